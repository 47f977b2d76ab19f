import type { Span } from '#core/span.ts';
import { functionWords } from '#lang/en/function-words.ts';

/** What the look of a paragraph tells before a word of it is understood. */
export interface Shape {
  /** Counted in the head; estimated for what is longer. */
  readonly words: number;
  /** The last mark ends a sentence, or announces what follows (`:`). */
  readonly ended: boolean;
  readonly asks: boolean;
  /** Another sentence begins inside. */
  readonly several: boolean;
  /** Share of words after the first that begin with a capital. */
  readonly capitals: number;
  /** No small letter, and three capital ones at least. */
  readonly shouts: boolean;
  /** Share of words that carry grammar: running prose has two in five, a list of names next to none. */
  readonly grammar: number;
}

/** The look of a paragraph shows in its first words; of the rest only the end is read. */
const headChars = 400;

export function shapeOf(text: string, { start, end }: Span): Shape {
  const head = text.slice(start, Math.min(end, start + headChars));
  const words = head.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const small = letters.filter((word) => functionWords.has(word.toLowerCase())).length;
  const capital = letters.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  const tail = text.slice(Math.max(start, end - 8), end);
  return {
    words: end - start <= headChars ? words.length : Math.round((words.length * (end - start)) / headChars),
    ended: /[.!?:…]["”’'»)\]*]{0,3}(?:\s?[■●◼∎µ▪])?$/u.test(tail),
    asks: /\?["”’'»)]{0,3}$/u.test(tail),
    several: headChars < end - start || /\p{Ll}[.!?]["”’')]{0,2}\s+["“‘'(]?\p{Lu}/u.test(head),
    capitals: capital / Math.max(1, letters.length - 1),
    shouts: !/\p{Ll}/u.test(head) && 3 <= (head.match(/\p{Lu}/gu)?.length ?? 0),
    grammar: small / Math.max(1, words.length),
  };
}

/** Whether a paragraph looks like running prose: a sentence at least, or too long and too grammatical for a label. */
export function isProse(shape: Shape): boolean {
  if (shape.shouts && shape.words < 30) return false;
  if (12 <= shape.words && shape.grammar < 0.08 && !shape.ended) return false;
  if (shape.ended) return 4 <= shape.words && !(0.75 < shape.capitals && shape.words < 14);
  return 25 <= shape.words && 0.2 <= shape.grammar;
}
