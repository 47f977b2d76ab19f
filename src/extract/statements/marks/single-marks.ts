import type { Span } from '#core/span.ts';
import { isBlankCode, isDigit, isLetter, isMarkCode, isOpenBefore, isWordCode } from './characters.ts';
import type { Mark } from './quotation-mark.ts';

/** Single marks: which of them are apostrophes, and which of the rest make pairs. */

/** A single mark that may open or close a quotation; null for the apostrophe inside a word. */
export function singleMark(text: string, at: number, block: Span): Mark | null {
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
export function pairedSingles(text: string, marks: readonly Mark[]): Mark[] {
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
