/**
 * Times, amounts, events and who is in them against MEANTIME (NewsReader): Wikinews in the XML of CAT, of which the title,
 * the dateline and four sentences are annotated. Behind these only some mentions are, those of people and events of before:
 * they are not asked for, and what is found there is not counted.
 *
 * - Times by the rules of TempEval-3; the day of the document is given, and is itself not scored.
 * - `amounts`: figures that share a word with a VALUE, one to one.
 * - `events R`: marked events with a trigger of ours on them. The set marks every word that names a happening or a state,
 *   so that much of what a record has no use for is in it; `events or cues R` takes words of saying as well, which are
 *   statements here. `events P`: triggers that stand on a marked event.
 * - Factuality of those found: certainty, polarity and time as one of happened, to come (or possible), not.
 * - Participants of those found: ARG0 is `who`, ARG1 `whom`, ARGM-LOC `where`, right when the mention covers the head.
 *   PropBank has things for participants too, which have no place here unless they were hit, held or given.
 *
 * @see Minard et al. 2016, https://aclanthology.org/L16-1699/
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EventStatus, ReportedEvent } from '#core/event.ts';
import type { Findings } from '#core/findings.ts';
import type { Party } from '#core/statement.ts';
import { overlaps, type Span } from '#core/span.ts';
import { analyseIncoming, loadAnalyser, type Analyser } from '#desk/analyse.ts';
import { readCat, type CatDocument, type Mark } from '../cat.ts';
import { pairUp, precision, recall, threeOf, type Tally } from '../scoring.ts';
import type { Scores, Task } from '../task.ts';
import { scoreTimes, type TimedText } from '../timex.ts';

/** A document, what we find in its annotated part, and our events beside its own. */
interface Case {
  readonly document: CatDocument;
  readonly findings: Findings;
  readonly timed: TimedText;
  readonly end: number;
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly event: ReportedEvent;
  readonly mark: Mark;
}

/** The title is numbered 0, the dateline 1. */
const lastAnnotated = 5;

type Factuality = 'happened' | 'to come' | 'not';

export const task: Task = {
  name: 'meantime',
  data: '../shared/data/meantime-dev',
  summary: 'times, amounts, events, factuality and participants (MEANTIME)',
  async run(dir) {
    const files = globSync(join(dir, '**/*.xml')).sort();
    const analyser = await loadAnalyser();
    const cases: Case[] = [];
    for (const file of files)
      cases.push(await caseOf(readCat(basename(file, '.xml'), readFileSync(file, 'utf8')), analyser));
    const errors: string[] = [];
    return {
      files,
      items: cases.reduce(
        (sum, { document, end }) => sum + markedBefore(end, document, 'EVENT_MENTION').length,
        0,
      ),
      scores: {
        ...(await timesOf(cases, errors)),
        ...threeOf('amounts', amountsOf(cases, errors)),
        ...eventsOf(cases, errors),
        ...factualityOf(cases, errors),
        ...participantsOf(cases, errors),
      },
      errors,
    };
  },
};

async function caseOf(document: CatDocument, analyser: Analyser): Promise<Case> {
  const timed = timedOf(document);
  const findings = await analyseIncoming(
    {
      bytes: new TextEncoder().encode(document.text),
      source: document.name,
      reading: 'report',
      published: timed.created,
    },
    analyser,
  );
  const end = document.sentences[lastAnnotated]?.end ?? document.text.length;
  const pairs = pairUp(
    findings.events,
    markedBefore(end, document, 'EVENT_MENTION'),
    ({ trigger }, mark) => Number(covers(trigger, mark)),
    1,
  ).map(({ found, wanted }) => ({ event: found, mark: wanted }));
  return { document, findings, timed, end, pairs };
}

