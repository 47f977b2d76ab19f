/**
 * Number words of English, cardinal and ordinal, and what they are worth. The words are the language's own (Quirk et
 * al., A Comprehensive Grammar of the English Language, 6.63 to 6.67); magnitudes on the short scale, as news uses them.
 */

/** `one` to `nineteen` can stand after a ten or alone; `a` counts as one only in front of a magnitude. */
export const units: ReadonlyMap<string, number> = numbered(
  0,
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

export const tens: ReadonlyMap<string, number> = tabled(
  2,
  10,
  'twenty thirty forty fifty sixty seventy eighty ninety',
);

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['dozen', 12],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered(
    1,
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  ...tabled(2, 10, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
  ['hundredth', 100],
  ['thousandth', 1_000],
  ['millionth', 1_000_000],
  ['billionth', 1_000_000_000],
]);

interface NumberReading {
  readonly value: number;
  /** Reads "third" and "23rd", not "three". */
  readonly ordinal: boolean;
  /** The index after the last word that belongs to the number. */
  readonly end: number;
}

/**
 * The longest number that begins at a word: figures, words, and both together.
 *
 *     two hundred and six    twenty-three    twenty-third    23rd    1,300    2.7 million    two and a half million
 *
 * A hyphen between two words may stand as a word of its own ("twenty", "-", "three") or inside one ("twenty-three").
 * "A" begins a number only in front of a magnitude ("a hundred", "half a million", not "a man"); "second" is read as
 * an ordinal, so who means the unit of time has to ask first.
 *
 * @param words in lower case, a word or mark each
 * @returns null where no number begins there
 */
export function readNumberWords(words: readonly string[], from: number): NumberReading | null {
  const word = words[from];
  if (word === undefined) return null;
  const inner = 0 < word.indexOf('-') && isLetter(word) ? readHyphened(word, from) : null;
  return inner ?? readFigures(words, from) ?? readHalf(words, from) ?? readWords(words, from);
}

/** `1,300`, `2.7`, `23` and the ordinals `1st`, `23rd`; null for anything else ("1.2.3", "23nd", "12a"). */
export function readDigits(word: string): { value: number; ordinal: boolean } | null {
  const first = word.charCodeAt(0);
  if (first < 48 || 57 < first) return null;
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th)?$/.exec(word);
  if (!match || word.length > 30) return null;
  const [, whole, fraction, suffix] = match;
  if (
    suffix !== undefined &&
    (fraction !== undefined || suffix !== ordinalSuffix(Number(whole!.replaceAll(',', ''))))
  )
    return null;
  return { value: Number(whole!.replaceAll(',', '') + (fraction ?? '')), ordinal: suffix !== undefined };
}

/** The ending that a number takes as an ordinal: 1st, 2nd, 3rd, 11th, 21st. */
export function ordinalSuffix(value: number): 'st' | 'nd' | 'rd' | 'th' {
  const teen = 11 <= value % 100 && value % 100 <= 13;
  const last = teen ? 0 : value % 10;
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
}

/** "twenty-three" in one word; only when the whole of it is one number. */
function readHyphened(word: string, from: number): NumberReading | null {
  const parts = word.split('-');
  if (parts.length > 8) return null;
  const reading = readWords(parts, 0);
  return reading && reading.end === parts.length ? { ...reading, end: from + 1 } : null;
}

function readFigures(words: readonly string[], from: number): NumberReading | null {
  const digits = readDigits(words[from]!);
  if (!digits) return null;
  if (digits.ordinal) return { ...digits, end: from + 1 };
  const { factor, end } = readMagnitudes(words, from + 1);
  return { value: round(digits.value * factor), ordinal: false, end };
}

/** half a million, half a dozen */
function readHalf(words: readonly string[], from: number): NumberReading | null {
  if (words[from] !== 'half') return null;
  const at = words[from + 1] === 'a' ? from + 2 : from + 1;
  const { factor, end } = readMagnitudes(words, at);
  return end === at ? null : { value: factor / 2, ordinal: false, end };
}

