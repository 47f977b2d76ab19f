import type { TimeExpression } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import { resolveSense } from '#core/clock.ts';
import { earliestDay, latestDay } from '#core/edtf.ts';
import type { Clue } from './clues.ts';

/** Only the tightest few bounds count: they say the same again and again. */
const mostBounds = 3;
const weight = 0.5;

/**
 * A report appears after what it tells as past, and before what it tells as still to come, as far as it prints such
 * dates in full.
 *
 *     The bridge was opened on 3 May 1997.      not before 3 May 1997
 *     It will be closed on 9 June 1997.         not after 9 June 1997
 */
export function boundsTold(findings: Findings, index: number): Clue[] {
  const { report, times } = findings;
  const told = times.flatMap((time) => {
    const days = isProse(findings, time) ? resolveSense(time.sense, null, null)?.days : undefined;
    return days ? [{ time, days }] : [];
  });
  const past = told
    .filter(({ time, days }) => time.tense === 'past' && days.first !== earliestDay)
    .map(({ time, days }) => ({ day: days.first, time }))
    .sort((a, b) => b.day - a.day || a.time.start - b.time.start);
  const coming = told
    .filter(({ time, days }) => time.tense === 'future' && days.last !== latestDay)
    .map(({ time, days }) => ({ day: days.last, time }))
    .sort((a, b) => a.day - b.day || a.time.start - b.time.start);
  const evidenceOf = ({ start, end }: TimeExpression) => [{ report: report.id, start, end }];
  return [
    ...past.slice(0, mostBounds).map(({ day, time }): Clue => ({
      kind: 'told-as-past',
      days: [{ first: day, last: latestDay }],
      weight,
      from: index,
      evidence: evidenceOf(time),
    })),
    ...coming.slice(0, mostBounds).map(({ day, time }): Clue => ({
      kind: 'told-as-coming',
      days: [{ first: earliestDay, last: day }],
      weight,
      from: index,
      evidence: evidenceOf(time),
    })),
  ];
}

/** In the report's own words: no quotation, no stamp or printed date, and no post that has a stamp of its own. */
function isProse({ report }: Findings, { quoted, block, post }: TimeExpression): boolean {
  return !quoted && report.blocks[block]?.role === 'body' && (post === null || !report.posts[post]?.stamp);
}
