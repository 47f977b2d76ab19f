import { test } from 'node:test';
import assert from 'node:assert/strict';
import edtf from 'edtf';
import fc from 'fast-check';
import { isoDay, pad } from '#core/day.ts';
import { daysOf, edtfOf } from '#core/edtf.ts';

const anyDay = fc.integer({ min: -600_000, max: 2_900_000 });
const year = fc.integer({ min: 1, max: 9998 }).map((value) => pad(value, 4));
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value, 2));
const quarter = fc.constantFrom('33', '34', '35', '36', '40', '41');
const mark = fc.constantFrom('', '~', '?');
const single = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(year, month, mark).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(anyDay, mark).map(([day, q]) => `${isoDay(day)}${q}`),
);

/** First and last day by the edtf library. */
function oracle(value: string): [number, number] {
  const { min, max } = edtf(value);
  return [Math.floor(min / 86_400_000), Math.floor(max / 86_400_000)];
}

function ours(value: string): [number, number] {
  const days = daysOf(value);
  assert.ok(days, value);
  return [days.first, days.last];
}

test('law: days, months, years, quarters and halves cover what the edtf library says', () => {
  const value = fc.oneof(
    single,
    fc.tuple(year, quarter).map((parts) => parts.join('-')),
  );
  fc.assert(fc.property(value, (text) => assert.deepEqual(ours(text), oracle(text))));
});

/** The library takes no interval from a stretch to itself. */
test('law: and so do intervals', () => {
  fc.assert(
    fc.property(single, single, (a, b) => {
      const [left, right] = ours(a)[0] <= ours(b)[0] ? [a, b] : [b, a];
      if (ours(left)[1] < ours(right)[0])
        assert.deepEqual(ours(`${left}/${right}`), oracle(`${left}/${right}`));
    }),
  );
});

test('law: what edtfOf writes covers the days it was given', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(5000), (first, more) =>
      assert.deepEqual(ours(edtfOf(first, first + more)), [first, first + more]),
    ),
  );
});

const cases: readonly [string, string | null][] = [
  ['2022-21', '2022-03-01 2022-05-31 season'],
  ['2021-24', '2021-12-01 2022-02-28 season'],
  ['2022-35', '2022-07-01 2022-09-30 quarter'],
  ['2022-41', '2022-07-01 2022-12-31 half'],
  ['2022-03-17T18:59:00-04:00', '2022-03-17 2022-03-17 minute'],
  ['2022-03/2022-05', '2022-03-01 2022-05-31 interval'],
  ['2022-02-30', null],
  ['2022-42', null],
  ['2022-03-17T24:00', null],
  ['2022-05/2022-03', null],
  ['next week', null],
  ['', null],
];

for (const [value, expected] of cases)
  test(`the days of ${value || 'nothing'}`, () => {
    const days = daysOf(value);
    assert.equal(days && `${isoDay(days.first)} ${isoDay(days.last)} ${days.grain}`, expected);
  });

test('law: no string throws', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.ok(daysOf(text) !== undefined)));
});
