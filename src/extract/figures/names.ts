import type { TimeExpression } from '#core/annotated.ts';
import { boundEndings, boundsBefore } from '#lang/en/bounds.ts';
import { indexAt } from '#core/span.ts';
import { months } from '#lang/en/calendar.ts';
import { isPeopleNoun, isPluralNoun, streetWords } from '#lang/en/counted-nouns.ts';
import { nationalities } from '#lang/en/countries.ts';
import { clockWords, serialNouns, yearWords } from '#lang/en/number-names.ts';
import { isHyphen, phraseOf, wordAt, type Line } from './line.ts';
import type { Quantity } from './quantities.ts';

/**
 * Whether a number is part of a name, a date, a clock time or an address: "G20", "40th Regiment", "Covid-19", "in 2014",
 * "10:30", "10 Marlow Street", "the 1990s", "Big Three".
 *
 * @param times the time expressions of the sentence
 */
export function isNoFigure(line: Line, quantity: Quantity, times: readonly TimeExpression[]): boolean {
  return (
    isGlued(line, quantity) ||
    isInTime(line, quantity, times) ||
    isClock(line, quantity) ||
    isMonthDay(line, quantity) ||
    isYear(line, quantity) ||
    isStreet(line, quantity) ||
    isPageCount(line, quantity) ||
    isProper(line, quantity) ||
    isModel(line, quantity)
  );
}

/** Whether an ordinal numbers a name or the parts of a whole: "Second World War", "the third part", "second-hand". */
export function isIdleOrdinal(line: Line, { value, number, first }: Quantity): boolean {
  const next = line.lexemes[number.end];
  if (value < 2 || !next) return true;
  if (placedNouns.has(next.word)) return true;
  if (next.kind !== 'word') return line.lexemes[number.first]!.kind === 'word' || isHyphen(next.word);
  const before = wordAt(line, first - 1);
  if (line.lexemes[number.first]!.kind === 'word' && !ordinalHeads.has(before) && !before.endsWith("'s"))
    return true;
  if (serialNouns.has(next.word) && line.lexemes[number.first]!.kind === 'word') return true;
  if (next.word === 'century' || next.word === 'centuries' || next.word === 'amendment') return true;
  if (/(?:st|[^s]est|most)$/.test(next.word) && next.pos !== 'NOUN') return true;
  if (next.pos === 'VERB') return !/(?:ed|known|born)$/.test(next.word);
  const national = nationalities.has(next.word) || nationalities.has(wordAt(line, number.end + 1));
  return (next.capital && !line.titled && !national) || next.pos === 'ADV';
}

/** What has a number as its name, also in figures: "the 32nd floor", "5th Street". */
const placedNouns: ReadonlySet<string> = new Set(
  'floor storey street avenue precinct district ward row lane grade'.split(' '),
);

const ordinalHeads: ReadonlySet<string> = new Set(
  'a an the his her its their our my your this that another for just only yet least about unprecedented record straight'.split(
    ' ',
  ),
);

/** XR14, #1, Covid-19, mid-20s, and what is glued behind: 3D, 1990s, 4x4. Units that touch are no part of a name. */
function isGlued(line: Line, { first, end, number, unit, form }: Quantity): boolean {
  const head = line.lexemes[first]!;
  const before = line.lexemes[first - 1];
  if (head.glued && before) {
    if (before.kind === 'word' || nameMarks.has(before.word)) return true;
    if (isHyphen(before.word) && before.glued && isNamePart(line, first - 2)) return true;
  }
  const after = line.lexemes[number.end];
  if (form === 'words' || !after?.glued || unit) return false;
  if (after.kind === 'word') return end === number.end;
  const tied = after.word === ':' || after.word === "'" || after.word === '’';
  return after.word === '/' || (tied && line.lexemes[number.end + 1]?.glued === true);
}

/** A word that a hyphen ties to a number behind it, as in "F-16"; "sub-7" and "now-18" are no names. */
function isNamePart(line: Line, at: number): boolean {
  return (
    line.lexemes[at]?.kind === 'word' &&
    !/^(?:now|then|sub|magnitude|nearly|almost|roughly)$/.test(wordAt(line, at))
  );
}

const nameMarks: ReadonlySet<string> = new Set([
  "'",
  '’',
  '#',
  '@',
  '№',
  '§',
  '_',
  '.',
  '/',
  ':',
  '\\',
  '&',
  '+',
  '*',
  '^',
  '=',
]);

/** A number in a date is no figure; "15 months ago" and "the 23rd day" hold one all the same. */
function isInTime(line: Line, quantity: Quantity, times: readonly TimeExpression[]): boolean {
  const { start } = line.lexemes[quantity.number.first]!;
  const time = times[indexAt(times, start)];
  if (
    !time ||
    time.kind === 'duration' ||
    (time.kind === 'set' && wordAt(line, quantity.first - 1) !== 'every') ||
    quantity.unit?.kind === 'money' ||
    quantity.unit?.kind === 'share'
  )
    return false;
  if (quantity.form === 'ordinal') return time.sense.is !== 'counted';
  return quantity.unit?.kind !== 'duration' || wordAt(line, quantity.first - 1) === 'every';
}

