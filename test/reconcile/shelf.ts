import type { Actor, ActorKind, TimeExpression } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { FindingEvidence } from '#core/record.ts';
import type { Block } from '#core/report.ts';
import type { Direction, TimeSense } from '#core/sense.ts';
import { settleTimes } from '#core/clock.ts';
import { idOf, textHash } from '#core/identity.ts';
import { momentOf } from '#core/moment.ts';

/** What a made-up report is given beside its text. */
export interface Given {
  readonly publisher?: string;
  /** The day of publication as the report itself tells it. */
  readonly published?: string;
  readonly title?: string;
  readonly times?: readonly Timed[];
  readonly actors?: readonly Named[];
}

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
  return {
    report,
    statements: [],
    figures: [],
    events: [],
    times: settleTimes(report, timesOf(text, blocks, given.times ?? [])),
    actors: (given.actors ?? []).map((named) => actorOf(text, id, named)),
    doubts: [],
    analyser: 'none',
  };
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
