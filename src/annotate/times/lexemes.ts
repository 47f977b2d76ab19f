import type { Span } from '#core/span.ts';

/** A piece of a sentence as the grammar of times sees it: a word, a number with what is glued to it ("23rd"), or one mark. */
export interface Lexeme extends Span {
  /** In lower case; a typographic apostrophe or dash as the plain one. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
}

/**
 * Cuts a stretch of text for the grammar of times. Finer than the analyser's tokens, and the same whatever analyser is
 * used: every mark is a lexeme of its own, but for thousands, decimals and a possessive ’s.
 *
 *     Monday’s 1,300 guests left at 4:30 p.m.
 *     ~~~~~~~~ ~~~~~ ~~~~~~ ~~~~ ~~ ~~~~ ~~~~      monday 's 1,300 guests left at 4 : 30 p . m .
 */
export function lexemesOf(text: string, { start, end }: Span): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const kind = isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark';
    const stop =
      kind === 'word'
        ? wordEnd(text, at, end)
        : kind === 'number'
          ? numberEnd(text, at, end)
          : markEnd(text, at, end);
    const words = text.slice(at, stop);
    const low = kind === 'mark' ? plainMark(words) : words.toLowerCase();
    lexemes.push({ start: at, end: stop, low, kind, capital: kind === 'word' && low[0] !== words[0] });
    at = stop;
  }
  return lexemes;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Digits, with thousands ("1,300") and one decimal part ("2.5", but not "17.03.2022"), and letters glued to them. */
function numberEnd(text: string, from: number, end: number): number {
  let at = digitsEnd(text, from, end);
  while (text[at] === ',' && digitsEnd(text, at + 1, end) === at + 4) at += 4;
  const decimals = text[at] === '.' ? digitsEnd(text, at + 1, end) : at;
  if (at + 1 < decimals && !(text[decimals] === '.' && isDigit(text.charCodeAt(decimals + 1)))) at = decimals;
  return isLetter(text.charCodeAt(at)) && at < end ? wordEnd(text, at, end) : at;
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** One mark, or a possessive ’s. */
function markEnd(text: string, from: number, end: number): number {
  const possessive =
    isApostrophe(text.charCodeAt(from)) &&
    from + 1 < end &&
    (text.charCodeAt(from + 1) | 32) === 115 &&
    isLetter(text.charCodeAt(from - 1)) &&
    !(from + 2 < end && isLetter(text.charCodeAt(from + 2)));
  return possessive ? from + 2 : from + 1;
}

function plainMark(mark: string): string {
  const code = mark.charCodeAt(0);
  if (isApostrophe(code)) return mark.length === 2 ? "'s" : "'";
  return code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2212 ? '-' : mark;
}

function isLetter(code: number): boolean {
  return (
    (97 <= code && code <= 122) ||
    (65 <= code && code <= 90) ||
    (0xc0 <= code && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

function isDigit(code: number): boolean {
  return 48 <= code && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isBlank(code: number): boolean {
  return code === 32 || (9 <= code && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** The first lexeme, from one on, that ends behind a position in the text. */
export function afterPosition(lexemes: readonly Lexeme[], at: number, position: number): number {
  let end = at;
  while (end < lexemes.length && lexemes[end]!.end <= position) end++;
  return end;
}
