import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Series } from '#core/record.ts';
import { mergeFigures } from '../../src/reconcile/figures.ts';
import { clipped, eachItsOwn, sameNames, type Clipping, type Counted } from './clippings.ts';
import type { Named } from './shelf.ts';

const torrel: Named = ['Torrel', 'place'];
const marlow: Named = ['Marlow', 'place'];
const council: Named = ['Flood Council', 'organisation'];
const relief: Named = ['Relief Union', 'organisation'];

function counting(outlet: string, published: string, text: string, ...counts: readonly Counted[]): Clipping {
  return {
    outlet,
    published,
    text: `${text} Torrel, Marlow, Flood Council, Relief Union.`,
    actors: [torrel, marlow, council, relief],
    counts,
  };
}

function series(...clippings: readonly Clipping[]): Series[] {
  const findings = clipped(...clippings);
  return mergeFigures(findings, sameNames(findings), eachItsOwn);
}

/** `12 superseded, 14 alone` */
function told({ points }: Series): string {
  return points.map(({ value, standing }) => `${value} ${standing}`).join(', ');
}

const fled = (words: string, value: number, more: Partial<Counted> = {}): Counted => ({
  words,
  value,
  measure: 'people who fled',
  ...more,
});
const killed = (words: string, value: number, more: Partial<Counted> = {}): Counted => ({
  words,
  value,
  measure: 'people killed',
  place: 'Torrel',
  ...more,
});

test('a count that grows is one series, and each value takes the place of the one before', () => {
  const [found, ...others] = series(
    counting(
      'Gazette',
      '2024-05-03',
      '2.7 million people have fled the valley.',
      fled('2.7 million', 2_700_000),
    ),
    counting(
      'Herald',
      '2024-05-06',
      'More than 3 million people fled.',
      fled('3 million', 3_000_000, { bound: 'more-than' }),
    ),
    counting(
      'Courier',
      '2024-05-07',
      'About 3.2mn have left, fleeing.',
      fled('3.2mn', 3_200_000, { bound: 'about' }),
    ),
  );
  assert.equal(others.length, 0);
  assert.equal(told(found!), '2700000 superseded, 3000000 superseded, 3200000 alone');
  assert.equal(found!.points[0]!.why, 'The later figure of 6 May 2024, “3 million”, takes its place.');
});

test('one value in two reports is one point with two pieces of evidence', () => {
  const [found] = series(
    counting('Gazette', '2024-05-03', 'The flood killed 34 people in Torrel.', killed('34', 34)),
    counting('Herald', '2024-05-03', 'In Torrel 34 people were killed by the flood.', killed('34', 34)),
  );
  assert.equal(found!.points.length, 1);
  assert.equal(found!.points[0]!.evidence.length, 2);
  assert.equal(found!.points[0]!.standing, 'stands');
});

test('outlets that give one source rest on that source', () => {
  const [found] = series(
    counting(
      'Gazette',
      '2024-05-03',
      'The flood killed 34 people in Torrel.',
      killed('34', 34, { by: 'Flood Council' }),
    ),
    counting(
      'Herald',
      '2024-05-03',
      'In Torrel 34 people were killed by the flood.',
      killed('34', 34, { by: 'Flood Council' }),
    ),
  );
  const [point] = found!.points;
  assert.deepEqual([point!.printedBy, point!.restingOn, point!.standing], [2, 1, 'alone']);
  assert.equal(point!.why, 'Printed by two outlets, both on the word of Flood Council.');
});

test('the dead of two towns, and the dead and their graves, are counted apart', () => {
  const found = series(
    counting('Gazette', '2024-05-03', 'The flood killed 34 people in Torrel.', killed('34', 34)),
    counting(
      'Herald',
      '2024-05-04',
      'The flood killed 36 people in Marlow.',
      killed('36', 36, { place: 'Marlow' }),
    ),
    counting(
      'Courier',
      '2024-05-04',
      'There are 40 graves in Torrel after the flood.',
      killed('40', 40, { measure: 'graves' }),
    ),
  );
  assert.deepEqual(found.map(told), ['34 alone', '36 alone', '40 alone']);
});

test('two values in one text are parts, not a movement', () => {
  const found = series(
    counting(
      'Gazette',
      '2024-05-03',
      'The flood killed 34 people in Torrel. It killed 12 people in a school in Torrel.',
      killed('34', 34),
      killed('12', 12),
    ),
  );
  assert.equal(found.length, 2);
});

