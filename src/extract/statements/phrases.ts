import { isDash } from './marks.ts';
import type { Passage, Piece, Stretch } from './passages.ts';

/** Noun phrases and subjects, read from the tree. Everything counts in pieces of one passage. */

/** Who does something: the phrase with its appositions, the phrase proper, and whether "who" stood for it. */
export interface Subject {
  readonly whole: Stretch;
  readonly core: Stretch;
  readonly relative: boolean;
}

/** The pieces that hang on one directly. */
export function childrenOf({ pieces }: Passage, at: number): number[] {
  const { from, to } = pieces[at]!.branch;
  const children: number[] = [];
  for (let child = from; child < to; child++) if (pieces[child]!.head === at) children.push(child);
  return children;
}

/**
 * The subject of a verb, or of the adjective or noun that is a predicate, by its own words:
 *
 *     In Torrel, Ana Ruiz, the mayor, on Monday said …
 *                ~~~~~~~~~~~~~~~~~~~            ^ verb
 *
 * For "who" and its like, the noun that the relative clause tells more of.
 */
export function subjectOf(passage: Passage, verb: number): Subject | null {
  const { pieces } = passage;
  const nominative = nominativeBefore(passage, verb);
  if (nominative !== null) return nominal(passage, nominative, verb);
  const found = childrenOf(passage, verb).filter((child) => subjects.has(pieces[child]!.relation));
  const last = found.findLast((child) => child < verb) ?? found[0];
  if (last === undefined) return null;
  const subject = pieces[last]!.branch.to < pieces[found[0]!]!.branch.to && last < verb ? found[0]! : last;
  const { word } = pieces[subject]!;
  if (verb < subject) return withName(passage, nominal(passage, subject, verb), found[1]);
  if (!relativeWords.has(word) && word !== 'that')
    return toVerb(passage, verb, withTitle(passage, verb, nominal(passage, subject, verb)));
  for (let clause = verb, steps = 0; 0 <= clause && steps < 8; clause = pieces[clause]!.head, steps++)
    if (pieces[clause]!.relation === 'acl:relcl') {
      const found = nominal(passage, pieces[clause]!.head, subject);
      return found && { ...found, relative: true };
    }
  return word === 'that' ? nominal(passage, subject, verb) : null;
}

/** `The bridge, he said, …`: whatever it hangs on, nothing else can be meant. */
function nominativeBefore({ pieces }: Passage, verb: number): number | null {
  const before = pieces[verb - 1];
  return before && nominatives.has(before.word) && pieces[verb - 2]?.word === ',' ? verb - 1 : null;
}

const nominatives = new Set(['he', 'she', 'they', 'i', 'we']);

/** `Mayor` and `Ana Ruiz` may both hang on the verb. */
function withTitle(passage: Passage, verb: number, found: Subject | null): Subject | null {
  const { pieces } = passage;
  const last = found ? pieces[found.whole.from - 1] : undefined;
  if (found && last?.word === ',') return behindApposed(passage, verb, found);
  if (!found || last?.head !== verb || !subjects.has(last.relation)) return found;
  const { from } = last.branch;
  return { ...found, whole: { from, to: found.whole.to }, core: { from, to: found.core.to } };
}

/** `said the sub-prefect, Ana Ruiz`: both may hang on the verb behind it. */
function withName(passage: Passage, found: Subject | null, name: number | undefined): Subject | null {
  const { pieces } = passage;
  if (!found || name === undefined || pieces[name]!.pos !== 'PROPN') return found;
  const { from, to } = found.whole;
  const named = nominal(passage, name, -1)?.whole;
  if (named?.from === to) return { ...found, whole: { from, to: named.to }, core: { from, to: named.to } };
  if (pieces[to]?.word !== ',' || named?.from !== to + 1) return found;
  return { ...found, whole: { from, to: named.to } };
}

/** `The Union of Farmers, an alliance of rebels, denied`: both may hang on the verb as its subjects; the first is the name. */
function behindApposed(passage: Passage, verb: number, apposed: Subject): Subject {
  const { pieces } = passage;
  const { from, to } = apposed.whole;
  const head = childrenOf(passage, verb).find(
    (child) => subjects.has(pieces[child]!.relation) && pieces[child]!.branch.to === from - 1,
  );
  const first = head === undefined || pieces[from]!.pos !== 'DET' ? null : nominal(passage, head, from - 1);
  return first ? { ...first, whole: { from: first.whole.from, to } } : apposed;
}

/**
 * The rest of a name, or of an apposition between commas, belongs to the subject wherever the tree hangs it:
 * `Ana Ruiz, mayor of Torrel, where she lives, said`, `Ana Ruiz, a baker | on the square, said`.
 */
