import type { Span } from '#core/span.ts';
import { months } from '#lang/en/calendar.ts';
import { agencies, isOutletShaped, outlets } from '#lang/en/outlets.ts';
import { capitalLabels, reportingFrom } from '#lang/en/imprint.ts';

/** Where a reporter writes from, and for whom, as a report's first line prints it. */
export interface Dateline extends Span {
  readonly place: Span | null;
  /** An agency or outlet in brackets, without them. */
  readonly source: Span | null;
  /** A day, where one is printed. */
  readonly day: Span | null;
}

/** No dateline is longer. */
const longestChars = 120;

const shoutedPlace =
  /(?:\p{Lu}[\p{Lu}\p{M}.’'-]+)(?:[ /](?:\p{Lu}[\p{Lu}\p{M}.’'-]*|de|la|al|on|upon|of)){0,4}(?![\p{Ll}])/uy;
const spokenPlace = /\p{Lu}[\p{L}\p{M}’'-]+\.?(?:[ -]\p{Lu}[\p{L}\p{M}.’'-]*){0,2}/uy;
const region = /, ?(\p{Lu}[\p{L}\p{M}.’']*)(?: \p{Lu}[\p{L}\p{M}.’']*){0,2}/uy;
const dayPattern =
  /,? ?(?:\p{Lu}\p{L}{2,5}day,? )?((\p{L}{3,9})\.? \d{1,2}(?:, \d{4})?|\d{1,2} (\p{L}{3,9})\.?,?(?: \d{4})?)\.?/uy;
