import type { Doubt } from '#core/doubt.ts';
import type { Block, BlockRole } from '#core/report.ts';
import { byPosition, trimSpan, type Span } from '#core/span.ts';

/** Words between quotation marks, outermost pair only. The span holds the marks, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Index into the report's blocks. */
  readonly block: number;
  readonly closed: boolean;
  /** It goes on in the next quotation: no mark closes it, and the next paragraph opens with one. */
  readonly continues: boolean;
}

/** Blocks in which somebody may be quoted. */
const proseRoles: ReadonlySet<BlockRole> = new Set([
  'headline',
  'subheading',
  'body',
  'list-item',
  'caption',
]);

export function isProse(role: BlockRole): boolean {
  return proseRoles.has(role);
}

/** Curly and straight double marks are one family: slips of typing open with one and close with the other. */
type Family = 'double' | 'single' | 'guillemet' | 'doubled';
type Side = 'open' | 'close';

/** A mark with the sides it may be on, told from what stands around it. */
interface Mark extends Span {
  readonly family: Family;
  readonly side: Side;
  /** Its place allows the other side as well: a straight mark between blanks, a genitive, inches. */
  readonly unsure: boolean;
  /** The shape of the mark tells the side. */
  readonly shaped: boolean;
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

/** The marks of a block, in order. Apostrophes, primes and single marks that nothing closes are left out. */
function marksOf(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at++) {
    const mark = markAt(text, at, block);
    if (!mark) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks.some(({ family }) => family === 'single') ? pairedSingles(text, marks) : marks;
}

function markAt(text: string, at: number, block: Span): Mark | null {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return sided('double', text, at, at + 1, block, code === 0x201d ? 'close' : 'open');
    case 0xab:
    case 0xbb:
      return sided('guillemet', text, at, at + 1, block, code === 0xbb ? 'close' : 'open');
    case 0x22:
      return straightMark('double', text, at, at + 1, block);
    case 0x60:
      return text.charCodeAt(at + 1) === 0x60 && at + 1 < block.end
        ? { start: at, end: at + 2, family: 'doubled', side: 'open', unsure: false, shaped: true }
        : null;
    case 0x27:
      return text.charCodeAt(at + 1) === 0x27 && at + 1 < block.end
        ? straightMark('doubled', text, at, at + 2, block)
        : singleMark(text, at, block);
    case 0x2018:
    case 0x2019:
    case 0x201b:
      return singleMark(text, at, block);
    default:
      return null;
  }
}

/**
 * A mark whose shape tells its side, unless its place contradicts the shape: ` ”word` opens where nothing is open and
 * `word“ ` closes, which slips of typing and some languages print. The blank before the mark in `war, ”he said` keeps
 * it a closing one, since a mark of punctuation stands before.
 */
function sided(family: Family, text: string, start: number, end: number, block: Span, shape: Side): Mark {
  const before = start === block.start ? 32 : text.charCodeAt(start - 1);
  const after = end === block.end ? 32 : text.charCodeAt(end);
  const opens = isOpenBefore(before) && !isBlankCode(after);
  const closes = !isOpenBefore(before) && !isLetter(after);
  if (shape === 'close' && opens && !isStopCode(lastInk(text, start, block)))
    return { start, end, family, side: 'open', unsure: false, shaped: true };
  if (shape === 'open' && closes && start !== block.start)
    return { start, end, family, side: 'close', unsure: false, shaped: true };
  return { start, end, family, side: shape, unsure: false, shaped: true };
}

function straightMark(family: Family, text: string, start: number, end: number, block: Span): Mark | null {
  const before = start === block.start ? 32 : text.charCodeAt(start - 1);
  const after = end === block.end ? 32 : text.charCodeAt(end);
  const openBefore = isOpenBefore(before);
  const closedAfter = isBlankCode(after) || isPunctuation(after);
  if (openBefore && !closedAfter) return { start, end, family, side: 'open', unsure: false, shaped: false };
  if (!openBefore && closedAfter) {
    return { start, end, family, side: 'close', unsure: isDigit(before), shaped: false };
  }
  return { start, end, family, side: openBefore ? 'open' : 'close', unsure: true, shaped: false };
}

