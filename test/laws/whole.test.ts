import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, stet } from '../serve/stand-in.ts';

const files = globSync('examples/*/*.txt').sort();

async function recordOf(paths: readonly string[]): Promise<string> {
  const shelf = join(folderWith({}), 'shelf.sqlite');
  await stet(['read', ...paths, '--shelf', shelf, '--quiet']);
  return (await stet(['story', '--json', '--shelf', shelf])).out;
}

test('reports read in any order give the same record, byte for byte', async () => {
  const forwards = await recordOf(files);
  assert.ok(forwards.length > 100_000);
  assert.equal(await recordOf(files.toReversed()), forwards);
  assert.equal(await recordOf([...files.slice(7), ...files.slice(0, 7)]), forwards);
});

test('what is printed does not depend on the zone or the language of the machine', () => {
  const found = (env: Readonly<Record<string, string>>) =>
    execFileSync(process.execPath, ['bin/stet.js', 'findings', ...files, '--json'], {
      env: { PATH: process.env['PATH'], ...env },
      maxBuffer: 1e8,
    }).toString();
  const here = found({ TZ: 'UTC', LANG: 'C' });
  assert.equal(found({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }), here);
});
