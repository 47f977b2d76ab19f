import {
  fractionSigns,
  fractionWords,
  halvedUnits,
  indianMagnitudes,
  looseMagnitudes,
  shortMagnitudes,
  vagueNumbers,
  vagueQuantifiers,
} from '#lang/en/numbers.ts';
import { changeVerbs } from '#lang/en/change-words.ts';
import { states } from '#lang/en/counted-states.ts';
import { clockWords } from '#lang/en/number-names.ts';
import { magnitudes, ordinals, ordinalSuffix, readNumberWords, tens, units } from '#lang/en/number-words.ts';
import { isHyphen, wordAt, type Line } from './line.ts';

/** A number as it stands in a line, without hedge and unit. */
export interface NumberReading {
  /** Lexemes, half-open. A quantifier in front ("several hundred") belongs to it. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** The magnitude printed behind digits, which a range shares: a million in "10-15 million"; else 1. */
  readonly factor: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'ordinal';
  /** Has group marks, decimals or a magnitude, so that it can be no year and no name. */
  readonly marked: boolean;
}

/** Words that can begin a number; whatever is not here and no digit is passed over at once. */
const numberWords: ReadonlySet<string> = new Set([
  ...units.keys(),
  ...tens.keys(),
  ...magnitudes.keys(),
  ...ordinals.keys(),
  ...vagueNumbers.keys(),
  ...fractionWords.keys(),
  ...fractionSigns.keys(),
]);

export function beginsNumber(word: string): boolean {
  return numberWords.has(word);
}

/**
 * The number that begins at a lexeme.
 *
 *     1,300   5.6 million   4.1mn   ten thousand   two-thirds   2½   several hundred   tens of thousands   41st
 *
 * @param money the number follows a currency sign, so that "m" is a million
 * @returns null where none begins there
 */
export function readNumber(line: Line, i: number, money: boolean): NumberReading | null {
  const lexeme = line.lexemes[i]!;
  if (lexeme.kind === 'number') return readDigits(line, i, money);
  if (!numberWords.has(lexeme.word)) return null;
  return readSign(line, i) ?? readVague(line, i) ?? readPart(line, i) ?? readWords(line, i);
}

function readDigits(line: Line, i: number, money: boolean): NumberReading | null {
  const { word } = line.lexemes[i]!;
  if (word.length > 24) return null;
  const value = Number(word.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  const next = line.lexemes[i + 1];
  const base = { first: i, value, form: 'digits' as const };
  if (next?.glued && next.word === ordinalSuffix(value))
    return { ...base, end: i + 2, form: 'ordinal', marked: false, factor: 1 };
  const mixed = readMixed(line, i, value);
  if (mixed) return mixed;
  if (wordAt(line, i + 1) === '/' && next!.glued && line.lexemes[i + 2]?.kind === 'number')
    return readSlash(line, i, value);
  const spaced = readSpaced(line, i);
  if (spaced) return spaced;
  const { factor, end } = readMagnitude(line, i + 1, money);
  const plain = factor === 1 && !word.includes(',') && !word.includes('.');
  return withHalf(line, { ...base, value: tidy(value * factor), factor, end, marked: !plain });
}

/** 36 000 and 1 000 000: groups of three behind a narrow or hard space; behind a common one only noughts, or several. */
function readSpaced(line: Line, i: number): NumberReading | null {
  if (3 < wordAt(line, i).length || wordAt(line, i).includes('.')) return null;
  let end = i + 1;
  while (/^\d{3}$/.test(wordAt(line, end)) && line.lexemes[end]!.start === line.lexemes[end - 1]!.end + 1)
    end++;
  const sure = line.text[line.lexemes[i]!.end] !== ' ' || wordAt(line, i + 1) === '000' || i + 2 < end;
  if (end === i + 1 || !sure) return null;
  return marked(i, end, Number(line.words.slice(i, end).join('')), 'digits');
}

/** 2½, 2 1/2 */
function readMixed(line: Line, i: number, value: number): NumberReading | null {
  const sign = fractionSigns.get(wordAt(line, i + 1));
  if (sign !== undefined) {
    const { factor, end } = readMagnitude(line, i + 2, false);
    return marked(i, end, tidy((value + sign) * factor), 'digits', factor);
  }
  const over =
    line.lexemes[i + 1]?.kind === 'number' ? readSlash(line, i + 1, Number(wordAt(line, i + 1))) : null;
  return over && { ...over, first: i, value: value + over.value, form: 'digits', marked: true };
}

/** 1/2, 3/4: a proper fraction with a small denominator. */
function readSlash(line: Line, i: number, above: number): NumberReading | null {
  const [slash, below] = [line.lexemes[i + 1], line.lexemes[i + 2]];
  if (slash?.word !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued) return null;
  const divisor = Number(below.word);
  const proper = 0 < above && above < divisor && denominators.has(divisor);
  return proper ? marked(i, i + 3, above / divisor, 'fraction') : null;
}

const denominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 16, 32]);

