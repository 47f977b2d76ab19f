import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mergeEvents } from '../../src/reconcile/events.ts';
import { clipped, eachItsOwn, sameNames, type Clipping, type Told } from './clippings.ts';
import type { Named } from './shelf.ts';

const people: readonly Named[] = [
  ['Ana Ruiz', 'person'],
  ['Tom Lee', 'person'],
  ['Mia Voss', 'person'],
  ['Torrel', 'place'],
  ['Marlow', 'place'],
];

function telling(outlet: string, published: string, words: string, told: Omit<Told, 'words'>): Clipping {
  const text = `${words} Ana Ruiz, Tom Lee, Mia Voss, Torrel, Marlow.`;
  return { outlet, published, text, actors: people, tells: [{ words, ...told }] };
}

function events(...clippings: readonly Clipping[]) {
  const findings = clipped(...clippings);
  return mergeEvents(findings, sameNames(findings), eachItsOwn);
}

const meeting = { what: 'meeting', who: ['Ana Ruiz', 'Tom Lee'], where: 'Torrel' } as const;

test('a meeting in two reports is one event that stands', () => {
  const [event, ...others] = events(
    telling('Gazette', '2024-05-03', 'Ana Ruiz met Tom Lee on Friday.', { ...meeting, when: '2024-05-03' }),
    telling('Herald', '2024-05-04', 'The talks between Tom Lee and Ana Ruiz lasted two hours.', {
      ...meeting,
      what: 'talks',
    }),
  );
  assert.equal(others.length, 0);
  assert.deepEqual([event!.status, event!.standing, event!.evidence.length], ['happened', 'stands', 2]);
  assert.equal(event!.what, 'meeting: Ana Ruiz and Tom Lee, Torrel');
  assert.equal(event!.when?.edtf, '2024-05-03');
});

test('a plan that came true is one event with it, and an item of its own that is superseded', () => {
  const found = events(
    telling('Gazette', '2024-05-02', 'Ana Ruiz will meet Tom Lee on Friday.', {
      ...meeting,
      when: '2024-05-03',
      status: 'planned',
    }),
    telling('Herald', '2024-05-04', 'Ana Ruiz met Tom Lee on Friday.', { ...meeting, when: '2024-05-03' }),
  );
  assert.deepEqual(
    found.map(({ status, standing, evidence }) => [status, standing, evidence.length]),
    [
      ['happened', 'alone', 2],
      ['planned', 'superseded', 1],
    ],
  );
});

test('two meetings of the same two on two days are two events', () => {
  const found = events(
    telling('Gazette', '2024-05-03', 'Ana Ruiz met Tom Lee on Friday.', { ...meeting, when: '2024-05-03' }),
    telling('Herald', '2024-05-10', 'Ana Ruiz met Tom Lee on Friday.', { ...meeting, when: '2024-05-10' }),
  );
  assert.equal(found.length, 2);
});

test('two deaths of one day are two events', () => {
  const found = events(
    telling('Gazette', '2024-05-03', 'Tom Lee died in Torrel on Friday.', {
      what: 'death',
      whom: ['Tom Lee'],
      where: 'Torrel',
      when: '2024-05-03',
    }),
    telling('Herald', '2024-05-03', 'Mia Voss died in Torrel on Friday.', {
      what: 'death',
      whom: ['Mia Voss'],
      where: 'Torrel',
      when: '2024-05-03',
    }),
  );
  assert.equal(found.length, 2);
});

test('an attack here and an attack there are two events', () => {
  const found = events(
    telling('Gazette', '2024-05-03', 'Rebels attacked Torrel.', {
      what: 'attack',
      who: ['Mia Voss'],
      where: 'Torrel',
      when: '2024-05-03',
    }),
    telling('Herald', '2024-05-03', 'Rebels attacked Marlow.', {
      what: 'attack',
      who: ['Mia Voss'],
      where: 'Marlow',
      when: '2024-05-03',
    }),
  );
  assert.equal(found.length, 2);
});

test('what two outlets have from one source rests on one', () => {
  const visit = {
    what: 'visit',
    who: ['Ana Ruiz'],
    where: 'Marlow',
    when: '2024-05-03',
    status: 'claimed',
    by: 'Tom Lee',
  } as const;
  const [event] = events(
    telling('Gazette', '2024-05-03', 'Ana Ruiz visited Marlow, Tom Lee said.', visit),
    telling('Herald', '2024-05-03', 'Tom Lee said Ana Ruiz had visited Marlow.', visit),
  );
  assert.deepEqual(
    [event!.status, event!.printedBy, event!.restingOn, event!.standing],
    ['claimed', 2, 1, 'alone'],
  );
});