function timedOf({ name, text, marks, sentences }: CatDocument): TimedText {
  const times = marks.filter(({ is, words }) => is === 'TIMEX3' && words.length > 0);
  const created = marks.find(({ attributes }) => attributes.get('functionInDocument') === 'CREATION_TIME');
  return {
    name,
    text,
    created: created?.attributes.get('value') ?? '',
    times: times
      .filter((mark) => mark !== created && !isDateline(spanOf(mark), sentences))
      .map((mark) => ({
        ...spanOf(mark),
        type: mark.attributes.get('type') ?? '',
        value: mark.attributes.get('value') ?? '',
      })),
  };
}

function isDateline(span: Span, sentences: readonly Span[]): boolean {
  return sentences[1] !== undefined && overlaps(span, sentences[1]);
}

async function timesOf(cases: readonly Case[], errors: string[]): Promise<Scores> {
  const byName = new Map(cases.map((each) => [each.document.name, each]));
  const scores = await scoreTimes(
    cases.map(({ timed }) => timed),
    ({ name }) => {
      const { findings, document, end } = byName.get(name)!;
      return findings.times
        .filter((time) => time.start < end && !isDateline(time, document.sentences))
        .map(({ start, end: until, kind, value }) => ({
          start,
          end: until,
          type: kind.toUpperCase(),
          value,
        }));
    },
    errors,
  );
  return Object.fromEntries(Object.entries(scores).map(([name, score]) => [`times ${name}`, score]));
}

function amountsOf(cases: readonly Case[], errors: string[]): Tally {
  const tally = { matched: 0, found: 0, wanted: 0 };
  for (const { document, findings, end } of cases) {
    const found = findings.figures.filter(({ start }) => start < end);
    const wanted = markedBefore(end, document, 'VALUE');
    const pairs = pairUp(found, wanted, (figure, mark) => Number(covers(figure, mark)), 1);
    tally.matched += pairs.length;
    tally.found += found.length;
    tally.wanted += wanted.length;
    for (const mark of wanted)
      if (!pairs.some((pair) => pair.wanted === mark))
        errors.push(told('amount missed', document, spanOf(mark)));
    for (const figure of found)
      if (!pairs.some((pair) => pair.found === figure)) errors.push(told('amount extra', document, figure));
  }
  return tally;
}

function eventsOf(cases: readonly Case[], errors: string[]): Scores {
  const tally = { matched: 0, found: 0, wanted: 0 };
  let spoken = 0;
  for (const { document, findings, end, pairs } of cases) {
    const found = findings.events.filter(({ trigger }) => trigger.start < end);
    const wanted = markedBefore(end, document, 'EVENT_MENTION');
    const missed = wanted.filter((mark) => !pairs.some((pair) => pair.mark === mark));
    const cues = missed.filter((mark) =>
      findings.statements.some(({ cue }) => cue !== null && covers(cue, mark)),
    );
    tally.matched += pairs.length;
    tally.found += found.length;
    tally.wanted += wanted.length;
    spoken += cues.length;
    for (const mark of missed)
      if (!cues.includes(mark)) errors.push(told('event missed', document, spanOf(mark)));
    for (const event of found)
      if (!pairs.some((pair) => pair.event === event))
        errors.push(told('event extra', document, event.trigger));
  }
  return {
    'events R': recall(tally),
    'events or cues R': recall({ ...tally, matched: tally.matched + spoken }),
    'events P': precision(tally),
  };
}

function factualityOf(cases: readonly Case[], errors: string[]): Scores {
  const judged = cases.flatMap(({ document, pairs }) =>
    pairs.flatMap(({ event, mark }) => {
      const wanted = factualityIn(mark);
      return wanted === null ? [] : [{ document, event, wanted, found: factualityBy[event.status] }];
    }),
  );
  for (const { document, event, wanted, found } of judged)
    if (wanted !== found)
      errors.push(told(`factuality ${wanted}, not ${event.status}`, document, event.trigger));
  const right = judged.filter(({ wanted, found }) => wanted === found).length;
  return {
    factuality: judged.length === 0 ? 0 : right / judged.length,
    ...Object.assign(
      {},
      ...(['happened', 'to come', 'not'] as const).map((kind) => {
        const { [`${kind} F1`]: score } = threeOf(kind, {
          matched: judged.filter(({ wanted, found }) => wanted === kind && found === kind).length,
          found: judged.filter(({ found }) => found === kind).length,
          wanted: judged.filter(({ wanted }) => wanted === kind).length,
        });
        return { [`${kind} F1`]: score };
      }),
    ),
  };
}

