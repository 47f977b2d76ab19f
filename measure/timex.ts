import type { Span } from '#core/span.ts';
import { f1, precision, recall, type Tally } from './scoring.ts';
import type { Scores } from './task.ts';

export interface Timex extends Span {
  readonly type: string;
  readonly value: string | null;
}

/** A text whose day is known, and the time expressions a reader marked in it. */
export interface TimedText {
  readonly name: string;
  readonly text: string;
  readonly created: string;
  readonly times: readonly Timex[];
}

export type TimeFinder = (document: TimedText) => readonly Timex[] | Promise<readonly Timex[]>;

/**
 * Time expressions against a reader's, as the organisers of TempEval-3 scored them: an expression is found when it
 * overlaps one of the reader's (relaxed) or has the same span (strict); type and value are counted over those found
 * relaxed.
 *
 * @param errors takes a line for each that was missed, too many or of another value
 * @see UzZaman et al. 2013, https://aclanthology.org/S13-2001/
 */
export async function scoreTimes(
  documents: readonly TimedText[],
  find: TimeFinder,
  errors: string[] | null,
): Promise<Scores> {
  const counts = { relaxed: 0, strict: 0, type: 0, value: 0, found: 0, wanted: 0 };
  for (const document of documents) {
    const found = await find(document);
    counts.found += found.length;
    counts.wanted += document.times.length;
    const free = new Set(found);
    for (const gold of document.times) {
      const match = bestMatch(gold, free);
      if (match) free.delete(match);
      if (match) counts.relaxed++;
      if (match?.start === gold.start && match.end === gold.end) counts.strict++;
      if (match?.type === gold.type) counts.type++;
      if (match?.value === gold.value) counts.value++;
      else errors?.push(errorLine(match ? 'value' : 'missed', document, gold, match));
    }
    for (const extra of free) errors?.push(errorLine('extra', document, null, extra));
  }
  const tally = (matched: number): Tally => ({ matched, found: counts.found, wanted: counts.wanted });
  return {
    'relaxed-precision': precision(tally(counts.relaxed)),
    'relaxed-recall': recall(tally(counts.relaxed)),
    'relaxed-f1': f1(tally(counts.relaxed)),
    'strict-f1': f1(tally(counts.strict)),
    'type-f1': f1(tally(counts.type)),
    'value-f1': f1(tally(counts.value)),
  };
}

/** The same span where there is one, else the longest overlap. */
function bestMatch(gold: Timex, found: Iterable<Timex>): Timex | null {
  let best: Timex | null = null;
  let longest = 0;
  for (const each of found) {
    const same = each.start === gold.start && each.end === gold.end;
    const shared = same ? Infinity : Math.min(each.end, gold.end) - Math.max(each.start, gold.start);
    if (longest < shared) [best, longest] = [each, shared];
  }
  return best;
}

function errorLine(
  kind: string,
  { name, text, created }: TimedText,
  gold: Timex | null,
  found: Timex | null,
): string {
  const { start, end } = (gold ?? found)!;
  const shown = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll(/\s+/g, ' ');
  const mine = found ? `${shown(found.start, found.end)}=${found.value}` : '-';
  const context = `${shown(start - 60, start)}[${shown(start, end)}]${shown(end, end + 40)}`;
  return [kind, name, created, `${gold?.type ?? '-'} ${gold?.value ?? '-'}`, mine, context].join('\t');
}
