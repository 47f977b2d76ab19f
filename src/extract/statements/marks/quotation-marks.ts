import type { Span } from '#core/span.ts';
import { isBlankCode, isDigit, isLetter, isOpenBefore, isPunctuation, isStopCode } from './characters.ts';
import type { Family, Mark, Side } from './quotation-mark.ts';
import { pairedSingles, singleMark } from './single-marks.ts';

/** The marks of a block, in order. Apostrophes, primes and single marks that nothing closes are left out. */
export function marksOf(text: string, block: Span): Mark[] {
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

/** The last character before `at`, within the block, that is no blank. */
function lastInk(text: string, at: number, block: Span): number {
  for (let i = at - 1; block.start <= i && at - 4 < i; i--) {
    const code = text.charCodeAt(i);
    if (!isBlankCode(code)) return code;
  }
  return 32;
}
