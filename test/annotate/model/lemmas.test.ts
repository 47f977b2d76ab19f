import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readLabels } from '../../../src/annotate/model/labels.ts';
import { lemmaOf, sureLemmaOf } from '../../../src/annotate/model/lemmas.ts';

for (const [word, edit, lemma] of [
  ['Bridge', '0>', 'bridge'],
  ['said', '2>y', 'say'],
  ['dams', '1>', 'dam'],
  ['better', '=good', 'good'],
  ['n’t', '2>ot', 'not'],
  ['Was', '=be', 'be'],
  ['5>3', '0>', '5>3'],
  ['=', '==', '='],
] as const)
  test(`${word} with ${edit} is ${lemma}`, () => assert.equal(lemmaOf(word, edit), lemma));

for (const [word, pos, guess, lemma] of [
  ['losses', 'NOUN', 'losse', 'loss'],
  ['warned', 'VERB', 'warne', 'warn'],
  ['stole', 'VERB', 'stol', 'steal'],
  ['Closed', 'VERB', 'clos', 'close'],
  ['stopped', 'VERB', 'stopp', 'stop'],
  ['companies', 'NOUN', 'companie', 'company'],
  ['evacuated', 'VERB', 'evacuat', 'evacuate'],
  ['pledging', 'VERB', 'pledg', 'pledge'],
  ['Grangees', 'PROPN', 'grangees', 'grangees'],
  ['hoped', 'VERB', 'hope', 'hope'],
  ['thanks', 'NOUN', 'thanks', 'thanks'],
] as const)
  test(`${word} is ${lemma}, where the model says ${guess}`, () =>
    assert.equal(sureLemmaOf(word, guess, pos), lemma));

test('an edit that would cut more than there is, or all of it, leaves the word', () => {
  assert.equal(lemmaOf('It', '3>y'), 'it');
  assert.equal(lemmaOf('It', '2>'), 'it');
  assert.equal(lemmaOf('It', '='), 'it');
});

test('a character of two halves is cut as one', () => {
  assert.equal(lemmaOf('𐐂𐐄', '1>'), '𐐪');
  assert.equal(lemmaOf('😀', '1>'), '😀');
});

test('every edit of the model gives every word a lemma in lower case', () => {
  const { lemma: edits } = readLabels(JSON.parse(readFileSync('model/labels.json', 'utf8')));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...edits), (word, edit) => {
      const lemma = lemmaOf(word, edit);
      assert.ok(lemma !== '' && lemma.isWellFormed());
      assert.equal(lemma, lemma.toLowerCase());
    }),
    { numRuns: 1000 },
  );
});