const factualityBy: Readonly<Record<EventStatus, Factuality>> = {
  happened: 'happened',
  claimed: 'happened',
  planned: 'to come',
  possible: 'to come',
  denied: 'not',
  'did-not-happen': 'not',
};

/** Null where the set leaves it open. */
function factualityIn({ attributes }: Mark): Factuality | null {
  const certainty = attributes.get('certainty');
  if (!certainty || !attributes.get('polarity')) return null;
  if (attributes.get('polarity') === 'NEG') return 'not';
  return certainty === 'CERTAIN' && attributes.get('time') === 'NON_FUTURE' ? 'happened' : 'to come';
}

/** Our places for the roles of PropBank. */
const places = { who: 'Arg0', whom: 'Arg1', where: 'Argm-LOC' } as const;

function participantsOf(cases: readonly Case[], errors: string[]): Scores {
  return Object.assign(
    {},
    ...(['who', 'whom', 'where'] as const).map((place) => {
      const tally = { matched: 0, found: 0, wanted: 0 };
      for (const { document, pairs } of cases)
        for (const { event, mark } of pairs) {
          const wanted = participantsIn(document, mark, places[place]);
          const found = partiesAt(event, place).flatMap(({ mention }) => mention ?? []);
          const matched = pairUp(
            found,
            wanted,
            (mention, party) => Number(coversHead(document, mention, party)),
            1,
          );
          tally.matched += matched.length;
          tally.found += found.length;
          tally.wanted += wanted.length;
          for (const party of wanted)
            if (!matched.some((pair) => pair.wanted === party))
              errors.push(
                `${told(`${place} missed`, document, event.trigger)} ${shown(document, spanOf(party))}`,
              );
          for (const mention of found)
            if (!matched.some((pair) => pair.found === mention))
              errors.push(`${told(`${place} extra`, document, event.trigger)} ${shown(document, mention)}`);
        }
      return threeOf(place, tally);
    }),
  ) as Scores;
}

function partiesAt(event: ReportedEvent, place: keyof typeof places): readonly Party[] {
  if (place !== 'where') return event[place];
  return event.where === null ? [] : [event.where];
}

function participantsIn({ marks, links }: CatDocument, event: Mark, role: string): Mark[] {
  return links
    .filter(
      ({ is, source, attributes }) =>
        is === 'HAS_PARTICIPANT' && source === event.id && attributes.get('sem_role') === role,
    )
    .flatMap(({ target }) => marks.find(({ id, words }) => id === target && words.length > 0) ?? []);
}

/** The head is given as words; where it is not, any word of the mention will do. */
function coversHead({ text }: CatDocument, span: Span, mark: Mark): boolean {
  const head = new Set((mark.attributes.get('head') ?? '').split(' '));
  const words = mark.words.filter(({ start, end }) => head.has(text.slice(start, end)));
  return covers(span, words.length === 0 ? mark : { ...mark, words });
}

function covers(span: Span, { words }: Mark): boolean {
  return words.some((word) => overlaps(span, word));
}

function markedBefore(end: number, { marks }: CatDocument, kind: string): Mark[] {
  return marks.filter(({ is, words }) => is === kind && words.length > 0 && words[0]!.start < end);
}

function spanOf({ words }: Mark): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

function shown({ text }: CatDocument, { start, end }: Span): string {
  return text.slice(Math.max(0, start), end).replaceAll(/\s+/g, ' ');
}

function told(kind: string, document: CatDocument, span: Span): string {
  const before = shown(document, { start: span.start - 70, end: span.start });
  const after = shown(document, { start: span.end, end: span.end + 60 });
  return `${kind}\t${document.name}\t${before}[${shown(document, span)}]${after}`;
}
