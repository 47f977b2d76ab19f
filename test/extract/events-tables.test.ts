import { test } from 'node:test';
import assert from 'node:assert/strict';
import { eventNouns } from '#lang/en/event-nouns.ts';
import { verbForms } from '#lang/en/event-verb-forms.ts';
import { eventVerbs } from '#lang/en/event-verbs.ts';
import { nounPatterns, verbOf, verbPatterns } from '../../src/extract/events/patterns.ts';
import { plottedType } from '../../src/extract/events/type.ts';

const types = new Set(
  'AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(
    ' ',
  ),
);
const roles = new Set(['does', 'mutual', 'befalls', 'happens', 'caused']);

test('every paragraph of the tables was read whole', () => {
  assert.ok(
    eventVerbs.length > 60 && eventNouns.length > 60,
    `${eventVerbs.length} and ${eventNouns.length} rows`,
  );
  for (const { what, type, roles: role, words } of [...eventVerbs, ...eventNouns]) {
    assert.ok(type === null || types.has(type), `${what} ${type}`);
    assert.ok(roles.has(role), `${what} ${role}`);
    assert.ok(
      words.length > 0 &&
        words.every((line) => /^[^\s,:]+(?: [^\s,:]+)*$/.test(line) && !line.includes('undefined')),
      what,
    );
  }
});

test('a verb is written in its base form, and its lines stay in the order of the table', () => {
  for (const { words } of eventVerbs)
    for (const line of words) assert.match(verbOf(line), /^[a-z][a-z-]*$/, line);
  assert.deepEqual(
    verbPatterns.get('invade')!.map(({ object }) => object),
    ['place', 'actor', 'none'],
  );
});

test('a noun is known in singular and plural, and by what stands around it', () => {
  const [phone] = nounPatterns.get('call')!;
  assert.equal(phone!.row.what, 'call');
  assert.ok(phone!.modifiers!.has('video') && phone!.prepositions === null);
  assert.ok(nounPatterns.get('rallies')!.some(({ prepositions }) => prepositions?.has('outside')));
});

test('forms of verbs', () => {
  const formsOf = (base: string) => verbForms(base).map(({ word }) => word);
  assert.deepEqual(formsOf('meet'), ['meet', 'meets', 'met', 'meeting']);
  assert.deepEqual(formsOf('give'), ['give', 'gives', 'gave', 'given', 'giving']);
  assert.deepEqual(formsOf('cancel'), [
    'cancel',
    'cancels',
    'canceled',
    'cancelled',
    'canceling',
    'cancelling',
  ]);
  assert.deepEqual(formsOf('begin'), ['begin', 'begins', 'began', 'begun', 'beginning']);
  assert.deepEqual(formsOf('deny'), ['deny', 'denies', 'denied', 'denying']);
  assert.deepEqual(formsOf('die'), ['die', 'dies', 'died', 'dying']);
});

test('the class of a deed to come, and of one refused', () => {
  assert.equal(plottedType('AID', 'planned', false), 'AGREE');
  assert.equal(plottedType('ASSAULT', 'planned', false), 'THREATEN');
  assert.equal(plottedType('CONSULT', 'planned', false), 'AGREE');
  assert.equal(plottedType('AID', 'did-not-happen', true), 'REJECT');
  assert.equal(plottedType('ASSAULT', 'did-not-happen', true), 'ASSAULT');
  assert.equal(plottedType(null, 'planned', false), null);
});
