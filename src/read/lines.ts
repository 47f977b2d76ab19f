import type { BlockRole } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { partLeads } from './leads.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';
import { isProse, shapeOf, type Shape } from './shape.ts';
import { readMark, wholeMark, type Mark } from './marks.ts';
import { findPictureLines } from './picture-lines.ts';
import { partRetitled } from './retitled.ts';
import { findAgain, findRepeats } from './repeats.ts';

/** A paragraph with what it looks like and what it says of itself. */
export interface Line extends Paragraph {
  readonly shape: Shape;
  readonly mark: Mark | null;
  /** Unmarked running prose. */
  readonly prose: boolean;
  /** A label that the text prints twice. */
  readonly again: boolean;
}

/** Every paragraph of a text, in order. */
export function readLines(text: string): Line[] {
  const { paragraphs, contents } = partLeads(text, partRetitled(text, findParagraphs(text)));
  const lines = paragraphs.map((paragraph): Line => {
    const shape = shapeOf(text, paragraph);
    const mark = contents.has(paragraph)
      ? wholeMark(paragraph, 'furniture')
      : readMark(text, paragraph, shape);
    return { ...paragraph, shape, mark, prose: mark === null && isProse(shape), again: false };
  });
  const told = markedBy(
    markedBy(lines, findRepeats(text, lines), 'furniture'),
    findPictureLines(text, lines),
    'caption',
  );
  const again = findAgain(text, told.filter(isLabel));
  return told.map((line, i) =>
    isPromotion(told, i) ? { ...line, mark: wholeMark(line, 'advert') } : { ...line, again: again.has(line) },
  );
}

function markedBy(lines: readonly Line[], those: ReadonlySet<Span>, role: BlockRole): Line[] {
  return lines.map((line) =>
    those.has(line) ? { ...line, mark: wholeMark(line, role), prose: false } : line,
  );
}

/** The box of a promotion has as many lines. */
const mostPromotion = 4;

/** A label between two advertisements is part of one: its title, or what it offers. */
function isPromotion(lines: readonly Line[], at: number): boolean {
  if (!isLabel(lines[at])) return false;
  let [from, to] = [at, at + 1];
  while (isLabel(lines[from - 1]) && at - from < mostPromotion) from--;
  while (isLabel(lines[to]) && to - at < mostPromotion) to++;
  return to - from <= mostPromotion && isAdvert(lines[from - 1]) && isAdvert(lines[to]);
}

/** What is neither prose nor marked. */
export function isLabel(line: Line | undefined): boolean {
  return line !== undefined && line.mark === null && !line.prose;
}

function isAdvert(line: Line | undefined): boolean {
  return line?.mark?.pieces[0]?.role === 'advert';
}

/** Whether a line holds what a reader came for: prose, an entry of a list, or prose with something glued to it. */
export function hasProse(line: Line): boolean {
  return (
    line.prose || (line.mark?.pieces.some(({ role }) => role === 'body' || role === 'list-item') ?? false)
  );
}

/** A line with a printed time. */
export function isStamped(line: Line | undefined): boolean {
  return line !== undefined && line.mark !== null && line.mark.stamped !== null;
}

/** What stands in for a picture or an advertisement. */
export function isPictured({ mark }: Line): boolean {
  const role = mark?.pieces[0]!.role;
  return role === 'caption' || role === 'credit' || role === 'advert' || mark?.opens === 'media';
}
