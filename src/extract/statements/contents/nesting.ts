import { evident } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from '../agents.ts';
import { type Attribution, isSpeech, lastPiece } from '../attributions.ts';
import { isDash } from '../marks/dashes.ts';
import type { Passage, Piece } from '../passage.ts';
import { topOf } from '../tree/tree.ts';
import { isUnder } from '../tree/tree.ts';
import { clauseEnd } from './clause-ends.ts';
import { behindAdverbs, links, relatives } from './content-edges.ts';

/** An attribution whose content may still run: nothing has ended it where `end` is null. */
export interface Running {
  readonly attribution: Attribution;
  end: number | null;
}

export type Relation = 'apart' | 'inside' | 'beside' | 'outer' | 'relays' | 'relayed' | 'closes';

/** What a later attribution is to the one whose content may still run. */
export function relate(passage: Passage, open: Running, next: Attribution): Relation {
  const { attribution, end } = open;
  const { right, left } = attribution.content;
  if (end !== null) return 'apart';
  if (next.content.left !== null) return relateParenthetical(passage, open, next);
  if (right === null) return next.at < attribution.to ? 'inside' : 'apart';
  if (next.at < right && left === null) return 'inside';
  if (isHeard(open, next, right)) return 'relayed';
  if (next.content.opening === 'phrase') return isWithin(passage, attribution, right, next.at);
  if (next.from === right) return relateNested(passage, attribution, next);
  return isUnder(passage.pieces, next.at, topOf(passage.pieces, right, right))
    ? relateLater(passage.pieces, attribution, next)
    : 'apart';
}

/** `She recalled the pilot telling them that`: what is recalled is what the pilot said. */
function isHeard(
  { attribution }: Running,
  { subject, borrowed, from, rule }: Attribution,
  right: number,
): boolean {
  const speaks =
    isSpeech(attribution) && attribution.subject !== null && !borrowed && rule.startsWith('verb');
  return speaks && attribution.content.opening === 'thing' && subject?.whole.from === right && from === right;
}

/** `attacked her for her support of the dam`: a noun is part of what is said as far as that goes by the tree. */
function isWithin(passage: Passage, { content }: Attribution, right: number, at: number): Relation {
  return at < clauseEnd(passage, right, lastPiece(passage), content.opening) ? 'inside' : 'apart';
}

/** An attribution between commas behind the open one: it relays it, closes it, or takes it all as its content. */
function relateParenthetical({ pieces }: Passage, { attribution }: Running, next: Attribution): Relation {
  const { right, left } = attribution.content;
  const attached = left !== null && right === null;
  if (isRelay(next) && isSpeech(attribution) && attribution.subject && next.subject) {
    if (attached) return next.from <= attribution.to + 2 ? 'relays' : 'apart';
    return !attribution.prospective && (attribution.borrowed || pieces[attribution.at]!.head === -1)
      ? 'relays'
      : 'outer';
  }
  if (attached) return 'apart';
  if (right !== null && next.from < right) return 'inside';
  if (sameSpeaker(pieces, attribution, next)) return 'closes';
  return isSpeech(next) ? 'outer' : 'inside';
}

/** Sources that pass on what others said: "according to state media", "the agency reported", "as she recalled it". */
function isRelay({ rule, lemma }: Attribution): boolean {
  return rule === 'according-to' || rule === 'verb-as-it' || lemma === 'report';
}

/** "saying that …, he said": a pronoun behind an attribution means the same speaker. */
function sameSpeaker(pieces: readonly Piece[], first: Attribution, { subject }: Attribution): boolean {
  const word = subject && pieces[subject.core.from]!.word;
  return first.subject !== null && (word === 'he' || word === 'she' || word === 'they');
}

/** "Officials said Ana Ruiz told them that …": relayed, unless it is a pronoun ("he said he believed that …"). */
function relateNested(passage: Passage, outer: Attribution, inner: Attribution): Relation {
  const { pieces } = passage;
  if (inner.rule === 'noun') return outer.act === 'denies' ? 'beside' : 'inside';
  const spoken = isSpeech(outer) && isSpeech(inner) && outer.subject && inner.subject && !outer.negated;
  if (spoken && (evident.has(inner.lemma ?? '') || !canSpeak(passage, inner.subject))) return 'inside';
  const plain = !inner.prospective && !inner.negated && !isPhrase(inner) && !inner.borrowed;
  if (!spoken || !plain || outer.rule === 'noun' || outer.prospective) return 'inside';
  const { pos } = pieces[inner.subject.core.to - 1]!;
  if (outer.rule === 'according-to') return 'relayed';
  return pos === 'PRON' || outer.content.opening === 'quote' ? 'inside' : 'relayed';
}

