/** Hours of the clock and the zones they are told in. */
import { zoneAbbreviations, zonePlaces } from '#lang/en/zones.ts';
import { afterPosition } from '../lexemes.ts';
import type { Match, Sentence } from './class.ts';
import { phrase, phrasesOf } from './tables.ts';

const twelveHours = /(\d{1,2})(?:[:.](\d{2}))?[ \u00a0\u202f]?([ap])(?:\.[ ]?m(?:\.|\b)|[ ]?m\b)/iy;
const twentyFourHours = /(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/y;

const dottedHours = /(\d{1,2})\.([0-5]\d)(?![\d%]|\.\d)/y;
const military = /([01]\d|2[0-3])([0-5]\d)\b/y;

/** 4:30 p.m., 10am, 9.30 pm: minutes since midnight. */
export function readTime({ text, lexemes }: Sentence, at: number): Match<number> | null {
  const { start } = lexemes[at]!;
  if (/[\d:.$£€]/.test(text[start - 1] ?? '')) return null;
  twelveHours.lastIndex = start;
  const match = twelveHours.exec(text);
  if (!match) return null;
  const [, hour, minute, half] = match;
  const valid = 1 <= Number(hour) && Number(hour) <= 12 && Number(minute ?? 0) < 60;
  const minutes = (Number(hour) % 12) * 60 + Number(minute ?? 0) + (half!.toLowerCase() === 'p' ? 720 : 0);
  return valid ? { end: afterPosition(lexemes, at, twelveHours.lastIndex), value: minutes } : null;
}

/** 16:30, 1630. */
export function readBare({ text, lexemes }: Sentence, at: number): Match<number> | null {
  const { start } = lexemes[at]!;
  const touched = /[\d:./$£€-]/.test(text[start - 1] ?? '');
  if (touched && !/\d:\d\d-$/.test(text.slice(Math.max(0, start - 6), start))) return null;
  const clock = sticky(twentyFourHours, text, start) ?? sticky(military, text, start);
  if (!clock) return null;
  const [hour, minute] = [Number(clock.match[1]), Number(clock.match[2])];
  return hour < 24 && minute < 60
    ? { end: afterPosition(lexemes, at, clock.end), value: 60 * hour + minute }
    : null;
}

/** 16.30 */
export function readDotted({ text, lexemes }: Sentence, at: number): Match<number> | null {
  const { start } = lexemes[at]!;
  if (/[\d:./$£€-]/.test(text[start - 1] ?? '')) return null;
  const clock = sticky(dottedHours, text, start);
  if (!clock) return null;
  const [hour, minute] = [Number(clock.match[1]), Number(clock.match[2])];
  return hour < 24 ? { end: afterPosition(lexemes, at, clock.end), value: 60 * hour + minute } : null;
}

function sticky(
  pattern: RegExp,
  text: string,
  start: number,
): { match: RegExpExecArray; end: number } | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && { match, end: pattern.lastIndex };
}

const places = phrasesOf(zonePlaces, 3);
const placeBefore = phrase(places, (zone) => zone);
const regions = new Set(['eastern', 'central', 'mountain', 'pacific', 'atlantic']);

const kindsOfTime = new Set(['standard', 'daylight', 'summer', 'mean']);

export function zoneStarts(): Set<string> {
  return new Set([
    'local',
    ...[...zoneAbbreviations.keys()].map((name) => name.toLowerCase()),
    ...places.starts,
  ]);
}

/** GMT, ET, Eastern, Moscow time, Eastern daylight time; "local time" is some zone, though not one that is told. */
export function readZone(sentence: Sentence, at: number): Match<string | null> | null {
  const { text, lexemes } = sentence;
  const { start, end, low } = lexemes[at]!;
  const abbreviation = zoneAbbreviations.get(text.slice(start, end));
  if (abbreviation !== undefined) return { end: at + 1, value: abbreviation };
  if (low === 'local') return lexemes[at + 1]?.low === 'time' ? { end: at + 2, value: null } : null;
  const place = placeBefore(sentence, at);
  if (!place) return null;
  const kind = kindsOfTime.has(lexemes[place.end]?.low ?? '') ? place.end + 1 : place.end;
  if (lexemes[kind]?.low === 'time') return { end: kind + 1, value: place.value };
  return regions.has(low) && lexemes[at]!.capital ? { end: at + 1, value: place.value } : null;
}
