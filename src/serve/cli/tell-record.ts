import type { Told } from '#desk/desk.ts';
import type { Backing, Point, Record as StoryRecord, Series, Utterance, Wording } from '#core/record.ts';
import { sliceOf } from '#core/span.ts';
import { inkFor, type Effects, type Ink } from './effects.ts';
import { shorten, showValue, wrap } from './layout.ts';

/** How many of each the terminal tells; the page and `--json` have them all. */
const most = {
  speakers: 8,
  utterances: 3,
  series: 8,
  disagreements: 8,
  standing: 8,
  events: 10,
  changes: 30,
};

interface Telling {
  readonly ink: Ink;
  readonly columns: number;
  readonly textOf: (report: string) => string;
  readonly record: StoryRecord;
}

/** The record of a story, for reading in a terminal. */
export function tellRecord({ record, changes, textOf }: Told, effects: Effects): string {
  const telling: Telling = { ink: inkFor(effects), columns: effects.tty.columns, textOf, record };
  return [
    ...heading(telling),
    ...(changes
      ? section(
          telling,
          'What has changed',
          changes.map(({ kind, item, why }) => `${kind}: ${why} ${telling.ink.dim(item)}`),
          most.changes,
        )
      : []),
    ...section(telling, 'Who said what', speakers(telling), most.speakers),
    ...section(
      telling,
      'The figures and how they moved',
      moved(record).map((series) => tellSeries(series, telling)),
      most.series,
    ),
    ...section(telling, 'Where the reports disagree', disagreements(telling), most.disagreements),
    ...section(telling, 'What happened', events(telling), most.events),
    ...section(telling, 'What stands', standing(telling), most.standing),
    '',
  ].join('\n');
}

function heading({ record: { story, reports }, ink }: Telling): string[] {
  const outlets = new Set(reports.map(({ publisher, id }) => publisher?.name ?? id)).size;
  return [
    ink.bold(story.title),
    ink.dim(
      `story ${story.id}: ${reports.length} reports from ${outlets} publishers, ${story.from ?? '?'} to ${story.to ?? '?'}`,
    ),
  ];
}

function section(
  { ink, columns }: Telling,
  title: string,
  lines: readonly string[],
  limit: number,
): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, limit).map((line) =>
    line
      .split('\n')
      .map((part) => wrap(`  ${part}`, columns, '      '))
      .join('\n'),
  );
  const left = lines.length - shown.length;
  return ['', ink.bold(title), ...shown, ...(left > 0 ? [ink.dim(`  … and ${left} more`)] : [])];
}

function speakers(telling: Telling): string[] {
  const bySpeaker = Map.groupBy(
    telling.record.statements.filter(({ speaker }) => speaker !== null),
    ({ actorId, speaker }) => actorId ?? speaker!,
  );
  return [...bySpeaker.values()]
    .sort((a, b) => weight(b) - weight(a))
    .map((said) => {
      const best = [...said].sort((a, b) => weight([b]) - weight([a])).slice(0, most.utterances);
      return [telling.ink.bold(said[0]!.speaker!), ...best.map((one) => tellUtterance(one, telling))].join(
        '\n',
      );
    });
}

function weight(utterances: readonly Utterance[]): number {
  return utterances.reduce(
    (sum, { printedBy, wordings }) =>
      sum + printedBy * 3 + wordings.filter(({ quoted }) => quoted.length > 0).length,
    0,
  );
}

function tellUtterance(
  { said, wordings, standing, printedBy, restingOn, id }: Utterance,
  { ink, textOf }: Telling,
): string {
  const fullest = wordings.reduce((best, one) => (saidChars(best) < saidChars(one) ? one : best));
  const words = shorten(
    fullest.content.map((piece) => sliceOf(textOf(fullest.report), piece)).join(' … '),
    220,
  );
  return `  ${said?.edtf ?? '?'} ${words} ${mark(standing, ink)} ${ink.dim(`printed by ${printedBy}, resting on ${restingOn}; ${id}`)}`;
}

function saidChars({ content }: Wording): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Series that moved first; a measure told once is no movement. */
function moved({ series }: StoryRecord): Series[] {
  return [...series].sort(
    (a, b) =>
      b.points.length - a.points.length ||
      b.points.flatMap(({ evidence }) => evidence).length -
        a.points.flatMap(({ evidence }) => evidence).length,
  );
}

function tellSeries({ measure, unit, place, points, id }: Series, { ink }: Telling): string {
  const shown = (point: Point) =>
    `${showValue(point)} ${ink.dim(`(${[point.accordingTo, point.asOf?.edtf].filter(Boolean).join(', ')})`)}`;
  return `${ink.bold(measure)}${place ? ` in ${place}` : ''}${unit && unit !== 'person' ? ` [${unit}]` : ''}: ${points.map(shown).join(' → ')} ${ink.dim(id)}`;
}

function disagreements({ record, ink, textOf }: Telling): string[] {
  return record.disagreements.map(({ kind, why, sides, id }) =>
    [
      `${ink.bad(kind)}: ${why} ${ink.dim(id)}`,
      ...sides.map(
        ({ label, evidence }) =>
          `  ${label}: ${evidence[0] ? shorten(sliceOf(textOf(evidence[0].report), evidence[0]), 160) : ''}`,
      ),
    ].join('\n'),
  );
}

function events({ record, ink }: Telling): string[] {
  return [...record.events]
    .sort((a, b) => b.printedBy - a.printedBy || b.evidence.length - a.evidence.length)
    .slice(0, most.events)
    .sort((a, b) => ((a.when?.earliest ?? '9') < (b.when?.earliest ?? '9') ? -1 : 1))
    .map(
      ({ when, what, status, standing, id }) =>
        `${when?.edtf ?? '?'}  ${what}${status === 'happened' ? '' : ` (${status})`} ${mark(standing, ink)} ${ink.dim(id)}`,
    );
}

function standing({ record, ink }: Telling): string[] {
  const items: readonly Backing[] = [
    ...record.statements,
    ...record.series.flatMap(({ points }) => points),
    ...record.events,
  ];
  const counts = Map.groupBy(items, (item) => item.standing);
  return ['stands', 'alone', 'disputed', 'superseded', 'withdrawn']
    .filter((name) => counts.has(name as Backing['standing']))
    .map(
      (name) =>
        `${mark(name as Backing['standing'], ink)}: ${counts.get(name as Backing['standing'])!.length} items`,
    );
}

function mark(standing: Backing['standing'], ink: Ink): string {
  return standing === 'stands' ? ink.good(standing) : standing === 'alone' ? standing : ink.bad(standing);
}
