import { forget, openDesk } from '#desk/desk.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';

/** `stet forget`: a report withdrawn. */
export async function command([report]: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const desk = openDesk(options.shelf);
  const id = await forget(desk, report!);
  if (!options.quiet) effects.out(`${id} is off the shelf; the record is as if it had never come.\n`);
  await desk.shelf.close();
  return 0;
}
