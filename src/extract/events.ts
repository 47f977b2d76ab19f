import type { AnnotatedReport, Sentence } from '#core/annotated.ts';
import { clockAt, momentAt } from '#core/clock.ts';
import type { ReportedEvent } from '#core/event.ts';
import { idOf } from '#core/identity.ts';
import type { BlockRole } from '#core/report.ts';
import { contains, spanOf } from '#core/span.ts';
import type { Statement } from '#core/statement.ts';
import { withoutBlame } from './events/blame.ts';
import { chunksOf } from './events/chunks.ts';
import type { Draft } from './events/draft.ts';
import { withInfinitives } from './events/due-to.ts';
import { anchored, isNews, isTold } from './events/keep.ts';
import type { Line } from './events/line.ts';
import { tellingOfNoun } from './events/noun-telling.ts';
import { type Cast, castsOf } from './events/parties.ts';
import { triggerWords } from './events/patterns.ts';
import { rolesOf } from './events/roles.ts';
import {
  isEndedByVerb,
  isRefusal,
  isThreatened,
  isToldByNoun,
  isToldByVerb,
  signed,
  withDoers,
} from './events/same-deed.ts';
import { type SourceFinder, isOwnWord, sourcesOf, speakerOf } from './events/sources.ts';
import { isWillOf, statusIn } from './events/status.ts';
import { type Telling, type Verdict, under } from './events/telling.ts';
import { seenFromTime } from './events/tense.ts';
import { isRepeated, timeOfNoun, timeOfVerb } from './events/times.ts';
import { type Trigger, nounTrigger, verbTrigger } from './events/triggers.ts';
import { plottedType } from './events/type.ts';
import { verbGoneOnWith } from './events/subjects.ts';
import { tellingOfVerb } from './events/verb-telling.ts';
import { placeOf } from './events/where.ts';
import { spanOfWords, wordsOf } from './events/words.ts';

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
    const words = wordsOf(report.text, withInfinitives(report.text, sentence), times, firstTime);
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
    .filter(
      (draft, _, left) =>
        !isToldByNoun(draft, left) && !isRefusal(draft, taken, line) && !isThreatened(draft, left, line),
    );
}

function draftOf(scene: Scene, found: Trigger): Draft | null {
  const { line, cast, annotated } = scene;
  const trigger = isPeacekeeping(line, found) ? { ...found, what: 'aid', type: 'AID' as const } : found;
  const { times, report, sentences } = annotated;
  const k = trigger.chunk;
  const byVerb = line.chunks[k]!.is === 'verb';
  const read = tellingOf(line, trigger);
  if (read === 'drops' || isRepeated(line, times, k)) return null;
  const time = byVerb
    ? timeOfVerb(line, times, k)
    : timeOfNoun(line, times, k, Math.max(read.governor, read.course));
  const telling = seenFromTime(read, time === null ? null : times[time]!, clockAt(report, scene.post));
  const statement = saidAt(scene, trigger);
  const roles = rolesOf(line, cast, trigger, telling, statement);
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

function tellingOf(line: Line, { chunk, grip }: Trigger): Verdict {
  const telling = line.chunks[chunk]!.is === 'verb' ? tellingOfVerb(line, chunk) : tellingOfNoun(line, chunk);
  return grip === null || telling === 'drops' ? telling : under(grip, telling, -1, false);
}

/** The statement that a trigger stands in, or "attacked, Ruiz said, and killed" goes on with. */
function saidAt({ line, sourceOf }: Scene, { chunk, from, to }: Trigger): Statement | null {
  const own = sourceOf(spanOfWords(line.words, from, to));
  const first = own === null ? verbGoneOnWith(line, chunk) : -1;
  if (first === -1) return own;
  const before = line.chunks[first]!;
  const statement = sourceOf(spanOfWords(line.words, before.from, before.to));
  const cue = statement?.cue ?? null;
  const between = spanOfWords(line.words, before.to, from);
  return cue !== null && contains(between, cue) ? statement : null;
}

/** Troops that are sent to keep the peace are help. */
function isPeacekeeping({ words }: Line, { what }: Trigger): boolean {
  return what === 'deployment' && words.lower.some((word) => /^peace-?keep(?:ing|ers?)$/.test(word));
}

/** "rejected the allegations": they were made all the same, and the rejection tells of them. */
function isDenied({ type }: Trigger, { rule }: Telling): boolean {
  return type === 'ACCUSE' && (rule === 'refuses' || rule === 'denies');
}

function eventOf({ annotated, sentence, line, post }: Scene, draft: Draft): ReportedEvent {
  const { report, times } = annotated;
  const { trigger, telling, time, statement, who, whom, where } = draft;
  const span = spanOfWords(line.words, trigger.from, trigger.to);
  const unwanted = telling.status === 'did-not-happen' && isWillOf(line, draft);
  const status = unwanted ? telling.status : statusIn(line, draft);
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
