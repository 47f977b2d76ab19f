import type { Complement } from '#lang/en/reporting-verbs.ts';
import type { Passage, Piece, Stretch } from '../passage.ts';
import { adjunctPieces } from '../tree/adjuncts.ts';
import { infinitiveIn } from '../tree/infinitives.ts';
import { isNominal } from '../tree/phrases-beside.ts';
import { nominal } from '../tree/phrases.ts';
import { childrenOf } from '../tree/tree.ts';
import { type Start, clauseIn, firstOf, lostClause } from './clause-starts.ts';

/** What follows a reporting verb: where the content starts, to whom it was said, and where the verb's own words end. */
export interface ComplementFound extends Start {
  readonly whom: Stretch | null;
}

/**
 * What stands behind a verb that takes these complements, as the tree hangs it on the verb.
 *
 *     told reporters on Monday that the bridge was closed
 *          ~~~~~~~~~                ^ start
 *          whom
 *
 * @param verb the piece of the verb
 * @param from the piece behind it and its particles
 * @returns null where nothing that the verb takes follows it
 */
export function complementOf(
  passage: Passage,
  verb: number,
  from: number,
  takes: ReadonlySet<Complement>,
): ComplementFound | null {
  const children = [verb, ...particlesOf(verb, from)]
    .flatMap((at) => childrenOf(passage, at))
    .filter((child) => from <= child)
    .sort((a, b) => a - b);
  const start = startOf(passage, from, children, takes);
  const lost =
    start === null || (start.is !== 'that' && start.is !== 'quote')
      ? lostClause(passage, verb, from, takes)
      : null;
  if (lost !== null) return { is: 'that', start: lost, whom: null };
  const whom = takes.has('whom') ? whomIn(passage, children, start?.start ?? from) : null;
  if (!start) return null;
  return { ...start, whom: start.is === 'thing' ? null : whom };
}

function particlesOf(verb: number, from: number): number[] {
  return Array.from({ length: from - verb - 1 }, (_, i) => verb + 1 + i);
}

function startOf(
  passage: Passage,
  from: number,
  children: readonly number[],
  takes: ReadonlySet<Complement>,
): Start | null {
  const speaks = takes.has('quote') || takes.has('that') || takes.has('bare');
  const early = takes.has('all') && !takes.has('whom') ? clauseBeforeColon(passage, from, children) : null;
  if (early) return early;
  if (takes.has('quote') && answers.has(passage.pieces[from]?.word ?? '') && isEnd(passage, from + 1))
    return { is: 'quote', start: from };
  const quote = speaks ? quotationBehind(passage, from, children) : null;
  const clause =
    takes.has('that') || takes.has('bare') || takes.has('quote')
      ? clauseIn(passage, from, children, takes)
      : null;
  if (clause && quote) return quote.start < clause.start ? quote : clause;
  return (
    clause ??
    quote ??
    (takes.has('to') ? infinitiveAmong(passage, children) : null) ??
    prepositionIn(passage, from, children, takes) ??
    (takes.has('to')
      ? infinitiveAmong(
          passage,
          children.flatMap((one) => underThing(passage, one)),
        )
      : null) ??
    (takes.has('thing') ? thingIn(passage, from, children) : null)
  );
}

/** `he said no`, `she answered yes to both`. */
const answers = new Set(['yes', 'no']);

function isEnd({ pieces }: Passage, at: number): boolean {
  return !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(pieces[at]?.pos ?? 'PUNCT');
}

/** `say | the firm cut corners: half the boats leak`: nobody says a thing, so what looks like one is a clause. */
function clauseBeforeColon({ pieces }: Passage, from: number, children: readonly number[]): Start | null {
  const object = children.find((child) => pieces[child]!.relation === 'obj');
  if (object === undefined) return null;
  const { pos, branch, word } = pieces[object]!;
  const clause = pos === 'NOUN' && branch.from === from && from < object && word !== 'following';
  return clause && pieces[branch.to]?.word === ':' ? { is: 'bare', start: from } : null;
}

/** A quotation right behind the verb, behind a colon, or behind a comma and the verb's adjuncts. */
function quotationBehind({ pieces }: Passage, from: number, children: readonly number[]): Start | null {
  for (let at = from; at < pieces.length && at - from < adjunctPieces; at++) {
    const { quotation, word, pos } = pieces[at]!;
    if (word === ':' && pieces[at + 1]) return { is: 'quote', start: at + 1 };
    if (quotation) {
      const before = pieces[at - 1]!.word;
      const marked = at === from || before === ',' || before === 'that';
      return marked ? { is: 'quote', start: at } : null;
    }
    if (word === ';' || word === '.' || pos === 'AUX') return null;
    if (pos === 'VERB' && (pieces[at - 1]!.word === ',' || children.includes(at))) return null;
  }
  return null;
}

