import type { Block } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { trimSpan } from '#core/span.ts';
import { agencies, outlets } from '#lang/en/outlets.ts';

/** A stretch of a paragraph with its role, before anybody knows which post it is in. */
export type Piece = Omit<Block, 'post'>;

/** A credit is a name, an agency and a word or two between. */
const longestCredit = 160;
/** Captions run to a few sentences; nothing longer is looked at. */
const longestCaption = 1500;

const label =
  '(?:photo(?:graph)?s?|picture|pic|image|video|illustration|credit|source|courtesy|copyright|file)';

/** "Ana Ruiz/Agency" at the end of a line. */
const slashed =
  /\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]*)){1,3} ?\/ ?(?:[\p{L} .-]{2,30} ?\/ ?)?(?:The )?[\p{Lu}][\p{L} .]{1,28}$/u;

/** Where a credit begins. The first that matches nearest the end counts. */
const openings: readonly RegExp[] = [
  /(?:Credit)+(?:\.{3}|…)/,
  /(?:^|[\s.”"’'):])(?:Photo(?:graph)?s?|Picture|Pic|Image|Video|Illustration|Composite)(?: (?:credits?|source|courtesy|by|copyright))?: ?(?=[\p{Lu}@©])/u,
  /(?:^|[\s.”"’'):])(?:Credits?|Image source|Image copyright|Photo(?:graph)?s? by|Photograph by|Courtesy(?: of)?|Handout (?:photo|via))(?::|,)? (?=[\p{Lu}@©])/u,
  new RegExp(
    `\\((?:${label}(?: credits?| by| courtesy of| of| via|:)[^()]{1,140}|(?:AP Photos?|AP|AFP|EPA|Getty|Reuters|©)\\b[^()]{0,140}|file (?:photo|image|picture))\\)$`,
    'iu',
  ),
  /\([^()]{2,120}(?: ?\/ ?|via | for )(?:the )?(?:AP|AFP|EPA|Getty Images|Reuters|REUTERS|Associated Press|Bloomberg|Shutterstock|[A-Z][\p{L} .]{2,40})\)$/u,
  /(?:^|\s)© ?(?=[\p{Lu}])/u,
  slashed,
  /(?:^|[.”"] ?)Credit (?=\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,3}\/)/u,
];

/**
 * A caption with its credit, or a credit alone; null for any other paragraph.
 *
 *     The old bridge at Torrel, in May.Credit...Ana Ruiz/The Marlow Gazette
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *     caption                          credit
 */
export function readCredit(text: string, { start, end }: Span): Piece[] | null {
  if (longestCaption < end - start) return null;
  const line = text.slice(start, end);
  const seam = seamOf(line);
  if (seam === null) return isAgencyLine(line) ? [{ start, end, role: 'credit' }] : null;
  const credit: Piece = { ...trimSpan(text, { start: start + seam, end }), role: 'credit' };
  const caption = trimSpan(text, { start, end: credit.start });
  return caption.start < caption.end ? [{ ...caption, role: 'caption' }, credit] : [credit];
}

/** Where in the line the credit begins: the earliest opening from which only a credit follows. */
function seamOf(line: string): number | null {
  const from = Math.max(0, line.length - longestCredit);
  const tail = line.slice(from);
  let seam: number | null = null;
  for (const opening of openings) {
    if (opening === slashed && seam !== null) continue;
    const match = opening.exec(tail);
    if (!match) continue;
    const at = from + match.index + (/^[\s.”"’'):]/.test(match[0]) && !/^\(/.test(match[0]) ? 1 : 0);
    if (isCredit(line.slice(at)) && (opening !== slashed || isSupplied(line)) && (seam === null || at < seam))
      seam = at;
  }
  return seam;
}

/** Whether what stands after the last stroke is an agency or an outlet. */
function isSupplied(line: string): boolean {
  const last = line.slice(line.lastIndexOf('/') + 1).trim();
  return agencies.has(last) || outlets.has(last);
}

/** A credit has no sentence in it: few words in small letters. */
function isCredit(words: string): boolean {
  const small = words.match(/(?<=\s)\p{Ll}{2,}/gu) ?? [];
  return (
    small.filter(
      (word) =>
        !/^(?:for|via|by|of|and|from|photo|pool|the|courtesy|images?|source|copyright|file|credit|getty|handout|provided|photographer|stock|de|van|von|der)$/.test(
          word,
        ),
    ).length <= 2
  );
}

/** "Jo Bell | Moment | Getty Images", "AFP/Getty Images", "Reuters": a line that ends with an agency and has no sentence. */
function isAgencyLine(line: string): boolean {
  if (100 < line.length || /[.!?:]$/.test(line)) return false;
  const parts = line
    .replace(/,? \(?(?:FILE|File)\)?$/, '')
    .split(/\s*(?:\/|\||,? via |—|–|,| for )\s*/)
    .map((part) => part.replace(/^The (?=Assoc)/, '').trim());
  const last = parts.at(-1)!;
  return (
    agencies.has(last) &&
    (1 < parts.length || line.length <= 30) &&
    parts.every((part) => part.split(/\s+/).length <= 5)
  );
}
