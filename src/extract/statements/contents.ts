import { evident } from '#lang/en/reporting-verbs.ts';
import { lastPiece, isSpeech, type Attribution, type Bounded } from './attributions.ts';
import { canSpeak } from './agents.ts';
import { clauseEnd, topOf } from './clause-ends.ts';
import { isDash } from './marks.ts';
import type { Passage, Piece, Stretch } from './passages.ts';
import { closesNothing, isUnder, type Subject } from './phrases.ts';

/** A bounded attribution while its right end is still open. */
interface Open {
  readonly attribution: Attribution;
  /** Where the stretch that the attribution rules over starts: content to the left may reach back to here. */
  readonly floor: number;
  chain: Subject[];
  /** Null until something ends the content. */
  end: number | null;
  dropped: boolean;
}

/**
 * Settles where the contents of the attributions of one passage end, and which stand inside another's content.
 *
 *     Ana Ruiz said the bridge was closed, adding that it was old.
 *                   ~~~~~~~~~~~~~~~~~~~~~              ~~~~~~~~~~   the second cuts the first
 *     Ana Ruiz said the council believed that it would hold.
 *                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~         the second is part of the first
 *     Officials said Ana Ruiz told them that it would hold.
 *                                            ~~~~~~~~~~~~~          the first relays the second
 *
 * @param attributions in the order of their cues
 * @returns in the order of their cues, none without content
 */
export function boundContents(passage: Passage, attributions: readonly Attribution[]): Bounded[] {
  const settled: Open[] = [];
  let open: Open | null = null;
  let floor = 0;
  for (const attribution of attributions) {
    const chain = attribution.relay ? [attribution.relay] : [];
    let next: Open = { attribution, floor, chain, end: null, dropped: false };
    if (open && standsInSubject(open.attribution, attribution)) open.end = attribution.subject!.whole.to;
    const relation = open ? relate(passage, open, attribution) : 'apart';
    if (relation === 'inside') continue;
    if (relation === 'outer') {
      for (const inner of settled) if (open!.floor <= inner.attribution.from) inner.dropped = true;
      next = { ...next, floor: open!.floor };
    } else if (relation === 'relays') {
      for (const one of settled)
        if (one === open || isJoined(one, open!)) one.chain.unshift(attribution.subject!);
      open!.end ??= endBefore(passage.pieces, attribution);
      floor = attribution.to;
      continue;
    } else if (relation === 'relayed') {
      open!.dropped = true;
      next.chain = [...open!.chain, open!.attribution.subject!];
    } else if (relation === 'closes') {
      open!.end = endBefore(passage.pieces, attribution);
      continue;
    } else if (open && relation !== 'beside') open.end ??= endBefore(passage.pieces, attribution);
    settled.push(next);
    if (relation !== 'beside') open = next;
    if (attribution.content.right === null) floor = attribution.to;
    else if (!/^(?:hearsay-)?noun/.test(attribution.rule)) floor = Math.max(floor, attribution.from);
  }
  return settled.filter(({ dropped }) => !dropped).flatMap((one) => bounded(passage, one));
}

/** `Ana Ruiz, who warned of floods, said …`: the first attribution lies in the subject of the second. */
function standsInSubject(first: Attribution, { subject, borrowed }: Attribution): boolean {
  return (
    subject !== null &&
    !borrowed &&
    first.content.right !== null &&
    subject.whole.from <= first.at &&
    first.at < subject.whole.to
  );
}

/** `said that … and warned of …, the agency reported`: the agency relays both. */
function isJoined(first: Open, last: Open): boolean {
  return (
    last.attribution.borrowed &&
    first.attribution.subject === last.attribution.subject &&
    first.attribution.at < last.attribution.at
  );
}

type Relation = 'apart' | 'inside' | 'beside' | 'outer' | 'relays' | 'relayed' | 'closes';

/** What a later attribution is to the one whose content may still run. */
function relate(passage: Passage, open: Open, next: Attribution): Relation {
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
  { attribution }: Open,
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
function relateParenthetical({ pieces }: Passage, { attribution }: Open, next: Attribution): Relation {
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
  if (!before) return 'apart';
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

/** `said the dam was old, and he called for money`: behind a comma and a conjunction a pronoun speaks on. */
function isFurtherClause(pieces: readonly Piece[], open: Attribution, next: Attribution): boolean {
  const word = next.subject && pieces[next.subject.core.from]!.word;
  const marked = pieces[next.from - 1]?.pos === 'CCONJ' && pieces[next.from - 2]?.word === ',';
  return marked && (word === 'he' || word === 'she') && isSpeech(next) && isSpeech(open);
}

/** The piece in front of an attribution, and of the adverbs in front of it: `and vaguely declared`. */
function behindAdverbs(pieces: readonly Piece[], { from, borrowed }: Attribution): number {
  let at = from - 1;
  while (borrowed && 0 < at && pieces[at]!.pos === 'ADV' && pieces[at]!.time === null) at--;
  return at;
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
  if (isActiveBesidePassive(pieces, next)) return 'apart';
  if (before.pos !== 'CCONJ') return next.content.opening === 'quote' || isPhrase(open) ? 'apart' : 'inside';
  const marked = !isPhrase(next) || pieces[next.from - 2]?.word === ',' || pieces[next.from - 2]?.quotation;
  return marked || isPhrase(open) ? 'apart' : 'inside';
}

/** `said 14 people had been killed and accused the rebels of it`: whoever is killed accuses nobody. */
function isActiveBesidePassive(pieces: readonly Piece[], { at }: Attribution): boolean {
  const { head, relation } = pieces[at]!;
  if (relation !== 'conj' || head === -1) return false;
  const has = (verb: number, wanted: string) =>
    pieces.some((piece) => piece.head === verb && piece.relation === wanted);
  return has(head, 'aux:pass') && has(at, 'obj');
}

/** Prepositions with which a gerund tells what else the speaker said: "by saying that". */
const means = new Set(['by', 'after', 'before', 'without', 'in', 'while']);

/** Content that is no sentence: a noun phrase or an infinitive. */
function isPhrase({ content }: Attribution): boolean {
  return content.opening === 'thing' || content.opening === 'phrase' || content.opening === 'infinitive';
}

const links = new Set([';', 'while', 'although', 'though', 'whereas', 'but', 'as']);
const relatives = new Set(['that', 'which', 'who', 'whom']);
/** Conjunctions that lead in the clause of a further attribution: `plans to leave because she thinks that`. */
const leadsOn = new Set(['because', 'since', 'after', 'before', 'when', 'if']);

/** The end of content in front of an attribution: before its conjunction, its comma, its relative. */
function endBefore(pieces: readonly Piece[], attribution: Attribution): number {
  let end = behindAdverbs(pieces, attribution) + 1;
  while (0 < end && isLink(pieces[end - 1]!)) end--;
  return end;
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

function bounded(passage: Passage, { attribution, floor, end, chain }: Open): Bounded[] {
  const { pieces } = passage;
  const { left, right, also } = attribution.content;
  const stretches: Stretch[] = [];
  if (left !== null) stretches.push(trim(pieces, { from: floor, to: left }));
  if (also) stretches.push(trim(pieces, also));
  if (right !== null)
    stretches.push(trim(pieces, { from: right, to: rightEnd(passage, attribution, right, end) }));
  const content = stretches.filter(({ from, to }) => from < to);
  return content.length === 0 ? [] : [{ attribution, content, chain }];
}

function rightEnd(passage: Passage, attribution: Attribution, right: number, end: number | null): number {
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

function trim(pieces: readonly Piece[], { from, to }: Stretch): Stretch {
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
