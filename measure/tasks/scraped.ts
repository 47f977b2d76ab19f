/**
 * Whole web pages as somebody has them who selects all and copies (`page-text.ts`): menus, share lines, lists of other
 * reports, comments and foot stand in the text, and the report has to be told from them by the text alone. Pages are
 * counted apart by their language, English and other, for the tables are of English.
 *
 * fundus: prose is what stands in blocks of `body`, `subheading` and `list-item`, in characters that are no blanks,
 * against the paragraphs, summary and section titles of the gold; micro over all pages. A headline is scored alone, and
 * a caption or a dateline counts where the gold has it and is left out elsewhere. Title: the words of the gold's.
 * Publisher: the one that the set's file is called after. Bylines: names of authors, in both directions. Day of
 * publication: right where one day is answered and the gold's instant is on it in its own zone or UTC; an interval that
 * holds it is held.
 *
 * trafilatura: of the chunks that an extractor should keep and those it should leave out, which stand in the prose.
 *
 * live: updates of the page's schema.org data that stand in the text; found is one that begins in a post which no other
 * begins in, and its time is right to the minute, by the
 * clock on the wall where the text names no zone. Posts that no update begins in are counted as more.
 *
 * @see Dallabetta et al. 2024, https://aclanthology.org/2024.acl-demos.29/ (Fundus)
 * @see Barbaresi 2021, https://aclanthology.org/2021.acl-demo.15/ (Trafilatura)
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BlockRole, DatedReport } from '#core/report.ts';
import { isoDay, readDay } from '#core/day.ts';
import { daysOf } from '#core/edtf.ts';
import { Failure } from '#core/failure.ts';
import type { Moment } from '#core/moment.ts';
import { dateReport } from '#date/date.ts';
import { readReport } from '#read/read.ts';
import { pageText } from '../page-text.ts';
import { f1, precision, recall, threeOf, type Tally } from '../scoring.ts';
import { tarBytes } from '../tar.ts';
import type { Scores, Task } from '../task.ts';

interface Page {
  readonly name: string;
  readonly html: string;
}

/** What the gold of a page says; what it does not say is null. */
interface Gold {
  readonly paragraphs: readonly string[];
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  readonly publisher: string | null;
  /** The day of publication in its own zone, and in UTC. */
  readonly days: readonly string[];
  readonly keep: readonly string[];
  readonly leave: readonly string[];
}

interface Judged {
  readonly page: Page;
  readonly gold: Gold;
  readonly report: DatedReport | null;
  readonly english: boolean;
}

export const task: Task = {
  name: 'scraped',
  data: '../shared/data',
  summary: 'blocks, title, bylines, day and posts of whole web pages turned to text',
  run(dir) {
    const errors: string[] = [];
    const files = globSync(join(dir, '{fundus-odd,trafilatura-third}/*.tar.gz')).sort();
    const packs = files.map((file) => tarBytes(readFileSync(file)));
    const fundus = packs.flatMap(fundusPages).map(judge);
    const chunked = packs.flatMap(trafilaturaPages).map(judge);
    const live = globSync(join(dir, 'live-blogs/*.{html,html.gz}')).sort();
    const scores: Record<string, number | null> = {};
    const add = (name: string, some: Scores) => {
      for (const [key, value] of Object.entries(some)) scores[`${name} ${key}`] = value;
    };
    for (const [name, english] of [
      ['en', true],
      ['other', false],
    ] as const) {
      const ofLanguage = (pages: readonly Judged[]) => pages.filter((page) => page.english === english);
      add(`fundus ${name}`, scorePages(ofLanguage(fundus), errors));
      add(`trafilatura ${name}`, scorePages(ofLanguage(chunked), errors));
    }
    add('live', scoreBlogs(live.map(storedPage), errors));
    return {
      files: [...files, ...live],
      items: fundus.length + chunked.length + live.length,
      scores,
      errors,
    };
  },
};

type Pack = ReadonlyMap<string, Uint8Array>;

function storedPage(file: string): Page {
  const bytes = readFileSync(file);
  return { name: basename(file), html: htmlOf(file.endsWith('.gz') ? gunzipSync(bytes) : bytes) };
}

