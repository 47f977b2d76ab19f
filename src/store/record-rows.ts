import type { Backing, FindingEvidence, Record as StoryRecord } from '#core/record.ts';
import { edtfColumn, placeColumns, type Row, type Rows } from './row.ts';

/** The text of a report on the shelf, by its id. */
export type TextOf = (report: string) => string;

/** The rows of a story's record. `position` is the story's place among the stories. */
export function recordRows(record: StoryRecord, position: number, textOf: TextOf): Rows {
  const story = record.story.id;
  const items = [...utterances(record), ...points(record), ...events(record)];
  return new Map<string, Row[]>([
    ['story', [storyRow(record, position)]],
    [
      'story_report',
      record.reports.map(({ id, published }, i) => ({
        story,
        position: i,
        report: id,
        published: edtfColumn(published),
      })),
    ],
    ['item', items.map(({ row }, i) => ({ story, position: i, ...row }))],
    [
      'item_evidence',
      items.flatMap(({ row, evidence }) =>
        evidence.map((found) => ({
          story,
          item: row['id']!,
          finding: found.finding,
          ...wordsColumns(found, textOf),
        })),
      ),
    ],
    ['disagreement', disagreementRows(record, textOf)],
  ]);
}

function storyRow(record: StoryRecord, position: number): Row {
  const { id, title, from, to, reports } = record.story;
  return {
    id,
    position,
    title,
    from_day: from,
    to_day: to,
    reports: reports.length,
    json: JSON.stringify(record),
  };
}

interface Item {
  readonly row: Row;
  readonly evidence: readonly FindingEvidence[];
}

function utterances({ statements }: StoryRecord): Item[] {
  return statements.map((one) => ({
    row: {
      ...backing(one),
      kind: 'statement',
      what: one.acts.join(' '),
      who: one.speaker,
      moment: edtfColumn(one.said),
      value: null,
      unit: null,
    },
    evidence: one.wordings,
  }));
}

function points({ series }: StoryRecord): Item[] {
  return series.flatMap(({ measure, unit, points }) =>
    points.map((one) => ({
      row: {
        ...backing(one),
        kind: 'figure',
        what: measure,
        who: one.accordingTo,
        moment: edtfColumn(one.asOf),
        value: one.value,
        unit,
      },
      evidence: one.evidence,
    })),
  );
}

function events({ events }: StoryRecord): Item[] {
  return events.map((one) => ({
    row: {
      ...backing(one),
      kind: 'event',
      what: one.what,
      who: one.who.map(({ actor }) => actor).join('; '),
      moment: edtfColumn(one.when),
      value: null,
      unit: null,
    },
    evidence: one.evidence,
  }));
}

function backing({ id, printedBy, restingOn, standing, why }: Backing & { readonly id: string }): Row {
  return { id, printed_by: printedBy, resting_on: restingOn, standing, why };
}

function disagreementRows({ story, disagreements }: StoryRecord, textOf: TextOf): Row[] {
  return disagreements.flatMap(({ id, kind, sides, why }) =>
    sides.flatMap(({ label, evidence }) =>
      evidence.map((found) => ({
        id,
        story: story.id,
        kind,
        side: label,
        why,
        ...wordsColumns(found, textOf),
      })),
    ),
  );
}

function wordsColumns(found: FindingEvidence, textOf: TextOf): Row {
  return {
    report: found.report,
    words: textOf(found.report).slice(found.start, found.end),
    ...placeColumns(found),
  };
}
