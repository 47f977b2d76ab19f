/**
 * The times that outlets print over a report, an update or a post of a live blog: "March 5, 2024, 6:59 p.m. ET",
 * "Published 10:15 BST, 5 March 2024", "Tue 5 Mar 2024 12.42 CET", "2h ago", "14:05". Forms are those of the AP,
 * Guardian and BBC style guides and of ISO 8601, with what web pages make of them.
 */
import type { Span } from '#core/span.ts';
import { readAgo } from './stamps-ago.ts';
import { readClock } from './stamps-clock.ts';
import { readDay } from './stamps-days.ts';
import { readIso } from './stamps-iso.ts';
import { isStrongLabel, stampLabels, type Label } from './stamps-labels.ts';
import type { Part, Reader, Said } from './stamps-part.ts';
import { isGlue, lengthAt, tokensOf, type Token } from './stamps-tokens.ts';
import { readWeekday } from './stamps-weekday.ts';
import { zoneAt } from './stamps-zones.ts';

/** A printed time. It has a day, a clock time or an age. Offsets count into the line that was read. */
export interface Stamp extends Span, Said {
  /** What the line says it is the time of: "Published", "Last updated". */
  readonly label: Label | null;
}

/** The stamps of a short line in order, and the stretches of it that belong to no stamp, label or separator. */
export interface StampLine {
  readonly stamps: readonly Stamp[];
  readonly rest: readonly Span[];
  /** The line has a label, even one without a time after it. */
  readonly labelled: boolean;
}

/**
 * Reads a short line as printed times.
 *
 *     Jane Ruiz | Published March 5, 2024, 6:59 p.m. ET
 *     ~~~~~~~~~             ~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *     rest                  stamp, labelled published
 *
 * A year, a weekday or a number alone is no stamp. Linear in the line.
 */
export function readStamps(line: string): StampLine {
  const tokens = tokensOf(line);
  const reading: Reading = { stamps: [], rest: [], open: null, label: null, labelled: false, joins: false };
  for (let at = 0; at < tokens.length; at += step(reading, tokens, at)) continue;
  shut(reading);
  const { stamps, rest, labelled } = reading;
  return { stamps, rest, labelled };
}

/** What has been read of a line so far. */
interface Reading {
  readonly stamps: Stamp[];
  readonly rest: Span[];
  /** The stamp that further parts go into, with the kinds of part it has. */
  open: { stamp: Stamp; readonly kinds: Set<string> } | null;
  /** Said before the stamp that is still to come. */
  label: Label | null;
  labelled: boolean;
  /** Nothing but small words lies between the last rest and here. */
  joins: boolean;
}

/** Reads on from one token; gives the number of tokens taken. */
function step(reading: Reading, tokens: readonly Token[], at: number): number {
  const part = readPart(tokens, at) ?? zoneOfDay(reading, tokens, at);
  if (part) {
    addPart(reading, part, { start: tokens[at]!.start, end: tokens[at + part.tokens - 1]!.end });
    return part.tokens;
  }
  const label = labelAt(tokens, at);
  if (label) {
    shut(reading);
    reading.label = label;
    reading.labelled = true;
    reading.joins = false;
  } else if (isGlue(tokens, at)) {
    if (breaks.has(tokens[at]!.words)) reading.joins = false;
  } else {
    shut(reading);
    addRest(reading, tokens[at]!);
  }
  return lengthAt(tokens, at);
}

/** "March 5, 2031 GMT": a zone after a day without a clock. */
function zoneOfDay({ open }: Reading, tokens: readonly Token[], at: number): Part | null {
  const zone = open?.kinds.has('day') && !open.kinds.has('minutes') ? zoneAt(tokens, at) : null;
  return zone && { found: { zone: zone.zone }, tokens: zone.tokens };
}

/** Separators that part two names or two notes of a line. */
const breaks = new Set([...'|•·–—/;>']);

function addPart(reading: Reading, part: Part, span: Span): void {
  const { found } = part;
  const kinds = Object.keys(found);
  if (kinds.some((kind) => reading.open?.kinds.has(kind))) shut(reading);
  reading.open ??= { stamp: { ...emptyStamp, label: reading.label, ...span }, kinds: new Set() };
  reading.open.stamp = { ...reading.open.stamp, ...found, end: span.end };
  for (const kind of kinds) reading.open.kinds.add(kind);
  reading.label = null;
  reading.joins = false;
}

function shut(reading: Reading): void {
  if (reading.open) reading.stamps.push(reading.open.stamp);
  reading.open = null;
}

function addRest(reading: Reading, { start, end }: Span): void {
  const { rest, joins } = reading;
  if (joins) rest[rest.length - 1] = { start: rest.at(-1)!.start, end };
  else rest.push({ start, end });
  reading.joins = true;
}

const emptyStamp = {
  day: null,
  weekday: null,
  minutes: null,
  zone: null,
  agoMinutes: null,
  label: null,
} as const;

const readers: readonly Reader[] = [readIso, readAgo, readWeekday, readDay, readClock];

function readPart(tokens: readonly Token[], at: number): Part | null {
  for (const read of readers) {
    const part = read(tokens, at);
    if (part) return part;
  }
  return null;
}

function labelAt(tokens: readonly Token[], at: number): Label | null {
  const word = tokens[at]!.lower;
  const label = stampLabels.get(word);
  if (!label) return null;
  const next = stampLabels.get(tokens[at + 1]?.lower ?? '');
  const beforeTime = tokens[at + 1]?.words === ':' || /^\d|^on$/.test(tokens[at + 1]?.lower ?? '');
  if (!isStrongLabel(word) && !next && !beforeTime) return null;
  return next ?? label;
}
