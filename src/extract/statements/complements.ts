import type { Complement } from '#lang/en/reporting-verbs.ts';
import { childrenOf, isNominal, nominal } from './phrases.ts';
import type { Passage, Piece, Stretch } from './passages.ts';

/** What follows a reporting verb: where the content starts, to whom it was said, and where the verb's own words end. */
export interface ComplementFound {
  readonly is: Complement;
  readonly start: number;
  readonly whom: Stretch | null;
}

/** A quotation is looked for this far behind times and places. */
const adjunctPieces = 32;

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

/** `said in a statement posted on its page | that it fell`: hung on another word, but no verb with a tense stands between. */
function lostClause(
  passage: Passage,
  verb: number,
  from: number,
  takes: ReadonlySet<Complement>,
): number | null {
  const { pieces } = passage;
  if (!takes.has('all') || !(pieces[from]?.pos === 'ADP' || (pieces[from]?.time ?? null) !== null))
    return null;
  for (let at = from + 1; at < pieces.length - 1 && at - from < adjunctPieces; at++) {
    const { word, relation, tag, quotation } = pieces[at]!;
    const dated = (pieces[at - 1]!.time ?? pieces[at + 1]!.time) !== null;
    if (quotation || (word === ',' && !dated) || /^(?:VB[DZP]|MD)$/.test(tag)) return null;
    if (word === 'that' && relation === 'mark' && verb < pieces[at]!.head) return at + 1;
  }
  return null;
}

function particlesOf(verb: number, from: number): number[] {
  return Array.from({ length: from - verb - 1 }, (_, i) => verb + 1 + i);
}

type Start = Pick<ComplementFound, 'is' | 'start'>;

function startOf(
  passage: Passage,
  from: number,
  children: readonly number[],
  takes: ReadonlySet<Complement>,
): Start | null {
  const speaks = takes.has('quote') || takes.has('that') || takes.has('bare');
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

/** A clause with a verb of its own: `that it was`, `whether it was`, `it was`. */
function clauseIn(
  passage: Passage,
  from: number,
  children: readonly number[],
  takes: ReadonlySet<Complement>,
): Start | null {
  const { pieces } = passage;
  for (const child of children) {
    const { relation, branch } = pieces[child]!;
    const plain = relation === 'parataxis' && takes.has('all') && branch.from === from;
    if (relation !== 'ccomp' && !plain) continue;
    const bare = withLostSubject(
      passage,
      child,
      from,
      behindTime(passage, firstOf(passage, child, from), from),
    );
    if (isToldBetween(passage, children, bare)) continue;
    const first = takes.has('whom') ? bare : withSubject(passage, children, child, bare);
    if (isInfinitive(passage, child)) continue;
    if (pieces[first]!.word !== 'that') {
      const asked = questionWords.has(pieces[first]!.word);
      if (takes.has('bare') || (asked && takes.has('that')) || takes.has('quote'))
        return { is: asked ? 'that' : 'bare', start: first };
      continue;
    }
    return takes.has('that') ? behindThat(passage, child, first) : null;
  }
  return null;
}

/** `said | in September it was committed`: a time right behind the verb, with no comma behind it, is when it was said. */
function behindTime({ pieces }: Passage, first: number, from: number): number {
  if (first !== from) return first;
  let at = pieces[first]!.pos === 'ADP' ? first + 1 : first;
  if ((pieces[at]?.time ?? null) === null) return first;
  while ((pieces[at]?.time ?? null) !== null) at++;
  const next = pieces[at];
  const when = pieces[first]!.time !== null && /^(?:obl|advmod)/.test(pieces[at - 1]!.relation);
  return next && (next.tag === 'PRP' || next.pos === 'DET' || (when && isNominal(next))) ? at : first;
}

/** `said | Ana Ruiz had “wanted to go”`: a name between verb and clause, where the clause has no subject, is its subject. */
function withLostSubject(passage: Passage, clause: number, from: number, first: number): number {
  const { pieces } = passage;
  if (first <= from || hasSubject(passage, clause) || !/^VB[DZP]$|^MD$/.test(pieces[first]!.tag))
    return first;
  const lost = pieces.slice(from, first);
  const name = lost.every(({ pos, time }) => time === null && (pos === 'PROPN' || pos === 'PRON'));
  if (pieces[from]!.tag === 'VBG') return from;
  const quotes = pieces.slice(first, first + 3).some(({ quotation }) => quotation);
  return name && quotes ? from : first;
}

/** `recalled the pilot telling them: “We land.”`: what stands behind the colon is the gerund’s. */
function isToldBetween({ pieces }: Passage, children: readonly number[], first: number): boolean {
  if (pieces[first - 1]?.word !== ':') return false;
  return children.some(
    (child) => child < first && pieces[child]!.tag === 'VBG' && pieces[child]!.relation === 'advcl',
  );
}

/** `acknowledged | funding was short`, `demanded | the state pay`: a noun between verb and clause is the subject that the clause lacks. */
function withSubject(passage: Passage, children: readonly number[], clause: number, first: number): number {
  const { pieces } = passage;
  const noun = children.find(
    (child) => pieces[child]!.branch.to === first && misplaced.has(pieces[child]!.relation),
  );
  if (noun === undefined || hasSubject(passage, clause)) return first;
  const bare = first === clause && pieces[first]!.tag === 'VB';
  if (!bare && !hasFiniteVerb(pieces, first, clause + 1)) return first;
  return pieces[noun]!.branch.from;
}

const misplaced = new Set(['obj', 'nsubj']);

/** `that, in her view, it was`; a demonstrative ("that bridge") belongs to the clause. */
function behindThat({ pieces }: Passage, clause: number, that: number): Start {
  if (pieces[that]!.relation !== 'mark' || that === clause) return { is: 'bare', start: that };
  const next = pieces[that + 1]?.word === ',' ? that + 2 : that + 1;
  return { is: 'that', start: Math.min(next, pieces.length - 1) };
}

/** Where a clause starts behind its "that". */
export function behindMark(passage: Passage, clause: number, from: number): number {
  const first = firstOf(passage, clause, from);
  return passage.pieces[first]!.word === 'that' ? behindThat(passage, clause, first).start : first;
}

/** The first piece of a clause without the marks in front, behind the verb. */
function firstOf({ pieces }: Passage, clause: number, from: number): number {
  let first = pieces[clause]!.branch.from;
  if (first < from) first = from;
  while (first < clause && (pieces[first]!.pos === 'PUNCT' || pieces[first]!.pos === 'CCONJ')) first++;
  return first;
}

const questionWords: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'why',
  'what',
  'where',
  'when',
  'who',
  'which',
]);

