import type { DatedReport } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { sliceOf } from '#core/span.ts';
import { agencies, outlets } from '#lang/en/outlets.ts';

/** An outlet or agency that a report gives as where it has something from. The span is its name. */
export interface Credit extends Span {
  readonly name: string;
}

/** Words before a name, and words after one, that make it the source of what the sentence tells. */
const before =
  /\b(?:according to|reported by|published by|quoted by|carried by|told|tells|telling|citing|quoting|interview (?:with|to)|reports? (?:by|from|in)|said (?:on|in)|statement to)\s(?:an? |the )?(?:[\p{L}-]+ )?$/iu;
const after =
  /^(?:[’']s?)?,?\s(?:(?:newspaper|news agency|agency|magazine|journalists?|reporters?|correspondents?)\s)?(?:has |had |also |first |earlier |previously )*(?:reported|reports|reporting|said|says|identified|quoted|quotes|cited|cites|revealed|published|learned|obtained|verified|saw|witnessed)\b/u;

/** How far from the name those words can stand. */
const contextChars = 60;

/**
 * Credits in the prose of a report.
 *
 *     The bridge was closed on Monday, according to the Marlow Gazette.
 *                                      ^^^^^^^^^^^^     ~~~~~~~~~~~~~~
 *
 * @returns in the order of the text
 */
export function creditsIn({ text }: DatedReport): Credit[] {
  return namesIn(text).filter(({ start, end }) => {
    return (
      before.test(text.slice(Math.max(0, start - contextChars), start)) ||
      after.test(text.slice(end, end + contextChars))
    );
  });
}

/**
 * The agency whose copy a report prints from beginning to end: in the byline, in the dateline ("TORREL (AP) —") or
 * alone in the last line. Null where none is given.
 */
export function agencyOf(report: DatedReport): string | null {
  const { text, blocks } = report;
  const lines = blocks.filter(({ role }) => role === 'byline' || role === 'dateline');
  const last = blocks.findLast(({ role }) => role === 'body' || role === 'byline' || role === 'credit');
  for (const line of lines.map((block) => sliceOf(text, block)))
    for (const name of namesIn(line).map((credit) => credit.name)) if (isAgency(name)) return name;
  return inDateline(report) ?? (last ? aloneIn(sliceOf(text, last)) : null);
}

function inDateline({ text, blocks }: DatedReport): string | null {
  const lead = blocks.find(({ role }) => role === 'body');
  const match =
    lead && /^[^().\n]{0,50}\(([\p{L}. -]{2,30})\)\s?[-–—]/u.exec(text.slice(lead.start, lead.end));
  return match ? (agencies.get(match[1]!) ?? null) : null;
}

function aloneIn(line: string): string | null {
  return agencies.get(line.replace(/^[\s—–(-]+|[\s).]+$/g, '')) ?? null;
}

function isAgency(name: string): boolean {
  return agencies.get(name) === name;
}

const known = new Map([...outlets, ...agencies]);
const formsByFirst = Map.groupBy(
  [...known.keys()].sort((a, b) => b.length - a.length),
  (form) => /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form,
);

/** Names of outlets and agencies as they are printed, the longest where several begin at one place. */
function namesIn(text: string): Credit[] {
  const names: Credit[] = [];
  for (const { index, 0: word } of text.matchAll(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*/gu)) {
    const form = formsByFirst
      .get(word)
      ?.find((each) => text.startsWith(each, index) && endsAt(text, index + each.length));
    if (form && (names.at(-1)?.end ?? 0) <= index)
      names.push({ start: index, end: index + form.length, name: known.get(form)! });
  }
  return names;
}

function endsAt(text: string, end: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}
