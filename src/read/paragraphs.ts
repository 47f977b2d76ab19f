import type { Span } from '#core/span.ts';
import { trimSpan } from '#core/span.ts';

/** A stretch of lines that belong together: usually one line. Never empty; without blanks at its ends. */
export interface Paragraph extends Span {
  /** Blank lines before it. */
  readonly gap: number;
}

/** Wire copy and mail were set to 60 or 80 columns, mail of today to 100. */
const wrapChars = { least: 45, most: 100 };

/**
 * The paragraphs of a text in order. Every non-blank character is in one of them.
 *
 * A line is a paragraph, but a line that begins in the middle of a sentence belongs to the one before: scrapers break
 * lines at links, and old copy is set in lines of one width.
 *
 *     The mayor thanked the
 *     Red Cross
 *     , which had sent tents.
 */
export function findParagraphs(text: string): Paragraph[] {
  const lines = findLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let above: Span | null = null;
  for (const line of lines) {
    const belongs =
      above !== null &&
      line.gap === 0 &&
      (isForced(text, above, line, width) || continues(text, above, line));
    if (belongs) paragraphs[paragraphs.length - 1] = { ...paragraphs.at(-1)!, end: line.end };
    else paragraphs.push(line);
    above = line;
  }
  return paragraphs;
}

function findLines(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let gap = 0;
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\v\f\x85\u2028\u2029]|$/g)) {
    const line = trimSpan(text, { start, end: index });
    if (line.start < line.end) {
      lines.push({ ...line, gap });
      gap = 0;
    } else gap++;
    start = index + mark.length;
  }
  return lines;
}

/**
 * The width that lines were broken at, or 0 where they were not: then nearly every line that follows another stands
 * there because its first word did not fit above.
 */
function wrapWidth(text: string, lines: readonly Paragraph[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (width < wrapChars.least || wrapChars.most < width) return 0;
  const pairs = lines
    .slice(1)
    .map((line, i) => ({ above: lines[i]!, line }))
    .filter(({ line }) => line.gap === 0);
  const forced = pairs.filter(({ above, line }) => isForced(text, above, line, width)).length;
  const ended = pairs.filter(({ above }) => /[.!?]["”’]?$/.test(text.slice(above.end - 2, above.end))).length;
  return 5 <= pairs.length && pairs.length * 0.8 <= forced && ended * 2 <= pairs.length ? width : 0;
}

function isForced(text: string, above: Span, line: Span, width: number): boolean {
  if (width === 0) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + width));
  const first = head.search(/\s/);
  return width < above.end - above.start + 1 + (first < 0 ? head.length : first);
}

function continues(text: string, above: Span, line: Span): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 3));
  if (/^[,;:.!?)\]](?![.\d])/.test(head)) return true;
  const tail = text.slice(Math.max(above.start, above.end - 12), above.end);
  if (/[.!?:…"”’'\])]$/u.test(tail)) return false;
  return (
    /^\p{Ll}(?!\p{Lu})/u.test(head) ||
    /(?:,|(?:^|\s)(?:the|an?|of|and|or|by|to|from|his|her|their|its))$/i.test(tail)
  );
}
