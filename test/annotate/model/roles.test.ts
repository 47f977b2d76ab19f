import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeRoles } from '../../../src/annotate/model/roles.ts';
import { scoresFor } from './scoring.ts';

const labels = ['_', 'ARG0', 'ARG1', 'ARGM-TMP', 'C-ARG1'];

/**
 * `left ARG0: The men`, for every predicate with a `*` behind it.
 *
 * @param sentence `men/4 left/0`: each word with the place of its head
 * @param given predicate, word and label, by place from 1
 */
function rolesIn(sentence: string, given: readonly (readonly [number, number, string])[]): string[] {
  const rows = sentence.split(' ').map((row) => row.split('/'));
  const words = rows.map(([word]) => word!);
  const size = words.length + 1;
  const spot = new Float32Array(size * 2);
  const role = new Int32Array(size * size);
  for (const [i, word] of words.entries()) spot[(i + 1) * 2] = word.endsWith('*') ? 1 : -1;
  for (const [predicate, word, label] of given) role[predicate * size + word] = labels.indexOf(label);
  const heads = rows.map(([, head]) => Number(head) - 1);
  return decodeRoles(scoresFor(words.length, { spot, role }), heads, labels).flatMap(({ word, roles }) =>
    roles.map(({ label, from, to }) => `${words[word]} ${label}: ${words.slice(from, to).join(' ')}`),
  );
}

test('a role is the words under its head, without the branch of the predicate itself', () => {
  const given = [
    [4, 2, 'ARG0'],
    [5, 2, 'ARG0'],
  ] as const;
  assert.deepEqual(rolesIn('the/2 men/5 who/4 came*/2 left*/0 ./5', given), [
    'came* ARG0: the men',
    'left* ARG0: the men who came*',
  ]);
});

test('words of a branch that stand apart from its head are left out', () => {
  assert.deepEqual(rolesIn('a/2 man/3 came*/0 today/3 with/6 dogs/2', [[3, 2, 'ARG0']]), [
    'came* ARG0: a man',
  ]);
});

test('a head above the predicate keeps what stands before it', () => {
  assert.deepEqual(rolesIn('plans/0 to/3 meet*/1 Orr/3', [[3, 1, 'ARG0']]), ['meet* ARG0: plans']);
});

test('a predicate is no role of its own, and what is no predicate has none', () => {
  assert.deepEqual(
    rolesIn('men/2 left*/0', [
      [2, 2, 'ARG1'],
      [1, 2, 'ARG1'],
    ]),
    [],
  );
});

test('of two that would have a role that is had once, the nearer has it, of two as near the first', () => {
  const sentence = 'Ana/3 Orr/3 saw*/0 Vale/3 today/3';
  const both = (label: string, one: number, other: number) =>
    rolesIn(sentence, [
      [3, one, label],
      [3, other, label],
    ]);
  assert.deepEqual(both('ARG1', 1, 4), ['saw* ARG1: Vale']);
  assert.deepEqual(both('ARG1', 2, 4), ['saw* ARG1: Orr']);
  assert.deepEqual(both('ARGM-TMP', 1, 5), ['saw* ARGM-TMP: Ana', 'saw* ARGM-TMP: today']);
  assert.deepEqual(both('C-ARG1', 1, 4), ['saw* C-ARG1: Ana', 'saw* C-ARG1: Vale']);
});

/** Heads that make a tree, and roles and predicates of all kinds. */
const sentences = fc.integer({ min: 1, max: 12 }).chain((words) => {
  const size = words + 1;
  return fc.record({
    heads: fc.tuple(...Array.from({ length: words }, (_, word) => fc.integer({ min: -1, max: word - 1 }))),
    spot: fc.array(fc.constantFrom(-1, 1), { minLength: size * 2, maxLength: size * 2 }),
    role: fc.array(fc.nat({ max: labels.length - 1 }), { minLength: size * size, maxLength: size * size }),
  });
});

test('roles hold their head, are in the order of the text and within it', () => {
  fc.assert(
    fc.property(sentences, ({ heads, spot, role }) => {
      const scores = scoresFor(heads.length, { spot: Float32Array.from(spot), role: Int32Array.from(role) });
      for (const { word, roles } of decodeRoles(scores, heads, labels)) {
        let last = -1;
        for (const { head, from, to } of roles) {
          assert.ok(last < head && head !== word);
          assert.ok(0 <= from && from <= head && head < to && to <= heads.length);
          assert.ok(word < from || to <= word);
          last = head;
        }
        const core = roles.map(({ label }) => label).filter((label) => label.startsWith('ARG0'));
        assert.ok(core.length <= 1);
      }
    }),
  );
});
