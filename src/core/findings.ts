import type { Actor, TimeExpression } from './annotated.ts';
import type { Doubt } from './doubt.ts';
import type { ReportedEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { DatedReport } from './report.ts';
import type { Statement } from './statement.ts';

/** What one report says. Every list is in the order of the text. */
export interface Findings {
  readonly report: DatedReport;
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly events: readonly ReportedEvent[];
  readonly times: readonly TimeExpression[];
  readonly actors: readonly Actor[];
  readonly doubts: readonly Doubt[];
  readonly analyser: string;
}
