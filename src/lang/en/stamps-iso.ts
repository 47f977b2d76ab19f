/** A printed time in the form of ISO 8601. */
import type { Zone } from '#core/zone.ts';
import type { Part } from './stamps-part.ts';
import type { Token } from './stamps-tokens.ts';

/** `2024-03-05T18:59:00-05:00`, `2024-03-05` */
export function readIso(tokens: readonly Token[], at: number): Part | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(z|[+-]\d{2}:?\d{2})?)?$/.exec(
      tokens[at]!.lower,
    );
  if (!match) return null;
  const [, year, month, date, hour, minute, offset] = match;
  const day = { year: Number(year), month: Number(month), date: Number(date), dayFirst: null };
  if (hour === undefined) return { found: { day }, tokens: 1 };
  const minutes = Number(hour) * 60 + Number(minute);
  return { found: { day, minutes, ...(offset && { zone: zoneOfOffset(offset) }) }, tokens: 1 };
}

function zoneOfOffset(offset: string): Zone {
  return offset === 'z' ? '+00:00' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
}
