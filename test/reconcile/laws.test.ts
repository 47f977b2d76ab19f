import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EventStatus } from '#core/event.ts';
import type { Findings } from '#core/findings.ts';
import type { FindingEvidence, Record } from '#core/record.ts';
import type { Act } from '#core/statement.ts';
import { changesBetween } from '../../src/reconcile/changes.ts';
import { findDisagreements } from '../../src/reconcile/disagreements.ts';
import { mergeEvents } from '../../src/reconcile/events.ts';
import { mergeFigures } from '../../src/reconcile/figures.ts';
import { settleStanding } from '../../src/reconcile/standing.ts';
import { mergeStatements } from '../../src/reconcile/statements.ts';
import { tellTimeline } from '../../src/reconcile/timeline.ts';
import { clipped, eachItsOwn, sameNames, type Clipping } from './clippings.ts';
import type { Named } from './shelf.ts';

const names = ['Ana Ruiz', 'Tom Lee', 'Water Board', 'Torrel', 'Marlow'];
const actors: readonly Named[] = names.map((name, index) => [
  name,
  index < 2 ? 'person' : index === 2 ? 'organisation' : 'place',
]);
const days = ['2024-05-03', '2024-05-04', '2024-05-05', '2024-06-01'];
const phrases = [
  '“the old stone bridge will never be sold to anybody in this valley”',
  '“the old stone bridge will be sold to somebody in this valley”',
  'the old stone bridge would never be sold',
  'claims that the board hid letters about the leaking dam are groundless',
  'the board hid two letters about the leaking dam',
  '“a marriage of convenience”',
];

const name = fc.constantFrom(...names);
const day = fc.constantFrom(...days);
const said = fc.record(
  {
    by: fc.option(name),
    words: fc.constantFrom(...phrases),
    acts: fc.subarray<Act>(['asserts', 'denies'], { minLength: 1 }),
    when: day,
  },
  { requiredKeys: ['by', 'words', 'acts'] },
);
const counted = fc.record(
  {
    value: fc.constantFrom(6, 14, 23, 52, 3_000_000),
    measure: fc.constantFrom('people killed', 'people who fled', 'graves', 'people missing'),
    place: fc.constantFrom('Torrel', 'Marlow'),
    by: name,
    asOf: day,
    vague: fc.boolean(),
  },
  { requiredKeys: ['value', 'measure'] },
);
const told = fc.record(
  {
    what: fc.constantFrom('meeting', 'visit', 'death', 'attack'),
    who: fc.array(name, { maxLength: 2 }),
    whom: fc.array(name, { maxLength: 2 }),
    where: name,
    when: day,
    status: fc.constantFrom<EventStatus>('happened', 'planned', 'denied', 'did-not-happen', 'claimed'),
  },
  { requiredKeys: ['what'] },
);

/** A cutting whose text holds whatever is found in it, each thing in a line of its own. */
const clipping = fc
  .record({
    outlet: fc.constantFrom('Gazette', 'Herald', 'Courier'),
    published: day,
    says: fc.uniqueArray(said, { selector: ({ words }) => words, maxLength: 4 }),
    counts: fc.array(counted, { maxLength: 4 }),
    tells: fc.array(told, { maxLength: 4 }),
  })
  .map(({ outlet, published, says, counts, tells }): Clipping => {
    const figures = counts.map((each, index) => ({ ...each, words: `figure ${index} ${each.value}` }));
    const events = tells.map((each, index) => ({ ...each, words: `Event ${index} of ${each.what}.` }));
    const lines = [
      ...says.map(({ words }) => words),
      ...figures.map(({ words }) => words),
      ...events.map(({ words }) => words),
      names.join(', '),
    ];
    return {
      outlet,
      published,
      text: lines.join('\n\n'),
      actors,
      says,
      counts: figures,
      tells: events,
    };
  });

const clippings = fc.uniqueArray(clipping, {
  selector: ({ outlet, text }) => `${outlet} ${text}`,
  maxLength: 6,
});

function recordOf(findings: readonly Findings[]): Record {
  const same = sameNames(findings);
  const drawn = {
    statements: mergeStatements(findings, same, eachItsOwn),
    series: mergeFigures(findings, same, eachItsOwn),
    events: mergeEvents(findings, same, eachItsOwn),
  };
  const disagreements = findDisagreements(findings, same, drawn);
  const items = settleStanding(drawn, disagreements);
  const story = { id: 'story', title: '', reports: [], from: null, to: null };
  return { story, reports: [], actors: [], ...items, disagreements, timeline: tellTimeline(items) };
}

test('the order of arrival changes nothing', () => {
  fc.assert(
    fc.property(clippings, (given) => {
      assert.deepEqual(recordOf(clipped(...given.toReversed())), recordOf(clipped(...given)));
    }),
  );
});

test('every finding that is an item’s lies in exactly one utterance or point, and every item has words', () => {
  fc.assert(
    fc.property(clippings, (given) => {
      const findings = clipped(...given);
      const { statements, series, events, disagreements } = recordOf(findings);
      const texts = new Map(findings.map(({ report }) => [report.id, report.text]));
      const worded = ({ report, start, end }: FindingEvidence) => texts.get(report)!.slice(start, end) !== '';
      const evidence = [
        ...statements.map(({ wordings }) => wordings),
        ...series.flatMap(({ points }) => points).map((point) => point.evidence),
      ];
      const used = evidence.flat().map(({ finding }) => finding);
      assert.equal(new Set(used).size, used.length);
      const all = [
        ...evidence,
        ...events.map((event) => event.evidence),
        ...disagreements.flatMap(({ sides }) => sides.map((side) => side.evidence)),
      ];
      assert.ok(all.every((each) => 0 < each.length && each.every(worded)));
    }),
  );
});

test('what stands has two witnesses, and origins are never more than reports', () => {
  fc.assert(
    fc.property(clippings, (given) => {
      const { statements, series, events } = recordOf(clipped(...given));
      for (const item of [...statements, ...events, ...series.flatMap(({ points }) => points)]) {
        const reports = new Set(item.witnesses.flatMap((witness) => witness.reports));
        assert.ok(item.restingOn <= reports.size && item.printedBy <= reports.size);
        if (item.standing === 'stands') assert.ok(1 < item.witnesses.length);
      }
    }),
  );
});

test('ids are unique, disagreements are about items, and nothing has changed from a record to itself', () => {
  fc.assert(
    fc.property(clippings, (given) => {
      const record = recordOf(clipped(...given));
      const { statements, series, events, disagreements } = record;
      const ids = [...statements, ...series.flatMap(({ points }) => points), ...events].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(
        disagreements.every(({ items }) => 0 < items.length && items.every((item) => ids.includes(item))),
      );
      assert.deepEqual(changesBetween(record, record), []);
    }),
  );
});
