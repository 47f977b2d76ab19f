import type { Findings } from '#core/findings.ts';

/** The findings as they read once the reports have dated each other. */
export function matchDates(findings: readonly Findings[]): Findings[] {
  return [...findings];
}
