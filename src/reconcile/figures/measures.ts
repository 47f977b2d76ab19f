import type { Findings } from '#core/findings.ts';
import type { Figure } from '#core/figure.ts';
import type { DatedReport } from '#core/report.ts';
import { contains, sliceOf } from '#core/span.ts';
import { months, weekdays } from '#lang/en/calendar.ts';
import { countries, nationalities } from '#lang/en/countries.ts';
import {
  countedGroups,
  cumulativeWords,
  growingFates,
  instalments,
  passingFates,
  plainPeople,
} from '#lang/en/measures.ts';
import type { Press } from '../press.ts';
import { rangeOf, type Range } from './ranges.ts';
import { withRivals, type Rival } from './rivals.ts';
import { dayMs, spellOf, type Spell } from '../spells.ts';
import { familyOf, stemOf } from '../stems.ts';
import type { Voice } from '../voices.ts';
import { stemsOf, wordsOf } from '../words.ts';

/** A figure of one report with what it is compared by. */
export interface Count {
  readonly report: string;
  readonly figure: Figure;
  /** Unit, kind, fate and group counted: figures that differ in it never make one series. */
  readonly key: string;
  /** What became of those counted, and of which group they are; sorted, empty where the words do not tell. */
  readonly fate: readonly string[];
  readonly group: readonly string[];
  /** It can only rise while a story runs. */
  readonly growing: boolean;
  /** It rises and falls, and the later count is the better one. */
  readonly passing: boolean;
  /** Of something that happened long before the report: the dead of another year are not today's count. */
  readonly past: boolean;
  /** Of people on the move, which are counted for a whole country. */
  readonly flight: boolean;
  /** A bare number that somebody gives in place of the one before it. */
  readonly rival: boolean;
  /** One of several (a package, a strike): another value is another one. */
  readonly instalment: boolean;
  /** The families of the measure's other words. */
  readonly topic: ReadonlySet<string>;
  /** The families of the words around it. */
  readonly context: ReadonlySet<string>;
  /** The names among them that are no countries. */
  readonly names: ReadonlySet<string>;
  readonly place: Voice | null;
  /** The place is a country, or one that most reports of the story name. */
  readonly wide: boolean;
  readonly source: Voice | null;
  readonly asOf: Spell;
  readonly range: Range;
}

/** Durations, ages and ordinals measure no state of the world that a later report could bring up to date. */
const seriesKinds: ReadonlySet<string> = new Set(['count', 'money', 'share', 'measure', 'rate']);
const contextChars = 160;

/** The figures of a report that measure something. A figure inside what somebody denies is not that report's count. */
export function countsOf({ report, figures, statements }: Findings, press: Press): Count[] {
  const denied = statements.filter(({ acts }) => acts.includes('denies')).flatMap(({ content }) => content);
  const measuring = figures.filter(
    (figure) => seriesKinds.has(figure.kind) && !denied.some((span) => contains(span, figure)),
  );
  return withRivals(measuring, report.text).map((figure) => countOf(figure, report, press));
}

/** What is told for a day further back than this is the count of that day's event, and not of the story's. */
const pastDays = 30;

function countOf(
  { figure, rival }: Rival,
  { id: report, text, published }: DatedReport,
  press: Press,
): Count {
  const stems = stemsOfMeasure(figure, text);
  const around = contextOf(figure, text);
  const fate = named(stems, fateOf);
  const group = named(stems, groupOf);
  const place = press.voiceOf(figure.place, report);
  const asOf = spellOf(figure.asOf);
  const isPast = asOf.told && asOf.last + pastDays * dayMs < spellOf(published).first;
  return {
    report,
    figure,
    rival,
    key: keyOf(figure, fate, group),
    fate,
    group,
    growing: stems.some((stem) => cumulative.has(stem)) || fate.some((each) => onlyGrow.has(each)),
    passing: 0 < fate.length && !fate.some((each) => onlyGrow.has(each)),
    past: 0 < fate.length && isPast,
    flight: fate.some((each) => flights.has(each)),
    instalment: fate.length === 0 && stems.some((stem) => single.has(stem)),
    topic: new Set(stems.filter((stem) => !fateOf.has(stem) && !groupOf.has(stem)).map(familyOf)),
    context: new Set(contextStems(around).map((stem) => familyOf(stem))),
    names: namesIn(around),
    place,
    wide: place !== null && press.isEverywhere(place),
    source: press.voiceOf(figure.accordingTo, report),
    asOf,
    range: rangeOf(figure, figure.vague),
  };
}

