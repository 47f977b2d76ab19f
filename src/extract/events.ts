import type { AnnotatedReport, Sentence } from '#core/annotated.ts';
import type { ReportedEvent } from '#core/event.ts';
import type { BlockRole } from '#core/report.ts';
import type { Statement } from '#core/statement.ts';
import { clockAt, momentAt } from '#core/clock.ts';
import { idOf } from '#core/identity.ts';
import { objectGrips } from '#lang/en/event-governors.ts';
import { overlaps, spanOf, type Span } from '#core/span.ts';
import { chunksOf, wordsOf, type Words } from './events/chunks.ts';
import { holdOf, type Line } from './events/clauses.ts';
import { anchored, isInRelative, isTold, presupposes, spoken, type Draft } from './events/keep.ts';
import { placeOf, rolesOf } from './events/roles.ts';
import { castsOf, type Cast } from './events/parties.ts';
import { triggerWords } from './events/patterns.ts';
import { sourcesOf, speakerOf, statusIn, type SourceFinder } from './events/sources.ts';
import { gripIn, seenFromTime, tellingOfNoun, tellingOfVerb, type Telling } from './events/status.ts';
import { isRepeated, timeOfNoun, timeOfVerb } from './events/times.ts';
import { nounTrigger, verbTrigger, type Trigger } from './events/triggers.ts';
import { plottedType } from './events/type.ts';

/**
 * The events that a report tells: who did what to whom, where and when, and whether it happened, is planned, claimed or
 * denied.
 *
 *     Ana Ruiz met the rebels in Torrel on Monday.
 *     ~~~~~~~~ ^~~ ~~~~~~~~~~    ~~~~~~    ~~~~~~
 *     who      trigger whom      where     when
 *
 * A trigger is a verb or a noun of the tables; who and whom are read from the phrases that hang on it in the tree. What is
 * said in general, asked, or only wanted without a date is left out, and so is a noun that tells nothing but the kind.
 *
 * @param statements of the same report: an event inside one is claimed by its speaker
 * @returns in the order of the text. Never throws.
 * @see docs/method/events.md
 */
export function drawEvents(annotated: AnnotatedReport, statements: readonly Statement[]): ReportedEvent[] {
  const { report, sentences, times } = annotated;
  const castOf = castsOf(annotated);
  const sourceOf = sourcesOf(statements);
  const told = new Set<string>();
  let firstTime = 0;
  return sentences.flatMap((sentence, index) => {
    while (firstTime < times.length && times[firstTime]!.end <= sentence.start) firstTime++;
    const { role, post } = report.blocks[sentence.block]!;
    if (!proseRoles.has(role) || maxWords < sentence.tokens.length || !mayTell(report.text, sentence))
      return [];
    const words = wordsOf(report.text, sentence, times, firstTime);
    const line: Line = {
      text: report.text,
      headline: headlineRoles.has(role),
      words,
      predicates: sentence.predicates,
      ...chunksOf(words),
    };
    const scene: Scene = {
      annotated,
      sentence,
      cast: castOf(index),
      sourceOf,
      line,
      post,
    };
    return draftsOf(scene)
      .filter((draft) => isNews(draft, post, told))
      .map((draft) => eventOf(scene, draft));
  });
}

/** Whether any word of a sentence can be a trigger; the rest is not worth chunking. */
function mayTell(text: string, { tokens }: Sentence): boolean {
  return tokens.some(
    ({ start, end, pos }) => contentTags.has(pos) && triggerWords.has(text.slice(start, end).toLowerCase()),
  );
}

const contentTags = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ']);

/** Blocks whose sentences tell something. */
const proseRoles = new Set<BlockRole>(['headline', 'subheading', 'body', 'caption', 'list-item']);
/** Where the present tense tells what happened. */
const headlineRoles = new Set<BlockRole>(['headline', 'subheading', 'caption']);
/** A longer sentence is a table or a page without marks; its clauses could not be told apart. */
const maxWords = 400;