/** A single mark that may open or close a quotation; null for the apostrophe inside a word. */
function singleMark(text: string, at: number, block: Span): Mark | null {
  const before = at === block.start ? 32 : text.charCodeAt(at - 1);
  const after = at + 1 === block.end ? 32 : text.charCodeAt(at + 1);
  const code = text.charCodeAt(at);
  const end = at + 1;
  if (isWordCode(before) && isWordCode(after)) return null;
  if (code !== 0x2019 && isOpenBefore(before) && !isBlankCode(after) && !elides(text, at, code))
    return { start: at, end, family: 'single', side: 'open', unsure: false, shaped: true };
  if (code !== 0x2018 && (!isOpenBefore(before) || isMarkCode(before)) && !isWordCode(after)) {
    const unsure = isGenitive(text, at, after);
    return { start: at, end, family: 'single', side: 'close', unsure, shaped: true };
  }
  return null;
}

/** `'90s`, `'em`, `'twas`: an apostrophe that stands for what is left out. Curly opening marks are believed. */
function elides(text: string, at: number, code: number): boolean {
  if (code === 0x2018) return false;
  const next = text.charCodeAt(at + 1);
  if (isDigit(next)) return true;
  return /^(?:em|tis|twas|til|cause|bout|n|round)\b/i.test(text.slice(at + 1, at + 7));
}

/** `the officials' claim`: after s, with a word in lower case behind it, the mark may be a genitive. */
function isGenitive(text: string, at: number, after: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (before === 115 || before === 83) && after === 32 && isLetter(text.charCodeAt(at + 2));
}

/**
 * Keeps of the single marks only pairs: the opening mark, and the first mark behind it that surely closes, or else the
 * first that might, before the next opens. Inside double marks they are left out altogether: nothing hangs on them.
 */
function pairedSingles(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let doubles = 0;
  let i = 0;
  while (i < marks.length) {
    const mark = marks[i]!;
    if (mark.family !== 'single') {
      kept.push(mark);
      doubles = Math.max(0, doubles + (mark.side === 'open' ? 1 : -1));
      i++;
      continue;
    }
    const closer = mark.side === 'open' && doubles === 0 ? singleCloser(marks, i) : null;
    if (closer === null) {
      if (mark.side === 'open' && doubles === 0 && isParagraphOpener(text, mark)) kept.push(mark);
      i++;
      continue;
    }
    kept.push(mark, { ...marks[closer]!, unsure: false });
    i = closer + 1;
  }
  return kept;
}

function singleCloser(marks: readonly Mark[], i: number): number | null {
  let last: number | null = null;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!;
    if (mark.family !== 'single') continue;
    if (mark.side === 'open') return last;
    if (!mark.unsure) return j;
    last ??= j;
  }
  return last;
}

function isParagraphOpener(text: string, { start }: Span): boolean {
  return text.charCodeAt(start) === 0x2018 && (start === 0 || text.charCodeAt(start - 1) === 10);
}

/** The last character before `at`, within the block, that is no blank. */
function lastInk(text: string, at: number, block: Span): number {
  for (let i = at - 1; block.start <= i && at - 4 < i; i--) {
    const code = text.charCodeAt(i);
    if (!isBlankCode(code)) return code;
  }
  return 32;
}

function isOpenBefore(code: number): boolean {
  return (
    isBlankCode(code) ||
    code === 40 ||
    code === 91 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45 ||
    code === 47 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 34 ||
    code === 39
  );
}

function isMarkCode(code: number): boolean {
  return code === 34 || code === 0x201d || code === 39;
}

function isBlankCode(code: number): boolean {
  return code === 32 || (9 <= code && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Marks after which a quotation has just ended: comma, stop, question, exclamation, ellipsis. */
function isStopCode(code: number): boolean {
  return code === 44 || code === 46 || code === 63 || code === 33 || code === 0x2026;
}

function isPunctuation(code: number): boolean {
  return (
    isStopCode(code) ||
    code === 58 ||
    code === 59 ||
    code === 41 ||
    code === 93 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45 ||
    code === 47 ||
    code === 39 ||
    code === 0x2019 ||
    code === 34
  );
}

function isDigit(code: number): boolean {
  return 48 <= code && code <= 57;
}

function isLetter(code: number): boolean {
  return (65 <= code && code <= 90) || (97 <= code && code <= 122) || (0xc0 <= code && code < 0x2000);
}

function isWordCode(code: number): boolean {
  return isDigit(code) || isLetter(code);
}
