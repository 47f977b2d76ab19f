import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stet } from './serve/stand-in.ts';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/core/README.md',
  'model/README.md',
  'training/README.md',
  'examples/README.md',
  ...globSync('docs/**/*.md'),
];
const read = (file: string) => readFileSync(file, 'utf8');

test('every link between documents leads somewhere', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => join(dirname(page), match[1]!)),
  );
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((link) => !existsSync(link)),
    [],
  );
});

test('every page of the documents is led to', () => {
  const all = pages.map(read).join('\n');
  const lost = globSync('docs/**/*.md').filter((page) => !all.includes(page.split('/').at(-1)!));
  assert.deepEqual(lost, []);
});

test('the README is short', () => {
  assert.ok(read('README.md').split('\n').length <= 120);
});

test('every command, and every option of it, is in the reference or its help', async () => {
  const reference = read('docs/reference/commands.md');
  const { out } = await stet(['--help']);
  const commands = [...out.matchAll(/^ {2}([a-z]+)(?: \[| <)/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'help');
  assert.deepEqual(
    commands.filter((name) => !reference.includes(`| \`${name}`)),
    [],
  );
});

test('every code of a doubt and of a failure is explained', () => {
  const reference = read('docs/reference/doubts.md');
  const codes = ['doubt', 'failure'].flatMap((noun) =>
    [...read(`src/core/${noun}.ts`).matchAll(/^ {2}\| '([a-z-]+)'/gm)].map((match) => match[1]!),
  );
  assert.ok(codes.length > 20);
  assert.deepEqual(
    codes.filter((code) => !reference.includes(`\`${code}\``)),
    [],
  );
});

test('the README shows what the demo prints', async () => {
  const shown = /<!-- demo -->\n([\s\S]*?)<!-- \/demo -->/.exec(read('README.md'))![1]!;
  const { out } = await stet(['demo', '--no-serve', '--quiet']);
  const printed = out.split('\n').map((line) => line.trim());
  const lines = shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '…' && line !== '```');
  assert.ok(lines.length > 8);
  assert.deepEqual(
    lines.filter((line) => !printed.includes(line)),
    [],
  );
});

/**
 * A score stands in a document as `score` in a table row or line that names its result file: ([result](…json)); each number
 * of that line that is written with a point or a per cent sign must be a number of that file.
 */
test('every score in a document is one of the result file that it names', () => {
  const lines = pages
    .flatMap((page) =>
      read(page)
        .split('\n')
        .map((line) => ({ page, line })),
    )
    .filter(({ line }) => /measure\/results\/[^)\s]+\.json/.test(line));
  assert.ok(lines.length > 0);
  for (const { page, line } of lines) {
    const file = /measure\/results\/[^)\s`]+\.json/.exec(line)![0];
    const numbers = numbersOf(JSON.parse(read(file)));
    const told = [...line.replace(/\([^)]*\)/g, '').matchAll(/(?<![\w.-])(\d+\.\d+)(?![\w.-])/g)].map(
      (match) => match[1]!,
    );
    for (const number of told) {
      const places = number.split('.')[1]!.length;
      assert.ok(
        numbers.some((value) => value.toFixed(places) === number),
        `${page}: ${number} is not in ${file}`,
      );
    }
  }
});

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}