interface Scene {
  readonly annotated: AnnotatedReport;
  readonly sentence: Sentence;
  readonly cast: Cast;
  readonly sourceOf: SourceFinder;
  readonly line: Line;
  readonly post: number | null;
}

function draftsOf(scene: Scene): Draft[] {
  const { line, cast } = scene;
  const nouns = line.chunks.flatMap((chunk, k) =>
    chunk.is === 'noun' ? (nounTrigger(line, cast, k) ?? []) : [],
  );
  const taken = new Set(nouns.map(({ chunk }) => chunk));
  const verbs = line.chunks.flatMap((chunk, k) =>
    chunk.is === 'verb' ? (verbTrigger(line, cast, k, taken) ?? []) : [],
  );
  const triggers = [...nouns, ...verbs].sort((a, b) => a.chunk - b.chunk);
  for (const { chunk } of verbs) taken.add(chunk);
  const drafts = withoutBlame(
    triggers.flatMap((trigger) => draftOf(scene, trigger) ?? []),
    triggers,
  );
  return drafts
    .filter((draft) => !isToldByVerb(draft, drafts))
    .map((draft) => withDoers(signed(draft, drafts), drafts))
    .filter((draft) => !isEndedByVerb(draft, drafts))
    .filter((draft, _, left) => !isToldByNoun(draft, left) && !isRefusal(draft, taken, line));
}

function draftOf(scene: Scene, found: Trigger): Draft | null {
  const { line, cast, annotated } = scene;
  const trigger = isPeacekeeping(line, found) ? { ...found, what: 'aid', type: 'AID' as const } : found;
  const { times, report, sentences } = annotated;
  const { headline } = line;
  const k = trigger.chunk;
  const byVerb = line.chunks[k]!.is === 'verb';
  const read = byVerb ? tellingOfVerb(line, k, headline) : tellingOfNoun(line, k, headline);
  if (read === 'drops' || isRepeated(line, times, k)) return null;
  const time = byVerb
    ? timeOfVerb(line, times, k)
    : timeOfNoun(line, times, k, Math.max(read.governor, read.course));
  const telling = seenFromTime(read, time === null ? null : times[time]!, clockAt(report, scene.post));
  const statement = scene.sourceOf(spanOfWords(line.words, trigger.from, trigger.to));
  const roles = rolesOf(line, cast, trigger, telling, speakerOf(statement));
  const own = statement !== null && isOwnWord(line, statement, trigger, telling);
  if (!byVerb && isDenied(trigger, telling)) return null;
  const draft: Draft = {
    trigger,
    byVerb,
    telling,
    time,
    statement: own ? null : statement,
    ...roles,
    where: placeOf(line, cast, trigger, telling),
  };
  return isTold(line, draft, sentences.length === 1) && anchored(line, draft) ? draft : null;
}

/** Troops that are sent to keep the peace are help. */
function isPeacekeeping({ words }: Line, { what }: Trigger): boolean {
  return what === 'deployment' && words.lower.some((word) => /^peace-?keep(?:ing|ers?)$/.test(word));
}

/** "rejected the allegations": they were made all the same, and the rejection tells of them. */
function isDenied({ type }: Trigger, { rule }: Telling): boolean {
  return type === 'ACCUSE' && (rule === 'refuses' || rule === 'denies');
}

/** What a quake or a crash kills is no assault. */
function withoutBlame(drafts: readonly Draft[], triggers: readonly Trigger[]): Draft[] {
  const isDisaster = triggers.some(({ what }) => disasters.has(what));
  const isAssault = triggers.some(
    ({ what, type, row }) => type === 'ASSAULT' && what !== 'killing' && row.roles !== 'does',
  );
  if (!isDisaster || isAssault) return [...drafts];
  return drafts
    .filter(({ trigger }) => trigger.what !== 'attack')
    .map((draft) =>
      draft.trigger.what === 'killing' && draft.byVerb
        ? { ...draft, who: [], trigger: { ...draft.trigger, what: 'death', type: null } }
        : draft,
    );
}

const disasters = new Set([
  'crash',
  'earthquake',
  'storm',
  'flood',
  'fire',
  'eruption',
  'collapse',
  'outbreak',
]);

