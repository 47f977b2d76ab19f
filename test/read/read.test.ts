import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Failure, type FailureCode } from '#core/failure.ts';
import { readReport } from '#read/read.ts';

const prose = 'The café by the river was closed on Wednesday, and the mayor asked the army for tents.';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readReport(bytes, 'a.txt', 'report');
const codes = (bytes: Uint8Array) => read(bytes).doubts.map(({ code }) => code);

function refused(bytes: Uint8Array, code: FailureCode): void {
  assert.throws(
    () => read(bytes),
    (error) => error instanceof Failure && error.code === code && error.message.startsWith('a.txt'),
  );
}

test('the text is the decoded file to its last character, line ends as they are', () => {
  const text = `River rises\r\n\r\n${prose}\r\n  `;
  const report = read(utf8(text));
  assert.equal(report.text, text);
  assert.deepEqual(report.doubts, []);
});

test('a byte order mark is no part of the text, in any encoding that has one', () => {
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${prose}`, 'utf16le');
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  };
  for (const bytes of [utf8(`\ufeff${prose}`), utf16(false), utf16(true)])
    assert.equal(read(bytes).text, prose);
});

test('UTF-16 without a mark is told by its zeros', () => {
  assert.equal(read(new Uint8Array(Buffer.from(prose, 'utf16le'))).text, prose);
});

test('an old encoding is guessed, with a doubt', () => {
  const bytes = new Uint8Array(Buffer.from(prose.repeat(3), 'latin1'));
  assert.equal(read(bytes).text, prose.repeat(3));
  assert.deepEqual(codes(bytes), ['encoding-guessed']);
});

test('broken bytes leave a doubt, and so does text that was decoded wrongly before', () => {
  const broken = new Uint8Array([...utf8('The café, the café. '), 0xff, ...utf8(prose)]);
  assert.deepEqual(codes(broken), ['encoding-broken']);
  assert.deepEqual(codes(utf8(prose.replace('café', 'cafÃ©'))), ['encoding-broken']);
});

test('what is no plain text is refused in one sentence', () => {
  refused(utf8(''), 'empty');
  refused(utf8(' \n\t\u00a0'), 'empty');
  refused(utf8('%PDF-1.7 something'), 'not-text');
  refused(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'not-text');
  refused(new Uint8Array([...utf8(prose), ...new Uint8Array(40)]), 'not-text');
  refused(utf8('<!DOCTYPE html><html><body><p>River</p></body></html>'), 'format-unknown');
  refused(utf8('<?xml version="1.0"?>\n<rss version="2.0"></rss>'), 'format-unknown');
  refused(utf8('WARC/1.0\r\nWARC-Type: response'), 'format-unknown');
  refused(utf8('{"headline": "River rises"}'), 'format-unknown');
});

test('a text that begins with a bracket or a quotation mark is no JSON', () => {
  assert.equal(read(utf8(`[“River,” she said.] ${prose}`)).language, 'en');
});

test('the language is told by small words', () => {
  assert.equal(read(utf8(prose)).language, 'en');
  const german =
    'Der Bürgermeister hat die Armee um Zelte gebeten, weil der Fluss über die alte Brücke gestiegen ist und das Wasser nicht sinkt. ';
  const report = read(utf8(german.repeat(2)));
  assert.equal(report.language, 'de');
  assert.deepEqual(
    report.doubts.map(({ code }) => code),
    ['language-other'],
  );
});

test('an id is made from the text, and from the address where there is one', () => {
  const id = (source: string, text: string) => readReport(utf8(text), source, 'report').id;
  assert.equal(id('a.txt', prose), id('b.txt', prose));
  assert.notEqual(id('a.txt', prose), id('a.txt', `${prose} `));
  assert.notEqual(id('https://a.example/1', prose), id('https://b.example/1', prose));
});

test('plain reading takes the file as running prose', () => {
  const report = readReport(utf8('Advertisement\n\nBy Ana Ruiz\n\nThe river rose.'), 'a.txt', 'plain');
  assert.deepEqual(
    report.blocks.map(({ role }) => role),
    ['body', 'body', 'body'],
  );
  assert.equal(report.posts.length, 1);
});
