import type { AnnotatedReport } from '#core/annotated.ts';
import type { Span } from '#core/span.ts';
import type { TreeDocument } from './conllu.ts';

/**
 * A word of a whole document, theirs or ours. Its span counts printed characters, blanks left out, so that it does not
 * matter how sentences and paragraphs were joined; `head` is an index into the words of the document, -1 for a root.
 */
export interface RawWord extends Span {
  /** Written in one piece with others, whose span all of them have. */
  readonly inPiece: boolean;
  readonly form: string;
  readonly pos: string;
  readonly tag: string;
  readonly lemma: string;
  readonly head: number;
  readonly relation: string;
}

export interface RawText {
  readonly words: readonly RawWord[];
  readonly sentences: readonly Span[];
}

/** The text of a document: a blank between sentences that do not touch, an empty line between paragraphs. */
export function textOf({ sentences }: TreeDocument): string {
  return sentences
    .map(({ text, touchesNext }, i) => {
      const next = sentences[i + 1];
      return text + (next === undefined ? '' : next.opensParagraph ? '\n\n' : touchesNext ? '' : ' ');
    })
    .join('');
}

export function wantedIn({ sentences }: TreeDocument): RawText {
  const all: RawWord[] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const { words, pieces } of sentences) {
    const [first, start] = [all.length, at];
    for (const { form, from, to } of pieces) {
      const end = at + printedIn(form);
      for (const word of words.slice(from, to))
        all.push({
          ...word,
          start: at,
          end,
          inPiece: 1 < to - from,
          head: word.head === -1 ? -1 : first + word.head,
        });
      at = end;
    }
    spans.push({ start, end: at });
  }
  return { words: all, sentences: spans };
}

export function foundIn({ report, sentences }: AnnotatedReport): RawText {
  const places = placesOf(report.text);
  const place = ({ start, end }: Span): Span => ({ start: places[start]!, end: places[end]! });
  const all: RawWord[] = [];
  for (const { tokens } of sentences) {
    const first = all.length;
    for (const token of tokens)
      all.push({
        ...token,
        ...place(token),
        inPiece: false,
        form: report.text.slice(token.start, token.end),
        head: token.head === -1 ? -1 : first + token.head,
      });
  }
  return { words: all, sentences: sentences.map(place) };
}

/** For every offset of a text, and for its end, how many printed characters stand before it. */
function placesOf(text: string): Uint32Array {
  const places = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) places[i + 1] = places[i]! + (isBlank(text[i]!) ? 0 : 1);
  return places;
}

function printedIn(form: string): number {
  return placesOf(form)[form.length]!;
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}

/**
 * Which of our words is which of theirs, by the rules of the CoNLL 2018 shared task: the same span; where they write
 * several words in one piece, the longest common run of forms among our words inside it.
 *
 * @returns index of theirs to index of ours, rising in both
 * @see Zeman et al. 2018, https://aclanthology.org/K18-2001/
 */
export function alignWords(wanted: readonly RawWord[], found: readonly RawWord[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let [w, f] = [0, 0];
  while (w < wanted.length && f < found.length) {
    const [theirs, ours] = [wanted[w]!, found[f]!];
    if (theirs.inPiece && theirs.start <= ours.start) {
      const nextWanted = past(wanted, w, (word) => word.start < theirs.end);
      const nextFound = past(found, f, (word) => word.end <= theirs.end);
      for (const [a, b] of commonRun(wanted.slice(w, nextWanted), found.slice(f, nextFound)))
        pairs.set(w + a, f + b);
      [w, f] = [nextWanted, nextFound];
    } else if (theirs.start === ours.start && theirs.end === ours.end) pairs.set(w++, f++);
    else if (theirs.start <= ours.start) w++;
    else f++;
  }
  return pairs;
}

function past(words: readonly RawWord[], from: number, belongs: (word: RawWord) => boolean): number {
  let to = from;
  while (to < words.length && belongs(words[to]!)) to++;
  return to;
}

/** Pairs of indexes of the longest common subsequence of forms. */
function commonRun(a: readonly RawWord[], b: readonly RawWord[]): [number, number][] {
  const same = (i: number, j: number) => a[i]!.form.toLowerCase() === b[j]!.form.toLowerCase();
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; 0 <= i; i--)
    for (let j = b.length - 1; 0 <= j; j--)
      length[i]![j] = same(i, j)
        ? length[i + 1]![j + 1]! + 1
        : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (same(i, j)) pairs.push([i++, j++]);
    else if (length[i]![j] === length[i + 1]![j]) i++;
    else j++;
  return pairs;
}
