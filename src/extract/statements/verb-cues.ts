import { reportingVerbs, type ReportingVerb, type VerbReading } from '#lang/en/reporting-verbs.ts';
import { hearsayVerbs } from '#lang/en/reporting-nouns.ts';
import { peopleNouns } from '#lang/en/roles.ts';
import type { Attribution, Content } from './attributions.ts';
import {
  complementAfter,
  hasFiniteVerb,
  skipAdjuncts,
  startsClause,
  type ComplementFound,
} from './complements.ts';
import type { Passage, Piece } from './passages.ts';
import {
  headOf,
  isDash,
  subordinators,
  phraseAfter,
  barePhraseBefore,
  phraseBefore,
  subjectAfter,
  subjectBefore,
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
  if (
    !readings ||
    (pos !== 'VERB' && !surely.has(word) && !isMistaken(passage, at) && !closesQuotation(passage, at))
  )
    return null;
  const fitting = readings.filter(({ verb }) => particlesEnd(pieces, at, verb) !== null);
  if (fitting.length === 0) return null;
  fitting.sort((a, b) => b.verb.particles.length - a.verb.particles.length || whomFirst(a) - whomFirst(b));
  const group = groupAround(pieces, at, fitting[0]!.forms);
  const quoting = fitting.some(({ verb }) => verb.lemma === 'quote')
    ? quotedAsSaying(passage, group, before)
    : null;
  if (quoting) return quoting;
  if (group.passive) return passiveCue(passage, group, fitting);
  const shown = inHeadline(passage, avoided(pieces, group));
  const speaker = speakerOf(passage, shown, fitting, before);
  return speaker && activeCue(passage, shown, fitting, speaker);
}

/** `Mayor to warn of floods`: in a headline, an infinitive behind the first noun phrase is a future. */
function inHeadline(passage: Passage, group: VerbGroup): VerbGroup {
  if (passage.role !== 'headline' || group.is !== 'infinitive' || passage.pieces[group.from]?.word !== 'to')
    return group;
  return phraseBefore(passage, group.from)?.from === 0
    ? { ...group, is: 'finite', prospective: true }
    : group;
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
  const whom = group.passive ? null : phraseAfter(passage, group.to, true);
  if (!whom || pieces[whom.to]?.word !== 'as' || !pieces[whom.to + 1]?.word.endsWith('ing')) return null;
  const reading = reportingVerbs.get(pieces[whom.to + 1]!.word)?.[0];
  const relay = subjectBefore(passage, group.from) ?? borrowedSubject(passage, group, before);
  if (!reading) return null;
  const cue = { from: group.from, to: whom.to + 2 };
  const spoken: Speaker = {
    subject: { whole: whom, core: whom, relative: false },
    borrowed: false,
    inverted: false,
  };
  const left = relay
    ? leftContent(passage, { subject: relay, borrowed: false, inverted: false }, group)
    : null;
  const found = complementAfter(passage, cue.to, reading.verb.takes);
  if (!found && left === null) return null;
  const content: Content = {
    left: found ? null : left,
    right: found?.start ?? null,
    opening: found ? openingOf(found) : null,
    also: null,
  };
  const to = found?.start ?? cue.to;
  const attribution = attributionOf(
    { ...group, from: relay?.whole.from ?? group.from },
    reading.verb,
    spoken,
    'verb-quoted-as',
    null,
    to,
    content,
  );
  return { ...attribution, cue, from: relay?.whole.from ?? group.from, relay };
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

/** `“…,” Ruiz elaborated.`: right behind a quotation and a name, and before a stop, it is a verb whatever its tag. */
function closesQuotation(passage: Passage, at: number): boolean {
  const { pieces } = passage;
  const next = pieces[at + 1]?.word ?? '.';
  if (pieces[at]!.pos === 'PROPN' || (next !== '.' && next !== ',')) return false;
  const subject = phraseBefore(passage, at);
  return subject !== null && isQuotation(pieces[subject.from - 1]);
}

/** `Ana Ruiz notes that we …`, `Officials fear the bridge …`: taken for a noun, though a clause follows. */
function isMistaken(passage: Passage, at: number): boolean {
  const { pieces } = passage;
  const { pos, word } = pieces[at]!;
  const next = pieces[at + 1];
  if (pos !== 'NOUN' || !next) return false;
  const subject = phraseBefore(passage, at);
  const before = subject && pieces[subject.from - 1];
  if (!subject || (before && before.pos !== 'CCONJ' && before.word !== ',') || !hasFiniteVerb(pieces, at + 1))
    return false;
  if (word.endsWith('s')) return next.word === 'that' && ['PROPN', 'PRON'].includes(pieces[at - 1]!.pos);
  return (
    peopleNouns.has(pieces[headOf(passage, subject)]!.word) &&
    ['that', 'their', 'they', 'the', 'it', 'he', 'she', 'there'].includes(next.word)
  );
}

interface Speaker {
  readonly subject: Subject;
  readonly borrowed: boolean;
  readonly inverted: boolean;
}

function speakerOf(
  passage: Passage,
  group: VerbGroup,
  readings: readonly VerbReading[],
  before: readonly Attribution[],
): Speaker | null {
  const { pieces } = passage;
  const previous = pieces[wordBefore(pieces, group.from)];
  if (group.is === 'finite') {
    const inverted = invertedSubject(passage, group, readings);
    if (inverted) return { subject: inverted, borrowed: false, inverted: true };
    const subject = subjectBefore(passage, group.from);
    if (subject)
      return isWhoseVerb(pieces, group, subject) ? { subject, borrowed: false, inverted: false } : null;
    if (previous?.pos !== 'CCONJ' && previous?.word !== ',') return null;
  } else if (group.is === 'gerund' && previous && previous.pos !== 'PUNCT' && previous.pos !== 'CCONJ') {
    const subject = governors.has(previous.pos) ? null : sayingPhrase(passage, group.from);
    if (subject) return { subject, borrowed: true, inverted: false };
  } else if (group.is === 'infinitive') {
    const subject = phraseBefore(passage, group.from);
    const whole = subject && { whole: subject, core: subject, relative: false };
    if (whole && isCaused(pieces, whole.core.from) && canSpeak(passage, whole))
      return { subject: whole, borrowed: true, inverted: false };
  }
  const subject = borrowedSubject(passage, group, before);
  return subject && { subject, borrowed: true, inverted: false };
}

/** `critics saying that`: the phrase before; of "in response to critics", only who can speak. */
function sayingPhrase(passage: Passage, gerund: number): Subject | null {
  for (const linked of [true, false]) {
    const core = linked ? phraseBefore(passage, gerund) : barePhraseBefore(passage, gerund);
    const subject = core && { whole: core, core, relative: true };
    if (subject && canSpeak(passage, subject)) return subject;
  }
  return null;
}

const governors = new Set(['ADP', 'VERB', 'AUX', 'SCONJ']);

/** `prompting Ana Ruiz to warn`: the object of one verb is the subject of the infinitive behind it. */
function isCaused(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1];
  return before?.pos === 'VERB' && !outlets.has(before.word);
}

