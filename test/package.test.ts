import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Packs the project and lays the tarball out in an empty folder as npm does, its dependencies linked from this checkout
 * so that no network is needed.
 */
let folderInstalled: string | undefined;

function installed(): string {
  return (folderInstalled ??= install());
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-package-'));
  execFileSync('npm', ['pack', '--pack-destination', folder], { stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['xzf', tarball], { cwd: folder });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  cpSync(join(folder, 'package'), join(modules, 'stet'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.') && name !== 'node')
      symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

test('the package runs and is imported from an empty folder, and has no sources to strip', () => {
  const folder = installed();
  const home = join(folder, 'node_modules/stet');
  assert.ok(!existsSync(join(home, 'src')));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
  assert.match(run(join(home, 'bin/stet.js'), 'demo', '--no-serve'), /What stands/);
  writeFileSync(
    join(folder, 'use.js'),
    `import { analyse, loadAnalyser, findingsJson } from 'stet';
     const bytes = new TextEncoder().encode('“We heard it go,” said Ana Ruiz, the mayor of Torrel.');
     const incoming = { bytes, source: 'note', reading: 'plain', published: '2031-03-04' };
     const findings = await analyse(incoming, await loadAnalyser());
     console.log(findingsJson(findings).statements[0].speaker.actor);`,
  );
  assert.equal(run('use.js').trim(), 'Ana Ruiz');
});

test('types of the package resolve for a program that imports it', () => {
  const folder = installed();
  writeFileSync(
    join(folder, 'use.ts'),
    `import { analyse, type Findings } from 'stet';\nexport const act: (...given: Parameters<typeof analyse>) => Promise<Findings> = analyse;\n`,
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'nodenext', strict: true, noEmit: true, skipLibCheck: true, types: [] },
      files: ['use.ts'],
    }),
  );
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
    stdio: 'pipe',
  });
});

test('an older Node gets a sentence', () => {
  const script = `Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); await import('./bin/stet.js');`;
  const { status, stderr } = spawnModule(script);
  assert.equal(status, 2);
  assert.match(stderr, /^stet needs Node 24 or newer; this is Node 20\.1\.0\.$/m);
});

function spawnModule(script: string): { status: number; stderr: string } {
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, stderr: '' };
  } catch (error) {
    return error as { status: number; stderr: string };
  }
}
