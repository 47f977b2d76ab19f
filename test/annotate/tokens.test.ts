import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sliceOf } from '#core/span.ts';
import { findTokens } from '../../src/annotate/tokens.ts';

const cases = readFileSync('test/cases/tokens.txt', 'utf8')
  .split(/\n\s*\n/)
  .map((part) => part.trim().split('\n'));

for (const [heading, ...lines] of cases)
  for (const line of lines)
    test(`${heading!.slice(2)}: ${line}`, () => {
      assert.deepEqual(tokensOf(line.replaceAll('|', '')), line.split(/[ |]+/).filter(Boolean));
    });

function tokensOf(text: string): string[] {
  return findTokens(text, { start: 0, end: text.length }).map((token) => sliceOf(text, token));
}

test('spans count into the whole text', () => {
  const text = 'Ana Ruiz can’t go. She left.';
  assert.deepEqual(
    findTokens(text, { start: 4, end: 18 }).map((token) => sliceOf(text, token)),
    ['Ruiz', 'ca', 'n’t', 'go', '.'],
  );
});

test('what stands outside the stretch is not looked at', () => {
  assert.deepEqual(findTokens('No. 4', { start: 0, end: 3 }), [
    { start: 0, end: 2 },
    { start: 2, end: 3 },
  ]);
});

for (const blank of '\t\v\f\r\n\u00a0\u1680\u2009\u2028\u2029\u202f\u205f\u3000\ufeff')
  test(`U+${blank.charCodeAt(0).toString(16).padStart(4, '0')} is a blank`, () => {
    assert.deepEqual(tokensOf(`Mr.${blank}Orr${blank}fell.`), ['Mr.', 'Orr', 'fell', '.']);
  });

/** Words, marks and signs that the rules look at, and some that nobody expects. */
const pieces = fc.constantFrom(
  ...[
    'Ana',
    'can’t',
    "'s",
    '’ve',
    'n’t',
    'U.S.',
    'p.m.',
    'No.',
    'Sen.',
    'Ore.',
    'J.',
    'e',
    'ex',
    'mid',
    'wise',
    'w/o',
  ],
  ...[
    '-',
    '—',
    '--',
    '.',
    '...',
    '…',
    '!',
    '?!',
    ',',
    ':',
    '/',
    '(',
    ')',
    '[',
    '“',
    '”',
    '"',
    '’',
    '‘',
    '`',
    '_',
    '*',
    '=',
  ],
  ...[
    '5',
    '1,300.5',
    '10:30',
    '2022-03-14',
    'pm',
    'km²',
    '%',
    '$',
    'US$',
    '€',
    'EUR',
    'Rs.',
    '²',
    '+',
    '#',
    '@',
    '&',
    '°',
  ],
  ...['http://', 'www.', 'a@b.example', 'marlow.com', '.pdf', ':-)', '<3', '->', '>', '<', '^', '|', '\\'],
  ...[
    '😀',
    '👩‍🚒',
    '🇺',
    '\ud83d',
    '\ude00',
    'é',
    '\u0301',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u0000',
    '東京',
    'ʼ',
  ],
  ...['\u00a0', '\t', '\u2028', '\ufeff', 'x'.repeat(201), '😀'.repeat(101)],
);
const texts = fc.oneof(
  fc
    .array(fc.tuple(pieces, fc.constantFrom('', '', ' ')), { maxLength: 60 })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

test('every character that is no blank is in exactly one token, and no blank is', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const stretch = { start: Math.min(3, text.length), end: text.length };
      let at = stretch.start;
      for (const { start, end } of findTokens(text, stretch)) {
        assert.ok(at <= start && start < end && end <= stretch.end && end - start <= 200);
        assert.equal(text.slice(at, start).trim(), '');
        assert.doesNotMatch(text.slice(start, end), /\s/);
        at = end;
      }
      assert.equal(text.slice(at, stretch.end).trim(), '');
    }),
    { numRuns: 2000 },
  );
});

test('no token ends inside a surrogate pair', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { end } of findTokens(text, { start: 0, end: text.length }))
        assert.doesNotMatch(text.slice(end - 1, end + 1), /^[\ud800-\udbff][\udc00-\udfff]$/);
    }),
    { numRuns: 2000 },
  );
});

test('what stands two words further on changes nothing', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join('').replace(/\s/g, '');
      const far = tokensOf(`${text} then they left . ${text} then`);
      const near = tokensOf(`${text} then`);
      assert.deepEqual(far.slice(0, near.length), near);
    }),
  );
});

const hostile: Record<string, string> = {
  letters: 'a',
  digits: '1',
  'digits and commas': '1,',
  'figures without blanks': '1,300',
  'dates without blanks': '22-',
  'initials without blanks': 'a.',
  'words with stops': 'ab.',
  'domains without end': 'abcdefgh-',
  'local parts': 'a+b.c',
  'at signs': 'a@',
  addresses: 'http://a',
  'addresses that only open': 'www.',
  'addresses that close': 'http://a)))))',
  clitics: "a's",
  "n't": "n't",
  apostrophes: "'",
  hyphens: 'a-',
  prefixes: 'co-',
  dashes: '-=',
  arrows: '-',
  faces: ':-)',
  'marks of all kinds': '.,;:!?',
  'strokes between letters': 'a/',
  ampersands: 'a&',
  handles: '@a#b',
  pictures: '👩‍🚒',
  joiners: '\u200d',
  accents: '\u0301',
  'halves of pairs': '\ud83d',
  'blanks and stops': '. ',
  abbreviations: 'No. ',
};

for (const [what, unit] of Object.entries(hostile))
  test(`100,000 characters of ${what} take bounded time`, () => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    findTokens(text, { start: 0, end: text.length });
    const tookMs = performance.now() - start;
    assert.ok(tookMs < 1_000, `${Math.round(tookMs)} ms`);
  });
