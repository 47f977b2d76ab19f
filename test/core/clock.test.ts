import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TimeExpression } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { DatedReport } from '#core/report.ts';
import type { Clock, TimeSense } from '#core/sense.ts';
import { clockAt, momentAt, redate, resolveSense, settleTimes } from '#core/clock.ts';
import { readDay, weekdayOf } from '#core/day.ts';
import { daysOf } from '#core/edtf.ts';
import { momentOf, type Moment } from '#core/moment.ts';

const thursday = clockOn('2022-03-17');

function clockOn(first: string, last = first, minutes: number | null = null): Clock {
  return { first: readDay(first)!, last: readDay(last)!, minutes, zone: minutes === null ? null : '-04:00' };
}

function resolved(
  sense: TimeSense,
  clock: Clock | null = thursday,
  before: string | null = null,
): string | null {
  return resolveSense(sense, clock, before === null ? null : daysOf(before))?.edtf ?? null;
}

const friday = { is: 'weekday', weekday: 5, week: null } as const;
const march = { is: 'yearless', month: 3, date: null } as const;
const leapDay = { is: 'yearless', month: 2, date: 29, beyond: false } as const;
const lastWeek = { is: 'offset', unit: 'week', count: -1, about: false } as const;

const cases: readonly [name: string, sense: TimeSense, clock: Clock | null, expected: string | null][] = [
  ['Friday, past', { ...friday, direction: 'past' }, thursday, '2022-03-11'],
  ['Friday, future', { ...friday, direction: 'future' }, thursday, '2022-03-18'],
  ['Friday, nearest', { ...friday, direction: 'near' }, thursday, '2022-03-18'],
  ['on a Friday, Friday is today', { ...friday, direction: 'past' }, clockOn('2022-03-18'), '2022-03-18'],
  ['and in the future too', { ...friday, direction: 'future' }, clockOn('2022-03-18'), '2022-03-18'],
  [
    'last Friday on a Friday',
    { ...friday, week: -1, direction: 'past' },
    clockOn('2022-03-18'),
    '2022-03-11',
  ],
  [
    'last Friday on a Sunday',
    { ...friday, week: -1, direction: 'past' },
    clockOn('2022-03-20'),
    '2022-03-18',
  ],
  [
    'Thursday, past, in a report of Tuesday that was updated on Thursday',
    { is: 'weekday', weekday: 4, week: null, direction: 'past' },
    { ...clockOn('2022-03-15'), updated: readDay('2022-03-17')! },
    '2022-03-17',
  ],
  [
    'a Friday that the update has not reached',
    { ...friday, direction: 'past' },
    { ...clockOn('2022-03-15'), updated: readDay('2022-03-17')! },
    '2022-03-11',
  ],
  ['this Friday on a Sunday', { ...friday, week: 0, direction: 'near' }, clockOn('2022-03-20'), '2022-03-25'],
  ['without a clock', { ...friday, direction: 'past' }, null, null],
  [
    'on some day of three',
    { ...friday, direction: 'past' },
    clockOn('2022-03-16', '2022-03-18'),
    '2022-03-11/2022-03-18',
  ],
  ['March, past, in March', { ...march, direction: 'past', beyond: false }, thursday, '2022-03'],
  ['last March, in March', { ...march, direction: 'past', beyond: true }, thursday, '2021-03'],
  ['next March, in March', { ...march, direction: 'future', beyond: true }, thursday, '2023-03'],
  ['29 February, past', { ...leapDay, direction: 'past' }, thursday, '2020-02-29'],
  ['29 February, future', { ...leapDay, direction: 'future' }, thursday, '2024-02-29'],
  [
    'last winter in March',
    { is: 'season', season: 24, direction: 'past', beyond: true },
    thursday,
    '2021-24',
  ],
  [
    'last winter in January',
    { is: 'season', season: 24, direction: 'past', beyond: true },
    clockOn('2022-01-10'),
    '2020-24',
  ],
  [
    'the third quarter, past',
    { is: 'season', season: 35, direction: 'past', beyond: false },
    thursday,
    '2021-35',
  ],
  [
    'Easter 2022',
    { is: 'feast', rule: { fromEaster: 0 }, direction: 'future', beyond: false },
    thursday,
    '2022-04-17',
  ],
  [
    'Thanksgiving, past',
    { is: 'feast', rule: { month: 11, weekday: 4, nth: 4 }, direction: 'past', beyond: false },
    thursday,
    '2021-11-25',
  ],
  [
    'the last Monday of May',
    { is: 'feast', rule: { month: 5, weekday: 1, nth: -1 }, direction: 'future', beyond: false },
    thursday,
    '2022-05-30',
  ],
  ['last week', lastWeek, thursday, '2022-03-07/2022-03-13'],
  [
    'Tuesday of last week',
    { is: 'within', part: { ...friday, weekday: 2, direction: 'near' }, of: lastWeek },
    thursday,
    '2022-03-08',
  ],
  ['last month in January', { ...lastWeek, unit: 'month' }, clockOn('2022-01-31'), '2021-12'],
  ['last quarter', { ...lastWeek, unit: 'quarter' }, thursday, '2021-36'],
  ['last decade', { ...lastWeek, unit: 'decade' }, thursday, '2010/2019'],
  ['about a year ago', { ...lastWeek, unit: 'year', about: true }, thursday, '2021~'],
  ['about three weeks ago', { ...lastWeek, count: -3, about: true }, thursday, '2022-02-21~/2022-02-27~'],
  [
    'two hours ago, by the hour',
    { ...lastWeek, unit: 'hour', count: -2 },
    clockOn('2022-03-17', '2022-03-17', 60),
    '2022-03-16T23:00:00-04:00',
  ],
  ['two hours ago, no hour known', { ...lastWeek, unit: 'hour', count: -2 }, thursday, '2022-03-17'],
  ['its 23rd day', { is: 'counted', unit: 'day', ordinal: 23, of: null }, thursday, '2022-03-17'],
  ['since last week', { is: 'range', from: lastWeek, to: null }, thursday, '2022-03-07/..'],
  [
    'a range that runs backwards',
    { is: 'range', from: { is: 'date', edtf: '2023' }, to: { is: 'date', edtf: '2022' } },
    null,
    null,
  ],
  [
    'the end of 2021',
    { is: 'mod', mod: 'END', on: { is: 'date', edtf: '2021' } },
    null,
    '2021-09-01/2021-12-31',
  ],
  [
    'the early 1990s',
    { is: 'mod', mod: 'START', on: { is: 'date', edtf: '1990/1999' } },
    null,
    '1990-01-01/1993-12-31',
  ],
  [
    'mid-February',
    { is: 'mod', mod: 'MID', on: { is: 'date', edtf: '2022-02' } },
    null,
    '2022-02-11/2022-02-20',
  ],
  ['late last week', { is: 'mod', mod: 'END', on: lastWeek }, thursday, '2022-03-11/2022-03-13'],
  [
    '16:30 in Moscow',
    { is: 'clock', minutes: 990, zone: 'Europe/Moscow', on: null },
    thursday,
    '2022-03-17T16:30:00+03:00',
  ],
  [
    'an hour of an unknown day',
    { is: 'clock', minutes: 990, zone: null, on: null },
    clockOn('2022-03-16', '2022-03-17'),
    '2022-03-16/2022-03-17',
  ],
  ['three weeks', { is: 'duration', iso: 'P3W' }, thursday, null],
];

