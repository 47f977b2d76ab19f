import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDay } from '#core/day.ts';
import { momentOf, msOf } from '#core/moment.ts';

const grounds = { basis: 'stated', rule: 'given', evidence: [] } as const;
const span = (edtf: string, zone: string | null) => {
  const moment = momentOf(edtf, zone, grounds);
  return moment && `${moment.earliest} ${moment.latest}`;
};

test('a day lasts to its last minute, in its zone', () => {
  assert.equal(span('2022-03-17', 'America/New_York'), '2022-03-17T00:00:00-04:00 2022-03-17T23:59:00-04:00');
});

test('a month begins and ends in different offsets where clocks change', () => {
  assert.equal(span('2022-03', 'America/New_York'), '2022-03-01T00:00:00-05:00 2022-03-31T23:59:00-04:00');
});

test('a minute is an instant, and its own offset goes before the zone', () => {
  assert.equal(
    span('2022-03-17T16:30:00+03:00', 'America/New_York'),
    '2022-03-17T16:30:00+03:00 2022-03-17T16:30:00+03:00',
  );
});

test('without a zone instants are given in UTC', () => {
  assert.equal(span('2022-03-16/2022-03-17', null), '2022-03-16T00:00:00+00:00 2022-03-17T23:59:00+00:00');
});

test('what is no EDTF of ours is no moment', () => {
  assert.deepEqual([span('yesterday', null), span('2022-02-30', null)], [null, null]);
});

test('law: earliest is not after latest, and both are read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -300_000, max: 300_000 }),
      fc.constantFrom(null, 'Europe/Kyiv', 'Asia/Tokyo', '-03:30'),
      (day, zone) => {
        const moment = momentOf(isoDay(day), zone, grounds)!;
        assert.equal(msOf(moment.latest) - msOf(moment.earliest) > 80_000_000, true);
      },
    ),
  );
});
