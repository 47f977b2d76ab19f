/**
 * Whether time grows with the text and no faster: words a second of each stage for one report of 1 KB to 10 MB, and how
 * long 100,000 characters of it take, and of texts made to be hard.
 *
 * The running text is that of all `.md` files in the folder's `.tar.gz`, without their front matter, one after the other;
 * behind its first megabyte it begins again. The language model reads that megabyte once, sentence by sentence, and what
 * it said is then said again, so that `annotate` is timed without it; `model` is timed up to 100 KB.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateReport, loadAnalyser, type Analyser, type SentenceReading } from '#annotate/annotate.ts';
import type { AnnotatedReport } from '#core/annotated.ts';
import { dateReport } from '#date/date.ts';
import { drawFindings } from '#extract/extract.ts';
import { readReport } from '#read/read.ts';
import { tarFiles } from '../tar.ts';
import type { Scores, Task } from '../task.ts';

const sizes = { '1 KB': 1e3, '10 KB': 1e4, '100 KB': 1e5, '1 MB': 1e6, '10 MB': 1e7 };
const mostForModel = 1e5;
const mostDistinct = 1e6;

export const task: Task = {
  name: 'scale',
  data: '../shared/data/affairs',
  summary: 'words a second of each stage from 1 KB to 10 MB, and the longest that hard texts take',
  async run(dir) {
    const files = globSync(join(dir, '*.tar.gz')).sort();
    const distinct = files.flatMap(textsOf).join('\n\n').slice(0, mostDistinct);
    const analyser = remembering(await loadAnalyser());
    const scores: Record<string, number> = {};
    for (const [name, size] of Object.entries(sizes)) {
      const text = distinct.repeat(Math.ceil(size / distinct.length)).slice(0, size);
      for (const [stage, speed] of await timeStages(text, analyser))
        scores[`${stage}, ${name}`] = Math.round(speed);
    }
    return {
      files,
      items: Object.keys(sizes).length,
      scores: { ...scores, ...(await timeWhole(distinct.slice(0, mostForModel), analyser)) },
    };
  },
};

function textsOf(file: string): string[] {
  return [...tarFiles(readFileSync(file))]
    .filter(([name]) => name.endsWith('.md'))
    .map(([, text]) => text.replace(/^---\n[^]*?\n---\n/, ''));
}

/** Reads every sentence once and then says what it said. `live` reads anew. */
interface Remembering extends Analyser {
  readonly live: Analyser;
}

function remembering(live: Analyser): Remembering {
  const said = new Map<string, SentenceReading>();
  return {
    name: live.name,
    live,
    read: async (words) => {
      const key = words.join(' ');
      const known = said.get(key) ?? (await live.read(words));
      said.set(key, known);
      return known;
    },
  };
}

/** Words a second of each stage. */
async function timeStages(text: string, analyser: Remembering): Promise<[string, number][]> {
  const words = text.split(/\s+/).length;
  const bytes = new TextEncoder().encode(text);
  const report = readReport(bytes, 'text', 'report');
  const dated = dateReport(report, null);
  const annotated = await annotateReport(dated, analyser);
  const stages: [string, () => unknown][] = [
    ['read', () => readReport(bytes, 'text', 'report')],
    ['date', () => dateReport(report, null)],
    ['annotate without the model', () => annotateReport(dated, analyser)],
    ['extract', () => drawFindings(annotated)],
  ];
  if (text.length <= mostForModel) stages.push(['model', () => readAll(annotated, analyser.live)]);
  const speeds: [string, number][] = [];
  for (const [stage, act] of stages) speeds.push([stage, words / (await fastest(act))]);
  return speeds;
}

async function readAll({ report, sentences }: AnnotatedReport, analyser: Analyser): Promise<void> {
  for (const { tokens } of sentences)
    await analyser.read(tokens.map(({ start, end }) => report.text.slice(start, end)));
}

/** 100,000 characters that have broken readers elsewhere: nests, lists and marks without end. */
const hard = [
  'a',
  '“',
  '((',
  '1,',
  '9',
  '. ',
  'A-',
  'Ana Ruiz ',
  'of the ',
  'said that ',
  '“No,” she said, “not ',
  'hundred ',
  'March 3, ',
  'on Monday, ',
  'who killed ',
  '14:05 – Talks resume.\n',
  'By Ana Ruiz\n',
  'http://a.example/',
];

/** Seconds for 100,000 characters: of running text with and without the model, and of the slowest hard text. */
async function timeWhole(text: string, analyser: Remembering): Promise<Scores> {
  const texts = hard.map((piece) => piece.repeat(Math.ceil(mostForModel / piece.length)));
  const seconds: Record<string, number> = {
    'seconds for 100,000 characters with the model': await secondsFor(text, analyser.live),
    'seconds for 100,000 characters without': await secondsFor(text, analyser),
    'most seconds for a hard text with the model': 0,
    'most seconds for a hard text without': 0,
  };
  for (const hardText of texts) {
    const known = remembering(analyser.live);
    const [first, again] = [await secondsFor(hardText, known), await secondsFor(hardText, known)];
    seconds['most seconds for a hard text with the model'] = Math.max(
      first,
      seconds['most seconds for a hard text with the model']!,
    );
    seconds['most seconds for a hard text without'] = Math.max(
      again,
      seconds['most seconds for a hard text without']!,
    );
  }
  return seconds;
}

async function secondsFor(text: string, analyser: Analyser): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const started = performance.now();
  drawFindings(await annotateReport(dateReport(readReport(bytes, 'text', 'report'), null), analyser));
  return (performance.now() - started) / 1000;
}

/** Enough rounds for a small text, one for a large. */
const enoughMs = 2_000;

/** Seconds of the fastest of some rounds: the machine is shared, and only ever adds time. */
async function fastest(act: () => unknown): Promise<number> {
  const begun = performance.now();
  let best = Infinity;
  do {
    const started = performance.now();
    await act();
    best = Math.min(best, performance.now() - started);
  } while (performance.now() - begun < enoughMs);
  return best / 1000;
}
