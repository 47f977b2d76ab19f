import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { refuseLarge, type Incoming, type Reading } from '#desk/analyse.ts';
import { daysOf } from '#core/edtf.ts';
import { Failure } from '#core/failure.ts';

/** A path to be read, or why it cannot be. */
export type Found =
  { readonly path: string; readonly failure: null } | { readonly path: string; readonly failure: Failure };

/**
 * The files that paths name: each file, and all files in each folder and below, hidden ones left out. Sorted by path within
 * each folder, every file once.
 */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  const found = (await Promise.all(paths.map(walk))).flat();
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(resolve(path)) && seen.add(resolve(path)));
}

async function walk(path: string): Promise<Found[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, failure: null }];
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    return (await Promise.all(names.map((name) => walk(join(path, name))))).flat();
  } catch (error) {
    return [{ path, failure: unreadable(path, error) }];
  }
}

/** The days of publication that a user gives: one for all, or a file of lines `path<TAB>EDTF`. */
export interface Published {
  readonly published?: string;
  readonly publishedIn?: string;
}

/** @throws Failure `bad-request` for a day that is none */
export async function knownDays({
  published,
  publishedIn,
}: Published): Promise<(path: string) => string | null> {
  const always = published === undefined ? null : edtfGiven(published, '--published');
  const days = new Map<string, string>();
  if (publishedIn !== undefined) {
    const lines = (await readBytes(publishedIn)).toString('utf8').split(/\r?\n/);
    lines.forEach((line, i) => {
      if (line.trim() === '') return;
      const [path, day] = line.split('\t');
      const edtf = edtfGiven(day?.trim() ?? '', `line ${i + 1} of ${publishedIn}`);
      for (const base of [process.cwd(), dirname(publishedIn)]) days.set(resolve(base, path!), edtf);
    });
  }
  return (path) => days.get(resolve(path)) ?? always;
}

function edtfGiven(day: string, where: string): string {
  if (daysOf(day)) return day;
  throw new Failure(
    'bad-request',
    `${where}: “${day}” is no date that exists, written like 2022-03-17, 2022-03 or 2022-03-17T18:59:00-04:00.`,
  );
}

/** A file as it goes to the desk. @throws Failure where it cannot be read */
export async function incomingFrom(
  path: string,
  reading: Reading,
  published: string | null,
): Promise<Incoming> {
  return { bytes: await readBytes(path), source: path, reading, published };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    refuseLarge(size, path);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(path, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads to itself',
  EMFILE: 'cannot be opened: too many files are open',
};

/** The world's trouble with a path as a sentence; an error that is not the system's is a bug of ours, and is thrown on. */
function unreadable(path: string, error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  const reason = reasons[code] ?? `cannot be read (${code})`;
  return new Failure(code === 'ENOENT' ? 'not-found' : 'not-readable', `${path} ${reason}.`, error);
}
