/** How English names seasons, quarters and halves of a year. */
import type { Direction, Season, TimeSense } from '#core/sense.ts';
import { pad } from '#core/day.ts';
import {
  date,
  offset,
  thisYears,
  towards,
  within,
  type Around,
  type RuleRow,
  type Slots,
} from './times-rule.ts';

export const seasons: readonly RuleRow[] = [
  ['the? <season> of|in? <fullYear>', ({ season, fullYear }) => date(`${pad(fullYear, 4)}-${season}`)],
  [
    '<which> <season>',
    ({ season, which }) =>
      which === 0 && season !== winter
        ? thisYears(someSeason(season, 'near'))
        : someSeason(season, towards(which), which !== 0),
  ],
  ['this past|last <season>', ({ season }) => someSeason(season, 'past')],
  ['this|the? coming <season>', ({ season }) => someSeason(season, 'future')],
  [
    'the? <season> of? <which> year',
    ({ season, which }) => within(someSeason(season, 'near'), offset('year', which)),
  ],
  ['the? <season>', ({ season }, direction) => someSeason(season, direction), isSeason],
];

export const quarters: readonly RuleRow[] = [
  ['the? fiscal? <ordinal> quarter', ({ ordinal }, direction) => someQuarter(ordinal, direction), isQuarter],
  ['the? fiscal - <ordinal> quarter', ({ ordinal }) => someQuarter(ordinal, 'near')],
  ['the? fiscal? -? <ordinal> - quarter', ({ ordinal }) => someQuarter(ordinal, 'near'), isQuarter],
  [
    'the? fiscal? <ordinal> -? quarter of? fiscal? <fullYear>',
    ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal),
  ],
  ['the? <fullYear> fiscal? <ordinal> -? quarter', ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal)],
  ['the? fiscal? <ordinal> quarter of? <which> year', quarterWithin],
  ["<which> year 's fiscal? <ordinal> quarter", quarterWithin],
  ['q <ordinal> ,? of? <fullYear>', ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal)],
  ['q <ordinal>', ({ ordinal }, direction) => someQuarter(ordinal, direction), isQuarter],
  ['<fullYear> q <ordinal>', ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal)],
  [
    'the? <ordinal> quarter of the year',
    ({ ordinal }) => within(someQuarter(ordinal, 'near'), offset('year', 0)),
  ],
  ['the? first half of <fullYear>', ({ fullYear }) => date(`${pad(fullYear, 4)}-40`)],
  ['the? second|last half of <fullYear>', ({ fullYear }) => date(`${pad(fullYear, 4)}-41`)],
  ['the? first half of <which> year', ({ which }) => within(someSeason(40, 'near'), offset('year', which))],
  [
    'the? second|last half of <which> year',
    ({ which }) => within(someSeason(41, 'near'), offset('year', which)),
  ],
  ['the? first half of the year', () => within(someSeason(40, 'near'), offset('year', 0))],
  ['the? second|last half of the year', () => within(someSeason(41, 'near'), offset('year', 0))],
];

const winter = 24;

function someSeason(season: Season, direction: Direction, beyond = false): TimeSense {
  return { is: 'season', season, direction, beyond };
}

export function someQuarter(ordinal: number, direction: Direction, beyond = false): TimeSense | null {
  const season = quarterCode(ordinal);
  return season && someSeason(season, direction, beyond);
}

function quarterIn(year: number, ordinal: number): TimeSense | null {
  const season = quarterCode(ordinal);
  return season && date(`${pad(year, 4)}-${season}`);
}

function quarterWithin({ ordinal, which }: Slots): TimeSense | null {
  return within(someQuarter(ordinal, 'near'), offset('year', which));
}

function quarterCode(ordinal: number): Season | null {
  return ordinal === 1 ? 33 : ordinal === 2 ? 34 : ordinal === 3 ? 35 : ordinal === 4 ? 36 : null;
}

/** "The fall of the wall" and "a spring" are no seasons, "in the fall" is. */
function isSeason({ before, first, last, after, lastCapital }: Around): boolean {
  if (lastCapital || after === '-' || after === 'of') return false;
  const leads = seasonLeads.has(before);
  if (first === 'the') return leads && !(last === 'fall' && before === 'after');
  return leads && last !== 'fall' && after !== 'water';
}

const seasonLeads = new Set(
  'in into during over since until till through throughout by before after for late early mid of'.split(' '),
);

/** "The fourth quarter" of a match is no time of the year, so a bare one needs business around it or a hyphen. */
function isQuarter({ after, afterThat, first, last, gluedBefore, lastCapital }: Around): boolean {
  const game = gameTails.has(after) || (after === 'of' && !moneySigns.has(afterThat));
  return !gluedBefore && !game && !(lastCapital && first === 'the' && last === 'quarter');
}

const gameTails = new Set('touchdown pass goal lead interception'.split(' '));
const moneySigns = new Set(['$', '£', '€', '¥']);
