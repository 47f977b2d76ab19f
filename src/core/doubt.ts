import type { Span } from './span.ts';

/** What can be odd about a text. The code is a word that the reference page explains. */
export type DoubtCode =
  | 'encoding-guessed'
  | 'encoding-broken'
  | 'text-empty'
  | 'language-other'
  | 'line-too-long'
  | 'date-missing'
  | 'date-contradicted'
  | 'date-impossible'
  | 'stamp-unreadable'
  | 'quote-unclosed'
  | 'quote-unopened'
  | 'speaker-unresolved'
  | 'figure-ambiguous'
  | 'headline-missing';

/** A coded remark about a text, as a value with a place. The note is one sentence. */
export interface Doubt extends Span {
  readonly code: DoubtCode;
  readonly note: string;
}
