import type { Sentence, TimeExpression } from '#core/annotated.ts';
import type { TimeSense } from '#core/sense.ts';
import { indexAt, type Span } from '#core/span.ts';
import { speechVerbs } from '#lang/en/name-signs.ts';

/** A time expression with the quotation it stands in. */
export interface Quoted {
  readonly time: TimeExpression;
  readonly quote: Span | null;
}

/**
 * Ties times inside quotation marks to the day on which the words were said, where the sentence at either end of the
 * quotation tells it: the speaker's tomorrow is not the reporter's.
 *
 *     “We will open tomorrow,” Ana Ruiz said on Monday. “Today we rest.”
 *              ~~~~~~~~                         ~~~~~~     ~~~~~
 *
 * A quotation that is a sentence of its own goes on with the day of the one before it in its block.
 *
 * @param found in the order of the text
 */
export function withSpeakersClock(
  text: string,
  sentences: readonly Sentence[],
  found: readonly Quoted[],
): TimeExpression[] {
  const tellers = tellersOf(text, sentences, found);
  let last: { readonly block: number; readonly quote: Span; readonly said: number | null } | null = null;
  return found.map(({ time, quote }) => {
    if (quote === null) return time;
    if (last === null || last.quote !== quote) {
      const ends = [quote.start, quote.end].map((at) => indexAt(sentences, at)).filter((i) => i !== -1);
      const told = ends.map((i) => tellers.get(i)).find((teller) => teller !== undefined);
      const goesOn = last?.block === time.block && ends.every((i) => isAlone(text, sentences[i]!, quote));
      last = { block: time.block, quote, said: told ?? (goesOn ? last!.said : null) };
    }
    return { ...time, said: last.said };
  });
}

/** By sentence, the expression outside quotations that tells when something was said. */
function tellersOf(
  text: string,
  sentences: readonly Sentence[],
  found: readonly Quoted[],
): ReadonlyMap<number, number> {
  const tellers = new Map<number, number>();
  for (const [i, { time, quote }] of found.entries())
    if (quote === null && isDay(time.sense) && isOfSpeech(text, sentences[time.sentence]!, time))
      tellers.set(time.sentence, i);
  return tellers;
}

function isDay(sense: TimeSense): boolean {
  switch (sense.is) {
    case 'date':
    case 'weekday':
      return true;
    case 'yearless':
      return sense.date !== null;
    case 'offset':
      return sense.unit === 'day';
    case 'part':
      return isDay(sense.on);
    case 'clock':
      return sense.on !== null && isDay(sense.on);
    default:
      return false;
  }
}

/** It hangs on a verb of speech. */
function isOfSpeech(text: string, { tokens }: Sentence, time: Span): boolean {
  let at = indexAt(tokens, time.start);
  for (let steps = 0; at !== -1 && steps < mostSteps; steps++) {
    const { pos, head, start, end } = tokens[at]!;
    if (pos === 'VERB') return speechVerbs.has(text.slice(start, end).toLowerCase());
    at = head;
  }
  return false;
}

/** Words between a day and its verb in the tree. */
const mostSteps = 6;

/** Nothing but marks stands beside the quotation. */
function isAlone(text: string, sentence: Span, quote: Span): boolean {
  const beside = text.slice(sentence.start, quote.start) + text.slice(quote.end, sentence.end);
  return !/\p{L}/u.test(beside);
}
