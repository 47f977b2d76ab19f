/** Names of the calendar: months, weekdays, feasts. */
import type { Slots } from '#lang/en/times.ts';
import type { Weekday } from '#core/day.ts';
import { feasts, months, weekdays } from '#lang/en/calendar.ts';
import type { Lexeme } from '../lexemes.ts';
import type { Match, Sentence } from './class.ts';
import { isFullName, phrase, phrasesOf } from './tables.ts';

/** "Feb." with its full stop; "sept" in small letters is no month. */
export function readMonth({ lexemes }: Sentence, at: number): Match<number> | null {
  const { low, capital } = lexemes[at]!;
  const value = capital ? months.get(low) : undefined;
  return value === undefined ? null : { end: afterStop(lexemes, at, low), value };
}

/** A weekday in front of its date, with the comma between. */
export function readWeekday({ lexemes }: Sentence, at: number): Match<Weekday> | null {
  const { low, capital } = lexemes[at]!;
  const value = capital ? weekdays.get(low) : undefined;
  if (value === undefined) return null;
  const end = afterStop(lexemes, at, low);
  return { end: lexemes[end]?.low === ',' ? end + 1 : end, value };
}

export function readDaynames({ lexemes }: Sentence, at: number): Match<Weekday> | null {
  const { low, capital } = lexemes[at]!;
  const value = capital ? weekdays.get(low.slice(0, -1)) : undefined;
  return value === undefined ? null : { end: at + 1, value };
}

const isFullMonth = isFullName(months);
const isFullWeekday = isFullName(weekdays);

function abbreviated(name: string): boolean {
  return !isFullMonth(name) && !isFullWeekday(name);
}

function afterStop(lexemes: readonly Lexeme[], at: number, low: string): number {
  const next = lexemes[at + 1];
  return abbreviated(low) && next?.low === '.' && next.start === lexemes[at]!.end ? at + 2 : at + 1;
}

const phrases = phrasesOf(feasts, 3);
export const feastStarts = phrases.starts;

export function readFeast(sentence: Sentence, at: number): Match<Slots['feast']> | null {
  return sentence.lexemes[at]!.capital ? phrase(phrases, (value) => value)(sentence, at) : null;
}
