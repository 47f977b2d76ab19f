/** What a task is and what it prints: the document of `npm run measure -- TASK --json`. */
export interface Task {
  readonly name: string;
  /** The folder the set lies in when `--data` is not given, relative to the project. */
  readonly data: string;
  /** One line for `npm run measure`. */
  readonly summary: string;
  run(dir: string): Promise<Outcome> | Outcome;
}

export type Scores = Readonly<Record<string, number | null>>;

export interface Outcome {
  /** The files that were read, for the hash. */
  readonly files: readonly string[];
  /** How many things were scored. */
  readonly items: number;
  readonly scores: Scores;
  readonly peers?: Readonly<Record<string, Scores>>;
  readonly published?: Readonly<Record<string, Scores>>;
  readonly wordsPerSecond?: number | null;
  /** What went wrong, a line each, for `--errors`: read twenty before writing a rule. */
  readonly errors?: readonly string[];
}
