import { hearsayAdverbs } from '#lang/en/reporting-nouns.ts';
import { roleNouns } from '#lang/en/roles.ts';
import type { Attribution, Content } from '../attributions.ts';
import { isDash } from '../marks/dashes.ts';
import type { Passage, Piece } from '../passage.ts';
import { hasFiniteVerb } from '../tree/finite-verbs.ts';
import { phraseAfter } from '../tree/phrases-beside.ts';
import { headOf, nominal, type Subject } from '../tree/phrases.ts';
import { subjectOf } from '../tree/subjects.ts';

/** An attribution by something else than a verb, whose cue stands at a piece; or null. */
export function otherCueAt(passage: Passage, at: number): Attribution | null {
  const { word } = passage.pieces[at]!;
  if (word === 'according') return accordingTo(passage, at);
  if (hearsayAdverbs.has(word)) return hearsay(passage, at);
  return null;
}

const plain = {
  relay: null,
  lemma: null,
  borrowed: false,
  addressee: null,
  act: null,
  attitude: null,
  negated: false,
  prospective: false,
} as const;

/**
 *     According to Ana Ruiz, the mayor, the bridge is closed.
 *     The bridge, according to the mayor, is closed.
 */
function accordingTo(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  if (pieces[at + 1]?.word !== 'to') return null;
  const source = sourceOf(passage, at);
  if (!source) return null;
  const { core } = source;
  const first = opensClause(pieces, at) || opensFurther(pieces, at, source.whole.to);
  const to = first ? clauseComma(passage, source) : source.whole.to;
  const citing = pieces.findIndex(({ word }, i) => core.from < i && i < to && word === 'citing');
  const end = citing === -1 ? to : citing - 1;
  const subject: Subject = { ...source, whole: { from: core.from, to: end } };
  const content = first ? rightOf(to + 1) : besides(passage, at, to);
  if (first && !pieces[to + 1]) return null;
  return {
    ...plain,
    rule: 'according-to',
    cue: { from: at, to: at + 2 },
    at,
    subject,
    act: 'asserts',
    from: at,
    to,
    content,
  };
}

/** The source hangs on "according" with a second preposition, or is marked by both. */
function sourceOf(passage: Passage, at: number): Subject | null {
  const core = phraseAfter(passage, at + 2, true);
  if (!core) return null;
  for (let head = at + 2; head < core.to; head++)
    if (passage.pieces[head]!.head < core.from || core.to <= passage.pieces[head]!.head)
      return nominal(passage, head, -1);
  return null;
}

/** Nothing but an adverb or a conjunction stands before: `Instead, according to …`, `It fell: according to …`. */
function opensClause(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; 0 <= before; before--) {
    const { pos, word, time } = pieces[before]!;
    if (word === ':' || word === ';') return true;
    if (
      at - before > 5 ||
      (time === null && pos !== 'ADV' && pos !== 'CCONJ' && pos !== 'ADP' && word !== ',')
    )
      return false;
  }
  return true;
}

/** `because according to Ana Ruiz, the money was gone`, `and, according to Ana Ruiz, nobody was hurt`. */
function opensFurther(pieces: readonly Piece[], at: number, to: number): boolean {
  if (pieces[to]?.word !== ',') return false;
  const before = pieces[at - 1]?.word === ',' ? pieces[at - 2] : pieces[at - 1];
  return before?.pos === 'CCONJ' || before?.pos === 'SCONJ';
}

function rightOf(right: number): Content {
  return { left: null, right, opening: 'clause', also: null };
}

/**
 * The comma that ends the source in front of the main clause. What looks like a second subject of that clause is an
 * apposition: `According to Ana Ruiz, the mayor, the bridge is closed`.
 */
