/** The five real reports, where they are at hand: what the record of them must hold. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Findings } from '#core/findings.ts';
import { analyseIncoming, loadAnalyser } from '#desk/analyse.ts';
import { gatherStories, reconcileStory } from '#reconcile/reconcile.ts';

const folder = '../shared/seeds';
const skip = existsSync(folder) ? false : `no reports at ${folder}`;

async function recordOfSeeds() {
  const analyser = await loadAnalyser();
  const findings: Findings[] = [];
  for (const path of globSync(`${folder}/*.txt`).sort())
    findings.push(
      await analyseIncoming(
        { bytes: readFileSync(path), source: basename(path), reading: 'report', published: null },
        analyser,
      ),
    );
  const stories = gatherStories(findings);
  return { findings, stories, record: reconcileStory(stories[0]!, findings) };
}

test('five reports are one story, and date each other', { skip }, async () => {
  const { stories, record } = await recordOfSeeds();
  assert.equal(stories.length, 1);
  const days = record.reports.map(
    ({ source, published }) => `${source.slice(0, 3)} ${published?.edtf ?? 'none'}`,
  );
  assert.deepEqual(days, [
    '002 2022-03-14',
    '000 2022-03-17',
    '001 2022-03-18',
    '004 2022-09',
    '003 2023-03-20',
  ]);
});

test('the printed date of the report of September 2022 is distrusted', { skip }, async () => {
  const { findings, record } = await recordOfSeeds();
  const { report } = findings[4]!;
  assert.deepEqual(
    report.printed.map(({ edtf, believed, doubt }) => [edtf, believed, doubt]),
    [['2024-11-22', false, 'date-contradicted']],
  );
  const line = record.reports.find(({ id }) => id === report.id)!;
  assert.ok(line.published!.evidence.some((words) => words.report !== report.id));
});

test('the live blog has 41 posts, 40 with a time', { skip }, async () => {
  const { posts } = (await recordOfSeeds()).findings[3]!.report;
  assert.equal(posts.length, 41);
  assert.equal(posts.filter(({ published }) => published !== null).length, 40);
  assert.deepEqual(posts[1]!.authors.length, 2);
});

test(
  'the people who fled are one series of three points, each superseding the one before',
  { skip },
  async () => {
    const { series } = (await recordOfSeeds()).record;
    const fled = series.filter(({ points }) => points.some(({ value }) => value === 2_700_000));
    assert.equal(fled.length, 1);
    assert.deepEqual(
      fled[0]!.points.map(({ value, standing }) => [value, standing]),
      [
        [2_700_000, 'superseded'],
        [3_000_000, 'superseded'],
        [3_200_000, 'alone'],
      ],
    );
  },
);

test(
  'one sentence of a minister, printed in two cuts by two outlets, is one utterance of that day',
  { skip },
  async () => {
    const { record, findings } = await recordOfSeeds();
    const ids = [findings[0]!.report.id, findings[1]!.report.id];
    const shared = record.statements.filter(
      ({ speaker, said, wordings }) =>
        speaker?.endsWith('Blinken') &&
        said?.edtf === '2022-03-17' &&
        ids.every((id) => wordings.some(({ report }) => report === id)),
    );
    assert.ok(shared.some(({ wordings }) => wordings.length >= 3));
  },
);

test('a denial stands against the claim that it denies', { skip }, async () => {
  const { disagreements } = (await recordOfSeeds()).record;
  const denials = disagreements.filter(
    ({ kind, sides }) => kind === 'denial' && sides.some(({ label }) => /China/.test(label)),
  );
  assert.ok(denials.length > 0);
  for (const { sides } of denials) assert.ok(sides.every(({ evidence }) => evidence.length > 0));
});
