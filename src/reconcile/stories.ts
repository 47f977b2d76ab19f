import type { Findings } from '#core/findings.ts';
import type { Story } from '#core/record.ts';
import { daysOf } from '#core/edtf.ts';
import { idOf } from '#core/identity.ts';
import { groupItems } from './stories/groups.ts';
import { matchDates } from './dates.ts';
import { inOrderOfPublication } from './published.ts';
import { titleOf } from './stories/title.ts';
import { vectorsOf } from './stories/vectors.ts';

/** Reports belong together when on average they are this like one another. Tuned on the White House's texts of 2022 and the example story. */
const leastLikeness = 0.12;

/**
 * Which reports tell the same story. A function of the set: no order of the reports changes the answer.
 *
 * @returns every report in one story, by the day of their first report; a report like no other is a story of its own
 * @see docs/method/stories.md
 */
export function gatherStories(findings: readonly Findings[]): Story[] {
  const reports = eachOnce(findings);
  const vectors = vectorsOf(reports);
  const items = reports.map(({ report }, index) => ({
    vector: vectors[index]!,
    day: (report.published && daysOf(report.published.edtf)?.first) ?? null,
  }));
  const stories = groupItems(items, leastLikeness).map((members) => members.map((index) => reports[index]!));
  return stories.map(storyOf);
}

/** One report's findings once, in an order that depends on the set alone. */
function eachOnce(findings: readonly Findings[]): Findings[] {
  const byReport = new Map(findings.map((each) => [each.report.id, each]));
  return [...byReport.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
}

function storyOf(findings: readonly Findings[]): Story {
  const ordered = inOrderOfPublication(matchDates(findings));
  const reports = ordered.map(({ report }) => report.id);
  return { id: idOf('story', reports[0]!), title: titleOf(ordered), reports };
}