/** A page is decoded as it says it is to be. */
function htmlOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const label = /charset=["']?([\w-]{3,20})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

function judge([page, gold]: readonly [Page, Gold]): Judged {
  const report = reportOf(page);
  const marked = /<html\b[^>]{0,500}?\slang=["']?([a-z]{2})/i.exec(page.html.slice(0, 20000))?.[1];
  return { page, gold, report, english: (marked?.toLowerCase() ?? report?.language) === 'en' };
}

/** A page without text is refused. */
function reportOf({ name, html }: Page): DatedReport | null {
  try {
    return dateReport(readReport(new TextEncoder().encode(pageText(html)), name, 'report'), null);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

interface FundusAnswer {
  readonly authors?: readonly string[];
  readonly title?: string | null;
  readonly publishing_date?: string | null;
  readonly body?: {
    readonly summary: readonly string[];
    readonly sections: readonly {
      readonly headline: readonly string[];
      readonly paragraphs: readonly string[];
    }[];
  } | null;
}

/** Answers of a publisher are not named after its pages: a page's is the one whose paragraphs stand in it. */
function fundusPages(pack: Pack): (readonly [Page, Gold])[] {
  return [...pack].flatMap(([path, bytes]) => {
    if (!path.endsWith('.html.gz')) return [];
    const publisher = basename(path).replace(/_\d{4}_.*$/, '');
    const answers = pack.get(join(dirname(path), `${publisher}.json`));
    if (!answers) return [];
    const html = htmlOf(gunzipSync(bytes));
    const text = bare(pageText(html));
    const golds = Object.values(
      JSON.parse(new TextDecoder().decode(answers)) as Record<string, FundusAnswer>,
    ).map((answer) => fundusGold(publisher, answer));
    const met = golds.map(
      ({ paragraphs }) => paragraphs.filter((words) => text.includes(bare(words))).length,
    );
    const gold = golds[met.indexOf(Math.max(...met))];
    return gold ? [[{ name: path, html }, gold] as const] : [];
  });
}

function fundusGold(publisher: string, { authors, title, publishing_date: date, body }: FundusAnswer): Gold {
  const sections = body?.sections ?? [];
  return {
    paragraphs: [
      ...(body?.summary ?? []),
      ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
    ],
    title: title ?? null,
    authors: authors ?? null,
    publisher,
    days: date ? [date.slice(0, 10), new Date(date.replace(' ', 'T')).toISOString().slice(0, 10)] : [],
    keep: [],
    leave: [],
  };
}

interface TrafilaturaAnswer {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
}

function trafilaturaPages(pack: Pack): (readonly [Page, Gold])[] {
  const answers = pack.get('tests/evaldata.third.json');
  if (!answers) return [];
  const all = JSON.parse(new TextDecoder().decode(answers)) as Record<string, TrafilaturaAnswer>;
  return Object.values(all).flatMap((answer) => {
    const bytes = ['eval', 'cache'].map((at) => pack.get(`tests/${at}/${answer.file}`)).find(Boolean);
    if (!bytes) return [];
    const gold: Gold = {
      paragraphs: [],
      title: answer.title || null,
      authors: namesIn(answer.author ?? []),
      publisher: null,
      days: answer.date ? [answer.date] : [],
      keep: answer.with,
      leave: answer.without,
    };
    return [[{ name: answer.file, html: htmlOf(bytes) }, gold] as const];
  });
}

/** Names in a list, or in one line; none is no gold. */
function namesIn(authors: string | readonly string[]): string[] | null {
  const names = [authors].flat().flatMap((line) => line.split(/[;,]| und | and /));
  const trimmed = names.map((name) => name.trim()).filter(Boolean);
  return trimmed.length === 0 ? null : trimmed;
}

/** A text without blanks, its quotation marks and dashes made one, so that spacing does not matter. */
function bare(text: string): string {
  return text
    .replace(/[\s\u00ad\u200b-\u200f\ufeff]+/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"');
}

const emptyTally: Tally = { matched: 0, found: 0, wanted: 0 };

function plus(a: Tally, b: Tally): Tally {
  return { matched: a.matched + b.matched, found: a.found + b.found, wanted: a.wanted + b.wanted };
}

function scorePages(pages: readonly Judged[], errors: string[]): Scores {
  const total = pages.map((page) => scorePage(page, errors));
  const sum = (pick: (one: PageScore) => Tally) => total.map(pick).reduce(plus, emptyTally);
  const titles = pages.filter(({ gold }) => gold.title !== null).length;
  const dated = pages.filter(({ gold }) => 0 < gold.days.length).length;
  const share = (what: PageScore['day']) =>
    total.filter(({ day }) => day === what).length / Math.max(1, dated);
  const prose = sum((one) => one.prose);
  return {
    pages: pages.length,
    ...(prose.wanted === 0 ? {} : threeOf('prose', prose)),
    ...chunkScores(sum((one) => one.chunks)),
    title: total.filter((one) => one.title).length / Math.max(1, titles),
    ...publisherScores(total),
    ...threeOf(
      'bylines',
      sum((one) => one.authors),
    ),
    'day right': share('right'),
    'day held': share('held'),
    'day none': share('none'),
    'day wrong': share('wrong'),
  };
}

function publisherScores(pages: readonly PageScore[]): Scores {
  const named = pages.filter(({ publisher }) => publisher !== null);
  const share = (what: PageScore['publisher']) =>
    named.filter(({ publisher }) => publisher === what).length / named.length;
  return named.length === 0 ? {} : { 'publisher right': share('right'), 'publisher none': share('none') };
}

function chunkScores(chunks: Tally): Scores {
  return chunks.wanted === 0 ? {} : threeOf('chunks', chunks);
}

interface PageScore {
  readonly prose: Tally;
  readonly chunks: Tally;
  readonly authors: Tally;
  readonly title: boolean;
  readonly publisher: 'right' | 'none' | 'wrong' | null;
  readonly day: 'right' | 'held' | 'none' | 'wrong' | null;
}

function scorePage({ page, gold, report }: Judged, errors: string[]): PageScore {
  const blocks = report?.blocks ?? [];
  const text = report?.text ?? '';
  const wordsIn = (...roles: readonly string[]) =>
    blocks.filter(({ role }) => roles.includes(role)).map(({ start, end }) => text.slice(start, end));
  const note = (what: string) => errors.push(`${page.name}: ${what}`);
  const prose = proseTally(blocks, text, gold, note);
  const taken = bare(wordsIn('headline', 'body', 'subheading', 'list-item', 'caption').join(' '));
  const chunks = chunkTally(taken, gold, note);
  const title = report?.title ? bare(text.slice(report.title.start, report.title.end)) : '';
  const isTitle = gold.title !== null && sameTitle(title, bare(gold.title));
  if (gold.title !== null && !isTitle) note(`title ${title || '-'} for ${gold.title}`);
  const names = [...new Set((report?.bylines ?? []).map(({ start, end }) => bare(text.slice(start, end))))];
  const authors = authorTally(names, gold, note);
  const publisher = publisherOf(report, gold, note);
  return { prose, chunks, authors, title: isTitle, publisher, day: dayOf(report, gold, note) };
}

function publisherOf(
  report: DatedReport | null,
  { publisher }: Gold,
  note: (what: string) => void,
): PageScore['publisher'] {
  if (publisher === null) return null;
  const ours = report?.publisher?.name ?? null;
  const isRight = ours !== null && isShortFor(lettersOf(ours), lettersOf(publisher));
  if (!isRight) note(`publisher ${ours ?? '-'} for ${publisher}`);
  return ours === null ? 'none' : isRight ? 'right' : 'wrong';
}

function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^the\s?/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** "mirror" of "dailymirror", and "latimes" of "losangelestimes": all its letters, in their order, from the first on. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return long.includes(short) || (short[0] === long[0] && at === short.length);
}

/** Some outlets add their name to a title, or a label before it. */
function sameTitle(ours: string, theirs: string): boolean {
  const [short, long] = [ours.toLowerCase(), theirs.toLowerCase()].sort((a, b) => a.length - b.length);
  return short !== '' && long!.includes(short!) && long!.length <= short!.length * 1.5;
}

const longestNote = 90;

function proseTally(
  blocks: DatedReport['blocks'],
  text: string,
  { paragraphs }: Gold,
  note: (what: string) => void,
): Tally {
  if (paragraphs.length === 0) return emptyTally;
  const all = blocks.map(({ start, end }) => bare(text.slice(start, end)));
  const wanted = maskOf(all.join(''), paragraphs);
  let [matched, found, at] = [0, 0, 0];
  blocks.forEach(({ start, end, role }, i) => {
    const chars = all[i]!.length;
    const met = wanted.subarray(at, at + chars).reduce((sum, bit) => sum + bit, 0);
    const isTaken = role === 'body' || role === 'subheading' || role === 'list-item';
    const words = () => text.slice(start, Math.min(end, start + longestNote)).replace(/\s+/g, ' ');
    if (isTaken) {
      found += chars;
      if (met < chars / 2) note(`more: ${role} of ${chars}: ${words()}`);
    } else if (mayBeProse(role)) found += met;
    else if (chars / 2 < met && role !== 'headline') note(`less: ${role} of ${chars}: ${words()}`);
    if (isTaken || mayBeProse(role)) matched += met;
    else if (role === 'headline') wanted.fill(0, at, at + chars);
    at += chars;
  });
  return { matched, found, wanted: wanted.reduce((sum, bit) => sum + bit, 0) };
}

/** Some golds have captions, and the place that leads a report. */
function mayBeProse(role: BlockRole): boolean {
  return role === 'caption' || role === 'dateline';
}

/** Which characters the paragraphs take: each stands after the one before, or else anywhere. */
function maskOf(text: string, paragraphs: readonly string[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  let from = 0;
  for (const words of paragraphs.map(bare)) {
    const next = text.indexOf(words, from);
    const at = 0 <= next ? next : text.indexOf(words);
    if (at < 0 || words === '') continue;
    mask.fill(1, at, at + words.length);
    from = Math.max(from, at + words.length);
  }
  return mask;
}

function chunkTally(taken: string, { keep, leave }: Gold, note: (what: string) => void): Tally {
  const isIn = (words: string) => taken.includes(bare(words));
  const kept = keep.filter(isIn);
  const slipped = leave.filter(isIn);
  for (const words of keep) if (!isIn(words)) note(`left out: ${words}`);
  for (const words of slipped) note(`kept: ${words}`);
  return { matched: kept.length, found: kept.length + slipped.length, wanted: keep.length };
}

function authorTally(names: readonly string[], { authors }: Gold, note: (what: string) => void): Tally {
  if (authors === null) return emptyTally;
  const wanted = new Set(authors.map(bare));
  const matched = names.filter((name) => wanted.has(name)).length;
  if (matched < Math.max(names.length, wanted.size))
    note(`bylines ${names.join('; ') || '-'} for ${[...wanted].join('; ') || '-'}`);
  return { matched, found: names.length, wanted: wanted.size };
}

function dayOf(report: DatedReport | null, { days }: Gold, note: (what: string) => void): PageScore['day'] {
  if (days.length === 0) return null;
  const answer = report?.published && daysOf(report.published.edtf);
  if (!answer) {
    note(`day - for ${days[0]!}`);
    return 'none';
  }
  const isHeld = days.map(readDay).some((day) => day !== null && answer.first <= day && day <= answer.last);
  if (!isHeld) note(`day ${isoDay(answer.first)} for ${days[0]!} by ${report!.published!.rule}`);
  if (!isHeld) return 'wrong';
  return answer.first === answer.last ? 'right' : 'held';
}

interface Update {
  readonly headline?: string;
  readonly articleBody?: string;
  readonly datePublished?: string;
}

/** So much of an update's beginning is looked for. */
const beginning = 60;

function scoreBlogs(pages: readonly Page[], errors: string[]): Scores {
  let [timed, extra, seen, blogs] = [0, 0, 0, 0];
  let tally = emptyTally;
  for (const page of pages) {
    const updates = updatesIn(page.html);
    const report = reportOf(page);
    if (updates.length === 0 || !report) continue;
    blogs++;
    const posts = report.posts.map(({ start, end }) => bare(report.text.slice(start, end)));
    const text = bare(report.text);
    const shown = updates.filter((update) => text.includes(startOf(update)));
    const homes = shown.map((update) => posts.findIndex((post) => post.includes(startOf(update))));
    seen += shown.length;
    extra += posts.filter((_, i) => !homes.includes(i)).length;
    shown.forEach((update, i) => {
      const isAlone = 0 <= homes[i]! && homes.filter((home) => home === homes[i]).length === 1;
      const isTimed = isAlone && sameMinute(report.posts[homes[i]!]!.published, update.datePublished);
      if (isTimed) timed++;
      if (!isTimed)
        errors.push(
          `${page.name}: ${isAlone ? 'time' : 'post'} of ${startOf(update).slice(0, 40)} ${update.datePublished ?? ''}`,
        );
      tally = plus(tally, { matched: isAlone ? 1 : 0, found: 0, wanted: 1 });
    });
    tally = plus(tally, { matched: 0, found: posts.length, wanted: 0 });
  }
  return {
    blogs,
    updates: seen,
    'posts P': precision(tally),
    'posts R': recall(tally),
    'posts F1': f1(tally),
    'posts more': extra,
    'times right': seen === 0 ? null : timed / seen,
  };
}

function startOf({ headline, articleBody }: Update): string {
  return bare(pageText((articleBody?.trim() || headline) ?? '')).slice(0, beginning);
}

/** Without a zone both are read as the clock on the wall. */
function sameMinute(ours: Moment | null, theirs: string | undefined): boolean {
  if (!ours || theirs === undefined) return false;
  const clock = (instant: string) => Date.parse(`${instant.slice(0, 16)}Z`);
  const apart =
    ours.zone === null
      ? clock(ours.earliest) - clock(theirs)
      : Date.parse(ours.earliest) - Date.parse(theirs);
  return Math.abs(apart) < 60_000;
}

function updatesIn(html: string): Update[] {
  return [...html.matchAll(/<script[^>]*ld\+json[^>]*>([^]*?)<\/script>/gi)].flatMap(([, source]) => {
    try {
      const data = JSON.parse(source!.replace(/[\n\r\t]/g, ' ')) as { liveBlogUpdate?: readonly Update[] };
      return [...(data.liveBlogUpdate ?? [])].filter((update) => startOf(update) !== '');
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}
