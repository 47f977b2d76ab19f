/**
 * How English says when: patterns, and the sense each has. Sources: the TIMEX3 guidelines (TimeML 1.2.1) for what counts
 * as an expression and how far it reaches; the AP and Guardian style books for the forms of dates and hours.
 */
import { clockRules } from './times-clock.ts';
import { countedRules } from './times-counted.ts';
import { dayRules } from './times-days.ts';
import { periodRules } from './times-periods.ts';
import type { TimeRule } from './times-rule.ts';
import { spanRules } from './times-spans.ts';

export type { Around, Reads, Slots, TimeRule } from './times-rule.ts';

/** Where two match equally far, the earlier has it. */
export const timeRules: readonly TimeRule[] = [
  ...dayRules,
  ...periodRules,
  ...clockRules,
  ...countedRules,
  ...spanRules,
];
