import { pad, type Day } from './day.ts';

/** An IANA zone name (`America/New_York`) or a fixed offset (`+03:00`). Null elsewhere means that none is known. */
export type Zone = string;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/**
 * Minutes that a zone is ahead of UTC at a local time. An hour that the change to summer time leaves out is read with
 * the offset before the change; one that comes twice, with the first. An unknown zone counts as UTC.
 *
 * @param day the local day
 * @param minutes since local midnight
 */
export function offsetMinutes(zone: Zone | null, day: Day, minutes: number): number {
  if (zone === null) return 0;
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]));
  const key = `${zone} ${day} ${minutes}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = namedOffset(zone, (day * 1440 + minutes) * 60_000);
    if (offsets.size > 50_000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

export function isZone(zone: string): boolean {
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return true;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** `-04:00` */
export function isoOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

function namedOffset(zone: Zone, localMs: number): number {
  const first = offsetAt(zone, localMs - offsetAt(zone, localMs) * 60_000);
  return offsetAt(zone, localMs - first * 60_000);
}

function offsetAt(zone: Zone, instantMs: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instantMs)) parts[type] = Number(value);
  const local = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
    parts['second'],
  );
  return Math.round((local - Math.floor(instantMs / 1000) * 1000) / 60_000);
}

function formatOf(zone: Zone): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}
