import {
  governingNouns,
  reportingAdjectives,
  reportingNouns,
  wishingAdjectives,
  type ReportingNoun,
} from '#lang/en/reporting-nouns.ts';
import { causatives, evident, necessities, reportingVerbs, thinkingVerbs } from '#lang/en/reporting-verbs.ts';
import type { Attribution, Content, Speaks } from './attributions.ts';
import { canSpeak } from './agents.ts';
import { behindMark, infinitiveIn, isInfinitive } from './complements.ts';
import type { Passage, Piece, Stretch } from './passages.ts';
import { childrenOf, isAdjunct, nominal, sharedSubject, subjectOf, type Subject } from './phrases.ts';
import { groupAround } from './verb-groups.ts';

/**
 * An attribution by an adjective, a noun, or a verb that no table knows, told by the clause that the tree hangs on it:
 *
 *     Ana Ruiz is confident that it will hold.     Ana Ruiz’s claim that it will hold
 *     Ana Ruiz grasped that it would hold.         Ana Ruiz made the case that it would hold.
 */
export function clauseCueAt(passage: Passage, at: number): Attribution | null {
  switch (passage.pieces[at]!.pos) {
    case 'VERB':
      return verbCue(passage, at) ?? adjectiveCue(passage, at);
    case 'ADJ':
      return adjectiveCue(passage, at);
    case 'NOUN':
      return nounCue(passage, at) ?? governingCue(passage, at);
    default:
      return null;
  }
}

type Parts = Pick<Attribution, 'rule' | 'subject' | 'cue'> & {
  /** The subject is known to stand elsewhere. */
  readonly borrowed?: boolean;
  readonly says: Speaks;
  readonly right: number;
  readonly opening: Content['opening'];
};

function attributed(passage: Passage, at: number, parts: Parts): Attribution {
  const { rule, subject, cue, says, right, opening } = parts;
  const { negated, prospective, from, is } = groupAround(passage.pieces, at, []);
  const borrowed = parts.borrowed ?? (is !== 'finite' && subject !== null && subject.whole.to < from);
  return {
    rule,
    cue,
    at,
    subject,
    act: says.act,
    attitude: says.attitude,
    negated,
    prospective,
    from: borrowed ? from : Math.min(subject?.whole.from ?? at, from),
    to: right,
    content: { left: null, right, opening, also: null },
    relay: null,
    lemma: null,
    borrowed,
    addressee: null,
  };
}

const asserts: Speaks = { act: 'asserts', attitude: null };

/** Who can speak and is the subject in front of a predicate. */
function speakerOf(passage: Passage, at: number): Subject | null {
  const subject = subjectOf(passage, at);
  if (!subject || at < subject.whole.from || !canSpeak(passage, subject)) return null;
  return ownWords.has(passage.pieces[subject.core.from]!.word) ? null : subject;
}

const ownWords = new Set(['it', 'i', 'we', 'you']);

function verbCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const group = groupAround(pieces, at, []);
  const subject = group.is === 'finite' && !isPassive(passage, at) ? speakerOf(passage, at) : null;
  if (!subject || causatives.has(pieces[at]!.lemma)) return null;
  const clause = clauseUnder(passage, at, ['ccomp']);
  if (clause === null || isInfinitive(passage, clause)) return null;
  const right = behindMark(passage, clause, at + 1);
  const cue = { from: group.start, to: group.to };
  return attributed(passage, at, {
    rule: 'verb-clause',
    subject,
    cue,
    says: saidBy(pieces[at]!),
    right,
    opening: 'clause',
  });
}

function clauseUnder(passage: Passage, at: number, relations: readonly string[]): number | null {
  const { pieces } = passage;
  return (
    childrenOf(passage, at).find((child) => at < child && relations.includes(pieces[child]!.relation)) ?? null
  );
}

function isPassive(passage: Passage, at: number): boolean {
  return childrenOf(passage, at).some((child) => passage.pieces[child]!.relation.endsWith(':pass'));
}

