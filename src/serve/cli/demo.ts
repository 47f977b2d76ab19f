import { fileURLToPath } from 'node:url';
import { askStories, askStory, openDesk, takeIn } from '#desk/desk.ts';
import { serveDesk } from '../http/serve.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { portGiven } from './serve.ts';
import { eachReport } from './taking.ts';
import { tellRecord } from './tell-record.ts';

const examples = ['halvern-dam', 'tessaro-trams'].map((folder) =>
  fileURLToPath(new URL(`../../../examples/${folder}`, import.meta.url)),
);

/** `stet demo`: the example story read on a shelf that is gone afterwards, told, and served. */
export async function command(_: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const desk = openDesk(':memory:');
  const started = performance.now();
  let words = 0;
  const failures = await eachReport(examples, options, effects, async (incoming) => {
    const { findings } = await takeIn(desk, incoming, effects.now());
    words += findings?.report.text.split(/\s+/).length ?? 0;
  });
  const stories = await askStories(desk);
  const seconds = (performance.now() - started) / 1000;
  effects.out(tellRecord(await askStory(desk, null, { at: null, since: null }), effects));
  if (!options.quiet)
    effects.out(`\n${stories.length} stories from ${words} words in ${seconds.toFixed(1)} s.\n`);
  if (options.serve !== false) {
    const server = await serveDesk(desk, [portGiven(options.port), 0]);
    effects.out(`The record as a page: ${server.address} (Ctrl+C stops)\n`);
    await effects.untilStopped();
    await server.close();
  }
  await desk.shelf.close();
  return failures.length === 0 ? 0 : 1;
}
