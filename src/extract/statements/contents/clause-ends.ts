import { speechPlaces } from '#lang/en/speech-places.ts';
import type { Content } from '../attributions.ts';
import { isDash } from '../marks/dashes.ts';
import type { Passage, Piece } from '../passage.ts';
import { isFinite } from '../tree/finite-verbs.ts';
import { relativeWords } from '../tree/phrases.ts';
import { isUnder } from '../tree/tree.ts';
import { topOf } from '../tree/tree.ts';

/**
 * Where what starts at a piece ends by the tree: behind its branch, with what stands next to that and belongs to it still.
 *
 *     Ana Ruiz said the bridge was closed because it was old, as residents gathered.
 *                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *     Ana Ruiz promised more aid in a statement on Monday.
 *                       ~~~~~~~~
 *
 * A clause of time, contrast or manner that hangs on the attributing verb, and a further verb beside that, are the
 * reporter's.
 */
export function clauseEnd(
  passage: Passage,
  start: number,
  limit: number,
  opening: Content['opening'],
): number {
  const { pieces } = passage;
  const first = topOf(pieces, start, start);
  if (opening === 'quote' && isWhole(passage, start)) return Math.min(limit, start + 1);
  if (opening === 'phrase') return Math.min(limit, withoutRelative(pieces, start, pieces[first]!.branch.to));
  let end = Math.min(start + 1, limit);
  for (let at = start; at < limit; at = end) {
    const top = topOf(pieces, at, start);
    const within = at < pieces[first]!.branch.to;
    if (opening === 'thing' && opensAside(pieces, at, limit)) break;
    if (!within && !goesOn(pieces, at, top) && !(opening === 'thing' && isPartOfThing(pieces, at, top)))
      break;
    if (!within && opening === 'thing' && isCircumstance(pieces, at, top) && !isNamed(pieces, top, limit))
      break;
    end = behindBranch(pieces, top, at, limit);
  }
  return opening === 'thing' ? withoutOccasion(pieces, start, withoutRelative(pieces, start, end)) : end;
}

/** A lone dash and a conjunction: `called it a mess — and it was`. */
function opensAside(pieces: readonly Piece[], at: number, limit: number): boolean {
  if (!isDash(pieces[at]!.word) || pieces[at + 1]?.pos !== 'CCONJ') return false;
  return !pieces.slice(at + 1, limit).some(({ word }) => isDash(word));
}

/** A quotation that ends as a sentence does, and that no other follows: `read “Go home!” in white letters`. */
function isWhole({ pieces, text }: Passage, at: number): boolean {
  const { quotation } = pieces[at]!;
  if (!quotation || !'.?!'.includes(text.charAt(quotation.inner.end - 1))) return false;
  return !pieces.slice(at + 1).some((piece) => piece.quotation);
}

/** `called the fine and the ban | a ploy`, `dismissed the plan | as being too dear`, `praised her | for helping`. */
function isPartOfThing(pieces: readonly Piece[], at: number, top: number): boolean {
  const { relation } = pieces[top]!;
  if (relation === 'advcl')
    return pieces[top]!.tag === 'VBN' || (judgements.has(pieces[at]!.word) && isJudgement(pieces[at + 1]!));
  const { pos, tag } = pieces[top]!;
  return relation === 'obj' || (relation === 'conj' && (pos === 'NOUN' || pos === 'ADJ' || tag === 'VBN'));
}

const judgements = new Set(['as', 'for']);

function isJudgement({ tag, quotation }: Piece): boolean {
  return tag === 'VBG' || quotation !== null;
}

/** What a relative clause behind a comma tells of a thing is the reporter’s: `criticized the plan, which costs …`. */
function withoutRelative(pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++)
    if (pieces[at]!.word === ',' && relativeWords.has(pieces[at + 1]!.word)) return at;
  return to;
}

/** `confirmed the deaths | in an interview`, `dismissed the plan | , calling for a vote`: the occasion, and what was done besides. */
function withoutOccasion(pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++) {
    const { word, tag, head } = pieces[at + 1]!;
    if (pieces[at]!.word === ',' && tag === 'VBG' && !listings.has(word)) return at;
    const place = head > at ? pieces[head]! : null;
    if (isFinite(pieces[at]!)) return to;
    if (
      occasions.has(pieces[at]!.word) &&
      pieces[at + 1]!.pos === 'DET' &&
      place &&
      speechPlaces.has(place.word)
    )
      return at;
  }
  return to;
}

const occasions = new Set(['in', 'during', 'at']);

const listings = new Set(['including', 'excluding', 'regarding', 'concerning', 'involving']);

function behindBranch(pieces: readonly Piece[], top: number, from: number, limit: number): number {
  let end = from;
  while (end < limit && isUnder(pieces, end, top)) end++;
  return Math.max(end, from + 1);
}

/** Whether what starts at `at`, next to the clause and not in it, still belongs to what is said. */
function goesOn(pieces: readonly Piece[], at: number, top: number): boolean {
  const { relation, pos } = pieces[top]!;
  if (pieces[at]!.quotation || pos === 'PUNCT') return true;
  return relation === 'advcl' ? insiders.has(pieces[at]!.word) : beside.has(relation);
}

/** Relations to the attributing verb that are as often to the verb of the clause. */
const beside = new Set(['obl', 'advmod', 'nmod', 'xcomp', 'ccomp']);

/** Conjunctions whose clause is more often part of what is said. */
const insiders = new Set(['because', 'if', 'unless', 'until', 'so', 'that', 'when', 'in', 'for', 'to']);

/** `called the speech on Monday “a ploy”`: what the thing is called follows behind a time. */
function isNamed(pieces: readonly Piece[], top: number, limit: number): boolean {
  const { head, branch } = pieces[top]!;
  const next = pieces[branch.to];
  if (!next || limit <= branch.to) return false;
  return pieces.slice(branch.to, limit).some((piece) => piece.head === head && piece.relation === 'xcomp');
}

/** When or on what occasion it was said: `on Monday`, `in a statement`. */
function isCircumstance(pieces: readonly Piece[], at: number, top: number): boolean {
  const { time, word } = pieces[top]!;
  const { word: preposition } = pieces[at]!;
  return time !== null || preposition === 'during' || (speechPlaces.has(word) && !aims.has(preposition));
}

/** Prepositions that lead to what is felt or said about a thing: `joy over the release`. */
const aims = new Set(['over', 'about', 'of', 'for', 'against']);
