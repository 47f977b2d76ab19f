/** The zone after a clock time or a day: an abbreviation, an offset, a city's or a country's time. */
import type { Zone } from '#core/zone.ts';
import type { Token } from './stamps-tokens.ts';
import { zoneAbbreviations, zonePlaces } from './zones.ts';

/** Abbreviations read as the civil time of their country: nobody changes a stamp's "EST" in July by hand. */
const civilZones: ReadonlyMap<string, Zone> = new Map(
  Object.entries({
    'America/New_York': 'EST|EDT',
    'America/Chicago': 'CST|CDT',
    'America/Denver': 'MST|MDT',
    'America/Los_Angeles': 'PST|PDT',
    'America/Anchorage': 'AKST|AKDT',
    'Europe/London': 'BST',
    'Europe/Paris': 'CET|CEST',
    'Europe/Athens': 'EET|EEST',
    'Europe/Moscow': 'MSK',
    'Europe/Istanbul': 'TRT',
    'Asia/Kolkata': 'IST',
    'Asia/Karachi': 'PKT',
    'Asia/Singapore': 'SGT',
    'Asia/Hong_Kong': 'HKT',
    'Asia/Manila': 'PHT',
    'Asia/Tokyo': 'JST',
    'Asia/Seoul': 'KST',
    'Africa/Johannesburg': 'SAST',
    'Africa/Lagos': 'WAT',
    'Africa/Nairobi': 'EAT',
    'Australia/Sydney': 'AEST|AEDT',
    'Australia/Perth': 'AWST',
    'Pacific/Auckland': 'NZST|NZDT',
  }).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);

interface ZoneFound {
  readonly zone: Zone;
  readonly tokens: number;
}

/** ET, (GMT), GMT+2, Eastern, Eastern Time, Moscow time, +0100 */
export function zoneAt(tokens: readonly Token[], at: number): ZoneFound | null {
  const open = tokens[at]?.words === '(' ? 1 : 0;
  const found = bareZoneAt(tokens, at + open);
  if (!found) return null;
  const shut = open && tokens[at + open + found.tokens]?.words === ')' ? 1 : 0;
  return { zone: found.zone, tokens: open + found.tokens + shut };
}

function bareZoneAt(tokens: readonly Token[], at: number): ZoneFound | null {
  const word = tokens[at]?.words;
  if (word === undefined) return null;
  if (word === '+' || word === '-') {
    const offset = offsetAt(tokens, at);
    return /^(?:\d{4}|\d{2}:\d{2})$/.test(tokens[at + 1]?.words ?? '') ? offset : null;
  }
  const zone = civilZones.get(word) ?? zoneAbbreviations.get(word);
  if (zone) {
    const shifted = /^(?:GMT|UTC)$/.test(word) ? offsetAt(tokens, at + 1) : null;
    return shifted ? { zone: shifted.zone, tokens: shifted.tokens + 1 } : { zone, tokens: 1 };
  }
  return namedZoneAt(tokens, at);
}

function offsetAt(tokens: readonly Token[], at: number): ZoneFound | null {
  const sign = tokens[at]?.words;
  const match = /^(\d{1,2})(?::?(\d{2}))?$/.exec(tokens[at + 1]?.words ?? '');
  const isGlued = tokens[at]?.end === tokens[at + 1]?.start;
  if ((sign !== '+' && sign !== '-') || !isGlued || !match || 14 < Number(match[1])) return null;
  return { zone: `${sign}${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`, tokens: 2 };
}

function namedZoneAt(tokens: readonly Token[], at: number): ZoneFound | null {
  for (const length of [2, 1]) {
    if (tokens.length < at + length) continue;
    const name = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const zone = zonePlaces.get(name);
    if (!zone) continue;
    let next = at + length;
    if (/^(?:standard|daylight|summer)$/.test(tokens[next]?.lower ?? '')) next++;
    if (tokens[next]?.lower === 'time') return { zone, tokens: next + 1 - at };
    if (name === 'eastern' || name === 'pacific' || name === 'uk') return { zone, tokens: length };
  }
  return null;
}
