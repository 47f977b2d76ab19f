import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Actor } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import { mergeActors } from '../../src/reconcile/actors.ts';
import { findingsOf, type Named } from './shelf.ts';

const person = (name: string, more: Partial<Actor> = {}): Named => [name, 'person', more];
const nobody = (name: string): Named => [name, 'person', { unnamed: true }];

/** One report for each list of names; its text is the names. */
function reports(...lists: (readonly Named[])[]): Findings[] {
  return lists.map((actors, index) =>
    findingsOf(`Report ${index}. ${actors.map(([name]) => name).join('. ')}.`, { actors }),
  );
}

/** The names that are one, a line for each actor with more than one name. */
function joined(findings: readonly Findings[]): string[] {
  const names = new Map(findings.flatMap(({ actors }) => actors.map(({ id, name }) => [id, name] as const)));
  return mergeActors(findings)
    .actors.filter(({ members }) => members.length > 1)
    .map(({ members }) =>
      members
        .map((id) => names.get(id)!)
        .toSorted()
        .join(' = '),
    )
    .toSorted();
}

const cases: readonly [what: string, lists: (readonly Named[])[], expected: string[]][] = [
  [
    'the spellings of a name from another alphabet',
    [[person('Dmitri Orlenskyy')], [person('Dmitry Orlensky')]],
    ['Dmitri Orlenskyy = Dmitry Orlensky'],
  ],
  [
    'initials in the middle',
    [[person('Antonia J. Marsh')], [person('Antonia Marsh')]],
    ['Antonia J. Marsh = Antonia Marsh'],
  ],
  [
    'a short form of the given name',
    [[person('William Marsh')], [person('Bill Marsh')]],
    ['Bill Marsh = William Marsh'],
  ],
  ['a second surname', [[person('Ana Ruiz Ortega')], [person('Ana Ruiz')]], ['Ana Ruiz = Ana Ruiz Ortega']],
  [
    'a surname alone and the only one who has it',
    [[person('Ana Ruiz')], [person('Ruiz')]],
    ['Ana Ruiz = Ruiz'],
  ],
  ['a family name in front', [[person('Wen Hao')], [person('Wen')]], ['Wen = Wen Hao']],
  ['two people of one surname', [[person('Ana Ruiz')], [person('Eva Ruiz')]], []],
  ['a surname that two people have', [[person('Ana Ruiz')], [person('Eva Ruiz')], [person('Ruiz')]], []],
  [
    'a surname that two people have, told apart by the country',
    [
      [person('Ana Ruiz', { country: 'ES' })],
      [person('Eva Ruiz', { country: 'CL' })],
      [person('Ruiz', { country: 'CL' })],
    ],
    ['Eva Ruiz = Ruiz'],
  ],
  ['the same words in another order are another man', [[person('Wen Li')], [person('Li Wen')]], []],
  ['an initial', [[person('A. Ruiz')], [person('Ana Ruiz')]], ['A. Ruiz = Ana Ruiz']],
  [
    'an organisation and its acronym',
    [[['Torrel Harbour Board', 'organisation']], [['T.H.B.', 'organisation']]],
    ['T.H.B. = Torrel Harbour Board'],
  ],
  [
    'an acronym that two organisations make',
    [
      [['Torrel Harbour Board', 'organisation']],
      [['Total Hull Builders', 'organisation']],
      [['THB', 'organisation']],
    ],
    [],
  ],
  [
    'British and American, noun and adjective',
    [[['Ministry of Defence of France', 'organisation']], [['French Defense Ministry', 'organisation']]],
    ['French Defense Ministry = Ministry of Defence of France'],
  ],
  [
    'a country by its code',
    [[['Britain', 'country', { country: 'GB' }]], [['UK', 'country', { country: 'GB' }]]],
    ['Britain = UK'],
  ],
  [
    'groups of the same words',
    [[['US officials', 'group', { unnamed: true }]], [['American officials', 'group', { unnamed: true }]]],
    ['American officials = US officials'],
  ],
  [
    'groups of other words',
    [[['US officials', 'group', { unnamed: true }]], [['senior US officials', 'group', { unnamed: true }]]],
    [],
  ],
  ['two women of whom nothing more is known', [[nobody('a spokeswoman')], [nobody('a spokeswoman')]], []],
  [
    'an official of one country and one of the same',
    [[nobody('a French official')], [nobody('a French official')]],
    [],
  ],
  [
    'the holder of an office',
    [[nobody('the mayor of Torrel')], [nobody('the mayor of Torrel')]],
    ['the mayor of Torrel = the mayor of Torrel'],
  ],
  [
    'an office and the only one who is said to hold it',
    [[person('Ana Ruiz', { roles: ['mayor of Torrel'] })], [nobody('the mayor of Torrel')]],
    ['Ana Ruiz = the mayor of Torrel'],
  ],
];

for (const [what, lists, expected] of cases)
  test(`actors: ${what}`, () => {
    assert.deepEqual(joined(reports(...lists)), expected);
  });

test('an actor of a report is found again in the record', () => {
  const [one, other] = reports([person('Ana Ruiz')], [person('Ruiz')]) as [Findings, Findings];
  const { actorOf } = mergeActors([one, other]);
  assert.equal(actorOf(other.actors[0]!.id)?.name, 'Ana Ruiz');
  assert.equal(actorOf('nobody'), null);
});

test('every actor of a report is in exactly one of the record', () => {
  const findings = reports([person('Ana Ruiz'), nobody('a driver')], [person('Eva Ruiz'), person('Ruiz')]);
  const members = mergeActors(findings).actors.flatMap((actor) => actor.members);
  assert.deepEqual(
    members.toSorted(),
    findings.flatMap(({ actors }) => actors.map(({ id }) => id)).toSorted(),
  );
});

test('no two actors of a record share an id', () => {
  const { actors } = mergeActors(
    reports([person('Wen Li'), nobody('a driver')], [person('Li Wen'), nobody('a driver')]),
  );
  assert.equal(new Set(actors.map(({ id }) => id)).size, actors.length);
});
