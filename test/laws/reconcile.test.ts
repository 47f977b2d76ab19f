import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Findings } from '#core/findings.ts';
import type { Record } from '#core/record.ts';
import type { TimeSense } from '#core/sense.ts';
import type { Weekday } from '#core/day.ts';
import { msOf } from '#core/moment.ts';
import { gatherStories, recordAt, reconcileStory } from '../../src/reconcile/reconcile.ts';
import { findingsOf, type Given, type Named } from '../reconcile/shelf.ts';

const people: readonly Named[] = [
  ['Ana Ruiz', 'person'],
  ['Jan Orel', 'person'],
  ['Eva Ruiz', 'person'],
  ['the harbour board', 'organisation'],
];
const places: readonly Named[] = [
  ['Torrel', 'place'],
  ['Marlow', 'place'],
];
const quotations = [
  'The old dam will hold for another winter,',
  'Nobody told us that the pier was closed,',
  'Never again,',
];
/** Six reports a run are many pairs already. */
const runs = { numRuns: 50 };
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const published = ['1997-05-05', '1997-05-06', '1997-05-08', '1997-06-01'];

/** One of a few sentences over few names, so that the reports have much in common. */
const sentence = fc.record({
  who: fc.nat(people.length - 1),
  whom: fc.nat(people.length - 1),
  where: fc.nat(places.length - 1),
  weekday: fc.integer({ min: 1, max: 5 }),
  quotation: fc.nat(quotations.length - 1),
});
type Sentence = typeof sentence extends fc.Arbitrary<infer T> ? T : never;

const findings = fc
  .record({
    publisher: fc.constantFrom('The Argus', 'The Courier', undefined),
    published: fc.constantFrom(...published, undefined),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  })
  .map(({ publisher, published, sentences }) =>
    reportOf(sentences, {
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
    }),
  );

const shelves = fc.uniqueArray(findings, { selector: ({ report }) => report.id, maxLength: 6 });

/** A shelf on which every report's day is given from outside. */
const datedShelves = shelves.map((shelf) =>
  shelf.flatMap((each) => {
    const { report } = each;
    if (!report.published) return [];
    return [
      { ...each, report: { ...report, published: { ...report.published, rule: 'published-as-given' } } },
    ];
  }),
);

function reportOf(sentences: readonly Sentence[], given: Given): Findings {
  const lines = sentences.map(({ who, whom, where, weekday, quotation }, index) => {
    const [one, other, place] = [people[who]![0], people[whom]![0], places[where]![0]];
    const day = `${index}${weekdays[weekday - 1]}`;
    return `${one} met ${other} in ${place} on ${day}. “${quotations[quotation]}” ${one} said on ${day} once more.`;
  });
  const text = lines.join('\n\n');
  return findingsOf(text, {
    ...given,
    actors: [...people, ...places].filter(([name]) => text.includes(name)),
    times: sentences.map(({ weekday }, index) => [
      `on ${index}${weekdays[weekday - 1]}`,
      { is: 'weekday', weekday: weekday as Weekday, week: null, direction: 'past' } satisfies TimeSense,
      'past',
    ]),
    events: sentences
      .slice(0, 1)
      .map(({ weekday }) => ['met', 'meeting', `on 0${weekdays[weekday - 1]}`] as const),
    quotes: sentences.map(
      ({ quotation, who, weekday }, index) =>
        [quotations[quotation]!, people[who]![0], `on ${index}${weekdays[weekday - 1]}`] as const,
    ),
  });
}

function recordsOf(shelf: readonly Findings[]): Record[] {
  return gatherStories(shelf).map((story) => reconcileStory(story, shelf));
}

test('the order of the reports changes not a byte', () => {
  fc.assert(
    fc.property(
      shelves.chain((shelf) =>
        fc.tuple(fc.constant(shelf), fc.shuffledSubarray(shelf, { minLength: shelf.length })),
      ),
      ([shelf, shuffled]) => {
        assert.equal(JSON.stringify(recordsOf(shuffled)), JSON.stringify(recordsOf(shelf)));
      },
    ),
    runs,
  );
});

test('a report read twice changes nothing', () => {
  fc.assert(
    fc.property(shelves, (shelf) => {
      assert.equal(JSON.stringify(recordsOf([...shelf, ...shelf])), JSON.stringify(recordsOf(shelf)));
    }),
    runs,
  );
});

test('a report that is withdrawn leaves no trace', () => {
  fc.assert(
    fc.property(shelves, findings, (shelf, other) => {
      const without = shelf.filter(({ report }) => report.id !== other.report.id);
      const records = recordsOf([...without, other].filter(({ report }) => report.id !== other.report.id));
      assert.equal(JSON.stringify(records), JSON.stringify(recordsOf(without)));
      assert.ok(!JSON.stringify(records).includes(other.report.id));
    }),
    runs,
  );
});

test('every report is in one story, and in its record', () => {
  fc.assert(
    fc.property(shelves, (shelf) => {
      const told = recordsOf(shelf).flatMap(({ reports }) => reports.map(({ id }) => id));
      assert.deepEqual(told.toSorted(), shelf.map(({ report }) => report.id).toSorted());
    }),
    runs,
  );
});

test('the record at an instant depends on no report published after it', () => {
  fc.assert(
    fc.property(datedShelves, fc.constantFrom(...published), (shelf, day) => {
      const instant = `${day}T23:59:00Z`;
      const story = { id: 'story', title: 'all', reports: shelf.map(({ report }) => report.id) };
      const before = shelf.filter(({ report }) => msOf(report.published!.latest) <= msOf(instant));
      assert.equal(
        JSON.stringify(recordAt(story, shelf, instant)),
        JSON.stringify(recordAt({ ...story, title: '' }, before, instant)),
      );
    }),
    runs,
  );
});

test('the record at the end of time is the record', () => {
  fc.assert(
    fc.property(datedShelves, (shelf) => {
      for (const story of gatherStories(shelf))
        assert.deepEqual(recordAt(story, shelf, '9999-12-31T23:59:00Z'), reconcileStory(story, shelf));
    }),
    runs,
  );
});

test('origins are never more than reports, and what stands has two', () => {
  fc.assert(
    fc.property(shelves, (shelf) => {
      for (const item of recordsOf(shelf).flatMap(itemsOf)) {
        const reports = new Set(item.evidence.map(({ report }) => report)).size;
        assert.ok(item.printedBy <= reports && item.restingOn <= reports);
        if (item.standing === 'stands') assert.ok(1 < item.witnesses.length);
      }
    }),
    runs,
  );
});

test('every item leads to words of a report', () => {
  fc.assert(
    fc.property(shelves, (shelf) => {
      const texts = new Map(shelf.map(({ report }) => [report.id, report.text]));
      for (const { evidence } of recordsOf(shelf).flatMap(itemsOf)) {
        assert.ok(0 < evidence.length);
        for (const { report, start, end } of evidence)
          assert.notEqual(texts.get(report)!.slice(start, end), '');
      }
    }),
    runs,
  );
});

test('words that date a report are words of the reports', () => {
  fc.assert(
    fc.property(shelves, (shelf) => {
      const texts = new Map(shelf.map(({ report }) => [report.id, report.text]));
      for (const { published } of recordsOf(shelf).flatMap(({ reports }) => reports))
        for (const { report, start, end } of published?.evidence ?? [])
          assert.notEqual(texts.get(report)!.slice(start, end), '');
    }),
    runs,
  );
});

function itemsOf({ statements, events, series }: Record) {
  return [
    ...statements.map((one) => ({ ...one, evidence: one.wordings })),
    ...events,
    ...series.flatMap(({ points }) => points),
  ];
}
