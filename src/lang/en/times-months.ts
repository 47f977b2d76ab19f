/** How English names months and the weeks in them, and when "May" is one. */
import type { Direction, TimeSense } from '#core/sense.ts';
import { daysInMonth, firstOf, pad } from '#core/day.ts';
import { edtfOf } from '#core/edtf.ts';
import { openWords } from './times-guards.ts';
import {
  centuryFor,
  date,
  offset,
  thisYears,
  towards,
  within,
  type Around,
  type RuleRow,
} from './times-rule.ts';

export const months: readonly RuleRow[] = [
  ['<month> ,? of? <fullYear>', ({ month, fullYear }) => date(`${pad(fullYear, 4)}-${pad(month, 2)}`)],
  ["<month> ,? ' <shortYear>", ({ month, shortYear }) => date(`${centuryFor(shortYear)}-${pad(month, 2)}`)],
  ['<monthname>', ({ monthname }, direction) => someMonth(monthname, direction), isMonth],
  [
    '<which> <monthname>',
    ({ monthname, which }) =>
      which === 0 ? thisYears(someMonth(monthname, 'near')) : someMonth(monthname, towards(which), true),
  ],
  ['this past|last <monthname>', ({ monthname }) => someMonth(monthname, 'past')],
  ['this coming <monthname>', ({ monthname }) => someMonth(monthname, 'future')],
  [
    'the? <ordinal> week of|in <monthname> ,? <year>?',
    ({ ordinal, monthname, year }, direction) => weekOfMonth(ordinal, monthname, year, direction),
  ],
  [
    'the last|final week of|in <monthname> ,? <year>?',
    ({ monthname, year }, direction) => weekOfMonth(0, monthname, year, direction),
  ],
  ['the month of <monthname>', ({ monthname }, direction) => someMonth(monthname, direction)],
  [
    '<monthname> of? <which> year',
    ({ monthname, which }) => within(someMonth(monthname, 'near'), offset('year', which)),
  ],
];

function someMonth(month: number, direction: Direction, beyond = false): TimeSense {
  return { is: 'yearless', month, date: null, direction, beyond };
}

/** The second week of March is the 8th to the 14th, wherever its Monday falls; the last (0) its last seven days. */
function weekOfMonth(
  ordinal: number,
  month: number,
  year: number | undefined,
  direction: Direction,
): TimeSense | null {
  if (4 < ordinal) return null;
  const last = ordinal === 0 ? daysInMonth(year ?? 2001, month) : 7 * ordinal;
  if (year !== undefined)
    return date(edtfOf(firstOf(year, month) + last - 7, firstOf(year, month) + last - 1));
  const day = (date: number): TimeSense => ({ is: 'yearless', month, date, direction, beyond: false });
  return { is: 'range', from: day(last - 6), to: day(last) };
}

/** "May", "March" and the months that people are named after, only where something leads to a time. */
function isMonth(around: Around): boolean {
  const { first, before, after, capitalBefore, capitalAfter, headline, gluedBefore } = around;
  if (gluedBefore && before !== '-' && before !== '(') return false;
  const named = capitalAfter && !headline;
  if (monthLeads.has(before)) return !(named && namesToo.has(first));
  if (namesToo.has(first)) return articles.has(before) && !named && !notAfterMonth.has(after) && after !== '';
  return !(capitalBefore && !headline && !openWords.has(before)) && !(named && after !== 'when');
}

const namesToo = new Set(['may', 'march', 'august', 'april', 'june']);

const monthLeads = new Set(
  "in since until till by last this next early late mid of from to through throughout during between before after for around beyond and or - 's".split(
    ' ',
  ),
);

const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'that']);
const notAfterMonth = new Set('on of for in by to from and or , . was is were has had'.split(' '));
