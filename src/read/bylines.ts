import type { Span } from '#core/span.ts';
import { bylineOpenings, contributorPatterns } from '#lang/en/imprint.ts';
import { agencies, outlets } from '#lang/en/outlets.ts';
import { givenNames } from '#lang/en/given-names.ts';
import { places } from '#lang/en/places.ts';
import { findNames } from './names.ts';
import { isOrdinary } from './ordinary.ts';

/** "By Ana Ruiz and Jo Bell, in Torrel" is about as long as a byline gets. */
const longestByline = 200;
/** Contributor lines name a dozen people at most. */
const longestContributors = 600;

const openings = new RegExp(`^(?:${bylineOpenings.join('|')})(?:[:\\s]\\s*|(?=\\p{Lu}\\p{Ll}))`, 'iu');
const networks = /^from (?:[\p{Lu}]{2,5}|the)[’']s? /iu;

/** Whether a line says by whom the report is: "By Ana Ruiz, Chief Reporter", "By the Associated Press". */
export function isByline(printed: string): boolean {
  const line = withoutHandles(printed).trimEnd();
  if (longestByline < line.length || /[?!]$/.test(line)) return false;
  if (networks.test(line)) return true;
  if (/^(?:written )?by:?$/i.test(line)) return true;
  const opening = openings.exec(line);
  if (!opening) return false;
  const rest = line.slice(opening[0].length).replace(/[.,|•]+$/, '');
  return findNames(rest, 0).pure || isDesk(rest) || isInitials(rest);
}

/** "Reuters", "Our Correspondent", "Gazette Staff and Agencies": a byline without a person. */
function isDesk(words: string): boolean {
  const name = words.replace(/^the /i, '').trim();
  if (agencies.has(name) || outlets.has(name) || outlets.has(`The ${name}`)) return true;
  return (
    words.length <= 60 &&
    /\b(?:staff|agencies|correspondents?|reporters?|newsroom|desk|bureau|editors?|agency|service)\b/i.test(
      words,
    )
  );
}

/** "By TNP, in News, Torrel": an outlet by its letters, and the pages it stands on. */
function isInitials(words: string): boolean {
  return /^\p{Lu}{2,6}(?:,? in (?:\p{Lu}[\p{L}-]*(?:, )?){1,10})?$/u.test(words);
}

/** Whether a line names people who helped: "Jo Bell contributed reporting." */
export function isContributorLine(line: string): boolean {
  return line.length <= longestContributors && contributorPatterns.some((pattern) => pattern.test(line));
}

/** Where a paragraph ends with the agency's own credits, "(Reporting by Ana Ruiz; Editing by Jo Bell)"; null elsewhere. */
export function contributorTail(text: string, { start, end }: Span): Span | null {
  if (!/[)\].]$/.test(text.slice(end - 1, end))) return null;
  const from = Math.max(start, end - longestContributors);
  const tail = text.slice(from, end);
  const open = tail.search(
    /[([](?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Written|Translated)(?: and \w+)? by\b/,
  );
  return open < 0 ? null : { start: from + open, end };
}

/** The people that a byline or a contributor line names; who edited is no author. */
export function authorsOf(text: string, { start, end }: Span): readonly Span[] {
  const line = withoutHandles(text.slice(start, end));
  const opening = openings.exec(line) ?? networks.exec(line) ?? lead.exec(line);
  const skip = opening?.[0].length ?? 0;
  const edited = line.slice(skip).search(/[;,.]?\s*(?:and )?\bedit(?:ing|ed) by\b/i);
  return findNames(line.slice(skip, edited < 0 ? undefined : skip + edited), start + skip).names;
}

/** "Ana Ruiz@anaruiz": an account is blanked out. */
function withoutHandles(line: string): string {
  return line.replace(/@\w+/g, (handle) => ' '.repeat(handle.length));
}

const lead =
  /^\W{0,3}(?:(?:with )?(?:additional|further|extra) \w+ (?:by|from) |(?:reporting|writing|compiled|written) (?:and \w+ )?by )/iu;

/** Whether a line is names and nothing else, as it stands over a post: "Ana RuizJo Bell". */
export function isNameLine(printed: string): boolean {
  const line = withoutHandles(printed).trimEnd();
  if (120 < line.length || !/[\p{L})]$/u.test(line)) return false;
  const { names, pure } = findNames(line, 0);
  return pure && names.every(({ start, end }) => isPersonal(line.slice(start, end)));
}

/** "BBC News, Torrel": whom somebody works for and where, under the name. */
export function isHouseLine(line: string): boolean {
  const match = /^([^,]{2,40}), (?:in )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})$/u.exec(line);
  return match !== null && outlets.has(match[1]!);
}

/** "Primary Menu" and "Middle East" have a name's look, and no "By" before them. */
function isPersonal(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (givenNames.has(words[0]!)) return true;
  return !places.has(name.toLowerCase()) && !words.every(isOrdinary);
}
