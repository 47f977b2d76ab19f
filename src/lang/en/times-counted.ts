/** How English counts the days of something that goes on: its 23rd day, the fourth week of the siege, day 23. */
import type { TimeSense } from '#core/sense.ts';
import { rulesOf, type Around, type RuleRow, type TimeRule } from './times-rule.ts';
import type { UnitWord } from './calendar.ts';

const rows: readonly RuleRow[] = [
  ['its|their|the|a|an <ordinal> <unit>', ({ ordinal, unit }) => counted(ordinal, unit), isEntered],
  ['day <count>', ({ count }) => dayCount(count), isDayOf],
  ['week <count>', ({ count }) => ({ is: 'counted', unit: 'week', ordinal: count, of: null }), isDayOf],
  ['<ordinal> <unit>', ({ ordinal, unit }) => counted(ordinal, unit), isEntered],
];

export const countedRules: readonly TimeRule[] = rulesOf('joined', rows);

function counted(ordinal: number, { unit, size }: UnitWord): TimeSense | null {
  if (unit === 'minute' || unit === 'hour' || unit === 'quarter') return null;
  return { is: 'counted', unit, ordinal: 1 < size ? (ordinal - 1) * size + 1 : ordinal, of: null };
}

function dayCount(count: number): TimeSense | null {
  return Number.isInteger(count) && 0 < count
    ? { is: 'counted', unit: 'day', ordinal: count, of: null }
    : null;
}

/** Only what is entered or gone through counts the clock's own day; "the third day" of a story need not. */
function isEntered({ before, beforeThat, after, lastCapital }: Around): boolean {
  if (lastCapital || after === '-') return false;
  return (
    entering.has(before) ||
    ((before === 'in' || before === 'on' || before === 'for' || before === 'is' || before === 'was') &&
      (after === 'of' || goesOn.has(beforeThat)))
  );
}

const entering = new Set(
  'enter enters entered entering into begin begins began beginning mark marks marked marking reach reaches reached drags dragged stretches stretched'.split(
    ' ',
  ),
);
const goesOn = new Set('now still already today currently continued continues raged rages'.split(' '));

function isDayOf({ after, before, gluedAfter }: Around): boolean {
  return !gluedAfter && (after === 'of' || entering.has(before));
}
