import { askReport, openDesk } from '#desk/desk.ts';
import { findingsJson } from '../http/wire.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { tellMarks } from './tell-marks.ts';

/** `stet report`: the text with its marks. */
export async function command([id]: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const desk = openDesk(options.shelf);
  const findings = await askReport(desk, id!);
  await desk.shelf.close();
  effects.out(
    options.json ? JSON.stringify(findingsJson(findings), null, 2) + '\n' : tellMarks(findings, effects),
  );
  return 0;
}
