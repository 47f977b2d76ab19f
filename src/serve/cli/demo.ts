import { fileURLToPath } from 'node:url';
import type { Incoming } from '#desk/analyse.ts';
import { askStories, askStory, closeDesk, openDesk, takeIn } from '#desk/desk.ts';
import { serveDesk } from '../http/serve.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { findFiles } from './files.ts';
import { portGiven } from './serve.ts';
import { eachReport, threadsFor } from './taking.ts';
import { tellRecord } from './tell-record.ts';

const examples = ['halvern-dam', 'tessaro-trams'].map((folder) =>
  fileURLToPath(new URL(`../../../examples/${folder}`, import.meta.url)),
);

/** `stet demo`: the example story read on a shelf that is gone afterwards, told, and served. */
export async function command(_: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const files = await findFiles(examples);
  const threads = threadsFor(files);
  const desk = openDesk(':memory:', threads);
  const started = performance.now();
  let words = 0;
  const take = (incoming: Incoming) => takeIn(desk, incoming, effects.now());
  const failures = await eachReport(files, options, effects, threads * 2, take, ({ findings }) => {
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
  await closeDesk(desk);
  return failures.length === 0 ? 0 : 1;
}
