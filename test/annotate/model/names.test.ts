import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NamedEntity } from '#core/annotated.ts';
import { costInTree, decodeNames } from '../../../src/annotate/model/names.ts';

const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];

/** `Ana/B-PER Ruiz/I-PER left/O`, each word with other labels that it would have nearly as gladly. */
function namesOf(words: string, besides: Readonly<Record<string, number>> = {}): string[] {
  const wants = words.split(' ').map((word) => word.split('/'));
  const rows = wants.map(([, wanted]) =>
    labels.map((label) => (label === wanted ? 1 : (besides[label] ?? 0))),
  );
  const scores = Float32Array.from([labels.map(() => 9), ...rows].flat());
  return decodeNames(scores, wants.length + 1, labels).map(
    ({ from, to, kind }) =>
      `${kind} ${wants
        .slice(from, to)
        .map(([word]) => word)
        .join(' ')}`,
  );
}

test('names are runs of a kind from their opener on', () => {
  assert.deepEqual(namesOf('Ana/B-PER Ruiz/I-PER left/O Torrel/B-LOC'), ['PER Ana Ruiz', 'LOC Torrel']);
  assert.deepEqual(namesOf('Ana/B-PER Ruiz/B-PER'), ['PER Ana', 'PER Ruiz']);
  assert.deepEqual(namesOf('they/O left/O'), []);
});

test('what goes on without an opener gets one, or is none, by what costs less', () => {
  assert.deepEqual(namesOf('Ana/I-PER Ruiz/I-PER', { 'B-PER': 0.9 }), ['PER Ana Ruiz']);
  assert.deepEqual(namesOf('Torrel/B-LOC Ruiz/I-PER', { 'I-LOC': 0.9 }), ['LOC Torrel Ruiz']);
  assert.deepEqual(namesOf('in/O Ruiz/I-PER', { O: 0.9 }), []);
});

test('no words have no names', () => {
  assert.deepEqual(decodeNames(new Float32Array(labels.length), 1, labels), []);
});

/** Every row of labels for so many words in which no `I-` lacks its opener. */
function paths(words: number): string[][] {
  if (words === 0) return [[]];
  return paths(words - 1).flatMap((path) =>
    labels.filter((label) => isNext(path.at(-1) ?? 'O', label)).map((label) => [...path, label]),
  );
}

function isNext(before: string, label: string): boolean {
  return !label.startsWith('I-') || before.slice(1) === label.slice(1);
}

const allPaths = [0, 1, 2, 3, 4].map(paths);

function labelled(names: readonly NamedEntity[], words: number): string[] {
  const path = Array.from({ length: words }, () => 'O');
  for (const { from, to, kind } of names)
    for (let word = from; word < to; word++) path[word] = `${word === from ? 'B' : 'I'}-${kind}`;
  return path;
}

const scored = fc.integer({ min: 1, max: 4 }).chain((words) =>
  fc
    .array(fc.oneof(fc.float({ min: -20, max: 20, noNaN: true }), fc.integer({ min: -1, max: 1 })), {
      minLength: (words + 1) * labels.length,
      maxLength: (words + 1) * labels.length,
    })
    .map((numbers) => ({ words, scores: Float32Array.from(numbers) })),
);

test('no names without a name in the middle of nothing have a higher sum', () => {
  fc.assert(
    fc.property(scored, ({ words, scores }) => {
      const sumOf = (path: readonly string[]) =>
        path.reduce(
          (sum, label, word) => sum + scores[(word + 1) * labels.length + labels.indexOf(label)]!,
          0,
        );
      const found = labelled(decodeNames(scores, words + 1, labels), words);
      const best = Math.max(...allPaths[words]!.map(sumOf));
      assert.ok(Math.abs(sumOf(found) - best) < 1e-3);
    }),
    { numRuns: 2000 },
  );
});

test('names are sorted, not empty and apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ noNaN: true, min: -9, max: 9 }), { minLength: 5, maxLength: 300 }),
      (numbers) => {
        const size = Math.floor(numbers.length / labels.length);
        let end = 0;
        for (const { from, to } of decodeNames(Float32Array.from(numbers), size, labels)) {
          assert.ok(end <= from && from < to && to < size);
          end = to;
        }
      },
    ),
  );
});

/** `Bank/PROPN/5/nsubj`: a word, its part of speech, the number of its head and its relation. */
function costsOf(tree: string): (name: string) => boolean {
  const rows = tree.split(' ').map((row) => row.split('/') as [string, string, string, string]);
  const words = rows.map(([word]) => word);
  const tokens = rows.map(([, pos, head, relation]) => ({ pos, head: Number(head) - 1, relation }));
  const costOf = costInTree(words, tokens);
  return (name) => {
    const from = words.indexOf(name.split(' ')[0]!);
    return 0 < costOf(from, from + name.split(' ').length);
  };
}

test('a name costs that leaves out what belongs to it, or whose head is no proper noun', () => {
  const bank = costsOf('the/DET/2/det Bank/PROPN/5/nsubj of/ADP/4/case Marlow/PROPN/2/nmod said/VERB/0/root');
  assert.equal(bank('Bank'), true);
  assert.equal(bank('Bank of Marlow'), false);
  assert.equal(bank('Marlow'), false);
  assert.equal(bank('Marlow said'), true);
  const person = costsOf('President/PROPN/4/nsubj Ana/PROPN/1/flat Ruiz/PROPN/1/flat left/VERB/0/root');
  assert.equal(person('Ana'), true);
  assert.equal(person('Ana Ruiz'), false);
  const hyphened = costsOf('al/PROPN/4/nsubj -/PUNCT/1/punct Orr/PROPN/1/flat left/VERB/0/root');
  assert.equal(hyphened('al'), true);
  assert.equal(hyphened('al - Orr'), false);
});

test('no address of the net is a name', () => {
  const costs = costsOf('write/VERB/0/root ana@torrel.example/PROPN/1/obj');
  assert.equal(costs('ana@torrel.example'), true);
});
