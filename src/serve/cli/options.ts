/** What the options of all commands come to. */
export interface Options {
  readonly shelf: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly plain?: boolean;
  readonly published?: string;
  readonly publishedIn?: string;
  readonly at?: string;
  readonly since?: string;
  readonly port?: string;
  readonly serve?: boolean;
}

/** Exit codes: 0 all well, 1 some report could not be read, 2 the command could not be carried out. */
export type ExitCode = 0 | 1 | 2;
