/** The day that a document says it was signed on, in the words of charters. */
import type { Report } from '#core/report.ts';
import { dayOf } from '#core/day.ts';
import { months } from '#lang/en/calendar.ts';
import { readNumberWords } from '#lang/en/number-words.ts';
import { narration } from './narration.ts';
import type { Worded } from './worded.ts';

const pattern =
  /\bthis ([a-z]+(?:[- ][a-z]+)?|\d{1,2}(?:st|nd|rd|th)) day of (\p{Lu}\p{L}{2,8}),? (?:in the year (?:of (?:our|the) lord )?)?(\d{4}|(?:two thousand|nineteen)(?:[ -][a-z]+){0,3})/iu;

/** "Given at Torrel this seventeenth day of March, in the year two thousand thirty-one"; null where nothing is. */
export function signedDay(report: Report): Worded | null {
  for (const { start, text } of narration(report)) {
    const match = pattern.exec(text);
    const month = match && months.get(match[2]!.toLowerCase());
    const date = match && numberOf(match[1]!);
    const year = match && numberOf(match[3]!);
    const day = month && date !== null && year !== null ? dayOf(year, month, date) : null;
    if (day !== null)
      return { start: start + match!.index, end: start + match!.index + match![0].length, day };
  }
  return null;
}

/** "two thousand thirty-one" is two numbers that count together. */
function numberOf(phrase: string): number | null {
  const words = phrase.toLowerCase().split(' ');
  const first = readNumberWords(words, 0);
  const second = first && first.value % 100 === 0 ? readNumberWords(words, first.end) : null;
  return first && first.value + (second?.value ?? 0);
}
