import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rootShape, shapeNumber, shapeOf, type Shape } from '../../../src/annotate/model/shapes.ts';

const examples: readonly (readonly [Shape, string])[] = [
  ['lower', 'bridge can’t łódź ª'],
  ['capital', 'Torrel Łódź O’dell Mr.'],
  ['upper', 'NATO U.S. Š.K. R&D'],
  ['initial', 'I J. É'],
  ['mixed', 'iPad McRoe O’Dell eBay ABCs'],
  ['number', '5 1,300 10:30 ² ① ५ £3'],
  ['number-letters', '5pm 2nd COP26 km² H₂O'],
  ['mark', '. “ — 😀 ½ € \u0301 \u200b \ud83d'],
  ['other', '東京 بيت 한국 が ʼ東'],
];

for (const [shape, words] of examples)
  test(`${shape}: ${words}`, () => {
    for (const word of words.split(' ')) assert.equal(shapeOf(word), shape, word);
  });

test('shapes have the numbers that the model has learned', () => {
  assert.deepEqual(
    examples.map(([shape]) => shapeNumber(shape)),
    [0, 1, 2, 3, 4, 5, 6, 7, 8],
  );
  assert.equal(rootShape, 9);
});

test('every string has a shape, and a mark around it changes none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      const shape = shapeOf(word);
      assert.ok(0 <= shapeNumber(shape));
      assert.equal(shapeOf(`(${word})`), shape);
    }),
  );
});
