/**
 * Where the rooms meet the store: take in, revise, ask. The product on one screen.
 */
import type { Edtf } from '#core/edtf.ts';
import type { Findings } from '#core/findings.ts';
import type { Report } from '#core/report.ts';
import type { Change, Record as StoryRecord, Story } from '#core/record.ts';
import { Failure } from '#core/failure.ts';
import { changesBetween, gatherStories, reconcileStory, recordAt } from '#reconcile/reconcile.ts';
import { openShelf, type Shelf } from '#store/store.ts';
import { analyserName, readIncoming, type Incoming } from './analyse.ts';
import { openReaders, type Readers } from './readers.ts';
import { namesSource, traceItem, type Trace } from './trace.ts';

export interface Desk {
  readonly shelf: Shelf;
  readonly readers: Readers;
  /** Reports on their way in, by id: a copy that comes meanwhile waits for the first. */
  readonly underway: Map<string, Promise<unknown>>;
}

/** What came of one report: `new` and `again` (by a newer analyser, or with another day given) changed the shelf. */
export interface Taken {
  readonly source: string;
  readonly outcome: 'new' | 'again' | 'known' | 'failed';
  readonly findings: Findings | null;
  readonly failure: Failure | null;
}

/** A record with the texts that its evidence leads to. */
export interface Told {
  readonly record: StoryRecord;
  readonly changes: readonly Change[] | null;
  readonly textOf: (report: string) => string;
}

/**
 * @param threads that read reports; with one, this thread does
 * @throws Failure where the shelf cannot be opened or made
 */
export function openDesk(shelfPath: string, threads = 1): Desk {
  return { shelf: openShelf(shelfPath), readers: openReaders(threads), underway: new Map() };
}

export async function closeDesk({ shelf, readers }: Desk): Promise<void> {
  await readers.close();
  await shelf.close();
}

/**
 * Takes one report in. What is wrong with it is an outcome, so that one bad report never stops the others; trouble with
 * the shelf throws.
 */
export async function takeIn(desk: Desk, incoming: Incoming, receivedAt: string): Promise<Taken> {
  const { source, published } = incoming;
  try {
    const report = readIncoming(incoming);
    const taken = await inTurn(desk.underway, report.id, () =>
      takeReport(desk, report, published, receivedAt),
    );
    return { source, ...taken, failure: null };
  } catch (failure) {
    if (!(failure instanceof Failure) || failure.code.startsWith('shelf-')) throw failure;
    return { source, outcome: 'failed', findings: null, failure };
  }
}

/** Does it once all that was begun under the same id is done. */
async function inTurn<Result>(
  underway: Map<string, Promise<unknown>>,
  id: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const done = (underway.get(id) ?? Promise.resolve()).then(act);
  const settled = done.catch(() => undefined);
  underway.set(id, settled);
  await settled;
  if (underway.get(id) === settled) underway.delete(id);
  return done;
}

async function takeReport(
  { shelf, readers }: Desk,
  report: Report,
  published: Edtf | null,
  receivedAt: string,
): Promise<Pick<Taken, 'outcome' | 'findings'>> {
  const kept = await shelf.keptReport(report.id);
  const known = published ?? kept?.receipt.known ?? null;
  if (kept?.analyser === analyserName && kept.receipt.known === known)
    return { outcome: 'known', findings: null };
  const findings = await readers.analyse(report, known);
  await shelf.saveFindings(findings, { receivedAt: kept?.receipt.receivedAt ?? receivedAt, known });
  return { outcome: kept ? 'again' : 'new', findings };
}

/** Makes the records again where a report has come or gone. Another process may do so meanwhile; then it is tried again. */
export async function revise({ shelf }: Desk): Promise<void> {
  while (await shelf.stale()) {
    const findings = await shelf.loadFindings();
    const records = gatherStories(findings).map((story) =>
      reconcileStory(story, findingsOf(story, findings)),
    );
    await shelf.saveRecords(
      records,
      findings.map(({ report }) => report.id),
    );
  }
}

/** Takes a report off the shelf; the records are then as if it had never come. @throws Failure `not-found` */
export async function forget(desk: Desk, report: string): Promise<string> {
  const id = await reportId(desk, report);
  await desk.shelf.dropReport(id);
  await revise(desk);
  return id;
}

export async function askStories(desk: Desk): Promise<StoryRecord[]> {
  await revise(desk);
  return desk.shelf.loadRecords();
}

/** When to look: as it was known `at` an instant, and what has changed `since` one. */
export interface Look {
  readonly at: string | null;
  readonly since: string | null;
}

/**
 * The record of a story: as it is, as it was known at an instant, and what has changed since another.
 *
 * @param id of the story or the beginning of one; null for the only or the largest story
 * @throws Failure `not-found`
 */
export async function askStory(desk: Desk, id: string | null, { at, since }: Look): Promise<Told> {
  const records = await askStories(desk);
  const story = pick(
    records.map(({ story }) => story),
    id,
  );
  const findings = await desk.shelf.loadFindings(story.reports);
  const now = records.find((record) => record.story.id === story.id)!;
  const record = at === null ? now : recordAt(story, findings, at);
  const changes = since === null ? null : changesBetween(recordAt(story, findings, since), record);
  return { record, changes, textOf: textsOf(findings) };
}

/** What one report on the shelf says. @throws Failure `not-found` */
export async function askReport(desk: Desk, report: string): Promise<Findings> {
  const id = await reportId(desk, report);
  return (await desk.shelf.loadFindings([id]))[0]!;
}

/** How an item, a finding or the date of a report came to be. @throws Failure `not-found` */
export async function askWhy(desk: Desk, item: string): Promise<Trace> {
  const records = await askStories(desk);
  const trace = traceItem(item, records, await desk.shelf.loadFindings());
  if (!trace)
    throw new Failure('not-found', `There is no item, finding or report ${item} on ${desk.shelf.path}.`);
  return trace;
}

function findingsOf(story: Story, findings: readonly Findings[]): Findings[] {
  return findings.filter(({ report }) => story.reports.includes(report.id));
}

function textsOf(findings: readonly Findings[]): (report: string) => string {
  const texts = new Map(findings.map(({ report }) => [report.id, report.text]));
  return (report) => texts.get(report) ?? '';
}

function pick(stories: readonly Story[], id: string | null): Story {
  if (stories.length === 0) throw new Failure('not-found', 'There is no story yet: read some reports first.');
  if (id === null)
    return [...stories].sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))[0]!;
  const found = stories.filter((story) => story.id.startsWith(id));
  if (found.length === 1) return found[0]!;
  throw new Failure(
    'not-found',
    found.length === 0
      ? `There is no story ${id}.`
      : `${id} begins the ids of ${found.length} stories; give more of it.`,
  );
}

async function reportId({ shelf }: Desk, given: string): Promise<string> {
  const kept = await shelf.keptReports();
  const found = kept.filter(({ id, source }) => id.startsWith(given) || namesSource(source, given));
  if (found.length === 1) return found[0]!.id;
  const many = `${given} means ${found.length} reports; give more of the id.`;
  throw new Failure('not-found', found.length === 0 ? `There is no report ${given} on ${shelf.path}.` : many);
}
