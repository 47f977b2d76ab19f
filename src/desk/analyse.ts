import type { AnnotatedReport } from '#core/annotated.ts';
import type { Edtf } from '#core/edtf.ts';
import type { Findings } from '#core/findings.ts';
import { annotateReport, type Analyser } from '#annotate/annotate.ts';
import { dateReport } from '#date/date.ts';
import { drawFindings } from '#extract/extract.ts';
import { readReport, type Reading } from '#read/read.ts';

export { loadAnalyser, type Analyser } from '#annotate/annotate.ts';

/** A file on its way in: its bytes, where they come from, and what the user knows about it. */
export interface Incoming {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly reading: Reading;
  /** The day of publication where it is known from outside, else null. */
  readonly published: Edtf | null;
}

/** Bytes to the language under them. @throws Failure where the bytes are no text */
export function annotateIncoming(incoming: Incoming, analyser: Analyser): AnnotatedReport {
  const report = readReport(incoming.bytes, incoming.source, incoming.reading);
  return annotateReport(dateReport(report, incoming.published), analyser);
}

/** Bytes to what the report says. @throws Failure where the bytes are no text */
export function analyseIncoming(incoming: Incoming, analyser: Analyser): Findings {
  return drawFindings(annotateIncoming(incoming, analyser));
}
