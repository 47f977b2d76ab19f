import type { Edtf } from '#core/edtf.ts';
import type { DatedReport, Report } from '#core/report.ts';
import { momentOf } from '#core/moment.ts';

/**
 * Every date a report offers, and which of them to believe.
 *
 * @param known the day of publication where it is known from outside (`--published`), else null
 * @returns a report whose `published` is null where nothing tells
 */
export function dateReport(report: Report, known: Edtf | null): DatedReport {
  const published =
    known === null
      ? null
      : momentOf(known, null, { basis: 'stated', rule: 'published-as-given', evidence: [] });
  return { ...report, published, printed: [], posts: report.posts.map((post) => ({ ...post, published })) };
}
