import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { readIncoming, type Incoming } from '#desk/analyse.ts';
import { closeDesk, openDesk, takeIn } from '#desk/desk.ts';
import { openReaders } from '#desk/readers.ts';

const incoming = globSync('examples/tessaro-trams/*.txt')
  .sort()
  .map((source): Incoming => ({
    bytes: readFileSync(source),
    source,
    reading: 'report',
    published: null,
  }));

const here = openReaders(1);
const threads = openReaders(2);
after(() => threads.close());

test('threads say what this thread says, each report its own', async () => {
  const reports = incoming.map(readIncoming);
  const told = await Promise.all(reports.map((report) => threads.analyse(report, null)));
  for (const [i, report] of reports.entries())
    assert.deepEqual(told[i], await here.analyse(report, null), report.source);
});

test('a day that is given reaches the thread', async () => {
  const { report } = await threads.analyse(readIncoming(incoming[0]!), '2031-03-04');
  assert.equal(report.published?.edtf, '2031-03-04');
});

test('a copy that comes while the first is under way is known', async () => {
  const desk = openDesk(':memory:', 2);
  const copies = [incoming[0]!, { ...incoming[0]!, source: 'copy' }, { ...incoming[0]!, source: 'another' }];
  const taken = await Promise.all(copies.map((copy) => takeIn(desk, copy, '2031-03-04T12:00:00Z')));
  assert.deepEqual(
    taken.map(({ outcome }) => outcome),
    ['new', 'known', 'known'],
  );
  assert.equal(desk.underway.size, 0);
  await closeDesk(desk);
});
