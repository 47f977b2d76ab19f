/**
 * The root class of PLOVER for sentences with a marked source and target: `plv/*.tsv` (`PLV_train.tsv`, 1,050 sentences,
 * 15 classes and 4 quad classes). The set's authors call this task relation classification; source and target are given.
 *
 * The scores that Hu et al. (2024) publish for this set are of its test part, and stand beside none of ours here.
 *
 * The answer is the event of ours that names both best, and before an equal one the first. Where there is none, there is
 * no answer, which counts as wrong. `source is who`, `target is whom` and `target is where` are the shares of all sentences
 * whose answer has them in these places; a place that is visited or left by force is `where` by our own definition.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventType, ReportedEvent } from '#core/event.ts';
import type { Party } from '#core/statement.ts';
import { analyseIncoming, loadAnalyser, type Analyser } from '#desk/analyse.ts';
import { overlaps, type Span } from '#core/span.ts';
import type { Scores, Task } from '../task.ts';

interface Row {
  readonly sentence: string;
  readonly source: Span;
  readonly target: Span;
  readonly root: EventType;
}

interface Answer {
  readonly row: Row;
  readonly told: EventType | null;
  readonly event: ReportedEvent | null;
}

export const task: Task = {
  name: 'plover',
  data: '../shared/data/plv',
  summary: 'root class of PLOVER given source and target (PLV)',
  async run(dir) {
    const files = globSync(join(dir, '*.tsv')).sort();
    const rows = files.flatMap(readRows);
    const analyser = await loadAnalyser();
    const answers: Answer[] = [];
    for (const row of rows) answers.push(await answerOf(row, analyser));
    return {
      files,
      items: rows.length,
      scores: scoresOf(answers),
      errors: [
        ...answers.filter(({ row, told }) => row.root !== told).map(tell),
        ...answers.flatMap(tellParties),
      ],
    };
  },
};

function readRows(file: string): Row[] {
  const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = head!.split('\t');
  const marked = columns.indexOf('marked_sentence');
  const root = columns.indexOf('gold_root');
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    return cells.length <= Math.max(marked, root)
      ? []
      : [readMarked(cells[marked]!, cells[root] as EventType)];
  });
}

/** `<s>Marlow</s> met <t>Torrel</t>` */
function readMarked(text: string, root: EventType): Row {
  const spans = new Map<string, Span>();
  let sentence = '';
  let start = 0;
  for (const part of text.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part);
    if (!mark) sentence += part;
    else if (mark[1] === '') start = sentence.length;
    else spans.set(mark[2]!, { start, end: sentence.length });
  }
  const none = { start: 0, end: 0 };
  return { sentence, source: spans.get('s') ?? none, target: spans.get('t') ?? none, root };
}

async function answerOf(row: Row, analyser: Analyser): Promise<Answer> {
  const bytes = new TextEncoder().encode(row.sentence);
  const { events } = await analyseIncoming(
    { bytes, source: 'sentence', reading: 'plain', published: null },
    analyser,
  );
  const typed = events.filter(({ type }) => type !== null);
  const best = typed.reduce<ReportedEvent | null>(
    (one, other) => (one !== null && fit(other, row) <= fit(one, row) ? one : other),
    null,
  );
  return { row, told: best?.type ?? null, event: best };
}

/** Source among those who do it, target among those it is done to or where; half as much the other way round. */
function fit(event: ReportedEvent, { source, target }: Row): number {
  const { who } = event;
  const others = othersOf(event);
  return (
    2 * Number(names(who, source)) +
    2 * Number(names(others, target)) +
    Number(names(who, target)) +
    Number(names(others, source))
  );
}

function othersOf({ whom, where }: ReportedEvent): readonly Party[] {
  return where === null ? whom : [...whom, where];
}

function names(parties: readonly Party[], span: Span): boolean {
  return parties.some(({ mention }) => mention !== null && overlaps(mention, span));
}

function scoresOf(answers: readonly Answer[]): Scores {
  const classes = [...new Set(answers.map(({ row }) => row.root))].sort();
  return {
    'root micro-f1': share(answers, ({ row, told }) => row.root === told),
    'root macro-f1': mean(
      classes.map((name) =>
        f1Of(
          answers,
          ({ root }) => root === name,
          (told) => told === name,
        ),
      ),
    ),
    'quad micro-f1': share(answers, ({ row, told }) => told !== null && quadOf(row.root) === quadOf(told)),
    'quad macro-f1': mean(
      [1, 2, 3, 4].map((quad) =>
        f1Of(
          answers,
          ({ root }) => quadOf(root) === quad,
          (told) => told !== null && quadOf(told) === quad,
        ),
      ),
    ),
    answered: share(answers, ({ told }) => told !== null),
    'source is who': share(answers, ({ row, event }) => event !== null && names(event.who, row.source)),
    'target is whom or where': share(
      answers,
      ({ row, event }) => event !== null && names(othersOf(event), row.target),
    ),
    'target is whom': share(answers, ({ row, event }) => event !== null && names(event.whom, row.target)),
    'target is where': share(
      answers,
      ({ row, event }) => event !== null && event.where !== null && names([event.where], row.target),
    ),
    ...Object.fromEntries(
      classes.map((name) => [
        `${name} f1`,
        f1Of(
          answers,
          ({ root }) => root === name,
          (told) => told === name,
        ),
      ]),
    ),
  };
}

function f1Of(
  answers: readonly Answer[],
  isGold: (row: Row) => boolean,
  isTold: (told: EventType | null) => boolean,
): number {
  const right = answers.filter(({ row, told }) => isGold(row) && isTold(told)).length;
  const all =
    answers.filter(({ row }) => isGold(row)).length + answers.filter(({ told }) => isTold(told)).length;
  return all === 0 ? 0 : (2 * right) / all;
}

/** Verbal and material cooperation, verbal and material conflict. */
function quadOf(type: EventType): 1 | 2 | 3 | 4 {
  if (type === 'AGREE' || type === 'CONSULT' || type === 'SUPPORT') return 1;
  if (type === 'COOPERATE' || type === 'AID' || type === 'YIELD') return 2;
  return type === 'REQUEST' || type === 'ACCUSE' || type === 'REJECT' || type === 'THREATEN' ? 3 : 4;
}

function share(answers: readonly Answer[], isRight: (answer: Answer) => boolean): number {
  return answers.filter(isRight).length / answers.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tell({ row, told, event }: Answer): string {
  const { sentence, source, target, root } = row;
  const words = event === null ? '-' : sentence.slice(event.trigger.start, event.trigger.end);
  return `${root} told ${told ?? 'nothing'} (${words}, ${event?.status ?? ''}): ${sentence} [${sentence.slice(source.start, source.end)} > ${sentence.slice(target.start, target.end)}]`;
}

/** An answer of the right class that has not both in their places. */
function tellParties({ row, told, event }: Answer): string[] {
  if (event === null || told !== row.root) return [];
  const { sentence, source, target } = row;
  const say = (parties: readonly Party[]) => parties.map(({ actor }) => actor).join(' & ') || '-';
  const line = (place: string, wanted: Span, parties: readonly Party[]) =>
    `${place} ${say(parties)}, not ${sentence.slice(wanted.start, wanted.end)} (${sentence.slice(event.trigger.start, event.trigger.end)}): ${sentence}`;
  return [
    ...(source.end > 0 && !names(event.who, source) ? [line('who', source, event.who)] : []),
    ...(target.end > 0 && !names(othersOf(event), target) ? [line('whom', target, event.whom)] : []),
  ];
}
