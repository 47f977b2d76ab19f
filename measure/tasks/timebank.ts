/**
 * Time expressions against TimeML: any folder with `.tml` files, loose or in `.tar.gz`.
 *
 * The time of the document is given, and is itself not scored.
 *
 * @see UzZaman et al. 2013, https://aclanthology.org/S13-2001/
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as chrono from 'chrono-node';
import { annotateReport, loadAnalyser } from '#annotate/annotate.ts';
import { dateReport } from '#date/date.ts';
import { readReport } from '#read/read.ts';
import { recognizersTimes, timesByRecognizers } from '../peers/recognizers.ts';
import { tarFiles } from '../tar.ts';
import type { Task } from '../task.ts';
import { scoreTimes, type Timex, type TimedText, type TimeFinder } from '../timex.ts';

export const task: Task = {
  name: 'timebank',
  data: '../shared/data/tempeval3',
  summary:
    'time expressions and their values, by the rules of TempEval-3, beside chrono-node and Recognizers-Text',
  async run(dir) {
    const files = globSync(join(dir, '**/*.{tml,tar.gz}')).sort();
    const documents = files.flatMap(documentsOf);
    const analyser = await loadAnalyser();
    const errors: string[] = [];
    const stet: TimeFinder = async ({ text, created, name }) => {
      const report = readReport(new TextEncoder().encode(text), name, 'plain');
      const { times } = await annotateReport(dateReport(report, created), analyser);
      return times.map(({ start, end, kind, value }) => ({ start, end, type: kind.toUpperCase(), value }));
    };
    return {
      files,
      items: documents.reduce((sum, { times }) => sum + times.length, 0),
      scores: await scoreTimes(documents, stet, errors),
      peers: {
        'chrono-node 2.10': await scoreTimes(documents, withChrono, null),
        [recognizersTimes]: await scoreTimes(documents, timesByRecognizers, null),
      },
      published: {
        'HeidelTime (platinum)': { 'value-f1': 0.776 },
        'CogCompTime (platinum)': { 'value-f1': 0.705 },
        'SUTime (platinum)': { 'value-f1': 0.674 },
      },
      errors,
    };
  },
};

function documentsOf(file: string): TimedText[] {
  if (file.endsWith('.tml')) return [documentOf(basename(file), readFileSync(file, 'utf8'))];
  return [...tarFiles(readFileSync(file))]
    .filter(([name]) => name.endsWith('.tml') && !basename(name).startsWith('.'))
    .map(([name, xml]) => documentOf(basename(name), xml));
}

/** The text between `<TEXT>` and `</TEXT>` without its tags, and where its time expressions stand in it. */
function documentOf(name: string, xml: string): TimedText {
  const created = /<DCT>[^]*?value="([^"]*)"/.exec(xml)?.[1] ?? '';
  const body = xml.slice(xml.indexOf('<TEXT>') + 6, xml.lastIndexOf('</TEXT>'));
  const times: Timex[] = [];
  let text = '';
  let open: { start: number; type: string; value: string } | null = null;
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) text += decoded(piece);
    else if (piece.startsWith('<TIMEX3'))
      open = { start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') };
    else if (piece === '</TIMEX3>' && open) {
      times.push({ ...open, end: text.length });
      open = null;
    }
  }
  return { name, text, created, times };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** chrono-node's answer in TIMEX3's notation: as far as its components are certain. It knows no durations and no sets. */
function withChrono({ text, created }: TimedText): readonly Timex[] {
  const reference = new Date(`${created.slice(0, 10)}T12:00:00Z`);
  return chrono.parse(text, { instant: reference, timezone: 0 }).map(({ index, text: words, start }) => {
    const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(start.get(part) ?? 0).padStart(2, '0');
    const day = `${start.get('year')}-${two('month')}-${two('day')}`;
    const clock = start.isCertain('hour');
    const dated = clock || start.isCertain('day') || start.isCertain('weekday');
    const value = clock
      ? `${day}T${two('hour')}:${two('minute')}`
      : dated
        ? day
        : day.slice(0, start.isCertain('month') ? 7 : 4);
    return { start: index, end: index + words.length, type: clock ? 'TIME' : 'DATE', value };
  });
}
