import { serveDesk } from '../http/serve.ts';
import { openDesk } from '#desk/desk.ts';
import { Failure } from '#core/failure.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';

/** `stet serve`: the record as pages, on this machine only. */
export async function command(_: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const desk = openDesk(options.shelf);
  const server = await serveDesk(desk, [portGiven(options.port)]);
  effects.out(`Serving ${options.shelf} at ${server.address} (Ctrl+C stops)\n`);
  await effects.untilStopped();
  await server.close();
  await desk.shelf.close();
  return 0;
}

/** 0 takes any free port. */
export function portGiven(port: string | undefined): number {
  const number = Number(port);
  if (Number.isInteger(number) && 0 <= number && number <= 65_535) return number;
  throw new Failure('bad-request', `--port: “${port}” is no port number.`);
}
