import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Findings } from '#core/findings.ts';
import type { Direction, TimeSense } from '#core/sense.ts';
import type { Weekday } from '#core/day.ts';
import { sliceOf } from '#core/span.ts';
import { matchDates } from '../../src/reconcile/dates.ts';
import { findingsOf, type Given, type Named } from './shelf.ts';

const weekday = (day: Weekday, direction: Direction = 'past'): TimeSense => ({
  is: 'weekday',
  weekday: day,
  week: null,
  direction,
});
const daysFrom = (count: number): TimeSense => ({ is: 'offset', unit: 'day', count, about: false });
const on = (edtf: string): TimeSense => ({ is: 'date', edtf });
const counted = (unit: 'day' | 'week', ordinal: number): TimeSense => ({
  is: 'counted',
  unit,
  ordinal,
  of: null,
});

const actors: readonly Named[] = [
  ['Ana Ruiz', 'person'],
  ['Jan Orel', 'person'],
  ['Torrel', 'place'],
  ['Marlow', 'place'],
];

const report = (text: string, given: Given = {}): Findings =>
  findingsOf(text, { ...given, actors: actors.filter(([name]) => text.includes(name)) });

/** The days of publication of the first report in the light of the others. */
function dated(...findings: readonly Findings[]): string | null {
  return matchDates(findings)[0]!.report.published?.edtf ?? null;
}

// 5 May 1997 was a Monday.
const metOnMonday = (published: string) =>
  report('Ana Ruiz met Jan Orel in Torrel on Monday.', {
    published,
    times: [['on Monday', weekday(1), 'past']],
    events: [['met', 'meeting', 'on Monday']],
  });

const meetToday = report('Ana Ruiz is to meet Jan Orel in Torrel today.', {
  times: [['today', daysFrom(0), 'future']],
  events: [['meet', 'meeting', 'today', { status: 'planned' }]],
});

test('the same meeting “today” here and “on Monday” there', () => {
  assert.equal(dated(meetToday, metOnMonday('1997-05-08')), '1997-05-05');
});

test('a plan without a day lies within the coming week', () => {
  const plan = report('Ana Ruiz is due to meet Jan Orel in Torrel.', {
    events: [['meet', 'meeting', null, { status: 'planned' }]],
  });
  assert.equal(dated(plan, metOnMonday('1997-05-08')), '1997-04-29/1997-05-05');
});

test('the weekday that stands beside “today” tells which day of that week', () => {
  const plan = report(
    'Ana Ruiz is due to meet Jan Orel in Torrel. The bridge was closed today, and shut again on Friday, police said.',
    {
      times: [
        ['today', daysFrom(0), 'past'],
        ['on Friday', weekday(5), 'past'],
      ],
      events: [['meet', 'meeting', null, { status: 'planned' }]],
    },
  );
  assert.equal(dated(plan, metOnMonday('1997-05-08')), '1997-05-02');
});

test('a derived date carries its rule, and words of both reports', () => {
  const other = metOnMonday('1997-05-08');
  const { published } = matchDates([meetToday, other])[0]!.report;
  assert.equal(published?.basis, 'inferred');
  assert.equal(published.rule, 'same-event');
  const texts = new Map([meetToday, other].map((each) => [each.report.id, each.report.text]));
  assert.deepEqual(
    published.evidence.map((words) => sliceOf(texts.get(words.report)!, words)),
    ['meet Jan Orel in Torrel today', 'met Jan Orel in Torrel on Monday'],
  );
});

test('what was said and done is dated anew with its report', () => {
  const [again] = matchDates([meetToday, metOnMonday('1997-05-08')]);
  assert.equal(again!.times[0]!.edtf, '1997-05-05');
  assert.equal(again!.events[0]!.when?.edtf, '1997-05-05');
});

test('two people who meet in another town have met another time', () => {
  const elsewhere = report('Ana Ruiz is to meet Jan Orel in Marlow today.', {
    times: [['today', daysFrom(0), 'future']],
    events: [['meet', 'meeting', 'today', { status: 'planned' }]],
  });
  assert.equal(dated(elsewhere, metOnMonday('1997-05-08')), null);
});

test('two people who meet nobody says where may meet any time', () => {
  const nowhere = report('Ana Ruiz is to meet Jan Orel today.', {
    times: [['today', daysFrom(0), 'future']],
    events: [['meet', 'meeting', 'today', { status: 'planned' }]],
  });
  assert.equal(dated(nowhere, metOnMonday('1997-05-08')), null);
});