/** A further attribution of the same sentence cuts the content where a conjunction, a comma or a relative leads it in. */
function relateLater(pieces: readonly Piece[], open: Attribution, next: Attribution): Relation {
  if (next.rule === 'noun') return open.act === 'denies' || isPhrase(open) ? 'beside' : 'inside';
  const before = pieces[behindAdverbs(pieces, next)];
  if (!before || (next.rule === 'according-to' && parts.has(before.word))) return 'apart';
  if (next.rule.startsWith('hearsay'))
    return before.word === ',' || relatives.has(before.word) ? 'apart' : 'inside';
  if (next.borrowed) return relateBorrowed(pieces, open, next, before);
  if (before.quotation) return isSpeech(next) ? 'apart' : 'inside';
  if (isFurtherClause(pieces, open, next)) return 'apart';
  const linked = before.pos === 'CCONJ' || links.has(before.word) || isDash(before.word);
  if (linked) return isSpeech(next) && !isPhrase(next) ? 'apart' : thingRelation(open, next);
  if (relatives.has(before.word)) return isSpeech(next) && next.rule === 'verb-bare' ? 'apart' : 'inside';
  return next.content.opening === 'quote' || isPhrase(open) ? 'beside' : 'inside';
}

/** Marks behind which a source opens a statement of its own: `say the dam is weak: according to a report, it leaks`. */
const parts = new Set([':', ';']);

/** `said the dam was old, and he called for money`: behind a comma and a conjunction a pronoun speaks on. */
function isFurtherClause(pieces: readonly Piece[], open: Attribution, next: Attribution): boolean {
  const word = next.subject && pieces[next.subject.core.from]!.word;
  const marked = pieces[next.from - 1]?.pos === 'CCONJ' && pieces[next.from - 2]?.word === ',';
  return marked && (word === 'he' || word === 'she') && isSpeech(next) && isSpeech(open);
}

function thingRelation(open: Attribution, next: Attribution): Relation {
  return isPhrase(open) && isSpeech(next) ? 'apart' : 'inside';
}

/** ", adding that", "and has denied": the speaker goes on, or, inside what was said, somebody else does. */
function relateBorrowed(
  pieces: readonly Piece[],
  open: Attribution,
  next: Attribution,
  before: Piece,
): Relation {
  const besides = isPhrase(open) && before.pos === 'CCONJ' && /^VB[DZ]$/.test(pieces[next.at]!.tag);
  if (besides) return 'apart';
  if (!isSpeech(next) || pieces[next.at]!.relation === 'xcomp') return 'inside';
  if (before.word === ',' || before.quotation || links.has(before.word)) return 'apart';
  if (before.pos === 'ADP' && !means.has(before.word)) return 'inside';
  if (isNoPair(pieces, next)) return 'apart';
  if (before.pos !== 'CCONJ') return next.content.opening === 'quote' || isPhrase(open) ? 'apart' : 'inside';
  const marked = !isPhrase(next) || pieces[next.from - 2]?.word === ',' || pieces[next.from - 2]?.quotation;
  return marked || isPhrase(open) ? 'apart' : 'inside';
}

/** `had been killed and accused the rebels`, `was old and warned of floods`, `would buy pumps and warned of floods`: no pair. */
function isNoPair(pieces: readonly Piece[], { at }: Attribution): boolean {
  const { head, relation } = pieces[at]!;
  if (relation !== 'conj' || head === -1) return false;
  const has = (verb: number, wanted: string) =>
    pieces.some((piece) => piece.head === verb && piece.relation === wanted);
  if (has(head, 'aux:pass')) return has(at, 'obj') || has(at, 'obl');
  const simple = /^VB[DZ]$/.test(pieces[at]!.tag);
  return simple && (has(head, 'cop') || /^(?:VB|VBG)$/.test(pieces[head]!.tag));
}

/** Prepositions with which a gerund tells what else the speaker said: "by saying that". */
const means = new Set(['by', 'after', 'before', 'without', 'in', 'while']);

/** Content that is no sentence: a noun phrase or an infinitive. */
function isPhrase({ content }: Attribution): boolean {
  return content.opening === 'thing' || content.opening === 'phrase' || content.opening === 'infinitive';
}