function isClock(line: Line, { end, unit, marked, value }: Quantity): boolean {
  return unit === null && !marked && value <= 24 && clockWords.has(wordAt(line, end));
}

/** March 14, 14 March, 14th of March: where no time expression was found. */
function isMonthDay(line: Line, { first, number, unit, marked, value }: Quantity): boolean {
  if (unit !== null || marked || value < 1 || 31 < value) return false;
  const of = wordAt(line, number.end) === 'of' ? 1 : 0;
  return isMonth(line, first - 1) || isMonth(line, number.end + of);
}

function isMonth(line: Line, at: number): boolean {
  return line.lexemes[at]?.capital === true && months.has(wordAt(line, at).replace('.', ''));
}

/** Four plain digits between 1000 and 2100 that count nothing. */
function isYear(line: Line, { first, number, form, marked, unit, value, high }: Quantity): boolean {
  if (form !== 'digits' || marked || unit !== null || line.lexemes[number.first]!.word.length !== 4)
    return false;
  if (value < 1000 || 2100 < (high ?? value)) return false;
  if (
    isPeopleNoun(wordAt(line, number.end)) ||
    wordAt(line, first - 1) === 'than' ||
    wordAt(line, first - 1) === 'least'
  )
    return false;
  if (isHedgedAmount(line, first)) return false;
  if (1900 <= value) return true;
  if (boundEndings.has(wordAt(line, first - 1)) && !yearWords.has(wordAt(line, first - 1))) return false;
  return yearWords.has(wordAt(line, first - 1)) || !isPluralNoun(wordAt(line, number.end));
}

/** "an average of 1500", "a maximum of 2000": a hedge of several words is none of a year. */
function isHedgedAmount(line: Line, first: number): boolean {
  return wordAt(line, first - 1) === 'of' && boundsBefore.has(phraseOf(line, first - 2, first));
}

function isStreet(line: Line, { end, form, marked, unit }: Quantity): boolean {
  if (form !== 'digits' || marked || unit !== null || !line.lexemes[end]?.capital || line.titled)
    return false;
  for (let at = end; at < end + 4 && line.lexemes[at]?.capital; at++)
    if (0 < at - end && streetWords.has(wordAt(line, at))) return true;
  return wordAt(line, end).endsWith('street');
}

/** "Photo 3 of 12": the items of a show, with nothing counted behind them. */
function isPageCount(line: Line, { first, end, form, unit, marked }: Quantity): boolean {
  if (form !== 'digits' || unit !== null || marked) return false;
  const left = wordAt(line, first - 1) === 'of' ? first - 2 : first;
  if (wordAt(line, left + 1) !== 'of' || !isPlain(line, left) || !isPlain(line, left + 2)) return false;
  if (end !== left + 1 && end !== left + 3) return false;
  const [before, after] = [line.lexemes[left - 1], line.lexemes[left + 3]];
  return (
    (before === undefined || before.capital || pageWords.has(before.word)) &&
    (after === undefined || after.kind === 'mark' || (after.capital && !line.titled))
  );
}

function isPlain(line: Line, at: number): boolean {
  return /^\d{1,3}$/.test(wordAt(line, at));
}

const pageWords: ReadonlySet<string> = new Set('photo photos image picture slide page part video'.split(' '));

/** "Long March 4C", "Android 8.1": behind a name, a letter that touches the number or a lone decimal makes a model of it. */
function isModel(line: Line, { first, number, end, unit, form }: Quantity): boolean {
  const before = line.lexemes[first - 1];
  if (
    form !== 'digits' ||
    !before?.capital ||
    before.pos !== 'PROPN' ||
    line.titled ||
    first !== number.first
  )
    return false;
  if (unit) return end === number.end + 1 && isLetterBehind(line, number.end);
  const word = line.lexemes[first]!.word;
  return number.end === first + 1 && word.includes('.') && !word.includes(',');
}

function isLetterBehind(line: Line, at: number): boolean {
  const { capital, glued, word } = line.lexemes[at]!;
  return capital && glued && word.length === 1;
}

/** A number word with a capital inside a sentence belongs to a name: "Group of Seven", "the Big Three". */
function isProper(line: Line, { number, form }: Quantity): boolean {
  const { kind, capital } = line.lexemes[number.first]!;
  return kind === 'word' && capital && !line.titled && form !== 'vague' && !isOpening(line, number.first);
}

/** The first word of the sentence, or of a quotation or a clause behind a colon. */
function isOpening(line: Line, at: number): boolean {
  for (let before = at - 1; 0 <= before; before--) {
    const { kind, word } = line.lexemes[before]!;
    if (kind !== 'mark') return false;
    if (/[“”"‘':—–•-]/.test(word)) return true;
  }
  return true;
}
