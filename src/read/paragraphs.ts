import type { Span } from '#core/span.ts';
import { trimSpan } from '#core/span.ts';
import { isNameLine } from './bylines.ts';
import { isHouse } from './datelines.ts';
import { readFurniture } from './furniture.ts';

/** A stretch of lines that belong together: usually one line. Never empty; without blanks at its ends. */
export interface Paragraph extends Span {
  /** Blank lines before it. */
  readonly gap: number;
}

/** Wire copy and mail were set to 60 or 80 columns, mail of today to 100. */
const wrapChars = { least: 45, most: 100 };

/** A line of the text. An indent counts to its width, though it is no part of it. */
interface TextLine extends Paragraph {
  readonly indent: number;
}

/** An address cannot be broken and stands out over the edge: a line without a blank in so many characters is one. */
const addressChars = 100;
/** What stands on a button is no beginning of a sentence. */
const buttonChars = 16;
/** A shorter line that ends in a small word may be a label: "Posted in". */
const longLine = 45;

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
  let above: TextLine | null = null;
  for (const line of lines) {
    const belongs =
      above !== null &&
      line.gap === 0 &&
      (isForced(text, above, line, width) || continues(text, above, line));
    if (belongs) paragraphs[paragraphs.length - 1] = { ...paragraphs.at(-1)!, end: line.end };
    else paragraphs.push({ start: line.start, end: line.end, gap: line.gap });
    above = line;
  }
  return withDatelines(text, paragraphs);
}

/**
 * A dash alone on its line joins what stands over it to the paragraph under it: an agency or outlet, and the place.
 *
 *     Torrel
 *     CNN
 *     —
 *     The mayor thanked the Red Cross.
 */
function withDatelines(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const [line, next, house] = [paragraphs[i]!, paragraphs[i + 1], joined.at(-1)];
    const isJoint = next && house && /^[—–-]{1,2}$/.test(text.slice(line.start, line.end));
    if (!isJoint || !isHouse(text.slice(house.start, house.end))) {
      joined.push(line);
      continue;
    }
    joined.pop();
    const place = joined.at(-1);
    const isPlace = place && /^\p{Lu}[\p{L} ,.’'-]{1,40}$/u.test(text.slice(place.start, place.end));
    const first = isPlace && house.gap === 0 ? joined.pop()! : house;
    joined.push({ ...first, end: next.end });
    i++;
  }
  return joined;
}

function findLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\v\f\x85\u2028\u2029]|$/g)) {
    const line = trimSpan(text, { start, end: index });
    if (line.start < line.end) {
      lines.push({ ...line, gap, indent: line.start - start });
      gap = 0;
    } else gap++;
    start = index + mark.length;
  }
  return lines;
}

/** A headline over the edge is no more than a tenth of the lines. */
const edges = [0.98, 0.95, 0.9];

/**
 * The width that lines were broken at, or 0 where they were not: then nearly every line that follows another stands
 * there because its first word did not fit above.
 */
function wrapWidth(text: string, lines: readonly TextLine[]): number {
  const lengths = lines
    .filter(({ start, end }) => /\s/.test(text.slice(start, Math.min(end, start + addressChars))))
    .map(widthOf)
    .sort((a, b) => a - b);
  const pairs = lines
    .slice(1)
    .map((line, i) => ({ above: lines[i]!, line }))
    .filter(({ line }) => line.gap === 0);
  const ended = pairs.filter(({ above }) => /[.!?]["”’]?$/.test(text.slice(above.end - 2, above.end))).length;
  if (pairs.length < 5 || pairs.length < ended * 2) return 0;
  const widths = edges.map((share) => lengths[Math.floor(lengths.length * share)] ?? 0);
  const isWidth = (width: number) =>
    wrapChars.least <= width &&
    width <= wrapChars.most &&
    pairs.length * 0.8 <= pairs.filter(({ above, line }) => isForced(text, above, line, width)).length;
  return widths.find(isWidth) ?? 0;
}

function widthOf({ start, end, indent }: TextLine): number {
  return indent + end - start;
}

function isForced(text: string, above: TextLine, line: Span, width: number): boolean {
  if (width === 0) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + width));
  const first = head.search(/\s/);
  return width < widthOf(above) + 1 + (first < 0 ? head.length : first);
}

/** "by Ana Ruiz Mar. 5, 2031 1:15 pm", "published at 13:15 GMT" */
function isDated(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + addressChars));
  const opens =
    /^by \p{Lu}[\p{L}.'’-]* \p{Lu}|^(?:first |last )?(?:published|posted|updated) (?:at|on) \d/u.test(words);
  return opens && /\b(?:19|20)\d{2}\b|\d:\d{2}/.test(words);
}

/** "ana@gazette.example" */
function isAddress(text: string, { start, end }: Span): boolean {
  return /^(?:https?:|www\.|[\w.+-]{1,40}@\w)/i.test(text.slice(start, Math.min(end, start + 60)));
}

function continues(text: string, above: Span, line: Span): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 3));
  if (/^[,;:.!?)\]](?![.\d])/.test(head)) return true;
  if (isDated(text, line) || isAddress(text, line)) return false;
  const tail = text.slice(Math.max(above.start, above.end - 12), above.end);
  if (above.end - above.start <= buttonChars && readFurniture(text.slice(above.start, above.end)))
    return false;
  if (/[.!?:…"”’'\])]$/u.test(tail)) return false;
  if (
    longLine <= above.end - above.start &&
    /\s(?:on|at|in|for|with|as|since|until|after|before)$/.test(tail) &&
    !isNameLine(text.slice(line.start, Math.min(line.end, line.start + addressChars)))
  )
    return true;
  return (
    /^\p{Ll}(?!\p{Lu})/u.test(head) ||
    /(?:,|(?:^|\s)(?:the|an?|of|and|or|by|to|from|his|her|their|its))$/i.test(tail)
  );
}
