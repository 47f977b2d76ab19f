import {
  evident,
  reportingVerbs,
  type Complement,
  type ReportingVerb,
  type VerbReading,
} from '#lang/en/reporting-verbs.ts';
import { hearsayVerbs } from '#lang/en/reporting-nouns.ts';
import type { Attribution, Content } from './attributions.ts';
import { complementOf, skipAdjuncts, type ComplementFound } from './complements.ts';
import { isDash } from './marks.ts';
import { isTitle } from './titles.ts';
import type { Passage, Piece, Stretch } from './passages.ts';
import {
  phraseAfter,
  childrenOf,
  isAdjunct,
  subjectOf,
  sharedSubject,
  nominal,
  type Subject,
} from './phrases.ts';
import { canSpeak } from './agents.ts';
import { groupAround, type VerbGroup } from './verb-groups.ts';

/** Forms that are verbs whatever the analyser takes them for. */
const surely = new Set(['said', 'says', 'told', 'tells', 'tweeted', 'insisted']);

/**
 * The attribution whose verb stands at a piece, or null.
 *
 *     Ana Ruiz told reporters that the bridge was closed.        content to the right
 *     The bridge, Ana Ruiz said, was closed.                     on both sides
 *     “It is closed,” said Ana Ruiz.                             to the left, the speaker behind the verb
 *
 * @param before attributions found to the left in the same passage: whose subject a borrowed one takes
 */
export function verbCueAt(passage: Passage, at: number, before: readonly Attribution[]): Attribution | null {
  const { pieces } = passage;
  const { word, pos } = pieces[at]!;
  const readings = reportingVerbs.get(word);
  if (!readings || (pos !== 'VERB' && !surely.has(word)) || isHyphenated(pieces, at)) return null;
  const fitting = readings.filter(({ verb }) => particlesEnd(pieces, at, verb) !== null);
  if (fitting.length === 0) return null;
  fitting.sort((a, b) => b.verb.particles.length - a.verb.particles.length || whomFirst(a) - whomFirst(b));
  const group = groupAround(pieces, at, fitting[0]!.forms);
  const quoting = fitting.some(({ verb }) => verb.lemma === 'quote' || verb.lemma === 'cite')
    ? quotedAsSaying(passage, group, before)
    : null;
  if (quoting) return quoting;
  if (group.passive) return passiveCue(passage, group, fitting);
  if (isAsked(passage, group)) return askedCue(passage, group, fitting);
  const shown = avoided(pieces, group);
  const headline = inHeadline(passage, shown);
  if (headline) return activeCue(passage, { ...shown, is: 'finite', prospective: true }, fitting, headline);
  const speaker = speakerOf(passage, shown, before);
  return speaker && activeCue(passage, bySomebody(pieces, shown, speaker), fitting, speaker);
}

/** `Nobody said that it fell`, `neither the mayor nor the minister said who would pay`: it was not said. */
function bySomebody(pieces: readonly Piece[], group: VerbGroup, { subject }: Speaker): VerbGroup {
  return nobodies.has(pieces[subject.whole.from]!.word) ? { ...group, negated: true } : group;
}

const nobodies = new Set(['nobody', 'none', 'neither', 'no']);

/** `so-called`, `soon-to-be-announced`: part of a word. */
function isHyphenated(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before?.word === '-' && before.end === pieces[at]!.start;
}

/** `Asked whether she would run, Ana Ruiz said no`, `the mayor, pressed on the dam, …`: the participle is one of the passive. */
function isAsked(passage: Passage, { verb, is, from }: VerbGroup): boolean {
  const { word, relation } = passage.pieces[verb]!;
  const plain = is === 'finite' && from === verb && questioned.has(word);
  if (plain && passage.role === 'headline' && goals.has(passage.pieces[verb + 1]?.word ?? '')) return true;
  return plain && /^(?:advcl|acl)/.test(relation) && subjectOf(passage, verb) === null;
}

/** What stands behind the participle where a headline leaves the auxiliary out: `Thousands told to leave`. */
const goals = new Set(['to', 'of', 'not', 'about']);

