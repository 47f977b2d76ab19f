/** Clock times that lead the updates of a live blog: "14:05 – Police arrived." */
import type { Span } from '#core/span.ts';
import { trimSpan } from '#core/span.ts';
import { readStamps } from '#lang/en/stamps.ts';
import { isNameLine } from './bylines.ts';
import type { Paragraph } from './paragraphs.ts';
import { isProse, shapeOf } from './shape.ts';

/** Paragraphs with the times parted from what they lead, and those that are entries of a table of contents. */
export interface Led {
  readonly paragraphs: readonly Paragraph[];
  readonly contents: ReadonlySet<Paragraph>;
}

/** As many led updates make a blog. */
const fewestLed = 3;
/** No lead is longer. */
const longestLead = 40;

/** A bullet, "UPDATE", brackets or asterisks may stand around the time. */
const lead =
  /^(?:[•●▪+*–-]\s{1,2}|UPDATE:? )?(?:\*\*|[[(])?(?:\d{1,2}[:.]\d{2}(?: ?[apAP]\.?[mM]\b\.?)?|\d{1,2} ?[apAP]\.?[mM]\b\.?|\d{4}(?= (?:[A-Z]{2,4}|hrs|hours)\b))(?: \(?[A-Z]{2,4}\b\)?| (?:local time|hrs|hours))?(?:\*\*|[\])])?\s?(?:[–—:|•-]\s*|\s)(?=\S)/u;

/**
 * Parts the times from the updates that they lead, where a text has several and tells most of its story in them: a
 * timeline in a report is none. A led title with no prose under it, beside others, is in a table of contents.
 *
 *     14:05 – Police have arrived at the bridge, a spokesman says.
 *     ~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function partLeads(text: string, paragraphs: readonly Paragraph[]): Led {
  const seams = paragraphs.map((paragraph) => seamOf(text, paragraph));
  const prose = paragraphs.map((paragraph, i) =>
    isProse(shapeOf(text, { start: seams[i] ?? paragraph.start, end: paragraph.end })),
  );
  const led = seams.map(
    (seam, i) => seam !== null && (prose[i]! || (seams[i + 1] === null && prose[i + 1]!)),
  );
  const none = { paragraphs, contents: new Set<Paragraph>() };
  if (led.filter(Boolean).length < fewestLed || isTimeline(paragraphs, prose, led.indexOf(true))) return none;
  return {
    paragraphs: paragraphs.flatMap((paragraph, i) =>
      led[i] ? parted(text, paragraph, seams[i]!) : [paragraph],
    ),
    contents: new Set(paragraphs.filter((_, i) => seams[i] !== null && !led[i])),
  };
}

function seamOf(text: string, { start, end }: Span): number | null {
  const head = text.slice(start, Math.min(end, start + longestLead));
  const found = lead.exec(head);
  if (!found) return null;
  const { stamps, rest } = readStamps(found[0]);
  const isClock = stamps.length === 1 && rest.length === 0 && stamps[0]!.minutes !== null;
  const seam = start + found[0].length;
  if (isStampAlone(text, { start, end })) return null;
  const words = text.slice(seam, Math.min(end, seam + 150));
  return isClock && readStamps(words).stamps[0]?.start !== 0 && !isNameLine(words) ? seam : null;
}

/** "14:05 (GMT), 5 March" leads nothing. */
function isStampAlone(text: string, { start, end }: Span): boolean {
  return end - start <= longestLead && readStamps(text.slice(start, end)).rest.length === 0;
}

/** A report tells more before its timeline than in it. */
function isTimeline(paragraphs: readonly Paragraph[], prose: readonly boolean[], first: number): boolean {
  const chars = (from: number, to: number) =>
    paragraphs.reduce(
      (sum, { start, end }, i) => (from <= i && i < to && prose[i] ? sum + end - start : sum),
      0,
    );
  return chars(first, paragraphs.length) < chars(0, first);
}

function parted(text: string, { start, end, gap }: Paragraph, seam: number): Paragraph[] {
  return [
    { ...trimSpan(text, { start, end: seam }), gap },
    { start: seam, end, gap: 0 },
  ];
}