/** "Ana Ruiz is confident that …", "officials were wary of …", "she is determined to …". */
function adjectiveCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const { word } = pieces[at]!;
  const group = groupAround(pieces, at, []);
  if (group.from === at || group.is !== 'finite') return null;
  const subject = speakerOf(passage, at);
  if (!subject) return null;
  const base = { subject, cue: { from: group.from, to: at + 1 } };
  const next = pieces[at + 1]?.word ?? '';
  const attitude = reportingAdjectives.get(word);
  const clause = clauseUnder(passage, at, ['ccomp', 'advcl']);
  if (clause !== null && next === 'that' && pieces[at + 1]!.relation === 'mark') {
    const says = { act: null, attitude: attitude ?? ('believes' as const) };
    return attributed(passage, at, { ...base, rule: 'adjective', says, right: at + 2, opening: 'clause' });
  }
  if (!attitude) return null;
  const says = { act: null, attitude };
  const bare = clauseUnder(passage, at, ['ccomp', 'xcomp']);
  if (bare !== null && bareStart(passage, word, bare) === at + 1) {
    const opening = isInfinitive(passage, bare) ? 'infinitive' : 'clause';
    return attributed(passage, at, { ...base, rule: 'adjective', says, right: at + 1, opening });
  }
  if (!stancePrepositions.has(next) || !pieces[at + 2]) return null;
  return attributed(passage, at, {
    ...base,
    cue: { from: group.from, to: at + 2 },
    rule: 'adjective',
    says,
    right: at + 2,
    opening: 'thing',
  });
}

const stancePrepositions = new Set(['of', 'about', 'with', 'at']);

/** Where a clause without "that" starts: `is confident it will hold`; an infinitive only behind words of will. */
function bareStart(passage: Passage, adjective: string, clause: number): number | null {
  if (isInfinitive(passage, clause))
    return wishingAdjectives.has(adjective) ? infinitiveIn(passage, clause) : null;
  return subjectOf(passage, clause) ? passage.pieces[clause]!.branch.from : null;
}

/** "her support for the dam", "raised questions about the plan": a noun that leads to what it is about by a preposition. */
function governingCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const says = governingNouns.get(pieces[at]!.word)?.get(pieces[at + 1]?.word ?? '');
  if (!says || !pieces[at + 2] || pieces[at + 1]!.relation !== 'case') return null;
  const owner = ownerOf(passage, at);
  const carried = owner ? null : carrierOf(passage, at);
  const subject = owner ?? carried?.subject ?? null;
  const thing = pieces[at + 1]!.head;
  if (!subject || pieces[thing]!.branch.from !== at + 1 || subject.whole.from === at + 2) return null;
  const cue = { from: carried?.from ?? at, to: at + 2 };
  const found = attributed(passage, at, {
    rule: 'noun',
    subject,
    cue,
    says,
    right: at + 2,
    opening: 'phrase',
  });
  const none = pieces.slice(cue.from, at).some(({ word }) => word === 'no' || word === 'never');
  return none ? { ...found, negated: true } : found;
}