const asking = new Set(['if', 'whether', 'why', 'how', 'what', 'when', 'where', 'who']);
const questioned = new Set(['asked', 'told', 'warned', 'questioned', 'pressed', 'urged', 'informed']);

function askedCue(passage: Passage, group: VerbGroup, readings: readonly VerbReading[]): Attribution | null {
  const patient =
    modified(passage, group) ??
    subjectOf(passage, group.verb) ??
    sharedSubject(passage, group.verb, (one) => canSpeak(passage, one));
  if (!patient) return null;
  const { verb } = readings[0]!;
  const base = passiveBase(group, verb, group.from);
  const found = agentless(passage, group, readings, patient, base);
  if (found || !asking.has(passage.pieces[group.to]?.word ?? '')) return found;
  return {
    ...base,
    rule: 'verb-agentless',
    subject: null,
    addressee: patient.whole,
    to: group.to,
    content: { left: null, right: group.to, opening: 'clause', also: null },
  };
}

/** `Mayor to warn of floods`: in a headline, the first noun phrase is the subject of the infinitive behind it. */
function inHeadline(passage: Passage, group: VerbGroup): Speaker | null {
  if (passage.role !== 'headline' || group.is !== 'infinitive' || passage.pieces[group.from]?.word !== 'to')
    return null;
  const subject = modified(passage, group) ?? ownSubject(passage, group);
  return subject?.whole.from === 0 ? { subject, borrowed: false, inverted: false } : null;
}

/** `has avoided calling it`, `without naming her`: what is not said. */
function avoided(pieces: readonly Piece[], group: VerbGroup): VerbGroup {
  const before = pieces[group.from - 1]?.word ?? '';
  const verb = before === 'from' ? (pieces[group.from - 2]?.word ?? '') : before;
  return group.is === 'gerund' && avoidances.has(verb) ? { ...group, negated: true } : group;
}

const avoidances = new Set([
  'avoid',
  'avoids',
  'avoided',
  'avoiding',
  'refrain',
  'refrains',
  'refrained',
  'refraining',
  'without',
  'stopped',
  'shied',
]);

function whomFirst({ verb }: VerbReading): number {
  return verb.takes.has('whom') ? 0 : 1;
}

/** `The agency quoted Ana Ruiz as saying that …`: she speaks, the agency relays. */
function quotedAsSaying(
  passage: Passage,
  group: VerbGroup,
  before: readonly Attribution[],
): Attribution | null {
  const { pieces } = passage;
  const as = asSaying(pieces, group.to);
  const reading = as === null ? undefined : reportingVerbs.get(pieces[as + 1]!.word)?.[0];
  if (as === null || !reading) return null;
  const own = subjectOf(passage, group.verb);
  const first =
    own ??
    sharedSubject(passage, group.verb, (one) => canSpeak(passage, one)) ??
    borrowedSubject(passage, group, before);
  const agent =
    group.passive && pieces[group.to]!.word === 'by' ? phraseAfter(passage, group.to + 1, true) : null;
  const relay = group.passive ? agent && { whole: agent, core: agent, relative: false } : first;
  const subject = group.passive ? first : quotedSpeaker(passage, { from: group.to, to: as });
  if (!subject) return null;
  const cue = { from: group.from, to: as + 2 };
  const spoken: Speaker = { subject, borrowed: false, inverted: false };
  const left = first
    ? leftContent(passage, { subject: first, borrowed: false, inverted: false }, group)
    : null;
  const found = complementOf(passage, as + 1, cue.to, reading.verb.takes);
  if (!found && left === null) return null;
  const content: Content = {
    left: found ? null : left,
    right: found?.start ?? null,
    opening: found ? openingOf(found) : null,
    also: null,
  };
  const to = found?.start ?? cue.to;
  const attribution = attributionOf(
    { ...group, from: own?.whole.from ?? group.from },
    reading.verb,
    spoken,
    'verb-quoted-as',
    null,
    to,
    content,
  );
  return { ...attribution, cue, from: own?.whole.from ?? group.from, relay };
}

