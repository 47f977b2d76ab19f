import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeTree } from '../../../src/annotate/model/tree.ts';

const size = (words: number) => words + 1;

/** Scores of sentences of up to some words: all kinds of numbers, or a few, so that many are alike. */
function scoresOf(mostWords: number): fc.Arbitrary<Float32Array> {
  const score = fc.oneof(
    fc.float({ min: -50, max: 50, noNaN: true }),
    fc.integer({ min: -2, max: 2 }),
    fc.constantFrom(-1e4, 1e4),
  );
  return fc
    .integer({ min: 1, max: mostWords })
    .chain((words) => fc.array(score, { minLength: size(words) ** 2, maxLength: size(words) ** 2 }))
    .map((numbers) => Float32Array.from(numbers));
}

/** Every way to give each of the words a head. */
function headings(words: number): number[][] {
  let all: number[][] = [[-1]];
  for (let word = 1; word <= words; word++)
    all = all.flatMap((heads) =>
      Array.from({ length: size(words) }, (_, head) => head)
        .filter((head) => head !== word)
        .map((head) => [...heads, head]),
    );
  return all;
}

function isTree(heads: readonly number[]): boolean {
  const reachesRoot = (word: number): boolean => {
    let up = word;
    for (let steps = 0; up !== 0 && steps < heads.length; steps++) up = heads[up]!;
    return up === 0;
  };
  return (
    heads[0] === -1 &&
    heads.filter((head) => head === 0).length === 1 &&
    heads.every((_, word) => word === 0 || reachesRoot(word))
  );
}

const trees = [1, 2, 3, 4, 5].map((words) => headings(words).filter(isTree));

function sumOf(scores: Float32Array, heads: ArrayLike<number>): number {
  let sum = 0;
  for (let word = 1; word < heads.length; word++) sum += scores[word * heads.length + heads[word]!]!;
  return sum;
}

test('no tree with one word under the root has a higher sum', () => {
  assert.deepEqual(
    trees.map(({ length }) => length),
    [1, 2, 9, 64, 625],
  );
  fc.assert(
    fc.property(scoresOf(5), (scores) => {
      const width = Math.sqrt(scores.length);
      const heads = decodeTree(scores, width);
      const best = Math.max(...trees[width - 2]!.map((tree) => sumOf(scores, tree)));
      assert.ok(isTree([...heads]));
      assert.ok(Math.abs(sumOf(scores, heads) - best) < 1e-3);
    }),
    { numRuns: 2000 },
  );
});

test('longer sentences have a tree with one word under the root, too', () => {
  fc.assert(
    fc.property(scoresOf(25), (scores) => {
      assert.ok(isTree([...decodeTree(scores, Math.sqrt(scores.length))]));
    }),
  );
});

test('where all scores are alike there is a tree', () => {
  for (const words of [1, 2, 7, 100])
    for (const score of [0, -3, 1e4])
      assert.ok(isTree([...decodeTree(new Float32Array(size(words) ** 2).fill(score), size(words))]));
});

test('cycles in cycles are opened', () => {
  const wants = [
    [0, 0, 0, 0, 0],
    [1, 0, 9, 0, 0],
    [1, 9, 0, 5, 0],
    [2, 0, 5, 0, 9],
    [1, 0, 0, 9, 0],
  ];
  assert.deepEqual([...decodeTree(Float32Array.from(wants.flat()), 5)], [-1, 2, 3, 0, 3]);
});

test('no words, no tree', () => {
  assert.deepEqual([...decodeTree(Float32Array.of(0), 1)], [-1]);
});

/** Numbers from 0 to 1 that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) yield (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

test('a sentence of 100 words takes less than 50 ms', () => {
  const next = numbers(7);
  const scores = Float32Array.from({ length: size(100) ** 2 }, () => next.next().value * 20 - 10);
  for (const given of [scores, new Float32Array(scores.length)]) {
    assert.ok(isTree([...decodeTree(given, size(100))]));
    const tookMs = Math.min(...Array.from({ length: 5 }, () => timed(given)));
    assert.ok(tookMs < 50, `${tookMs} ms`);
  }
});

function timed(scores: Float32Array): number {
  const started = performance.now();
  decodeTree(scores, size(100));
  return performance.now() - started;
}
