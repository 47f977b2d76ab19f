import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { WordRange } from '#core/annotated.ts';
import { encodeWords, piecesOf, readVocabulary } from '../../../src/annotate/model/pieces.ts';
import type { SentenceReading } from '../../../src/annotate/model/reading.ts';
import { cutLong, joinReadings } from '../../../src/annotate/model/stretches.ts';

const vocabulary = readVocabulary(readFileSync('model/vocab.txt', 'utf8'));

function repeated(words: string, times: number): string[] {
  return Array.from({ length: times }, () => words.split(' ')).flat();
}

const piecesIn = (word: string) => piecesOf(word, vocabulary).length;

function lengths(words: readonly string[]): number[] {
  return cutLong(words, piecesIn).map(({ length }) => length);
}

test('up to 100 words are one stretch, and none is none', () => {
  assert.deepEqual(lengths(repeated('at Orr', 50)), [100]);
  assert.deepEqual(lengths([]), []);
});

test('more are cut behind the last mark of the last third, else at 100', () => {
  assert.deepEqual(lengths(repeated('it', 101)), [100, 1]);
  assert.deepEqual(lengths([...repeated('it', 80), ',', ...repeated('it', 50)]), [81, 50]);
  assert.deepEqual(
    lengths([...repeated('it', 70), ',', ...repeated('it', 9), ';', ...repeated('it', 50)]),
    [81, 50],
  );
  assert.deepEqual(lengths([...repeated('it', 50), ',', ...repeated('it', 80)]), [100, 31]);
});

const words = fc.constantFrom(
  'it',
  'Torrel',
  ',',
  '”',
  'https://torrel.example/a/b/c/d',
  'U.S.',
  '한국어를',
  '東京都庁',
  'কোনো',
  '😀😀😀😀',
  'ﷺ',
  'İİİ',
  'x'.repeat(200),
);
const sentences = fc.oneof(
  fc.array(words, { maxLength: 350, size: 'max' }),
  fc.tuple(words, fc.nat({ max: 350 })).map(([word, times]) => repeated(word, times)),
  fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { maxLength: 350, size: 'max' }),
);

test('all words are in a stretch, in order, and every stretch has places for its pieces', () => {
  fc.assert(
    fc.property(sentences, (given) => {
      const stretches = cutLong(given, piecesIn);
      assert.deepEqual(stretches.flat(), given);
      for (const stretch of stretches) {
        assert.ok(1 <= stretch.length && stretch.length <= 100);
        assert.ok(encodeWords(stretch, vocabulary).pieces.length <= 512);
      }
    }),
    { numRuns: 300 },
  );
});

/** A reading of so many words that holds one of everything, over all words. */
function readingOf(size: number, name: string): SentenceReading {
  const all = { from: 0, to: size };
  return {
    tokens: Array.from({ length: size }, (_, i) => ({
      ...{ pos: 'NOUN', tag: 'NN', lemma: `${name}${i}` },
      head: i === size - 1 ? -1 : size - 1,
      relation: i === size - 1 ? 'root' : 'dep',
    })),
    names: [{ ...all, kind: 'PER' }],
    predicates: [{ word: size - 1, roles: [{ label: 'ARG0', head: 0, ...all }] }],
    speech: [{ cue: 0, source: size === 1 ? null : { from: 1, to: size }, content: [all] }],
    vector: Float32Array.from({ length: 384 }, (_, i) => (i === size ? 1 : 0)),
  };
}

test('a stretch that is alone stays as it is', () => {
  const reading = readingOf(3, 'a');
  assert.equal(joinReadings([reading]), reading);
});

test('joined stretches count on, and hang on the root of the first', () => {
  const { tokens, names, predicates, speech } = joinReadings([
    readingOf(3, 'a'),
    readingOf(2, 'b'),
    readingOf(1, 'c'),
  ]);
  assert.deepEqual(
    tokens.map(({ lemma, head, relation }) => `${lemma} ${head} ${relation}`),
    ['a0 2 dep', 'a1 2 dep', 'a2 -1 root', 'b0 4 dep', 'b1 2 parataxis', 'c0 2 parataxis'],
  );
  const shown = ({ from, to }: WordRange) => `${from}-${to}`;
  assert.deepEqual(names.map(shown), ['0-3', '3-5', '5-6']);
  assert.deepEqual(
    predicates.map(({ word, roles: [role] }) => [word, role!.head, shown(role!)]),
    [
      [2, 0, '0-3'],
      [4, 3, '3-5'],
      [5, 5, '5-6'],
    ],
  );
  assert.deepEqual(
    speech.map(({ cue, source, content }) => [cue, source && shown(source), ...content.map(shown)]),
    [
      [0, '1-3', '0-3'],
      [3, '4-5', '3-5'],
      [5, null, '5-6'],
    ],
  );
});

test('the vector of several has length 1, like that of one', () => {
  const { vector } = joinReadings([readingOf(3, 'a'), readingOf(2, 'b'), readingOf(1, 'c')]);
  assert.equal(vector.length, 384);
  assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-6);
});

test('every head of a joined reading is one of its words, and one is the root', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      const { tokens } = joinReadings(sizes.map((size) => readingOf(size, 'w')));
      assert.equal(
        tokens.length,
        sizes.reduce((sum, size) => sum + size, 0),
      );
      assert.equal(tokens.filter(({ head }) => head === -1).length, 1);
      assert.ok(tokens.every(({ head }) => -1 <= head && head < tokens.length));
    }),
  );
});