/** Verbs whose object is a means, not a speaker: "used the radio to say". */
const outlets = new Set(['used', 'using', 'use', 'uses', 'took', 'takes', 'taking']);

/** The piece before the verb and its adverbs: `and instead blamed`. */
function wordBefore(pieces: readonly Piece[], from: number): number {
  let at = from - 1;
  while (0 < at && pieces[at]!.pos === 'ADV' && !pieces[at]!.quotation) at--;
  return at;
}

/** A participle behind a noun is no verb of that noun: "the report published", "a man accused of". */
function isWhoseVerb(pieces: readonly Piece[], group: VerbGroup, { relative }: Subject): boolean {
  if (relative || group.from < group.verb) return true;
  const next = pieces[group.to];
  return next?.word !== 'by' && !(next?.word === 'of' && pieces[group.verb]!.word === 'accused');
}

/** `“It fell,” said Ana Ruiz`: the speaker behind the verb. */
function invertedSubject(
  passage: Passage,
  group: VerbGroup,
  readings: readonly VerbReading[],
): Subject | null {
  const { pieces } = passage;
  const previous = pieces[group.from - 1];
  const quoted = isQuotation(previous) || (previous?.word === ',' && isQuotation(pieces[group.from - 2]));
  if (previous && !quoted && previous.word !== ',' && !isDash(previous.word)) return null;
  if (group.from !== group.verb || !mayInvert(readings, quoted)) return null;
  const subject = subjectAfter(passage, group.to);
  if (!subject) return null;
  const after = pieces[subject.whole.to];
  if (pieces[subject.core.to]?.pos === 'AUX' || after?.pos === 'VERB' || after?.pos === 'AUX') return null;
  if (!previous) return opensQuotation(pieces, subject.whole.to) ? subject : null;
  return quoted ||
    !after ||
    after.pos === 'PUNCT' ||
    after.pos === 'ADP' ||
    after.pos === 'ADV' ||
    after.time !== null
    ? subject
    : null;
}

function isQuotation(piece: Piece | undefined): boolean {
  return (piece?.quotation ?? null) !== null;
}

