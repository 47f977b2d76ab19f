import type { Findings } from '#core/findings.ts';
import type { Record, ReportLine, Story } from '#core/record.ts';
import { daysOf, edtfOf } from '#core/edtf.ts';

/** The head of a record: the story with the days it spans, and its reports in order of publication. */
export function tellStory(story: Story, findings: readonly Findings[]): Pick<Record, 'story' | 'reports'> {
  const days = findings.flatMap(({ report }) => (report.published && daysOf(report.published.edtf)) ?? []);
  const first = days.map((each) => each.first).toSorted((a, b) => a - b)[0];
  const last = days.map((each) => each.last).toSorted((a, b) => b - a)[0];
  return {
    story: {
      id: story.id,
      title: story.title,
      reports: findings.map(({ report }) => report.id),
      from: first === undefined ? null : edtfOf(first, first),
      to: last === undefined ? null : edtfOf(last, last),
    },
    reports: findings.map(lineOf),
  };
}

function lineOf({ report }: Findings): ReportLine {
  const { id, source, publisher, title, published } = report;
  return { id, source, publisher, title, published };
}