/** The "as" of `as saying`, behind whoever is quoted; null where none comes soon. */
function asSaying(pieces: readonly Piece[], from: number): number | null {
  for (let at = from; at + 1 < pieces.length && at - from < quotedPieces; at++) {
    const { word, quotation } = pieces[at]!;
    if (quotation || word === ';' || word === '.') return null;
    if (word === 'as' && pieces[at + 1]!.word.endsWith('ing')) return at;
  }
  return null;
}

/** Who is quoted is named with a title and an office at most. */
const quotedPieces = 20;

function quotedSpeaker(passage: Passage, whole: Stretch): Subject | null {
  const phrase = phraseAfter(passage, whole.from, true);
  if (!phrase || whole.to <= whole.from) return null;
  const comma = passage.pieces.findIndex(({ word }, at) => whole.from < at && at < whole.to && word === ',');
  const core = { from: whole.from, to: comma === -1 ? whole.to : comma };
  return { whole, core, relative: false };
}

/** Behind the particles of a verb, which a time or an adverb may part from it: "hinted yesterday at"; null where they are missing. */
function particlesEnd(pieces: readonly Piece[], at: number, { particles }: ReportingVerb): number | null {
  let behind = at + 1;
  if (particles.length === 0) return behind;
  while (behind - at < 4 && (pieces[behind]?.pos === 'ADV' || (pieces[behind]?.time ?? null) !== null))
    behind++;
  return particles.every((particle, i) => pieces[behind + i]?.word === particle)
    ? behind + particles.length
    : null;
}

interface Speaker {
  readonly subject: Subject;
  readonly borrowed: boolean;
  readonly inverted: boolean;
}

function speakerOf(passage: Passage, group: VerbGroup, before: readonly Attribution[]): Speaker | null {
  if (group.is === 'finite') {
    const inverted = invertedSubject(passage, group);
    if (inverted) return { subject: inverted, borrowed: false, inverted: true };
    const subject = ownSubject(passage, group);
    if (subject) return { subject, borrowed: false, inverted: false };
  } else {
    const own = group.is === 'gerund' ? subjectOf(passage, group.verb) : null;
    if (own && own.whole.to <= group.from) return { subject: own, borrowed: false, inverted: false };
    const subject = modified(passage, group);
    if (subject && canSpeak(passage, subject))
      return { subject: { ...subject, relative: group.is === 'gerund' }, borrowed: true, inverted: false };
  }
  const subject = borrowedSubject(passage, group, before);
  return subject && { subject, borrowed: true, inverted: false };
}

/** `critics saying that`, `the mayor to warn`: the noun that the verb tells more of. */
function modified(passage: Passage, group: VerbGroup): Subject | null {
  const { head, relation } = passage.pieces[group.verb]!;
  return relation.startsWith('acl') && head < group.from ? nominal(passage, head, group.from) : null;
}

/** `“It fell,” said Ana Ruiz`: the speaker behind the verb. */
function invertedSubject(passage: Passage, group: VerbGroup): Subject | null {
  const { pieces } = passage;
  const subject = subjectOf(passage, group.verb);
  if (!subject || subject.whole.from < group.to) return null;
  const previous = pieces[group.from - 1];
  if (!previous) return opensQuotation(pieces, subject.whole.to) ? subject : null;
  return isQuotation(previous) || previous.word === ',' || isDash(previous.word) ? subject : null;
}

function isQuotation(piece: Piece | undefined): boolean {
  return (piece?.quotation ?? null) !== null;
}

function opensQuotation(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(from, from + 4).some(({ quotation, word }) => quotation !== null || word === ':');
}

/** The subject of the attribution before, for "adding that"; else of the verb it hangs on. */
function borrowedSubject(passage: Passage, group: VerbGroup, before: readonly Attribution[]): Subject | null {
  const last = before.findLast(({ at, subject, act }) => at < group.from && subject !== null && act !== null);
  if (last && group.is !== 'infinitive') return last.subject;
  return (
    sharedSubject(passage, group.verb, (subject) => canSpeak(passage, subject)) ??
    sharedSubject(passage, group.verb, () => true) ??
    last?.subject ??
    null
  );
}

