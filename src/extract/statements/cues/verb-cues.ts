import { reportingVerbs, type ReportingVerb, type VerbReading } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from '../agents.ts';
import type { Attribution, Content } from '../attributions.ts';
import type { Passage, Piece } from '../passage.ts';
import { skipAdjuncts } from '../tree/adjuncts.ts';
import { childrenOf } from '../tree/tree.ts';
import { groupAround, type VerbGroup } from '../tree/verb-groups.ts';
import { complementOf, type ComplementFound } from './complements.ts';
import { mayFollow, leftContent, interrupts, parentheticalContent } from './parentheticals.ts';
import { passiveCue, isAsked, askedCue } from './passive-cues.ts';
import { isPlausible, isOwnView } from './plausible.ts';
import { quotedAsSaying } from './quoted-as.ts';
import { attributionOf, openingOf } from './verb-attributions.ts';
import { type Speaker, speakerOf, modified, ownSubject } from './verb-subjects.ts';

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
  if (isToldOf(passage, at) && group.from === at) return null;
  const shown = avoided(pieces, group);
  const headline = inHeadline(passage, shown);
  if (headline) return activeCue(passage, { ...shown, is: 'finite', prospective: true }, fitting, headline);
  const speaker = speakerOf(passage, shown, before);
  return speaker && activeCue(passage, bySomebody(pieces, shown, speaker), fitting, speaker);
}

/** `tins labelled “Torrel”`, `stands accused of`, `is old or intended to fall`: a participle without “have” is passive. */
function isToldOf(passage: Passage, at: number): boolean {
  const { relation, tag, head } = passage.pieces[at]!;
  if (tag !== 'VBN' || head === -1) return false;
  if (relation === 'acl' || relation === 'xcomp') return true;
  if (childrenOf(passage, at).some((one) => passage.pieces[one]!.relation === 'obj')) return false;
  const marks =
    relation === 'conj' ? childrenOf(passage, head).map((one) => passage.pieces[one]!.relation) : [];
  return marks.includes('cop') || marks.includes('aux:pass');
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
      !isAgain(pieces, speaker, found) &&
      (left === null || !interrupts(passage, group.verb, left, found)) &&
      isPlausible(passage, group, speaker, verb, found)
    )
      return attributionOf(group, verb, speaker, `verb-${found.is}`, found.whom, found.start, {
        left: null,
        right: found.start,
        opening: openingOf(found),
        also: null,
      });
    const opens = speaker.inverted && left === null ? quotationOpened(passage, group, verb, speaker) : null;
    if (opens) return opens;
    const manner = asAttributed(passage, group, speaker, verb, from);
    if (manner) return manner;
    if (left === null || group.is === 'infinitive' || !mayFollow(verb) || isOwnView(pieces, verb, speaker))
      continue;
    if (passage.role === 'headline' && !canSpeak(passage, speaker.subject)) continue;
    if (isCry(verb) && !pieces.slice(0, left).some(({ quotation }) => quotation)) continue;
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

/** `Added Ana Ruiz: “It fell.”`: the sentence opens with the attribution. */
function quotationOpened(
  { pieces }: Passage,
  group: VerbGroup,
  verb: ReportingVerb,
  speaker: Speaker,
): Attribution | null {
  const { to } = speaker.subject.whole;
  const parted = pieces[to]?.word === ',' || pieces[to]?.word === ':';
  const right = parted ? to + 1 : to;
  if (!pieces[right]?.quotation || !verb.takes.has('quote')) return null;
  const content: Content = { left: null, right, opening: 'quote', also: null };
  return attributionOf(group, verb, speaker, 'verb-inverted', null, right, content);
}

/** `wants the state to pay`: what somebody wishes or expects is that the state pays; nobody is spoken to. */
function wished(
  passage: Passage,
  { verb: at }: VerbGroup,
  { act }: ReportingVerb,
  found: ComplementFound | null,
): ComplementFound | null {
  if (act !== null || found?.is !== 'to') return found;
  if (found.whom?.to === found.start) return { is: 'bare', start: found.whom.from, whom: null };
  const doers = [at, passage.pieces[found.start]!.head].flatMap((one) =>
    one < 0 ? [] : childrenOf(passage, one),
  );
  const doer = doers.find((child) => {
    const { relation, branch } = passage.pieces[child]!;
    return at < branch.from && branch.to === found.start && (relation === 'obj' || relation === 'iobj');
  });
  if (doer === undefined) return found;
  return { is: 'bare', start: passage.pieces[doer]!.branch.from, whom: null };
}

/** `she smiled`, `he sighed`: no words without marks. */
function isCry({ takes }: ReportingVerb): boolean {
  return !takes.has('that') && !takes.has('bare') && !takes.has('all');
}

/** `as Ana Ruiz recalled it`: “it” is what has been said. */
function isAgain(pieces: readonly Piece[], { subject }: Speaker, { is, start }: ComplementFound): boolean {
  return is === 'thing' && pieces[start]!.word === 'it' && pieces[subject.whole.from - 1]?.word === 'as';
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
  const behind = skipAdjuncts(passage, group.verb, from);
  const to = pieces[behind]?.word === 'it' ? behind + 1 : behind;
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
  const rule = to === behind ? 'verb-as' : 'verb-as-it';
  return { ...attributionOf(group, verb, speaker, rule, null, to, content), from: as };
}