/** Behind a quotation any verb that takes one; behind a mere comma only verbs that could not have an object there. */
function mayInvert(readings: readonly VerbReading[], quoted: boolean): boolean {
  const forms = readings[0]!.forms;
  if (!forms.includes('past') && !forms.includes('s')) return false;
  if (!readings.some(({ verb }) => verb.takes.has('quote'))) return false;
  return quoted || !readings.some(({ verb }) => verb.takes.has('thing') || verb.takes.has('whom'));
}

function opensQuotation(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(from, from + 4).some(({ quotation, word }) => quotation !== null || word === ':');
}

/** The subject of the clause before, for "adding that", "and has denied", "took to the radio to say". */
export function borrowedSubject(
  passage: Passage,
  group: VerbGroup,
  before: readonly Attribution[],
): Subject | null {
  const last = before.findLast(({ at, subject, act }) => at < group.from && subject !== null && act !== null);
  if (last && group.is !== 'infinitive') return last.subject;
  for (let at = group.from - 1; 0 <= at && group.from - at < 60; at--) {
    const { pos, word } = passage.pieces[at]!;
    if ((pos !== 'VERB' && pos !== 'AUX') || word.endsWith('ing')) continue;
    const { from, is } = groupAround(passage.pieces, at, []);
    if (is !== 'finite') continue;
    const subject = subjectBefore(passage, from);
    if (subject) return subject;
    at = from;
  }
  return last?.subject ?? null;
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
    const found = speaker.inverted ? null : complementAfter(passage, from, verb.takes);
    if (
      found &&
      (left === null || !interrupts(passage, left, found)) &&
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
    const parenthetical = parentheticalContent(passage, left, from, verb);
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
    act: verb.act,
    attitude: verb.attitude,
    negated: group.negated,
    prospective: group.prospective,
    from: borrowed || inverted ? group.from : subject.whole.from,
    to,
    content,
    relay: null,
  };
}

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
  const to = skipAdjuncts(passage, from, verb.takes);
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
  if (previous.quotation) return isSpoken(passage, previous) ? from : null;
  return previous.word === ',' || isDash(previous.word) ? from - 1 : null;
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
function interrupts(passage: Passage, left: number, found: ComplementFound): boolean {
  const { pieces } = passage;
  const before = pieces[left - 1];
  if (before?.quotation && isAdverbial(pieces, left) && found.is !== 'quote') return false;
  if (before?.quotation) return found.is !== 'that' || isSpoken(passage, before);
  if (found.is !== 'quote' || pieces[found.start - 1]?.word !== ',') return false;
  return isClause(pieces, left);
}

/** `In an interview on “Marlow Tonight,” …`: a quoted title at the end of a phrase with a preposition. */
function isAdverbial(pieces: readonly Piece[], left: number): boolean {
  return pieces[0]!.pos === 'ADP' && 1 < left && !hasFiniteVerb(pieces, Math.max(0, left - 40), left - 1);
}

/** Whether the pieces before `to` make a sentence of their own, and no adverbial in front of one. */
function isClause(pieces: readonly Piece[], to: number): boolean {
  const { pos, word } = pieces[0]!;
  if (pos === 'ADP' || pos === 'SCONJ' || pos === 'VERB' || subordinators.has(word)) return false;
  return hasFiniteVerb(pieces, Math.max(0, to - 40), to);
}

