import { isPeopleNoun } from '#lang/en/event-people.ts';
import type { Chunk } from './chunk.ts';
import type { Line } from './line.ts';
import { type Cast, isProper, mentionAt, partyOf } from './parties.ts';

export function isPlace(line: Line, cast: Cast, chunk: Chunk): boolean {
  return placeNouns.has(line.words.lower[chunk.head]!) || isNamedPlace(line, cast, chunk);
}

/** The phrase itself, what hangs on it with "of" ("the resort of Torrel") or its name behind a comma; -1 where none is a place with a name. */
export function namedPlaceAt(line: Line, cast: Cast, at: number): number {
  if (isNamedPlace(line, cast, line.chunks[at]!) || isSeat(line, cast, at)) return at;
  const { tree, tokens } = line.words;
  const described = isPlace(line, cast, line.chunks[at]!);
  for (const child of tree.children[line.chunks[at]!.node]!) {
    const k = line.nounAt[child]!;
    if (k === -1 || k === at || !isNamedPlace(line, cast, line.chunks[k]!)) continue;
    const { relation } = tokens[child]!;
    if (relation === 'nmod' && line.chunks[k]!.preposition === 'of') return k;
    if (relation === 'appos' && described) return k;
  }
  return -1;
}

/** A place by its name only. */
function isNamedPlace(line: Line, cast: Cast, chunk: Chunk): boolean {
  const mention = mentionAt(line, cast, chunk);
  if (isPlaceWithName(line, chunk)) return true;
  if (mention === null || mention.kind === null)
    return isProper(line, chunk) && !isPeopleNoun(line.words.lower[chunk.head]!);
  return mention.kind === 'place' || mention.kind === 'country';
}

/** "the Torrel airport" */
function isPlaceWithName({ words }: Line, { from, head }: Chunk): boolean {
  return (
    placeNouns.has(words.lower[head]!) &&
    words.tokens.slice(from, head).some(({ pos }, i) => pos === 'PROPN' && words.capital[from + i]!)
  );
}

/** "at the Kremlin": a body stands for where it sits. */
function isSeat(line: Line, cast: Cast, at: number): boolean {
  const chunk = line.chunks[at]!;
  return chunk.preposition === 'at' && (partyOf(line, cast, chunk)?.actorId ?? null) !== null;
}

const placeNouns = new Set(
  'peninsula city cities town towns village villages country countries region province capital border site base airport hospital school island area district territory camp port'.split(
    ' ',
  ),
);
