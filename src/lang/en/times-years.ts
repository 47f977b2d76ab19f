/** How English names years, decades and centuries, and when a bare number is a year. */
import type { TimeSense } from '#core/sense.ts';
import { firstOf, pad, weekdayOf } from '#core/day.ts';
import { edtfOf } from '#core/edtf.ts';
import { endsPhrase, openWords } from './times-guards.ts';
import { centuryFor, date, offset, type Around, type RuleRow, type Slots } from './times-rule.ts';

export const years: readonly RuleRow[] = [
  ['<fullYear>', ({ fullYear }) => date(pad(fullYear, 4)), isYear],
  ['the year <fullYear>', ({ fullYear }) => date(pad(fullYear, 4))],
  ['fiscal|financial year? <fullYear>', ({ fullYear }) => date(pad(fullYear, 4))],
  ['fy <fullYear>', ({ fullYear }) => date(pad(fullYear, 4))],
  ["fy ' <shortYear>", ({ shortYear }) => date(`${centuryFor(shortYear)}`)],
  ['fy <shortYear>', ({ shortYear }) => date(`${centuryFor(shortYear)}`)],
  ['fiscal|financial year? <fullYear> -|/ <shortYear>', shortRange],
  ['the? <which> fiscal|financial|tax|academic|school year', ({ which }) => offset('year', which)],
  ['the? current fiscal|financial|tax|academic|school year', () => offset('year', 0)],
  ['the? <ordinal> week of|in <fullYear>', ({ ordinal, fullYear }) => weekOfYear(ordinal, fullYear)],
  ['week <count> of|in <fullYear>', ({ count, fullYear }) => weekOfYear(count, fullYear)],
  ['<fullYear> -|/ <shortYear>', shortRange, notInNumber],
  ['<fullYear> - <untilYear>', ({ fullYear, untilYear }) => yearRange(fullYear, untilYear), notInNumber],
  ['the? <decade>', ({ decade }) => date(decade)],
  ['the? <ordinal> -? century', ({ ordinal }) => date(centuryOf(ordinal))],
  ['the? <ordinal> century bc|bce', () => null],
];

/** The weeks of a year are those of ISO 8601: the first is the one with 4 January. */
function weekOfYear(week: number, year: number): TimeSense | null {
  if (!Number.isInteger(week) || week < 1 || 53 < week) return null;
  const fourth = firstOf(year, 1) + 3;
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
  return date(edtfOf(monday, monday + 6));
}

/** 2021-22, 2021/22; not a phone number's "2021-20". */
function shortRange({ fullYear, shortYear }: Slots): TimeSense | null {
  return yearRange(fullYear, fullYear - (fullYear % 100) + shortYear);
}

function yearRange(from: number, to: number): TimeSense | null {
  return from < to && to <= from + 200 ? date(`${pad(from, 4)}/${pad(to, 4)}`) : null;
}

/** The 21st century is taken as the years that begin with 20, as most people and TIMEX3 do. */
function centuryOf(ordinal: number): string {
  const first = pad((ordinal - 1) * 100, 4);
  return ordinal === 1 ? '0001/0099' : `${first}/${first.slice(0, 2)}99`;
}

/**
 * A bare number of four digits is a year where words say so; else only of our age, and not where it counts or names
 * something: "about 2000 soldiers", "Flight 2019", "$2022", "No. 1987".
 */
function isYear(around: Around): boolean {
  const { before, beforeThat, after, first, capitalBefore, gluedBefore, headline } = around;
  if (gluedBefore && (!openers.has(before) || (before === '-' && /\d/.test(beforeThat)))) return false;
  if (!followsYear(around)) return false;
  const plural = /^[a-z]+s$/.test(after) && !verbsInS.has(after);
  const near = !/^\d/.test(first) || ('1900' <= first && first <= '2049');
  if ((!near && !endsPhrase(around)) || (before === 'of' && amounts.has(beforeThat))) return false;
  if (yearLeads.has(before)) return !(plural && countsToo.has(before));
  if (before === 'to' && yearTo.test(beforeThat)) return true;
  const named = capitalBefore && !headline && !openWords.has(before);
  return near && !countLeads.has(before) && !named && !(isCounting(before) && plural);
}

/** "an average of 1500" */
const amounts = new Set(['average', 'total', 'maximum', 'minimum', 'sum', 'population', 'crowd', 'excess']);

/** After these a number of things is as likely as a year: "a force of 2000 soldiers". */
const countsToo = new Set(['of', 'around', 'for', 'by', 'between', 'from', 'with', 'after']);

const verbsInS = new Set([
  'is',
  'was',
  'has',
  'as',
  'does',
  'its',
  'his',
  'this',
  'shows',
  'says',
  'remains',
]);

/** Not the head of a longer number, nor a count ("2000 people"). */
function followsYear({ after, afterThat, gluedAfter }: Around): boolean {
  if (gluedAfter && (after === '/' || after === ':' || after === '°')) return false;
  return !(gluedAfter && after === '-' && /^\d?$/.test(afterThat.slice(0, 1))) && !numberTails.has(after);
}

const yearTo = /^\d{4}$|^(?:dating|dates|dated|back|date)$/;

const yearLeads = new Set(
  'in since until till by of from during after before early late mid around circa throughout between year'.split(
    ' ',
  ),
);

const countLeads = new Set(
  'about some nearly almost over than least most to approximately roughly another additional no number room flight highway route page chapter section article bill building # $ £ € ¥ + ~'.split(
    ' ',
  ),
);

const openers = new Set(['(', '[', '-', '“', '"', '‘', "'", '—']);

const numberTails = new Set(
  '% percent per million billion thousand hundred dozen people men women soldiers troops homes deaths cases miles km kilometers kilometres metres meters feet dollars pounds euros calories votes GMT gmt utc hours hrs'.split(
    ' ',
  ),
);

/** After a verb a number counts what follows it: "killed 2000 soldiers". */
function isCounting(before: string): boolean {
  return before.endsWith('ed') || /^\d/.test(before);
}

function notInNumber({ gluedBefore, gluedAfter, before, after }: Around): boolean {
  return !(gluedBefore && !openers.has(before)) && !(gluedAfter && (after === '-' || after === '/'));
}