/** `to rebuild`; for verbs with somebody in between ("urged them to") it may hang on that. */
function infinitiveAmong(passage: Passage, children: readonly number[]): Start | null {
  for (const child of children) {
    const start = infinitives.has(passage.pieces[child]!.relation) ? infinitiveIn(passage, child) : null;
    if (start !== null) return { is: 'to', start };
  }
  return null;
}

const infinitives = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'parataxis']);

function underThing(passage: Passage, child: number): number[] {
  const { relation } = passage.pieces[child]!;
  if (relation !== 'obj' && relation !== 'iobj' && relation !== 'obl') return [];
  const under = childrenOf(passage, child);
  const nouns = under.filter((one) => child < one && passage.pieces[one]!.relation === 'nmod');
  return [...under, ...nouns.flatMap((one) => childrenOf(passage, one))];
}

function prepositionIn(
  passage: Passage,
  from: number,
  children: readonly number[],
  takes: ReadonlySet<Complement>,
): Start | null {
  const { pieces } = passage;
  for (const child of [...children, ...children.flatMap((one) => underThing(passage, one))]) {
    const { relation, time, branch } = pieces[child]!;
    if (!prepositional.has(relation) || time !== null) continue;
    const case_ = branch.from;
    const word = pieces[case_]!.word;
    if (from <= case_ && prepositions.has(word) && takes.has(word as Complement) && pieces[case_ + 1])
      return { is: word as Complement, start: case_ + 1 };
  }
  return null;
}

const prepositional = new Set(['obl', 'nmod', 'advcl', 'obl:arg', 'acl', 'ccomp']);

const prepositions = new Set<string>([
  'about',
  'against',
  'at',
  'for',
  'of',
  'on',
  'over',
  'with',
] satisfies Complement[]);

/** `denied the claim`, `described it as “vital”`, `denied closing it`; behind a particle that governs it: `called for more aid`. */
function thingIn(passage: Passage, from: number, children: readonly number[]): Start | null {
  const { pieces } = passage;
  if (pieces[from]?.quotation) return { is: 'quote', start: from };
  for (const child of children) {
    const { relation, branch, word } = pieces[child]!;
    const governed =
      (relation === 'obl' || relation === 'advcl') && branch.from < from && branch.from !== child;
    if (!things.has(relation) && !governed) continue;
    if (reflexives.has(word)) return null;
    const first = firstOf(passage, child, from);
    if (relation === 'xcomp' && !pieces[child]!.tag.startsWith('VBG') && !isCalled(passage, child, children))
      continue;
    return pieces[first]!.time !== null && pieces[child]!.time !== null && pieces[child]!.pos === 'PROPN'
      ? null
      : { is: 'thing', start: first };
  }
  return null;
}

/** `called Ana Ruiz a fake`: of two predicates, the first is who is called something. */
function isCalled({ pieces }: Passage, child: number, children: readonly number[]): boolean {
  const next = children.find((one) => child < one && pieces[one]!.relation === 'xcomp');
  return (
    next !== undefined && isNominal(pieces[child]!) && pieces[next]!.branch.from === pieces[child]!.branch.to
  );
}

const things = new Set(['obj', 'xcomp', 'ccomp']);

const reflexives = new Set(['himself', 'herself', 'themselves', 'itself']);

/** Whom somebody tells something. */
function whomIn(passage: Passage, children: readonly number[], before: number): Stretch | null {
  const { pieces } = passage;
  for (const child of children) {
    const { relation } = pieces[child]!;
    if (before <= child) return null;
    if (relation === 'obj' || relation === 'iobj' || (relation === 'obl' && isNominal(pieces[child]!)))
      return withoutPreposition(pieces, nominal(passage, child, before)?.core ?? null);
  }
  return null;
}

/** `accused the council | of`: the preposition leads to the content. */
function withoutPreposition(pieces: readonly Piece[], whom: Stretch | null): Stretch | null {
  if (!whom) return null;
  const last = pieces[whom.to - 1]!;
  return last.pos === 'ADP' || last.pos === 'PART' ? { from: whom.from, to: whom.to - 1 } : whom;
}
