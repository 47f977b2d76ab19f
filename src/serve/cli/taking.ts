import { availableParallelism } from 'node:os';
import cliProgress from 'cli-progress';
import type { Failure } from '#core/failure.ts';
import { Failure as WorldFailure } from '#core/failure.ts';
import type { Incoming } from '#desk/analyse.ts';
import type { Effects } from './effects.ts';
import type { Options } from './options.ts';
import { incomingFrom, knownDays, type Found } from './files.ts';

/**
 * Goes through files, with a progress bar on a terminal.
 *
 * @param atOnce how many are under way at the same time
 * @param take is given each file that could be read
 * @param tell is given what came of it, in the order of the files
 * @returns why each of the others could not be read
 */
export async function eachReport<Result>(
  files: readonly Found[],
  options: Options,
  effects: Effects,
  atOnce: number,
  take: (incoming: Incoming) => Promise<Result>,
  tell: (result: Result) => void,
): Promise<Failure[]> {
  const known = await knownDays(options);
  const progress = progressFor(files.length, options, effects);
  const failures: Failure[] = [];
  const underway: Promise<Outcome<Result>>[] = [];
  const tellFirst = async (): Promise<void> => {
    const outcome = await underway.shift()!;
    if ('failure' in outcome) failures.push(outcome.failure);
    else tell(outcome.result);
    progress.step();
  };
  for (const file of files) {
    if (atOnce <= underway.length) await tellFirst();
    const outcome = attempt(file, () =>
      incomingFrom(file.path, options.plain ? 'plain' : 'report', known(file.path)).then(take),
    );
    outcome.catch(() => undefined);
    underway.push(outcome);
  }
  while (0 < underway.length) await tellFirst();
  progress.stop();
  for (const failure of failures) effects.err(`stet: ${failure.message}\n`);
  return failures;
}

type Outcome<Result> = { readonly result: Result } | { readonly failure: Failure };

/** What is wrong with one file is an outcome; trouble with the shelf, and what is our own fault, throws. */
async function attempt<Result>(
  { failure }: { readonly failure: Failure | null },
  act: () => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    if (failure) throw failure;
    return { result: await act() };
  } catch (error) {
    if (!(error instanceof WorldFailure) || error.code.startsWith('shelf-')) throw error;
    return { failure: error };
  }
}

/** A thread for every core, but none for fewer than four reports: it takes half a second to be ready. */
export function threadsFor(files: readonly Found[]): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files.length / 4)));
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