/** "signed an agreement": the noun tells it, but by the class of the verb that says what became of it. */
function signed(draft: Draft, drafts: readonly Draft[]): Draft {
  const { trigger, byVerb } = draft;
  const verb = drafts.find(
    ({ byVerb: verbal, trigger: other }) =>
      verbal &&
      !byVerb &&
      other.listed &&
      other.what === trigger.what &&
      other.object.includes(trigger.chunk),
  );
  return verb === undefined ? draft : { ...draft, trigger: { ...trigger, type: verb.trigger.type } };
}

/** "sent ten million in food aid": whoever sent it. */
function withDoers(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.byVerb || draft.who.length > 0) return draft;
  const verb = drafts.find(
    ({ byVerb, trigger }) =>
      byVerb &&
      trigger.what === draft.trigger.what &&
      trigger.prepositional.some(({ phrases }) => phrases.includes(draft.trigger.chunk)),
  );
  return verb === undefined || verb.trigger.row.roles !== 'does' ? draft : { ...draft, who: verb.who };
}

/** "lifted the sanctions": the verb tells it better than an end of sanctions. */
function isEndedByVerb({ trigger, telling, byVerb }: Draft, drafts: readonly Draft[]): boolean {
  if (byVerb) return false;
  const plain = trigger.type === null && drafts.some((other) => isHeavier(other, trigger));
  if (plain || telling.phase !== 'ends') return plain;
  return drafts.some(
    ({ byVerb: verbal, trigger: other }) =>
      verbal && (other.type === 'YIELD' || other.type === 'SANCTION') && other.object.includes(trigger.chunk),
  );
}

/** "suspended publication": of the two, the verb has a class. */
function isHeavier({ byVerb, trigger: verb }: Draft, noun: Trigger): boolean {
  return (
    byVerb && verb.listed && verb.type !== null && noun.type === null && verb.object.includes(noun.chunk)
  );
}

/** "went on trial": the noun names nobody, and the verb does. */
function isToldByVerb({ trigger, byVerb, who, whom }: Draft, drafts: readonly Draft[]): boolean {
  if (byVerb || who.length + whom.length > 0) return false;
  return drafts.some(
    ({ byVerb: verbal, trigger: other, who: doers, whom: others }) =>
      verbal &&
      other.what === trigger.what &&
      doers.length + others.length > 0 &&
      other.prepositional.some(({ phrases }) => phrases.includes(trigger.chunk)),
  );
}

/** "launched an offensive", "announced sanctions": the noun tells it better. */
function isToldByNoun({ trigger, byVerb }: Draft, drafts: readonly Draft[]): boolean {
  if (!byVerb) return false;
  const ended = drafts.some(
    (other) =>
      !other.byVerb && trigger.object.includes(other.trigger.chunk) && other.telling.phase === 'ends',
  );
  if (ended && (trigger.type === 'YIELD' || trigger.type === 'SANCTION')) return false;
  const light = trigger.listed || lightKinds.has(trigger.what);
  const phrases = [
    ...trigger.object,
    ...trigger.prepositional.flatMap(({ phrases }) => phrases),
    ...(trigger.row.roles === 'caused' || trigger.row.roles === 'happens' ? trigger.subject : []),
  ];
  const hits = trigger.what === 'attack' || trigger.row.roles === 'happens';
  if (hits && drafts.some((other) => !other.byVerb && other.telling.course === trigger.chunk)) return true;
  return drafts.some(
    (other) =>
      !other.byVerb &&
      phrases.includes(other.trigger.chunk) &&
      (other.trigger.what === trigger.what ||
        (light && trigger.object.includes(other.trigger.chunk)) ||
        trigger.row.roles === 'caused'),
  );
}

/** Kinds that only bring another about: announced, voted, launched. */
const lightKinds = new Set(
  'announcement vote launch purchase delay cancellation building start results receipt submission discovery founding payment'.split(
    ' ',
  ),
);

/**
 * "announced new aid", "blamed Torrel for the war": the deed is in the saying, so that its speaker does not claim but do it.
 */
