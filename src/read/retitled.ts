/** The headline printed again at the head of a line that lost its line ends: kicker, headline and what follows. */
import { trimSpan } from '#core/span.ts';
import type { Paragraph } from './paragraphs.ts';

/** A shorter first line is a label, a longer one no headline. */
const titleChars = { least: 20, most: 250 };
/** The page's head is in the next few lines. */
const headLines = 4;
/** What stands before the headline in the line is a kicker. */
const kickerChars = 30;

/**
 * Parts a line that begins with the first line of the text, or with a kicker and it.
 *
 *     River rises over Torrel bridge
 *     World River rises over Torrel bridge Updated: 5 March 2031
 *     ~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~
 */
export function partRetitled(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const [first, ...rest] = paragraphs;
  if (!first) return [];
  const chars = first.end - first.start;
  if (chars < titleChars.least || titleChars.most < chars) return [...paragraphs];
  const title = text.slice(first.start, first.end);
  return [first, ...rest.flatMap((line, i) => (i < headLines ? parted(text, line, title) : [line]))];
}

function parted(text: string, { start, end, gap }: Paragraph, title: string): Paragraph[] {
  const found = text.slice(start, Math.min(end, start + kickerChars + title.length)).indexOf(title);
  const from = start + found;
  const to = from + title.length;
  if (found < 0 || (from === start && to === end) || /[\p{L}\p{N},.]/u.test(text.slice(to, to + 1)))
    return [{ start, end, gap }];
  return [
    { start, end: from },
    { start: from, end: to },
    { start: to, end },
  ]
    .map((span) => trimSpan(text, span))
    .filter((span) => span.start < span.end)
    .map((span, i) => ({ ...span, gap: i === 0 ? gap : 0 }));
}
