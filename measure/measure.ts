/**
 * How good, how fast: `npm run measure -- TASK [--data DIR] [--json] [--errors] [--keep]`.
 *
 * Prints a table, or with `--json` one document. `--errors` lists what went wrong.
 * `--keep` also writes it to `measure/results/`, dated and never edited.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { modelHash } from '#annotate/annotate.ts';
import type { Outcome, Scores, Task } from './task.ts';

const root = resolve(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    json: { type: 'boolean' },
    errors: { type: 'boolean' },
    keep: { type: 'boolean' },
  },
});
await main(positionals[0]);

async function main(name: string | undefined): Promise<void> {
  const tasks = await loadTasks();
  const task = tasks.find((candidate) => candidate.name === name);
  if (!task) return list(tasks, name);
  const dir = resolve(values.data ?? join(root, task.data));
  if (!existsSync(dir)) {
    console.error(`There is no data at ${dir}. Name the folder with --data.`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const outcome = await task.run(dir);
  if (outcome.items === 0) {
    console.error(`Nothing in ${dir}, or beside it, can be scored by ${task.name}.`);
    process.exitCode = 2;
    return;
  }
  const document = measurement(task, dir, outcome, (performance.now() - started) / 1000);
  if (values.keep) keep(task.name, document);
  if (values.errors) for (const line of outcome.errors ?? []) console.error(line);
  if (values.json) console.log(JSON.stringify(document, null, 2));
  else print(task, document);
}

async function loadTasks(): Promise<Task[]> {
  const files = globSync(join(root, 'measure/tasks/*.ts')).sort();
  return Promise.all(files.map(async (file) => ((await import(file)) as { task: Task }).task));
}

function list(tasks: readonly Task[], name: string | undefined): void {
  if (name !== undefined) console.error(`There is no task ${name}.`);
  console.error('Tasks:\n' + tasks.map((task) => `  ${task.name.padEnd(12)} ${task.summary}`).join('\n'));
  process.exitCode = 2;
}

/** Every task reads through the language model, so each names the one it was measured with. */
function measurement(task: Task, dir: string, outcome: Outcome, seconds: number) {
  return {
    task: task.name,
    data: { name: basename(dir), files: outcome.files.length, hash: hashOf(dir, outcome.files) },
    commit: commit(),
    model: modelHash,
    items: outcome.items,
    scores: outcome.scores,
    peers: outcome.peers ?? {},
    published: outcome.published ?? {},
    seconds: round(seconds),
    wordsPerSecond: outcome.wordsPerSecond ?? null,
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
  };
}

function hashOf(dir: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(relative(dir, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** The commit measured, with a + where the tree has changes beyond it; `unknown` outside a checkout. */
function commit(): string {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const head = git('rev-parse', '--short=12', 'HEAD');
  if (head.status !== 0) return 'unknown';
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'measure').stdout.trim();
  return head.stdout.trim() + (changed === '' ? '' : '+');
}

function keep(name: string, document: ReturnType<typeof measurement>): void {
  const day = new Date().toISOString().slice(0, 10);
  const file = join(root, 'measure/results', `${day}-${name}-${document.commit}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(document, null, 2) + '\n');
  console.error(`Kept as ${relative(root, file)}`);
}

function print(task: Task, document: ReturnType<typeof measurement>): void {
  const columns: [string, Scores][] = [
    ['stet', document.scores],
    ...Object.entries(document.peers),
    ...Object.entries(document.published).map(([name, scores]): [string, Scores] => [
      `${name} (published)`,
      scores,
    ]),
  ];
  const rows = [...new Set(columns.flatMap(([, scores]) => Object.keys(scores)))];
  const table = new Table({
    head: [task.name, ...columns.map(([name]) => name)],
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push([row, ...columns.map(([, scores]) => shown(scores[row]))]);
  console.log(table.toString());
  console.log(
    `${document.items} items from ${document.data.files} files, ${document.seconds} s, ${document.megabytes} MB, commit ${document.commit}, model ${document.model}`,
  );
}

function shown(score: number | null | undefined): string {
  return score === undefined || score === null
    ? ''
    : Number.isInteger(score)
      ? String(score)
      : score.toFixed(3);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
