import type { Findings } from '#core/findings.ts';
import type { Series } from '#core/record.ts';
import { idOf } from '#core/identity.ts';
import { sliceOf } from '#core/span.ts';
import type { Actors } from './actors.ts';
import { clustersOf, type Edge } from './clusters.ts';
import { correctionsOf, type Correction } from './figures/corrections.ts';
import { sharedStems } from './cores.ts';
import { countsOf, type Count } from './figures/measures.ts';
import type { Origins } from './origins.ts';
import { shortened } from './phrases.ts';
import { pairsBySharedKey } from './pairs.ts';
import { pointsOf } from './figures/points.ts';
import { pressOf, type Press } from './press.ts';
import { dayMs, gapMs } from './spells.ts';
import { agree } from './figures/ranges.ts';
import { rivalChars } from './figures/rivals.ts';
import { fitOf, type Fit } from './voices.ts';

/**
 * One measure as it moved across the reports, with a point for every value, in order of their as-of times. A figure
 * that no other report brings up to date is a series of one point; durations, ages and ordinals make none.
 *
 * @param findings in order of publication
 * @see docs/method/series.md
 */
export function mergeFigures(findings: readonly Findings[], actors: Actors, origins: Origins): Series[] {
  const press = pressOf(findings, actors);
  const counts = findings.flatMap((each) => countsOf(each, press));
  const corrections = findings.flatMap(correctionsOf);
  return clustersOf(counts.map(traitOf), edgesOf(counts), joinTraits).map((group) =>
    seriesOf(
      group.map((index) => counts[index]!),
      corrections,
      press,
      origins,
    ),
  );
}

function edgesOf(counts: readonly Count[]): Edge[] {
  return pairsBySharedKey(counts, keysOf)
    .map(([a, b]) => ({ a, b, weight: likenessOf(counts[a]!, counts[b]!) }))
    .filter(({ weight }) => 0 < weight);
}

function* keysOf({ key, figure, topic, growing, passing }: Count): Iterable<string> {
  yield `${key} = ${figure.value} ${figure.low} ${figure.high}`;
  if (growing || passing) yield key;
  for (const family of topic) yield `${key} ${family}`;
}

/** Values of one measure seldom differ more than so many times within a story; more where the place is the same. */
const widestRatio = 3;
const widestRatioInPlace = 30;

/** How sure it is that two figures are of one measure; 0 where they are held for two. */
function likenessOf(a: Count, b: Count): number {
  if (a.key !== b.key) return 0;
  if (differInPlace(a, b) || differInEvent(a, b)) return 0;
  const place = fitOf(a.place, b.place);
  const around = sharedStems(a.context, b.context);
  if (a.figure.growth !== b.figure.growth) return isSameSum(a, b) ? 70 : 0;
  if (sameValue(a, b)) return repeats(a, b, place, around.count) ? 80 + Math.min(around.count, 9) : 0;
  if (a.instalment || b.instalment || partsOfOneWhole(a, b)) return 0;
  if (widestRatioInPlace < ratioOf(a, b)) return 0;
  const scoped = place === 'same' && a.place !== null;
  if (!scoped && widestRatio < ratioOf(a, b) && !a.figure.vague && !b.figure.vague) return 0;
  if (isVaguer(a, b)) return 40;
  return moves(a, b, scoped, around) ? 50 + Math.min(around.count, 9) : 0;
}

/** "Another 12" is no total; but "another $350 million" in one report is the $350 million of the other. */
function isSameSum(a: Count, b: Count): boolean {
  return a.figure.kind === 'money' && sameValue(a, b) && 0.5 <= sharedStems(a.topic, b.topic).share;
}

/** "Hundreds of civilians" within a week of 549 civilians: it says no more, and no less. */
function isVaguer(a: Count, b: Count): boolean {
  if (a.figure.vague === b.figure.vague || !a.growing || a.group.length === 0) return false;
  return agree(a.range, b.range) && gapMs(a.asOf, b.asOf) < 7 * dayMs;
}

/** A place with what it is to the story. */
type Placed = Pick<Count, 'place' | 'wide'>;

/** Two towns are counted apart. Where the whole story is, the count of a town may be meant, or may not. */
function differInPlace({ place: a, wide: isWide }: Placed, { place: b, wide: isOtherWide }: Placed): boolean {
  if (a === null || b === null || a.name === b.name || fitOf(a, b) === 'same') return false;
  return !(isWide || isOtherWide) || (a.country !== null && b.country !== null && a.country !== b.country);
}

/** Where one is of something long past, the other has to be of the same days. */
function differInEvent(a: Count, b: Count): boolean {
  return (a.past || b.past) && (a.past !== b.past || 0 < gapMs(a.asOf, b.asOf));
}

function sameValue({ figure: a }: Count, { figure: b }: Count): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.vague === b.vague;
}

/**
 * Small numbers are equal by chance: they need the same place or more of the same words around them. Less so those of
 * one fate within a few days.
 */