function parentheticalContent(
  passage: Passage,
  left: number,
  from: number,
  verb: ReportingVerb,
): { content: Content; addressee: Attribution['addressee']; to: number } | null {
  const { pieces } = passage;
  const whom = verb.takes.has('whom') ? phraseAfter(passage, from, true) : null;
  const to = skipAdjuncts(passage, whom?.to ?? from, verb.takes);
  const right = continuation(passage, left, to);
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
function continuation(passage: Passage, left: number, to: number): number | null {
  const { pieces } = passage;
  if (pieces[to]?.quotation) return to;
  const mark = pieces[to]?.word;
  if (mark !== ',' && mark !== ':' && !(mark && isDash(mark))) return laterQuotation(pieces, to);
  const next = pieces[to + 1];
  if (!next) return null;
  if (next.quotation) return to + 1;
  const complete =
    pieces[left - 1]?.quotation !== null || hasFiniteVerb(pieces, Math.max(0, left - 40), left);
  if (
    !complete &&
    (next.pos === 'AUX' ||
      (next.pos === 'VERB' && !next.word.endsWith('ing')) ||
      startsClause(passage, to + 1))
  )
    return to + 1;
  if (next.pos === 'AUX' && pieces[left - 1]?.quotation === null) return to + 1;
  return laterQuotation(pieces, to);
}

/** `“A,” she said with a shrug, “B.”`: the quotation behind a comma, when no other clause comes between. */
function laterQuotation(pieces: readonly Piece[], from: number): number | null {
  for (let at = from; at < pieces.length && at - from < 16; at++) {
    const { quotation, pos, word } = pieces[at]!;
    if (quotation) return pieces[at - 1]!.word === ',' || pieces[at - 1]!.word === ':' ? at : null;
    if (pos === 'AUX' || pos === 'CCONJ' || word === '.' || word === ';') return null;
    if (pos === 'VERB' && reportingVerbs.has(word) && !glosses.has(word)) return null;
  }
  return null;
}

/** Verbs that make a speaker of whatever stands before them. */
const surest = new Set(['say', 'tell']);

/** Verbs of the reporter’s asides between two halves of a quotation: “A,” she said, referring to the bridge. “B.” */
const glosses = new Set(['referring', 'alluding', 'speaking', 'pointing', 'describing']);

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
  if (isNotCalling(passage, verb, found) || isAnonymity(pieces, verb, found)) return false;
  if (isNaming(pieces, group, subject, verb) || isWeakView(pieces, group, verb, found)) return false;
  if (conditions.has(pieces[subject.whole.from - 1]?.word ?? '')) return false;
  if (
    verb.lemma === 'refer' &&
    group.is === 'gerund' &&
    !pieces.slice(found.start, found.start + 8).some(({ word }) => word === 'as')
  )
    return false;
  if (
    found.is === 'bare' &&
    indefinites.has(pieces[found.start]!.word) &&
    !hasFiniteVerb(pieces, found.start, found.start + 4)
  )
    return false;
  if (verb.attitude === 'intends' && pieces[group.verb]!.word.endsWith('ed')) return false;
  if (isOwnView(pieces, verb, speaker)) return false;
  if (who.word === 'there' || (who.word === 'it' && (verb.attitude !== null || group.is === 'infinitive')))
    return false;
  if (found.is !== 'quote' && !surest.has(verb.lemma) && !canSpeak(passage, subject)) return false;
  if (group.is === 'infinitive' && ['ADJ', 'ADV'].includes(pieces[group.from - 1]?.pos ?? 'X')) return false;
  if (group.is === 'infinitive') return mayBeInfinitive(verb, found);
  return true;
}

/** `a company called Marlow Freight`: a participle that gives a name. */
function isNaming(
  pieces: readonly Piece[],
  group: VerbGroup,
  { core }: Subject,
  { lemma }: ReportingVerb,
): boolean {
  if (!naming.has(lemma) || group.from < group.verb) return false;
  const article = pieces[core.from]!.word;
  return (article === 'a' || article === 'an') && pieces[group.verb + 1]?.pos === 'PROPN';
}

const naming = new Set(['call', 'dub', 'name', 'label', 'brand']);

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
  { lemma, particles }: ReportingVerb,
  found: ComplementFound,
): boolean {
  if (lemma !== 'call' || particles.length !== 0 || found.is !== 'thing') return false;
  const { pieces } = passage;
  const to = phraseAfter(passage, found.start, true)?.to ?? found.start;
  const next = pieces[to];
  if (pieces[to - 1]!.pos === 'ADJ') return false;
  return !next || (!isQuotation(next) && !predicates.has(next.pos)) || next.time !== null;
}

const predicates = new Set(['DET', 'ADJ', 'PROPN', 'NOUN', 'NUM', 'ADV', 'VERB']);

/** `asked not to be named`: a condition, no news. */
function isAnonymity(
  pieces: readonly Piece[],
  { lemma }: ReportingVerb,
  { is, start }: ComplementFound,
): boolean {
  return (
    lemma === 'ask' && is === 'to' && pieces.slice(start, start + 6).some(({ word }) => anonymity.has(word))
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
const indefinites = new Set([
  'anything',
  'something',
  'nothing',
  'more',
  'so',
  'much',
  'little',
  'hello',
  'goodbye',
  'no',
  'yes',
]);

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
  const reading = readings.find(({ forms }) => forms.includes('participle'));
  const subject = subjectBefore(passage, group.from);
  if (!reading || !subject) return null;
  const { verb } = reading;
  const base = {
    lemma: verb.lemma,
    cue: { from: group.from, to: group.to + verb.particles.length },
    at: group.verb,
    borrowed: false,
    addressee: null,
    act: verb.act,
    attitude: verb.act === null ? verb.attitude : null,
    negated: group.negated,
    prospective: group.prospective,
    from: subject.whole.from,
    relay: null,
  };
  const next = pieces[group.to];
  if (!next) return null;
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
