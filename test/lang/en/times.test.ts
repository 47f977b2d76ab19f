import { test } from 'node:test';
import assert from 'node:assert/strict';
import { timeRules, type Slots } from '#lang/en/times.ts';
import { unitsPlural, unitsSingular } from '#lang/en/calendar.ts';

/** A value for every class, so that a sense that reads a slot its pattern does not name shows. */
const examples: Required<Slots> = {
  ...{
    month: 3,
    untilMonth: 4,
    monthname: 5,
    weekday: 1,
    dayname: 2,
    daynames: 3,
    date: 16,
    until: 17,
    nth: 16,
  },
  ...{ year: 2022, fullYear: 2022, untilYear: 2023, shortYear: 23, ordinal: 3, count: 3, upTo: 4 },
  ...{
    unit: unitsSingular.get('week')!,
    units: unitsPlural.get('weeks')!,
    lesser: unitsPlural.get('days')!,
    long: 'P1Y',
    often: 'P1D',
  },
  ...{
    season: 22,
    part: 'NI',
    parts: 'MO',
    feast: { fromEaster: 0 },
    decade: '1990/1999',
    figures: '2022-03-17',
  },
  ...{
    time: 990,
    bare: 990,
    dotted: 990,
    zone: 'Europe/Paris',
    hedge: true,
    few: 'X',
    which: -1,
    mod: 'START',
  },
  day: { is: 'date', edtf: '2022-03-17' },
  period: { is: 'date', edtf: '2022' },
  clock: { is: 'clock', minutes: 0, zone: null, on: null },
};

function slotsOf(pattern: string, optional: boolean): Slots {
  const named = [...pattern.matchAll(/<(\w+)>(\?)?/g)].filter((match) => optional || match[2] === undefined);
  return Object.fromEntries(
    named.map((match) => [match[1], examples[match[1] as keyof Slots]]),
  ) as unknown as Slots;
}

function isWhole(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isWhole);
  return (
    value !== undefined &&
    !Number.isNaN(value) &&
    !String(value).includes('undefined') &&
    !String(value).includes('NaN')
  );
}

for (const { pattern, sense } of timeRules)
  test(`the pattern "${pattern}" names what its sense reads`, () => {
    for (const optional of [true, false])
      for (const direction of ['past', 'future', 'near'] as const)
        assert.ok(isWhole(sense(slotsOf(pattern, optional), direction)), pattern);
  });
