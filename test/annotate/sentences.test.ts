import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotateText } from './annotating.ts';
import { quickAnalyser } from './quick.ts';

const cases = readFileSync('test/cases/sentences.txt', 'utf8')
  .split(/\n\s*\n/)
  .map((part) => part.trim().split('\n'))
  .filter((lines) => !lines.at(-1)!.startsWith('#'));

for (const lines of cases)
  test(
    lines
      .filter((line) => line.startsWith('#'))
      .join(' ')
      .slice(2),
    async () => {
      const wanted = lines.at(-1)!.split(' | ');
      const text = wanted.join(' ');
      const { sentences } = await annotateText(text, quickAnalyser);
      assert.deepEqual(
        sentences.map(({ start, end }) => text.slice(start, end)),
        wanted,
      );
    },
  );

test('tokens are the words and marks as printed, also around odd blanks', async () => {
  const text = 'He can’t\u00a0go\u2009to the U.S.-led\tcamp.';
  const [sentence] = (await annotateText(text)).sentences;
  assert.deepEqual(
    sentence!.tokens.map(({ start, end }) => text.slice(start, end)),
    ['He', 'ca', 'n’t', 'go', 'to', 'the', 'U.S.', '-', 'led', 'camp', '.'],
  );
});

test('tokens have tags and lemmas', async () => {
  const [sentence] = (await annotateText('Officials denied it.')).sentences;
  assert.deepEqual(sentence!.tokens.map(({ pos, lemma }) => [pos, lemma]).slice(1, 3), [
    ['VERB', 'deny'],
    ['PRON', 'it'],
  ]);
});
