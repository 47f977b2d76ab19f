import type { FindingEvidence, Point } from '#core/record.ts';
import { idOf } from '#core/identity.ts';
import { sliceOf } from '#core/span.ts';
import { backingOfFact } from '../backing.ts';
import type { Correction } from './corrections.ts';
import type { Count } from './measures.ts';
import type { Origins } from '../origins.ts';
import { dayName, shortened } from '../phrases.ts';
import { evidenceOf, inPrintOrder, type Press } from '../press.ts';
import { agree } from './ranges.ts';
import { sharedStems } from '../cores.ts';
import { fitOf, type Voice } from '../voices.ts';
import { gapMs, surestMoment } from '../spells.ts';

/**
 * The points of one series in order of their as-of times, each superseded by the one that takes its place. A value that
 * its outlet took back is withdrawn, unless another outlet printed it too.
 */
export function pointsOf(
  counts: readonly Count[],
  corrections: readonly Correction[],
  press: Press,
  origins: Origins,
): Point[] {
  const entries = countsByValue(counts).map((group) => settled(group));
  const points = new Map(entries.map((entry) => [entry, pointOf(entry, press, origins)]));
  const backTaken = new Map(
    entries.map((entry) => [entry, corrections.find((each) => takesBack(each, points.get(entry)!, press))]),
  );
  const ordered = entries.toSorted(inOrder);
  return ordered.map((entry, index) => {
    const point = points.get(entry)!;
    const correction = backTaken.get(entry);
    if (correction) return { ...point, standing: 'withdrawn', why: whyWithdrawn(correction, press) };
    const next = ordered.slice(index + 1).find((later) => !backTaken.get(later) && supersedes(later, entry));
    return next ? { ...point, standing: 'superseded', why: whySuperseded(next, press) } : point;
  });
}

/** The figures of one value, with the one that tells its time best. */
interface Entry {
  readonly counts: readonly Count[];
  readonly chief: Count;
}

function countsByValue(counts: readonly Count[]): Count[][] {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const { value, low, high, vague } = count.figure;
    const key = `${value} ${low} ${high} ${vague}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()];
}

/** A value is as of the time at which it was first printed; a later report of that time may tell it more exactly. */
function settled(counts: readonly Count[]): Entry {
  const first = counts[0]!;
  const sameTime = counts.filter(({ asOf }) => gapMs(asOf, first.asOf) === 0);
  const surest = surestMoment(sameTime.map(({ figure }) => figure.asOf));
  return { counts, chief: sameTime.find(({ figure }) => figure.asOf === surest) ?? first };
}

function inOrder(a: Entry, b: Entry): number {
  const [x, y] = [a.chief, b.chief];
  return (
    order(x.asOf.last, y.asOf.last) ||
    order(x.asOf.first, y.asOf.first) ||
    order(sizeOf(x), sizeOf(y)) ||
    (x.figure.id < y.figure.id ? -1 : 1)
  );
}

/** Infinite ends compare too. */
function order(a: number, b: number): number {
  return a < b ? -1 : b < a ? 1 : 0;
}

function sizeOf({ figure }: Count): number {
  return figure.value ?? figure.high ?? figure.low ?? 0;
}

/**
 * Whether a later value takes the place of an earlier one. A vague one never does ("hundreds" after 549), nor an
 * increment. What only grows is superseded by more, and by less only where the same source takes its count back; what
 * comes and goes by any later count; other levels too, but the value of a past month or year stays the value of that
 * month or year. A value that is still printed when the other appears is not superseded but held against it.
 */
function supersedes({ chief: later }: Entry, entry: Entry): boolean {
  const earlier = entry.chief;
  if (later.figure.vague || earlier.figure.growth === 'new' || !isAfter(later, earlier)) return false;
  if (earlier.figure.vague) return agree(earlier.range, later.range) || sizeOf(earlier) <= sizeOf(later);
  if (stillPrinted(entry, later)) return false;
  if (!earlier.growing) return earlier.passing || !(earlier.asOf.told && isPeriod(earlier));
  return sizeOf(earlier) <= sizeOf(later) || sameSource(earlier, later);
}

/** By a source that is known to be another than the one that counts anew; an old number in a late report is only old. */
function stillPrinted({ counts }: Entry, later: Count): boolean {
  return counts.some(
    (count) =>
      later.asOf.last <= count.asOf.last &&
      count.source !== null &&
      later.source !== null &&
      !mayBeOne(count.source, later.source) &&
      !agree(count.range, later.range),
  );
}

/** "The ministry" may be the water ministry. */
function mayBeOne(a: Voice, b: Voice): boolean {
  return (
    fitOf(a, b) !== 'no' && ((a.id !== null && a.id === b.id) || 0 < sharedStems(a.words, b.words).count)
  );
}

/** Of one day that nobody splits further, the higher count of the same source is the later one. */
function isAfter(later: Count, earlier: Count): boolean {
  if (earlier.asOf.last < later.asOf.first) return true;
  if (later.asOf.last < earlier.asOf.first) return false;
  if (earlier.figure.change?.role === 'from' && later.figure.change?.role === 'to') return true;
  return later.growing && sameSource(earlier, later) && sizeOf(earlier) < sizeOf(later);
}

function isPeriod({ figure }: Count): boolean {
  return figure.asOf !== null && ['month', 'season', 'year'].includes(figure.asOf.grain);
}

function sameSource(a: Count, b: Count): boolean {
  if (a.source === null || b.source === null) return a.report === b.report;
  return a.source === b.source || (a.source.id !== null && a.source.id === b.source.id);
}

function pointOf({ counts, chief }: Entry, press: Press, origins: Origins): Point {
  const sources = new Map(counts.map(({ figure, source }) => [figure.id, source]));
  const evidence = inPrintOrder(
    press,
    counts.map(({ report, figure }) => evidenceOf(report, figure.id, figure)),
  );
  const { value, low, high, bound, asOf } = chief.figure;
  return {
    id: idOf('point', evidence[0]!.finding),
    value,
    low,
    high,
    bound,
    asOf,
    accordingTo: counts.find(({ source }) => source !== null)?.source?.name ?? null,
    evidence,
    ...backingOfFact(press, origins, { evidence, sourceOf: nameOfSource(sources) }),
  };
}

function nameOfSource(sources: ReadonlyMap<string, Count['source']>) {
  return ({ finding }: FindingEvidence) => sources.get(finding)?.name ?? null;
}

/** The outlet that corrects itself is the only one that printed it. */
function takesBack(correction: Correction, { value, evidence }: Point, press: Press): boolean {
  const outlet = press.outletOf(correction.report);
  return (
    value === correction.wrong &&
    evidence.every(
      ({ report }) => report === correction.report || (outlet !== null && press.outletOf(report) === outlet),
    )
  );
}

function whyWithdrawn({ report, start, end }: Correction, press: Press): string {
  const notice = shortened(press.textOf(report).slice(start, end), 140);
  return `${press.outletOf(report) ?? 'The outlet'} took it back: “${notice}”`;
}

function whySuperseded({ chief }: Entry, press: Press): string {
  const words = shortened(sliceOf(press.textOf(chief.report), chief.figure), 60);
  const day = chief.figure.asOf ? ` of ${dayName(chief.figure.asOf.edtf)}` : '';
  return `The later figure${day}, “${words}”, takes its place.`;
}
