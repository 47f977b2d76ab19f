import { readIncoming, type Incoming } from '#desk/analyse.ts';
import { openReaders } from '#desk/readers.ts';
import { stat } from 'node:fs/promises';
import { findingsJson } from '../http/wire.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { findFiles } from './files.ts';
import { eachReport, threadsFor } from './taking.ts';
import { tellFindings } from './tell-findings.ts';

/** `stet findings`: what each report says. One file named gives one document; anything else an array. */
export async function command(paths: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const files = await findFiles(paths);
  const readers = openReaders(threadsFor(files));
  const single = paths.length === 1 && (await isFile(paths[0]!));
  let told = 0;
  if (options.json && !single) effects.out('[');
  const take = (incoming: Incoming) => readers.analyse(readIncoming(incoming), incoming.published);
  const failures = await eachReport(files, options, effects, readers.threads * 2, take, (findings) => {
    if (options.json)
      effects.out(
        (told === 0 ? '' : ',') +
          (single ? '' : '\n') +
          JSON.stringify(findingsJson(findings), null, single ? 2 : 0),
      );
    else effects.out((told === 0 ? '' : '\n') + tellFindings(findings, effects));
    told++;
  });
  await readers.close();
  if (options.json) effects.out(single ? (told === 0 ? '' : '\n') : '\n]\n');
  return failures.length === 0 ? 0 : 1;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => true,
  );
}
