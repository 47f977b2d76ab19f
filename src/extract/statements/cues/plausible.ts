import { evident, type Complement, type ReportingVerb } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from '../agents.ts';
import type { Passage, Piece } from '../passage.ts';
import { hasFiniteVerb } from '../tree/finite-verbs.ts';
import { phraseAfter } from '../tree/phrases-beside.ts';
import { childrenOf } from '../tree/tree.ts';
import type { VerbGroup } from '../tree/verb-groups.ts';
import type { ComplementFound } from './complements.ts';
import type { Speaker } from './verb-subjects.ts';

/** Weeds out what looks like an attribution and is none. */
export function isPlausible(
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
  if (isTalk(pieces, group, verb, found)) return false;
  if (isAnonymity(pieces, verb, found) || isNoSaying(pieces, group, verb, found)) return false;
  if (isWeakView(pieces, group, verb, found)) return false;
  if (conditions.has(pieces[subject.whole.from - 1]?.word ?? '')) return false;
  if (isOwnView(pieces, verb, speaker)) return false;
  if (who.word === 'there' || (who.word === 'it' && (verb.attitude !== null || group.is === 'infinitive')))
    return false;
  const things = evident.has(verb.lemma) ? found.is !== 'quote' : !clauses.has(found.is);
  if (things && !canSpeak(passage, subject) && !pieces[found.start]!.quotation) return false;
  if (group.is === 'infinitive') return mayBeInfinitive(verb, found);
  return true;
}

/** `with a number: 0033`, `it is worth noting that`, `had in common when reading the play: it was long`. */
function isNoSaying(
  pieces: readonly Piece[],
  { is, from }: VerbGroup,
  { lemma, takes, act, attitude }: ReportingVerb,
  found: ComplementFound,
): boolean {
  const { start } = found;
  const parted =
    pieces[start - 1]!.word === ',' || (attitude === 'knows' && pieces[start - 1]!.word !== 'that');
  if (act === null && found.is === 'quote' && parted) return true;
  if (lemma === 'claim' && found.is === 'thing' && !isClaimed(pieces, start)) return true;
  const cry = !takes.has('that') && !takes.has('bare') && !takes.has('all');
  if (cry && found.is === 'quote' && !pieces[start]!.quotation && !hasFiniteVerb(pieces, start)) return true;
  if (is !== 'gerund') return false;
  if (pieces[from - 1]?.word === 'worth') return true;
  return lemma === 'read' && found.is === 'quote' && !pieces[found.start]!.quotation;
}

/** `claimed responsibility`, `claimed the letter as hers`; `claimed 20 lives`, `claim a playoff place` are deeds. */
function isClaimed(pieces: readonly Piece[], start: number): boolean {
  return pieces.slice(start, start + 8).some(({ word, tag }) => claims.has(word) || tag === 'VBG');
}

const claims = new Set(['responsibility', 'credit', 'innocence', 'ignorance', 'victory', 'otherwise', 'as']);

/** What even a thing may be the subject of: `the sign said that`. */
const clauses = new Set<Complement>(['that', 'bare', 'quote']);

/** "I think", "as you know": the writer’s or the speaker’s own aside. */
export function isOwnView(
  pieces: readonly Piece[],
  { attitude }: ReportingVerb,
  { subject }: Speaker,
): boolean {
  const { word } = pieces[subject.core.to - 1]!;
  return attitude !== null && (word === 'i' || word === 'you' || word === 'we');
}

/** Verbs that name a deed as often as words: as a gerund ("addressing a crowd", "defending the town") they are left alone. */
const deeds = new Set([
  'address',
  'claim',
  'defend',
  'welcome',
  'report',
  'express',
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
  const relations = childrenOf(passage, verb)
    .filter((child) => found.start < child)
    .map((child) => passage.pieces[child]!.relation);
  const twice = 1 < relations.filter((relation) => relation === 'obj' || relation === 'iobj').length;
  return !twice && !relations.some((relation) => namings.has(relation));
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

/** `met to discuss the blast`, `debated the bill`: nobody says anything, unless it is a proposal: `discussed the idea of a truce`. */
function isTalk(
  pieces: readonly Piece[],
  { is }: VerbGroup,
  { lemma }: ReportingVerb,
  { is: complement, start }: ComplementFound,
): boolean {
  if ((lemma !== 'discuss' && lemma !== 'debate') || complement !== 'thing') return false;
  return is !== 'finite' || !pieces.slice(start, start + 4).some(({ word }) => proposals.has(word));
}

const proposals = new Set(['possibility', 'prospect', 'idea', 'option', 'chance', 'proposal']);

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
  const reason = lemma === 'attack' || lemma === 'target';
  return !pieces
    .slice(start, last)
    .some(({ word }) => word === 'as' || (reason && (word === 'for' || word === 'over')));
}

const blows = new Set(['attack', 'target', 'name', 'identify', 'cast']);

/** Verbs whose passive with “for” judges: `was criticized for`; `are targeted for late May` does not. */
export function isJudging({ lemma }: ReportingVerb): boolean {
  return lemma === 'attack' || !(blows.has(lemma) || deeds.has(lemma));
}

/** How what somebody is called hangs on the verb: `called it a threat`, `called the plan outdated`. */
const namings = new Set(['xcomp', 'advcl', 'ccomp']);

/** `asked not to be named`: a condition, no news. */
export function isAnonymity(
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