function repeats(a: Count, b: Count, place: Fit, around: number): boolean {
  const fate = (a.growing || a.passing) && gapMs(a.asOf, b.asOf) <= 2 * dayMs;
  const rare = (fate ? 10 : 20) <= Math.abs(a.figure.value ?? a.figure.low ?? 0) && !a.figure.vague;
  const topic = a.topic.size === 0 || b.topic.size === 0 || 0 < sharedStems(a.topic, b.topic).count;
  const needed = (rare ? 0 : 2) + (fate || (place === 'same' && a.place) ? 0 : 1);
  return topic && needed <= around;
}

/**
 * Two values of one measure in one text are parts of a whole, or of two places, unless it tells two times, or is a page
 * that was brought up to date and has kept an older toll.
 */
function partsOfOneWhole(a: Count, b: Count): boolean {
  if (a.report !== b.report || a.figure.post !== b.figure.post || sameValue(a, b)) return false;
  const roles = [a.figure.change?.role, b.figure.change?.role];
  if (roles.includes('from') && roles.includes('to')) return false;
  if (a.rival || b.rival || isOlderToll(a, b)) return false;
  return !(a.asOf.told && b.asOf.told && 0 < gapMs(a.asOf, b.asOf));
}

/** A part is seldom so near to its whole. */
const widestRatioOfTolls = 1.25;
const fewestOfToll = 20;

function isOlderToll(a: Count, b: Count): boolean {
  const large = [a, b].every(({ figure }) => fewestOfToll <= (figure.value ?? 0));
  return a.growing && large && ratioOf(a, b) <= widestRatioOfTolls;
}

/** The same fate in the same place, or in much the same words; without a fate, a measure of the same words alone. */
function moves(a: Count, b: Count, scoped: boolean, around: { count: number; share: number }): boolean {
  if (a.flight || (inOneLine(a, b) && a.rival !== b.rival)) return true;
  const topic = sharedStems(a.topic, b.topic);
  const inWords = 2 < around.count && 0.25 <= around.share && !namesApart(a, b);
  if (a.growing || a.passing) {
    const alike = topic.count === 0 ? a.topic.size + b.topic.size === 0 : 0.5 <= topic.share;
    return alike && (scoped || inWords);
  }
  return topic.share === 1 && a.topic.size === b.topic.size && (scoped || inWords);
}

/** Where one puts the number at so much, and the other at so much. */
function inOneLine(a: Count, b: Count): boolean {
  return a.report === b.report && Math.abs(a.figure.start - b.figure.start) < rivalChars;
}

/** Both name somebody or some place near the figure, and none that the other names. */
function namesApart(a: Count, b: Count): boolean {
  return 0 < a.names.size && 0 < b.names.size && sharedStems(a.names, b.names).count === 0;
}

function ratioOf(a: Count, b: Count): number {
  const [x, y] = [a, b].map(({ figure }) => Math.abs(figure.value ?? figure.high ?? figure.low ?? 0)) as [
    number,
    number,
  ];
  return Math.max(x, y) / Math.max(Math.min(x, y), Number.MIN_VALUE);
}

/** Where a series is, and what each text counts. */
interface Trait extends Placed {
  readonly past: boolean;
  readonly byText: ReadonlyMap<string, readonly Count[]>;
}

function traitOf(count: Count): Trait {
  const { report, figure, place, wide, past } = count;
  return { place, wide, past, byText: new Map([[`${report} ${figure.post}`, [count]]]) };
}

function joinTraits(a: Trait, b: Trait): Trait | null {
  if (differInPlace(a, b) || a.past !== b.past) return null;
  const byText = new Map(a.byText);
  for (const [text, counts] of b.byText) {
    const others = byText.get(text) ?? [];
    if (others.some((other) => counts.some((count) => partsOfOneWhole(other, count)))) return null;
    byText.set(text, [...others, ...counts]);
  }
  return { ...narrower(a, b), past: a.past, byText };
}

function narrower({ place: a, wide }: Placed, { place: b, wide: isOtherWide }: Placed): Placed {
  const isOther = a === null || (wide && b !== null);
  return isOther ? { place: b, wide: isOtherWide } : { place: a, wide };
}

function seriesOf(
  counts: readonly Count[],
  corrections: readonly Correction[],
  press: Press,
  origins: Origins,
): Series {
  const first = counts[0]!;
  return {
    id: idOf('series', first.figure.id),
    measure: measureOf(counts, press),
    unit: counts.find(({ figure }) => figure.unit !== null)?.figure.unit ?? null,
    place: counts.find(({ place }) => place !== null)?.place?.name ?? null,
    points: pointsOf(counts, corrections, press, origins),
  };
}

/** The first name that a report gives the measure; else the counted words, or those that follow the number. */
function measureOf(counts: readonly Count[], press: Press): string {
  const named = counts.find(({ figure }) => figure.measure !== null)?.figure.measure;
  const counted = counts.find(({ figure }) => figure.counted !== null);
  if (named || counted) return named ?? sliceOf(press.textOf(counted!.report), counted!.figure.counted!);
  const { report, figure } = counts[0]!;
  return shortened(
    press
      .textOf(report)
      .slice(figure.start, figure.end + labelChars)
      .split('\n')[0]!,
    labelChars,
  );
}

const labelChars = 48;
