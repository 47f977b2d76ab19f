#!/usr/bin/env node
// Runs on any Node, so that an old one gets a sentence instead of a syntax error.
import { existsSync } from 'node:fs';

const needed = 24;

if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(`stet needs Node ${needed} or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  // The project itself runs its sources; an installed package, which Node strips no types in, its built files.
  const sources = new URL('../src/serve/cli/run.ts', import.meta.url);
  await import(
    existsSync(sources) ? sources.href : new URL('../dist/serve/cli/run.js', import.meta.url).href
  );
}
