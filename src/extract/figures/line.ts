import type { Sentence, Token } from '#core/annotated.ts';
import type { Span } from '#core/span.ts';

/** A number, a word or a mark: finer than a token where the token holds a number ("10-20" is three). */
export interface Lexeme extends Span {
  readonly kind: 'number' | 'word' | 'mark';
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  readonly pos: string;
  /** No blank stands before it. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** A sentence as the rules for figures read it. `words[i]` is `lexemes[i].word`. */
export interface Line {
  readonly text: string;
  readonly sentence: number;
  readonly lexemes: readonly Lexeme[];
  readonly words: readonly string[];
  /** Every word may be in capitals, so that they tell nothing about names. */
  readonly titled: boolean;
}

/** Cuts the tokens of a sentence into lexemes; a number that runs over the end of its token takes the rest along. */
export function readLine(text: string, sentence: Sentence, index: number, titled: boolean): Line {
  const lexemes: Lexeme[] = [];
  let at = sentence.start;
  for (const token of sentence.tokens) {
    if (token.end <= at) continue;
    const rest = token.start < at ? { ...token, start: at } : token;
    if (isStopped(text, rest)) addStopped(lexemes, text, rest);
    else if (isSimple(text, rest)) add(lexemes, text, rest, token.pos, 'word');
    else cutToken(lexemes, text, rest, sentence.end);
    at = Math.max(token.end, lexemes.at(-1)?.end ?? 0);
  }
  return { text, sentence: index, lexemes, words: lexemes.map(({ word }) => word), titled };
}

/** "5bn." and "38°C." at the end of a sentence: the analyser takes the short form for an abbreviation with its stop. */
function isStopped(text: string, { start, end }: Token): boolean {
  return (
    end - start < 5 &&
    text[end - 1] === '.' &&
    /[\d°]/.test(text[start - 1] ?? '') &&
    isLetter(text.charCodeAt(start))
  );
}

function addStopped(lexemes: Lexeme[], text: string, { start, end, pos }: Token): void {
  add(lexemes, text, { start, end: end - 1 }, pos, 'word');
  add(lexemes, text, { start: end - 1, end }, 'PUNCT', 'mark');
}

export function wordAt(line: Line, i: number): string {
  return line.words[i] ?? '';
}

export function isHyphen(word: string): boolean {
  return word === '-' || word === '–' || word === '‑' || word === '−';
}

export function isDigit(code: number): boolean {
  return 48 <= code && code <= 57;
}

/** The words of a stretch of lexemes with single blanks, in lower case. */
export function phraseOf(line: Line, from: number, to: number): string {
  return line.words.slice(from, to).join(' ');
}

/** A token without digits, hyphens and currency signs is one lexeme; so are addresses and handles, whatever they hold. */
function isSimple(text: string, { start, end }: Token): boolean {
  if (end - start === 1) return !isDigit(text.charCodeAt(start));
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isHyphen(text[at]!) || isSign(code))
      return text[start] === '#' || text[start] === '@' || isAddress(text.slice(start, end));
  }
  return true;
}

function isAddress(token: string): boolean {
  return token.includes('://') || token.includes('@') || token.startsWith('www.');
}

function cutToken(lexemes: Lexeme[], text: string, token: Token, limit: number): void {
  for (let at = token.start; at < token.end;) {
    const code = text.charCodeAt(at);
    const end = isDigit(code)
      ? numberEnd(text, at, limit)
      : isLetter(code)
        ? wordEnd(text, at, token.end)
        : at + 1;
    const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'mark';
    add(lexemes, text, { start: at, end }, posOf(kind, token), kind);
    at = end;
  }
}

function posOf(kind: Lexeme['kind'], token: Token): string {
  return kind === 'number' ? 'NUM' : kind === 'mark' ? 'PUNCT' : token.pos === 'NUM' ? 'NOUN' : token.pos;
}

function add(lexemes: Lexeme[], text: string, { start, end }: Span, pos: string, kind: Lexeme['kind']): void {
  const word = text.slice(start, end).replaceAll(softHyphen, '');
  const code = word.charCodeAt(0);
  const isWord = kind === 'word' && isLetter(code);
  lexemes.push({
    start,
    end,
    kind: isDigit(code) ? 'number' : isWord ? 'word' : 'mark',
    word: isWord ? word.toLowerCase().replaceAll('’', "'") : word,
    pos,
    glued: lexemes.length > 0 && lexemes.at(-1)!.end === start,
    capital: isWord && word[0] !== word[0]!.toLowerCase(),
  });
}

/** Says only where a word may be cut at the end of a line. */
const softHyphen = '\u00AD';

/** Digits with groups of three ("1,300") or of two before the last three ("12,00,000"), and decimals. */
function numberEnd(text: string, start: number, limit: number): number {
  let at = digitsEnd(text, start, limit);
  while (at - start <= 30 && text[at] === ',') {
    const end = digitsEnd(text, at + 1, limit);
    const more = text[end] === ',' && digitsEnd(text, end + 1, limit) - end > 2;
    if (end - at !== 4 && !(end - at === 3 && more)) break;
    at = end;
  }
  if (text[at] === '.' && at + 1 < limit && isDigit(text.charCodeAt(at + 1)))
    return digitsEnd(text, at + 1, limit);
  return at;
}

function digitsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && (isLetter(text.charCodeAt(at)) || isInner(text, at, limit))) at++;
  return at;
}

/** An apostrophe or a full stop between letters. */
function isInner(text: string, at: number, limit: number): boolean {
  const mark = text[at];
  return (
    (mark === "'" || mark === '’' || mark === '.') && at + 1 < limit && isLetter(text.charCodeAt(at + 1))
  );
}

/** Latin, Greek and other letters; signs, fractions and currencies beyond ASCII are none. */
function isLetter(code: number): boolean {
  return (
    (97 <= code && code <= 122) ||
    (65 <= code && code <= 90) ||
    (0xc0 <= code && code <= 0x1fff && code !== 0xd7 && code !== 0xf7 && code !== 0xe3f) ||
    code === 0xb5 ||
    (0x3040 <= code && code < 0xd800 && code !== 0x5143)
  );
}

function isSign(code: number): boolean {
  return (
    code === 36 ||
    code === 163 ||
    code === 165 ||
    (0x20a0 <= code && code <= 0x20bf) ||
    (0xbc <= code && code <= 0xbe)
  );
}