/** "Ana Ruiz’s claim that …", "claims by officials that …", "amid reports that …", "made the case that …", "her plan to …". */
function nounCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const noun = reportingNouns.get(pieces[at]!.word);
  const clause = clauseUnder(passage, at, [
    'acl',
    'ccomp',
    'advcl',
    ...(noun?.agentless ? ['acl:relcl'] : []),
  ]);
  if (clause === null) return null;
  const owner = ownerOf(passage, at);
  const carried = owner ? null : carrierOf(passage, at);
  const subject = owner ?? carried?.subject ?? null;
  const cue = { from: carried?.from ?? at, to: at + 1 };
  const to = noun?.to === true ? infinitiveIn(passage, clause) : null;
  const says = noun ?? asserts;
  if (to !== null)
    return (
      subject &&
      attributed(passage, at, { rule: 'noun-to', subject, cue, says, right: to, opening: 'infinitive' })
    );
  const that = pieces[clause]!.branch.from;
  const bare = that === at + 1 && pieces[that]!.relation !== 'mark';
  if (noun?.agentless === true && bare && isWholeClause(passage, clause))
    return attributed(passage, at, {
      rule: subject ? 'noun' : 'hearsay-noun',
      subject,
      cue,
      says,
      right: that,
      opening: 'clause',
    });
  if (pieces[that]!.word !== 'that' || pieces[that]!.relation !== 'mark' || !mayStand(noun, subject))
    return null;
  const rule = subject ? 'noun' : 'hearsay-noun';
  return attributed(passage, at, { rule, subject, cue, says, right: that + 1, opening: 'clause' });
}

/** `amid fears | the dam was weak`: a clause that lacks nothing, so that it is not told of the noun (`fears they had`). */
function isWholeClause(passage: Passage, clause: number): boolean {
  const relations = childrenOf(passage, clause).map((child) => passage.pieces[child]!.relation);
  const full = relations.some(
    (one) => one === 'obj' || one === 'cop' || one === 'aux:pass' || one === 'xcomp',
  );
  return full && subjectOf(passage, clause)?.relative === false;
}

function mayStand(noun: ReportingNoun | undefined, subject: Subject | null): boolean {
  return subject !== null || noun?.agentless === true;
}

/** Whose the noun is: "her", "Ana Ruiz’s", "by officials". */
export function ownerOf(passage: Passage, noun: number): Subject | null {
  const { pieces } = passage;
  for (const child of childrenOf(passage, noun)) {
    const { relation, branch } = pieces[child]!;
    const found = nominal(passage, child, child < noun ? noun : -1);
    if (!found || !canSpeak(passage, found)) continue;
    if (relation === 'nmod' && /^(?:by|from|among)$/.test(pieces[branch.from]!.word))
      return withoutGenitive(passage, found);
    if (relation === 'nmod:poss') return withoutGenitive(passage, found);
  }
  return null;
}

function withoutGenitive({ pieces }: Passage, { whole }: Subject): Subject {
  const { from } = whole;
  const to = pieces[whole.to - 1]!.tag === 'POS' ? whole.to - 1 : whole.to;
  return { whole: { from, to }, core: { from, to }, relative: false };
}

/** `made the case that`: the subject of the verb that has the noun for its object, and where that verb starts. */
function carrierOf(passage: Passage, noun: number): { subject: Subject; from: number } | null {
  const { head, relation } = passage.pieces[noun]!;
  if (relation !== 'obj' || takings.has(passage.pieces[head]!.lemma)) return null;
  const group = groupAround(passage.pieces, head, []);
  const subject = group.is === 'finite' ? speakerOf(passage, head) : null;
  return subject && { subject, from: group.start };
}

/** Verbs whose object is somebody else’s words or thoughts: `ignored warnings about`, `faced questions about`. */
const takings: ReadonlySet<string> = new Set(
  (
    'ignore face receive draw hear dismiss reject spark prompt get overlook follow heed win attract rebuff cite ' +
    'read see meet fuel cause fan stoke bring trigger field answer address dispel allay ease avoid escape invite accept ' +
    'provoke elicit find need resist defy withstand survive'
  ).split(' '),
);

