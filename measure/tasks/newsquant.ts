/**
 * Quantities of news sentences with value, unit and change: NewsQuant, the set of CQE (Almasian et al., EMNLP 2023).
 *
 * A quantity is found when its value is given for the same sentence (both ends, for a range), each of ours for one of
 * theirs; with its unit, when the normal form of the unit is the very same string too; with its change, when the sign
 * (= ~ > < up down) is. Sentences without quantities count: whatever is given for them is wrong. Ordinals are no
 * quantities in this set and are left out. A vague number is, as in the set, a range from its magnitude to the next.
 *
 * @see https://aclanthology.org/2023.emnlp-main.793
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '#core/figure.ts';
import { sliceOf } from '#core/span.ts';
import { analyseIncoming, loadAnalyser } from '#desk/analyse.ts';
import { singularOf } from '#lang/en/counted-nouns.ts';
import { compromiseNumbers } from '../peers/compromise.ts';
import { quantitiesByRecognizers, recognizersQuantities } from '../peers/recognizers.ts';
import { f1, pairUp, threeOf, type Tally } from '../scoring.ts';
import type { Scores, Task } from '../task.ts';

/** One quantity, theirs or ours. */
interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly change: string;
}

interface Row {
  readonly text: string;
  readonly quantities: readonly {
    readonly value: string;
    readonly normalized_unit: string;
    readonly change: string;
  }[];
}

interface Case {
  readonly text: string;
  readonly wanted: readonly Quantity[];
  readonly found: readonly Quantity[];
}

export const task: Task = {
  name: 'newsquant',
  data: '../shared/data/newsquant',
  summary: 'values, units and changes of news sentences (NewsQuant)',
  async run(dir) {
    const files = globSync(join(dir, '*.json')).sort();
    const rows = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Row[]);
    const analyser = await loadAnalyser();
    const cases = await casesOf(rows, async (text) => {
      const { figures } = await analyseIncoming(
        { bytes: Buffer.from(text), source: 'sentence', reading: 'plain', published: null },
        analyser,
      );
      return joinedChanges(figures.filter(({ kind }) => kind !== 'ordinal')).flatMap((figure) =>
        quantitiesOf(figure, text),
      );
    });
    return {
      files,
      items: rows.reduce((sum, { quantities }) => sum + quantities.length, 0),
      scores: scoresOf(cases),
      peers: {
        'compromise 14 (values)': valueScores(await casesOf(rows, compromiseValues)),
        [recognizersQuantities]: unitScores(await casesOf(rows, recognizersValues)),
      },
      published: {
        'CQE (whole set)': { 'value F1': 0.92, 'value and unit F1': 0.856 },
        'Recognizers-Text (whole set)': { 'value F1': 0.691, 'value and unit F1': 0.342 },
      },
      errors: cases.flatMap(tell),
    };
  },
};

type Reader = (text: string) => readonly Quantity[] | Promise<readonly Quantity[]>;

async function casesOf(rows: readonly Row[], read: Reader): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { text, quantities } of rows)
    cases.push({ text, wanted: quantities.map(wantedOf), found: await read(text) });
  return cases;
}

/** `35.0`, `100-1000`, `-50.8` */
function wantedOf({ value, normalized_unit, change }: Row['quantities'][number]): Quantity {
  const range = /^([\d.]+)-([\d.]+)$/.exec(value);
  return {
    low: Number(range?.[1] ?? value),
    high: Number(range?.[2] ?? value),
    unit: normalized_unit.toLowerCase(),
    change,
  };
}

const signs = {
  exact: '=',
  about: '~',
  nearly: '~',
  'at-least': '>',
  'more-than': '>',
  'up-to': '<',
  'fewer-than': '<',
};

/** "fell from 75 to 45" is one range in this set, from the first to the second, whichever is the greater. */
function joinedChanges(figures: readonly Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const ends = before?.change?.role === 'from' && figure.change?.role === 'to';
    if (ends && before.unit === figure.unit && before.value !== null && figure.value !== null)
      joined.splice(-1, 1, { ...figure, value: null, low: before.value, high: figure.value });
    else joined.push(figure);
  }
  return joined;
}

/** "eight or nine" is two quantities in this set, and dozens run from 12 to 120. */
function quantitiesOf(figure: Figure, text: string): Quantity[] {
  const low = figure.value ?? figure.low!;
  const high = figure.high ?? low;
  const unit = normalUnit(figure, text);
  const change =
    figure.change?.role === 'by' && figure.bound === 'exact' ? figure.change.direction : signs[figure.bound];
  if (figure.vague)
    return [{ ...(low === 24 ? { low: 12, high: 120 } : { low, high: low * 10 }), unit, change }];
  const either = figure.high !== null && / or /.test(sliceOf(text, figure));
  return (either ? [low, high] : [null]).map((one) => ({ low: one ?? low, high: one ?? high, unit, change }));
}

