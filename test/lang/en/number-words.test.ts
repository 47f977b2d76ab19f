import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ordinalSuffix, readNumberWords } from '#lang/en/number-words.ts';

const read = (words: string) => {
  const list = words.toLowerCase().split(' ');
  const reading = readNumberWords(list, 0);
  return reading && `${reading.value}${reading.ordinal ? 'º' : ''} of ${reading.end}/${list.length}`;
};

const cases: readonly [string, string | null][] = [
  ['twenty-three', '23 of 1/1'],
  ['twenty - three', '23 of 3/3'],
  ['two hundred and six', '206 of 4/4'],
  ['two hundred thousand and six', '200006 of 5/5'],
  ['one million two hundred thousand', '1200000 of 5/5'],
  ['a hundred dogs', '100 of 2/3'],
  ['a man', null],
  ['23rd', '23º of 1/1'],
  ['23nd', null],
  ['third', '3º of 1/1'],
  ['twenty-third', '23º of 1/1'],
  ['two hundred and sixth', '206º of 4/4'],
  ['hundredth', '100º of 1/1'],
  ['five hundred thousandth', '500000º of 3/3'],
  ['1,300', '1300 of 1/1'],
  ['2.7 million people', '2700000 of 2/3'],
  ['two and a half million', '2500000 of 5/5'],
  ['two and a half hours', '2 of 1/5'],
  ['half a million', '500000 of 3/3'],
  ['half a day', null],
  ['three dozen', '36 of 2/2'],
  ['a dozen', '12 of 2/2'],
  ['hundreds', null],
  ['ten and two', '10 of 1/3'],
  ['five million and', '5000000 of 2/3'],
  ['twenty twenty', '20 of 1/2'],
  ['1.2.3', null],
  ['12-year', null],
];

for (const [words, expected] of cases)
  test(`number words: ${words}`, () => assert.equal(read(words), expected));

test('every ordinal in figures is read back', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (value) => {
      assert.deepEqual(readNumberWords([`${value}${ordinalSuffix(value)}`], 0), {
        value,
        ordinal: true,
        end: 1,
      });
    }),
  );
});

test('no run of number words throws, and what is read lies inside it', () => {
  const word = fc.constantFrom(
    'a',
    'two',
    'twenty',
    '-',
    'and',
    'half',
    'hundred',
    'million',
    'third',
    'hundredth',
    '5',
    '7th',
    'x',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const reading = readNumberWords(words, 0);
      assert.ok(reading === null || (0 < reading.end && reading.end <= words.length && reading.value >= 0));
    }),
  );
});
