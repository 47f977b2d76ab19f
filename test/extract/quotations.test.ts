import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '#core/report.ts';
import { findQuotations } from '../../src/extract/statements/marks/quotations.ts';
import { readCases } from '../marked.ts';

/** Every line of the text is a paragraph of prose. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'body',
    post: 0,
  }));
}

for (const { heading, text: line, spans, expected } of readCases('test/cases/quotations.txt'))
  test(`${heading}: ${line}`, () => {
    const text = line.replaceAll('¶', '\n');
    const { quotations } = findQuotations(text, blocksOf(text));
    assert.deepEqual(
      quotations.map(({ start, end }) => text.slice(start, end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    assert.deepEqual(
      quotations.map(({ closed, continues }) => (closed ? 'closed' : continues ? 'continues' : 'unclosed')),
      expected,
    );
  });

test('a quotation that nothing closes is a doubt, one that goes on in the next paragraph is none', () => {
  const doubtsIn = (text: string) => findQuotations(text, blocksOf(text)).doubts.map(({ code }) => code);
  assert.deepEqual(doubtsIn('“We will rebuild.\nIt is over.'), ['quote-unclosed']);
  assert.deepEqual(doubtsIn('“We will rebuild.\n“It is over.”'), []);
  assert.deepEqual(doubtsIn('We will rebuild,” she said.'), ['quote-unopened']);
});

test('furniture and bylines hold no quotations', () => {
  const text = '“Share this,” it says.';
  assert.deepEqual(
    findQuotations(text, [{ start: 0, end: text.length, role: 'furniture', post: 0 }]).quotations,
    [],
  );
});

const scraps = fc.array(
  fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', "''", ' ', ',', '.', 's', 'word', '\n', '6'),
  {
    maxLength: 60,
  },
);

test('quotations are sorted, do not overlap, hold their inner words and stay in their block', () => {
  fc.assert(
    fc.property(
      scraps.map((parts) => parts.join('')),
      (text) => {
        const blocks = blocksOf(text);
        let last = 0;
        for (const { start, end, inner, block } of findQuotations(text, blocks).quotations) {
          assert.ok(last <= start && start < end);
          assert.ok(start <= inner.start && inner.start <= inner.end && inner.end <= end);
          assert.ok(blocks[block]!.start <= start && end <= blocks[block]!.end);
          last = end;
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('a hundred thousand marks take linear time', () => {
  for (const unit of ['“', '”', '"', ' "', '" ', "'", " 'a", "s' a ", '“”', '“ ‘', '«“', "''", '“a “b” '])
    assert.ok(timed(unit.repeat(100_000 / unit.length)) < 2_000, unit);
});

function timed(text: string): number {
  const started = performance.now();
  findQuotations(text, blocksOf(text));
  return performance.now() - started;
}
