/**
 * Time expressions against TimeML: any folder with `.tml` files, loose or in `.tar.gz`.
 *
 * Scored as the organisers of TempEval-3 did: an expression is found when it overlaps one of the reader's (relaxed) or
 * has the same span (strict); type and value are counted over those found relaxed. The time of the document is given,
 * and is itself not scored.
 *
 * @see UzZaman et al. 2013, https://aclanthology.org/S13-2001/
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as chrono from 'chrono-node';
import { annotateReport, loadAnalyser } from '#annotate/annotate.ts';
import { dateReport } from '#date/date.ts';
import { readReport } from '#read/read.ts';
import type { Span } from '#core/span.ts';
import { f1, precision, recall, type Tally } from '../scoring.ts';
import { tarFiles } from '../tar.ts';
import type { Scores, Task } from '../task.ts';

interface Timex extends Span {
  readonly type: string;
  readonly value: string | null;
}

interface Document {
  readonly name: string;
  readonly text: string;
  readonly created: string;
  readonly times: readonly Timex[];
}

type Finder = (document: Document) => readonly Timex[] | Promise<readonly Timex[]>;

export const task: Task = {
  name: 'timebank',
  data: '../shared/data/tempeval3',
  summary: 'time expressions and their values, by the rules of TempEval-3, beside chrono-node',
  async run(dir) {
    const files = globSync(join(dir, '**/*.{tml,tar.gz}')).sort();
    const documents = files.flatMap(documentsOf);
    const analyser = await loadAnalyser();
    const errors: string[] = [];
    const stet: Finder = async ({ text, created, name }) => {
      const report = readReport(new TextEncoder().encode(text), name, 'plain');
      const { times } = await annotateReport(dateReport(report, created), analyser);
      return times.map(({ start, end, kind, value }) => ({ start, end, type: kind.toUpperCase(), value }));
    };
    return {
      files,
      items: documents.reduce((sum, { times }) => sum + times.length, 0),
      scores: await score(documents, stet, errors),
      peers: { 'chrono-node 2.10': await score(documents, withChrono, null) },
      published: {
        'HeidelTime (platinum)': { 'value-f1': 0.776 },
        'CogCompTime (platinum)': { 'value-f1': 0.705 },
        'SUTime (platinum)': { 'value-f1': 0.674 },
      },
      errors,
    };
  },
};

function documentsOf(file: string): Document[] {
  if (file.endsWith('.tml')) return [documentOf(basename(file), readFileSync(file, 'utf8'))];
  return [...tarFiles(readFileSync(file))]
    .filter(([name]) => name.endsWith('.tml') && !basename(name).startsWith('.'))
    .map(([name, xml]) => documentOf(basename(name), xml));
}

/** The text between `<TEXT>` and `</TEXT>` without its tags, and where its time expressions stand in it. */
function documentOf(name: string, xml: string): Document {
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

async function score(documents: readonly Document[], find: Finder, errors: string[] | null): Promise<Scores> {
  const counts = { relaxed: 0, strict: 0, type: 0, value: 0, found: 0, wanted: 0 };
  for (const document of documents) {
    const found = await find(document);
    counts.found += found.length;
    counts.wanted += document.times.length;
    const free = new Set(found);
    for (const gold of document.times) {
      const match = bestMatch(gold, free);
      if (match) free.delete(match);
      if (match) counts.relaxed++;
      if (match?.start === gold.start && match.end === gold.end) counts.strict++;
      if (match?.type === gold.type) counts.type++;
      if (match?.value === gold.value) counts.value++;
      else errors?.push(errorLine(match ? 'value' : 'missed', document, gold, match));
    }
    for (const extra of free) errors?.push(errorLine('extra', document, null, extra));
  }
  const tally = (matched: number): Tally => ({ matched, found: counts.found, wanted: counts.wanted });
  return {
    'relaxed-precision': precision(tally(counts.relaxed)),
    'relaxed-recall': recall(tally(counts.relaxed)),
    'relaxed-f1': f1(tally(counts.relaxed)),
    'strict-f1': f1(tally(counts.strict)),
    'type-f1': f1(tally(counts.type)),
    'value-f1': f1(tally(counts.value)),
  };
}

/** The same span where there is one, else the longest overlap. */
function bestMatch(gold: Timex, found: Iterable<Timex>): Timex | null {
  let best: Timex | null = null;
  let longest = 0;
  for (const each of found) {
    const same = each.start === gold.start && each.end === gold.end;
    const shared = same ? Infinity : Math.min(each.end, gold.end) - Math.max(each.start, gold.start);
    if (longest < shared) [best, longest] = [each, shared];
  }
  return best;
}

function errorLine(
  kind: string,
  { name, text, created }: Document,
  gold: Timex | null,
  found: Timex | null,
): string {
  const { start, end } = (gold ?? found)!;
  const shown = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll(/\s+/g, ' ');
  const mine = found ? `${shown(found.start, found.end)}=${found.value}` : '-';
  const context = `${shown(start - 60, start)}[${shown(start, end)}]${shown(end, end + 40)}`;
  return [kind, name, created, `${gold?.type ?? '-'} ${gold?.value ?? '-'}`, mine, context].join('\t');
}

/** chrono-node's answer in TIMEX3's notation: as far as its components are certain. It knows no durations and no sets. */
function withChrono({ text, created }: Document): readonly Timex[] {
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
