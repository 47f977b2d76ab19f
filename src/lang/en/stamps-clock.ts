/** A printed clock time, with its half of the day and its zone. */
import { months, weekdays } from './calendar.ts';
import { isStrongLabel } from './stamps-labels.ts';
import type { Part } from './stamps-part.ts';
import type { Token } from './stamps-tokens.ts';
import { zoneAt } from './stamps-zones.ts';

/** 6:59 p.m. ET; 12.42 CET; 3pm; 1405 GMT; 14:05 */
export function readClock(tokens: readonly Token[], at: number): Part | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?$|^(\d{2})(\d{2})$/.exec(tokens[at]!.words);
  if (!match) return null;
  const meridiem = /^([ap])(?:\.?\s?m\.?)?$/.exec(tokens[at + 1]?.lower ?? '');
  const isMeridiem = meridiem !== null && meridiem[0].length > 1;
  const hour = Number(match[1] ?? match[3]);
  const minute = Number(match[2] ?? match[4] ?? 0);
  const zone = zoneBehind(tokens, at + (isMeridiem ? 2 : 1));
  if (23 < hour || 59 < minute) return null;
  if (match[2] === undefined && !isMeridiem && !(match[3] !== undefined && isHours(tokens, at + 1, zone)))
    return null;
  if (isMeridiem && match[3] === undefined && 12 < hour) return null;
  if (tokens[at]!.words.includes('.') && !isMeridiem && !zone && !isDotted(tokens)) return null;
  const half = isMeridiem && hour <= 12 ? (hour % 12) + (meridiem[1] === 'p' ? 12 : 0) : hour;
  return {
    found: { minutes: half * 60 + minute, ...(zone && { zone: zone.zone }) },
    tokens: 1 + (isMeridiem ? 1 : 0) + (zone?.tokens ?? 0),
  };
}

/** "14:05 GMT", "14:05, UK" */
function zoneBehind(tokens: readonly Token[], at: number): ReturnType<typeof zoneAt> {
  if (tokens[at]?.words !== ',') return zoneAt(tokens, at);
  const zone = zoneAt(tokens, at + 1);
  return zone && { ...zone, tokens: zone.tokens + 1 };
}

/** "14.05" is a clock time alone or beside a day; elsewhere it is a number. */
function isDotted(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= 2 ||
    tokens.some(({ lower }) => months.has(lower) || weekdays.has(lower) || isStrongLabel(lower))
  );
}

function isHours(tokens: readonly Token[], at: number, zone: { tokens: number } | null): boolean {
  return zone !== null || /^(?:hrs?|hours)$/.test(tokens[at]?.lower ?? '');
}
