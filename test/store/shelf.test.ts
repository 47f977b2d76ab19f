import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Findings } from '#core/findings.ts';
import { analyseIncoming, loadAnalyser } from '#desk/analyse.ts';
import { askStory, openDesk, revise } from '#desk/desk.ts';
import { Failure } from '#core/failure.ts';
import { openShelf } from '#store/store.ts';
import { folderWith } from '../serve/stand-in.ts';

const files = globSync('examples/halvern-dam/*.txt').sort();
const analyser = await loadAnalyser();
const findings: Findings[] = [];
for (const source of files)
  findings.push(
    await analyseIncoming(
      { bytes: readFileSync(source), source, reading: 'report', published: null },
      analyser,
    ),
  );
const receipt = { receivedAt: '2031-01-01T00:00:00.000Z', known: null };
const newShelf = () => join(folderWith({}), 'shelf.sqlite');

function stet(args: readonly string[]) {
  return spawn(process.execPath, ['bin/stet.js', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function exitOf(child: ReturnType<typeof stet>): Promise<{ code: number | null; err: string }> {
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdout.resume();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, err };
}

test('findings come back from the shelf as they went in', async () => {
  const shelf = openShelf(newShelf());
  for (const one of findings) await shelf.saveFindings(one, receipt);
  const back = await shelf.loadFindings();
  const byId = new Map(back.map((one) => [one.report.id, one]));
  assert.equal(back.length, files.length);
  for (const one of findings) assert.deepEqual(byId.get(one.report.id), JSON.parse(JSON.stringify(one)));
  await shelf.close();
});

test('a record comes back as it was made, and again after the file was closed', async () => {
  const path = newShelf();
  const desk = openDesk(path);
  for (const one of findings) await desk.shelf.saveFindings(one, receipt);
  await revise(desk);
  const told = await askStory(desk, null, { at: null, since: null });
  await desk.shelf.close();
  const again = openDesk(path);
  assert.deepEqual(
    (await askStory(again, null, { at: null, since: null })).record,
    JSON.parse(JSON.stringify(told.record)),
  );
  await again.shelf.close();
});

test('records made from other reports than the shelf now holds are refused', async () => {
  const shelf = openShelf(':memory:');
  await shelf.saveFindings(findings[0]!, receipt);
  assert.equal(await shelf.saveRecords([], []), false);
  assert.equal(await shelf.stale(), true);
  assert.equal(await shelf.saveRecords([], [findings[0]!.report.id]), true);
  assert.equal(await shelf.stale(), false);
  await shelf.close();
});

test('an analyst finds plain tables: the words of every statement are those of its report', () => {
  const path = newShelf();
  const shelf = openShelf(path);
  return shelf
    .saveFindings(findings[0]!, receipt)
    .then(() => shelf.close())
    .then(() => {
      const db = new Database(path, { readonly: true });
      const rows = db
        .prepare('select s.words, r.text from statement s join report r on r.id = s.report')
        .all() as { words: string; text: string }[];
      assert.ok(rows.length > 3);
      for (const { words, text } of rows)
        for (const part of words.split(' … ')) assert.ok(text.includes(part));
      db.close();
    });
});

test('what is no shelf is told in a sentence', async () => {
  const folder = folderWith({
    'letter.txt': 'Dear editor, this is no database, and it is longer than a header would be.',
  });
  assert.throws(
    () => openShelf(join(folder, 'letter.txt')),
    (error: Failure) => error.code === 'shelf-broken',
  );
  assert.throws(
    () => openShelf(join(folder, 'nowhere', 'shelf.sqlite')),
    (error: Failure) => error.code === 'not-writable',
  );
  const path = newShelf();
  await openShelf(path).close();
  const db = new Database(path);
  db.pragma('user_version = 999');
  db.close();
  assert.throws(
    () => openShelf(path),
    (error: Failure) => error.code === 'shelf-newer',
  );
});

test('two processes read into one shelf at once, and both are kept', async () => {
  const path = newShelf();
  const halves = [files.slice(0, 8), files.slice(8)];
  const ends = await Promise.all(
    halves.map((half) => exitOf(stet(['read', ...half, '--shelf', path, '--quiet']))),
  );
  assert.deepEqual(ends, [
    { code: 0, err: '' },
    { code: 0, err: '' },
  ]);
  const shelf = openShelf(path);
  assert.equal((await shelf.keptReports()).length, files.length);
  assert.equal(await shelf.stale(), false);
  await shelf.close();
});

test('a run that is killed loses nothing that it had read, and the next one goes on', async () => {
  const path = newShelf();
  const child = stet(['read', ...files, '--shelf', path]);
  const lines = (async () => {
    for await (const data of child.stdout) if ((data as Buffer).toString().includes('new')) return;
  })();
  await Promise.race([lines, after(20_000)]);
  child.kill('SIGKILL');
  await once(child, 'close');
  const shelf = openShelf(path);
  const kept = await shelf.keptReports();
  assert.ok(kept.length > 0);
  await shelf.close();
  assert.deepEqual(await exitOf(stet(['read', ...files, '--shelf', path, '--quiet'])), { code: 0, err: '' });
  const whole = openShelf(path);
  assert.equal((await whole.keptReports()).length, files.length);
  await whole.close();
});

test('a full disk is told in a sentence, and the shelf keeps what it held', async () => {
  const path = newShelf();
  const shelf = openShelf(path);
  await shelf.saveFindings(findings[0]!, receipt);
  const full = openShelf(path, { mostPages: 40 });
  await assert.rejects(
    async () => {
      for (const one of findings) await full.saveFindings(one, receipt);
    },
    (error: Failure) =>
      error instanceof Failure && error.code === 'shelf-full' && /disk is full/.test(error.message),
  );
  await full.close();
  assert.deepEqual((await shelf.loadFindings([findings[0]!.report.id])).length, 1);
  await shelf.close();
});
