import type { Findings } from '#core/findings.ts';
import type { Record, Story } from '#core/record.ts';
import { mergeActors } from './actors.ts';
import { matchDates } from './dates.ts';
import { findDisagreements } from './disagreements.ts';
import { mergeEvents } from './events.ts';
import { mergeFigures } from './figures.ts';
import { matchOrigins } from './origins.ts';
import { inOrderOfPublication, publishedBy } from './published.ts';
import { settleStanding } from './standing.ts';
import { mergeStatements } from './statements.ts';
import { tellStory } from './told.ts';
import { tellTimeline } from './timeline.ts';
import { titleOf } from './stories/title.ts';

export { gatherStories } from './stories.ts';
export { changesBetween } from './changes.ts';

/** What the reports of one story say together. Pure; a function of the set of findings. */
export function reconcileStory(story: Story, findings: readonly Findings[]): Record {
  return reconcileDated(story, matchDates(ofStory(story, findings)));
}

/**
 * The record as it was known at an instant: the same function over what had been published by then (reports, and of a
 * live blog its posts). A report whose day is not known counts from the latest day it can have. On which day a report
 * appeared is asked of all reports, those that came later too: it is a fact about the report, not about the story.
 *
 * @param instant ISO 8601 with an offset
 */
export function recordAt(story: Story, findings: readonly Findings[], instant: string): Record {
  const published = publishedBy(matchDates(ofStory(story, findings)), instant);
  return reconcileDated({ ...story, title: titleOf(inOrderOfPublication(published)) }, published);
}

/** Each report once, in an order that no order of arrival changes. */
function ofStory(story: Story, findings: readonly Findings[]): Findings[] {
  const byReport = new Map(findings.map((each) => [each.report.id, each]));
  return story.reports
    .toSorted()
    .map((id) => byReport.get(id))
    .filter((each) => each !== undefined);
}

function reconcileDated(story: Story, dated: readonly Findings[]): Record {
  const findings = inOrderOfPublication(dated);
  const actors = mergeActors(findings);
  const origins = matchOrigins(findings);
  const drawn = {
    statements: mergeStatements(findings, actors, origins),
    series: mergeFigures(findings, actors, origins),
    events: mergeEvents(findings, actors, origins),
  };
  const disagreements = findDisagreements(findings, actors, drawn);
  const items = settleStanding(drawn, disagreements);
  return {
    ...tellStory(story, findings),
    actors: actors.actors,
    ...items,
    disagreements,
    timeline: tellTimeline(items),
  };
}
