import { Failure } from '#core/failure.ts';
import { readInstant } from '#core/moment.ts';
import { askStory, openDesk } from '#desk/desk.ts';
import { recordJson } from '../http/wire.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { tellRecord } from './tell-record.ts';

/** `stet story`: the record, as it is, as it was known, and what has changed since. */
export async function command([id]: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const desk = openDesk(options.shelf);
  const told = await askStory(desk, id ?? null, {
    at: instantGiven(options.at, '--at', 'last'),
    since: instantGiven(options.since, '--since', 'first'),
  });
  await desk.shelf.close();
  if (options.json)
    effects.out(JSON.stringify(recordJson(told.record, told.textOf, told.changes), null, 2) + '\n');
  else effects.out(tellRecord(told, effects));
  return 0;
}

function instantGiven(time: string | undefined, option: string, edge: 'first' | 'last'): string | null {
  if (time === undefined) return null;
  const instant = readInstant(time, edge);
  if (instant !== null) return instant;
  throw new Failure(
    'bad-request',
    `${option}: “${time}” is no day or time, written like 2022-03-17 or 2022-03-17T14:00:00Z.`,
  );
}
