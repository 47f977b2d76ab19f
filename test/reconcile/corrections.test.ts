import { test } from 'node:test';
import assert from 'node:assert/strict';
import { correctionsOf } from '../../src/reconcile/figures/corrections.ts';
import { findingsOf } from './shelf.ts';

function wrongIn(notice: string): number[] {
  return correctionsOf(findingsOf(`The flood reached the town at noon.\n\n${notice}`)).map(
    ({ wrong }) => wrong,
  );
}

const cases: readonly (readonly [string, readonly number[]])[] = [
  [
    'This article was amended on 3 May. An earlier version said that 32 people had died; the number is 23.',
    [32],
  ],
  ['Correction: An earlier version of this article misstated the number of dead. It is 10, not 12.', [12]],
  ['An earlier version of this story incorrectly said twelve people had died; ten did.', [12]],
  ['Correction: the fund has 3 million members rather than 2 million.', [2_000_000]],
  ['Clarification: the mayor spoke on Monday.', []],
  ['The council made a correction to 14 of its figures.', []],
  ['Officials wrongly said 40 people were missing.', []],
];

for (const [notice, wrong] of cases) {
  test(notice, () => assert.deepEqual(wrongIn(notice), wrong));
}

test('a hostile notice takes no longer than its length', () => {
  const notice = `Correction: ${'not '.repeat(100_000)}`;
  const started = performance.now();
  assert.deepEqual(wrongIn(notice), []);
  assert.ok(performance.now() - started < 2_000);
});
