import type { Findings } from '#core/findings.ts';
import type { Record as StoryRecord } from '#core/record.ts';

/** What the shelf remembers of a report besides what it says. */
export interface Receipt {
  /** When it was read, ISO 8601. */
  readonly receivedAt: string;
  /** The day of publication that the user gave, if any. */
  readonly known: string | null;
}

export interface KeptReport {
  readonly id: string;
  readonly source: string;
  readonly analyser: string;
  readonly receipt: Receipt;
}

/**
 * A shelf of reports: what they say, immutable, and the records made from it, which can always be made again.
 *
 * Every method is one transaction: it happens as a whole or not at all, whatever else uses the file, and whenever the
 * machine stops. All throw `Failure` for trouble with the world (`shelf-full`, `shelf-locked`, `shelf-broken`).
 */
export interface Shelf {
  readonly path: string;
  /** True where this call made the file. */
  readonly made: boolean;
  keptReports(): Promise<KeptReport[]>;
  keptReport(id: string): Promise<KeptReport | null>;
  /** Puts a report's findings on the shelf in place of what it held of that report, and marks the records stale. */
  saveFindings(findings: Findings, receipt: Receipt): Promise<void>;
  loadFindings(ids?: readonly string[]): Promise<Findings[]>;
  /** Takes a report off, with all it said, and marks the records stale. False where it was not there. */
  dropReport(id: string): Promise<boolean>;
  /** True while a report has come or gone and the records have not been made again. */
  stale(): Promise<boolean>;
  /** Puts these records in place of all others. Refuses (returns false) where the reports are no longer `of`. */
  saveRecords(records: readonly StoryRecord[], of: readonly string[]): Promise<boolean>;
  loadRecords(): Promise<StoryRecord[]>;
  close(): Promise<void>;
}
