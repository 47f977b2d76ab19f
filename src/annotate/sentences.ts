import type { Sentence, Token } from '#core/annotated.ts';
import type { Block } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import type { Analyser } from './analyser.ts';
import { endsSentence } from './sentence-ends.ts';

/** wink-nlp slows down on stretches longer than this many characters, and on words longer than `wordChars`. */
const pieceChars = 4000;
const wordChars = 200;

/**
 * Sentences and tokens of every block. Words, tags and lemmas are wink-nlp's; where a sentence ends is decided here,
 * since news puts closing marks, citations and abbreviations where wink errs.
 *
 * @returns sorted; no sentence crosses a block, and every non-blank character of a block is in a token of one
 */
export function findSentences(text: string, blocks: readonly Block[], analyser: Analyser): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    const tokens: Token[] = [];
    const words: string[] = [];
    for (const piece of piecesOf(text, block)) readPiece(text, piece, analyser, tokens, words);
    cutSentences(tokens, words, index, sentences);
  }
  return sentences;
}

/** Stretches cut at blanks; a word longer than `wordChars` is cut wherever it reaches that. */
function piecesOf(text: string, block: Span): Span[] {
  const pieces: Span[] = [];
  let start = block.start;
  let blank = start;
  for (let at = start; at < block.end; at++) {
    if (isBlank(text.charCodeAt(at))) {
      if (pieceChars <= at - start) {
        pieces.push({ start, end: at });
        start = at;
      }
      blank = at + 1;
    } else if (wordChars <= at - blank && !splitsPair(text, at)) {
      pieces.push({ start, end: at });
      start = at;
      blank = at;
    }
  }
  if (start < block.end) pieces.push({ start, end: block.end });
  return pieces;
}

function readPiece(text: string, piece: Span, analyser: Analyser, tokens: Token[], words: string[]): void {
  const read = analyser.read(text.slice(piece.start, piece.end).replace(oddBlanks, ' '));
  let at = piece.start;
  for (let i = 0; i < read.words.length; i++) {
    const word = read.words[i]!;
    while (at < piece.end && isBlank(text.charCodeAt(at))) at++;
    const start = text.startsWith(word, at) ? at : text.slice(at, piece.end).indexOf(word) + at;
    if (start < at) continue;
    if (at < start) addUnread(text, at, start, tokens, words);
    at = start + word.length;
    tokens.push(tokenOf(start, at, read.tags[i] ?? 'X', read.lemmas[i]?.toLowerCase() ?? null));
    words.push(word);
  }
  addUnread(text, at, piece.end, tokens, words);
}

/** Characters that the analyser leaves out become tokens of their own, a run without blanks each. */
function addUnread(text: string, from: number, to: number, tokens: Token[], words: string[]): void {
  for (let start = from; start < to; start++) {
    if (isBlank(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < to && !isBlank(text.charCodeAt(end))) end++;
    tokens.push(tokenOf(start, end, 'X', null));
    words.push(text.slice(start, end));
    start = end;
  }
}

function tokenOf(start: number, end: number, pos: string, lemma: string | null): Token {
  return { start, end, pos, lemma, head: null, relation: null };
}

function cutSentences(
  tokens: readonly Token[],
  words: readonly string[],
  block: number,
  sentences: Sentence[],
): void {
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !endsSentence(tokens, words, i)) continue;
    const inside = tokens.slice(first, i + 1);
    sentences.push({ start: inside[0]!.start, end: inside.at(-1)!.end, block, tokens: inside });
    first = i + 1;
  }
}

const oddBlanks = /[\t\v\f\r\n\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (9 <= code && code <= 13) ||
    code === 0xa0 ||
    (0x1680 <= code &&
      (code === 0x1680 ||
        (0x2000 <= code && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff))
  );
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return 0xdc00 <= code && code <= 0xdfff;
}
