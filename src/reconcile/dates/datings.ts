import type { Evidence } from '#core/evidence.ts';
import type { Findings } from '#core/findings.ts';
import { weekdayOf, type Day, type Weekday } from '#core/day.ts';
import { daysOf } from '#core/edtf.ts';
import type { Basis } from '#core/moment.ts';
import type { Clue } from './clues.ts';
import { judge, weightOf, type Verdict } from './solve.ts';
import { anyDay, daysThat, hullOf, intersection, meets, sameDays, type Stretches } from './stretches.ts';
import { isNamedAsOther, todayOf, type Today } from './weekdays.ts';

/**
 * A report on its way to a date. `certain`: given from outside, or stamped on many posts, and never doubted. `printed`:
 * once on the page. `open`: nothing printed that tells.
 */
export interface Dating {
  readonly findings: Findings;
  readonly own: 'certain' | 'printed' | 'open';
  /** What the report itself tells of its day; any day where it tells nothing. */
  readonly printed: Stretches;
  /** As far as all reports tell. */
  readonly days: Stretches;
  /** The clues by which `days` was found; none where it is as printed. */
  readonly clues: readonly Clue[];
  /** The printed date was overruled. */
  readonly overruled: boolean;
}

/** So many stamped posts cannot all be wrong. */
const manyStamps = 3;

export function datingOf(findings: Findings): Dating {
  const { published, posts } = findings.report;
  const days = published && daysOf(published.edtf);
  const printed = days ? [{ first: days.first, last: days.last }] : anyDay;
  const stamps = posts.filter(({ stamp }) => stamp !== null).length;
  const certain = published?.rule === 'published-as-given' || manyStamps <= stamps;
  const own = !days ? 'open' : certain ? 'certain' : 'printed';
  return { findings, own, printed, days: printed, clues: [], overruled: false };
}

/** How much a report's days are worth as a clue for another: what was inferred is worth less than what is printed. */
export function trustOf({ own, clues }: Dating): number {
  return own === 'certain' ? 1 : clues.length > 0 ? 0.8 : 0.9;
}

/** What is known of the other reports, by index. */
export interface Others {
  readonly certain: readonly boolean[];
  /** In how many ways a report is seen to tell the same as this one, with or without a time. */
  readonly signs: (report: number) => number;
}

/** The days of a report in the light of clues from all reports. */
export function reconsider(dating: Dating, clues: readonly Clue[], others: Others): Dating {
  if (dating.own === 'certain') return dating;
  const settled = { ...dating, days: dating.printed, clues: [], overruled: false };
  if (dating.own === 'open') {
    const verdict = judge(clues);
    return verdict ? narrowed(settled, verdict) : settled;
  }
  const verdict = judge(clues);
  if (verdict && overrules(verdict, dating, others))
    return { ...narrowed(settled, verdict), overruled: true };
  const hull = hullOf(dating.printed)!;
  if (hull.first === hull.last) return settled;
  const within = judge([...clues, printedClue(dating)]);
  const days = within ? intersection(within.days, dating.printed) : [];
  return within && days.length > 0 ? narrowed(settled, { ...within, days }) : settled;
}

/** What a printed date weighs, by how it was come by. */
const printedWeight: Readonly<Record<Basis, number>> = { stated: 1.5, inferred: 1, assumed: 0.5 };

function printedClue({ findings, printed }: Dating): Clue {
  const basis = findings.report.published?.basis ?? 'assumed';
  return { kind: 'printed', days: printed, weight: printedWeight[basis], from: -1, evidence: [] };
}

/** Against a printed date must speak so much, on the word of a report that is beyond doubt or of several. */
const leastToOverrule = 2;

/** Two days so far apart are no slip of the calendar: one of them is not of the report at all. */
const farDays = 180;

/**
 * Whether clues outweigh a printed date: of two kinds or from two reports; or, where the dates lie far apart, from one
 * report that is also known by a second sign, such as a quotation, to tell of the same thing.
 */
function overrules({ days, used, against }: Verdict, dating: Dating, { certain, signs }: Others): boolean {
  const printed = hullOf(dating.printed)!;
  const contradicting = used.filter((clue) => !meets(clue.days, printed));
  const sources = new Set(contradicting.map(({ from }) => from));
  const kinds = new Set(contradicting.map(({ kind }) => kind));
  const far = days.every(({ first, last }) => farDays < Math.max(first - printed.last, printed.first - last));
  return (
    (1 < sources.size || [...sources].some((from) => certain[from])) &&
    (1 < kinds.size || 1 < sources.size || (far && [...sources].some((from) => 1 < signs(from)))) &&
    leastToOverrule <= weightOf(contradicting) &&
    weightOf(against) + printedClue(dating).weight <= weightOf(contradicting)
  );
}

/** A stretch of more days than this is not narrowed by the weekday of today. */
const longestNarrowed = 45;

/** The day named last is the day of publication or the one before it, seldom two before. */
const nearDays = 3;

/** All weekdays are in it, and the one named last tells nothing of which comes first. */
const weekDays = 7;

function narrowed(dating: Dating, { days, used }: Verdict): Dating {
  const { findings } = dating;
  const clues = [...used].sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
  const hull = hullOf(days)!;
  const length = hull.last - hull.first + 1;
  if (length === 1 || longestNarrowed < length) return { ...dating, days, clues };
  const today = todayOf(findings);
  if (!today) {
    const left = daysThat(days, (day) => !isNamedAsOther(findings, day));
    return { ...dating, days: left.length > 0 ? left : days, clues };
  }
  const left = onToday(days, today);
  if (sameDays(left, days)) return { ...dating, days, clues };
  const evidence = today.evidence.map(({ start, end }): Evidence => ({
    report: findings.report.id,
    start,
    end,
  }));
  return {
    ...dating,
    days: left,
    clues: [...clues, { kind: today.kind, days: left, weight: 0, from: -1, evidence }],
  };
}

/** Days up to the first weekday still to come; of few, the one that is named last; of many, that and the one after. */
function onToday(days: Stretches, { kind, weekday, upTo, sure }: Today): Stretches {
  const on = (among: Stretches, weekdays: readonly Weekday[]) => {
    const fitting = daysThat(among, (day: Day) => weekdays.includes(weekdayOf(day)));
    return fitting.length === 0 ? among : fitting;
  };
  const left = upTo ? on(days, upTo) : days;
  const hull = hullOf(left)!;
  const length = hull.last - hull.first + 1;
  if (sure && (length <= nearDays || kind === 'weekday-of-today')) return on(left, [weekday]);
  return length <= weekDays ? left : on(left, [weekday, ((weekday % 7) + 1) as Weekday]);
}
