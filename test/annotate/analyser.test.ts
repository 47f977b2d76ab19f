import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyserName, loadAnalyser, modelHash, type SentenceReading } from '../../src/annotate/analyser.ts';

const analyser = await loadAnalyser();

const sentences = [
  'The dam at Halvern held .',
  '“ We heard it go , ” said Ana Ruiz , the mayor of Torrel , on Monday .',
  `Marlow ${'sent boats , tents and 1,300 blankets to Torrel , '.repeat(30)} and slept .`,
  '“',
  '東京 😀 \ud83d \u200b',
].map((line) => line.split(' '));

test('its name tells the weights, and is known before it is loaded', () => {
  assert.match(modelHash, /^[0-9a-f]{12}$/);
  assert.equal(analyser.name, analyserName);
  assert.ok(analyserName.includes(modelHash));
});

test('what is said of a sentence does not depend on what was read before it', async () => {
  const alone: SentenceReading[] = [];
  for (const words of sentences) alone.push(await (await loadAnalyser()).read(words));
  for (const order of [sentences, sentences.toReversed(), [...sentences, ...sentences]])
    for (const words of order) assert.deepEqual(await analyser.read(words), alone[sentences.indexOf(words)]);
});

test('nor on what is read beside it, in this analyser or in another', async () => {
  const other = await loadAnalyser();
  const alone: SentenceReading[] = [];
  for (const words of sentences) alone.push(await analyser.read(words));
  const beside = await Promise.all(
    [...sentences, ...sentences.toReversed()].flatMap((words) => [analyser.read(words), other.read(words)]),
  );
  const wanted = [...alone, ...alone.toReversed()].flatMap((reading) => [reading, reading]);
  assert.deepEqual(beside, wanted);
});

test('marks alone are told without the model, in next to no time', async () => {
  const started = performance.now();
  const { tokens, vector } = await analyser.read(Array.from({ length: 100_000 }, () => '“'));
  assert.ok(performance.now() - started < 2_000);
  assert.ok(tokens.every(({ pos }) => pos === 'PUNCT'));
  assert.equal(tokens.filter(({ head }) => head === -1).length, 1);
  assert.equal(Math.hypot(...vector), 0);
});

test('a sentence has a vector of 384 numbers and length 1, however long it is', async () => {
  for (const words of sentences.filter((sentence) => 1 < sentence.length)) {
    const { vector } = await analyser.read(words);
    assert.equal(vector.length, 384);
    assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-6);
  }
});

const anyWords = fc.array(
  fc.oneof(
    fc.constantFrom('Ana', 'said', 'the', 'mayor', ',', '“', '”', '1,300', 'he', '.', '한국어를', '東京'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  ),
  { minLength: 1, maxLength: 130, size: 'max' },
);

test('whatever the words, each has its tags, all hang on one root, and all that is told lies in the sentence', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (words) => {
      const reading = await analyser.read(words);
      assert.equal(reading.tokens.length, words.length);
      assertTree(reading);
      for (const { pos, tag, lemma, relation } of reading.tokens)
        assert.ok([pos, tag, lemma, relation].every((label) => typeof label === 'string' && label !== ''));
      for (const { from, to } of rangesOf(reading)) assert.ok(0 <= from && from < to && to <= words.length);
    }),
    { numRuns: 50 },
  );
});

function assertTree({ tokens }: SentenceReading): void {
  assert.equal(tokens.filter(({ head }) => head === -1).length, 1);
  for (const [i, { head, relation }] of tokens.entries()) {
    assert.equal(head === -1, relation === 'root');
    let up = i;
    for (let steps = 0; up !== -1 && steps <= tokens.length; steps++) up = tokens[up]!.head;
    assert.equal(up, -1);
  }
}

function rangesOf({ names, predicates, speech }: SentenceReading) {
  return [
    ...names,
    ...predicates.flatMap(({ word, roles }) => [{ from: word, to: word + 1 }, ...roles]),
    ...speech.flatMap(({ cue, source, content }) => [
      { from: cue, to: cue + 1 },
      ...content,
      ...(source ? [source] : []),
    ]),
  ];
}

test('of no words there is nothing to say', async () => {
  const { tokens, names, predicates, speech } = await analyser.read([]);
  assert.deepEqual([tokens, names, predicates, speech], [[], [], [], []]);
});

test('a sentence without an end takes linear time and bounded memory', async () => {
  const words = 'boats from Torrel and Marlow reached the mayor'.split(' ');
  const wordsOf = (count: number) => Array.from({ length: count }, (_, i) => words[i % words.length]!);
  const timed = async (count: number) => {
    const started = performance.now();
    await analyser.read(wordsOf(count));
    return performance.now() - started;
  };
  await timed(1_000);
  const shortMs = await timed(5_000);
  const before = process.memoryUsage().rss;
  const longMs = await timed(20_000);
  const grownMb = (process.memoryUsage().rss - before) / 1e6;
  assert.ok(longMs / shortMs < 6, `${Math.round(shortMs)} ms, ${Math.round(longMs)} ms`);
  assert.ok(grownMb < 300, `${Math.round(grownMb)} MB`);
});