test('a report is dated through another that is dated by a third', () => {
  const yesterday = report(
    'Ana Ruiz and Jan Orel met in Torrel yesterday. “The old dam will hold for another winter,” Ana Ruiz said today.',
    {
      times: [
        ['yesterday', daysFrom(-1), 'past'],
        ['today', daysFrom(0), 'past'],
      ],
      events: [['met', 'meeting', 'yesterday']],
      quotes: [['The old dam will hold for another winter,', 'Ana Ruiz', 'today']],
    },
  );
  const later = report('“The old dam will hold for another winter,” Ana Ruiz said yesterday.', {
    times: [['yesterday', daysFrom(-1), 'past']],
    quotes: [['The old dam will hold for another winter,', 'Ana Ruiz', 'yesterday']],
  });
  const dates = matchDates([later, yesterday, metOnMonday('1997-05-08')]).map(
    (each) => each.report.published?.edtf,
  );
  assert.deepEqual(dates, ['1997-05-07', '1997-05-06', '1997-05-08']);
});

const strikeBegan = report('The strike began on 1 May 1997.', {
  published: '1997-06-20',
  times: [['on 1 May 1997', on('1997-05-01'), 'past']],
  events: [['strike', 'strike', 'on 1 May 1997', { phase: 'begins' }]],
});

test('the ninth day of a strike whose first day another report dates', () => {
  const ninth = report('The strike is in its ninth day with no end in sight.', {
    times: [['its ninth day', counted('day', 9), 'near']],
  });
  assert.equal(dated(ninth, strikeBegan), '1997-05-09');
});

test('the week that something enters has just begun', () => {
  const second = report('The strike entered its second week.', {
    times: [['its second week', counted('week', 2), 'past']],
  });
  assert.equal(dated(second, strikeBegan), '1997-05-08/1997-05-09');
});

test('the second week leaves a week', () => {
  const second = report(
    'The strike is in its second week. It spread on Saturday, and on Saturday evening trains stopped.',
    {
      times: [
        ['its second week', counted('week', 2), 'near'],
        ['on Saturday', weekday(6), 'past'],
        ['on Saturday', weekday(6), 'past'],
      ],
    },
  );
  assert.equal(dated(second, strikeBegan), '1997-05-08/1997-05-14');
});

test('of few days left the one on which people said things', () => {
  const text =
    'The strike is in its second week. “We can wait,” Ana Ruiz said on Thursday. “So can we,” Jan Orel said Thursday. They met in Torrel on Tuesday. They will meet in Marlow on Friday.';
  const second = report(text, {
    times: [
      ['its second week', counted('week', 2), 'near'],
      ['on Thursday', weekday(4), 'past'],
      ['Thursday', weekday(4), 'past'],
      ['on Tuesday', weekday(2), 'past'],
      ['on Friday', weekday(5, 'future'), 'future'],
    ],
    quotes: [
      ['We can wait,', 'Ana Ruiz', 'on Thursday'],
      ['So can we,', 'Jan Orel', 'Thursday'],
    ],
    events: [['meet', 'meeting', 'on Friday', { status: 'planned' }]],
  });
  const after = report('Ana Ruiz met Jan Orel in Marlow on 9 May 1997.', {
    published: '1997-05-10',
    times: [['on 9 May 1997', on('1997-05-09'), 'past']],
    events: [['met', 'meeting', 'on 9 May 1997']],
  });
  assert.equal(dated(second, strikeBegan, after), '1997-05-08');
});

test('a weekday still to come is the next after the last one named', () => {
  const second = report(
    'The strike is in its second week. It spread on Saturday. Ana Ruiz will speak on Monday.',
    {
      times: [
        ['its second week', counted('week', 2), 'near'],
        ['on Saturday', weekday(6), 'past'],
        ['on Monday', weekday(1, 'future'), 'future'],
      ],
    },
  );
  assert.equal(dated(second, strikeBegan), '1997-05-10/1997-05-12');
});

test('a report that gives the beginning itself needs no other', () => {
  const both = report('The strike began on 1 May 1997. It enters its ninth day today.', {
    times: [
      ['on 1 May 1997', on('1997-05-01'), 'past'],
      ['its ninth day', counted('day', 9), 'near'],
      ['today', daysFrom(0), 'near'],
    ],
    events: [['strike', 'strike', 'on 1 May 1997', { phase: 'begins' }]],
  });
  const ofIt = {
    ...both,
    times: both.times.map((time, i) =>
      i === 1 ? { ...time, sense: { ...counted('day', 9), of: { start: 4, end: 10 } } as TimeSense } : time,
    ),
  };
  assert.equal(dated(ofIt), '1997-05-09');
});

test('the days of one thing are not counted from the beginning of another', () => {
  const ninth = report('The siege enters its ninth day with no end in sight.', {
    times: [['its ninth day', counted('day', 9), 'near']],
  });
  assert.equal(dated(ninth, strikeBegan), null);
});

test('two beginnings that one report each gives date nothing', () => {
  const otherwise = report('The strike began on 3 May 1997.', {
    published: '1997-06-21',
    times: [['on 3 May 1997', on('1997-05-03'), 'past']],
    events: [['strike', 'strike', 'on 3 May 1997', { phase: 'begins' }]],
  });
  const ninth = report('The strike enters its ninth day with no end in sight.', {
    times: [['its ninth day', counted('day', 9), 'near']],
  });
  assert.equal(dated(ninth, strikeBegan, otherwise), null);
});