function toVerb({ pieces }: Passage, verb: number, found: Subject | null): Subject | null {
  if (!found || verb <= found.whole.to) return found;
  const { from, to } = found.whole;
  let end = verb;
  while (to < end && /^(?:AUX|ADV|PART)$/.test(pieces[end - 1]!.pos)) end--;
  const between = pieces.slice(to, end);
  const name =
    between.every(({ pos }) => pos === 'PROPN' || pos === 'CCONJ') && between.at(-1)?.pos !== 'CCONJ';
  const aside = between[0]?.word === ',' && 1 < between.length && between.at(-1)!.word === ',';
  if (name) return { ...found, whole: { from, to: end }, core: { from, to: end } };
  const opened = between[0]?.pos === 'ADP' && pieces.slice(from, to).some(({ word }) => word === ',');
  const closed = opened && between.at(-1)!.word === ',' && !between.some(({ pos }) => pos === 'VERB');
  if (closed) return { ...found, whole: { from, to: end - 1 } };
  if (aside && besides.has(between[1]!.word)) return found;
  if (!aside || between.some(({ quotation, word }) => quotation ?? word === ';')) return found;
  return { ...found, whole: { from, to: end - 1 } };
}

/** Prepositions that lead in what is no apposition: `Ana Ruiz, for her part, said`. */
const besides = new Set(['for', 'in', 'on', 'at', 'with', 'by', 'after', 'before', 'during', 'meanwhile']);

const subjects = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj']);
const relativeWords: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where', 'whom']);

/**
 * The subject that a verb without one of its own shares with the verb it hangs on: "and has denied", "took to the radio
 * to say", "residents urging"; the first on the way up that passes.
 */
export function sharedSubject(
  passage: Passage,
  verb: number,
  passes: (subject: Subject) => boolean,
): Subject | null {
  const { pieces } = passage;
  for (let at = verb, steps = 0; 0 <= pieces[at]!.head && steps < 12; at = pieces[at]!.head, steps++) {
    const { head, relation } = pieces[at]!;
    const own = relation.startsWith('acl') && head < at ? nominal(passage, head, at) : null;
    const found = (own && passes(own) ? own : null) ?? subjectOf(passage, head);
    if (found && passes(found)) return found;
  }
  return null;
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
  return copula === undefined ? from : Math.max(from, pieces[copula]!.branch.to);
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

export function isUnder(pieces: readonly Piece[], at: number, top: number): boolean {
  let up = at;
  while (up !== -1 && up !== top) up = pieces[up]!.head;
  return up === top;
}

/** `Before the vote, she said: …`, `Asked about it, he said …`: words that tell when or how, and not what. */
export function isAdjunct(passage: Passage, verb: number, at: number): boolean {
  const { pieces } = passage;
  let up = at;
  while (0 <= up && pieces[up]!.head !== -1 && pieces[up]!.head !== verb) up = pieces[up]!.head;
  if (up < 0 || pieces[up]!.head !== verb || pieces[up]!.branch.from !== 0) return false;
  const { relation, tag } = pieces[up]!;
  if (relation === 'advcl') return /^VB[GN]$|^VBD$/.test(tag) && subjectOf(passage, up) === null;
  return relation === 'obl' || relation === 'advmod' || relation === 'obl:unmarked';
}

/** The noun phrase that starts at a piece; null where none does. With what hangs on it behind only where `attached`. */
export function phraseAfter(passage: Passage, from: number, attached: boolean): Stretch | null {
  const { pieces } = passage;
  if (!pieces[from]) return null;
  let head = from;
  while (inner.has(pieces[head]!.relation) && head < pieces[head]!.head) head = pieces[head]!.head;
  if (!isNominal(pieces[head]!)) return null;
  const found = nominal(passage, head, -1);
  if (!found) return null;
  const last = attached ? found.core.to : bareEnd(passage, head, found.core.to);
  return from < last ? { from, to: last } : null;
}

/** How words in front of a noun hang on it. */
const inner = new Set([
  'det',
  'det:predet',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod:unmarked',
  'advmod',
  'flat',
  'goeswith',
  'punct',
  'nmod',
]);

function bareEnd(passage: Passage, head: number, to: number): number {
  const { pieces } = passage;
  const more = childrenOf(passage, head).find((child) => head < child && outer.has(pieces[child]!.relation));
  return more === undefined ? to : Math.min(to, Math.max(head + 1, pieces[more]!.branch.from));
}

/** How words behind a noun that only tell more of it hang on it. */
const outer = new Set(['nmod', 'acl', 'acl:relcl', 'appos', 'conj', 'parataxis', 'advcl', 'advcl:relcl']);

export function isNominal({ pos, time, quotation }: Piece): boolean {
  return !quotation && time === null && nominals.has(pos);
}

const nominals = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM', 'X']);

/** The noun phrase that ends before `end`, as wide as it goes; null where none does. */
export function phraseBefore(passage: Passage, end: number): Stretch | null {
  const { pieces } = passage;
  let best: Stretch | null = null;
  for (let at = end - 1; 0 <= at && pieces[at]!.branch.to === end; at = pieces[at]!.head) {
    if (!isNominal(pieces[at]!) || isPredicate(passage, at)) continue;
    const found = nominal(passage, at, -1);
    if (found?.whole.to === end) best = found.whole;
  }
  return best;
}

/** `is the mayor`: a noun that does the work of a verb. */
function isPredicate(passage: Passage, at: number): boolean {
  return childrenOf(passage, at).some((child) => {
    const { relation } = passage.pieces[child]!;
    return relation === 'cop' || subjects.has(relation);
  });
}

/** Words that open a subordinate clause, or a further one. */
export const subordinators: ReadonlySet<string> = new Set([
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