/** The subject of the verb, or of the verb in front that is part of its group: "is expected to warn". */
function ownSubject(passage: Passage, group: VerbGroup): Subject | null {
  let at = group.verb;
  for (let steps = 0; steps < 6; steps++) {
    const subject = subjectOf(passage, at);
    if (subject) return subject;
    at = passage.pieces[at]!.head;
    if (at < group.from || group.verb <= at) return null;
  }
  return null;
}

function activeCue(
  passage: Passage,
  group: VerbGroup,
  readings: readonly VerbReading[],
  speaker: Speaker,
): Attribution | null {
  const { pieces } = passage;
  const left = leftContent(passage, speaker, group);
  const behindVerb = speaker.inverted ? speaker.subject.whole.to : group.to;
  for (const { verb } of readings) {
    const from = speaker.inverted ? behindVerb : particlesEnd(pieces, group.verb, verb)!;
    const found = speaker.inverted
      ? null
      : wished(passage, group, verb, complementOf(passage, group.verb, from, verb.takes));
    if (
      found &&
      (left === null || !interrupts(passage, group.verb, left, found)) &&
      isPlausible(passage, group, speaker, verb, found)
    )
      return attributionOf(group, verb, speaker, `verb-${found.is}`, found.whom, found.start, {
        left: null,
        right: found.start,
        opening: openingOf(found),
        also: null,
      });
    const manner = asAttributed(passage, group, speaker, verb, from);
    if (manner) return manner;
    if (left === null || group.is === 'infinitive' || !mayFollow(verb) || isOwnView(pieces, verb, speaker))
      continue;
    const parenthetical = parentheticalContent(passage, group, left, from, verb);
    if (parenthetical)
      return attributionOf(
        group,
        verb,
        speaker,
        speaker.inverted ? 'verb-inverted' : 'verb-parenthetical',
        parenthetical.addressee,
        parenthetical.to,
        parenthetical.content,
      );
  }
  return null;
}

/** `wants the state to pay`: what somebody wishes or expects is that the state pays; nobody is spoken to. */
function wished(
  passage: Passage,
  { verb: at }: VerbGroup,
  { act }: ReportingVerb,
  found: ComplementFound | null,
): ComplementFound | null {
  if (act !== null || found?.is !== 'to') return found;
  const doer = childrenOf(passage, at).find((child) => {
    const { relation, branch } = passage.pieces[child]!;
    return at < branch.from && branch.to === found.start && (relation === 'obj' || relation === 'iobj');
  });
  if (doer === undefined) return found;
  return { is: 'bare', start: passage.pieces[doer]!.branch.from, whom: null };
}

function attributionOf(
  group: VerbGroup,
  verb: ReportingVerb,
  { subject, borrowed, inverted }: Speaker,
  rule: string,
  addressee: Attribution['addressee'],
  to: number,
  content: Content,
): Attribution {
  return {
    rule,
    lemma: verb.lemma,
    cue: { from: group.start, to: cueEnd(group, verb, to, content) },
    at: group.verb,
    subject,
    borrowed,
    addressee,
    ...saidOf(group, verb),
    prospective: group.prospective,
    from: borrowed || inverted ? group.from : subject.whole.from,
    to,
    content,
    relay: null,
  };
}

/** Who does not answer declines to. */
function saidOf(
  { negated }: VerbGroup,
  { lemma, act, attitude }: ReportingVerb,
): Pick<Attribution, 'act' | 'attitude' | 'negated'> {
  if (negated && answers.has(lemma)) return { act: 'declines', attitude: null, negated: false };
  return { act, attitude, negated };
}

const answers = new Set(['comment', 'respond', 'answer', 'elaborate', 'reply']);

/** With its particles, and with the preposition that leads to the content: "pointed out", "warned of". */
function cueEnd(
  { to }: VerbGroup,
  { particles, takes }: ReportingVerb,
  start: number,
  { opening }: Content,
): number {
  const behind = to + particles.length;
  return opening === 'thing' && particles.length === 0 && start === behind + 1 && !takes.has('thing')
    ? start
    : behind;
}

