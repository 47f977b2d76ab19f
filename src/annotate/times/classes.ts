import type { Slots } from '#lang/en/times.ts';
import { dayParts, months, seasons, unitsPlural, unitsSingular, weekdays } from '#lang/en/calendar.ts';
import { magnitudes, ordinals, tens, units } from '#lang/en/number-words.ts';
import { few, hedges, longWords, modWords, oftenWords, whichWords } from '#lang/en/times-words.ts';
import type { Class } from './classes/class.ts';
import { readBare, readDotted, readTime, readZone, zoneStarts } from './classes/hours.ts';
import { feastStarts, readDaynames, readFeast, readMonth, readWeekday } from './classes/names.ts';
import { dateOf, readCount, readNth, readOrdinal, readUntil } from './classes/numbers.ts';
import { readFigures } from './classes/numeric-dates.ts';
import { capitalWord, fullNames, isFullName, phrase, phrasesOf, plural, word } from './classes/tables.ts';
import { decadeWords, readDecade, readShortYear, readYear } from './classes/years.ts';

type ClassName = Exclude<keyof Slots, 'day' | 'period' | 'clock'>;

type Classes = { readonly [Name in ClassName]: Class<Exclude<Slots[Name], undefined>> };
const number = ['0'];
const numberWords = ['0', 'a', 'half', ...units.keys(), ...tens.keys(), ...magnitudes.keys()];
const ordinalWords = ['0', ...ordinals.keys(), ...tens.keys()];
const anyUnits = new Map([...unitsSingular, ...unitsPlural]);

/** The classes that patterns of times name. Each reads at one lexeme, and looks at a handful after it at most. */
export const classes: Classes = {
  month: { starts: [...months.keys()], read: readMonth },
  untilMonth: { starts: [...months.keys()], read: readMonth },
  monthname: { starts: fullNames(months), read: capitalWord(months, isFullName(months)) },
  weekday: { starts: [...weekdays.keys()], read: readWeekday },
  dayname: { starts: fullNames(weekdays), read: capitalWord(weekdays, isFullName(weekdays)) },
  daynames: { starts: fullNames(weekdays).map((name) => `${name}s`), read: readDaynames },
  date: { starts: number, read: dateOf(1, 31) },
  until: { starts: ordinalWords, read: readUntil },
  nth: { starts: ordinalWords, read: readNth },
  year: { starts: number, read: readYear },
  fullYear: { starts: ['0', 'nineteen', 'two', 'twenty'], read: readYear },
  untilYear: { starts: number, read: readYear },
  shortYear: { starts: number, read: readShortYear },
  ordinal: { starts: ordinalWords, read: readOrdinal },
  count: { starts: numberWords, read: readCount },
  upTo: { starts: numberWords, read: readCount },
  unit: { starts: [...unitsSingular.keys()], read: word(unitsSingular) },
  units: { starts: [...unitsPlural.keys()], read: word(unitsPlural) },
  lesser: { starts: [...unitsSingular.keys(), ...unitsPlural.keys()], read: word(anyUnits) },
  long: { starts: [...longWords.keys()], read: word(longWords) },
  often: { starts: [...oftenWords.keys()], read: word(oftenWords) },
  season: { starts: [...seasons.keys()], read: word(seasons) },
  part: { starts: [...dayParts.keys()], read: word(dayParts) },
  parts: { starts: [...dayParts.keys()].map((name) => `${name}s`), read: word(plural(dayParts)) },
  feast: { starts: [...feastStarts], read: readFeast },
  decade: { starts: ['0', "'", '‘', ...decadeWords.keys()], read: readDecade },
  figures: { starts: number, read: readFigures },
  time: { starts: number, read: readTime },
  bare: { starts: number, read: readBare },
  dotted: { starts: number, read: readDotted },
  zone: { starts: [...zoneStarts()], read: readZone },
  hedge: {
    starts: [...phrasesOf(hedges, 4).starts],
    read: phrase(phrasesOf(hedges, 4), () => true as const),
  },
  few: { starts: [...phrasesOf(few, 4).starts], read: phrase(phrasesOf(few, 4), (value) => value) },
  which: { starts: [...whichWords.keys()], read: word(whichWords) },
  mod: { starts: [...modWords.keys()], read: word(modWords) },
};