/** A rise by so much is no level. */
function keyOf(figure: Figure, fate: readonly string[], group: readonly string[]): string {
  const step = figure.change?.role === 'by' ? `by ${figure.change.direction}` : '';
  const whose = fate.some((each) => flights.has(each)) ? [] : group;
  const unit = 0 < fate.length && figure.kind === 'count' ? 'counted' : figure.unit;
  return [figure.kind, unit, step, ...fate, '|', ...whose].join(' ');
}

const fateOf = rowsByStem([...growingFates, ...passingFates]);
const onlyGrow = new Set(rowsByStem(growingFates).values());
const groupOf = rowsByStem(countedGroups);
const flights = new Set(['flee', 'displace', 'evacuate'].map((word) => fateOf.get(stemOf(word))!));
const cumulative = new Set([...cumulativeWords].map((word) => stemOf(word)));
const single = new Set([...instalments].map((word) => stemOf(word)));

/** Every stem of a row leads to the row's first. */
function rowsByStem(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const stems = row.split(' ').map((word) => stemOf(word));
      return stems.map((stem) => [stem, stems[0]!] as const);
    }),
  );
}

function named(stems: readonly string[], rows: ReadonlyMap<string, string>): string[] {
  return [...new Set(stems.flatMap((stem) => rows.get(stem) ?? []))].toSorted();
}

const plain = new Set(plainPeople.map((word) => stemOf(word)));

/**
 * Names are left out: whose people they are is a matter of the place. Where nothing is named behind the number, what it
 * counts stands before it: "the number of confirmed deaths rose to 34".
 */
function stemsOfMeasure(figure: Figure, text: string): string[] {
  const before = figure.measure === null && figure.change?.role === 'to' ? wordsBefore(figure, text) : null;
  const phrases = [figure.measure, figure.counted && sliceOf(text, figure.counted), figure.unit, before];
  const words = phrases
    .map((phrase) => phrase ?? '')
    .join(' . ')
    .replace(/\p{Lu}[\p{L}’'.-]*/gu, ' ');
  const stems = stemsOf(wordsOf(words, [{ start: 0, end: words.length }], []));
  return [...new Set(stems)].filter((stem) => !plain.has(stem));
}

/** Back to the beginning of the sentence. */
function wordsBefore(figure: Figure, text: string): string {
  const before = text.slice(Math.max(0, figure.start - contextChars), figure.start);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
}

/** What stands around the figure in its line, without the figure itself. */
function contextOf(figure: Figure, text: string): string {
  const before = text.slice(Math.max(0, figure.start - contextChars), figure.start);
  const after = text.slice(figure.end, figure.end + contextChars);
  return `${before.slice(before.lastIndexOf('\n') + 1)} . ${after.split('\n', 1)[0]!}`;
}

function contextStems(line: string): string[] {
  return stemsOf(wordsOf(line, [{ start: 0, end: line.length }], [])).filter((stem) => !/^\d/.test(stem));
}

/** Words with a capital that do not begin a sentence. */
function namesIn(line: string): Set<string> {
  const names = [...line.matchAll(/[\p{L},;:)’'] (\p{Lu}\p{L}+)/gu)].map((match) => match[1]!.toLowerCase());
  return new Set(
    names.filter((name) => !countries.has(name) && !nationalities.has(name) && !timeNames.has(name)),
  );
}

/** Days and months are printed with a capital and name no place. */
const timeNames: ReadonlySet<string> = new Set([...weekdays.keys(), ...months.keys()]);
