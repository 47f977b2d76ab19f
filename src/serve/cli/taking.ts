import cliProgress from 'cli-progress';
import type { Failure } from '#core/failure.ts';
import { Failure as WorldFailure } from '#core/failure.ts';
import type { Incoming } from '#desk/analyse.ts';
import type { Effects } from './effects.ts';
import type { Options } from './options.ts';
import { findFiles, incomingFrom, knownDays } from './files.ts';

/**
 * Goes through the files that the paths name, one at a time, with a progress bar on a terminal.
 *
 * @param take is given each file that could be read
 * @returns why each of the others could not
 */
export async function eachReport(
  paths: readonly string[],
  options: Options,
  effects: Effects,
  take: (incoming: Incoming) => Promise<void> | void,
): Promise<Failure[]> {
  const files = await findFiles(paths);
  const known = await knownDays(options);
  const progress = progressFor(files.length, options, effects);
  const failures: Failure[] = [];
  for (const { path, failure } of files) {
    try {
      if (failure) throw failure;
      await take(await incomingFrom(path, options.plain ? 'plain' : 'report', known(path)));
    } catch (error) {
      if (!(error instanceof WorldFailure) || error.code.startsWith('shelf-')) throw error;
      failures.push(error);
    }
    progress.step();
  }
  progress.stop();
  for (const failure of failures) effects.err(`stet: ${failure.message}\n`);
  return failures;
}

function progressFor(total: number, { quiet }: Options, effects: Effects): { step(): void; stop(): void } {
  if (quiet || !effects.tty.err || total < 2) return { step: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar(
    { format: 'reading {bar} {value}/{total}', clearOnComplete: true, hideCursor: null, noTTYOutput: false },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
