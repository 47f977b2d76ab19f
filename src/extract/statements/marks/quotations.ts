import type { Doubt } from '#core/doubt.ts';
import type { Block } from '#core/report.ts';
import { type Span, byPosition, trimSpan } from '#core/span.ts';
import { isProse } from '../../prose.ts';
import type { Family, Mark } from './quotation-mark.ts';
import { marksOf } from './quotation-marks.ts';

/** Words between quotation marks, outermost pair only. The span holds the marks, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Index into the report's blocks. */
  readonly block: number;
  readonly closed: boolean;
  /** It goes on in the next quotation: no mark closes it, and the next paragraph opens with one. */
  readonly continues: boolean;
}

/**
 * Pairs the quotation marks of every block of prose.
 *
 *     “We will rebuild. “The bridge,” he said, “is ours.”        double marks inside double marks
 *     'It's the council's bridge,' he said.                      single marks told from apostrophes
 *
 * A quotation never crosses a block. One that is not closed ends with its block; where the next block of prose opens
 * with a mark, it `continues` there, as printers do with a quotation of several paragraphs, and else it is a doubt.
 *
 * @returns quotations sorted, not overlapping; time linear in the text
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
): { quotations: Quotation[]; doubts: Doubt[] } {
  const quotations: Quotation[] = [];
  const doubts: Doubt[] = [];
  let open: Quotation | null = null;
  blocks.forEach((block, index) => {
    if (!isProse(block.role)) return;
    const marks = marksOf(text, block);
    if (open && blocks[open.block]!.role === block.role) {
      const goesOn = opensWith(marks, block) && blocks[open.block]!.post === block.post;
      settle(text, quotations, goesOn ? { ...open, continues: true } : open, doubts);
      open = null;
    }
    const found = pairMarks(text, block, index, marks, doubts);
    const last = found.at(-1);
    if (!open && last && !last.closed && last.end === block.end) open = found.pop()!;
    for (const quotation of found) settle(text, quotations, quotation, doubts);
  });
  if (open) settle(text, quotations, open, doubts);
  return { quotations: quotations.sort(byPosition), doubts };
}

/** Keeps a quotation; one that nothing closes ends before its attribution, where it has one, and is a doubt. */
function settle(text: string, quotations: Quotation[], quotation: Quotation, doubts: Doubt[]): void {
  if (quotation.closed || quotation.continues) {
    quotations.push(quotation);
    return;
  }
  if (text.charCodeAt(quotation.start) === 0x2018) return;
  const end = unclosedEnd(text, quotation);
  doubts.push(unclosed({ start: quotation.start, end }));
  quotations.push({ ...quotation, end, inner: { start: quotation.inner.start, end } });
}

/** Behind the comma of `“We will rebuild, Ana Ruiz said.` */
function unclosedEnd(text: string, { start, end }: Span): number {
  const tail = text.slice(Math.max(start, end - attributionChars), end);
  const comma = /[,?!](?=\s[^,?!“”"]*\b(?:said|says|told|asked|added|wrote)\b[^,?!“”"]*$)/.exec(tail);
  return comma ? end - tail.length + comma.index + 1 : end;
}

/** An attribution at the end of a quotation is shorter. */
const attributionChars = 100;

function opensWith(marks: readonly Mark[], block: Span): boolean {
  return marks[0]?.side === 'open' && marks[0].start === block.start;
}

function unclosed({ start, end }: Span): Doubt {
  return { code: 'quote-unclosed', start, end, note: 'No mark closes this quotation.' };
}

/**
 * Pairs the marks of one block. Marks of the family that opened are counted when they balance, so a quotation inside
 * a quotation in the same marks is seen; where they do not balance, an opening mark inside a quotation means that the
 * one before was never closed.
 */
function pairMarks(
  text: string,
  block: Span,
  index: number,
  marks: readonly Mark[],
  doubts: Doubt[],
): Quotation[] {
  const quotations: Quotation[] = [];
  if (marks.length === 0) return quotations;
  const closers = closersLeft(marks);
  for (let i = 0; i < marks.length; i++) {
    const opener = marks[i]!;
    if (opener.side === 'close') {
      if (opener.family !== 'single' && !opener.unsure) doubts.push(unopened(opener));
      continue;
    }
    const closer = closerOf(marks, i, closers);
    if (closer === null && (opener.unsure || (opener.family === 'single' && opener.start !== block.start)))
      continue;
    const next = closer === null ? nextOpener(marks, i) : null;
    const limit = next === null ? block.end : marks[next]!.start;
    const { end } = closer === null ? trimSpan(text, { start: opener.start, end: limit }) : marks[closer]!;
    quotations.push({
      start: opener.start,
      end,
      inner: trimSpan(text, { start: opener.end, end: closer === null ? end : marks[closer]!.start }),
      block: index,
      closed: closer !== null,
      continues: false,
    });
    i = closer ?? (next === null ? marks.length : next - 1);
  }
  return quotations;
}

function unopened({ start, end }: Span): Doubt {
  return { code: 'quote-unopened', start, end, note: 'No mark opens this quotation.' };
}

/** For every mark, how many closing marks of its family follow it. */
function closersLeft(marks: readonly Mark[]): readonly number[] {
  const left = new Map<Family, number>();
  const counts = new Array<number>(marks.length).fill(0);
  for (let i = marks.length - 1; 0 <= i; i--) {
    const { family, side } = marks[i]!;
    counts[i] = left.get(family) ?? 0;
    if (side === 'close') left.set(family, counts[i]! + 1);
  }
  return counts;
}

/** The index of the mark that closes `marks[i]`, or null. */
function closerOf(marks: readonly Mark[], i: number, closers: readonly number[]): number | null {
  const { family } = marks[i]!;
  if (closers[i] === 0) return marks[i + 1]?.family === family && marks[i + 1]!.unsure ? i + 1 : null;
  let depth = 1;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!;
    if (mark.family !== family) continue;
    if (mark.side === 'close' || mark.unsure) {
      depth--;
      if (depth === 0) return j;
    } else if (mark.shaped && depth < 3 && depth + 1 <= closers[j]!) depth++;
    else return null;
  }
  return null;
}

function nextOpener(marks: readonly Mark[], i: number): number | null {
  for (let j = i + 1; j < marks.length; j++)
    if (
      marks[j]!.side === 'open' &&
      marks[j]!.family === marks[i]!.family &&
      marks[j]!.shaped === marks[i]!.shaped
    )
      return j;
  return null;
}
