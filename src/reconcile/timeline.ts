import type { Record } from '#core/record.ts';
import type { Moment } from '#core/moment.ts';
import { msOf } from '#core/moment.ts';
import type { Items } from './standing.ts';

/**
 * The items that have a moment, in its order; of two with one beginning the shorter first. Plans that were overtaken and
 * values that were withdrawn are left to the lists they stand in.
 */
export function tellTimeline({ statements, series, events }: Items): Record['timeline'] {
  const entries = [
    ...statements.map(({ id, said, standing }) => ({ item: id, when: said, standing })),
    ...series.flatMap(({ points }) =>
      points.map(({ id, asOf, standing }) => ({ item: id, when: asOf, standing })),
    ),
    ...events
      .filter(({ standing }) => standing !== 'superseded')
      .map(({ id, when, standing }) => ({ item: id, when, standing })),
  ];
  return entries
    .flatMap(({ item, when, standing }) => (when && standing !== 'withdrawn' ? [{ item, when }] : []))
    .toSorted((a, b) => byMoment(a.when, b.when) || (a.item < b.item ? -1 : 1));
}

function byMoment(a: Moment, b: Moment): number {
  return msOf(a.earliest) - msOf(b.earliest) || msOf(a.latest) - msOf(b.latest);
}