/**
 * Groups below a thousand, each with its magnitude, added up: "two hundred thousand and six" is (2 × 100) × 1000 + 6.
 * Magnitudes have to fall from group to group, so "two million three million" ends after the first.
 */
function readWords(words: readonly string[], from: number): NumberReading | null {
  let total = 0;
  let last = Infinity;
  let end = from;
  for (let at = from; ;) {
    const group = readGroup(words, at, end === from);
    if (!group) break;
    if (group.ordinal) {
      if (last <= group.value) break;
      return { value: total + group.value, ordinal: true, end: group.end };
    }
    const half = readAndHalf(words, group.end);
    const { factor, end: after } = readMagnitudes(words, half.end);
    if (last <= factor || (end !== from && 1 < last && last <= group.value)) break;
    total += (group.value + half.value) * factor;
    end = after;
    if (factor === 1) break;
    const ordinal = ordinalMagnitude(words, after, total);
    if (ordinal) return ordinal;
    last = factor;
    at = words[after] === 'and' || words[after] === '-' ? after + 1 : after;
  }
  return end === from ? null : { value: round(total), ordinal: false, end };
}

/** A number below a thousand. `a` may only begin it, and only in front of a magnitude. */
function readGroup(words: readonly string[], from: number, first: boolean): NumberReading | null {
  const word = words[from];
  if (word === undefined) return null;
  if (first && (word === 'a' || word === 'an')) {
    const next = words[from + 1] ?? '';
    return magnitudes.has(next) ? { value: 1, ordinal: false, end: from + 1 } : null;
  }
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return { value: ordinal, ordinal: true, end: from + 1 };
  const ten = tens.get(word);
  if (ten !== undefined) return readAfterTen(words, from + 1, ten);
  const unit = units.get(word);
  return unit === undefined ? null : { value: unit, ordinal: false, end: from + 1 };
}

function readAfterTen(words: readonly string[], after: number, ten: number): NumberReading {
  const at = words[after] === '-' ? after + 1 : after;
  const unit = units.get(words[at] ?? '') ?? 0;
  if (0 < unit && unit < 10) return { value: ten + unit, ordinal: false, end: at + 1 };
  const ordinal = ordinals.get(words[at] ?? '') ?? 0;
  if (0 < ordinal && ordinal < 10) return { value: ten + ordinal, ordinal: true, end: at + 1 };
  return { value: ten, ordinal: false, end: after };
}

/** "two and a half million": the half is of the unit that follows, so it is taken only in front of a magnitude. */
function readAndHalf(words: readonly string[], at: number): { value: number; end: number } {
  const dash = words[at] === '-' ? 1 : 0;
  const half =
    words[at + dash] === 'and' && words[at + 1 + 2 * dash] === 'a' && words[at + 2 + 3 * dash] === 'half';
  const end = at + 3 + 3 * dash;
  return half && magnitudes.has(words[end] ?? '') ? { value: 0.5, end } : { value: 0, end: at };
}

function readMagnitudes(words: readonly string[], from: number): { factor: number; end: number } {
  let factor = 1;
  let end = from;
  for (let at = from; at < from + 6; at++) {
    if (words[at] === '-' && magnitudes.has(words[at + 1] ?? '')) continue;
    const magnitude = magnitudes.get(words[at] ?? '');
    if (magnitude === undefined || (factor !== 1 && magnitude <= factor)) break;
    factor *= magnitude;
    end = at + 1;
  }
  return { factor, end };
}

/** "two hundredth", where the last magnitude read is followed by none but the ordinal of a higher one. */
function ordinalMagnitude(words: readonly string[], at: number, total: number): NumberReading | null {
  const value = ordinals.get(words[at] ?? '') ?? 0;
  return value < 1000 || total >= value ? null : { value: total * value, ordinal: true, end: at + 1 };
}

function isLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return 97 <= code && code <= 122;
}

/** Away with the dust of binary fractions: 2.7 × 10⁶ is 2,700,000. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function numbered(from: number, words: string): Map<string, number> {
  return tabled(from, 1, words);
}

function tabled(from: number, step: number, words: string): Map<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, (from + index) * step]));
}
