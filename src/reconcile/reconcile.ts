import type { Findings } from '#core/findings.ts';
import type { Change, Record, Story } from '#core/record.ts';

/** Which reports tell the same story. A function of the set: no order of the reports changes the answer. */
export function gatherStories(findings: readonly Findings[]): Story[] {
  return findings.length === 0
    ? []
    : [{ id: 'x', title: '', reports: findings.map(({ report }) => report.id) }];
}

/** What the reports of one story say together. Pure; a function of the set of findings. */
export function reconcileStory(story: Story, _findings: readonly Findings[]): Record {
  return {
    story: { ...story, from: null, to: null },
    reports: [],
    actors: [],
    statements: [],
    series: [],
    events: [],
    disagreements: [],
    timeline: [],
  };
}

/**
 * The record as it was known at an instant: the same function over what had been published by then (reports, and of a
 * live blog its posts). A report whose day is not known counts from the latest day it can have.
 */
export function recordAt(story: Story, findings: readonly Findings[], _instant: string): Record {
  return reconcileStory(story, findings);
}

/** What is new in the later of two records of one story. */
export function changesBetween(_earlier: Record, _later: Record): Change[] {
  return [];
}
