import { type Attribution, lastPiece } from '../attributions.ts';
import { isDash } from '../marks/dashes.ts';
import type { Passage, Piece, Stretch } from '../passage.ts';
import { closesNothing } from '../tree/phrases.ts';
import { clauseEnd } from './clause-ends.ts';

/** Where the content of an attribution ends, when the tree alone does not tell. */

/** The end of content in front of an attribution: before its conjunction, its comma, its relative. */
export function endBefore(pieces: readonly Piece[], attribution: Attribution): number {
  let end = behindAdverbs(pieces, attribution) + 1;
  while (0 < end && isLink(pieces[end - 1]!)) end--;
  return end;
}

/** The piece in front of an attribution, and of the adverbs in front of it: `and vaguely declared`. */
export function behindAdverbs(pieces: readonly Piece[], { from, borrowed }: Attribution): number {
  let at = from - 1;
  while (borrowed && 0 < at && pieces[at]!.pos === 'ADV' && pieces[at]!.time === null) at--;
  return at;
}

function isLink({ word, pos, quotation }: Piece): boolean {
  if (quotation) return false;
  return (
    word === ',' ||
    pos === 'CCONJ' ||
    leadsOn.has(word) ||
    links.has(word) ||
    relatives.has(word) ||
    isDash(word)
  );
}

export const links = new Set([';', 'while', 'although', 'though', 'whereas', 'but', 'as']);

export const relatives = new Set(['that', 'which', 'who', 'whom']);

/** Conjunctions that lead in the clause of a further attribution: `plans to leave because she thinks that`. */
const leadsOn = new Set(['because', 'since', 'after', 'before', 'when', 'if']);

export function rightEnd(
  passage: Passage,
  attribution: Attribution,
  right: number,
  end: number | null,
): number {
  const { pieces } = passage;
  const limit = Math.max(right, end ?? lastPiece(passage));
  if (
    attribution.rule === 'according-to' &&
    attribution.content.opening === 'clause' &&
    attribution.to < right
  )
    return limit;
  const stop = beforeSource(pieces, right, clauseEnd(passage, right, limit, attribution.content.opening));
  return glossDash(pieces, right, stop) ?? stop;
}

/** `claimed that it fell | , citing officials`: whom the speaker cites is told by the reporter. */
function beforeSource(pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++)
    if (pieces[at]!.word === ',' && (pieces[at + 1]!.word === 'citing' || isVerdict(pieces, at, to)))
      return at;
  return to;
}

/** `that it fell | , a claim the union rejects`, `opposed the tax | , as did the union`: what the reporter says of it. */
function isVerdict(pieces: readonly Piece[], comma: number, to: number): boolean {
  const first = pieces[comma + 1]!.word;
  if (first === 'as')
    return /^(?:did|do|does|has|have|had)$/.test(pieces[comma + 2]?.word ?? '') && comma + 2 < to;
  if (first !== 'a' && first !== 'an') return false;
  return (
    comma + 3 < to && verdicts.has(pieces[comma + 2]!.word) && verdictLinks.test(pieces[comma + 3]!.word)
  );
}

const verdicts = new Set(
  'claim charge allegation accusation assertion suggestion view argument assessment stance position'.split(
    ' ',
  ),
);

const verdictLinks = /^(?:that|which|he|she|they|the|it|denied|rejected|disputed|echoed|shared)$/;

/** A lone dash with a noun phrase behind it opens the reporter’s gloss: `he would stay — a promise he made twice`. */
function glossDash(pieces: readonly Piece[], from: number, to: number): number | null {
  let dash: number | null = null;
  for (let at = from; at < to; at++) {
    if (!isDash(pieces[at]!.word)) continue;
    if (dash !== null) return null;
    dash = at;
  }
  return dash !== null && from < dash && pieces[dash + 1]?.pos === 'DET' ? dash : null;
}

export function trim(pieces: readonly Piece[], { from, to }: Stretch): Stretch {
  let first = from;
  let last = to;
  while (first < last && (isEdge(pieces[first]!) || pieces[first]!.pos === 'CCONJ')) first++;
  while (
    first < last &&
    (isEdge(pieces[last - 1]!) || pieces[last - 1]!.word === '.' || closesNothing(pieces, first, last))
  )
    last--;
  return { from: first, to: last };
}

function isEdge({ word }: Piece): boolean {
  return (
    word === '-' ||
    word === '•' ||
    word === '·' ||
    word === ',' ||
    word === ':' ||
    word === ';' ||
    isDash(word)
  );
}