for (const [name, sense, clock, expected] of cases)
  test(name, () => assert.equal(resolved(sense, clock), expected));

const fromBefore: readonly [name: string, sense: TimeSense, before: string, expected: string][] = [
  ['a day later', { is: 'anaphoric', unit: 'day', count: 1 }, '2022-02-28', '2022-03-01'],
  [
    'two hours later',
    { is: 'anaphoric', unit: 'hour', count: 2 },
    '2022-02-28T23:00:00+01:00',
    '2022-03-01T01:00:00',
  ],
  ['the next week, after a day', { is: 'anaphoric', unit: 'week', count: 1 }, '2022-02-28', '2022-03-07'],
  ['a year earlier, of a quarter', { is: 'anaphoric', unit: 'year', count: -1 }, '2022-35', '2021-35'],
  ['a year earlier, of a month', { is: 'anaphoric', unit: 'year', count: -1 }, '2022-03', '2021-03'],
  ['a year earlier, of a day', { is: 'anaphoric', unit: 'year', count: -1 }, '2022-03-17', '2021'],
  [
    'the following Friday',
    { is: 'anaphoric', unit: 'week', count: 1, weekday: 5 },
    '2022-03-18',
    '2022-03-25',
  ],
  [
    'the previous Friday',
    { is: 'anaphoric', unit: 'week', count: -1, weekday: 5 },
    '2022-03-19',
    '2022-03-18',
  ],
];

for (const [name, sense, before, expected] of fromBefore)
  test(`${name}, ${before}`, () => assert.ok(resolved(sense, thursday, before)?.startsWith(expected)));

const anyDay = fc.integer({ min: -200_000, max: 200_000 });
const direction = fc.constantFrom('past', 'future', 'near' as const);

test('law: past is not after the clock, future not before it, near within three days, and it is that weekday', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), direction, (day, weekday, direction) => {
      const clock = { first: day, last: day, minutes: null, zone: null };
      const { days } = resolveSense(
        { is: 'weekday', weekday: weekday as 1, week: null, direction },
        clock,
        null,
      )!;
      const away = days.first - day;
      const range = { past: [-6, 0], future: [0, 6], near: [-3, 3] }[direction] as [number, number];
      assert.ok(range[0] <= away && away <= range[1]);
    }),
  );
});

test('law: Easter is a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 4000 }), (year) => {
      const easter = resolved({
        is: 'within',
        part: { is: 'feast', rule: { fromEaster: 0 }, direction: 'near', beyond: false },
        of: { is: 'date', edtf: String(year) },
      })!;
      assert.equal(weekdayOf(readDay(easter)!), 7);
      assert.ok('03-22' <= easter.slice(5) && easter.slice(5) <= '04-25');
    }),
  );
});

