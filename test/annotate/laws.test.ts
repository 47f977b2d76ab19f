import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains, type Span } from '#core/span.ts';
import { analyser, annotateText, type Annotated } from './annotating.ts';
import { quickAnalyser } from './quick.ts';

/** Words and marks that the rules look at, and some that nobody expects. */
const pieces = fc.constantFrom(
  'Ana',
  'Ruiz',
  'Mr.',
  'Gen.',
  'the',
  'The',
  'mayor',
  'of',
  'Torrel',
  'Ministry',
  'Defense',
  'and',
  '“',
  '”',
  '"',
  '’s',
  "'s",
  ',',
  '.',
  '. . .',
  '…',
  'said',
  'she',
  'He',
  'they',
  'U.S.',
  'officials',
  'a',
  'spokesman',
  'for',
  'Moscow',
  'Russian',
  'al-Assad',
  '-',
  '—',
  '(',
  ')',
  'NATO',
  'is',
  'was',
  'one of',
  '\u00a0',
  '\n',
  '\t',
  '\u2028',
  '😀',
  '\ud83d',
  'é',
  '1,300',
  'p.m.',
  'his counterpart',
  'X',
  'I.C.C.',
  ':',
  ';',
  '?',
  '!',
  '…”',
  '\u200b',
  '\u0000',
  'www.a.b/c',
  '@',
);
const texts = fc.oneof(
  fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '  ')), { maxLength: 60 })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const readers = [
  { who: 'the model', reader: analyser, numRuns: 60 },
  { who: 'a stand-in', reader: quickAnalyser, numRuns: 1000 },
];

for (const { who, reader, numRuns } of readers) {
  test(`every non-blank character of a block is in one token of one sentence, in order (${who})`, () =>
    fc.assert(
      fc.asyncProperty(texts, async (text) => assertCovered(text, await annotateText(text, reader))),
      { numRuns },
    ));

  test(`mentions lie in their sentence, are sorted, nest and never cross (${who})`, () =>
    fc.assert(
      fc.asyncProperty(texts, async (text) => assertNested(await annotateText(text, reader))),
      { numRuns },
    ));

  test(`every actor has a name and its mentions (${who})`, () =>
    fc.assert(
      fc.asyncProperty(texts, async (text) => assertMentioned(await annotateText(text, reader))),
      { numRuns },
    ));
}

function assertCovered(text: string, { report, sentences }: Annotated): void {
  const covered = new Uint8Array(text.length);
  let at = -1;
  for (const sentence of sentences) {
    assert.ok(contains(report.blocks[sentence.block]!, sentence));
    assert.equal(sentence.start, sentence.tokens[0]!.start);
    assert.equal(sentence.end, sentence.tokens.at(-1)!.end);
    for (const { start, end } of sentence.tokens) {
      assert.ok(at <= start && start < end);
      covered.fill(1, start, end);
      at = end;
    }
  }
  for (const { start, end } of report.blocks)
    for (let i = start; i < end; i++)
      assert.ok(covered[i] === 1 || text[i]!.trim() === '', `${JSON.stringify(text[i])} at ${i}`);
}

function assertNested({ sentences, mentions }: Annotated): void {
  const open: Span[] = [];
  let last = { start: -1, end: -1 };
  for (const mention of mentions) {
    assert.ok(mention.start < mention.end && contains(mention, mention.head));
    assert.ok(contains(sentences[mention.sentence]!, mention));
    assert.ok(last.start < mention.start || (last.start === mention.start && mention.end < last.end));
    while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop();
    assert.ok(open.length === 0 || contains(open.at(-1)!, mention));
    open.push(mention);
    last = mention;
  }
}

function assertMentioned({ mentions, actors }: Annotated): void {
  for (const { actor } of mentions) assert.ok(actor === null || actors.some(({ id }) => id === actor));
  for (const actor of actors) {
    assert.ok(actor.name !== '' && actor.mentions.length > 0);
    for (const { start, end } of actor.mentions)
      assert.ok(mentions.some((each) => each.start === start && each.end === end && each.actor === actor.id));
  }
}

test('the same text gives the same mentions, whatever was read before', async () => {
  const text = 'Ana Ruiz, the mayor of Torrel, met Zzyzx officials. She said “no” to Mr. Orr.\nHe left.';
  const first = await annotateText(text);
  await annotateText('Ben Vale said that the Zzyzx was closed. Torrel’s police had torrelled it.');
  assert.deepEqual(await annotateText(text), first);
});

for (const [what, text] of Object.entries({
  'names without end': 'Ana Ruiz '.repeat(12_000),
  'names that share a word': Array.from(
    { length: 9_000 },
    (_, i) => `Ana Ruq${i.toString(5).replace(/\d/g, (digit) => 'abcde'[Number(digit)]!)}`,
  ).join(' said. '),
  'a title without end': 'Ministry of '.repeat(9_000),
  'owners of owners': "the mayor's aide's ".repeat(6_000),
  'roles of roles': 'the mayor of the head of the '.repeat(4_000),
  'pronouns without end': 'she said he said '.repeat(6_000),
  'opening marks': '“'.repeat(100_000),
  'closing marks': '.”'.repeat(50_000),
  'one long word': 'a'.repeat(100_000),
  'addresses without blanks': 'http://a'.repeat(12_000),
  hyphens: 'A-'.repeat(50_000),
  stops: '. '.repeat(50_000),
}))
  test(`100,000 characters of ${what} take bounded time, the model's left out`, async () => {
    const start = performance.now();
    await annotateText(text, quickAnalyser);
    assert.ok(performance.now() - start < 5_000, `${Math.round(performance.now() - start)} ms`);
  });

test('a hyphen that opens a text joins nothing', async () => {
  assert.deepEqual(
    (await annotateText('- officials ')).mentions.map(({ start, end }) => [start, end]),
    [[2, 11]],
  );
});
