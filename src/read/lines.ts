import { partLeads } from './leads.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';
import { isProse, shapeOf, type Shape } from './shape.ts';
import { readMark, wholeMark, type Mark } from './marks.ts';

/** A paragraph with what it looks like and what it says of itself. */
export interface Line extends Paragraph {
  readonly shape: Shape;
  readonly mark: Mark | null;
  /** Unmarked running prose. */
  readonly prose: boolean;
}

/** Every paragraph of a text, in order. */
export function readLines(text: string): Line[] {
  const { paragraphs, contents } = partLeads(text, findParagraphs(text));
  return paragraphs.map((paragraph) => {
    const shape = shapeOf(text, paragraph);
    const mark = contents.has(paragraph)
      ? wholeMark(paragraph, 'furniture')
      : readMark(text, paragraph, shape);
    return { ...paragraph, shape, mark, prose: mark === null && isProse(shape) };
  });
}

/** Whether a line holds what a reader came for: prose, an entry of a list, or prose with something glued to it. */
export function hasProse(line: Line): boolean {
  return (
    line.prose || (line.mark?.pieces.some(({ role }) => role === 'body' || role === 'list-item') ?? false)
  );
}
