/** Whole dates in figures. */
import { dayOf, isoDay } from '#core/day.ts';
import { afterPosition } from '../lexemes.ts';
import type { Match, Sentence } from './class.ts';

const isoDate = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/y;

const slashedDate = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/y;

/**
 * 2022-03-17, 17/03/2022, 3/17/22, 17.03.2022. Where both orders give a date, a slash is read as American and a full
 * stop as European.
 */
export function readFigures({ text, lexemes }: Sentence, at: number): Match<string> | null {
  const { start } = lexemes[at]!;
  if (/[\d./-]/.test(text[start - 1] ?? '')) return null;
  const found = readIso(text, start) ?? readSlashed(text, start);
  return found && { end: afterPosition(lexemes, at, found.end), value: found.value };
}

function readIso(text: string, start: number): Match<string> | null {
  isoDate.lastIndex = start;
  const match = isoDate.exec(text);
  const day = match && dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
  return match && day !== null ? { end: isoDate.lastIndex, value: isoDay(day) } : null;
}

function readSlashed(text: string, start: number): Match<string> | null {
  slashedDate.lastIndex = start;
  const match = slashedDate.exec(text);
  if (!match) return null;
  const [, left, mark, right, last] = match;
  if (last!.length === 2 && mark !== '/') return null;
  const year = last!.length === 4 ? Number(last) : Number(last) + (Number(last) < 50 ? 2000 : 1900);
  const american = dayOf(year, Number(left), Number(right));
  const european = dayOf(year, Number(right), Number(left));
  const day = mark === '/' ? (american ?? european) : (european ?? american);
  return day === null ? null : { end: slashedDate.lastIndex, value: isoDay(day) };
}
