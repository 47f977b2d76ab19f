/**
 * Recognizers-Text (MIT) as npm has it, in our terms: its times in TIMEX3's notation, its numbers with their units.
 *
 * Of two readings of a date the past one is taken, as news wants it.
 *
 * @see https://github.com/microsoft/Recognizers-Text
 */
import dateTime from '@microsoft/recognizers-text-date-time';
import number from '@microsoft/recognizers-text-number';
import numberWithUnit from '@microsoft/recognizers-text-number-with-unit';
import type { Span } from '#core/span.ts';
import type { TimedText, Timex } from '../timex.ts';

export const recognizersTimes = 'Recognizers-Text 1.3';
export const recognizersQuantities = 'Recognizers-Text 1.3';

interface Found {
  readonly start: number;
  /** Of the last character, not behind it. */
  readonly end: number;
  readonly typeName: string;
  readonly resolution: {
    readonly value?: string | null;
    readonly unit?: string | null;
    readonly values?: readonly Readonly<Record<string, string | undefined>>[];
  } | null;
}

const culture = 'en-us';

export function timesByRecognizers({ text, created }: TimedText): readonly Timex[] {
  const [year, month, day] = created.slice(0, 10).split('-').map(Number) as [number, number?, number?];
  const reference = new Date(year, (month ?? 1) - 1, day ?? 1, 12);
  const found = dateTime.recognizeDateTime(text, culture, dateTime.DateTimeOptions.None, reference);
  return (found as unknown as readonly Found[]).map(({ start, end, typeName, resolution }) => {
    const kind = typeName.replace('datetimeV2.', '');
    return { start, end: end + 1, type: typeOf(kind), value: timexOf(kind, resolution?.values?.[0] ?? {}) };
  });
}

/** Its times with all their readings as it gives them, when said at a minute of local time. */
export function readingsByRecognizers(
  text: string,
  minutes: number,
): readonly (Span & { values: readonly Readonly<Record<string, string | undefined>>[] })[] {
  const said = new Date(minutes * 60_000);
  const wall = new Date(
    ...([said.getUTCFullYear(), said.getUTCMonth(), said.getUTCDate()] as const),
    ...([said.getUTCHours(), said.getUTCMinutes()] as const),
  );
  const found = dateTime.recognizeDateTime(text, culture, dateTime.DateTimeOptions.None, wall);
  return (found as unknown as readonly Found[]).map(({ start, end, resolution }) => ({
    start,
    end: end + 1,
    values: resolution?.values ?? [],
  }));
}

function typeOf(kind: string): string {
  if (kind === 'duration' || kind === 'set') return kind.toUpperCase();
  return kind.includes('time') ? 'TIME' : 'DATE';
}

/** Their timex where it is whole; else what it comes to, which they give as a day or its first day. */
function timexOf(
  kind: string,
  { timex = '', value, start }: Readonly<Record<string, string | undefined>>,
): string {
  if (kind === 'date') return value ?? timex;
  if (kind === 'datetime') return (value ?? timex).slice(0, 16).replace(' ', 'T');
  if (/^XXXX-\d\d$/.test(timex) && start) return start.slice(0, 7);
  return timex;
}

/** Its numbers, those with a unit first; a number inside one of them is not given again. */
export function quantitiesByRecognizers(text: string): readonly (Span & { value: number; unit: string })[] {
  const readers = [
    numberWithUnit.recognizeCurrency,
    numberWithUnit.recognizeDimension,
    numberWithUnit.recognizeTemperature,
    numberWithUnit.recognizeAge,
    number.recognizePercentage,
    number.recognizeNumber,
  ];
  const taken: (Span & { value: number; unit: string })[] = [];
  for (const read of readers)
    for (const { start, end, typeName, resolution } of read(text, culture) as unknown as readonly Found[]) {
      if (taken.some((other) => start < other.end && other.start <= end)) continue;
      const unit = typeName === 'percentage' ? 'percentage' : (resolution?.unit ?? '-').toLowerCase();
      taken.push({ start, end: end + 1, value: parseFloat(resolution?.value ?? ''), unit });
    }
  return taken.filter(({ value }) => !Number.isNaN(value));
}
