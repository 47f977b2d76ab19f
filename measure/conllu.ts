import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WordRange } from '#core/annotated.ts';

/** A word of a treebank. `head` is its index in the sentence, -1 for the root. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

/** What is printed in one piece: a word, or several that are written together ("don't" is `do` and `n't`). */
export interface Piece extends WordRange {
  readonly form: string;
}

export interface TreeSentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly TreeWord[];
  /** Every word is in one, in the order of the text. */
  readonly pieces: readonly Piece[];
  readonly opensParagraph: boolean;
  /** The next sentence follows without a blank. */
  readonly touchesNext: boolean;
}

export interface TreeDocument {
  readonly id: string;
  readonly sentences: readonly TreeSentence[];
}

/** The `.conllu` files of a folder; one whose name says `train` is left out, since the model has learned from it. */
export function treebankFiles(dir: string): string[] {
  return globSync(join(dir, '*.conllu'))
    .filter((file) => !basename(file).includes('train'))
    .sort();
}

/**
 * Reads CoNLL-U. Empty words (`8.1`) are left out. A file without `# newdoc` is one document.
 *
 * @see https://universaldependencies.org/format.html
 */
export function readTreebank(file: string): TreeDocument[] {
  const documents: { id: string; sentences: TreeSentence[] }[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const document =
      comment(lines, 'newdoc id') ??
      comment(lines, 'newdoc') ??
      (documents.length === 0 ? basename(file) : null);
    if (document !== null) documents.push({ id: document, sentences: [] });
    if (lines.some((line) => !line.startsWith('#'))) documents.at(-1)!.sentences.push(sentenceOf(lines));
  }
  return documents.filter(({ sentences }) => 0 < sentences.length);
}

/** The value of `# name = value`, and of a bare `# name` the empty string. */
function comment(lines: readonly string[], name: string): string | null {
  const line = lines.find((each) => each === `# ${name}` || each.startsWith(`# ${name} = `));
  return line === undefined ? null : line.slice(`# ${name} = `.length);
}

function sentenceOf(lines: readonly string[]): TreeSentence {
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const pieces: Piece[] = [];
  const words: TreeWord[] = [];
  let touches = false;
  for (const [
    id = '',
    form = '',
    lemma = '',
    pos = '',
    tag = '',
    ,
    head,
    relation = '',
    ,
    misc = '',
  ] of rows) {
    const [first, last] = id.split('-').map(Number) as [number, number?];
    if (!Number.isInteger(first)) continue;
    const inPiece = first <= (pieces.at(-1)?.to ?? 0);
    if (!inPiece) {
      pieces.push({ form, from: first - 1, to: last ?? first });
      touches = misc.split('|').includes('SpaceAfter=No');
    }
    if (last === undefined) words.push({ form, lemma, pos, tag, head: Number(head) - 1, relation, misc });
  }
  return {
    id: comment(lines, 'sent_id') ?? '',
    text: comment(lines, 'text') ?? words.map(({ form }) => form).join(' '),
    words,
    pieces,
    opensParagraph: lines.some((line) => /^# newpar\b(?!_)/.test(line)),
    touchesNext: touches,
  };
}

/** The head of some words: the one whose own head lies outside of them, and of several the one nearest to the root. */
export function headOf(words: readonly TreeWord[], stretch: readonly number[]): number {
  const inside = new Set(stretch);
  const outer = stretch.filter((word) => !inside.has(words[word]!.head));
  return outer.reduce((best, word) => (depthOf(words, word) < depthOf(words, best) ? word : best), outer[0]!);
}

function depthOf(words: readonly TreeWord[], word: number): number {
  let depth = 0;
  for (let up = word; up !== -1 && depth <= words.length; up = words[up]!.head) depth++;
  return depth;
}

/** The indexes of a range. */
export function wordsIn({ from, to }: WordRange): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