/** "Torrel (Marland) (Agency)" */
const bracketedRegion = / \((\p{Lu}[\p{L}\p{M} .’'-]{1,30})\)(?= ?\()/uy;
const bracketed = / ?[(/](\p{Lu}[^()/]{1,40})[)/]\.?/uy;
/** "Torrel" and "CNN" over a dash, each on a line of its own. */
const apart = /\s{0,3}(\p{Lu}[\p{L}.&’' ]{1,30}?)(?=\s{1,3}[—–-])/uy;
const dash = /\s{0,3}(?:—|–|--|―)\s{0,3}|\s-\s/uy;
const colon = /:\s/uy;
const blank = /\s/uy;

/**
 * The dateline that a paragraph begins with, or null.
 *
 *     TORREL, March 5 (Agency) — The river rose again.
 *     ~~~~~~^ ~~~~~~~ ~~~~~~
 *     place   day     source
 *
 * The span runs to the first word of the sentence, without blanks.
 *
 * @param isLead whether the paragraph opens a report or a post: only then is a place in small letters, or before a
 *   colon, taken for one
 */
export function readDateline(text: string, { start, end }: Span, isLead: boolean): Dateline | null {
  const head = text.slice(start, Math.min(end, start + longestChars));
  const found = readHead(head, isLead);
  const move = (span: Span | null) => span && { start: start + span.start, end: start + span.end };
  return (
    found && {
      start,
      end: start + found.end,
      place: move(found.place),
      source: move(found.source),
      day: move(found.day),
    }
  );
}

function readHead(head: string, isLead: boolean): Dateline | null {
  const place = takePlace(head);
  let at = place?.end ?? 0;
  const dayBefore = takeDay(head, at);
  at = dayBefore?.after ?? at;
  const source = takeSource(head, at, place?.shouted ?? false);
  at = source?.after ?? at;
  const dayAfter = dayBefore ? null : (takeDay(head, at) ?? takeApart(head, at));
  at = dayAfter?.after ?? at;
  const isSure = source !== null || (place?.shouted ?? false);
  if (!source && !place) return null;
  if (!isSure && !isLead) return null;
  const after = takeEnd(head, at, source !== null, isLead && (place?.shouted ?? false));
  if (after === null || !beginsSentence(head, after)) return null;
  return { start: 0, end: head.slice(0, after).trimEnd().length, place, source, day: dayBefore ?? dayAfter };
}

function takePlace(head: string): (Span & { shouted: boolean }) | null {
  const shouted = match(shoutedPlace, head, 0);
  const first = shouted ?? match(spokenPlace, head, 0);
  if (!first || capitalLabels.has(first[0].toLowerCase())) return null;
  let end = withoutHouse(first[0]).length;
  if (end === 0) return null;
  for (let i = 0; i < 2; i++) {
    const next = match(region, head, end);
    if (!next || months.has(next[1]!.toLowerCase().replace('.', ''))) break;
    end += next[0].length;
  }
  end += match(bracketedRegion, head, end)?.[0].length ?? 0;
  return { start: 0, end, shouted: shouted !== null };
}

function takeDay(head: string, at: number): (Span & { after: number }) | null {
  const found = match(dayPattern, head, at);
  if (!found || !months.has((found[2] ?? found[3])!.toLowerCase())) return null;
  const start = at + found[0].indexOf(found[1]!);
  return { start, end: start + found[1]!.length, after: at + found[0].length };
}

/** A day between dashes, or in brackets: "TORREL – March 5, 2031 –", "TORREL (March 5, 2031) –". */
function takeApart(head: string, at: number): (Span & { after: number }) | null {
  const opening = match(/\s?\(|\s?[–—-]{1,2}\s/uy, head, at);
  const day = opening && takeDay(head, at + opening[0].length);
  if (!day) return null;
  if (opening[0].includes('(')) return head[day.after] === ')' ? { ...day, after: day.after + 1 } : null;
  return match(dash, head, day.after) ? day : null;
}

/** After a place in capitals any capitals in brackets are an agency's, and any name that a dash follows. */
function takeSource(head: string, at: number, isShouted: boolean): (Span & { after: number }) | null {
  const found = match(bracketed, head, at) ?? bareHouse(head, at);
  const name = found?.[1]!.trim() ?? '';
  const isInitials = isShouted && /^[A-Z]{2,5}$/.test(name);
  if (!found) return null;
  const isNamed = isShouted && capitalised.test(name) && match(dash, head, at + found[0].length) !== null;
  const isKnown = agencies.has(name) || outlets.has(name) || isOutletShaped(name);
  if (!isKnown && !isInitials && !isNamed) return null;
  const start = at + found[0].indexOf(found[1]!);
  return { start, end: start + found[1]!.length, after: at + found[0].length };
}

/** An agency or outlet of the tables without brackets. */
function bareHouse(head: string, at: number): RegExpExecArray | null {
  const found = match(apart, head, at);
  return found && isHouse(found[1]!) ? found : null;
}

/** "Torrel CNN" is a place and who reports from it. */
function withoutHouse(words: string): string {
  const parts = words.split(' ');
  const from = parts.findIndex((_, i) => isHouse(parts.slice(i).join(' ')));
  return from < 0 ? words : parts.slice(0, from).join(' ');
}

export function isHouse(name: string): boolean {
  return agencies.has(name) || outlets.has(name);
}

const capitalised = /^\p{Lu}[\p{L}.&'’-]*(?: \p{Lu}[\p{L}.&'’-]*){0,3}$/u;

/** Past the dash; a colon will do after a place in capitals, a blank after a source in brackets. */
function takeEnd(head: string, at: number, sourced: boolean, coloned: boolean): number | null {
  const mark =
    match(dash, head, at) ??
    (coloned ? match(colon, head, at) : null) ??
    (sourced ? match(blank, head, at) : null);
  return mark && at + mark[0].length;
}

/** After a dateline comes a sentence: a line all in capitals is a heading, and a small letter goes on with a clause. */
function beginsSentence(head: string, at: number): boolean {
  const rest = head.slice(at);
  return /\p{Ll}{2}/u.test(rest) && /^["“‘'(\[]?[\p{Lu}\p{N}$€£]/u.test(rest);
}

function match(pattern: RegExp, head: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(head);
}

/** "Reporting from Torrel": a dateline on a line of its own. */
export function readReportingFrom(text: string, { start, end }: Span): Dateline | null {
  if (longestChars < end - start) return null;
  const line = text.slice(start, end);
  const opening = reportingFrom.exec(line);
  if (!opening || /[.!?:]$/.test(line)) return null;
  const rest = line.slice(opening[0].length);
  const isPlace = rest
    .split(/\s+/)
    .every((word) => /^(?:\p{Lu}.*|and|the|near|outside|of|de|la)$/u.test(word));
  return isPlace
    ? { start, end, place: { start: start + opening[0].length, end }, source: null, day: null }
    : null;
}
