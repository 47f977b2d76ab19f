import { hearsayVerbs } from '#lang/en/reporting-nouns.ts';
import type { Complement, ReportingVerb, VerbReading } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from '../agents.ts';
import type { Attribution, Content } from '../attributions.ts';
import type { Passage } from '../passage.ts';
import { skipAdjuncts } from '../tree/adjuncts.ts';
import { phraseAfter } from '../tree/phrases-beside.ts';
import type { Subject } from '../tree/phrases.ts';
import { subjectOf, sharedSubject } from '../tree/subjects.ts';
import { childrenOf } from '../tree/tree.ts';
import type { VerbGroup } from '../tree/verb-groups.ts';
import { complementOf } from './complements.ts';
import { isAnonymity, isJudging } from './plausible.ts';
import { openingOf } from './verb-attributions.ts';
import { modified, ownSubject } from './verb-subjects.ts';

/** "is said to be", "it was reported that", "was accused by Ana Ruiz of". */
export function passiveCue(
  passage: Passage,
  group: VerbGroup,
  readings: readonly VerbReading[],
): Attribution | null {
  const { pieces } = passage;
  const next = pieces[group.to];
  const participles = readings.filter(({ forms }) => forms.includes('participle'));
  const governs = (complement: Complement) => participles.find(({ verb }) => verb.takes.has(complement));
  const reading = (next?.word === 'by' && (governs('thing') ?? governs('whom'))) || participles[0];
  if (!reading || !next) return null;
  const { verb } = reading;
  const thought = pieces[group.from - 1]?.word === 'it' ? thoughtBy(passage, group, verb) : null;
  if (thought) return thought;
  const subject = ownSubject(passage, group);
  if (!subject) return null;
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
  const behind = infinitiveBehind(passage, group);
  const raised = pieces[behind]?.word === 'to' || (verb.lemma === 'report' && next.pos === 'VERB');
  if (!raised || verb.lemma === 'expect') return null;
  return {
    ...base,
    rule: 'hearsay-passive',
    subject: null,
    to: group.to,
    act: verb.act ?? 'asserts',
    attitude: null,
    content: { left: null, right: behind, opening: 'clause', also: subject.whole },
  };
}

/** `It was reported that it fell`, `it’s thought it fell`. */
function thoughtBy(passage: Passage, group: VerbGroup, verb: ReportingVerb): Attribution | null {
  if (!hearsayVerbs.has(verb.lemma)) return null;
  const { pieces } = passage;
  const bare = subjectOf(passage, clauseAfter(passage, group)) ? group.to : null;
  const right = pieces[group.to]!.word === 'that' ? group.to + 1 : bare;
  if (right === null || !pieces[right]) return null;
  return {
    ...passiveBase(group, verb, group.from - 1),
    rule: 'hearsay-it',
    subject: null,
    to: right,
    act: verb.act ?? 'asserts',
    attitude: null,
    content: { left: null, right, opening: 'clause', also: null },
  };
}

/** The clause right behind a verb: `it is thought | the van was hired`; the verb itself where there is none. */
function clauseAfter(passage: Passage, { verb, to }: VerbGroup): number {
  const { pieces } = passage;
  const clause = childrenOf(passage, verb).find(
    (child) => pieces[child]!.relation === 'ccomp' && pieces[child]!.branch.from === to,
  );
  return clause ?? to;
}

/** `is said | to have`, `is said in the papers | to have`. */
function infinitiveBehind(passage: Passage, { verb, to }: VerbGroup): number {
  const { pieces } = passage;
  const behind = skipAdjuncts(passage, verb, to);
  if (pieces[to]?.pos !== 'ADP' || pieces[behind]?.word === 'to') return behind;
  const next = pieces.slice(to, to + placePieces).findIndex(({ word, tag }) => word === 'to' && tag === 'TO');
  return next === -1 ? behind : to + next;
}

/** A place between passive and infinitive is no longer. */
const placePieces = 8;

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
    const link = passage.pieces[group.to]?.word;
    const judges = link === (act ? 'for' : 'as') && (!act || isJudging(verb));
    if (verb.takes.has('thing') && passage.pieces[group.to + 1] && judges)
      return {
        ...agent,
        to: group.to,
        content: { left: null, right: group.to, opening: 'thing', also: patient.whole },
      };
  }
  return null;
}

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

/** `Asked whether she would run, Ana Ruiz said no`, `the mayor, pressed on the dam, …`: the participle is one of the passive. */
export function isAsked(passage: Passage, { verb, is, from }: VerbGroup): boolean {
  const { word, relation } = passage.pieces[verb]!;
  const plain = is === 'finite' && from === verb && questioned.has(word);
  if (word === 'told' && passage.pieces[verb + 1]?.word === 'how') return false;
  if (plain && passage.role === 'headline' && goals.has(passage.pieces[verb + 1]?.word ?? '')) return true;
  return plain && /^(?:advcl|acl)/.test(relation) && subjectOf(passage, verb) === null;
}

/** What stands behind the participle where a headline leaves the auxiliary out: `Thousands told to leave`. */
const goals = new Set(['to', 'of', 'not', 'about']);

const asking = new Set(['if', 'whether', 'why', 'how', 'what', 'when', 'where', 'who']);

const questioned = new Set(['asked', 'told', 'warned', 'questioned', 'pressed', 'urged', 'informed']);

export function askedCue(
  passage: Passage,
  group: VerbGroup,
  readings: readonly VerbReading[],
): Attribution | null {
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
