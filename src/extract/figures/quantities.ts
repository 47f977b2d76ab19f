import { boundEndings, boundsBefore } from '#lang/en/bounds.ts';
import { changeNouns, changeVerbs } from '#lang/en/change-words.ts';
import { labelNouns } from '#lang/en/counted-nouns.ts';
import { foldWords, longWords, timesWords } from '#lang/en/numbers.ts';
import { currencySigns } from '#lang/en/currencies.ts';
import { smallerUnits, unitWords } from '#lang/en/units.ts';
import { isAgainst, isMultiple } from './comparisons.ts';
import { isHyphen, phraseOf, wordAt, type Line } from './line.ts';
import { beginsNumber, readNumber, type NumberReading } from './numbers.ts';
import { readCurrencySign, readUnit, type UnitReading } from './units.ts';

/** A number with the unit that touches it, or a range of two. */
export interface Quantity {
  /** Lexemes, half-open: from the currency sign or quantifier to the end of the unit. */
  readonly first: number;
  readonly end: number;
  /** Where the number itself begins and ends, without sign and unit. */
  readonly number: { readonly first: number; readonly end: number };
  readonly value: number;
  /** The other end of a range; null for a single number. */
  readonly high: number | null;
  readonly form: NumberReading['form'];
  readonly factor: number;
  readonly marked: boolean;
  readonly unit: Omit<UnitReading, 'end'> | null;
  /** A hyphen binds it to what follows: "nine-hour". */
  readonly compound: boolean;
}

/** The numbers of a line with their units, ranges joined. Sorted, not overlapping. Linear in the line. */
export function findQuantities(line: Line): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < line.lexemes.length;) {
    const quantity = mayBegin(line, i) ? readQuantity(line, i, found.at(-1)?.end ?? 0) : null;
    if (!quantity) {
      i = line.lexemes[i]!.kind === 'number' ? chainEnd(line, i) : i + 1;
      continue;
    }
    append(line, found, quantity);
    i = quantity.end;
  }
  return found;
}

/** A pair with a hyphen that is no range is a score or a number of some other sort: neither half is a figure. */
function append(line: Line, found: Quantity[], quantity: Quantity): void {
  const left = found.at(-1);
  const joined = left ? joinRange(line, left, quantity) : [];
  if (0 < joined.length) found.splice(-1, 1, ...joined);
  else if (left && isHyphened(line, left, quantity)) found.pop();
  else found.push(quantity);
}

function isHyphened(line: Line, left: Quantity, right: Quantity): boolean {
  return (
    left.number.end === right.number.first - 1 &&
    line.lexemes[right.number.first]!.kind === 'number' &&
    isHyphen(wordAt(line, left.number.end))
  );
}

function mayBegin(line: Line, i: number): boolean {
  const { kind, word } = line.lexemes[i]!;
  return kind === 'number' ? !isChained(line, i) : beginsNumber(word) || loneWords.has(word);
}

/** Words that are a number only in some places: articles behind a hedge, "weeklong", "month-long". */
const loneWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'long',
  ...longWords.keys(),
  ...foldWords.keys(),
  ...timesWords.keys(),
]);

/** Numbers of one word, or of a word and its tie, whose unit is their own. */
function whole(first: number, end: number, value: number, unit: Quantity['unit']): Quantity {
  return {
    first,
    end,
    number: { first, end },
    value,
    high: null,
    form: 'words',
    factor: 1,
    marked: true,
    unit,
    compound: false,
  };
}

/** "a fourfold rise", "twice as many", "twice the rate"; "met twice" is how often, and no figure. */
function readTimes(line: Line, i: number): Quantity | null {
  const word = wordAt(line, i);
  const fold = foldWords.get(word);
  const times = /^(?:as|the|its|that)$/.test(wordAt(line, i + 1)) ? timesWords.get(word) : undefined;
  const value = fold ?? times;
  return value === undefined ? null : whole(i, i + 1, value, { code: 'time', kind: 'measure' });
}

/** "weeklong", "a month-long siege" */
function readLong(line: Line, i: number): Quantity | null {
  const joined = longWords.get(wordAt(line, i));
  const tied = wordAt(line, i) === 'long' && isHyphen(wordAt(line, i - 1)) && !isHyphen(wordAt(line, i - 3));
  const code = joined ?? (tied ? longWords.get(`${wordAt(line, i - 2)}long`) : undefined);
  if (code === undefined) return null;
  return whole(joined === undefined ? i - 2 : i, i + 1, 1, { code, kind: 'duration' });
}

