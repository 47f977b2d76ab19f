import type { Sentence, Token } from '#core/annotated.ts';
import type { Piece, SpeechPieces, Stretch } from './passage.ts';

/** A piece before it hangs on another. */
export type Leaf = Omit<Piece, 'head' | 'relation' | 'branch' | 'tag' | 'lemma'>;

/** A token with the sentence whose tree it stands in, and the piece that it is in. */
export interface Word {
  readonly sentence: Sentence;
  readonly token: Token;
  readonly piece: number;
}

/** The pieces as a tree: a quotation hangs where the highest of its words does. */
export function growTree(
  pieces: readonly Leaf[],
  words: readonly Word[],
): { tree: Piece[]; speech: SpeechPieces[] } {
  const places = new Map(words.map(({ token, piece }) => [token, piece]));
  const placeOf = ({ tokens }: Sentence, at: number): number =>
    at < 0 ? -1 : (places.get(tokens[at]!) ?? -1);
  const tops: (Word & { readonly head: number })[] = [];
  for (const word of words) {
    const head = placeOf(word.sentence, word.token.head);
    const top = tops[word.piece];
    const better =
      !top ||
      (top.token.pos === 'PUNCT' && word.token.pos !== 'PUNCT') ||
      (top.head === -1 && head !== -1 && word.token.pos !== 'PUNCT');
    if (head !== word.piece && better) tops[word.piece] = { ...word, head };
  }
  const heads = tops.map(({ head }) => head);
  for (const at of heads.keys()) if (isInCircle(heads, at)) heads[at] = -1;
  const branches = branchesOf(heads);
  const tree = pieces.map((piece, at): Piece => {
    const { tag, lemma, relation } = tops[at]!.token;
    const head = heads[at]!;
    return { ...piece, tag, lemma, head, relation: head === -1 ? 'root' : relation, branch: branches[at]! };
  });
  return { tree, speech: speechIn(pieces, words, placeOf) };
}

function isInCircle(heads: readonly number[], at: number): boolean {
  let up = heads[at]!;
  for (let steps = 0; up !== -1 && up !== at && steps <= heads.length; steps++) up = heads[up]!;
  return up === at;
}

/** Passages are short, so climbing from every piece costs little. */
function branchesOf(heads: readonly number[]): Stretch[] {
  const branches = heads.map((_, at) => ({ from: at, to: at + 1 }));
  for (const at of heads.keys())
    for (let up = heads[at]!; up !== -1; up = heads[up]!) {
      const branch = branches[up]!;
      branch.from = Math.min(branch.from, at);
      branch.to = Math.max(branch.to, at + 1);
    }
  return branches;
}

function speechIn(
  pieces: readonly Leaf[],
  words: readonly Word[],
  placeOf: (sentence: Sentence, at: number) => number,
): SpeechPieces[] {
  return [...new Set(words.map(({ sentence }) => sentence))].flatMap((sentence) =>
    sentence.speech.flatMap(({ cue, source, content }) => {
      const at = placeOf(sentence, cue);
      if (at === -1 || pieces[at]!.quotation) return [];
      const stretch = ({ from, to }: { from: number; to: number }): Stretch[] => {
        const first = placeOf(sentence, from);
        const last = placeOf(sentence, to - 1);
        return first === -1 || last === -1 ? [] : [{ from: first, to: last + 1 }];
      };
      return [{ cue: at, source: (source && stretch(source)[0]) ?? null, content: content.flatMap(stretch) }];
    }),
  );
}
