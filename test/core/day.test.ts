import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, daysInMonth, isoDay, partsOf, readDay, weekdayOf } from '#core/day.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

test('day 0 is Thursday 1 January 1970', () => {
  assert.deepEqual([dayOf(1970, 1, 1), weekdayOf(0), isoDay(0)], [0, 4, '1970-01-01']);
});

test('days that do not exist are null', () => {
  assert.deepEqual(
    [dayOf(2022, 2, 29), dayOf(2022, 13, 1), dayOf(2022, 4, 31), readDay('2022-02-30')],
    [null, null, null, null],
  );
});

test('leap years', () => {
  assert.deepEqual(
    [1900, 2000, 2022, 2024].map((year) => daysInMonth(year, 2)),
    [28, 29, 28, 29],
  );
});

test('law: a day is its parts, and its ISO form is read back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, date } = partsOf(day);
      assert.equal(dayOf(year, month, date), day);
      if (0 < year && year < 10_000) assert.equal(readDay(isoDay(day)), day);
    }),
  );
});

test('law: weekdays go round', () => {
  fc.assert(fc.property(anyDay, (day) => assert.equal(weekdayOf(day + 1), (weekdayOf(day) % 7) + 1)));
});