/** The set's names for units: words in the singular, British spelling; for what is counted, its noun phrase. */
const unitNames: Readonly<Record<string, string>> = {
  '%': 'percentage',
  'percentage point': 'percentage point',
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  INR: 'indian rupee',
  MYR: 'malaysian ringgit',
  HKD: 'hong kong dollar',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  ILS: 'shekel',
  penny: 'penny',
  mph: 'mile per hour',
  'km/h': 'kilometre per hour',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  nm: 'nanometre',
  μm: 'micrometre',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  lb: 'pound-mass',
  hp: 'horsepower',
  kW: 'kilowatt',
  MW: 'megawatt',
  W: 'watt',
  V: 'volt',
  GB: 'gigabyte',
  MB: 'megabyte',
  TB: 'terabyte',
  mAh: 'milliampere-hour',
  Hz: 'hertz',
  GHz: 'gigahertz',
  MHz: 'megahertz',
  mmBTU: 'mega british thermal unit',
  kV: 'kilovolt',
  'sq foot': 'square feet',
  ppb: 'parts-per-billion',
  ppm: 'part per million',
  rpm: 'revolutions per minute',
  Nm: 'newton metre',
  'lb-ft': 'foot pound-force',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  'sq m': 'square metre',
  'cubic foot': 'cubic foot',
  mpg: 'mile per gallon',
  BTU: 'british thermal unit',
  ksi: 'kilopound per square inch',
  'm/s': 'metre per second',
  GWh: 'gigawatt hour',
  MPa: 'megapascal',
  time: 'count',
  person: 'people',
};

function normalUnit({ kind, unit, counted }: Figure, text: string): string {
  if (kind === 'age') return `${unit} of age`;
  const noun = counted ? phraseOf(sliceOf(text, counted)) : null;
  if (unit === null) return kind === 'share' ? `% ${noun ?? '-'}` : '-';
  if (noun === null && unitNames[unit] !== undefined) return unitNames[unit];
  const [base, ...by] = unit.split('/') as [string, ...string[]];
  const counts = kind === 'count' || (kind === 'rate' && noun !== null && base !== 'time');
  const name = (counts && base !== 'time' ? noun : null) ?? unitNames[base] ?? base;
  return [name, ...by.map((one) => unitNames[one] ?? one)].join(' per ');
}

/** "European countries" is `european country`; participles and "and" are left out of the set's phrases. */
function phraseOf(words: string): string {
  const parts = words.toLowerCase().split(/\s+/);
  const telling = parts.slice(0, -1).filter((word) => !/^and$|(?:ed|ing)$/.test(word));
  return [...telling, singularOf(parts.at(-1)!)].join(' ').replace(/\bperson$/, 'people');
}

function compromiseValues(text: string): Quantity[] {
  return compromiseNumbers(text).map((value) => ({ low: value, high: value, unit: '', change: '' }));
}

function recognizersValues(text: string): Quantity[] {
  return quantitiesByRecognizers(text).map(({ value, unit }) => ({
    low: value,
    high: value,
    unit,
    change: '',
  }));
}

function scoresOf(cases: readonly Case[]): Scores {
  const withChange = tally(cases, ({ change }, wanted) => change === wanted.change);
  return {
    ...unitScores(cases),
    'value and change F1': f1(withChange),
  };
}

function unitScores(cases: readonly Case[]): Scores {
  const withUnit = tally(cases, ({ unit }, wanted) => unit === wanted.unit);
  return { ...valueScores(cases), ...threeOf('value and unit', withUnit) };
}

function valueScores(cases: readonly Case[]): Scores {
  return threeOf(
    'value',
    tally(cases, () => true),
  );
}

function tally(cases: readonly Case[], agree: (found: Quantity, wanted: Quantity) => boolean): Tally {
  const matched = cases.map(
    ({ found, wanted }) =>
      pairUp(found, wanted, (f, w) => (isSameValue(f, w) && agree(f, w) ? 1 : 0), 1).length,
  );
  return {
    matched: matched.reduce((sum, count) => sum + count, 0),
    found: cases.reduce((sum, { found }) => sum + found.length, 0),
    wanted: cases.reduce((sum, { wanted }) => sum + wanted.length, 0),
  };
}

/** The tolerance is the one of the set's own scorer. */
function isSameValue(a: Quantity, b: Quantity): boolean {
  const close = (x: number, y: number) => Math.abs(x - y) <= 1e-8 + 1e-5 * Math.abs(y);
  return close(a.low, b.low) && close(a.high, b.high);
}

function tell({ text, wanted, found }: Case): string[] {
  const pairs = pairUp(found, wanted, (f, w) => (isSameValue(f, w) ? (f.unit === w.unit ? 1 : 0.5) : 0), 0.5);
  const shown = ({ low, high, unit, change }: Quantity) =>
    `${change}${low === high ? low : `${low}-${high}`} [${unit}]`;
  return [
    ...wanted
      .filter((w) => !pairs.some((pair) => pair.wanted === w))
      .map((w) => `missed  ${shown(w)}: ${text}`),
    ...found
      .filter((f) => !pairs.some((pair) => pair.found === f))
      .map((f) => `false   ${shown(f)}: ${text}`),
    ...pairs
      .filter((pair) => pair.found.unit !== pair.wanted.unit)
      .map((pair) => `unit    ${shown(pair.wanted)} not [${pair.found.unit}]: ${text}`),
    ...pairs
      .filter((pair) => pair.found.change !== pair.wanted.change)
      .map((pair) => `change  ${shown(pair.wanted)} not ${pair.found.change}: ${text}`),
  ];
}
