import type { AnnotatedReport } from '#core/annotated.ts';
import type { Edtf } from '#core/edtf.ts';
import type { Findings } from '#core/findings.ts';
import type { Report } from '#core/report.ts';
import { annotateReport, type Analyser } from '#annotate/annotate.ts';
import { dateReport } from '#date/date.ts';
import { drawFindings } from '#extract/extract.ts';
import { readReport, type Reading } from '#read/read.ts';

export { analyserName, loadAnalyser, type Analyser } from '#annotate/annotate.ts';
export { refuseLarge, type Reading } from '#read/read.ts';

/** A file on its way in: its bytes, where they come from, and what the user knows about it. */
export interface Incoming {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly reading: Reading;
  /** The day of publication where it is known from outside, else null. */
  readonly published: Edtf | null;
}

/** @throws Failure where the bytes are no text */
export function readIncoming({ bytes, source, reading }: Incoming): Report {
  return readReport(bytes, source, reading);
}

/** Bytes to the language under them. @throws Failure where the bytes are no text */
export async function annotateIncoming(incoming: Incoming, analyser: Analyser): Promise<AnnotatedReport> {
  return annotateReport(dateReport(readIncoming(incoming), incoming.published), analyser);
}

/** What a report says: dated, annotated, and its findings drawn. */
export async function analyseReport(
  report: Report,
  published: Edtf | null,
  analyser: Analyser,
): Promise<Findings> {
  return drawFindings(await annotateReport(dateReport(report, published), analyser));
}

/** Bytes to what the report says. @throws Failure where the bytes are no text */
export async function analyseIncoming(incoming: Incoming, analyser: Analyser): Promise<Findings> {
  return analyseReport(readIncoming(incoming), incoming.published, analyser);
}