const printedWrong = (quote: boolean, year = '1999') =>
  report(
    'Ana Ruiz met Jan Orel in Torrel on Monday. “The old dam will hold for another winter,” Ana Ruiz said.',
    {
      published: `${year}-05-06`,
      times: [['on Monday', weekday(1), 'past']],
      events: [['met', 'meeting', 'on Monday']],
      quotes: quote ? [['The old dam will hold for another winter,', 'Ana Ruiz', null]] : [],
    },
  );

const beyondDoubt = (() => {
  const told = report(
    'In May 1997 Ana Ruiz met Jan Orel in Torrel. “The old dam will hold for another winter,” Ana Ruiz said then.',
    {
      published: '1998-01-30',
      times: [['In May 1997', on('1997-05'), 'past']],
      events: [['met', 'meeting', 'In May 1997']],
      quotes: [['The old dam will hold for another winter,', 'Ana Ruiz', 'In May 1997']],
    },
  );
  const published = { ...told.report.published!, rule: 'published-as-given' };
  return { ...told, report: { ...told.report, published } };
})();

test('a printed date a year off is overruled where a quotation shows that the same meeting is told', () => {
  const findings = withPrinted(printedWrong(true));
  const [again] = matchDates([findings, beyondDoubt]);
  assert.equal(again!.report.published?.edtf, '1997-05-05/1997-05-27');
  assert.deepEqual(
    again!.report.printed.map(({ believed, doubt }) => [believed, doubt]),
    [[false, 'date-contradicted']],
  );
  assert.equal(again!.doubts.at(-1)?.code, 'date-contradicted');
});

test('a printed date stays where the two may have met again', () => {
  assert.equal(dated(printedWrong(false), beyondDoubt), '1999-05-06');
});

test('a date given from outside is never overruled', () => {
  const findings = printedWrong(true);
  const given = {
    ...findings,
    report: { ...findings.report, published: { ...findings.report.published!, rule: 'published-as-given' } },
  };
  assert.equal(dated(given, beyondDoubt), '1999-05-06');
});

test('what was said of one report of two that print dates overrules neither', () => {
  const other = {
    ...beyondDoubt,
    report: { ...beyondDoubt.report, published: { ...beyondDoubt.report.published!, rule: 'printed' } },
  };
  assert.equal(dated(printedWrong(true), other), '1999-05-06');
});

test('reports that have nothing in common date nothing', () => {
  const market = report('The fish market in Marlow opened on Thursday.', {
    times: [['on Thursday', weekday(4), 'past']],
    events: [['opened', 'opening', 'on Thursday']],
  });
  assert.equal(dated(market, metOnMonday('1997-05-08'), strikeBegan), null);
});

test('a short phrase that is said again and again dates nothing', () => {
  const phrase = (published: string | undefined) =>
    report(`“Never again,” Ana Ruiz said on Monday${published === undefined ? '' : ' once more'}.`, {
      ...(published === undefined ? {} : { published }),
      times: [['on Monday', weekday(1), 'past']],
      quotes: [['Never again,', 'Ana Ruiz', 'on Monday']],
    });
  assert.equal(dated(phrase(undefined), phrase('1997-05-08')), null);
});

test('one wrong tie is outvoted', () => {
  const findings = report('Ana Ruiz met Jan Orel in Torrel on Monday. The strike enters its sixth day.', {
    times: [
      ['on Monday', weekday(1), 'past'],
      ['its sixth day', counted('day', 6), 'near'],
    ],
    events: [['met', 'meeting', 'on Monday']],
  });
  const yearsAgo = report('Ana Ruiz met Jan Orel in Torrel on 3 May 1982.', {
    published: '1997-05-08',
    times: [['on 3 May 1982', on('1982-05-03'), 'past']],
    events: [['met', 'meeting', 'on 3 May 1982']],
  });
  assert.equal(dated(findings, metOnMonday('1997-05-08'), yearsAgo, strikeBegan), '1997-05-06');
});

test('the order of the reports changes nothing', () => {
  const findings = [meetToday, metOnMonday('1997-05-08'), strikeBegan, printedWrong(true), beyondDoubt];
  const there = matchDates(findings).map(({ report }) => [report.id, report.published]);
  const back = matchDates(findings.toReversed()).map(({ report }) => [report.id, report.published]);
  assert.deepEqual(back.toReversed(), there);
});

test('dating twice is dating once', () => {
  const once = matchDates([meetToday, metOnMonday('1997-05-08')]);
  assert.deepEqual(
    matchDates(once).map(({ report }) => report.published?.edtf),
    once.map(({ report }) => report.published?.edtf),
  );
});

function withPrinted(findings: Findings): Findings {
  const printed = [
    {
      start: 0,
      end: 3,
      edtf: findings.report.published!.edtf,
      zone: null,
      of: 'publication' as const,
      believed: true,
      doubt: null,
    },
  ];
  return { ...findings, report: { ...findings.report, printed } };
}
