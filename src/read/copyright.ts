/** Whose a page is by its copyright line. */
import type { Block } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { companyWords } from '#lang/en/imprint.ts';
import { agencies, domains } from '#lang/en/outlets.ts';
import { afterArticle, outletAt, type Named } from './outlet-names.ts';

/** "Copyright © 2024-2026 by", and what follows is the owner; or the sign stands behind the owner. */
const sign = /(?:©|\(c\)|\bcopyright\b)(?:[\s©,–—-]|\(c\)|copyright\b|\d{4}\b|by\b)*/i;

/**
 * The outlet that a copyright line of the page names, or null: "© 2024 The Marlow Gazette. All rights reserved.",
 * "Marlow Today © All rights reserved", "© 2024 marlowtoday.example". A name that has not the look of an outlet's
 * counts where the page prints it again and again; a company that owns outlets tells nothing.
 */
export function copyrightOwner(text: string, blocks: readonly Block[]): Named | null {
  for (const { start, end, role } of blocks) {
    if (role !== 'furniture') continue;
    const line = text.slice(start, Math.min(end, start + 300));
    const match = sign.exec(line);
    if (!match) continue;
    const after = match.index + match[0].length;
    const found =
      outletAt(line, afterArticle(line, after)) ??
      ownerIn(text, line, { start: after, end: line.length }) ??
      ownerIn(text, line, { start: 0, end: match.index });
    if (found) return { name: found.name, start: start + found.start, end: start + found.end };
  }
  return null;
}

/** One to four words with a capital, or a domain. */
const ownerName =
  /^(?!All\b)(?:(?:The )?\p{Lu}[\p{L}\p{N}’'.&-]*(?: (?:of |the )?\p{Lu}[\p{L}\p{N}’'.&-]*){0,3}|[\w-]{1,60}(?:\.[\w-]{2,20}){1,2})(?=$|[\s,.|(–—])/u;

/** So often, the copyright line among them, a page prints whose it is. */
const fewestTimes = 2;

function ownerIn(text: string, line: string, { start, end }: Span): Named | null {
  const words = ownerName.exec(line.slice(start, end).trimEnd())?.[0].replace(/\.$/, '');
  if (words === undefined || agencies.has(words)) return null;
  const span = { start, end: start + words.length };
  if (/^[^\sA-Z]+\.[a-z]{2,}$/.test(words)) return { name: domains.get(words) ?? words, ...span };
  const isCompany = words.split(' ').some((word) => companyWords.has(word.toLowerCase()));
  const times = text.split(words, fewestTimes + 1).length - 1;
  return isCompany || times < fewestTimes ? null : { name: words, ...span };
}
