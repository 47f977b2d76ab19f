import type { TimeExpression } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { Day } from '#core/day.ts';
import { overlaps, sliceOf } from '#core/span.ts';
import { lastingNouns, singleEvents } from '#lang/en/event-dating.ts';
import { daysCounted, daysTold, type Clue } from './clues.ts';
import type { Stretches } from './stretches.ts';
import { kindOf, type EventTelling } from './tellings.ts';

/** Reports as far as they are dated, with what they tell. Indices are those of the findings. */
export interface Dated {
  readonly findings: readonly Findings[];
  readonly events: readonly EventTelling[];
  readonly days: readonly Stretches[];
  /** How far a report's days can be trusted to date another, from 0 to 1. */
  readonly trust: readonly number[];
}

/** The words could hardly be plainer; only the thing counted can be mistaken. */
const weight = 2;

/**
 * Dates a report by the days that it counts from the beginning of something that another report (or itself) dates.
 *
 *     The strike, which enters its ninth day …     The strike began on 1 May 1997.     9 May 1997
 *
 * The day of the beginning counts as the first. Where the reports give several beginnings, the one that most of them
 * give is taken; where none leads, nothing is dated.
 */
export function countedClues(dated: Dated, index: number): Clue[] {
  const { report, times } = dated.findings[index]!;
  return times.flatMap((time): Clue[] => {
    if (time.sense.is !== 'counted' || time.quoted) return [];
    const began = beginningOf(dated, index, time);
    const days = began && daysCounted(time.sense, [{ first: began.day, last: began.day }]);
    if (!began || !days) return [];
    return [
      {
        kind: 'counted-days',
        days: days.map(({ first, last }) => {
          const until = enters(report.text, time) ? first : last;
          return { first, last: time.tense === 'past' ? until + 1 : until };
        }),
        weight: weight * (began.report === index ? 1 : dated.trust[began.report]!),
        from: began.report,
        evidence: [
          { report: report.id, start: time.start, end: time.end },
          { report: dated.findings[began.report]!.report.id, ...began.evidence },
        ],
      },
    ];
  });
}

/** "Entered its fourth week": on the first day of it; told as past, perhaps the day after. */
function enters(text: string, { start }: TimeExpression): boolean {
  return /\benter(?:s|ed|ing)? (?:into )?$/i.test(text.slice(Math.max(0, start - 20), start));
}

interface Beginning extends Pick<EventTelling, 'report' | 'evidence'> {
  readonly day: Day;
}

function beginningOf(dated: Dated, index: number, time: TimeExpression): Beginning | null {
  const counted = countedIn(dated, index, time);
  if (counted.length === 0) return null;
  const beginnings = dated.events
    .filter((telling) => counted.some((each) => each.kind === telling.kind && mayBeOne(each, telling)))
    .flatMap((telling) => beginningIn(dated, index, telling) ?? []);
  const byDay = [...Map.groupBy(beginnings, ({ day }) => day).values()].sort((a, b) => votes(b) - votes(a));
  const [most, next] = byDay;
  return !most || (next && votes(next) === votes(most)) ? null : most[0]!;
}

function votes(beginnings: readonly Beginning[]): number {
  return new Set(beginnings.map(({ report }) => report)).size;
}

/** Something whose days are counted, with the names that its sentence has. */
type Counted = Pick<EventTelling, 'kind' | 'people' | 'others'>;

/** What the words count the days of: the event that they name, the one of their sentence that lasts, or its noun alone. */
function countedIn({ findings, events }: Dated, index: number, time: TimeExpression): Counted[] {
  const { text } = findings[index]!.report;
  const of = time.sense.is === 'counted' ? time.sense.of : null;
  const here = events.filter(({ report, kind }) => report === index && lastingNouns.has(kind));
  const named = of ? here.filter(({ trigger }) => overlaps(trigger, of)) : [];
  if (named.length > 0) return named;
  const kind = lastKind(of ? sliceOf(text, of) : sentenceBefore(text, time.start));
  if (kind !== null) return [{ kind, people: new Set(), others: new Set() }];
  return of ? [] : here.filter(({ trigger }) => sameSentence(text, trigger.start, time.start));
}

/** The kind that the last noun for something lasting names. */
function lastKind(words: string): string | null {
  const nouns = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const noun = nouns.findLast((each) => lastingNouns.has(each));
  return noun === undefined ? null : kindOf(lastingNouns.get(noun)!);
}

function sentenceBefore(text: string, end: number): string {
  const start = Math.max(0, end - longestSentence);
  return text
    .slice(start, end)
    .split(/[.!?]["”’)]?\s+(?=\p{Lu})|\n/u)
    .at(-1)!;
}

const longestSentence = 400;

/** Whether no sentence ends between two places. */
function sameSentence(text: string, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return to - from < longestSentence && !/[.!?]["”’)]?\s+\p{Lu}|\n/u.test(text.slice(from, to));
}

/** Nothing known of the two is apart: a name in common, or none on one side. */
function mayBeOne(a: Counted, b: Counted): boolean {
  const names = namesOf(a);
  const others = namesOf(b);
  return names.size === 0 || others.size === 0 || [...names].some((name) => others.has(name));
}

function namesOf({ people, others }: Counted): Set<string> {
  return new Set([...people, ...others]);
}

/** The day on which it began, where a telling gives one: told as beginning, or of a kind that is told by its first day. */
function beginningIn({ days }: Dated, index: number, telling: EventTelling): Beginning | null {
  if (!telling.begins && !singleEvents.has(telling.kind)) return null;
  const told =
    telling.report === index && !telling.fixed
      ? null
      : telling.sense && daysTold(telling, days[telling.report]!);
  const [only, ...more] = told ?? [];
  if (!only || more.length > 0 || only.first !== only.last) return null;
  return { report: telling.report, evidence: telling.evidence, day: only.first };
}
