import { isDash } from '../marks/dashes.ts';
import type { Passage, Piece, Stretch } from '../passage.ts';
import { childrenOf, isUnder } from './tree.ts';

/** Noun phrases and subjects, read from the tree. Everything counts in pieces of one passage. */

/** Who does something: the phrase with its appositions, the phrase proper, and whether "who" stood for it. */
export interface Subject {
  readonly whole: Stretch;
  readonly core: Stretch;
  readonly relative: boolean;
}

/**
 * The phrase at whose head a piece stands.
 *
 * @param limit a piece in front of which the phrase ends, where it stands behind the head
 */
export function nominal(passage: Passage, head: number, limit: number): Subject | null {
  const { pieces } = passage;
  let { from, to } = pieces[head]!.branch;
  if (head < limit) to = Math.min(to, limit);
  from = behindCopula(passage, head, from);
  for (let at = head; from < at; at--) if (!isUnder(pieces, at - 1, head)) from = at;
  for (let at = head + 1; at < to; at++)
    if (pieces[at]!.word === ';' || (!isUnder(pieces, at, head) && !isInName(pieces, at, head, to))) to = at;
  const first = from;
  while (from < head && (leads(pieces[from]!, head, first) || pieces[from]!.word === ',')) from++;
  for (let at = head + 1; at < to; at++) if (isFurtherQuote(pieces, at)) to = at - 1;
  while (head + 1 < to && (trails(pieces[to - 1]!) || closesNothing(pieces, from, to))) to--;
  to = withoutTime(pieces, head, behindHyphens(pieces, to));
  if (pieces[head]!.quotation) return null;
  const name = titleEnd(pieces, from, head);
  return { whole: { from, to }, core: { from, to: name ?? coreEnd(passage, head, to) }, relative: false };
}

/** `the Torrel sub-prefect, | Ana Ruiz`: where the name is the head, the phrase proper is the title before the comma. */
function titleEnd(pieces: readonly Piece[], from: number, head: number): number | null {
  const comma = pieces.findLastIndex(({ word }, at) => from < at && at < head && word === ',');
  if (comma === -1 || pieces[head]!.pos !== 'PROPN' || head - comma > 3) return null;
  return !pieces[comma - 1]!.capital && pieces[from]!.pos === 'DET' ? comma : null;
}

/** `according to a friend | , and “old”`: a quotation behind a comma or a conjunction is no part of a phrase. */
function isFurtherQuote(pieces: readonly Piece[], at: number): boolean {
  const { pos, word } = pieces[at - 1]!;
  return pieces[at]!.quotation !== null && (pos === 'CCONJ' || word === ',');
}

/** `the rebels in the union | last month`. */
function withoutTime(pieces: readonly Piece[], head: number, to: number): number {
  let end = to;
  while (head + 1 < end && pieces[end - 1]!.time !== null) end--;
  const plain = !pieces.slice(head, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return plain &&
    end < to &&
    !/^(?:ADP|DET|PART|CCONJ|PUNCT)$/.test(pieces[end - 1]!.pos) &&
    pieces[end]!.pos !== 'NUM'
    ? end
    : to;
}

/** `Ana Ruiz is | a baker who is thought to be rich`: the subject of a noun that does the work of a verb is no part of it. */
function behindCopula(passage: Passage, head: number, from: number): number {
  const { pieces } = passage;
  const copula = childrenOf(passage, head).findLast(
    (child) => child < head && (pieces[child]!.relation === 'cop' || subjects.has(pieces[child]!.relation)),
  );
  return copula === undefined ? from : Math.min(head, Math.max(from, pieces[copula]!.branch.to));
}

/** `Lt. | Gen. | Ana Ruiz`: a part of a name with the rest of it around, wherever the tree hangs it. */
function isInName(pieces: readonly Piece[], at: number, head: number, to: number): boolean {
  const next = pieces[at + 1];
  if (at + 1 >= to || pieces[at]!.pos !== 'PROPN' || next?.pos !== 'PROPN') return false;
  return pieces[head]!.pos === 'PROPN' && isUnder(pieces, at + 1, head);
}

/** `Torrel-Matin`, `Agence Torrel-Presse`: what hyphens tie to a phrase is part of it. */
function behindHyphens(pieces: readonly Piece[], to: number): number {
  let end = to;
  if (pieces[end - 1]?.word === '-' && isTied(pieces, end)) end++;
  while (pieces[end]?.word === '-' && isTied(pieces, end) && isTied(pieces, end + 1)) end += 2;
  return end;
}

function isTied(pieces: readonly Piece[], at: number): boolean {
  return pieces[at - 1]?.end === pieces[at]?.start;
}

/** Prepositions and conjunctions that lead a phrase in are no part of it. */
function leads({ relation, pos, quotation, head }: Piece, top: number, first: number): boolean {
  if (quotation) return false;
  if (relation === 'fixed') return first <= head && head < top;
  if (head !== top) return false;
  return pos === 'PUNCT' || relation === 'cc' || relation === 'case' || relation === 'mark';
}

function trails({ word, relation }: Piece): boolean {
  if (word === 'both' || word === 'all' || word === 'each' || word === '-') return true;
  return relation === 'mark' || word === ',' || word === ':' || word === ';' || isDash(word) || word === '.';
}

/** A closing bracket whose opening one stands before the stretch. */
export function closesNothing(pieces: readonly Piece[], first: number, last: number): boolean {
  const close = pieces[last - 1]!.word;
  if (close !== ')' && close !== ']') return false;
  for (let at = last - 2; first <= at && last - at < 200; at--)
    if (pieces[at]!.word === (close === ')' ? '(' : '[')) return false;
  return true;
}

/** The phrase proper ends where a comma, a bracket, a dash or a relative clause follows. */
function coreEnd({ pieces }: Passage, head: number, to: number): number {
  for (let at = head + 1; at < to; at++) {
    const { word } = pieces[at]!;
    if (word === ',' || word === '(' || word === '[' || isDash(word) || relativeWords.has(word)) return at;
  }
  return to;
}

/**
 * The noun that a phrase is about: the last before a preposition, a verb or a comma; of two people, the first.
 *
 *     the head of the Torrel region        Ana Ruiz and two aides
 *         ~~~~                                 ~~~~
 */
export function headOf({ pieces, mentions }: Passage, { from, to }: Stretch): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const { pos, word } = pieces[at]!;
    if (pos === 'NOUN' || pos === 'PROPN') head = at;
    else if (from < at && (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || word === ',' || word === '('))
      break;
    else if (pos === 'CCONJ' && 0 <= head && mentions.to.get(pieces[head]!.end)?.kind === 'person') break;
  }
  if (0 <= head) return head;
  return Math.max(from, to - 1);
}

export const subjects = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj']);

export const relativeWords: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where', 'whom']);