test('another twelve is no total', () => {
  const found = series(
    counting('Gazette', '2024-05-03', 'The flood killed 34 people in Torrel.', killed('34', 34)),
    counting(
      'Herald',
      '2024-05-04',
      'The flood killed another 12 people in Torrel.',
      killed('12', 12, { growth: 'new' }),
    ),
  );
  assert.equal(found.length, 2);
});

test('a vague number does not take the place of an exact one', () => {
  const found = series(
    counting(
      'Gazette',
      '2024-05-03',
      'The flood in Torrel killed at least 549 people.',
      killed('at least 549', 549, { bound: 'at-least' }),
    ),
    counting(
      'Herald',
      '2024-05-06',
      'The flood in Torrel killed hundreds of people.',
      killed('hundreds', 100, { vague: true }),
    ),
  );
  assert.equal(found[0]!.points.find(({ value }) => value === 549)?.standing, 'alone');
});

test('a second package is not a second value of the first', () => {
  const aid = (words: string, value: number): Counted => ({
    words,
    value,
    measure: 'aid package for Torrel',
    kind: 'money',
    unit: 'USD',
  });
  const found = series(
    counting(
      'Gazette',
      '2024-05-03',
      'An aid package of $600 million for Torrel was agreed.',
      aid('$600 million', 6e8),
    ),
    counting(
      'Herald',
      '2024-08-03',
      'An aid package of $350 million for Torrel was agreed.',
      aid('$350 million', 3.5e8),
    ),
  );
  assert.equal(found.length, 2);
});

test('a lower count of somebody else takes nobody’s place', () => {
  const [found] = series(
    counting(
      'Gazette',
      '2024-05-03',
      'The flood killed 52 people in Torrel.',
      killed('52', 52, { by: 'Relief Union' }),
    ),
    counting(
      'Herald',
      '2024-05-04',
      'The flood in Torrel killed 23 people.',
      killed('23', 23, { by: 'Flood Council' }),
    ),
  );
  assert.equal(told(found!), '52 alone, 23 alone');
});

test('a lower count of the same source takes its own back', () => {
  const [found] = series(
    counting(
      'Gazette',
      '2024-05-03',
      'The flood killed 52 people in Torrel.',
      killed('52', 52, { by: 'Flood Council' }),
    ),
    counting(
      'Herald',
      '2024-05-04',
      'The flood in Torrel killed 47 people.',
      killed('47', 47, { by: 'Flood Council' }),
    ),
  );
  assert.equal(told(found!), '52 superseded, 47 alone');
});

test('a number that an outlet takes back is withdrawn', () => {
  const [found] = series(
    counting('Gazette', '2024-05-03', 'The flood killed 32 people in Torrel.', killed('32', 32)),
    counting(
      'Gazette',
      '2024-05-04',
      'The flood killed 23 people in Torrel.\n\nThis article was amended on 4 May. An earlier version said that 32 people had died; the number is 23.',
      killed('23', 23),
    ),
  );
  assert.match(told(found!), /32 withdrawn/);
  assert.match(
    found!.points.find(({ value }) => value === 32)!.why,
    /^Gazette took it back: “This article was amended/,
  );
});

test('the values of two years are both so', () => {
  const trade = (words: string, value: number, asOf: string): Counted => ({
    words,
    value,
    asOf,
    measure: 'exports of slate to Marlow',
    kind: 'money',
    unit: 'USD',
  });
  const [found] = series(
    counting(
      'Gazette',
      '2024-05-03',
      'Torrel sold slate for $16 million to Marlow in 2021.',
      trade('$16 million', 16e6, '2021'),
    ),
    counting(
      'Herald',
      '2024-05-04',
      'Torrel sold slate for $40 million to Marlow in 2022.',
      trade('$40 million', 40e6, '2022'),
    ),
  );
  assert.equal(told(found!), '16000000 alone, 40000000 alone');
});

test('durations make no series', () => {
  const found = series(
    counting('Gazette', '2024-05-03', 'They met for four hours.', {
      words: 'four hours',
      value: 4,
      measure: 'length',
      kind: 'duration',
      unit: 'hour',
    }),
  );
  assert.deepEqual(found, []);
});