/** "more than a year", "about a mile", "an hour and a half": the article is a number only with a hedge or a half. */
function readArticle(line: Line, i: number): Quantity | null {
  const word = wordAt(line, i);
  if (word !== 'a' && word !== 'an') return null;
  const and = phraseOf(line, i + 2, i + 5) === 'and a half';
  if (!and && !isHedged(line, i)) return null;
  const unit = unitWords.get(wordAt(line, i + 1));
  if (unit === undefined || unit.kind === 'share' || wordAt(line, i + 1).endsWith('s')) return null;
  return { ...whole(i, and ? i + 5 : i + 2, and ? 1.5 : 1, unit), number: { first: i, end: i + 1 } };
}

function readQuantity(line: Line, i: number, after: number): Quantity | null {
  const word = readArticle(line, i) ?? readLong(line, i) ?? readTimes(line, i);
  if (word) return word.first < after ? null : word;
  const near = minusBefore(line, i);
  const sign = after <= i - near - 1 ? readCurrencySign(line, i - near - 1) : null;
  const number = readNumber(line, i, sign !== null);
  if (!number || number.first < after) return null;
  const unit = sign
    ? { code: sign.code, kind: 'money' as const, end: number.end }
    : (unitOf(line, number) ?? unitBefore(line, number));
  const far = near === 0 && sign ? minusBefore(line, sign.first) : 0;
  const end = unit?.end ?? number.end;
  return {
    first: Math.min((sign?.first ?? i - near) - far, number.first),
    end,
    number: { first: number.first, end: number.end },
    value: 0 < near + far ? -number.value : number.value,
    high: null,
    form: number.form,
    factor: number.factor,
    marked: number.marked,
    unit: unit && { code: unit.code, kind: unit.kind },
    compound:
      isHyphen(wordAt(line, number.end)) &&
      line.lexemes[number.end]!.glued &&
      line.lexemes[number.end + 1]?.glued === true &&
      !/^(?:plus|odd)$/.test(wordAt(line, number.end + 1)),
  };
}

/** "magnitude 6.3", "a magnitude-6.3 quake", "a magnitude of 6.3" */
function unitBefore(line: Line, { first, end, form }: NumberReading): UnitReading | null {
  const tied = isHyphen(wordAt(line, first - 1)) || wordAt(line, first - 1) === 'of';
  const named = wordAt(line, tied ? first - 2 : first - 1) === 'magnitude';
  return named && form === 'digits' ? { code: 'magnitude', kind: 'measure', end } : null;
}

/** Vague numbers and fractions may have "of" before their unit: "thousands of dollars", "hundreds of miles". */
function unitOf(line: Line, number: NumberReading): UnitReading | null {
  if (number.form === 'ordinal') return null;
  const part = pointsOf(line, number);
  if (part) return part;
  const through = number.form === 'vague' && wordAt(line, number.end) === 'of' ? 1 : 0;
  const of =
    number.form === 'fraction' &&
    /^of an? /.test(`${wordAt(line, number.end)} ${wordAt(line, number.end + 1)} `);
  const unit = readUnit(line, number.end + (of ? 2 : through), number.value);
  if (!unit || number.form !== 'fraction' || of) return unit;
  return /^(?:an?|[½¼¾⅓⅔]|\d+|half)$/.test(wordAt(line, number.end - 1)) ? unit : null;
}

/** "a quarter-point rise", "a half-point cut": rates move by parts of a percentage point. */
function pointsOf(line: Line, { end, value }: NumberReading): UnitReading | null {
  const at = isHyphen(wordAt(line, end)) ? end + 1 : end;
  const tied = at !== end || /^(?:quarter|half)$/.test(wordAt(line, end - 1));
  const points = 0 < value && value < 1 && tied && /^points?$/.test(wordAt(line, at));
  return points ? { code: 'percentage point', kind: 'share', end: at + 1 } : null;
}

function isHedged(line: Line, at: number): boolean {
  if (!boundEndings.has(wordAt(line, at - 1))) return false;
  const length = [3, 2, 1].find((words) => boundsBefore.has(phraseOf(line, at - words, at)));
  return (
    length !== undefined &&
    !isMultiple(wordAt(line, at - length - 1)) &&
    !isAgainst(line, at - length, at, at + 2)
  );
}