function isOwnWord(
  line: Line,
  { cue, attitude, speaker }: Statement,
  { chunk, type }: Trigger,
  { governor }: Telling,
): boolean {
  if (
    cue !== null &&
    0 <= governor &&
    overlaps(cue, spanOfWords(line.words, line.chunks[governor]!.from, line.chunks[governor]!.to))
  )
    return true;
  if (cue !== null && isHeldBy(line, chunk, cue)) return true;
  if (type === null || !spoken.has(type)) return false;
  const span = spanOfWords(line.words, line.chunks[chunk]!.from, line.chunks[chunk]!.to);
  return (cue !== null && overlaps(cue, span)) || (attitude !== null && speaker.mention !== null);
}

/** "refused to meet", "promised to help": what the cue makes of the event is its status. */
function isHeldBy(line: Line, k: number, cue: Span): boolean {
  if (line.chunks[k]!.verb === null) return false;
  const { chunk, grip } = holdOf(line, k);
  if (chunk === -1 || grip === null || grip === 'denies' || grip === 'claims') return false;
  return overlaps(cue, spanOfWords(line.words, line.chunks[chunk]!.from, line.chunks[chunk]!.to));
}

/** "declined to condemn": the refusal is the event, unless it is a meeting that did not come about. */
function isRefusal({ trigger, telling, byVerb }: Draft, taken: ReadonlySet<number>, line: Line): boolean {
  if (!byVerb || telling.status !== 'did-not-happen' || telling.rule !== 'refuses') return false;
  return trigger.type !== 'CONSULT' && taken.has(holdOf(line, trigger.chunk).chunk);
}

/** The same kind with the same people, told again without a time in one post, says nothing new. */
function isNews(
  { trigger, who, whom, where, time, telling }: Draft,
  post: number | null,
  told: Set<string>,
): boolean {
  const names = [...who, '|' as const, ...whom, where].map((party) =>
    party === null || party === '|' ? party : (party.actorId ?? party.actor),
  );
  const key = JSON.stringify([post, trigger.what, telling.status, telling.phase, names]);
  const known = told.has(key);
  told.add(key);
  return time !== null || !known;
}

function eventOf({ annotated, sentence, line, post }: Scene, draft: Draft): ReportedEvent {
  const { report, times } = annotated;
  const { trigger, telling, time, statement, who, whom, where } = draft;
  const span = spanOfWords(line.words, trigger.from, trigger.to);
  const unwanted = telling.status === 'did-not-happen' && isWillOf(line, draft);
  const status = unwanted ? telling.status : statusIn(statement, telling, isKnown(line, draft));
  return {
    id: idOf('event', report.id, span.start, span.end, trigger.what),
    post,
    trigger: span,
    what: trigger.what,
    type: plottedType(trigger.type, status, unwanted && who.length > 0, telling.phase),
    phase: telling.phase ?? trigger.phase,
    who,
    whom,
    where,
    when: time === null && telling.passing ? null : momentAt(report, post, times, time),
    time,
    ...(telling.passing ? { passing: true } : {}),
    status,
    accordingTo: status === 'happened' ? null : speakerOf(statement),
    sentence: spanOf(sentence),
    rule: telling.rule,
  };
}

function isKnown(line: Line, draft: Draft): boolean {
  const denied = draft.statement?.acts.includes('denies') === true;
  return presupposes(line, draft) || (denied && isInRelative(line, draft));
}

/** Whether it is off because somebody would not have it: "will not", "refused to", "called off the visit"; not where there "was no meeting". */
function isWillOf(line: Line, { trigger, byVerb, telling }: Draft): boolean {
  const verb = line.chunks[byVerb ? trigger.chunk : telling.governor]?.verb ?? null;
  if (telling.rule === 'refuses' || (verb !== null && verb.modal !== null)) return true;
  return (
    !byVerb &&
    telling.rule === 'cancels' &&
    verb !== null &&
    gripIn(objectGrips, line, telling.governor) === 'cancels'
  );
}

function spanOfWords({ tokens }: Words, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
