import type { Span } from './span.ts';

/** The words that something rests on: which report, and where in it. Never empty. */
export interface Evidence extends Span {
  readonly report: string;
}