/** How many lexemes in front say "minus": "-3", "minus 3", "minus-3", "$-3"; a hyphen that something touches says nothing. */
function minusBefore(line: Line, at: number): number {
  const word = wordAt(line, at - 1);
  if (word === 'minus') return phraseOf(line, at - 3, at - 1) === 'plus or' ? 0 : 1;
  if (!isHyphen(word) || !line.lexemes[at]!.glued) return 0;
  if (wordAt(line, at - 2) === 'minus') return 2;
  const free =
    !line.lexemes[at - 1]!.glued || wordAt(line, at - 2) === '(' || currencySigns.has(wordAt(line, at - 2));
  return free ? 1 : 0;
}

/**
 * Numbers tied by marks without a blank are dates, clock times, scores and telephone numbers: "2022-03-14", "10:30",
 * "555-0147-22", "9/11". A pair with one hyphen may be a range.
 */
function isChained(line: Line, i: number): boolean {
  return 2 < chainEnd(line, i) - i && !isPair(line, i) && !isFraction(line, i);
}

function isPair(line: Line, i: number): boolean {
  return isHyphen(wordAt(line, i + 1)) && chainEnd(line, i) <= i + 3;
}

function isFraction(line: Line, i: number): boolean {
  return (
    wordAt(line, i + 1) === '/' &&
    wordAt(line, i).length < 3 &&
    wordAt(line, i + 2).length < 3 &&
    chainEnd(line, i) === i + 3
  );
}

/** The lexeme after a chain of numbers tied by marks. */
function chainEnd(line: Line, i: number): number {
  let at = i + 1;
  while (isTie(line, at) && line.lexemes[at + 1]?.kind === 'number' && line.lexemes[at + 1]!.glued) at += 2;
  return at;
}

function isTie(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at];
  return lexeme !== undefined && lexeme.glued && (isHyphen(lexeme.word) || /^[:/.,x×]$/.test(lexeme.word));
}

/**
 * Two numbers that are the ends of one range, or that share the unit of the second.
 *
 *     between 10 and 20 km    $10-15 million    two or three days    from 10 to 20 percent
 *
 * After a word of change "from … to …" are two figures; the unit and magnitude are shared all the same.
 *
 * @returns one range, or two figures, or nothing where they do not belong together
 */
function joinRange(line: Line, left: Quantity, right: Quantity): Quantity[] {
  if (left.high !== null || left.form === 'ordinal' || right.form === 'ordinal') return [];
  if (isYearLike(line, left) && (right.marked || right.unit)) return [];
  const joined = joinRatio(line, left, right) ?? joinSmaller(line, left, right);
  if (joined) return [joined];
  const tie = tieBetween(line, left, right);
  if (tie === 'to' && isResult(line, left, right)) return [left, { ...right, unit: left.unit }];
  const unit = right.unit ?? (left.unit?.kind === 'money' ? left.unit : null);
  if (tie === null && isSharing(line, left, right)) return [{ ...left, unit }, right];
  if (tie === null || (left.unit && left.unit.code !== unit?.code)) return [];
  const low = { ...left, value: scaled(left, right), unit };
  if (tie === 'by') return unit?.kind === 'measure' ? [low, { ...right, unit }] : [];
  if (tie === 'from' && (isChange(line, left.first) || right.value < low.value))
    return [low, { ...right, unit }];
  if (tie === 'to' && isStep(line, left, right))
    return [
      { ...left, unit: left.unit ?? unit },
      { ...right, unit },
    ];
  if (right.value <= low.value || (tie === 'or' && low.value * 3 < right.value)) return [];
  if (/^0\d/.test(wordAt(line, right.number.first))) return [];
  const number = { first: left.number.first, end: right.number.end };
  const marked = left.marked || right.marked;
  return [{ ...right, unit, number, marked, first: left.first, value: low.value, high: right.value }];
}

/** "45 and 50 kg": two figures with the unit of the second. */
function isSharing(line: Line, left: Quantity, right: Quantity): boolean {
  const before = line.lexemes[left.first - 1];
  return (
    wordAt(line, left.end) === 'and' &&
    right.first === left.end + 1 &&
    left.unit === null &&
    right.unit !== null &&
    left.form === right.form &&
    left.form !== 'vague' &&
    !right.compound &&
    !(before?.capital && before.pos === 'PROPN') &&
    !labelNouns.has(before?.word ?? '') &&
    !/^age[ds]?$/.test(before?.word ?? '')
  );
}

