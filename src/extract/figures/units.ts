import {
  currencyCodes,
  currencySigns,
  currencyWords,
  nationalCurrencies,
  payingWords,
  sureCodes,
} from '#lang/en/currencies.ts';
import {
  caseUnits,
  gluedUnits,
  looseUnits,
  powers,
  rateUnits,
  rateWords,
  unitPhrases,
  unitWords,
  type MeasureUnit,
} from '#lang/en/units.ts';
import { singularOf } from '#lang/en/counted-nouns.ts';
import { isHyphen, phraseOf, wordAt, type Line } from './line.ts';

export interface UnitReading {
  readonly code: string;
  readonly kind: 'money' | 'share' | 'measure' | 'duration';
  /** The lexeme after the unit. */
  readonly end: number;
}

/**
 * The unit behind a number, at once or after a hyphen.
 *
 *     20 percent   2 billion euros   40 km   a 30-millimeter bolt   38°C
 *
 * @param at the lexeme behind the number
 * @param value tells pounds of money (millions of them) from pounds of weight
 */
export function readUnit(line: Line, at: number, value: number): UnitReading | null {
  const from = isHyphen(wordAt(line, at)) && line.lexemes[at]!.glued ? at + 1 : at;
  const next = line.lexemes[from];
  if (!next) return null;
  return (
    readCurrency(line, from, value) ?? readPhrase(line, from) ?? readGlued(line, from) ?? readWord(line, from)
  );
}

/** The currency sign or code in front of a number, and the lexeme where it begins; null where there is none. */
export function readCurrencySign(line: Line, before: number): { code: string; first: number } | null {
  const lexeme = line.lexemes[before];
  if (!lexeme) return null;
  const code = currencyCodes.get(lexeme.word.replace(/\$$/, ''));
  if (
    code !== undefined &&
    (isUpper(line, before) || sureCodes.has(lexeme.word) || lexeme.word.endsWith('$'))
  )
    return { code, first: before };
  if (wordAt(line, before - 1) === '$' && lexeme.glued) {
    const behind = currencySigns.get(`${lexeme.word}$`);
    return behind === undefined ? null : { code: behind, first: before - 1 };
  }
  const sign = currencySigns.get(lexeme.word);
  if (sign === undefined || (lexeme.kind === 'word' && !lexeme.capital)) return null;
  const country = lexeme.glued || /^(?:us|hk|nz|au|ca|nt)$/.test(wordAt(line, before - 1));
  const prefix = country ? currencySigns.get(wordAt(line, before - 1) + lexeme.word) : undefined;
  return prefix === undefined ? { code: sign, first: before } : { code: prefix, first: before - 1 };
}

/**
 * What a rate is counted by, behind a unit or a counted noun.
 *
 *     $80 a barrel   60,000 loaves a month   12 cases per 100,000 people   40 flights daily
 *         ~~~~~~~~                 ~~~~~~~            ~~~~~~~~~~~~~~~~~~              ~~~~~
 */
export function readRate(line: Line, at: number): { by: string; end: number } | null {
  const word = wordAt(line, at);
  const adverb = rateWords.get(word);
  if (adverb !== undefined) return { by: adverb, end: at + 1 };
  const next = line.lexemes[at + 1];
  if (!next) return null;
  if (word === 'per' || word === '/') return readPer(line, at + 1);
  if (isHyphen(word) && (next.word === 'per' || next.word === 'a'))
    return isHyphen(wordAt(line, at + 2)) ? named(rateUnits.get(wordAt(line, at + 3)), at + 4) : null;
  const article = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  if (!article || timeShifts.has(wordAt(line, at + 2))) return null;
  const phrase = readPhrase(line, at + 1);
  return phrase ? { by: phrase.code, end: phrase.end } : named(rateUnits.get(next.word), at + 2);
}

/** "34 crowns a trip": money is paid for each of any thing. */
export function readEach(line: Line, at: number): { by: string; end: number } | null {
  const [noun, behind] = [line.lexemes[at + 1], line.lexemes[at + 2]];
  if (!/^an?$/.test(wordAt(line, at)) || noun?.pos !== 'NOUN' || noun.capital) return null;
  const ends = behind === undefined || behind.kind === 'mark' || /^(?:ADP|CCONJ|SCONJ)$/.test(behind.pos);
  return ends && !timeShifts.has(noun.word) ? { by: singularOf(noun.word), end: at + 2 } : null;
}

/** "two men a day earlier": a day that is counted from, not by. */
const timeShifts: ReadonlySet<string> = new Set(
  'earlier later ago before after old away apart into'.split(' '),
);

