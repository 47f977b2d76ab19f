import { test } from 'node:test';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk, takeIn, type Desk } from '#desk/desk.ts';
import { appOn } from '../../src/serve/http/app.ts';
import { folderWith, stet } from './stand-in.ts';

async function deskWith(files: Readonly<Record<string, string>>): Promise<Desk> {
  const desk = openDesk(':memory:');
  for (const [source, text] of Object.entries(files)) {
    await takeIn(
      desk,
      { bytes: new TextEncoder().encode(text), source, reading: 'report', published: null },
      '2031-01-01T00:00:00Z',
    );
  }
  return desk;
}

const example = Object.fromEntries(
  globSync('examples/*/*.txt').map((file) => [file, readFileSync(file, 'utf8')]),
);

test('a page for each story and each report, each with its JSON twin', async () => {
  const app = appOn(await deskWith(example));
  const stories = (await (await app.request('/stories.json')).json()) as { id: string; reports: string[] }[];
  assert.equal(stories.length, 2);
  for (const { id, reports } of stories) {
    for (const path of [`/stories/${id}`, ...reports.map((report) => `/reports/${report}`)]) {
      const page = await app.request(path);
      assert.equal(page.status, 200);
      assert.match(page.headers.get('content-type')!, /text\/html/);
      assert.match(await page.text(), /<main id="main">/);
      const twin = await app.request(`${path}.json`);
      assert.match(twin.headers.get('content-type')!, /application\/json/);
      assert.ok((await twin.text()).startsWith('{'));
    }
  }
});

test('the JSON over HTTP is the JSON of the command line', async () => {
  const shelf = join(folderWith({}), 'shelf.sqlite');
  await stet(['read', ...Object.keys(example), '--shelf', shelf, '--quiet']);
  const desk = openDesk(shelf);
  const app = appOn(desk);
  const told = JSON.parse((await stet(['story', '--json', '--shelf', shelf])).out) as {
    story: { id: string; reports: string[] };
  };
  assert.deepEqual(await (await app.request(`/stories/${told.story.id}.json`)).json(), told);
  const report = told.story.reports[0]!;
  assert.deepEqual(
    await (await app.request(`/reports/${report}.json`)).json(),
    JSON.parse((await stet(['report', report, '--json', '--shelf', shelf])).out),
  );
  await desk.shelf.close();
});

test('every link of a story page leads to a page, and its words are marked there', async () => {
  const app = appOn(await deskWith(example));
  const [story] = (await (await app.request('/stories.json')).json()) as { id: string }[];
  const page = await (await app.request(`/stories/${story!.id}`)).text();
  const links = [
    ...new Set(
      [...page.matchAll(/href="(\/reports\/[^"#]+)/g)].map((match) => match[1]!.replaceAll('&amp;', '&')),
    ),
  ];
  assert.ok(links.length > 30);
  for (const link of links.filter((_, i) => i % 7 === 0)) {
    const answer = await app.request(link);
    assert.equal(answer.status, 200);
    if (link.includes('from=')) assert.match(await answer.text(), /id="here"/);
  }
});

test('what comes from a page is shown and never runs', async () => {
  const hostile = `<script>alert(1)</script> Gazette

Tuesday 4 March 2031

“<img src=x onerror=alert(2)>,” said Ana "><svg/onload=alert(3)> Ruiz, the mayor of Torrel. Ana Ruiz said 12 <b>people</b> died.
`;
  const desk = await deskWith({ '"><script>alert(4)</script>.txt': hostile });
  const app = appOn(desk);
  const [story] = (await (await app.request('/stories.json')).json()) as { id: string; reports: string[] }[];
  for (const path of ['/', `/stories/${story!.id}`, `/reports/${story!.reports[0]!}`]) {
    const answer = await app.request(path);
    const page = await answer.text();
    assert.doesNotMatch(page, /<script|<img|<svg\/|<b>people/);
    assert.match(answer.headers.get('content-security-policy')!, /default-src 'none'/);
  }
});

test('what is not there is a 404 in words, and an odd question a 400', async () => {
  const app = appOn(await deskWith(example));
  const missing = await app.request('/stories/ffffffffffff');
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /There is no story ffffffffffff/);
  const twin = await app.request('/reports/ffffffffffff.json');
  assert.deepEqual(
    [twin.status, ((await twin.json()) as { error: { code: string } }).error.code],
    [404, 'not-found'],
  );
  assert.equal((await app.request('/nowhere')).status, 404);
  const [story] = (await (await app.request('/stories.json')).json()) as { id: string }[];
  assert.equal((await app.request(`/stories/${story!.id}?at=yesterday`)).status, 400);
});

test('a story as it was known earlier has fewer reports, and later ones are told as changes', async () => {
  const app = appOn(await deskWith(example));
  const [story] = (await (await app.request('/stories.json')).json()) as { id: string; reports: string[] }[];
  const early = (await (await app.request(`/stories/${story!.id}.json?at=2024-04-11`)).json()) as {
    reports: unknown[];
  };
  assert.ok(0 < early.reports.length && early.reports.length < story!.reports.length);
  const since = (await (await app.request(`/stories/${story!.id}.json?since=2024-04-13`)).json()) as {
    changes: { kind: string }[];
  };
  assert.ok(since.changes.some(({ kind }) => kind === 'new'));
});
