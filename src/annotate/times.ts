import type { Sentence, TimeExpression } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';

/** Time expressions, each with its sense, resolved against the clock of its block. Sorted, not overlapping. */
export function findTimes(_report: DatedReport, _sentences: readonly Sentence[]): TimeExpression[] {
  return [];
}
