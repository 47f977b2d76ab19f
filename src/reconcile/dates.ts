import type { Doubt } from '#core/doubt.ts';
import type { Evidence } from '#core/evidence.ts';
import type { Findings } from '#core/findings.ts';
import type { PrintedDate } from '#core/report.ts';
import { redate } from '#core/clock.ts';
import { daysOf, edtfOf } from '#core/edtf.ts';
import { momentOf, type Moment } from '#core/moment.ts';
import { sliceOf } from '#core/span.ts';
import { mergeActors } from './actors.ts';
import { countedClues, type Dated } from './dates/beginnings.ts';
import { boundsTold } from './dates/bounds.ts';
import { daysOfTelling, daysTold, type Clue } from './dates/clues.ts';
import { datingOf, reconsider, trustOf, type Dating } from './dates/datings.ts';
import { hullOf, meets, sameDays } from './dates/stretches.ts';
import { eventTellings, quoteTellings, type Telling } from './dates/tellings.ts';
import { tiesAmong, type Tie } from './dates/ties.ts';

/**
 * The findings of a story as they read once its reports have dated each other. A report that prints no date gets the
 * days that fit what it tells: a meeting that is "today" here and "on Monday" there, the 23rd day of something whose
 * beginning another report dates, an invasion "last month". A printed date stays unless several clues, one of them
 * from a report whose date is beyond doubt, speak against it. Where the clues leave several days the interval is kept;
 * where they are too weak or contradict each other, nothing is dated.
 *
 * @param findings of one story
 * @returns in the order given; moments that came of it are inferred, with the clues as rule and evidence
 * @see docs/method/dating-each-other.md
 */
export function matchDates(findings: readonly Findings[]): Findings[] {
  const sorted = findings.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const dated = new Map(solve(sorted).map((dating) => [dating.findings.report.id, datedBy(dating)]));
  return findings.map(({ report }) => dated.get(report.id)!);
}

/** A date found in one round dates others in the next; no chain that can be trusted is longer. */
const mostRounds = 6;

function solve(findings: readonly Findings[]): Dating[] {
  let datings = findings.map(datingOf);
  if (datings.every(({ own }) => own === 'certain')) return datings;
  const actors = mergeActors(findings);
  const events = findings.flatMap((each, index) => eventTellings(each, index, actors));
  const quotes = findings.flatMap((each, index) => quoteTellings(each, index, actors));
  const ties = tiesByReport(tiesAmong(events, quotes));
  const bounds = findings.map(boundsTold);
  const certain = datings.map(({ own }) => own === 'certain');
  for (let round = 0; round < mostRounds; round++) {
    const dated: Dated = {
      findings,
      events,
      days: datings.map(({ days }) => days),
      trust: datings.map(trustOf),
    };
    const next = datings.map((dating, index) => {
      const clues = [
        ...(ties.get(index) ?? []).flatMap((tie) => tieClues(dated, tie)),
        ...countedClues(dated, index),
      ];
      return reconsider(dating, [...eachOnce(clues), ...bounds[index]!], {
        certain,
        signs: (report) => signsOf(ties.get(index) ?? [], report),
      });
    });
    const settled = next.every(({ days }, index) => sameDays(days, datings[index]!.days));
    datings = next;
    if (settled) break;
  }
  return datings;
}

/** A tie as one of its two reports sees it. */
interface View {
  readonly kind: Tie['kind'];
  readonly here: Telling;
  readonly there: Telling;
  readonly weight: number;
}

function tiesByReport(ties: readonly Tie[]): Map<number, View[]> {
  const views = ties.flatMap(({ kind, a, b, weight }): View[] => [
    { kind, here: a, there: b, weight },
    { kind, here: b, there: a, weight },
  ]);
  return Map.groupBy(views, ({ here }) => here.report);
}

/** How many kinds of tie there are to a report. */
function signsOf(views: readonly View[], report: number): number {
  return new Set(views.filter(({ there }) => there.report === report).map(({ kind }) => kind)).size;
}

/** Nothing told of the time leaves more open than words do; a plan leaves a week, what has happened all time after. */
const untimedPlan = 0.6;
const untimedPast = 0.5;

function tieClues({ findings, days, trust }: Dated, { kind, here, there, weight }: View): Clue[] {
  const happened = daysTold(there, days[there.report]!);
  const fits = happened && daysOfTelling(here, happened);
  if (!fits) return [];
  const evidenceOf = ({ report, evidence }: Telling): Evidence => ({
    report: findings[report]!.report.id,
    ...evidence,
  });
  return [
    {
      kind,
      days: fits,
      weight: weight * trust[there.report]! * untimedFactor(here) * untimedFactor(there),
      from: there.report,
      evidence: [evidenceOf(here), evidenceOf(there)],
    },
  ];
}

function untimedFactor({ sense, soon }: Telling): number {
  return sense !== null ? 1 : soon ? untimedPlan : untimedPast;
}

/** Of clues that say the same on the word of one report the heaviest. */
function eachOnce(clues: readonly Clue[]): Clue[] {
  const heaviest = new Map<string, Clue>();
  for (const clue of clues) {
    const key = `${clue.kind} ${clue.from} ${clue.days.map(({ first, last }) => `${first}/${last}`).join(' ')}`;
    const known = heaviest.get(key);
    if (!known || known.weight < clue.weight) heaviest.set(key, clue);
  }
  return [...heaviest.values()];
}

function datedBy(dating: Dating): Findings {
  const { findings, clues, overruled } = dating;
  const published = clues.length === 0 ? null : momentBy(dating);
  if (!published) return findings;
  const dated = redate(findings, published);
  return overruled ? withDoubt(dated, published) : dated;
}

/** More words than these explain a date no better. */
const mostEvidence = 10;

function momentBy({ findings, days, clues }: Dating): Moment | null {
  const hull = hullOf(days)!;
  const rules = [...new Set(clues.map(({ kind }) => kind))];
  const evidence = new Map(
    clues.flatMap((clue) => clue.evidence).map((each) => [`${each.report} ${each.start} ${each.end}`, each]),
  );
  return momentOf(edtfOf(hull.first, hull.last), findings.report.published?.zone ?? null, {
    basis: 'inferred',
    rule: rules.join(' + '),
    evidence: [...evidence.values()].slice(0, mostEvidence),
  });
}

/** Marks the printed dates that the reports together overrule, and says so. */
function withDoubt(findings: Findings, published: Moment): Findings {
  const { report } = findings;
  const days = daysOf(published.edtf)!;
  const wrong = (date: PrintedDate) => {
    const own = daysOf(date.edtf);
    return date.of !== 'post' && own !== null && !meets([own], days);
  };
  const printed = report.printed.map((date): PrintedDate =>
    wrong(date) ? { ...date, believed: false, doubt: 'date-contradicted' } : date,
  );
  const doubts = report.printed.filter(wrong).map(({ start, end }): Doubt => ({
    code: 'date-contradicted',
    start,
    end,
    note: `“${sliceOf(report.text, { start, end })}” is printed, but what the report tells is dated to ${published.edtf} by other reports.`,
  }));
  return { ...findings, report: { ...report, printed }, doubts: [...findings.doubts, ...doubts] };
}
