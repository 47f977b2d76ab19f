import type { TimeExpression } from '#core/annotated.ts';
import type { TimeSense } from '#core/sense.ts';
import { pad } from '#core/day.ts';

/**
 * Senses as the expressions around them complete them: an hour takes the day that its sentence or its paragraph names,
 * and "a year ago" in a comparison counts from the quarter compared.
 *
 *     On Friday … at 10 p.m.         10:35 a.m. (0735 GMT) Friday        in the third quarter … a year ago
 *        ~~~~~~~~~~~~~~~~~~~         ~~~~~~~~~~            ~~~~~~               ~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * @param times in the order of the text
 */
export function inContext(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  return times.map((time, i) => ({ ...time, sense: completed(text, times, i) }));
}

function completed(text: string, times: readonly TimeExpression[], i: number): TimeSense {
  const { sense } = times[i]!;
  if (sense.is === 'clock' && sense.on === null)
    return { ...sense, on: dayBehind(text, times, i) ?? dayBefore(times, i) };
  if (sense.is === 'range') return onDay(sense, dayBehind(text, times, i) ?? dayBefore(times, i));
  if (sense.is === 'weekday' && follows(text, times, i))
    return { is: 'anaphoric', unit: 'week', count: 1, weekday: sense.weekday };
  if (sense.is === 'yearless') return withYearBehind(text, times, i, sense);
  if (sense.is === 'anaphoric' && sense.unit === 'quarter') return endedOn(text, times, i) ?? sense;
  const ago =
    sense.is === 'offset' && sense.unit === 'year' && sense.count < 0 && !isLastYear(text, times[i]!);
  if (ago && comparesQuarters(text, times, i, sense.count))
    return { is: 'anaphoric', unit: 'year', count: sense.count };
  return sense;
}

/** "3:30-6 p.m.": both hours are of the day around them. */
function onDay(sense: Extract<TimeSense, { readonly is: 'range' }>, day: TimeSense | null): TimeSense {
  const { from, to } = sense;
  if (from?.is !== 'clock' || to?.is !== 'clock' || from.on !== null || to.on !== null) return sense;
  return { ...sense, from: { ...from, on: day }, to: { ...to, on: day } };
}

/** "From next Monday to Friday": the second is the first such day after the first. */
function follows(text: string, times: readonly TimeExpression[], i: number): boolean {
  const before = times[i - 1];
  return before?.sense.is === 'weekday' && leads.test(text.slice(before.end, times[i]!.start));
}

/** A day that follows with nothing but marks, or the same hour in another zone, between. */
function dayBehind(text: string, times: readonly TimeExpression[], i: number): TimeSense | null {
  for (let j = i + 1; j < times.length && j <= i + 2; j++) {
    const next = times[j]!;
    if (!/^[\s(),]{0,4}$/.test(text.slice(times[j - 1]!.end, next.start))) return null;
    const day = dayOf(next.sense);
    if (day) return day;
  }
  return null;
}

const lookBack = 6;

function dayBefore(times: readonly TimeExpression[], i: number): TimeSense | null {
  for (let j = i - 1; 0 <= j && i - lookBack <= j && times[j]!.block === times[i]!.block; j--) {
    const day = dayOf(times[j]!.sense);
    if (day) return day;
  }
  return null;
}

/** The day that a sense is or lies on, if it is one. */
function dayOf(sense: TimeSense): TimeSense | null {
  switch (sense.is) {
    case 'date':
      return sense.edtf.length === 10 ? sense : null;
    case 'yearless':
      return sense.date === null ? null : sense;
    case 'offset':
      return sense.unit === 'day' ? sense : null;
    case 'weekday':
    case 'monthday':
    case 'feast':
      return sense;
    case 'part':
    case 'mod':
    case 'clock':
      return sense.on && dayOf(sense.on);
    default:
      return null;
  }
}

type Yearless = Extract<TimeSense, { readonly is: 'yearless' }>;

/** "From May to October 2020", "June 26 and 28 July 2020": the year behind the second is that of the first too. */
function withYearBehind(
  text: string,
  times: readonly TimeExpression[],
  i: number,
  sense: Yearless,
): TimeSense {
  const next = times[i + 1];
  if (!next || !joinsDates.test(text.slice(times[i]!.end, next.start))) return sense;
  const match = next.sense.is === 'date' ? /^(\d{4})-(0\d|1[0-2])(?:$|-)/.exec(next.sense.edtf) : null;
  if (!match) return sense;
  const year = Number(match[1]) - (Number(match[2]) < sense.month ? 1 : 0);
  const month = `${pad(year, 4)}-${pad(sense.month, 2)}`;
  return { is: 'date', edtf: sense.date === null ? month : `${month}-${pad(sense.date, 2)}` };
}

/** "The quarter ended Sept. 30": the one that the date closes, where it is one of the calendar's. */
function endedOn(text: string, times: readonly TimeExpression[], i: number): TimeSense | null {
  const next = times[i + 1];
  if (next?.sense.is !== 'yearless' || !closes.test(text.slice(times[i]!.end, next.start))) return null;
  const { month, date } = next.sense;
  const over = date !== null && date <= quarterSlack ? month - 1 : month;
  if (over % 3 !== 0 || (over === month && date !== null && date < monthEnds - quarterSlack)) return null;
  const season = ([33, 34, 35, 36] as const)[(over === 0 ? 12 : over) / 3 - 1]!;
  return { is: 'season', season, direction: 'past', beyond: false };
}

const closes = /^\s(?:that )?ended(?: on)?\s$/;

/** Companies close their books on a weekday near the end of a quarter. */
const quarterSlack = 6;
const monthEnds = 30;

const leads = /^\s?(?:-|–|to|until|till|through)\s?$/;

const joinsDates = /^\s?(?:-|–|to|and|until|till|through)\s?(?:the )?$/;

/** "Last year" is the whole of it, also in a report on a quarter. */
function isLastYear(text: string, { start }: TimeExpression): boolean {
  return text.slice(start, start + 4).toLowerCase() === 'last';
}

/**
 * Whether the time is held against a quarter: one that is named in its paragraph, or in the two before where a sum or a
 * word of comparison stands in front of the time. "Two years ago" needs the sum or the word.
 */
function comparesQuarters(text: string, times: readonly TimeExpression[], i: number, count: number): boolean {
  const { block, start } = times[i]!;
  const compared = comparing.test(text.slice(Math.max(0, start - comparingChars), start));
  if (count < -1 && !compared) return false;
  const reach = compared ? 2 : 0;
  for (let j = i - 1; 0 <= j && i - lookBack <= j && block - reach <= times[j]!.block; j--)
    if (isQuarter(times[j]!.sense)) return true;
  return false;
}

/** "from $2 million, or 4 cents a share, a year ago"; "lower than a year ago" */
const comparing =
  /(?:[$€£¥]|\b(?:cents?|pence|from|against|versus|than|compared (?:with|to))\s)(?:[^.!?\n“”"]|\.\d)*$/;
const comparingChars = 80;

function isQuarter(sense: TimeSense): boolean {
  if (sense.is === 'date') return /^\d{4}-3[3-6]$/.test(sense.edtf);
  return (
    (sense.is === 'season' && 33 <= sense.season) || (sense.is === 'anaphoric' && sense.unit === 'quarter')
  );
}
