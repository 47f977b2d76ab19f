/**
 * Whether the model says the same on other processors: `npm run build && node scripts/processors.ts [FILE ...]`.
 *
 * Runs the pinned Node in emulation (Debian's qemu-user) as each of some processors reads the files, and compares one hash
 * of every number with that of this machine. Closes with 1 where one differs. Without files, one report of the example.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** AVX2 alone; AVX2 of another maker; AVX-512; AVX-512 with VNNI. */
const processors = ['Haswell', 'EPYC', 'Skylake-Server', 'Cascadelake-Server'];

const files =
  process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'examples/halvern-dam/01-northern-wire.txt')];
const bits = [join(root, 'scripts/bits.js'), ...files.map((file) => resolve(file))];

const here = hashBy(process.execPath, bits);
console.log(`${'this machine'.padEnd(20)} ${here}`);
for (const processor of processors) {
  const there = hashBy('qemu-x86_64', ['-cpu', processor, process.execPath, '--jitless', ...bits]);
  console.log(`${processor.padEnd(20)} ${there}${there === here ? '' : '  differs'}`);
  if (there !== here) process.exitCode = 1;
}

function hashBy(command: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? stdout.trim() : `failed: ${stderr.trim().split('\n').at(-1) ?? ''}`;
}
