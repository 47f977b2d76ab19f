import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Findings } from '#core/findings.ts';
import type { Record } from '#core/record.ts';
import { changesBetween } from '../../src/reconcile/changes.ts';
import { findDisagreements } from '../../src/reconcile/disagreements.ts';
import { mergeEvents } from '../../src/reconcile/events.ts';
import { mergeFigures } from '../../src/reconcile/figures.ts';
import { settleStanding } from '../../src/reconcile/standing.ts';
import { mergeStatements } from '../../src/reconcile/statements.ts';
import { tellTimeline } from '../../src/reconcile/timeline.ts';
import { clipped, eachItsOwn, sameNames, type Clipping } from './clippings.ts';
import type { Named } from './shelf.ts';

const actors: readonly Named[] = [
  ['Ana Ruiz', 'person'],
  ['Water Board', 'organisation'],
  ['Torrel', 'place'],
];

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

function clipping(outlet: string, published: string, text: string, found: Partial<Clipping>): Clipping {
  return { outlet, published, text: `${text} Ana Ruiz, Water Board, Torrel.`, actors, ...found };
}

const leak = '“The dam was leaking in January and the board was told,”';
const gazette = clipping(
  'Gazette',
  '2024-05-03',
  `${leak} Ana Ruiz said. The flood killed 14 people in Torrel.`,
  {
    says: [{ by: 'Ana Ruiz', words: leak }],
    counts: [{ words: '14', value: 14, measure: 'people killed', place: 'Torrel' }],
  },
);
const herald = clipping('Herald', '2024-05-04', `${leak} Ana Ruiz said on Friday.`, {
  says: [{ by: 'Ana Ruiz', words: leak, when: '2024-05-03' }],
});
const courier = clipping('Courier', '2024-05-05', 'The flood killed 19 people in Torrel.', {
  counts: [{ words: '19', value: 19, measure: 'people killed', place: 'Torrel' }],
});
const echo = clipping('Echo', '2024-05-06', 'The Water Board denied that the dam was leaking in January.', {
  says: [{ by: 'Water Board', words: 'the dam was leaking in January', acts: ['denies'] }],
});

function changed(before: readonly Clipping[], after: readonly Clipping[]): string[] {
  const [earlier, later] = [recordOf(clipped(...before)), recordOf(clipped(...after))];
  return changesBetween(earlier, later).map(({ kind }) => kind);
}

test('nothing has changed between a record and itself', () => {
  assert.deepEqual(changed([gazette, herald, courier, echo], [gazette, herald, courier, echo]), []);
});

test('a second outlet confirms what one alone had printed', () => {
  assert.deepEqual(changed([gazette], [gazette, herald]), ['confirmed']);
});

test('a later count is new, and supersedes the one before', () => {
  assert.deepEqual(changed([gazette], [gazette, courier]), ['superseded', 'new']);
});

test('a denial is new, and the claim is denied', () => {
  assert.deepEqual(changed([gazette, herald], [gazette, herald, echo]), ['denied', 'new']);
});

test('what no report carries any more is withdrawn', () => {
  assert.deepEqual(changed([gazette, courier], [gazette]), ['changed', 'withdrawn']);
});

test('the timeline is in order, and every entry leads to an item', () => {
  const record = recordOf(clipped(gazette, herald, courier, echo));
  const ids = new Set(
    [...record.statements, ...record.series.flatMap(({ points }) => points)].map(({ id }) => id),
  );
  assert.deepEqual(
    record.timeline.map(({ when }) => when.edtf),
    ['2024-05-03', '2024-05-03', '2024-05-05', '2024-05-06'],
  );
  assert.ok(record.timeline.every(({ item }) => ids.has(item)));
});
