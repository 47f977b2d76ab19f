import type { Actor, ActorKind, TimeExpression } from '#core/annotated.ts';
import type { ReportedEvent } from '#core/event.ts';
import type { Findings } from '#core/findings.ts';
import type { FindingEvidence } from '#core/record.ts';
import type { Block, DatedReport } from '#core/report.ts';
import type { Direction, TimeSense } from '#core/sense.ts';
import type { Statement } from '#core/statement.ts';
import { momentAt, settleTimes } from '#core/clock.ts';
import { idOf, textHash } from '#core/identity.ts';
import { momentOf } from '#core/moment.ts';
import { sliceOf, trimSpan, type Span } from '#core/span.ts';

/** What a made-up report is given beside its text. */
export interface Given {
  readonly publisher?: string;
  /** The day of publication as the report itself tells it. */
  readonly published?: string;
  readonly title?: string;
  readonly times?: readonly Timed[];
  readonly actors?: readonly Named[];
  readonly events?: readonly Happening[];
  readonly quotes?: readonly Quote[];
}

/** The words that state an event, its kind, and the words of `times` that say when. */
export type Happening = readonly [
  trigger: string,
  what: string,
  time: string | null,
  more?: Partial<ReportedEvent>,
];

/** Words inside quotation marks, who said them, and the words of `times` that say when. */
export type Quote = readonly [words: string, speaker: string, time: string | null];

/** Words of the text, their sense and the tense of their clause. */
export type Timed = readonly [words: string, sense: TimeSense, tense?: Direction | null];

export type Named = readonly [name: string, kind: ActorKind, more?: Partial<Actor>];

/** The findings of a made-up report: paragraphs are parted by an empty line, a title stands on top. */
export function findingsOf(body: string, given: Given = {}): Findings {
  const text = given.title === undefined ? body : `${given.title}\n\n${body}`;
  const id = idOf('report', text, given.publisher ?? null);
  const blocks = blocksOf(text, given.title);
  const published = momentOf(given.published ?? '', null, { basis: 'stated', rule: 'printed', evidence: [] });
  const report = {
    id,
    source: `${given.publisher ?? 'somebody'}.txt`,
    textHash: textHash(text),
    text,
    language: 'en',
    publisher:
      given.publisher === undefined
        ? null
        : { name: given.publisher, basis: 'stated' as const, evidence: [] },
    title: given.title === undefined ? null : { start: 0, end: given.title.length },
    bylines: [],
    blocks,
    posts: [{ start: 0, end: text.length, authors: [], stamp: null, title: null, place: null, published }],
    doubts: [],
    published,
    printed: [],
  };
  const times = settleTimes(report, timesOf(text, blocks, given.times ?? []));
  const actors = (given.actors ?? []).map((named) => actorOf(text, id, named));
  return {
    report,
    statements: (given.quotes ?? []).map((quote) => statementOf(report, actors, times, quote)),
    figures: [],
    events: (given.events ?? []).map((happening) => eventOf(report, times, happening)),
    times,
    actors,
    doubts: [],
    analyser: 'none',
  };
}

function eventOf(
  report: DatedReport,
  times: readonly TimeExpression[],
  [words, what, when, more]: Happening,
): ReportedEvent {
  const trigger = spanOfWords(report.text, words);
  const time = timeIn(report.text, times, when);
  return {
    id: idOf('event', report.id, trigger.start),
    post: 0,
    trigger,
    what,
    type: null,
    who: [],
    whom: [],
    where: null,
    when: momentAt(report, 0, times, time),
    time,
    status: 'happened',
    accordingTo: null,
    sentence: sentenceAt(report.text, trigger.start),
    rule: 'by-hand',
    ...more,
  };
}

function statementOf(
  report: DatedReport,
  actors: readonly Actor[],
  times: readonly TimeExpression[],
  [words, name, when]: Quote,
): Statement {
  const quoted = spanOfWords(report.text, words);
  const speaker = actors.find((actor) => actor.name === name) ?? null;
  const time = timeIn(report.text, times, when);
  return {
    id: idOf('statement', report.id, quoted.start),
    post: 0,
    kind: 'direct',
    content: [quoted],
    quoted: [quoted],
    cue: null,
    speaker: { mention: null, actor: name, actorId: speaker?.id ?? null },
    chain: [],
    addressee: null,
    venue: null,
    said: momentAt(report, 0, times, time),
    time,
    acts: ['asserts'],
    attitude: null,
    prospective: false,
    negated: false,
    rule: 'by-hand',
  };
}

function spanOfWords(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`“${words}” is not in the report`);
  return { start, end: start + words.length };
}

function timeIn(text: string, times: readonly TimeExpression[], words: string | null): number | null {
  return words === null ? null : times.findIndex((time) => sliceOf(text, time) === words);
}

function sentenceAt(text: string, at: number): Span {
  const start = Math.max(0, text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1);
  const stop = text.indexOf('. ', at);
  const line = text.indexOf('\n', at);
  const ends = [stop < 0 ? text.length : stop + 1, line < 0 ? text.length : line];
  return trimSpan(text, { start, end: Math.min(...ends) });
}

/** The only place of some words in a report, as evidence for a finding. */
export function evidenceOf({ report }: Findings, words: string): FindingEvidence {
  const start = report.text.indexOf(words);
  if (start < 0) throw new RangeError(`“${words}” is not in the report`);
  return { report: report.id, finding: idOf('finding', report.id, words), start, end: start + words.length };
}

function blocksOf(text: string, title: string | undefined): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: index === 0 && title !== undefined ? 'headline' : 'body',
    post: 0,
  }));
}

function timesOf(text: string, blocks: readonly Block[], timed: readonly Timed[]): TimeExpression[] {
  let from = 0;
  return timed.map(([words, sense, tense = null]) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new RangeError(`“${words}” is not in the report, or not in this order`);
    from = start + words.length;
    const block = blocks.findIndex((each) => each.start <= start && start < each.end);
    return {
      start,
      end: from,
      kind: 'date',
      sense,
      value: null,
      edtf: null,
      earliest: null,
      latest: null,
      tense,
      quoted: false,
      said: null,
      block,
      post: 0,
      sentence: text.slice(0, start).split(/[.!?]\s/).length,
    };
  });
}

function actorOf(text: string, report: string, [name, kind, more]: Named): Actor {
  const mentions = placesOf(text, name).map((start) => ({ start, end: start + name.length }));
  return {
    id: idOf('actor', report, name),
    name,
    kind,
    roles: [],
    country: null,
    unnamed: false,
    mentions,
    ...more,
  };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); 0 <= at; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
