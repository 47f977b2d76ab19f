import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Findings } from '#core/findings.ts';
import type { Record as StoryRecord } from '#core/record.ts';
import { Failure, type FailureCode } from '#core/failure.ts';
import { findingsRows } from './findings-rows.ts';
import { recordRows } from './record-rows.ts';
import type { Rows } from './row.ts';
import { migrations } from './migrations.ts';
import type { KeptReport, Shelf } from './shelf.ts';

/** How long a command waits for another process that is writing. */
const lockTimeoutMs = 10_000;

/**
 * Opens a shelf, and makes it where there is none. `:memory:` is a shelf that is gone with the process. `mostPages` bounds
 * how many pages of 4 KiB the file may grow to, as a full disk does.
 *
 * @throws Failure `not-writable`, `shelf-broken`, `shelf-newer` or `shelf-locked`
 */
export function openShelf(path: string, { mostPages }: { readonly mostPages?: number } = {}): Shelf {
  return guarded(path, () => {
    const made = path === ':memory:' || !existsSync(path);
    const db = new Database(path, { timeout: lockTimeoutMs });
    try {
      keepLog(db);
      db.pragma('synchronous = full');
      db.pragma('foreign_keys = on');
      migrate(db, path);
      if (mostPages !== undefined) db.pragma(`max_page_count = ${mostPages}`);
    } catch (error) {
      db.close();
      throw error;
    }
    return shelfOn(db, path, made);
  });
}

/**
 * Turns the file to a write-ahead log. SQLite refuses that at once, whatever the timeout, while another process turns the
 * same new file, so the wait is ours.
 *
 * @see https://sqlite.org/c3ref/busy_handler.html
 */
function keepLog(db: Database.Database, waited = 0): void {
  try {
    db.pragma('journal_mode = wal');
  } catch (error) {
    if (!isBusy(error) || lockTimeoutMs <= waited) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    keepLog(db, waited + pauseMs);
  }
}

const pauseMs = 25;

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function shelfOn(db: Database.Database, path: string, made: boolean): Shelf {
  const act = <Result>(work: () => Result): Promise<Result> =>
    Promise.resolve().then(() => guarded(path, work));
  const write = <Result>(work: () => Result): Promise<Result> => act(() => db.transaction(work).immediate());
  return {
    path,
    made,
    keptReports: () => act(() => (db.prepare(keptQuery + ' order by id').all() as KeptRow[]).map(keptOf)),
    keptReport: (id) =>
      act(() => (db.prepare(keptQuery + ' where id = ?').all(id) as KeptRow[]).map(keptOf)[0] ?? null),
    saveFindings: (findings, receipt) =>
      write(() => {
        db.prepare('delete from report where id = ?').run(findings.report.id);
        insertAll(db, findingsRows(findings, receipt));
        markStale(db);
      }),
    loadFindings: (ids) => act(() => db.transaction(() => loadFindings(db, ids)).deferred()),
    dropReport: (id) =>
      write(() => {
        const dropped = db.prepare('delete from report where id = ?').run(id).changes > 0;
        if (dropped) markStale(db);
        return dropped;
      }),
    stale: () => act(() => db.prepare("select 1 from shelf where key = 'stale'").get() !== undefined),
    saveRecords: (records, of) => write(() => saveRecords(db, records, of)),
    loadRecords: () =>
      act(() => (db.prepare('select json from story order by position').all() as JsonRow[]).map(recordOf)),
    close: () => act(() => void db.close()),
  };
}

interface JsonRow {
  readonly json: string;
}

interface KeptRow {
  readonly id: string;
  readonly source: string;
  readonly analyser: string;
  readonly receivedAt: string;
  readonly known: string | null;
}

const keptQuery = 'select id, source, analyser, received_at as receivedAt, known from report';

function keptOf({ id, source, analyser, receivedAt, known }: KeptRow): KeptReport {
  return { id, source, analyser, receipt: { receivedAt, known } };
}

function recordOf({ json }: JsonRow): StoryRecord {
  return JSON.parse(json) as StoryRecord;
}

