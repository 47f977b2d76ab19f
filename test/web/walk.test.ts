/** Walks through the real pages in a real browser: Debian's chromium, where it is installed (as in `.ci/run`). */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openDesk, takeIn } from '#desk/desk.ts';
import { serveDesk, type RunningServer } from '../../src/serve/http/serve.ts';

const executablePath = '/usr/bin/chromium';
const skip = existsSync(executablePath) ? false : 'no chromium at /usr/bin/chromium';

let browser: Browser;
let server: RunningServer;

before(async () => {
  if (skip) return;
  const desk = openDesk(':memory:');
  for (const source of globSync('examples/*/*.txt')) {
    await takeIn(
      desk,
      { bytes: readFileSync(source), source, reading: 'report', published: null },
      '2031-01-01T00:00:00Z',
    );
  }
  server = await serveDesk(desk, [0]);
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

after(async () => {
  if (skip) return;
  await browser.close();
  await server.close();
});

async function open(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.address);
  return page;
}

test('from the stories to a figure to its exact words', { skip }, async () => {
  const page = await open(1200);
  await page.locator('.stories a').first().click();
  const link = page.locator('#brief .now a').first();
  await link.click();
  const here = page.locator('#here');
  assert.equal(await here.count(), 1);
  assert.ok(await here.isVisible());
  assert.match(page.url(), /\/reports\/.*#here$/);
  await page.close();
});

test('no page is wider than a telephone', { skip }, async () => {
  const page = await open(390);
  await page.locator('.stories a').first().click();
  const wide = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  assert.equal(wide, 0);
  await page.close();
});

for (const [name, path] of [
  ['the stories', ''],
  ['a story', 'story'],
  ['a report', 'report'],
] as const) {
  test(`${name} can be read with a screen reader`, { skip }, async () => {
    const page = await open(1200);
    if (path !== '') await page.locator('.stories a').first().click();
    if (path === 'report') await page.locator('#sources a[href^="/reports/"]:not(.words)').first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
    await page.close();
  });
}