export function isInfinitive(passage: Passage, clause: number): boolean {
  return infinitiveIn(passage, clause) !== null && !hasSubject(passage, clause);
}

function hasSubject(passage: Passage, clause: number): boolean {
  return childrenOf(passage, clause).some((child) => passage.pieces[child]!.relation.startsWith('nsubj'));
}

/** The "to" of an infinitive, with "not" in front. */
export function infinitiveIn(passage: Passage, clause: number | null): number | null {
  if (clause === null) return null;
  const { pieces } = passage;
  const to = childrenOf(passage, clause).find(
    (child) => child < clause && pieces[child]!.word === 'to' && pieces[child]!.relation === 'mark',
  );
  if (to === undefined) return null;
  return pieces[to - 1]?.word === 'not' ? to - 1 : to;
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
    if (relation === 'xcomp' && !pieces[child]!.tag.startsWith('VBG')) continue;
    return pieces[first]!.time !== null && pieces[child]!.time !== null && pieces[child]!.pos === 'PROPN'
      ? null
      : { is: 'thing', start: first };
  }
  return null;
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

/** Past what hangs on an attribution behind its verb: times, places, occasions, adverbs. */
export function skipAdjuncts(passage: Passage, verb: number, from: number): number {
  const { pieces } = passage;
  let at = from;
  for (const child of childrenOf(passage, verb)) {
    const { relation, branch } = pieces[child]!;
    if (branch.from === at && adjuncts.has(relation)) at = branch.to;
  }
  return at;
}

const adjuncts = new Set(['obl', 'obl:unmarked', 'advmod', 'nmod', 'nmod:unmarked', 'compound:prt']);

/** How far a clause may run before its verb comes. */
const clausePieces = 40;
/** A quotation longer than this may hold the verb of the clause it stands in: said the bridge “would not hold”. */
const verbChars = 12;

/** Whether a verb with a tense comes before the next stop. */
export function hasFiniteVerb(pieces: readonly Piece[], from: number, to = pieces.length): boolean {
  for (let at = from; at < to && at - from < clausePieces; at++) {
    const { word, quotation, tag } = pieces[at]!;
    if (word === '.' || word === ';') return false;
    if (quotation ? from < at && verbChars < quotation.inner.end - quotation.inner.start : finite.has(tag))
      return true;
  }
  return false;
}

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
