/**
 * Numbers and units of two open test sets: quantulum3 and Recognizers-Text (Number and NumberWithUnit, English), scored as
 * their own tests are, by the share of cases agreed with; here a case is one quantity, each of ours answering one of theirs.
 *
 * Stet reads news and says nothing of a number that counts nothing. So the share is told twice: over what a report could
 * hold, and over everything. Left out of the first, by rule: a text that is the number and nothing else, addresses and
 * telephone numbers (`chained`), units of physicists, cooks and programmers (`rareUnits`), and in quantulum3 numbers
 * without a dimension, which are all numerals, those in names and dates too.
 *
 * @see https://github.com/nielstron/quantulum3 (quantities.json)
 * @see https://github.com/microsoft/Recognizers-Text (Specs/Number, Specs/NumberWithUnit)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '#core/figure.ts';
import { analyseIncoming, loadAnalyser } from '#desk/analyse.ts';
import { pluralOf } from '#lang/en/counted-nouns.ts';
import { currencyWords, nationalCurrencies } from '#lang/en/currencies.ts';
import { unitPhrases, unitWords } from '#lang/en/units.ts';
import { compromiseNumbers } from '../peers/compromise.ts';
import { quantitiesByRecognizers, recognizersQuantities } from '../peers/recognizers.ts';
import { pairUp, share } from '../scoring.ts';
import { tarFiles } from '../tar.ts';
import type { Scores, Task } from '../task.ts';

interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Our code; null for none. */
  readonly unit: string | null;
}

interface Wanted extends Quantity {
  /** The unit as the set names it. */
  readonly named: string | null;
  readonly printed: string;
}

interface Case {
  readonly set: 'quantulum3' | 'recognizers';
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

/** One wanted quantity and how ours did. */
interface Answer {
  readonly set: Case['set'];
  readonly text: string;
  readonly wanted: Wanted;
  readonly found: Quantity | null;
  readonly inScope: boolean;
}

const quantulumFile = 'quantulum3/quantities.json';
const recognizersFile = 'recognizers-text/specs-english.tar.gz';
/** The models whose cases differ; the experimental and percent modes repeat them, and ordinals are relative there. */
const models =
  /\/(?:NumberModel|NumberRangeModel|PercentModel|AgeModel|CurrencyModel|DimensionModel|TemperatureModel)\.json$/;

export const task: Task = {
  name: 'quantities',
  data: '../shared/data',
  summary: 'values and units of test sentences (quantulum3, Recognizers-Text), beside compromise',
  async run(dir) {
    const files = [join(dir, quantulumFile), join(dir, recognizersFile)];
    const cases = [...quantulumCases(files[0]!), ...recognizersCases(files[1]!)];
    const analyser = await loadAnalyser();
    const answers: Answer[] = [];
    for (const one of cases) {
      const { figures } = await analyseIncoming(
        { bytes: Buffer.from(one.text), source: 'sentence', reading: 'plain', published: null },
        analyser,
      );
      answers.push(
        ...answersTo(
          one,
          figures.map((figure) => quantityOf(figure, one.set)),
        ),
      );
    }
    const valuesOf = (read: (text: string) => readonly number[]): Answer[] =>
      cases.flatMap((one) =>
        answersTo(
          one,
          read(one.text).map((value) => ({ low: value, high: value, unit: null })),
        ),
      );
    const compromise = valuesOf(compromiseNumbers);
    const recognizers = valuesOf((text) => quantitiesByRecognizers(text).map(({ value }) => value));
    return {
      files,
      items: answers.length,
      scores: { ...scoresOf(answers, hasValue, 'value'), ...scoresOf(answers, hasUnit, 'value and unit') },
      peers: {
        'compromise 14 (values)': scoresOf(compromise, hasValue, 'value'),
        [recognizersQuantities]: scoresOf(recognizers, hasValue, 'value'),
      },
      errors: answers.filter((answer) => !hasUnit(answer)).map(tell),
    };
  },
};

interface QuantulumRow {
  readonly req: string;
  readonly res: readonly {
    readonly value: number;
    readonly unit: string;
    readonly surface: string;
    readonly uncertainty?: number;
  }[];
}

function quantulumCases(file: string): Case[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly QuantulumRow[];
  return rows.map(({ req, res }) => ({
    set: 'quantulum3',
    text: req,
    wanted: res.map(({ value, unit, surface, uncertainty = 0 }) => ({
      low: value - uncertainty,
      high: value + uncertainty,
      unit: codeOf(unit),
      named: unit,
      printed: surface,
    })),
  }));
}

interface RecognizersRow {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly TypeName: string;
    readonly Resolution: {
      readonly value: string | null;
      readonly unit?: string;
      readonly isoCurrency?: string;
    };
  }[];
}

function recognizersCases(file: string): Case[] {
  return [...tarFiles(readFileSync(file))]
    .filter(([path]) => models.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, text]) => JSON.parse(text.replace(/^\uFEFF/, '')) as RecognizersRow[])
    .map(({ Input, Results }) => ({ set: 'recognizers', text: Input, wanted: Results.flatMap(wantedOf) }));
}

/** A unit without a number ("dollars") has no value and is no case. */
function wantedOf({ Text, TypeName, Resolution }: RecognizersRow['Results'][number]): Wanted[] {
  const { value, unit, isoCurrency } = Resolution;
  if (value === null || value === undefined) return [];
  const [low, high] = endsOf(value);
  if (!Number.isFinite(low)) return [];
  const named = TypeName === 'percentage' ? 'percent' : (unit ?? null);
  const iso = isoCurrency?.startsWith('_') === false ? isoCurrency : null;
  return [{ low, high, unit: iso ?? (named && codeOf(named)), named, printed: Text }];
}

