import { readFileSync } from 'node:fs';
import { Hono, type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { Failure } from '#core/failure.ts';
import { readInstant } from '#core/moment.ts';
import { askReport, askStories, askStory, askWhy, type Desk, type Told } from '#desk/desk.ts';
import { findingsJson, recordJson } from './wire.ts';
import { reportPage } from './pages/report.ts';
import { storiesPage } from './pages/stories.ts';
import { storyPage } from './pages/story.ts';
import { troublePage } from './pages/trouble.ts';

const style = readFileSync(new URL('./pages/style.css', import.meta.url), 'utf8');

/** The pages of a desk, each with its `.json` twin. Every page is whole without a script, and none is sent. */
export function appOn(desk: Desk): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.onError(trouble);
  app.notFound((c) => trouble(new Failure('not-found', `There is no page ${c.req.path}.`), c));
  app.get('/style.css', (c) =>
    c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=60' }),
  );
  app.get('/', async (c) => c.html(storiesPage(await askStories(desk))));
  app.get('/stories.json', async (c) => c.json((await askStories(desk)).map(({ story }) => story)));
  app.get('/stories/:id{[0-9a-f]+}', async (c) => c.html(storyPage(await told(desk, c))));
  app.get('/stories/:id{[0-9a-f]+\\.json}', async (c) => {
    const { record, textOf, changes } = await told(desk, c);
    return c.json(recordJson(record, textOf, changes));
  });
  app.get('/reports/:id{[0-9a-f]+}', async (c) =>
    c.html(reportPage(await askReport(desk, c.req.param('id')), markAsked(c))),
  );
  app.get('/reports/:id{[0-9a-f]+\\.json}', async (c) =>
    c.json(findingsJson(await askReport(desk, bare(c)))),
  );
  app.get('/items/:id{[0-9a-f]+\\.json}', async (c) => c.json(await askWhy(desk, bare(c))));
  return app;
}

function told(desk: Desk, c: Context): Promise<Told> {
  return askStory(desk, bare(c), {
    at: instantAsked(c, 'at', 'last'),
    since: instantAsked(c, 'since', 'first'),
  });
}

function bare(c: Context): string {
  return (c.req.param('id') ?? '').replace(/\.json$/, '');
}

function instantAsked(c: Context, name: string, edge: 'first' | 'last'): string | null {
  const given = c.req.query(name);
  if (given === undefined || given === '') return null;
  const instant = readInstant(given, edge);
  if (instant === null)
    throw new Failure(
      'bad-request',
      `${name}: “${given}” is no day or time, written like 2022-03-17 or 2022-03-17T14:00:00Z.`,
    );
  return instant;
}

/** The words that a link leads to: `?from=12&to=30`. */
function markAsked(c: Context): { start: number; end: number } | null {
  const start = Number(c.req.query('from') ?? NaN);
  const end = Number(c.req.query('to') ?? NaN);
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end
    ? { start, end }
    : null;
}

const statusOf: Partial<Record<Failure['code'], 400 | 404 | 503>> = {
  'not-found': 404,
  'bad-request': 400,
  'shelf-locked': 503,
};

/** Trouble with the world as a status and a sentence. A bug of ours is told as one, without its insides. */
function trouble(error: Error, c: Context): Response | Promise<Response> {
  if (error instanceof HTTPException) return error.getResponse();
  const known = error instanceof Failure;
  const status = known ? (statusOf[error.code] ?? 500) : 500;
  const code = known ? error.code : 'bug';
  const message = known ? error.message : 'Something went wrong in Stet itself.';
  if (!known) process.stderr.write(`${error.stack ?? error.message}\n`);
  return c.req.path.endsWith('.json')
    ? c.json({ error: { code, message } }, status)
    : c.html(troublePage(message), status);
}