/** The magnitude behind digits: words with or without a hyphen, short forms that touch them or are unmistakable. */
function readMagnitude(line: Line, from: number, money: boolean): { factor: number; end: number } {
  const next = line.lexemes[from];
  if (!next) return { factor: 1, end: from };
  const short = shortMagnitudes.get(next.word);
  if (short !== undefined && isShortMagnitude(line, from, money)) {
    const second = indianMagnitudes.has(next.word) ? indianMagnitudes.get(wordAt(line, from + 1)) : undefined;
    return second === undefined || second <= short
      ? { factor: short, end: from + 1 }
      : { factor: short * second, end: from + 2 };
  }
  let end = from;
  let factor = 1;
  for (let at = from; at < from + 6; at++) {
    if (isHyphen(wordAt(line, at)) && magnitudes.has(wordAt(line, at + 1))) continue;
    const magnitude = magnitudes.get(wordAt(line, at));
    if (magnitude === undefined || (factor !== 1 && magnitude <= factor)) break;
    factor *= magnitude;
    end = at + 1;
  }
  return { factor, end };
}

/** "5m" is five million with a currency or in front of a noun, "5M" always; else it is as likely five metres. */
function isShortMagnitude(line: Line, at: number, money: boolean): boolean {
  const { glued, word, start } = line.lexemes[at]!;
  if (looseMagnitudes.has(word)) return true;
  if (money) return glued || word === 'm' || word === 'b';
  if (word === 'm') return (glued && line.text[start] === 'M') || isNounAhead(line, at + 1);
  if (!glued || word === 'mm') return false;
  const upper = line.text[start] === 'K';
  return (word !== 't' && word !== 'b' && !upper) || isNounAhead(line, at + 1);
}

/** A noun in the plural, and only its attributes before it; after "5m" athletes run "finals", not "people". */
function isNounAhead(line: Line, at: number): boolean {
  if (wordAt(line, at) === 'of')
    return /^(?:its|the|their|our|his|her|these|those)$/.test(wordAt(line, at + 1));
  for (let i = at; i < at + 6 && i < line.lexemes.length; i++) {
    const { pos, word } = line.lexemes[i]!;
    if (tracks.has(word)) return false;
    if (pos === 'NOUN' && /(?:s|people|men|children)$/.test(word)) return true;
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos) && word !== 'and') return false;
  }
  return false;
}

const tracks: ReadonlySet<string> = new Set(
  'hurdles relay sprints finals heats waves steps lanes tall high long wide deep away'.split(' '),
);

function readSign(line: Line, i: number): NumberReading | null {
  const value = fractionSigns.get(wordAt(line, i));
  return value === undefined ? null : marked(i, i + 1, value, 'fraction');
}

/** dozens; tens of thousands; several hundred; a few dozen; a couple of hundred thousand */
function readVague(line: Line, i: number): NumberReading | null {
  const plural = vagueNumbers.get(wordAt(line, i));
  if (plural !== undefined) return readPlural(line, i, plural);
  if (!magnitudes.has(wordAt(line, i))) return null;
  const quantifier = quantifierBefore(line, i);
  if (quantifier < 0) return null;
  const { factor, end } = readMagnitude(line, i, false);
  return marked(quantifier, end, factor === 12 ? 24 : factor, 'vague');
}