/** What only the analyser takes for words of attribution: it gives the source, and where the content lies. */
export function modelCueAt(passage: Passage, at: number): Attribution | null {
  const { pieces, speech } = passage;
  const reading = speech.find(({ cue }) => cue === at);
  if (!reading || isPassive(passage, at) || necessities.has(pieces[at]!.word)) return null;
  if (causatives.has(pieces[at]!.lemma)) return null;
  const whole = reading.source && withoutMarks(passage, reading.source);
  const subject = whole
    ? { whole, core: whole, relative: false }
    : sharedSubject(passage, at, (one) => canSpeak(passage, one));
  if (subject && evident.has(pieces[at]!.lemma) && !canSpeak(passage, subject)) return null;
  if (!subject && (pieces[at - 1]?.word === 'to' || (pieces[at]!.tag === 'VBG' && at === 0))) return null;
  const group = groupAround(pieces, at, []);
  if (pieces[group.from]!.word === 'to' && evident.has(pieces[at]!.lemma)) return null;
  const own = subjectOf(passage, at);
  const borrowed =
    subject !== null && own?.whole.from !== subject.whole.from && subject.whole.to < group.start;
  const base = {
    rule: 'model',
    borrowed,
    subject,
    cue: { from: group.start, to: group.to },
    says: saidBy(pieces[at]!),
  };
  const right = reading.content.find(({ from }) => group.to <= from && !isAside(passage, from))?.from;
  if (right !== undefined) return modelRight(passage, at, base, right);
  const attribution = Math.min(whole?.from ?? at, group.start);
  const parted = pieces[attribution - 1]?.word === ',' ? attribution - 1 : undefined;
  const left = reading.content.findLast(({ to }) => to <= attribution)?.to ?? parted;
  if (left === undefined || !subject || isAdjunct(passage, at, left - 1)) return null;
  const found = attributed(passage, at, { ...base, right: group.to, opening: null });
  return {
    ...found,
    to: Math.max(group.to, whole?.to ?? 0),
    content: { ...found.content, left, right: null },
  };
}

/** `said Ana Ruiz, who knew`, `told them, citing figures`: what is told of the speaker besides is not what was said. */
function isAside({ pieces }: Passage, at: number): boolean {
  const word = pieces[at]!.word === ',' ? at + 1 : at;
  if (word === at && pieces[at - 1]?.word !== ',') return false;
  if (meanwhile.has(pieces[word]?.word ?? '')) return true;
  return /^(?:VBG|WP|WP\$|WDT)$/.test(pieces[word]?.tag ?? '');
}

/** Conjunctions behind a comma that lead back to the reporter's story. */
const meanwhile = new Set(['as', 'while', 'when', 'after', 'before', 'although', 'though']);

/** The model's source as a phrase: without commas around it, and with its noun where only an article was seen. */
function withoutMarks(passage: Passage, { from, to }: Stretch): Stretch | null {
  const { pieces } = passage;
  let first = from;
  let last = to;
  while (first < last && pieces[first]!.pos === 'PUNCT') first++;
  while (first < last && pieces[last - 1]!.word === ',') last--;
  if (first === last) return null;
  const { pos, head } = pieces[first]!;
  return last - first === 1 && pos === 'DET' && first < head
    ? (nominal(passage, head, -1)?.core ?? null)
    : { from: first, to: last };
}

/** Behind "that"; a preposition right behind the verb is part of the cue: "told about". */
function modelRight(
  passage: Passage,
  at: number,
  base: Omit<Parts, 'right' | 'opening'>,
  from: number,
): Attribution | null {
  const { word, relation } = passage.pieces[from]!;
  const governed = relation === 'case';
  if (governed && (word === 'with' || word === 'to')) return null;
  const right = word === 'that' || governed ? from + 1 : from;
  if (!passage.pieces[right]) return null;
  const cue = governed && from === base.cue.to ? { from: base.cue.from, to: right } : base.cue;
  return attributed(passage, at, { ...base, cue, right, opening: governed ? 'thing' : 'clause' });
}

/** What a verb does by the tables; one of thinking is an attitude; the rest say. */
function saidBy({ word, lemma }: Piece): Speaks {
  const known = reportingVerbs.get(word)?.[0]?.verb;
  if (known) return { act: known.act, attitude: known.act ? null : known.attitude };
  const attitude = thinkingVerbs.get(lemma);
  return attitude ? { act: null, attitude } : asserts;
}