function readPer(line: Line, at: number): { by: string; end: number } | null {
  const next = line.lexemes[at]!;
  if (next.kind === 'number') {
    if (!/^10[0,]*$/.test(next.word)) return null;
    const noun = line.lexemes[at + 1];
    return noun?.kind === 'word'
      ? { by: `${next.word.replaceAll(',', '')} ${singularOf(noun.word)}`, end: at + 2 }
      : null;
  }
  if (next.word === 'capita') return { by: 'person', end: at + 1 };
  if (next.kind !== 'word' || next.word === 'cent') return null;
  const unit = readPhrase(line, at) ?? readWord(line, at);
  return unit
    ? { by: unit.code, end: unit.end }
    : { by: rateUnits.get(next.word) ?? singularOf(next.word), end: at + 1 };
}

function named(by: string | undefined, end: number): { by: string; end: number } | null {
  return by === undefined ? null : { by, end };
}

function readCurrency(line: Line, at: number, value: number): UnitReading | null {
  const two =
    nationalCurrencies.get(phraseOf(line, at, at + 2)) ??
    nationalCurrencies.get(phraseOf(line, at + 1, at + 3));
  if (two !== undefined)
    return {
      code: two,
      kind: 'money',
      end: nationalCurrencies.has(phraseOf(line, at, at + 2)) ? at + 2 : at + 3,
    };
  const word = wordAt(line, at);
  if (word === 'us' && currencyWords.get(wordAt(line, at + 1)) === 'USD')
    return { code: 'USD', kind: 'money', end: at + 2 };
  const code =
    currencyWords.get(word) ??
    (isUpper(line, at) || sureCodes.has(word) ? currencyCodes.get(word) : undefined) ??
    signBehind(line, at);
  if (code !== undefined) return { code, kind: 'money', end: at + 1 };
  if (word === 'p' && line.lexemes[at]!.glued) return { code: 'penny', kind: 'money', end: at + 1 };
  const pounds = word === 'pounds' && (1e6 <= value || isPaid(line, at)) && wordAt(line, at + 1) !== 'of';
  if (pounds) return { code: 'GBP', kind: 'money', end: at + 1 };
  return word === 'won' &&
    1000 <= value &&
    !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(line.lexemes[at + 1]?.pos ?? '')
    ? { code: 'KRW', kind: 'money', end: at + 1 }
    : null;
}

/** "paid 40 pounds": a verb of paying a few words in front. */
function isPaid(line: Line, at: number): boolean {
  return [2, 3, 4, 5].some((back) => payingWords.has(wordAt(line, at - back)));
}

/** 5€, 100 $: signs that are no letters. */
function signBehind(line: Line, at: number): string | undefined {
  const lexeme = line.lexemes[at]!;
  const free = lexeme.kind === 'mark' && line.lexemes[at + 1]?.kind !== 'number';
  return free ? currencySigns.get(lexeme.word) : undefined;
}

function readPhrase(line: Line, at: number): UnitReading | null {
  for (const { rest, unit } of unitPhrases.get(wordAt(line, at)) ?? []) {
    if (
      rest.every(
        (word, i) =>
          wordAt(line, at + 1 + i) === word || (word === '-' && isHyphen(wordAt(line, at + 1 + i))),
      )
    )
      return { ...unit, end: at + 1 + rest.length };
  }
  return null;
}

function readGlued(line: Line, at: number): UnitReading | null {
  const { glued, word } = line.lexemes[at]!;
  const upper = /^[mgl]$/.test(word) && isUpper(line, at);
  const touching = glued || (looseUnits.has(word) && line.lexemes[at - 1]!.kind === 'number');
  const unit = touching && !upper ? gluedUnits.get(word) : undefined;
  return unit === undefined ? null : raised(line, unit, at + 1);
}

function readWord(line: Line, at: number): UnitReading | null {
  const { start, end } = line.lexemes[at]!;
  const unit = caseUnits.get(line.text.slice(start, end)) ?? unitWords.get(wordAt(line, at));
  return unit === undefined ? null : raised(line, unit, at + 1);
}

/** "km2", "km^2", "km squared": the unit of length raised to a power by what follows it. */
function raised(line: Line, unit: MeasureUnit, end: number): UnitReading {
  const power = powers.get(unit.code);
  const hat = wordAt(line, end) === '^' ? end + 1 : end;
  const mark = wordAt(line, hat);
  const touches = line.lexemes[hat]?.glued === true;
  if (!power) return { ...unit, end };
  if (mark === 'squared' || (touches && mark === '2')) return { ...unit, code: power.square, end: hat + 1 };
  if (mark === 'cubed' || (touches && mark === '3')) return { ...unit, code: power.cube, end: hat + 1 };
  return { ...unit, end };
}

function isUpper(line: Line, at: number): boolean {
  const { start, end, kind } = line.lexemes[at]!;
  const word = line.text.slice(start, end);
  return kind === 'word' && word === word.toUpperCase();
}
