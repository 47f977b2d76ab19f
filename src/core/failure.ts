/** What can go wrong in the world. The code decides the exit code of the command line and the status over HTTP. */
export type FailureCode =
  | 'not-found'
  | 'not-readable'
  | 'not-text'
  | 'too-large'
  | 'empty'
  | 'format-unknown'
  | 'bad-request'
  | 'shelf-full'
  | 'shelf-locked'
  | 'shelf-broken'
  | 'shelf-newer'
  | 'not-writable'
  | 'port-taken';

/**
 * Trouble with the world: a file that is no text, a disk that is full. The message is one sentence for the person at
 * the keyboard. Caught in two places only, the command line's main and the HTTP app. Trouble with a text is a
 * `Doubt`; a mistake of ours is a plain error and is caught nowhere.
 */
export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Failure';
    this.code = code;
  }
}
