import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Wording } from '#core/record.ts';
import { variancesOf } from '../../src/reconcile/statements/wordings.ts';

/** Every text is one quotation, marks left out; a slash parts two quoted pieces. */
function differences(...texts: readonly string[]): string[] {
  const wordings = texts.map(wordingOf);
  return variancesOf(wordings, (report) => texts[Number(report)]!).map(({ inA, inB }) => `${inA} | ${inB}`);
}

function wordingOf(text: string, report: number): Wording {
  let start = 0;
  const quoted = text.split('/').map((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end + 1;
    return span;
  });
  return {
    report: String(report),
    finding: String(report),
    start: 0,
    end: text.length,
    content: quoted,
    quoted,
  };
}

test('another word, and a word left out', () => {
  assert.deepEqual(
    differences('we will carefully rebuild the bridge', 'we will quickly rebuild the bridge'),
    ['carefully | quickly'],
  );
  assert.deepEqual(differences('we will carefully rebuild the bridge', 'we will rebuild the bridge'), [
    'carefully | ',
  ]);
});

test('a negation weighs like any other word', () => {
  assert.deepEqual(differences('we will not sell the bridge', 'we will sell the bridge'), ['not | ']);
  assert.deepEqual(differences('we won’t sell the bridge', 'we will not sell the bridge'), []);
});

test('grammar, spelling and slips of one letter do not', () => {
  assert.deepEqual(differences('we have defended the harbour', 'we defended the harbor'), []);
  assert.deepEqual(differences('all of the harbour towns agree', 'all of the harbur towns agree'), []);
});

test('nor does what an outlet marks as left out or put in', () => {
  assert.deepEqual(differences('we will carefully rebuild the bridge', 'we will … rebuild the bridge'), []);
  assert.deepEqual(differences('we will carefully rebuild the bridge', 'we will /rebuild the bridge'), []);
  assert.deepEqual(
    differences('we will see this bridge rebuilt', 'we will see [the old bridge] rebuilt'),
    [],
  );
});

test('nor do the ends of the quotation, or two different sentences', () => {
  assert.deepEqual(differences('last year we rebuilt the bridge at night', 'we rebuilt the bridge'), []);
  assert.deepEqual(differences('we rebuilt the bridge', 'nobody warned us of the flood'), []);
});
