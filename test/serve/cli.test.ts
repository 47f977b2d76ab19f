import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, report, stet } from './stand-in.ts';

const examples = ['examples/halvern-dam', 'examples/tessaro-trams'];

interface SpanLike {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every object of a document that has a start, an end and a text. */
function spansIn(value: unknown): SpanLike[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value && value.start !== null ? [value as SpanLike, ...inside] : inside;
}

test('findings of one file is one document whose spans slice the file, CRLF and astral characters included', async () => {
  const text = report.replaceAll('\n', '\r\n').replace('Sallow', '𝔖allow');
  const folder = folderWith({ 'a.txt': text });
  const { code, out, err } = await stet(['findings', join(folder, 'a.txt'), '--json']);
  assert.equal(code, 0);
  assert.equal(err, '');
  const found = JSON.parse(out) as { statements: { content: SpanLike[] }[] };
  const spans = spansIn(found);
  assert.ok(spans.length > 10);
  for (const { start, end, text: words } of spans) assert.equal(text.slice(start, end), words);
  assert.ok(
    found.statements.some(({ content }) =>
      content.some(({ text: words }) => words.includes('We heard it go')),
    ),
  );
});

test('findings of several files is an array; one that cannot be read is named and the others go on', async () => {
  const folder = folderWith({
    'a.txt': report,
    'b.txt': '',
    'c.txt': report + 'More.\n',
    'd.bin': new Uint8Array([0, 1, 2, 3, 0, 255]),
  });
  const { code, out, err } = await stet(['findings', folder, '--json']);
  assert.equal(code, 1);
  assert.equal((JSON.parse(out) as unknown[]).length, 2);
  assert.match(err, /b\.txt/);
  assert.match(err, /d\.bin/);
});

test('a day known from outside is stated, and a day that does not exist is refused in a sentence', async () => {
  const folder = folderWith({ 'a.txt': report });
  const days = join(folder, 'days.tsv');
  writeFileSync(days, `${join(folder, 'a.txt')}\t2031-03-05\n`);
  for (const options of [
    ['--published', '2031-03-05'],
    ['--published-in', days],
  ]) {
    const { out } = await stet(['findings', join(folder, 'a.txt'), '--json', ...options]);
    const { published } = (JSON.parse(out) as { report: { published: { edtf: string; basis: string } } })
      .report;
    assert.deepEqual([published.edtf, published.basis], ['2031-03-05', 'stated']);
  }
  const { code, err } = await stet(['findings', join(folder, 'a.txt'), '--published', '2031-02-30']);
  assert.equal(code, 2);
  assert.match(err, /2031-02-30.*no date/);
});

test('annotate prints CoNLL-U whose token ranges slice the file', async () => {
  const folder = folderWith({ 'a.txt': report });
  const { out } = await stet(['annotate', join(folder, 'a.txt'), '--conllu']);
  const rows = out.split('\n').filter((line) => /^\d/.test(line));
  assert.ok(rows.length > 30);
  for (const row of rows) {
    const columns = row.split('\t');
    assert.equal(columns.length, 10);
    const [start, end] = /TokenRange=(\d+):(\d+)/.exec(columns[9]!)!.slice(1).map(Number);
    assert.equal(report.slice(start, end), columns[1]);
  }
  assert.match(out, /# role = headline/);
  assert.match(out, /\tRuiz\t.*NER=I-PER/);
});

test('a second reading changes nothing and says so; forgetting a report undoes reading it', async () => {
  const shelf = join(folderWith({}), 'shelf.sqlite');
  const told = async () => (await stet(['story', '--json', '--shelf', shelf])).out;
  const first = await stet(['read', examples[0]!, '--shelf', shelf]);
  assert.equal(first.code, 0);
  assert.match(first.err, /A new shelf/);
  assert.match(first.out, /16 reports read/);
  const before = await told();
  const again = await stet(['read', examples[0]!, '--shelf', shelf]);
  assert.match(again.out, /Nothing has changed, 16 known already/);
  assert.equal(await told(), before);

  const folder = folderWith({ 'extra.txt': report });
  await stet(['read', folder, '--shelf', shelf]);
  const { code } = await stet(['forget', join(folder, 'extra.txt'), '--shelf', shelf]);
  assert.equal(code, 0);
  assert.equal(await told(), before);
});

test('stories, report and why answer in words and in JSON', async () => {
  const shelf = join(folderWith({}), 'shelf.sqlite');
  await stet(['read', ...examples, '--shelf', shelf, '--quiet']);
  const stories = JSON.parse((await stet(['stories', '--json', '--shelf', shelf])).out) as {
    id: string;
    reports: string[];
  }[];
  assert.deepEqual(
    stories.map(({ reports }) => reports.length).sort((a, b) => b - a),
    [16, 3],
  );
  const record = JSON.parse((await stet(['story', stories[0]!.id, '--json', '--shelf', shelf])).out) as {
    statements: { id: string }[];
  };
  const why = await stet(['why', record.statements[0]!.id, '--shelf', shelf]);
  assert.match(why.out, /by the rule/);
  const marked = await stet(['report', stories[0]!.reports[0]!, '--shelf', shelf]);
  assert.match(marked.out, /⟦/);
  const missing = await stet(['why', 'ffffffffffffffffffff', '--shelf', shelf]);
  assert.deepEqual([missing.code, missing.out], [2, '']);
});

test('a link that leads to itself, a missing path and an unknown command are told in a sentence', async () => {
  const folder = folderWith({ 'a.txt': report });
  symlinkSync(join(folder, 'round'), join(folder, 'round'));
  const looped = await stet(['findings', folder, '--json']);
  assert.equal(looped.code, 1);
  assert.match(looped.err, /round is a link that leads to itself/);
  const missing = await stet(['findings', join(folder, 'nowhere.txt')]);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /nowhere\.txt is not there/);
  assert.equal((await stet(['fly'])).code, 2);
});

test('a folder that may not be read is named and the others go on', async () => {
  const folder = folderWith({ 'a.txt': report });
  mkdirSync(join(folder, 'locked'), { mode: 0o000 });
  const asNobody = process.getuid?.() === 0;
  if (asNobody) process.seteuid?.(65534);
  const { code, err } = await stet(['findings', join(folder, 'locked')]);
  if (asNobody) process.seteuid?.(0);
  assert.equal(code, 1);
  assert.match(err, /may not be read by you/);
});

test('colours only on a terminal, and not where NO_COLOR is set', async () => {
  const folder = folderWith({ 'a.txt': report });
  const shelf = () => join(folderWith({}), 'shelf.sqlite');
  const tty = { out: true, err: false, columns: 80 };
  const argv = ['read', join(folder, 'a.txt'), '--shelf'];
  assert.ok((await stet([...argv, shelf()], { tty })).out.includes('\u001b['));
  assert.ok(!(await stet([...argv, shelf()], { tty, env: { NO_COLOR: '1' } })).out.includes('\u001b['));
  assert.ok(!(await stet([...argv, shelf()])).out.includes('\u001b['));
});

test('help of every command has an example', async () => {
  const { out } = await stet(['--help']);
  const commands = [...out.matchAll(/^ {2}([a-z]+)(?: \[| <)/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'help');
  assert.ok(commands.length >= 9);
  for (const name of commands) assert.match((await stet([name, '--help'])).out, /Examples:\n {2}\$ stet/);
});

test('the demo tells both parts of the example', async () => {
  const { code, out } = await stet(['demo', '--no-serve']);
  assert.equal(code, 0);
  for (const part of [
    'Who said what',
    'The figures and how they moved',
    'Where the reports disagree',
    'What stands',
  ])
    assert.ok(out.includes(part), part);
});
