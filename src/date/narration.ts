import type { Report } from '#core/report.ts';

/** Prose of a report with what is quoted blanked out and line ends made blanks, so that offsets stay. */
export interface Narration {
  readonly start: number;
  readonly text: string;
}

/** What dates a report stands in its first pages. */
const mostChars = 200_000;

/** The reporter's own words, a paragraph at a time. */
export function narration(report: Report): Narration[] {
  const found: Narration[] = [];
  let chars = 0;
  for (const { start, end, role } of report.blocks) {
    if (mostChars < chars || (role !== 'body' && role !== 'list-item' && role !== 'subheading')) continue;
    const text = report.text.slice(start, Math.min(end, start + mostChars));
    chars += text.length;
    found.push({
      start,
      text: text.replace(/\s/g, ' ').replace(/[“"][^“”"]*(?:[”"]|$)/g, (quoted) => ' '.repeat(quoted.length)),
    });
  }
  return found;
}
