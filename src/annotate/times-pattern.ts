import type { Direction, TimeSense } from '#core/sense.ts';
import { timeRules, type Around, type Reads, type Slots, type TimeRule } from '#lang/en/times.ts';
import type { Lexeme } from './times-lexemes.ts';
import { classes, type ClassName } from './times-classes.ts';

/** A sentence being read: its lexemes, and the way the clause around one of them points in time. */
export interface Place {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly headline: boolean;
  readonly directionAt: (lexeme: number) => Direction;
}

export interface Reading {
  readonly sense: TimeSense;
  /** The lexeme after the last. */
  readonly end: number;
}

/** One place of a pattern: words, or a class; both read from a lexeme on and say where they end. */
interface Element {
  readonly words: ReadonlySet<string> | null;
  readonly name: keyof Slots | null;
  readonly optional: boolean;
}

interface Compiled {
  readonly rule: TimeRule;
  readonly elements: readonly Element[];
}

/** Rules by the word that their first element can be; under '0' those that can begin with a number. */
type Starts = ReadonlyMap<string, readonly Compiled[]>;

type Values = { -readonly [Name in keyof Slots]?: unknown };

const compiled: readonly Compiled[] = timeRules.map((rule) => ({
  rule,
  elements: rule.pattern.split(' ').map(elementOf),
}));
const starts: Record<Reads | 'any', Starts> = {
  day: startsOf('day'),
  period: startsOf('period'),
  clock: startsOf('clock'),
  joined: new Map(),
  any: startsOf(null),
};

/**
 * The time expression that begins at a lexeme: the longest that any rule reads, and of equally long ones the first in
 * the table. Most words begin none, which one look into a map tells. Patterns are a few elements long, so the work at a
 * lexeme is bounded.
 */
export function readTimeAt(place: Place, at: number): Reading | null {
  return readFrom(place, at, starts.any);
}

function readFrom(place: Place, at: number, from: Starts): Reading | null {
  const lexeme = place.lexemes[at];
  const candidates = lexeme && from.get(lexeme.kind === 'number' ? '0' : lexeme.low);
  if (!candidates) return null;
  let best: Reading | null = null;
  for (const candidate of candidates) {
    const reading = readRule(place, at, candidate, best ? best.end : at);
    if (reading) best = reading;
  }
  return best;
}

function readRule(place: Place, at: number, { rule, elements }: Compiled, beyond: number): Reading | null {
  const values: Values = {};
  const matched = match(place, elements, 0, at, values);
  const end = leaning.has(place.lexemes[matched - 1]?.low ?? '') ? matched - 1 : matched;
  if (end <= beyond || !rule.guard(aroundOf(place, at, end))) return null;
  // The elements of a pattern name the slots that its sense reads; the table's test runs every rule.
  const sense = rule.sense(values as unknown as Slots, place.directionAt(at));
  return sense && { sense, end };
}

/** What patterns may name at their end, to look ahead or because a year could have followed, without its belonging to the time. */
const leaning = new Set([',', "'s"]);

/** Where the elements from `e` on end when they begin at `at`, or -1. Fills `values`. */
function match(place: Place, elements: readonly Element[], e: number, at: number, values: Values): number {
  const element = elements[e];
  if (!element) return at;
  const read = readElement(place, element, at);
  if (read) {
    const end = match(place, elements, e + 1, read.end, values);
    if (0 <= end) {
      if (element.name !== null) values[element.name] = read.value;
      return end;
    }
  }
  return element.optional ? match(place, elements, e + 1, at, values) : -1;
}

function readElement(
  place: Place,
  { words, name }: Element,
  at: number,
): { end: number; value: unknown } | null {
  const lexeme = place.lexemes[at];
  if (!lexeme) return null;
  if (words) return words.has(lexeme.low) ? { end: at + 1, value: null } : null;
  if (name === 'day' || name === 'period' || name === 'clock') {
    const reading = readFrom(place, at, starts[name]);
    return reading && { end: reading.end, value: reading.sense };
  }
  return classes[name as ClassName].read(place, at);
}

function elementOf(part: string): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (!body.startsWith('<')) return { words: new Set(body.split('|')), name: null, optional };
  const name = body.slice(1, -1);
  if (!(name in classes) && name !== 'day' && name !== 'period' && name !== 'clock')
    throw new RangeError(`No class <${name}> for patterns of times.`);
  return { words: null, name: name as keyof Slots, optional };
}

function startsOf(reads: Reads | null): Starts {
  const map = new Map<string, Compiled[]>();
  for (const candidate of compiled) {
    if (reads !== null && candidate.rule.reads !== reads) continue;
    for (const word of firstWords(candidate)) {
      const list = map.get(word);
      if (list) list.push(candidate);
      else map.set(word, [candidate]);
    }
  }
  return map;
}

function firstWords({ elements }: Compiled): Set<string> {
  const words = new Set<string>();
  for (const { words: own, name, optional } of elements) {
    for (const word of own ?? wordsOf(name!)) words.add(/^\d/.test(word) ? '0' : word);
    if (!optional) break;
  }
  return words;
}

function wordsOf(name: keyof Slots): Iterable<string> {
  if (name !== 'day' && name !== 'period' && name !== 'clock') return classes[name as ClassName].starts;
  const rules = compiled.filter(({ rule }) => rule.reads === name);
  return new Set(rules.flatMap((candidate) => [...firstWords(candidate)]));
}

function aroundOf({ lexemes, headline }: Place, at: number, end: number): Around {
  const first = lexemes[at]!;
  const last = lexemes[end - 1]!;
  const before = lexemes[at - 1];
  const after = lexemes[end];
  return {
    before: before?.low ?? '',
    beforeThat: lexemes[at - 2]?.low ?? '',
    after: after?.low ?? '',
    afterThat: lexemes[end + 1]?.low ?? '',
    first: first.low,
    last: last.low,
    capital: first.capital,
    lastCapital: last.capital,
    capitalBefore: before?.capital ?? false,
    capitalAfter: after?.capital ?? false,
    gluedBefore: before?.end === first.start,
    gluedAfter: after?.start === last.end,
    headline,
  };
}
