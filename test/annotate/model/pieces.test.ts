import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { encodeWords, mostPieces, piecesOf, readVocabulary } from '../../../src/annotate/model/pieces.ts';
import { rootShape, shapeNumber } from '../../../src/annotate/model/shapes.ts';

const small = '[PAD] [UNK] [CLS] bri ##d ##ge ##dge bridge ##s e cafe ’ s . u 東 ##東 x ##x'.split(' ');
const shipped = readFileSync('model/vocab.txt', 'utf8').split('\n');
const smallVocabulary = readVocabulary(small.join('\n'));
const vocabulary = readVocabulary(shipped.join('\n'));

function smallPieces(word: string): string {
  return piecesOf(word, smallVocabulary)
    .map((id) => small[id])
    .join(' ');
}

function shippedPieces(word: string): string {
  return piecesOf(word, vocabulary)
    .map((id) => shipped[id])
    .join(' ');
}

test('the longest piece from the left is taken, in any case', () => {
  assert.equal(smallPieces('bridge'), 'bridge');
  assert.equal(smallPieces('BRIDGES'), 'bridge ##s');
  assert.equal(smallPieces('bridged'), 'bridge ##d');
  assert.equal(smallPieces('bridx'), 'bri ##d ##x');
});

test('a word with a part that no piece fits is unknown as a whole, but not its marks', () => {
  assert.equal(smallPieces('bridgeq'), '[UNK]');
  assert.equal(smallPieces('q’s'), '[UNK] ’ s');
});

test('accents, controls and soft hyphens are taken away', () => {
  assert.equal(smallPieces('Café'), 'cafe');
  assert.equal(smallPieces('cafe\u0301'), 'cafe');
  assert.equal(smallPieces('ca\u00adfe\u200b\u0000\ufffd'), 'cafe');
});

test('marks and ideographs stand alone', () => {
  assert.equal(smallPieces('U.S.'), 'u . s .');
  assert.equal(smallPieces('x東x'), 'x 東 x');
  assert.equal(smallPieces('e\u3000e'), 'e e');
});

test('a word of which nothing is left is unknown', () => {
  for (const word of ['', ' ', '\u200b', '\u0301', '\ud83d', '\ude00'])
    assert.equal(smallPieces(word), '[UNK]');
});

test(`only the first ${mostPieces} pieces count, and no part of more than 100 characters is cut`, () => {
  assert.equal(smallPieces('x'.repeat(100)), `x${' ##x'.repeat(mostPieces - 1)}`);
  assert.equal(smallPieces('x'.repeat(101)), '[UNK]');
  assert.equal(smallPieces('.'.repeat(101)), Array(mostPieces).fill('.').join(' '));
});

test('the shipped vocabulary has its pieces at the places that the model knows', () => {
  assert.equal(vocabulary.ids.size, 30_522);
  assert.deepEqual([vocabulary.unknown, vocabulary.root, vocabulary.ids.get('the')], [100, 101, 1996]);
});

for (const [word, pieces] of Object.entries({
  Torrel: 'torre ##l',
  bridges: 'bridges',
  Várelle: 'var ##elle',
  Zürmøq: 'zur ##m ##ø ##q',
  Łódź: 'łodz',
  'n’t': 'n ’ t',
  'U.S.': 'u . s .',
  '1,300': '1 , 300',
  'km²': 'km²',
  a_b: 'a _ b',
  'https://torrel.example/b?c=1': 'https : / / torre ##l . example',
  東京: '東 京',
  Привіт: 'п ##р ##и ##в ##і ##т',
  한국: 'ᄒ ##ᅡ ##ᆫ ##ᄀ ##ᅮ ##ᆨ',
  '[CLS]': '[ cl ##s ]',
  '🚒': '[UNK]',
}))
  test(`${word} is ${pieces}`, () => assert.equal(shippedPieces(word), pieces));

test('a word is cut alike whatever was cut before', () => {
  const other = readVocabulary(shipped.join('\n'));
  for (let i = 0; i < 20_100; i++) piecesOf(`torrel${i}`, other);
  assert.ok(other.known.size <= 20_000);
  for (const word of ['Torrel', 'torrel5', 'torrel20050'])
    assert.deepEqual(piecesOf(word, other), piecesOf(word, vocabulary));
});

test('words are told with their shapes, and with the first and last piece of each', () => {
  const { pieces, shapes, first, last } = encodeWords(['Bridges', 'U.S.', 'e'], smallVocabulary);
  assert.deepEqual([...pieces].map((id) => small[id]).join(' '), '[CLS] bridge ##s u . s . e');
  const [capital, upper, lower] = [shapeNumber('capital'), shapeNumber('upper'), shapeNumber('lower')];
  assert.deepEqual([...shapes], [rootShape, capital, capital, upper, upper, upper, upper, lower]);
  assert.deepEqual([...first], [0, 1, 3, 7]);
  assert.deepEqual([...last], [0, 2, 6, 7]);
});

const strings = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

test('every string has at least one piece and at most eight, all of the vocabulary', () => {
  fc.assert(
    fc.property(strings, (word) => {
      const pieces = piecesOf(word, vocabulary);
      assert.ok(1 <= pieces.length && pieces.length <= mostPieces);
      assert.ok(pieces.every((id) => shipped[id] !== undefined && id !== vocabulary.root));
    }),
    { numRuns: 2000 },
  );
});

test('every word has pieces of its own, and they follow one another', () => {
  fc.assert(
    fc.property(fc.array(strings, { maxLength: 20 }), (words) => {
      const { pieces, shapes, first, last } = encodeWords(words, vocabulary);
      assert.equal(shapes.length, pieces.length);
      for (let word = 1; word <= words.length; word++) {
        assert.equal(first[word], last[word - 1]! + 1);
        assert.ok(first[word]! <= last[word]!);
      }
      assert.equal(last[words.length], pieces.length - 1);
    }),
  );
});
