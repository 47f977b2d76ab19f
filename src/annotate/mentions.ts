import type { Actor, Mention, Sentence } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';

/** Who and what is named where, and which mentions name the same. */
export function findMentions(
  _report: DatedReport,
  _sentences: readonly Sentence[],
): { mentions: Mention[]; actors: Actor[] } {
  return { mentions: [], actors: [] };
}