function openingOf({ is }: ComplementFound): Content['opening'] {
  if (is === 'quote') return 'quote';
  if (is === 'to') return 'infinitive';
  return is === 'that' || is === 'bare' ? 'clause' : 'thing';
}

/** `As Ana Ruiz noted on Monday, the bridge is closed` and `The bridge, as Ana Ruiz noted, is closed`. */
function asAttributed(
  passage: Passage,
  group: VerbGroup,
  speaker: Speaker,
  verb: ReportingVerb,
  from: number,
): Attribution | null {
  const { pieces } = passage;
  const as = speaker.subject.whole.from - 1;
  if (pieces[as]?.word !== 'as' || speaker.borrowed || !mayFollow(verb)) return null;
  const to = skipAdjuncts(passage, group.verb, from);
  const comma = pieces[to]?.word === ',';
  const first = as === 0 || (as === 1 && pieces[0]!.pos === 'CCONJ');
  const between = pieces[as - 1]?.word === ',';
  if (!(comma && pieces[to + 1]) && !(between && (!pieces[to] || pieces[to].word === '.'))) return null;
  if (!first && !between) return null;
  const content: Content = {
    left: first ? null : as - 1,
    right: comma ? to + 1 : null,
    opening: 'clause',
    also: null,
  };
  return { ...attributionOf(group, verb, speaker, 'verb-as', null, to, content), from: as };
}

/** Verbs that may stand behind what they attribute: “…,” she joked. */
function mayFollow({ takes }: ReportingVerb): boolean {
  return takes.has('quote') || takes.has('bare');
}

/** The piece before which content to the left ends, where a comma, a dash or a quotation parts it from the attribution. */
function leftContent(
  passage: Passage,
  { subject, borrowed, inverted }: Speaker,
  group: VerbGroup,
): number | null {
  const { pieces } = passage;
  const from = inverted ? group.from : subject.whole.from;
  if (borrowed && !inverted) return null;
  const previous = pieces[from - 1];
  if (!previous) return null;
  if (previous.quotation) return isSpoken(passage, previous) && !isTitle(passage, from - 1) ? from : null;
  const parted = previous.word === ',' || isDash(previous.word);
  return parted && !isAdjunct(passage, group.verb, from - 2) ? from - 1 : null;
}

/** A quotation that ends as one does before its attribution, or is too long for a phrase. */
function isSpoken({ text }: Passage, { quotation }: Piece): boolean {
  const { start, end } = quotation!.inner;
  return spokenChars < end - start || ',?!…-—'.includes(text.charAt(end - 1));
}

/** Longer than the quoted parts of phrases usually are ("eastward expansion"). */
const spokenChars = 30;

/**
 * Whether an attribution between commas interrupts its content, although something follows that its verb could take:
 * `“A,” he said, “B.”` does, `On Monday, he said, “B.”` and `In Torrel, he said the bridge was closed` do not.
 */
function interrupts(passage: Passage, verb: number, left: number, found: ComplementFound): boolean {
  const { pieces } = passage;
  const before = pieces[left - 1];
  if (before?.quotation)
    return isApart(pieces, verb, left - 1) && (found.is !== 'that' || isSpoken(passage, before));
  return pieces[found.start - 1]?.word === ',' && isApart(pieces, verb, left - 1);
}

/** Whether a piece is part of what is said by the tree: under the clause that the verb takes, or above the verb. */
function isApart(pieces: readonly Piece[], verb: number, at: number): boolean {
  let up = at;
  while (pieces[up]!.head !== -1 && pieces[up]!.head !== verb) up = pieces[up]!.head;
  const { head, relation, quotation } = pieces[up]!;
  if (head === -1) return up !== verb;
  return quotation
    ? !/^(?:obl|nmod|advcl|conj|appos)/.test(relation)
    : /^(?:ccomp|parataxis)$/.test(relation);
}

/** `she said, clapping`, `he said, adding that`: what the speaker does besides. */
function isAside(passage: Passage, at: number): boolean {
  return passage.pieces[at]!.tag === 'VBG' && subjectOf(passage, at) === null;
}

