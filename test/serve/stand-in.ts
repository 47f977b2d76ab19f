import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/serve/cli/main.ts';
import type { Effects } from '../../src/serve/cli/effects.ts';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the command line does, in this process, on a fixed clock. */
export async function stet(argv: readonly string[], change: Partial<Effects> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    tty: { out: false, err: false, columns: 100 },
    now: () => '2031-05-06T07:08:09.000Z',
    untilStopped: () => Promise.resolve(),
    ...change,
  });
  return { code, out, err };
}

/** A folder of its own with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const report = `The Marlow Gazette

Bridge at Sallow Mill closed after flood

Tuesday 4 March 2031

Two people were hurt when the bridge at Sallow Mill gave way on Monday, police said.

“We heard it go,” said Ana Ruiz, the mayor of Torrel.
`;
