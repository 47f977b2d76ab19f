import type { Direction, TimeSense } from '#core/sense.ts';
import { timeRules, type Around, type Reads, type Slots, type TimeRule } from '#lang/en/times.ts';
import type { Lexeme } from './lexemes.ts';
import { classes } from './classes.ts';

/** A sentence being read: its lexemes, and the way the clause around one of them points in time. */
export interface Place {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly headline: boolean;
  /** The report prints a dot in its hours. */
  readonly dotted: boolean;
  readonly directionAt: (lexeme: number) => Direction;
}

interface Reading {
  readonly sense: TimeSense;
  /** The lexeme after the last. */
  readonly end: number;
}

/** One place of a pattern: words, or a class, or what the rules of another kind read. */
interface Element {
  readonly words: readonly string[] | null;
  readonly name: keyof Slots | null;
  readonly optional: boolean;
}

/** A tree of patterns, where those that begin alike share their way. */
interface Node {
  readonly words: Map<string, Node[]>;
  readonly classes: {
    readonly name: keyof Slots;
    readonly starts: ReadonlySet<string>;
    readonly node: Node;
  }[];
  /** Rules whose pattern ends here, as places in the table. */
  readonly ends: number[];
  /** While the tree grows: the node behind each element. */
  readonly behind: Map<string, Node>;
}

/** A pattern that matched: which, how far, and what its classes gave, name and value in turn. */
interface Match {
  readonly rule: number;
  readonly end: number;
  readonly values: readonly unknown[];
}

const groups = ['day', 'period', 'clock'] as const;
type Group = (typeof groups)[number];
const starts: Record<Group, ReadonlySet<string>> = {
  clock: startsOf('clock'),
  day: startsOf('day'),
  period: startsOf('period'),
};
const trees: Record<Group, Node> = { day: treeOf('day'), period: treeOf('period'), clock: treeOf('clock') };
const whole = treeOf(null);
const beginnings = startsOf(null);

/**
 * The time expression that begins at a lexeme: the longest that any rule reads, and of equally long ones the first in
 * the table. Most words begin none, which one look into a set tells. Patterns are a few elements long, so the work at a
 * lexeme is bounded.
 */
export function readTimeAt(place: Place, at: number): Reading | null {
  return beginnings.has(keyOf(place.lexemes[at]!)) ? readTree(place, at, whole) : null;
}

function readTree(place: Place, at: number, tree: Node): Reading | null {
  const matches: Match[] = [];
  walk(place, tree, at, [], matches);
  if (1 < matches.length) matches.sort((a, b) => b.end - a.end || a.rule - b.rule);
  for (const match of matches) {
    const sense = senseOf(place, at, match);
    if (sense) return { sense, end: match.end };
  }
  return null;
}

/** Follows every way through the tree that the lexemes allow. */
function walk(place: Place, node: Node, at: number, values: unknown[], matches: Match[]): void {
  for (const rule of node.ends) matches.push({ rule, end: endOf(place, at), values: values.slice() });
  const lexeme = place.lexemes[at];
  if (!lexeme) return;
  const behind = node.words.get(lexeme.low);
  if (behind) for (const next of behind) walk(place, next, at + 1, values, matches);
  if (node.classes.length === 0) return;
  const key = keyOf(lexeme);
  for (const { name, starts, node: next } of node.classes) {
    const read = starts.has(key) ? readClass(place, name, at) : null;
    if (!read) continue;
    values.push(name, read.value);
    walk(place, next, read.end, values, matches);
    values.length -= 2;
  }
}

function readClass(place: Place, name: keyof Slots, at: number): { end: number; value: unknown } | null {
  if (!isGroup(name)) return classes[name].read(place, at);
  const reading = readTree(place, at, trees[name]);
  return reading && { end: reading.end, value: reading.sense };
}

/** What patterns may name at their end, to look ahead or because a year could have followed, without its belonging to the time. */
const leaning = new Set([',', "'s"]);

function endOf({ lexemes }: Place, end: number): number {
  return leaning.has(lexemes[end - 1]?.low ?? '') ? end - 1 : end;
}

function senseOf(place: Place, at: number, { rule: index, end, values }: Match): TimeSense | null {
  const rule = timeRules[index]!;
  if (end <= at || !rule.guard(aroundOf(place, at, end))) return null;
  const slots: Record<string, unknown> = {};
  for (let i = 0; i < values.length; i += 2) slots[values[i] as string] = values[i + 1];
  // The elements of a pattern name the slots that its sense reads; the table's test runs every rule.
  return rule.sense(slots as unknown as Slots, place.directionAt(at));
}

function aroundOf({ lexemes, headline, dotted }: Place, at: number, end: number): Around {
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
    dotted,
  };
}

/** All numbers begin the same classes. */
function keyOf({ kind, low }: Lexeme): string {
  return kind === 'number' ? '0' : low;
}

// ---- growing the trees, once ----

function treeOf(reads: Reads | null): Node {
  const root = newNode();
  for (const [index, rule] of timeRules.entries()) {
    if (reads !== null && rule.reads !== reads) continue;
    for (const elements of spellings(elementsOf(rule))) {
      let node = root;
      for (const element of elements) node = nodeBehind(node, element);
      if (!node.ends.includes(index)) node.ends.push(index);
    }
  }
  return root;
}

function newNode(): Node {
  return { words: new Map(), classes: [], ends: [], behind: new Map() };
}

function nodeBehind(node: Node, { words, name }: Element): Node {
  const key = words ? words.join('|') : `<${name}>`;
  const known = node.behind.get(key);
  if (known) return known;
  const next = newNode();
  node.behind.set(key, next);
  if (words) for (const word of words) node.words.set(word, [...(node.words.get(word) ?? []), next]);
  else node.classes.push({ name: name!, starts: beginningsOf(name!), node: next });
  return next;
}

function elementsOf({ pattern }: TimeRule): Element[] {
  return pattern.split(' ').map((part) => {
    const optional = 1 < part.length && part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    if (!body.startsWith('<')) return { words: body.split('|'), name: null, optional };
    const name = body.slice(1, -1);
    if (!isSlot(name)) throw new RangeError(`No class <${name}> for patterns of times.`);
    return { words: null, name, optional };
  });
}

/** A pattern with and without each of its optional elements. */
function spellings(elements: readonly Element[]): (readonly Element[])[] {
  return elements.reduce<Element[][]>(
    (heads, element) =>
      heads.flatMap((head) => (element.optional ? [[...head, element], head] : [[...head, element]])),
    [[]],
  );
}

function startsOf(reads: Reads | null): Set<string> {
  const words = new Set<string>();
  for (const rule of timeRules) {
    if (reads !== null && rule.reads !== reads) continue;
    for (const { words: own, name, optional } of elementsOf(rule)) {
      for (const word of own ?? (isGroup(name!) ? startsOf(name) : beginningsOf(name!)))
        words.add(/^\d/.test(word) ? '0' : word);
      if (!optional) break;
    }
  }
  return words;
}

function beginningsOf(name: keyof Slots): ReadonlySet<string> {
  return isGroup(name) ? starts[name] : new Set(classes[name].starts);
}

function isGroup(name: keyof Slots): name is Group {
  return name === 'day' || name === 'period' || name === 'clock';
}

function isSlot(name: string): name is keyof Slots {
  return name in classes || (groups as readonly string[]).includes(name);
}