/** "by 52 percent to 48": two shares of one vote. */
function isResult(line: Line, left: Quantity, right: Quantity): boolean {
  const shares = left.unit?.kind === 'share' && !right.unit && right.value < left.value;
  return shares && !changeVerbs.has(wordAt(line, left.first - 1));
}

/** "fell $1.20 to $84.30": the step and where it led, told by a word of change in front and a leap between them. */
function isStep(line: Line, left: Quantity, right: Quantity): boolean {
  const printed = left.unit !== null || left.factor !== 1;
  return printed && changeVerbs.has(wordAt(line, left.first - 1)) && left.value * 3 < right.value;
}

/** "60% in 2018 to 3.9 million" is no range. */
function isYearLike(line: Line, { form, marked, unit, value, number }: Quantity): boolean {
  const plain = form === 'digits' && !marked && unit === null;
  return plain && 1900 <= value && value <= 2100 && wordAt(line, number.first).length === 4;
}

/** "5 ft 2 in", "two years and six months": one amount in two units. */
function joinSmaller(line: Line, left: Quantity, right: Quantity): Quantity | null {
  const smaller = left.unit ? smallerUnits.get(left.unit.code) : undefined;
  const gap = phraseOf(line, left.end, right.first);
  if (smaller?.code !== right.unit?.code || smaller === undefined || (gap !== '' && gap !== 'and'))
    return null;
  if (!Number.isInteger(left.value) || right.high !== null || smaller.parts <= right.value || right.value < 0)
    return null;
  const number = { first: left.number.first, end: right.number.end };
  return { ...left, end: right.end, number, value: left.value + right.value / smaller.parts, marked: true };
}

/** "six in 10", "one out of five": a fraction. */
function joinRatio(line: Line, left: Quantity, right: Quantity): Quantity | null {
  const tie = line.words.slice(left.end, right.first).join(' ');
  if ((tie !== 'in' && tie !== 'out of' && tie !== 'in every') || left.unit || right.unit || right.compound)
    return null;
  const round = right.value <= 20 || /^[15]0+$/.test(String(right.value));
  if (left.value < 1 || right.value <= left.value || !round || right.form === 'vague') return null;
  const number = { first: left.number.first, end: right.number.end };
  return {
    ...right,
    number,
    first: left.first,
    value: left.value / right.value,
    form: 'fraction',
    marked: true,
  };
}

/** "10-15 million": the first takes the magnitude of the second, where that leaves it the smaller. */
function scaled(left: Quantity, right: Quantity): number {
  const printed = right.value / right.factor;
  const shared = left.factor === 1 && left.value < printed ? right.factor : 1;
  return Number((left.value * shared).toPrecision(15));
}

function tieBetween(line: Line, left: Quantity, right: Quantity): 'and' | 'or' | 'to' | 'from' | 'by' | null {
  const first = wordAt(line, left.end);
  const gap = right.first - left.end;
  const from = wordAt(line, left.first - 1) === 'from';
  if (gap === 1 && first === 'and')
    return wordAt(line, left.first - 1) === 'between' || wordAt(line, left.first - 2) === 'between'
      ? 'and'
      : null;
  if (gap === 1 && (first === 'or' || (first === 'by' && !left.unit))) return first;
  if (gap === 3 && isHyphen(first) && phraseOf(line, left.end + 1, right.first) === 'to -') return 'to';
  if (gap === 1 && first === 'to') return from ? 'from' : wordAt(line, left.first - 1) === 'by' ? null : 'to';
  if (gap === 2 && isHyphen(first) && wordAt(line, left.end + 1) === 'to') return 'to';
  if (gap === 1 && isHyphen(first)) return 'to';
  return right.first < left.end && isHyphen(wordAt(line, left.end - 1)) ? 'to' : null;
}

/** Whether a word of change stands in front of "from". */
function isChange(line: Line, first: number): boolean {
  for (let at = first - 2; 0 <= at && first - 8 <= at; at--)
    if (changeVerbs.has(wordAt(line, at)) || changeNouns.has(wordAt(line, at))) return true;
  return false;
}
