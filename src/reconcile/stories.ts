import type { Findings } from '#core/findings.ts';
import type { Story } from '#core/record.ts';

/** Which reports tell the same story. A function of the set: no order of the reports changes the answer. */
export function gatherStories(findings: readonly Findings[]): Story[] {
  const reports = findings.map(({ report }) => report.id).toSorted();
  return reports.length === 0 ? [] : [{ id: reports[0]!, title: '', reports }];
}