function readPlural(line: Line, i: number, value: number): NumberReading | null {
  const word = wordAt(line, i);
  const joined = wordAt(line, i + 1) === 'of' || wordAt(line, i + 1) === 'upon';
  const higher = joined ? vagueNumbers.get(wordAt(line, i + 2)) : undefined;
  if (higher !== undefined && 1000 <= higher) {
    const tenfold = value <= higher && word !== wordAt(line, i + 2);
    return marked(i, i + 3, tenfold ? value * higher : higher, 'vague');
  }
  if (word === 'tens' && !joined) return null;
  if (word === 'scores' && !joined && !isFated(line, i + 1)) return null;
  return marked(i, i + 1, value, 'vague');
}

/** "scores escaped", "scores were killed": of a match they would be results. */
function isFated(line: Line, at: number): boolean {
  const verb = /^(?:were|are|have|was)$/.test(wordAt(line, at)) ? at + 1 : at;
  return states.get(wordAt(line, verb))?.people === true;
}

/** The lexeme where "several", "a few", "a couple of" in front of a magnitude begins, or -1. */
function quantifierBefore(line: Line, i: number): number {
  let at = i - 1;
  if (wordAt(line, at) === 'of') at--;
  if (!vagueQuantifiers.has(wordAt(line, at))) return -1;
  return wordAt(line, at - 1) === 'a' ? at - 1 : at;
}

/** A fraction, or one of a magnitude: "a quarter of a million", "a quarter million". */
function readPart(line: Line, i: number): NumberReading | null {
  const part = readFraction(line, i);
  if (part?.form !== 'fraction') return part;
  const at = wordAt(line, part.end) === 'of' && wordAt(line, part.end + 1) === 'a' ? part.end + 2 : part.end;
  const factor = magnitudes.get(wordAt(line, at));
  return factor === undefined ? part : marked(part.first, at + 1, tidy(part.value * factor), 'words');
}

/** two-thirds, one fifth, three quarters, a third of, half of, half a mile */
function readFraction(line: Line, i: number): NumberReading | null {
  if (wordAt(line, i) === 'half') return readHalf(line, i);
  if (fractionWords.has(wordAt(line, i))) return readOneOver(line, i);
  const above = units.get(wordAt(line, i));
  const at = isHyphen(wordAt(line, i + 1)) ? i + 2 : i + 1;
  const below = fractionWords.get(wordAt(line, at));
  if (above === undefined || above === 0 || below === undefined || below <= above) return null;
  if (above === 1 && !isShareAhead(line, at + 1) && !halvedUnits.has(wordAt(line, at + 1))) return null;
  return marked(i, at + 1, above / below, 'fraction');
}

/** "a third of": without "of" and the like behind it, it is the ordinal; "a quarter-point rise". */
function readOneOver(line: Line, i: number): NumberReading | null {
  const below = fractionWords.get(wordAt(line, i))!;
  if (wordAt(line, i) === 'quarter' && isUnitTied(line, i + 1)) return marked(i, i + 1, 0.25, 'words');
  if (wordAt(line, i - 1) !== 'a' || wordAt(line, i).endsWith('s')) return null;
  if (wordAt(line, i - 2) === 'by' && line.lexemes[i + 1]?.pos !== 'NOUN')
    return marked(i - 1, i + 1, 1 / below, 'fraction');
  if (!isShareAhead(line, i + 1) && !isSubject(line, i - 2, i + 1)) return null;
  return isOneMore(line, i, below) ? null : marked(i - 1, i + 1, 1 / below, 'fraction');
}

/** "half-hour", "quarter-mile", "quarter-percentage-point", "a quarter point" */
function isUnitTied(line: Line, at: number): boolean {
  if (!isHyphen(wordAt(line, at))) return wordAt(line, at) === 'point';
  return halvedUnits.has(wordAt(line, at + 1)) || wordAt(line, at + 1) === 'percentage';
}

/** "Two fled and a third was arrested", "a fourth, who hid": the next of those told of, and no share of them. */
function isOneMore(line: Line, i: number, below: number): boolean {
  if (wordAt(line, i + 1) === 'of' || !opensClause(line, i - 2)) return false;
  if (wordAt(line, i + 1) === ',' && /^(?:an?|who(?:m|se)?)$/.test(wordAt(line, i + 2))) return true;
  return line.words
    .slice(0, i - 1)
    .some((word, at) => isCount(word, below - 1) && !clockWords.has(wordAt(line, at + 1)));
}

