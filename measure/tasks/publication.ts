/**
 * The day of publication of a report that does not print it: the White House's texts of 2022 (`whitehouse-2022.tar.gz`,
 * Markdown with front matter) and MEANTIME's Wikinews articles (CAT XML with the day each was written).
 *
 * What is removed. White House: the front matter (of it the title is kept as the first line, without a date in it), and
 * of the twelve lines at either end of a page those that are a whole date and nothing else, with a weekday or a label such as "For immediate
 * release" or without: the date of publication, and over transcripts that of the speech. MEANTIME: the line under the title that is
 * a date. What the prose says ("Today, March 7, 2022, …", "this seventh day of March, in the year …") stays.
 *
 * Counted are all texts of both sets: how often one day is answered and is right, how often an interval is and holds the
 * day, how often nothing is, and how often a day or an interval is wrong. The day itself must be met; none beside it counts.
 *
 * @see Chambers 2012, https://aclanthology.org/P12-1011/ (dating documents by what they say)
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isoDay, dayOf, type Day } from '#core/day.ts';
import { daysOf } from '#core/edtf.ts';
import { Failure } from '#core/failure.ts';
import type { Moment } from '#core/moment.ts';
import { dateReport } from '#date/date.ts';
import { readReport } from '#read/read.ts';
import { tarFiles } from '../tar.ts';
import type { Scores, Task } from '../task.ts';

interface Undated {
  readonly name: string;
  readonly text: string;
  readonly day: Day;
}

const sets: readonly {
  readonly name: string;
  readonly pattern: string;
  readonly read: (file: string) => readonly Undated[];
}[] = [
  { name: 'whitehouse', pattern: 'affairs/whitehouse-2022.tar.gz', read: briefingsOf },
  { name: 'meantime', pattern: 'meantime-dev/**/*.xml', read: (file) => articleOf(file) },
];

export const task: Task = {
  name: 'publication',
  data: '../shared/data',
  summary:
    'the day of publication where the printed ones are removed: right, held by an interval, none, wrong',
  run(dir) {
    const errors: string[] = [];
    const files = sets.map(({ pattern }) => globSync(join(dir, pattern)).sort());
    const texts = sets.map(({ read }, i) => files[i]!.flatMap(read));
    const scores = sets.map(({ name }, i) =>
      Object.entries(score(texts[i]!, errors)).map(([key, value]) => [`${name} ${key}`, value] as const),
    );
    return {
      files: files.flat(),
      items: texts.flat().length,
      scores: Object.fromEntries(scores.flat()),
      errors,
    };
  },
};

function score(texts: readonly Undated[], errors: string[]): Scores {
  const count = { right: 0, held: 0, none: 0, wrong: 0 };
  let width = 0;
  for (const { name, text, day } of texts) {
    const published = publishedOf(text, name);
    const days = published && daysOf(published.edtf);
    if (!days) count.none++;
    else if (day < days.first || days.last < day) {
      count.wrong++;
      const words = published.evidence.map(({ start, end }) => text.slice(start, end)).join(' … ');
      errors.push(`${name}: ${published.edtf} for ${isoDay(day)} by ${published.rule}: ${words}`);
    } else if (days.first === days.last) count.right++;
    else {
      count.held++;
      width += days.last - days.first + 1;
    }
  }
  const share = (n: number) => (texts.length === 0 ? 0 : n / texts.length);
  return {
    texts: texts.length,
    'day right': share(count.right),
    'interval holds': share(count.held),
    'mean days of these': count.held === 0 ? null : width / count.held,
    'no answer': share(count.none),
    wrong: share(count.wrong),
  };
}

/** A text that is refused has no answer. */
function publishedOf(text: string, name: string): Moment | null {
  try {
    return dateReport(readReport(new TextEncoder().encode(text), name, 'report'), null).published;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

const monthDay =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}';
const dateLine = new RegExp(
  `^[ \\t*_(]*(?:(?:FOR IMMEDIATE RELEASE|THE WHITE HOUSE)[:,]?[ \\t*_]*)?(?:\\w{6,9}day, )?${monthDay}[ \\t*_).\\\\]*$`,
  'i',
);

function briefingsOf(file: string): Undated[] {
  return [...tarFiles(readFileSync(file))]
    .filter(([name]) => name.endsWith('.md'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, page]) => {
      const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(page) ?? [];
      const day = dayIn(/^date: '(.*)'$/m.exec(front)?.[1] ?? '');
      const text = `${titleOf(front)}\n\n${withoutDateLines(body)}`;
      return day === null ? [] : [{ name: basename(name), text, day }];
    });
}

/** The front matter's title: YAML breaks it over lines and escapes what is no ASCII. */
function titleOf(front: string): string {
  const quoted = /^title: "([^]*?)"$/m.exec(front)?.[1];
  const title = quoted ?? /^title: '?([^]*?)'?(?=\n\S|$(?![^]))/m.exec(front)?.[1] ?? '';
  return title
    .replace(/\\?\n +\\?/g, (gap) => (gap.startsWith('\\') ? '' : ' '))
    .replace(/\\_/g, ' ')
    .replace(/\\u(\w{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\x?(?:A0)?/g, ' ')
    .replace(new RegExp(`[ ,(–-]*${monthDay.replaceAll(' ', '\\s')}\\)?`, 'gi'), '')
    .trim();
}

/** The first lines, or the last ones, of a page: there its own dates stand. */
const edgeLines = 12;

function withoutDateLines(body: string): string {
  const lines = body.trim().split('\n');
  return lines
    .filter((line, i) => (edgeLines <= i && i < lines.length - edgeLines) || !dateLine.test(line))
    .join('\n');
}

function dayIn(words: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(words) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(date));
}

/** Sentences as lines; articles whose day is not marked are left out. */
function articleOf(file: string): Undated[] {
  const xml = readFileSync(file, 'utf8');
  const created = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*value="([^"]*)"/.exec(xml)?.[1];
  const day = dayIn(created ?? '');
  if (day === null) return [];
  const sentences = new Map<string, string[]>();
  for (const [, sentence, word] of xml.matchAll(/<token [^>]*?sentence="(\d+)"[^>]*>([^<]*)<\/token>/g))
    sentences.set(sentence!, [...(sentences.get(sentence!) ?? []), word!]);
  const lines = [...sentences.values()]
    .map(spaced)
    .filter((line, i) => i !== 1 || !new RegExp(`^${monthDay}$`).test(line));
  return [{ name: basename(file), text: lines.join('\n\n'), day }];
}

/** Tokens with blanks where a writer sets them. */
function spaced(words: readonly string[]): string {
  return words
    .join(' ')
    .replaceAll('&amp;', '&')
    .replace(/ (?=[,.;:!?)%]|'s\b)/g, '')
    .replace(/([($]) /g, '$1')
    .replace(/``\s?|\s?''/g, '"');
}
