import { Hono } from 'hono';
import { askStories, type Desk } from '#desk/desk.ts';

/** The pages and their `.json` twins. */
export function appOn(desk: Desk): Hono {
  const app = new Hono();
  app.get('/', async (c) => c.text((await askStories(desk)).map(({ story }) => story.title).join('\n')));
  return app;
}