/** `20`, `20%`, `[20,30)`, and `(20,)` whose one end is the value. */
function endsOf(value: string): [number, number] {
  const range = /^[[(]([^,]*),([^,]*)[\])]$/.exec(value);
  if (!range) return [Number(value.replace('%', '')), Number(value.replace('%', ''))];
  const ends = range.slice(1).filter((end) => end !== '' && !end.includes('∞'));
  return [Number(ends[0]), Number(ends.at(-1))];
}

/** Names that Stet's own tables have in another form. */
const namedUnits: Readonly<Record<string, string | null>> = {
  dimensionless: null,
  'pound sterling': 'GBP',
  'british pound': 'GBP',
  'united states dollar': 'USD',
  'pound-mass': 'lb',
  'degree celsius': '°C',
  'degree fahrenheit': '°F',
  'metric ton': 'ton',
  c: '°C',
  f: '°F',
  count: 'time',
};

/** A set's name for a unit, "dollar per hour", as our code. */
function codeOf(name: string): string | null {
  const whole = phraseUnit(name.toLowerCase().split(' '));
  if (whole !== undefined) return whole;
  const parts = name.toLowerCase().split(' per ').map(codeOfOne);
  return parts[0] === null ? null : parts.join('/');
}

function codeOfOne(name: string): string | null {
  if (name in namedUnits) return namedUnits[name]!;
  const words = name.split(' ');
  const plural = [...words.slice(0, -1), pluralOf(words.at(-1)!)].join(' ');
  return (
    unitWords.get(name)?.code ??
    currencyWords.get(name) ??
    nationalCurrencies.get(plural) ??
    phraseUnit(words) ??
    name
  );
}

function phraseUnit([first, ...rest]: readonly string[]): string | undefined {
  return unitPhrases.get(first!)?.find((phrase) => phrase.rest.join(' ') === rest.join(' '))?.unit.code;
}

/** Recognizers-Text takes what a rate is counted by for no part of the unit. */
function quantityOf({ value, low, high, unit, kind, counted }: Figure, set: Case['set']): Quantity {
  const base = set === 'recognizers' ? (unit?.split('/')[0] ?? null) : unit;
  const counts =
    kind === 'count' || kind === 'ordinal' || (kind === 'share' && counted !== null && unit !== '%');
  return { low: value ?? low!, high: value ?? high!, unit: counts ? null : base };
}

function answersTo({ set, text, wanted }: Case, found: readonly Quantity[]): Answer[] {
  const pairs = pairUp(found, wanted, (f, w) => (isSameValue(f, w) ? (isSameUnit(f, w) ? 1 : 0.5) : 0), 0.5);
  return wanted.map((one) => ({
    set,
    text,
    wanted: one,
    found: pairs.find((pair) => pair.wanted === one)?.found ?? null,
    inScope: isInScope(set, text, one),
  }));
}

function isSameValue(a: Quantity, b: Quantity): boolean {
  const close = (x: number, y: number) => Math.abs(x - y) <= 1e-9 + 1e-4 * Math.abs(y);
  return close(a.low, b.low) && close(a.high, b.high);
}

/** Their pounds may be money or weight, as ours. */
function isSameUnit({ unit }: Quantity, wanted: Wanted): boolean {
  if (wanted.named?.toLowerCase() === 'pound') return unit === 'GBP' || unit === 'lb';
  return unit === wanted.unit;
}

const rareUnits =
  /electron|barn|joule|candela|gray|kelvin|atto|pico|deci|giga(?:year|hertz)|mega(?:year|bit)|kibi|exa|inverse|watt per|square second|radian|turn|millisecond|gross|dozen|dime|spoon|^cup$|dram|^bit$|^byte$|satoshi/i;
/** 192.168.1.2, 555-0147-22, 1-800-555 */
const chained = /\d+(?:[.\-/:]\d+){2}|\d[-\s]\d{3}[-\s]\d{3}/;

function isInScope(set: Case['set'], text: string, { named, printed }: Wanted): boolean {
  if (set === 'quantulum3' && named === 'dimensionless') return false;
  const words = text.replace(printed, '').match(/\p{L}{2,}/gu);
  return words !== null && !rareUnits.test(named ?? '') && !chained.test(text);
}

function hasValue({ found }: Answer): boolean {
  return found !== null;
}

/** Models of bare numbers give no unit, whatever stands behind the number. */
function hasUnit({ set, found, wanted }: Answer): boolean {
  const bare = set === 'recognizers' && wanted.named === null;
  return found !== null && (bare || isSameUnit(found, wanted));
}

function scoresOf(answers: readonly Answer[], agrees: (answer: Answer) => boolean, name: string): Scores {
  const shareOf = (some: readonly Answer[]) => share(some.map(agrees));
  return Object.fromEntries(
    (['quantulum3', 'recognizers'] as const).flatMap((set) => {
      const all = answers.filter((answer) => answer.set === set);
      return [
        [`${set} ${name}`, shareOf(all.filter(({ inScope }) => inScope))],
        [`${set} ${name}, over all`, shareOf(all)],
      ];
    }),
  );
}

function tell({ set, text, wanted, found, inScope }: Answer): string {
  const size = wanted.low === wanted.high ? `${wanted.low}` : `${wanted.low}-${wanted.high}`;
  const how = found === null ? 'missed' : `not [${found.unit}]`;
  return `${inScope ? 'in ' : 'out'} ${set} ${size} [${wanted.unit}] ${how}: ${text}`;
}
