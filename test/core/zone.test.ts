import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDay } from '#core/day.ts';
import { isoOffset, isZone, offsetMinutes } from '#core/zone.ts';

const at = (zone: string, day: string, clock: string) => {
  const [hour, minute] = clock.split(':').map(Number);
  return isoOffset(offsetMinutes(zone, readDay(day)!, hour! * 60 + minute!));
};

const cases: readonly [zone: string, day: string, clock: string, offset: string][] = [
  ['America/New_York', '2023-03-20', '18:59', '-04:00'],
  ['America/New_York', '2023-03-12', '01:59', '-05:00'],
  ['America/New_York', '2023-03-12', '03:00', '-04:00'],
  ['America/New_York', '2023-11-05', '01:30', '-04:00'],
  ['America/New_York', '2023-11-05', '02:00', '-05:00'],
  ['Europe/Moscow', '2023-07-01', '16:30', '+03:00'],
  ['Asia/Kolkata', '2023-07-01', '12:00', '+05:30'],
  ['Europe/London', '2022-06-01', '09:00', '+01:00'],
  ['+05:45', '2022-06-01', '09:00', '+05:45'],
  ['-03:30', '2022-06-01', '09:00', '-03:30'],
];

for (const [zone, day, clock, offset] of cases)
  test(`${zone} on ${day} at ${clock}`, () => assert.equal(at(zone, day, clock), offset));

test('no zone, and none that exists, count as UTC', () => {
  assert.equal(offsetMinutes(null, 0, 0), 0);
  assert.deepEqual(
    [isZone('Europe/Paris'), isZone('+02:00'), isZone('Mars/Base'), isZone('')],
    [true, true, false, false],
  );
});

test('law: a fixed offset is what it says, on any day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -720, max: 840 }),
      fc.integer({ min: -100_000, max: 100_000 }),
      (minutes, day) => {
        assert.equal(offsetMinutes(isoOffset(minutes), day, 600), minutes);
      },
    ),
  );
});