function parentheticalContent(
  passage: Passage,
  group: VerbGroup,
  left: number,
  from: number,
  verb: ReportingVerb,
): { content: Content; addressee: Attribution['addressee']; to: number } | null {
  const { pieces } = passage;
  const whom = verb.takes.has('whom') ? phraseAfter(passage, from, true) : null;
  const to = skipAdjuncts(passage, group.verb, whom?.to ?? from);
  const right = continuation(passage, group.verb, to);
  const ends =
    right !== null ||
    !pieces[to] ||
    pieces[to].pos === 'PUNCT' ||
    pieces[left - 1]?.quotation ||
    pieces[to].pos === 'CCONJ' ||
    pieces[to].pos === 'SCONJ';
  if (!ends) return null;
  return {
    addressee: whom,
    to,
    content: {
      left,
      right,
      opening: right === null ? null : pieces[right]!.quotation ? 'quote' : 'clause',
      also: null,
    },
  };
}

/** Where the content goes on behind an attribution that interrupts it. */
function continuation(passage: Passage, verb: number, to: number): number | null {
  const { pieces } = passage;
  if (pieces[to]?.quotation) return to;
  const mark = pieces[to]?.word;
  if (mark !== ',' && mark !== ':' && !(mark && isDash(mark))) return null;
  const next = pieces[to + 1];
  if (!next) return null;
  if (next.quotation || (next.pos === 'CCONJ' && pieces[to + 2]?.quotation)) return to + 1;
  const behind = isAside(passage, to + 1) ? next.branch.to : 0;
  if (pieces[behind]?.word === ',' && pieces[behind + 1]?.quotation) return behind + 1;
  const goesOn = next.pos !== 'CCONJ' && !isAside(passage, to + 1) && isApart(pieces, verb, to + 1);
  return goesOn ? to + 1 : null;
}

/** Weeds out what looks like an attribution and is none. */
function isPlausible(
  passage: Passage,
  group: VerbGroup,
  speaker: Speaker,
  verb: ReportingVerb,
  found: ComplementFound,
): boolean {
  const { pieces } = passage;
  const { subject } = speaker;
  const who = pieces[subject.core.to - 1]!;
  if (group.is === 'gerund' && found.is === 'thing' && deeds.has(verb.lemma)) return false;
  if (isNamingSource(passage, group, verb, found)) return false;
  if (verb.lemma === 'respond' && found.is === 'thing' && !group.negated) return false;
  if (isNotCalling(passage, group.verb, verb, found) || isBlow(passage, group.verb, verb, found))
    return false;
  if (isAnonymity(pieces, verb, found)) return false;
  if (isWeakView(pieces, group, verb, found)) return false;
  if (conditions.has(pieces[subject.whole.from - 1]?.word ?? '')) return false;
  if (isOwnView(pieces, verb, speaker)) return false;
  if (who.word === 'there' || (who.word === 'it' && (verb.attitude !== null || group.is === 'infinitive')))
    return false;
  const things = evident.has(verb.lemma) ? found.is !== 'quote' : !clauses.has(found.is);
  if (things && !canSpeak(passage, subject)) return false;
  if (group.is === 'infinitive') return mayBeInfinitive(verb, found);
  return true;
}

/** What even a thing may be the subject of: `the sign said that`. */
const clauses = new Set<Complement>(['that', 'bare', 'quote']);

/** "I think", "as you know": the writer’s or the speaker’s own aside. */
function isOwnView(pieces: readonly Piece[], { attitude }: ReportingVerb, { subject }: Speaker): boolean {
  const { word } = pieces[subject.core.to - 1]!;
  return attitude !== null && (word === 'i' || word === 'you' || word === 'we');
}

/** Verbs that name a deed as often as words: as a gerund ("addressing a crowd", "defending the town") they are left alone. */
const deeds = new Set([
  'address',
  'defend',
  'focus',
  'welcome',
  'report',
  'express',
  'discuss',
  'outline',
  'show',
  'dwell',
  'touch',
  'champion',
  'second',
  'renew',
  'thank',
  'compare',
  'press',
  'push',
]);

