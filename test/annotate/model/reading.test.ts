import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readingOf, unitOf } from '../../../src/annotate/model/reading.ts';
import { scoresFor } from './scoring.ts';

const labels = {
  hash: '',
  upos: ['NOUN', 'VERB'],
  xpos: ['NN', 'VBD'],
  lemma: ['0>', '4>'],
  relation: ['root', 'nsubj'],
  name: ['O', 'B-PER'],
  role: ['_', 'ARG0'],
};

/** "Ana slept", with the best relations of Ana to "slept" and of "slept" to the root as given. */
function readAna(relations: readonly [number, number]) {
  const arc = Float32Array.from([0, 0, 0, 0, 0, 9, 9, 0, 0]);
  const relation = Int32Array.from([0, 0, 0, 0, 0, relations[0], relations[1], 0, 0]);
  const scores = scoresFor(2, {
    ...{ arc, relation, names: 2 },
    upos: Int32Array.of(0, 0, 1),
    xpos: Int32Array.of(0, 0, 1),
    lemma: Int32Array.of(0, 0, 1),
    name: Float32Array.of(0, 9, 0, 9, 9, 0),
    spot: Float32Array.of(-1, -1, -1, -1, 1, -1),
    role: Int32Array.from([0, 0, 0, 0, 0, 0, 0, 1, 0]),
    vector: Float32Array.of(3, 4),
  });
  return readingOf(['Ana', 'slept'], scores, labels);
}

test('columns of the model become a row for each word', () => {
  const { tokens, names, predicates, speech, vector } = readAna([1, 0]);
  assert.deepEqual(tokens, [
    { pos: 'NOUN', tag: 'NN', lemma: 'ana', head: 1, relation: 'nsubj' },
    { pos: 'VERB', tag: 'VBD', lemma: 's', head: -1, relation: 'root' },
  ]);
  assert.deepEqual(names, [{ from: 0, to: 1, kind: 'PER' }]);
  assert.deepEqual(predicates, [{ word: 1, roles: [{ label: 'ARG0', head: 0, from: 0, to: 1 }] }]);
  assert.deepEqual(speech, []);
  assert.deepEqual([...vector].map(Math.fround), [0.6, 0.8].map(Math.fround));
});

test('the word under the root is the only one with that relation, whatever the best relation of its pair', () => {
  assert.deepEqual(
    readAna([0, 1]).tokens.map(({ relation }) => relation),
    ['parataxis', 'root'],
  );
});

test('a vector of nothing stays as it is', () => {
  assert.deepEqual(unitOf(new Float32Array(3)), new Float32Array(3));
});
