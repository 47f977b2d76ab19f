import { unitOf, type SentenceReading } from './reading.ts';

/** The model has learned no longer sentences; memory and time of one run grow with the square of this. */
const mostWords = 100;
/** The model has no more places for pieces. */
const placesForPieces = 512;

/** How many pieces a word is cut into. */
type PiecesIn = (word: string) => number;

/** A long sentence in stretches that the model can read, cut behind a mark where one stands in the last third. */
export function cutLong(words: readonly string[], piecesIn: PiecesIn): (readonly string[])[] {
  const stretches: (readonly string[])[] = [];
  for (let from = 0; from < words.length;) {
    const to = cutAt(words, from, piecesIn);
    stretches.push(words.slice(from, to));
    from = to;
  }
  return stretches;
}

function cutAt(words: readonly string[], from: number, piecesIn: PiecesIn): number {
  const most = furthest(words, from, piecesIn);
  if (most === words.length) return most;
  const least = from + Math.ceil(((most - from) * 2) / 3);
  for (let to = most; least < to; to--) if (/^[,;:)\]”"—–|]$/.test(words[to - 1]!)) return to;
  return most;
}

function furthest(words: readonly string[], from: number, piecesIn: PiecesIn): number {
  let pieces = 1;
  let to = from;
  while (to < words.length && to - from < mostWords) {
    pieces += piecesIn(words[to]!);
    if (placesForPieces < pieces) break;
    to++;
  }
  return to;
}

/** Readings of stretches of one sentence as one: later stretches hang on the first as `parataxis`; vectors are averaged. */
export function joinReadings(readings: readonly SentenceReading[]): SentenceReading {
  if (readings.length === 1) return readings[0]!;
  const root = readings[0]?.tokens.findIndex(({ head }) => head === -1) ?? -1;
  let offset = 0;
  const shifted = readings.map((reading) => {
    const by = offset;
    offset += reading.tokens.length;
    return shift(reading, by, root);
  });
  return {
    tokens: shifted.flatMap(({ tokens }) => tokens),
    names: shifted.flatMap(({ names }) => names),
    predicates: shifted.flatMap(({ predicates }) => predicates),
    speech: shifted.flatMap(({ speech }) => speech),
    vector: unitOf(meanOf(readings.map(({ vector }) => vector))),
  };
}

function shift(reading: SentenceReading, by: number, root: number): SentenceReading {
  if (by === 0) return reading;
  const moved = <Range extends { readonly from: number; readonly to: number }>(range: Range): Range => ({
    ...range,
    from: range.from + by,
    to: range.to + by,
  });
  return {
    ...reading,
    tokens: reading.tokens.map((token) =>
      token.head === -1
        ? { ...token, head: root, relation: 'parataxis' }
        : { ...token, head: token.head + by },
    ),
    names: reading.names.map(moved),
    predicates: reading.predicates.map(({ word, roles }) => ({
      word: word + by,
      roles: roles.map((role) => ({ ...moved(role), head: role.head + by })),
    })),
    speech: reading.speech.map(({ cue, source, content }) => ({
      cue: cue + by,
      source: source && moved(source),
      content: content.map(moved),
    })),
  };
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i]! += vector[i]! / vectors.length;
  return mean;
}