function clauseComma(passage: Passage, { core, whole }: Subject): number {
  const { pieces, mentions } = passage;
  const named = mentions.to.get(pieces[core.to - 1]!.end)?.kind === 'person';
  const role = named ? behindRole(passage, core.to) : null;
  if (role !== null) return role;
  const citing = pieces[core.to]?.word === ',' && pieces[core.to + 1]?.word === 'citing';
  const cited = citing ? pieces.findIndex(({ word }, at) => core.to < at && word === ',') : -1;
  if (cited !== -1) return cited;
  let main = pieces[core.from]!.head;
  while (core.from <= main && main < core.to) main = pieces[main]!.head;
  const subject = 0 <= main ? subjectOf(passage, main) : null;
  const before = subject ? subject.whole.from - 1 : -1;
  const apposed = pieces[whole.to]?.pos === 'AUX' || pieces[whole.to]?.pos === 'VERB';
  const comma = apposed
    ? pieces.findLastIndex(({ word }, at) => core.to <= at && at < whole.to && word === ',')
    : -1;
  if (comma !== -1) return comma;
  if (whole.to < before && pieces[before]!.word === ',' && hasNoVerb(pieces, whole.to, before)) return before;
  return whole.to;
}

/** `Ana Ruiz, the mayor | , the bridge`: the comma behind a role without a verb, right behind a name. */
function behindRole(passage: Passage, comma: number): number | null {
  const { pieces } = passage;
  if (pieces[comma]?.word !== ',') return null;
  const next = pieces.findIndex(({ word }, at) => comma < at && word === ',');
  if (next === -1 || longestRole < next - comma || !hasNoVerb(pieces, comma + 1, next)) return null;
  const role = { from: comma + 1, to: next };
  const noun = pieces[headOf(passage, role)]!;
  return noun.pos === 'NOUN' && roleNouns.has(noun.word) && pieces[next + 1] ? next : null;
}

const longestRole = 14;

function hasNoVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  return !pieces
    .slice(from, to)
    .some(({ pos, quotation, time }) => pos === 'VERB' || quotation || time !== null);
}

/** Content on the left of an attribution between commas, and behind it where the clause goes on with its verb. */
function besides({ pieces }: Passage, at: number, to: number): Content {
  const comma = pieces[at - 1]?.word === ',' || isDash(pieces[at - 1]?.word ?? '');
  const left = comma ? at - 1 : at;
  const bracket = openBracket(pieces, at);
  if (bracket !== null)
    return { left: null, right: null, opening: null, also: { from: bracket + 1, to: left } };
  const next = pieces[to]?.word === ',' ? pieces[to + 1] : undefined;
  const verb = next && (next.pos === 'AUX' || (next.pos === 'VERB' && !next.word.endsWith('ing')));
  const further = next?.pos === 'CCONJ' && pieces[to + 2]?.quotation;
  const goesOn =
    (further || next?.quotation) ?? (verb && !hasFiniteVerb(pieces, Math.max(0, left - 40), left));
  return {
    left,
    right: further ? to + 2 : goesOn ? to + 1 : null,
    opening: further || next?.quotation ? 'quote' : goesOn ? 'clause' : null,
    also: null,
  };
}

/** `the boat (her own, according to the mayor)`: the bracket that an attribution stands in. */
function openBracket(pieces: readonly Piece[], at: number): number | null {
  for (let before = at - 1; 0 <= before && at - before < bracketPieces; before--) {
    const { word } = pieces[before]!;
    if (word === ')') return null;
    if (word === '(') return before;
  }
  return null;
}

/** Asides in brackets are seldom longer. */
const bracketPieces = 40;

/** "The bridge reportedly fell": the clause around the adverb; behind a comma or "who", only what follows. */
function hearsay(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  if (!pieces[at + 1] || pieces[at + 1]!.word === ',') return null;
  const previous = pieces[at - 1];
  const whole =
    at === 0 || (previous!.pos !== 'PUNCT' && previous!.pos !== 'PRON' && previous!.pos !== 'CCONJ');
  const { head } = pieces[at]!;
  const subject = whole && 0 < at && 0 <= head ? subjectOf(passage, head) : null;
  const from = subject?.whole.from ?? at;
  const also = subject ? { from, to: at } : null;
  return {
    ...plain,
    rule: 'hearsay-adverb',
    cue: { from: at, to: at + 1 },
    at,
    subject: null,
    act: 'asserts',
    from,
    to: at + 1,
    content: { left: null, right: at + 1, opening: 'clause', also },
  };
}
