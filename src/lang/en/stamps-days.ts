/** A printed day: by its month, before or after the date, or in numbers. */
import { months } from './calendar.ts';
import { readNumberWords } from './number-words.ts';
import type { Part, PrintedDay } from './stamps-part.ts';
import type { Token } from './stamps-tokens.ts';
import { zoneAt } from './stamps-zones.ts';

/** A day at a place in a line, in whatever form. */
export function readDay(tokens: readonly Token[], at: number): Part | null {
  return readDayMonth(tokens, at) ?? readMonthDay(tokens, at) ?? readNumeric(tokens, at);
}

/** 5 March 2024; 5th of March; Sat 5 Mar */
function readDayMonth(tokens: readonly Token[], at: number): Part | null {
  const date = dateNumber(tokens[at]);
  if (date === null) return null;
  const from = tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.words === '-' ? at + 2 : at + 1;
  const month = months.get(tokens[from]?.lower ?? '');
  if (!month) return null;
  const year = yearAt(tokens, from + 1);
  return partOf({ year: year.value, month, date, dayFirst: null }, from + 1 + year.tokens - at);
}

/** March 5, 2024; Mar. 5; March 2024 */
function readMonthDay(tokens: readonly Token[], at: number): Part | null {
  const month = months.get(tokens[at]!.lower);
  if (!month) return null;
  const from = tokens[at + 1]?.words === '.' || tokens[at + 1]?.words === '/' ? at + 2 : at + 1;
  const date = dateNumber(tokens[from]);
  const next = date === null ? from : from + 1;
  const year = yearAt(tokens, next);
  if (date === null && year.value === null) return null;
  return partOf({ year: year.value, month, date, dayFirst: null }, next + year.tokens - at);
}

function partOf(day: PrintedDay, tokens: number): Part {
  return { found: { day }, tokens };
}

function dateNumber(token: Token | undefined): number | null {
  if (/^\p{L}/u.test(token?.words ?? '')) return dateInWords(token!.lower);
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '');
  return match && 1 <= Number(match[1]) && Number(match[1]) <= 31 ? Number(match[1]) : null;
}

/** "twelfth", "twenty-first" */
function dateInWords(word: string): number | null {
  const number = readNumberWords([word], 0);
  return number?.ordinal && 1 <= number.value && number.value <= 31 ? number.value : null;
}

function yearAt(tokens: readonly Token[], at: number): { value: number | null; tokens: number } {
  const from = at + ([',', '.', '-', '/', '|'].includes(tokens[at]?.words ?? '') ? 1 : 0);
  const words = tokens[from]?.words ?? '';
  if (/^['’]$/.test(words) && /^\d{2}$/.test(tokens[from + 1]?.words ?? ''))
    return { value: 2000 + Number(tokens[from + 1]!.words), tokens: from - at + 2 };
  const year = /^\d{4}$/.test(words) ? Number(words) : 0;
  const isClock =
    (tokens[at]?.words !== ',' && zoneAt(tokens, from + 1) !== null) ||
    /^hrs?$/.test(tokens[from + 1]?.lower ?? '');
  return 1800 <= year && year <= 2200 && !isClock
    ? { value: year, tokens: from - at + 1 }
    : { value: null, tokens: 0 };
}

/** 03/05/2024, 5.3.24, 2024/03/05 */
function readNumeric(tokens: readonly Token[], at: number): Part | null {
  const match = /^(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})$/.exec(tokens[at]!.words);
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[1]!.length === 4) return numericPart(first, second, third, null);
  if (match[1]!.length === 3 || match[4]!.length === 3) return null;
  const year = match[4]!.length === 4 ? third : 2000 + third;
  if (year < 1800 || 2200 < year) return null;
  if (12 < first || match[2] === '.') return numericPart(year, second, first, null);
  if (12 < second) return numericPart(year, first, second, null);
  return numericPart(year, first, second, first === second ? null : { month: second, date: first });
}

function numericPart(
  year: number,
  month: number,
  date: number,
  dayFirst: PrintedDay['dayFirst'],
): Part | null {
  const possible = 1 <= month && month <= 12 && 1 <= date && date <= 31;
  return possible ? partOf({ year, month, date, dayFirst }, 1) : null;
}