/** Nothing in front, or what begins a clause; or a verb whose object it is, if that tells of no change. */
function opensClause(line: Line, at: number): boolean {
  const before = line.lexemes[at];
  if (before === undefined || before.kind === 'mark') return true;
  if (before.pos === 'VERB') return !changeVerbs.has(before.word);
  return /^(?:and|but|while|as|when|where|that|with|for)$/.test(before.word);
}

/** "A third said no", "nearly half did not know": a verb behind, and a hedge or the beginning of the clause in front. */
function isSubject(line: Line, before: number, behind: number): boolean {
  const verb = /^(?:VERB|AUX)$/.test(line.lexemes[behind]?.pos ?? '');
  return verb && (opensClause(line, before) || halfHedges.has(wordAt(line, before)));
}

function isCount(word: string, value: number): boolean {
  return word === String(value) || units.get(word) === value || (value === 2 && word === 'another');
}

function isShareAhead(line: Line, at: number): boolean {
  const next = line.lexemes[at];
  return next === undefined || next.kind === 'mark'
    ? !isHyphen(next?.word ?? '')
    : shareFollowers.has(next.word);
}

const shareFollowers: ReadonlySet<string> = new Set(
  'of million billion trillion over since from to by and as less more lower higher fewer last this were was are have had who'.split(
    ' ',
  ),
);

/** Half of, half the, half an hour, more than half; not "the first half", "half past", "half-time". */
function readHalf(line: Line, i: number): NumberReading | null {
  if (isUnitTied(line, i + 1)) return marked(i, i + 1, 0.5, 'words');
  const reading = readNumberWords(line.words, i);
  if (reading && reading.end > i + 1) return marked(i, reading.end, reading.value, 'words');
  if (halfHeads.has(wordAt(line, i - 1))) return null;
  const next = wordAt(line, i + 1);
  const alone = next === '' || /^[,.;:)]$/.test(next);
  const hedged = halfHedges.has(wordAt(line, i - 1));
  const ends = hedged && (alone || shareFollowers.has(next));
  if (!halfFollowers.has(next) && !ends && !isSubject(line, i - 1, i + 1)) return null;
  const end = next === 'a' || next === 'an' ? i + 2 : i + 1;
  return marked(i, end, 0.5, 'fraction');
}

const halfHeads: ReadonlySet<string> = new Set(
  'first second st nd last other latter better this next a the'.split(' '),
);
const halfHedges: ReadonlySet<string> = new Set(
  'than about nearly almost around over roughly by least under to'.split(' '),
);
const halfFollowers: ReadonlySet<string> = new Set(
  'of the its his her their our my that those these a an all'.split(' '),
);

/** "a hundred", "a dozen" begin with their article; a magnitude alone is no number. */
function readWords(line: Line, i: number): NumberReading | null {
  const article = wordAt(line, i - 1) === 'a' || wordAt(line, i - 1) === 'an';
  if (magnitudes.has(wordAt(line, i)) && !article) return null;
  const first = magnitudes.has(wordAt(line, i)) ? i - 1 : i;
  const reading = readNumberWords(line.words, first);
  if (!reading || reading.end <= i) return null;
  const { value, end, ordinal } = reading;
  const form = ordinal ? 'ordinal' : 'words';
  const more = ordinal || !indianMagnitudes.has(wordAt(line, end)) ? null : readMagnitude(line, end, false);
  if (more) return marked(first, more.end, tidy(value * more.factor), 'words');
  return withHalf(line, { first, end, value, factor: 1, form, marked: !ordinal && 100 <= value });
}

/** "two and a half years", "two and a quarter"; "a million and a half" is half of the million. */
function withHalf(line: Line, reading: NumberReading): NumberReading {
  const { end, form, value } = reading;
  if (wordAt(line, end) !== 'and' || wordAt(line, end + 1) !== 'a' || form === 'ordinal') return reading;
  const part = wordAt(line, end + 2) === 'half' ? 0.5 : wordAt(line, end + 2) === 'quarter' ? 0.25 : 0;
  const of = magnitudes.get(wordAt(line, end - 1)) ?? 1;
  return part === 0 ? reading : { ...reading, end: end + 3, value: value + part * of, marked: true };
}

function marked(
  first: number,
  end: number,
  value: number,
  form: NumberReading['form'],
  factor = 1,
): NumberReading {
  return { first, end, value, factor, form, marked: true };
}

/** Away with the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
