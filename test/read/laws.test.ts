import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Report } from '#core/report.ts';
import { Failure } from '#core/failure.ts';
import { contains } from '#core/span.ts';
import { readReport } from '#read/read.ts';

const encoder = new TextEncoder();

/** Lines that news pages are made of, so that chance meets every rule, among arbitrary ones. */
const lines = fc.oneof(
  fc.constantFrom(
    '',
    'March 5, 2031, 6:59 p.m. ET',
    '14:05',
    '2h ago',
    'Ana RuizJo Bell',
    'By Ana Ruiz',
    'Image',
    'Pinned',
    'Related Articles',
    'Leave a Reply',
    'Advertisement',
    'Reply',
    'TORREL (Reuters) - The river rose over the old bridge on Wednesday.',
    'The river rose over the old bridge on Wednesday, and the mayor asked for tents.',
    'The old bridge.Credit...Jo Bell/Reuters',
    '• The school is closed.',
    'Torrel FloodsAs River Rises, Mayor Asks for Tents',
    'and so on',
    ', which',
    'The bridge:',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 30 }),
);
const texts = fc
  .tuple(fc.array(lines, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' '))
  .map(([all, end]) => all.join(end));

function readText(text: string): Report | null {
  try {
    return readReport(encoder.encode(text), 'a.txt', 'report');
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

test('blocks are sorted, do not overlap and hold every character that is no blank', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = readText(text);
      if (!report) return;
      let end = 0;
      for (const block of report.blocks) {
        assert.ok(end <= block.start && block.start < block.end);
        assert.equal(report.text.slice(end, block.start).trim(), '');
        assert.equal(report.text.slice(block.start, block.end).trim().length, block.end - block.start);
        end = block.end;
      }
      assert.equal(report.text.slice(end).trim(), '');
    }),
    { numRuns: 500 },
  );
});

test('posts are sorted, do not overlap, and hold the blocks that are theirs', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = readText(text);
      if (!report) return;
      assert.ok(0 < report.posts.length);
      report.posts.forEach((post, i) => assert.ok(i === 0 || report.posts[i - 1]!.end <= post.start));
      for (const block of report.blocks)
        if (block.post !== null) assert.ok(contains(report.posts[block.post]!, block));
    }),
    { numRuns: 500 },
  );
});

test('names, titles, stamps and evidence are words of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = readText(text);
      if (!report) return;
      const spans = [
        ...report.bylines,
        ...(report.title ? [report.title] : []),
        ...(report.publisher?.evidence ?? []),
        ...(report.origin?.evidence ?? []),
        ...report.doubts,
        ...report.posts.flatMap(({ authors, stamp, title, place }) =>
          [...authors, stamp, title, place].filter((one) => one !== null),
        ),
      ];
      for (const { start, end } of spans) assert.ok(report.text.slice(start, end).trim() !== '');
    }),
    { numRuns: 500 },
  );
});

test('any bytes are a report or a failure', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('report' as const, 'plain' as const),
      (bytes, reading) => {
        try {
          const report = readReport(bytes, 'a.txt', reading);
          assert.notEqual(report.text.trim(), '');
        } catch (error) {
          assert.ok(error instanceof Failure, String(error));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('the same bytes are the same report, and plain reading leaves the text alone', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = readText(text);
      if (!report) return;
      assert.deepEqual(readText(text), report);
      const plain = readReport(encoder.encode(text), 'a.txt', 'plain');
      assert.equal(plain.text, report.text);
      assert.equal(plain.id, report.id);
      assert.ok(plain.blocks.every(({ role, post }) => role === 'body' && post === 0));
    }),
  );
});

/** 100,000 hostile characters take a small part of this; a quadratic rule takes minutes. */
const patientMs = 5000;

test('a hundred thousand hostile characters are read in bounded time', () => {
  const hostile = [
    'a',
    ' ',
    '\n',
    'a\n',
    '(',
    '“',
    'A ',
    'Aa ',
    'Aa\n',
    'aA',
    '1:',
    '12:05\n',
    '12:05\n\nThe river rose over the old bridge.\n',
    'March 5, 2031\n',
    'Ana Ruiz\n',
    'By Ana Ruiz\n',
    'Credit...A/B ',
    '/',
    '1.',
    'Leave a Reply\n',
    'Reply\n',
    'Related\n',
    'AP) — ',
    'TORREL, A (',
    'The Times has contacted ',
    '© 2031 ',
    '@',
    'a@',
    'today, ',
    'Monday, March ',
    'A.',
    ': ',
    '-- ',
    '\u2028',
    'é\r\n',
  ];
  for (const piece of hostile) {
    const started = performance.now();
    readText('The river rose.\n' + piece.repeat(Math.ceil(100_000 / piece.length)));
    const took = performance.now() - started;
    assert.ok(took < patientMs, `${JSON.stringify(piece)} took ${took.toFixed(0)} ms`);
  }
});
