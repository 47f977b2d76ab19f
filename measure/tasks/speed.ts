/**
 * Words a second of each stage and of the whole, on running text, beside wink-nlp and compromise on the same texts in
 * the same run. Absolute figures drift with the machine; the ratios hold.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotateReport, loadAnalyser } from '#annotate/annotate.ts';
import { dateReport } from '#date/date.ts';
import { drawFindings } from '#extract/extract.ts';
import { gatherStories, reconcileStory } from '#reconcile/reconcile.ts';
import { readReport } from '#read/read.ts';
import type { Findings } from '#core/findings.ts';
import type { Scores, Task } from '../task.ts';

const rounds = 10;

export const task: Task = {
  name: 'speed',
  data: '../shared/seeds',
  summary: 'words a second of each stage, beside wink-nlp and compromise (any folder of texts)',
  run(dir) {
    const files = globSync(join(dir, '**/*.txt')).sort();
    const texts = files.map((file) => readFileSync(file));
    const words = texts.reduce((sum, text) => sum + wordsIn(text.toString('utf8')), 0);
    const analyser = loadAnalyser();
    const reports = texts.map((bytes, i) => readReport(bytes, files[i]!, 'report'));
    const dated = reports.map((report) => dateReport(report, null));
    const annotated = dated.map((report) => annotateReport(report, analyser));
    const findings = annotated.map(drawFindings);
    const timed = (act: () => unknown) => Math.round(words / fastest(act));
    const whole = timed(() =>
      texts.map((bytes, i) =>
        drawFindings(annotateReport(dateReport(readReport(bytes, files[i]!, 'report'), null), analyser)),
      ),
    );
    const scores: Scores = {
      words: words,
      read: timed(() => texts.map((bytes, i) => readReport(bytes, files[i]!, 'report'))),
      date: timed(() => reports.map((report) => dateReport(report, null))),
      annotate: timed(() => dated.map((report) => annotateReport(report, analyser))),
      extract: timed(() => annotated.map(drawFindings)),
      'analyse (all four)': whole,
      reconcile: timed(() => reconcileAll(findings)),
    };
    return {
      files,
      items: files.length,
      scores,
      peers: peers(
        texts.map((text) => text.toString('utf8')),
        timed,
      ),
      wordsPerSecond: whole,
    };
  },
};

function peers(texts: readonly string[], timed: (act: () => unknown) => number): Record<string, Scores> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return {
    'wink-nlp (sentences, tags)': {
      'analyse (all four)': timed(() =>
        texts.map((text) => text.split('\n').map((line) => wink.readDoc(line).sentences().length())),
      ),
    },
    'compromise (sentences, tags)': {
      'analyse (all four)': timed(() => texts.map((text) => nlp(text).sentences().length)),
    },
  };
}

function reconcileAll(findings: readonly Findings[]): void {
  for (const story of gatherStories(findings))
    reconcileStory(
      story,
      findings.filter(({ report }) => story.reports.includes(report.id)),
    );
}

/** Seconds of the fastest of some rounds: the machine is shared, and only ever adds time. */
function fastest(act: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    act();
    best = Math.min(best, performance.now() - started);
  }
  return best / 1000;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
