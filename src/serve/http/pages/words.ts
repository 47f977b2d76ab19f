import { html } from 'hono/html';
import type { Backing, FindingEvidence, Record as StoryRecord, Wording } from '#core/record.ts';
import type { Moment } from '#core/moment.ts';
import { daysOf } from '#core/edtf.ts';
import { partsOf } from '#core/day.ts';
import { sliceOf, type Span } from '#core/span.ts';
import type { Markup } from './layout.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A record on its way to a page. */
export interface Shown {
  readonly record: StoryRecord;
  readonly textOf: (report: string) => string;
}

/** `17 March 2022`, `September 2022`, `10 to 19 April 2024`, as a reader writes it; the EDTF value where it is odder. */
export function days(from: string | null, to: string | null): string {
  const first = from === null ? null : daysOf(from);
  const last = to === null ? null : daysOf(to);
  if (!first || !last) return 'days not known';
  return between(first.first, last.last);
}

function between(first: number, last: number): string {
  const a = partsOf(first);
  const b = partsOf(last);
  const whole = ({ date, month, year }: typeof a) => `${date} ${months[month - 1]} ${year}`;
  if (first === last) return whole(a);
  if (a.year === b.year && a.month === b.month) return `${a.date} to ${whole(b)}`;
  return a.year === b.year ? `${a.date} ${months[a.month - 1]} to ${whole(b)}` : `${whole(a)} to ${whole(b)}`;
}

export function momentText(moment: Moment | null): string {
  if (moment === null) return 'day not known';
  const { edtf } = moment;
  const found = daysOf(edtf);
  if (!found) return edtf;
  const about = edtf.endsWith('~') ? 'about ' : '';
  if (found.grain === 'month')
    return `${about}${months[partsOf(found.first).month - 1]} ${partsOf(found.first).year}`;
  if (found.grain === 'year') return about + String(partsOf(found.first).year);
  if (edtf.includes('..'))
    return edtf.startsWith('..')
      ? `by ${between(found.last, found.last)}`
      : `since ${between(found.first, found.first)}`;
  const clock = found.clock ? `, ${edtf.slice(11, 16)}` : '';
  return about + between(found.first, found.last) + clock;
}

/** A moment with its basis and rule on demand. */
export function momentMark(moment: Moment | null): Markup {
  if (moment === null) return html`<span class="quiet">day not known</span>`;
  return html`<time datetime="${moment.edtf}" title="${moment.edtf}, ${moment.basis}: ${moment.rule}"
    >${momentText(moment)}</time
  >`;
}

/** Whether an item stands, in a word; the reason on demand and for a screen reader. */
export function standingMark({ standing, why }: Pick<Backing, 'standing' | 'why'>): Markup {
  return html`<span class="standing ${standing}" title="${why}">${standing}</span>`;
}

export function witnessesText({ printedBy, restingOn }: Backing): string {
  return `printed by ${printedBy}, resting on ${restingOn}`;
}

/** The address of words in the marked text of their report. */
export function wordsAddress({ report, start, end }: Span & { readonly report: string }): string {
  return `/reports/${report}?from=${start}&to=${end}#here`;
}

/** The words of a piece of evidence as a link to where they stand. */
export function wordsLink(words: FindingEvidence, shown: Shown): Markup {
  const said = shorten(sliceOf(shown.textOf(words.report), words));
  return html`<a class="words" href="${wordsAddress(words)}">${said}</a>`;
}

/** A wording as a link: what was said without the attribution, what stands inside marks set apart. */
export function wordingLink(wording: Wording, shown: Shown): Markup {
  const text = shown.textOf(wording.report);
  const told = wording.content.map(
    (piece, i) => html`${i === 0 ? '' : ' … '}${marked(piece, wording.quoted, text)}`,
  );
  return html`<a class="words" href="${wordsAddress(wording)}">${told}</a>`;
}

function marked(piece: Span, quoted: readonly Span[], text: string): Markup[] {
  return pieces(piece, quoted).map(({ span, said }) => {
    const words = shorten(sliceOf(text, span));
    return said ? html`<q>${words}</q>` : html`${words}`;
  });
}

/** How much of the text stands beside a number, for a number alone tells nothing. */
const contextChars = { before: 30, after: 60 };

/** A number as a link, with the words around it. */
export function wordsInContext(words: FindingEvidence, shown: Shown): Markup {
  const text = shown.textOf(words.report);
  const before = text.slice(Math.max(0, words.start - contextChars.before), words.start);
  const after = text.slice(words.end, words.end + contextChars.after);
  const lead = /[^.!?\n]*$/
    .exec(before)![0]
    .replace(/^\S*\s/, (cut) => (before.length < contextChars.before ? cut : '… '));
  const tail = /^[^!?\n]*/
    .exec(after)![0]
    .replace(/\s\S*$/, (cut) => (after.length < contextChars.after ? cut : ' …'));
  return html`<a class="words" href="${wordsAddress(words)}"
    ><span class="around">${lead}</span>${sliceOf(text, words)}<span class="around">${tail}</span></a
  >`;
}

export function publisherOf(report: string, { record }: Shown): string {
  const line = record.reports.find(({ id }) => id === report);
  return line?.publisher?.name ?? line?.source.split('/').at(-1) ?? report;
}

/** The words cut where quotation begins and ends; marks around a quotation are left to the page. */
function pieces(words: Span, quoted: readonly Span[]): { span: Span; said: boolean }[] {
  const parts: { span: Span; said: boolean }[] = [];
  let at = words.start;
  for (const { start, end } of [...quoted].sort((a, b) => a.start - b.start)) {
    if (start < at || words.end < end) continue;
    if (at < start) parts.push({ span: { start: at, end: start }, said: false });
    parts.push({ span: { start, end }, said: true });
    at = end;
  }
  if (at < words.end) parts.push({ span: { start: at, end: words.end }, said: false });
  return parts;
}

const longest = 700;

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
