/** Classes that are the words or the phrases of a table. */
import type { Class, Match } from './class.ts';

export function word<Value>(table: ReadonlyMap<string, Value>): Class<Value>['read'] {
  return ({ lexemes }, at) => {
    const value = table.get(lexemes[at]!.low);
    return value === undefined ? null : { end: at + 1, value };
  };
}

export function capitalWord<Value>(
  table: ReadonlyMap<string, Value>,
  allowed: (word: string) => boolean,
): Class<Value>['read'] {
  return ({ lexemes }, at) => {
    const { low, capital } = lexemes[at]!;
    const value = capital && allowed(low) ? table.get(low) : undefined;
    return value === undefined ? null : { end: at + 1, value };
  };
}

export function plural<Value>(table: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...table].map(([name, value]) => [`${name}s`, value]));
}

export function fullNames(table: ReadonlyMap<string, unknown>): string[] {
  return [...table.keys()].filter(isFullName(table));
}

/** The first name of each value is the full one; the others are its abbreviations. */
export function isFullName(table: ReadonlyMap<string, unknown>): (name: string) => boolean {
  const full = new Set<string>();
  const seen = new Set<unknown>();
  for (const [name, value] of table) {
    if (!seen.has(value)) full.add(name);
    seen.add(value);
  }
  return (name) => full.has(name);
}

interface Phrases<Value> {
  readonly table: ReadonlyMap<string, Value>;
  readonly starts: ReadonlySet<string>;
  readonly longest: number;
}

export function phrasesOf<Value>(table: ReadonlyMap<string, Value>, longest: number): Phrases<Value> {
  return { table, starts: new Set([...table.keys()].map((name) => name.split(' ')[0]!)), longest };
}

/** The longest phrase of the table that begins at a lexeme; apostrophes and full stops inside it are passed over. */
export function phrase<In, Value>(
  { table, longest }: Phrases<In>,
  give: (value: In) => Value,
): Class<Value>['read'] {
  return ({ lexemes }, at) => {
    let words = '';
    let best: Match<Value> | null = null;
    for (let end = at, taken = 0; end < lexemes.length && end < at + 3 * longest && taken < longest; end++) {
      const { low } = lexemes[end]!;
      if (low === "'" || low === '.') {
        if (taken === 0) return null;
        continue;
      }
      if (low === "'s") words += 's';
      else {
        words += taken === 0 ? low : ` ${low}`;
        taken++;
      }
      const value = table.get(words);
      if (value !== undefined) best = { end: end + 1, value: give(value) };
    }
    return best;
  };
}
