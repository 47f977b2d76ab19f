import type { TimeExpression } from '#core/annotated.ts';
import type { Span } from '#core/span.ts';
import { outletWords, speechPlaces } from '#lang/en/speech-places.ts';
import type { Attribution } from '../attributions.ts';
import { isDash } from '../marks/dashes.ts';
import { spanOfStretch, type Passage, type Piece, type Stretch } from '../passage.ts';
import { headOf } from '../tree/phrases.ts';

/**
 * When and where something was said, as the words around the attribution tell, outside of what was said.
 *
 *     In an interview on Monday, Ana Ruiz told the Marlow Gazette that …
 *     ~~~~~~~~~~~~~~~    ~~~~~~
 *     venue              time
 *
 * @returns the time as an index into `times`
 */
export function circumstancesOf(
  passage: Passage,
  attribution: Attribution,
  content: readonly Stretch[],
  times: readonly TimeExpression[],
): { time: number | null; venue: Span | null } {
  const zones = zonesOf(passage, attribution, content);
  return { time: timeIn(passage, zones, times), venue: venueIn(passage, zones, attribution) };
}

/** Between speaker and cue, behind the cue, behind a noun phrase that is the content, and in front of the speaker. */
function zonesOf(passage: Passage, attribution: Attribution, content: readonly Stretch[]): Stretch[] {
  const { pieces } = passage;
  const { cue, subject, from, to, borrowed, rule } = attribution;
  const next = content.find((stretch) => cue.to <= stretch.from)?.from ?? pieces.length;
  const behind = { from: cue.to, to: Math.min(Math.max(to, cue.to), next) };
  const zones = [behind];
  if (subject && subject.whole.to < cue.from && (!borrowed || cue.from - subject.whole.to < 8))
    zones.unshift({ from: subject.whole.to, to: cue.from });
  if (attribution.content.opening === 'thing') zones.push(tailOf(pieces, content.at(-1)!.to));
  if (rule !== 'noun') zones.push(frontOf(passage, borrowed && subject ? subject.whole.from : from, content));
  return zones;
}

/** What was cut from the end of a noun phrase: "more aid | in a statement on Monday". */
function tailOf(pieces: readonly Piece[], from: number): Stretch {
  let to = from;
  while (to < pieces.length && to - from < 10 && pieces[to]!.pos !== 'PUNCT' && pieces[to]!.pos !== 'VERB')
    to++;
  return { from, to };
}

/** Back from the speaker to the start of the clause. */
function frontOf({ pieces }: Passage, to: number, content: readonly Stretch[]): Stretch {
  const floor = Math.max(
    0,
    to - 40,
    ...content.filter((stretch) => stretch.to <= to).map((stretch) => stretch.to),
  );
  let from = to;
  while (floor < from && !bounds(pieces[from - 1]!)) from--;
  return { from, to };
}

function bounds({ pos, word, quotation }: Piece): boolean {
  if (quotation || isDash(word) || word === ';' || word === 'that' || word === 'which') return true;
  return (
    pos === 'VERB' ||
    pos === 'AUX' ||
    pos === 'CCONJ' ||
    (subordinators.has(word) && word !== 'after' && word !== 'before')
  );
}

function timeIn(
  { pieces }: Passage,
  zones: readonly Stretch[],
  times: readonly TimeExpression[],
): number | null {
  for (const { from, to } of zones)
    for (let at = from; at < to; at++) {
      const { time } = pieces[at]!;
      if (time !== null && (times[time]!.kind === 'date' || times[time]!.kind === 'time')) return time;
    }
  return null;
}

function venueIn(passage: Passage, zones: readonly Stretch[], { addressee }: Attribution): Span | null {
  const { pieces } = passage;
  for (const { from, to } of zones)
    for (let at = from; at < to; at++) {
      const start = speechPlaces.has(pieces[at]!.word) ? prepositionBefore(passage, from, at) : null;
      if (start !== null) return spanOfStretch(passage, { from: start, to: venueEnd(passage, at, to) });
    }
  if (!addressee) return null;
  const words = pieces.slice(addressee.from, addressee.to);
  const occasion = speechPlaces.has(pieces[headOf(passage, addressee)]!.word);
  const outlet = words.some(({ capital }) => capital) && words.some(({ word }) => outletWords.has(word));
  return outlet || occasion ? spanOfStretch(passage, addressee) : null;
}

/** "a video" with "posted online" behind it, up to the time. */
function venueEnd(passage: Passage, at: number, limit: number): number {
  const to = Math.min(limit, passage.pieces[at]!.branch.to);
  for (let end = at + 1; end < to; end++) {
    const { time, pos } = passage.pieces[end]!;
    if (time !== null) return Math.max(at + 1, passage.pieces[end - 1]!.pos === 'ADP' ? end - 1 : end);
    if (pos === 'PUNCT' || pos === 'SCONJ') return end;
  }
  return Math.max(at + 1, to);
}

const venuePrepositions = new Set([
  'in',
  'at',
  'on',
  'during',
  'via',
  'through',
  'by',
  'with',
  'to',
  'from',
  'before',
]);

function prepositionBefore({ pieces }: Passage, from: number, noun: number): number | null {
  for (let at = noun - 1; from <= at && noun - at < 8; at--) {
    const { pos, word } = pieces[at]!;
    if (pos === 'ADP') return venuePrepositions.has(word) ? at : null;
    if (pos === 'VERB' || pos === 'AUX') return null;
  }
  return null;
}

/** Words that open a subordinate clause, or a further one. */
const subordinators: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'while',
  'although',
  'though',
  'because',
  'since',
  'until',
  'when',
  'where',
  'if',
  'but',
  'and',
  'whereas',
]);
