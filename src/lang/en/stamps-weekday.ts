/** The weekday of a printed time. */
import { weekdays } from './calendar.ts';
import { readClock } from './stamps-clock.ts';
import { readDay } from './stamps-days.ts';
import type { Part } from './stamps-part.ts';
import { skipGlue, type Token } from './stamps-tokens.ts';

/** A weekday counts only before or after a date or a clock time. */
export function readWeekday(tokens: readonly Token[], at: number): Part | null {
  const weekday = weekdays.get(tokens[at]!.lower);
  if (!weekday) return null;
  const length = tokens[at + 1]?.words === '.' ? 2 : 1;
  const after = skipGlue(tokens, at + length);
  const before = at === 0 ? null : tokens[at - 1]!;
  const beside =
    (after < tokens.length && (readDay(tokens, after) ?? readClock(tokens, after))) ||
    (before && /\d|^[ap]\.?\s?m/i.test(before.words) && tokens.length <= at + 3);
  return beside ? { found: { weekday }, tokens: length } : null;
}