// ---- reports ----

const grounds = { basis: 'stated', rule: 'published-as-given', evidence: [] } as const;
const day = (edtf: string, zone: string | null = null): Moment => momentOf(edtf, zone, grounds)!;

function reportOn(published: Moment | null, stamped: Moment | null): DatedReport {
  const post = { start: 0, end: 50, authors: [], stamp: null, title: null, place: null, published };
  return {
    ...{
      id: 'r',
      source: 's',
      textHash: 'h',
      text: 'x'.repeat(100),
      language: 'en',
      publisher: null,
      title: null,
    },
    ...{ bylines: [], blocks: [], doubts: [], printed: [], published },
    posts: [post, { ...post, start: 50, end: 100, stamp: { start: 50, end: 60 }, published: stamped }],
  };
}

function timeOf(sense: TimeSense, post: number, start: number): TimeExpression {
  const unknown = { value: null, edtf: null, earliest: null, latest: null };
  return {
    start,
    end: start + 5,
    kind: 'date',
    sense,
    ...unknown,
    tense: 'past',
    quoted: false,
    said: null,
    block: post,
    post,
    sentence: 0,
  };
}

const unsettled = [
  timeOf({ ...friday, direction: 'past' }, 0, 0),
  timeOf({ ...friday, direction: 'past' }, 1, 60),
];

function findingsOn(report: DatedReport): Findings {
  const times = settleTimes(report, unsettled);
  const said = (post: number, time: number | null) => momentAt(report, post, times, time);
  const statement = (post: number, time: number | null) =>
    ({ id: `${post}${time}`, post, time, said: said(post, time) }) as Findings['statements'][number];
  return {
    ...{ report, times, figures: [], events: [], actors: [], doubts: [], analyser: 'a' },
    statements: [statement(0, null), statement(0, 0), statement(1, null), statement(1, 1)],
  };
}

const saidOn = ({ statements }: Findings) => statements.map(({ said }) => said?.edtf ?? null);

test('a moment is stated, inferred or assumed, and carries its words', () => {
  const report = reportOn(day('2022-03-17', '-04:00'), null);
  const times = settleTimes(report, unsettled);
  const told = momentAt(report, 0, times, 0)!;
  assert.deepEqual(
    [told.edtf, told.basis, told.zone, told.evidence],
    ['2022-03-11', 'inferred', '-04:00', [{ report: 'r', start: 0, end: 5 }]],
  );
  const untold = momentAt(report, 0, times, null)!;
  assert.deepEqual([untold.edtf, untold.basis, untold.rule], ['2022-03-17', 'assumed', 'as-of-publication']);
  assert.equal(momentAt(reportOn(null, null), 0, times, null), null);
});

test('"recently" is no moment, "now" is that of publication, and a duration tells none', () => {
  const report = reportOn(day('2022-03-17'), null);
  const senses: TimeSense[] = [
    { is: 'vague', ref: 'PAST_REF' },
    { is: 'vague', ref: 'PRESENT_REF' },
    { is: 'duration', iso: 'P2D' },
  ];
  const times = settleTimes(
    report,
    senses.map((sense, i) => timeOf(sense, 0, 6 * i)),
  );
  assert.deepEqual(
    times.map((_, i) => momentAt(report, 0, times, i)?.edtf ?? null),
    [null, '2022-03-17', '2022-03-17'],
  );
});

test('a post goes by its own stamp, else by the report', () => {
  const report = reportOn(day('2022-03-17'), day('2022-03-20'));
  assert.deepEqual(
    [clockAt(report, 0), clockAt(report, 1), clockAt(report, null)].map((clock) => clock?.first),
    [19068, 19071, 19068],
  );
});

test('redating moves all but what stands in posts with their own stamps', () => {
  const before = findingsOn(reportOn(day('2022-03-17'), day('2022-03-20')));
  assert.deepEqual(saidOn(before), ['2022-03-17', '2022-03-11', '2022-03-20', '2022-03-18']);
  const after = redate(before, day('2022-04-01'));
  assert.deepEqual(saidOn(after), ['2022-04-01', '2022-04-01', '2022-03-20', '2022-03-18']);
  assert.deepEqual(
    after.times.map(({ edtf }) => edtf),
    ['2022-04-01', '2022-03-18'],
  );
});

test('law: findings without a date, redated, read as if the date had been known', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const published = day(new Date(number * 86_400_000).toISOString().slice(0, 10));
      const redated = redate(findingsOn(reportOn(null, day('2022-03-20'))), published);
      assert.deepEqual(redated, findingsOn(reportOn(published, day('2022-03-20'))));
    }),
  );
});

test('a moment that an extractor left open, or set by another rule, is left alone', () => {
  const findings = findingsOn(reportOn(day('2022-03-17'), null));
  const [first, second] = findings.statements;
  const own = momentOf('2020', null, { ...grounds, rule: 'anniversary' })!;
  const changed = {
    ...findings,
    statements: [
      { ...first!, said: null },
      { ...second!, said: own },
    ],
  };
  assert.deepEqual(saidOn(redate(changed, day('2022-04-01'))), [null, '2020']);
});
