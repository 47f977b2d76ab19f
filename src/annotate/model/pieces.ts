import { rootShape, shapeNumber, shapeOf } from './shapes.ts';

/**
 * Words as the model takes them: word pieces of BERT's uncased vocabulary, the shape of the word that each belongs to, and
 * the first and last piece of each word. Word 0 is the root.
 *
 * @see https://arxiv.org/abs/1609.08144 for word pieces
 */
export interface EncodedWords {
  readonly pieces: Int32Array;
  readonly shapes: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly root: number;
  /** Pieces of words met before. */
  readonly known: Map<string, readonly number[]>;
}

/** Of one word; of a longer one (the address of a page) only the first count. As in training. */
export const mostPieces = 8;
/** Words kept with their pieces; beyond that all are forgotten, so that memory is bounded. */
const mostKnown = 20_000;
/** No piece is longer, nor any word longer than this cut into pieces. */
const mostWordChars = 100;

/** @param lines a piece a line, in the order of the model's table */
export function readVocabulary(lines: string): Vocabulary {
  const ids = new Map(
    lines
      .split('\n')
      .filter((piece) => piece !== '')
      .map((piece, id) => [piece, id]),
  );
  return { ids, unknown: ids.get('[UNK]')!, root: ids.get('[CLS]')!, known: new Map() };
}

export function encodeWords(words: readonly string[], vocabulary: Vocabulary): EncodedWords {
  const pieces = [vocabulary.root];
  const shapes = [rootShape];
  const first = new Int32Array(words.length + 1);
  const last = new Int32Array(words.length + 1);
  for (const [i, word] of words.entries()) {
    first[i + 1] = pieces.length;
    const shape = shapeNumber(shapeOf(word));
    for (const piece of piecesOf(word, vocabulary)) {
      pieces.push(piece);
      shapes.push(shape);
    }
    last[i + 1] = pieces.length - 1;
  }
  return { pieces: Int32Array.from(pieces), shapes: Int32Array.from(shapes), first, last };
}

/** At least one, at most `mostPieces`. */
export function piecesOf(word: string, vocabulary: Vocabulary): readonly number[] {
  const { known } = vocabulary;
  const met = known.get(word);
  if (met) return met;
  const found = partsOf(word).flatMap((part) => cutPart(part, vocabulary));
  const pieces = found.length === 0 ? [vocabulary.unknown] : found.slice(0, mostPieces);
  if (mostKnown <= known.size) known.clear();
  known.set(word, pieces);
  return pieces;
}

/** In lower case, without accents and controls, cut at every mark and ideograph. */
function partsOf(word: string): string[] {
  if (/^[a-zA-Z0-9]+$/.test(word)) return [word.toLowerCase()];
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{C}\ufffd]/gu, '');
  return (
    plain.match(
      /[\p{P}$+<=>^`|~]|[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2fa1f}]|[^\p{P}$+<=>^`|~\p{Z}\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2fa1f}]+/gu,
    ) ?? []
  );
}

/** The longest pieces that the vocabulary has, from the left; the unknown one where there are none. */
function cutPart(part: string, { ids, unknown }: Vocabulary): number[] {
  const points = [...part];
  if (mostWordChars < points.length) return [unknown];
  const pieces: number[] = [];
  for (let start = 0; start < points.length;) {
    let end = points.length;
    let piece: number | undefined;
    while (start < end) {
      piece = ids.get((0 < start ? '##' : '') + points.slice(start, end).join(''));
      if (piece !== undefined) break;
      end--;
    }
    if (piece === undefined) return [unknown];
    pieces.push(piece);
    start = end;
  }
  return pieces;
}
