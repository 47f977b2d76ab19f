/**
 * Builds what a package needs and a checkout does not: JavaScript and declarations in `dist/`, since Node strips no types
 * under `node_modules`. Run by `npm pack`.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
compile();
copyData();
writePackage();

/**
 * `#core/span.ts` stays as it is written, and the compiler says so of every such import (2877): the package.json written
 * below turns it into the built file.
 */
function compile(): void {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.build.json'), ts.sys.readFile) as {
    config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const { diagnostics } = program.emit();
  const wrong = [...ts.getPreEmitDiagnostics(program), ...diagnostics].filter(({ code }) => code !== 2877);
  if (wrong.length === 0) return;
  console.error(
    ts.formatDiagnostics(wrong, {
      getCurrentDirectory: () => root,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}

/** Tables and pages' assets that are no TypeScript lie beside the code that reads them. */
function copyData(): void {
  for (const file of globSync('src/**/*.{json,css,svg,txt}', { cwd: root })) {
    const target = join(dist, file.replace(/^src\//, ''));
    cpSync(join(root, file), target, { recursive: true });
  }
}

/** The nearest package.json decides what `#core/…` means: here the built files. */
function writePackage(): void {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  const built = Object.keys(imports).flatMap((key) => {
    const room = key.replace(/^#|\/\*$/g, '');
    return [
      [`#${room}/*.ts`, { types: `./${room}/*.d.ts`, default: `./${room}/*.js` }],
      [key, `./${room}/*`],
    ];
  });
  writeFileSync(
    join(dist, 'package.json'),
    JSON.stringify({ type: 'module', imports: Object.fromEntries(built) }, null, 2) + '\n',
  );
}
