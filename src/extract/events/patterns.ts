import type { EventRow } from '#lang/en/event-rows.ts';
import { eventNouns } from '#lang/en/event-nouns.ts';
import { verbForms } from '#lang/en/event-verb-forms.ts';
import { eventVerbs } from '#lang/en/event-verbs.ts';

/** What has to stand in a place of a pattern: nothing, anything, somebody, a place, or one of some nouns. */
export type Slot = 'none' | 'any' | 'actor' | 'person' | 'name' | 'place' | ReadonlySet<string>;

/** A verb as a line of the table writes it, read. */
export interface VerbPattern {
  readonly row: EventRow;
  readonly verb: string;
  readonly subject: Slot | null;
  readonly particle: string | null;
  /** Null where it does not matter. */
  readonly object: Slot | null;
  readonly prepositions: readonly string[];
  readonly prepositional: Slot | null;
  /** "that": a clause follows. */
  readonly clause: boolean;
}

export interface NounPattern {
  readonly row: EventRow;
  readonly noun: string;
  readonly modifiers: ReadonlySet<string> | null;
  readonly prepositions: ReadonlySet<string> | null;
  /** What has to stand behind them, null for anything. */
  readonly prepositional: Slot | null;
}

const prepositionsKnown = new Set(
  'involving with between to of in on by from for against at into over as that near through outside after during under about inside among condemning calling demanding'.split(
    ' ',
  ),
);

const slots = new Map<string, Slot>([
  ['-', 'none'],
  ['x', 'any'],
  ['X', 'actor'],
  ['H', 'person'],
  ['N', 'name'],
  ['P', 'place'],
]);

/** By the base form of the verb, in the order of the table. */
export const verbPatterns: ReadonlyMap<string, readonly VerbPattern[]> = gather(
  eventVerbs.flatMap((row) => row.words.map((words) => readVerb(row, words))),
  ({ verb }) => verb,
);

/** By the noun in singular and plural, in the order of the table. */
export const nounPatterns: ReadonlyMap<string, readonly NounPattern[]> = gatherNouns();

/** Every word that can be a trigger, to leave sentences without one alone. */
export const triggerWords: ReadonlySet<string> = new Set([
  ...nounPatterns.keys(),
  ...[...verbPatterns.keys()].flatMap((base) => verbForms(base).map(({ word }) => word)),
]);

/** The base form of the verb in a line of the table: `~storm|flood hit x` gives `hit`. */
export function verbOf(words: string): string {
  const parts = words.split(' ');
  return (parts[0]!.startsWith('~') ? parts[1]! : parts[0]!).split('+')[0]!;
}

function readVerb(row: EventRow, words: string): VerbPattern {
  const parts = words.split(' ');
  const subject = parts[0]!.startsWith('~') ? slotOf(parts.shift()!) : null;
  const [verb, particle] = parts.shift()!.split('+');
  const object = parts.length === 0 ? null : slotOf(parts[0]!);
  if (object !== null) parts.shift();
  const clause = parts[0] === 'that';
  const prepositions = parts.length === 0 || clause ? [] : parts[0]!.replace('+', '').split('|');
  const prepositional = parts[1] === undefined ? null : slotOf(parts[1]);
  return {
    row,
    verb: verb!,
    subject,
    particle: particle ?? null,
    object,
    prepositions,
    prepositional,
    clause,
  };
}

/** Of a subject, `~X` stands for somebody as `X` does of an object. */
function slotOf(part: string): Slot | null {
  const slot = slots.get(part.replace('~', ''));
  return slot ?? (part.startsWith('~') ? nounsOf(part) : null);
}

function nounsOf(part: string): ReadonlySet<string> {
  return new Set(
    part
      .slice(1)
      .split('|')
      .flatMap((noun) => [...numbersOf(noun), singularOf(noun)]),
  );
}

function gatherNouns(): Map<string, NounPattern[]> {
  const patterns = eventNouns.flatMap((row) => row.words.flatMap((words) => readNoun(row, words)));
  return gather(patterns, ({ noun }) => noun);
}

/** A line of nouns has the words it follows in front, and the prepositions after it at its end. */
function readNoun(row: EventRow, words: string): NounPattern[] {
  const parts = words.split(' ');
  const prepositional = parts.length < 3 ? null : slotOf(parts.at(-1)!);
  if (prepositional !== null) parts.pop();
  const last = parts.length === 1 ? '' : parts.at(-1)!;
  const prepositions = isPrepositional(last) ? new Set(parts.pop()!.split('|')) : null;
  const noun = parts.pop()!;
  const modifiers = parts.length === 0 ? null : new Set(parts.at(-1)!.split('|'));
  return numbersOf(noun).map((each) => ({ row, noun: each, modifiers, prepositions, prepositional }));
}

function isPrepositional(part: string): boolean {
  return part.split('|').every((word) => prepositionsKnown.has(word));
}

function singularOf(noun: string): string {
  return noun.endsWith('s') && !noun.endsWith('ss') && 4 < noun.length ? noun.slice(0, -1) : noun;
}

function numbersOf(noun: string): string[] {
  if (noun.endsWith('s') && !noun.endsWith('ss') && !noun.endsWith('sis')) return [noun];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  return [noun, `${noun}s`];
}

function gather<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const list = map.get(key(item));
    if (list) list.push(item);
    else map.set(key(item), [item]);
  }
  return map;
}