/** `called the office`, `called a meeting`: to call is to speak of something only where it says as what. */
function isNotCalling(
  passage: Passage,
  verb: number,
  { lemma, particles }: ReportingVerb,
  found: ComplementFound,
): boolean {
  if (lemma !== 'call' || particles.length !== 0 || found.is !== 'thing') return false;
  return !childrenOf(passage, verb).some(
    (child) => found.start < child && namings.has(passage.pieces[child]!.relation),
  );
}

/** `the agency reported, citing two officials`: the gerund names whose words they are, and is no statement. */
function isNamingSource(
  passage: Passage,
  { is }: VerbGroup,
  { lemma }: ReportingVerb,
  { start }: ComplementFound,
): boolean {
  if (lemma !== 'cite' || is !== 'gerund') return false;
  const whole = phraseAfter(passage, start, false);
  return whole !== null && canSpeak(passage, { whole, core: whole, relative: false });
}

/** `attacked the town`: words only where it says what for, or as what: `attacked her for the delay`. */
function isBlow(
  passage: Passage,
  verb: number,
  { lemma }: ReportingVerb,
  { start }: ComplementFound,
): boolean {
  if (!blows.has(lemma)) return false;
  const { pieces } = passage;
  const last = Math.min(pieces.length, pieces[verb]!.branch.to, start + 12);
  return !pieces.slice(start, last).some(({ word }) => word === 'for' || word === 'as' || word === 'over');
}

const blows = new Set(['attack', 'target', 'name', 'identify']);

/** How what somebody is called hangs on the verb: `called it a threat`, `called the plan outdated`. */
const namings = new Set(['xcomp', 'advcl', 'ccomp']);

/** `asked not to be named`: a condition, no news. */
function isAnonymity(
  pieces: readonly Piece[],
  { lemma }: ReportingVerb,
  { is, start }: ComplementFound,
): boolean {
  return (
    (lemma === 'ask' || lemma === 'want' || lemma === 'wish') &&
    is === 'to' &&
    pieces.slice(start, start + 6).some(({ word }) => anonymity.has(word))
  );
}

const anonymity = new Set(['anonymous', 'anonymity', 'named', 'identified', 'quoted', 'unnamed']);

/** Seeing and backing things is only a view where it says as what, and has its own subject. */
function isWeakView(
  pieces: readonly Piece[],
  group: VerbGroup,
  { lemma, attitude }: ReportingVerb,
  found: ComplementFound,
): boolean {
  if (attitude === null || found.is !== 'thing') return false;
  if (group.is !== 'finite' || pieces[found.start]!.word.endsWith('ing')) return true;
  return views.has(lemma) && !pieces.slice(found.start, found.start + 12).some(({ word }) => word === 'as');
}

const views = new Set(['see', 'view', 'regard']);

/** Words in front of a subject that make the saying a mere case: "if she says that". */
const conditions = new Set(['if', 'unless', 'whether']);
/** "took to the radio to say that": only what is said aloud, and only with words for it. */
function mayBeInfinitive({ act, takes }: ReportingVerb, { is }: ComplementFound): boolean {
  if (act === null || !takes.has('quote') || takes.has('thing')) return false;
  return is === 'quote' || is === 'that' || is === 'bare';
}

