/** What a command may do to the world besides reading files and opening its shelf. Tests pass their own. */
export interface Effects {
  /** Standard output: the answer, and nothing else. */
  out(text: string): void;
  /** Standard error: progress and remarks. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether each stream is a terminal, and how wide. */
  readonly tty: { readonly out: boolean; readonly err: boolean; readonly columns: number };
  /** The time now, ISO 8601. */
  now(): string;
  /** Resolves when the user asks a running server to stop. */
  untilStopped(): Promise<void>;
}

export interface Ink {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

/** Colours for a terminal; plain text for a pipe, or where NO_COLOR is set. */
export function inkFor({ env, tty }: Effects): Ink {
  const coloured = tty.out && (env['NO_COLOR'] ?? '') === '';
  const paint = (open: number, close: number) => (text: string) =>
    coloured ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: paint(1, 22), dim: paint(2, 22), good: paint(32, 39), bad: paint(31, 39) };
}