/** Brings the tables to this version, in one transaction, so that two first commands at once do it once. */
function migrate(db: Database.Database, path: string): void {
  db.transaction(() => {
    const version = db.pragma('user_version', { simple: true }) as number;
    if (migrations.length < version)
      throw new Failure('shelf-newer', `${path} was made by a newer Stet; update Stet to open it.`);
    for (const sql of migrations.slice(version)) db.exec(sql);
    if (version < migrations.length) db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}

function markStale(db: Database.Database): void {
  db.prepare("insert or replace into shelf values ('stale', 'yes')").run();
}

function insertAll(db: Database.Database, tables: Rows): void {
  for (const [table, rows] of tables) {
    if (rows[0] === undefined) continue;
    const columns = Object.keys(rows[0]);
    const insert = db.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})`,
    );
    for (const row of rows) insert.run(row);
  }
}

function loadFindings(db: Database.Database, ids: readonly string[] | undefined): Findings[] {
  const listed = (table: string, report: string) =>
    (db.prepare(`select json from ${table} where report = ? order by position`).all(report) as JsonRow[]).map(
      ({ json }) => JSON.parse(json) as never,
    );
  const reports = db.prepare('select id, text, analyser, json from report order by id').all() as (JsonRow & {
    id: string;
    text: string;
    analyser: string;
  })[];
  return reports
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ id, text, analyser, json }) => {
      const { report, doubts } = JSON.parse(json) as {
        report: Omit<Findings['report'], 'text'>;
        doubts: Findings['doubts'];
      };
      return {
        report: { ...report, text },
        statements: listed('statement', id),
        figures: listed('figure', id),
        events: listed('event', id),
        times: listed('time_expression', id),
        actors: listed('actor', id),
        doubts,
        analyser,
      };
    });
}

function saveRecords(db: Database.Database, records: readonly StoryRecord[], of: readonly string[]): boolean {
  const ids = (db.prepare('select id from report order by id').all() as { id: string }[]).map(({ id }) => id);
  if (ids.join() !== [...of].sort().join()) return false;
  const texts = db.prepare('select text from report where id = ?').pluck();
  const cache = new Map<string, string>();
  const textOf = (report: string) => {
    if (!cache.has(report)) cache.set(report, texts.get(report) as string);
    return cache.get(report)!;
  };
  db.prepare('delete from story').run();
  records.forEach((record, i) => insertAll(db, recordRows(record, i, textOf)));
  db.prepare("delete from shelf where key = 'stale'").run();
  return true;
}

const failures: Readonly<Record<string, readonly [FailureCode, (path: string) => string]>> = {
  SQLITE_FULL: [
    'shelf-full',
    (path) => `The disk is full: ${path} keeps what it held before, and nothing of this.`,
  ],
  SQLITE_IOERR: [
    'shelf-full',
    (path) => `The disk under ${path} could not be written; it keeps what it held before.`,
  ],
  SQLITE_BUSY: [
    'shelf-locked',
    (path) => `Another program is writing to ${path}; try again when it is done.`,
  ],
  SQLITE_LOCKED: [
    'shelf-locked',
    (path) => `Another program is writing to ${path}; try again when it is done.`,
  ],
  SQLITE_NOTADB: ['shelf-broken', (path) => `${path} is no shelf of Stet's, nor any SQLite file.`],
  SQLITE_CORRUPT: ['shelf-broken', (path) => `${path} is damaged; read the reports into a new shelf.`],
  SQLITE_CANTOPEN: [
    'not-writable',
    (path) => `${path} cannot be opened or made; is its folder there, and may you write in it?`,
  ],
  SQLITE_READONLY: ['not-writable', (path) => `${path} may only be read; a shelf must be writable.`],
};

function guarded<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Database.SqliteError ? /^SQLITE_[A-Z]+/.exec(error.code)?.[0] : undefined;
    const known = code === undefined ? undefined : failures[code];
    if (known) throw new Failure(known[0], known[1](path), error);
    if (error instanceof TypeError && /directory does not exist/.test(error.message))
      throw new Failure('not-writable', failures['SQLITE_CANTOPEN']![1](path), error);
    throw error;
  }
}