/** "is said to be", "it was reported that", "was accused by Ana Ruiz of". */
function passiveCue(
  passage: Passage,
  group: VerbGroup,
  readings: readonly VerbReading[],
): Attribution | null {
  const { pieces } = passage;
  const next = pieces[group.to];
  const participles = readings.filter(({ forms }) => forms.includes('participle'));
  const governs = (complement: Complement) => participles.find(({ verb }) => verb.takes.has(complement));
  const reading = (next?.word === 'by' && (governs('thing') ?? governs('whom'))) || participles[0];
  const subject = ownSubject(passage, group);
  if (!reading || !subject || !next) return null;
  const { verb } = reading;
  const base = passiveBase(group, verb, subject.whole.from);
  if (next.word === 'of' && verb.lemma === 'accuse' && pieces[group.to + 1])
    return {
      ...base,
      rule: 'verb-agentless',
      subject: null,
      addressee: subject.whole,
      to: group.to + 1,
      content: { left: null, right: group.to + 1, opening: 'thing', also: null },
    };
  if (next.word === 'by') return byAgent(passage, group, verb, subject, base);
  const told = agentless(passage, group, participles, subject, base);
  if (told) return told;
  if (!hearsayVerbs.has(verb.lemma)) return null;
  if (next.word === 'that' && pieces[subject.core.from]!.word === 'it')
    return {
      ...base,
      rule: 'hearsay-it',
      subject: null,
      to: group.to + 1,
      act: verb.act ?? 'asserts',
      attitude: null,
      content: { left: null, right: group.to + 1, opening: 'clause', also: null },
    };
  const raised = next.word === 'to' || (verb.lemma === 'report' && next.pos === 'VERB');
  if (!raised || verb.lemma === 'expect') return null;
  return {
    ...base,
    rule: 'hearsay-passive',
    subject: null,
    to: group.to,
    act: verb.act ?? 'asserts',
    attitude: null,
    content: { left: null, right: group.to, opening: 'clause', also: subject.whole },
  };
}

/** Nobody says who: `residents were told to leave`, `she was asked about the dam`, `he is seen as a reformer`. */
function agentless(
  passage: Passage,
  group: VerbGroup,
  readings: readonly VerbReading[],
  patient: Subject,
  base: PassiveBase,
): Attribution | null {
  for (const { verb } of readings) {
    const { act, attitude } = verb;
    const says = { act, attitude: act ? null : attitude };
    const agent = { ...base, ...says, lemma: verb.lemma, rule: 'verb-agentless', subject: null };
    if (verb.takes.has('whom')) {
      const found = complementOf(passage, group.verb, group.to, verb.takes);
      if (found && isAnonymity(passage.pieces, verb, found)) return null;
      if (!found || found.is === 'thing' || found.is === 'quote') continue;
      const content: Content = { left: null, right: found.start, opening: openingOf(found), also: null };
      return { ...agent, addressee: patient.whole, to: found.start, content };
    }
    const link = passage.pieces[group.to]!.word;
    if (verb.takes.has('thing') && passage.pieces[group.to + 1] && link === (act ? 'for' : 'as'))
      return {
        ...agent,
        to: group.to,
        content: { left: null, right: group.to, opening: 'thing', also: patient.whole },
      };
  }
  return null;
}

function passiveBase(group: VerbGroup, verb: ReportingVerb, from: number): PassiveBase {
  return {
    lemma: verb.lemma,
    cue: { from: group.from, to: group.to + verb.particles.length },
    at: group.verb,
    borrowed: false,
    addressee: null,
    act: verb.act,
    attitude: verb.act === null ? verb.attitude : null,
    negated: group.negated,
    prospective: group.prospective,
    from,
    relay: null,
  };
}

type PassiveBase = Omit<Attribution, 'rule' | 'subject' | 'to' | 'content'>;

function byAgent(
  passage: Passage,
  group: VerbGroup,
  verb: ReportingVerb,
  patient: Subject,
  base: PassiveBase,
): Attribution | null {
  const { pieces } = passage;
  const agent = phraseAfter(passage, group.to + 1, true);
  if (!agent || pieces[group.to + 1]!.pos === 'VERB') return null;
  const next = pieces[agent.to];
  const subject: Subject = { whole: agent, core: agent, relative: false };
  const told =
    verb.takes.has('whom') && (next?.word === 'that' || next?.word === 'of' || next?.word === 'to');
  if (!told && !verb.takes.has('thing')) return null;
  const content: Content = told
    ? { left: null, right: next.word === 'to' ? agent.to : agent.to + 1, opening: 'clause', also: null }
    : {
        left: null,
        right: next && next.word === 'as' ? agent.to : null,
        opening: 'thing',
        also: patient.whole,
      };
  return {
    ...base,
    rule: 'verb-passive',
    subject,
    addressee: told ? patient.whole : null,
    to: agent.to,
    content,
  };
}
