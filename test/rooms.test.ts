import { test } from 'node:test';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';

/** Which room may import which. Changing a line is an architectural decision and gets a page in docs/decisions. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  lang: ['core'],
  read: ['core', 'lang'],
  date: ['core', 'lang'],
  annotate: ['core', 'lang'],
  extract: ['core', 'lang'],
  reconcile: ['core', 'lang'],
  store: ['core'],
  desk: ['core', 'read', 'date', 'annotate', 'extract', 'reconcile', 'store'],
  serve: ['core', 'desk'],
};

/** The only file of a stage or of the store that another room may import. */
const doors = ['read', 'date', 'annotate', 'extract', 'reconcile', 'store'];

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap((file): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => ({ file, specifier: match[1] ?? match[2]! })),
);
const roomOf = (file: string) => file.split('/')[1]!;

test('the sources were found, and their imports were read', () => {
  assert.ok(files.length > 20 && imports.length > 40, `${files.length} files, ${imports.length} imports`);
});

test('nothing lies loose in src but the public library and the map', () => {
  assert.deepEqual(
    files.filter((file) => file.split('/').length === 2 && file !== 'src/index.ts'),
    [],
  );
});

test('every room imports only what the table allows', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    if (file === 'src/index.ts' || !specifier.startsWith('#')) return false;
    const target = specifier.slice(1).split('/')[0]!;
    return target === roomOf(file) || !rooms[roomOf(file)]?.includes(target);
  });
  assert.deepEqual(wrong, []);
});

test('a stage is entered by its door', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    const [target, path] = specifier.split(/\/(.*)/);
    return (
      file !== 'src/index.ts' &&
      doors.includes(target!.slice(1)) &&
      specifier.startsWith('#') &&
      path !== `${target!.slice(1)}.ts`
    );
  });
  assert.deepEqual(wrong, []);
});

test('relative imports stay inside their room, and nobody imports the public library', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    if (!specifier.startsWith('.')) return false;
    const target = normalize(join(dirname(file), specifier));
    return file === 'src/index.ts' ? false : roomOf(target) !== roomOf(file) || target === 'src/index.ts';
  });
  assert.deepEqual(wrong, []);
});

test('no two files import each other, however far round', () => {
  const graph = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const { file, specifier } of imports) {
    const target = specifier.startsWith('#')
      ? `src/${specifier.slice(1)}`
      : normalize(join(dirname(file), specifier));
    if (graph.has(target)) graph.get(file)!.push(target);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `circle: ${[...path, file].join(' -> ')}`);
    if (done.has(file)) return;
    for (const next of graph.get(file)!) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('nothing is called util, common, helpers, shared, misc, manager or service', () => {
  assert.deepEqual(
    files.filter((file) => /\b(util|utils|common|helpers?|shared|misc|managers?|services?)\b/.test(file)),
    [],
  );
});
