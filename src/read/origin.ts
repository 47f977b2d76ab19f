import type { Block, Publisher } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { originPatterns } from '#lang/en/imprint.ts';
import { afterArticle, agencyAt, outletAt } from './outlet-names.ts';

/**
 * Who reported something first, where the text names somebody: the agency in the dateline, in the byline or in the
 * copyright line; the paper that the report is taken from. Null where it names nobody.
 *
 *     TORREL (Reuters) - …        By The Associated Press        This article first appeared in The Guardian.
 *             ~~~~~~~                ~~~~~~~~~~~~~~~~~~~~                                        ~~~~~~~~~~~~
 */
export function findOrigin(text: string, blocks: readonly Block[]): Publisher | null {
  const signed = agencySigned(text, blocks);
  if (signed) return signed;
  for (const block of blocks) {
    const found = originIn(text, block);
    if (found) return found;
  }
  return null;
}

/** An agency's name alone between headline and prose stands where others print who wrote. */
function agencySigned(text: string, blocks: readonly Block[]): Publisher | null {
  const head = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex(({ role }) => role === 'body'),
    ),
  );
  const titled = head.findIndex(({ role }) => role === 'headline');
  const signed = head.find(
    ({ role }, i) =>
      role === 'credit' &&
      0 <= titled &&
      titled < i &&
      ['headline', 'subheading', 'timestamp'].includes(head[i - 1]!.role),
  );
  const named = signed && agencyAt(text.slice(signed.start, signed.end), 0);
  return named && named.end === signed.end - signed.start
    ? stated(named.name, { start: signed.start, end: signed.end })
    : null;
}

function originIn(text: string, { start, end, role }: Block): Publisher | null {
  const line = text.slice(start, Math.min(end, start + 400));
  if (role === 'dateline') return namedAfter(line, start, /[(/]/);
  if (role === 'byline') return byAgency(line, start);
  if (role === 'body') return /^this /i.test(line) ? reprinted(line, start) : null;
  if (role !== 'furniture' && role !== 'related') return null;
  const copyright = namedAfter(line, start, /copyright (?:©|\(c\))? ?\d{4},? (?:by )?|© ?\d{4},? /i);
  return copyright ?? reprinted(line, start);
}

/** "By The Associated Press", "Associated Press in Torrel", "(Reporting by Ana Ruiz; Editing by Jo Bell)" */
function byAgency(line: string, start: number): Publisher | null {
  const named = namedAfter(line, start, /^(?:by )?(?:the )?|[,|–—-]\s*(?:the )?|\b(?:and|by) (?:the )?/i);
  if (named) return named;
  const reporting = /^\(?Reporting by .{3,300}[;.] ?(?:Writing|Editing) by /.exec(line);
  return reporting
    ? { name: 'Reuters', basis: 'inferred', evidence: [{ start, end: start + line.length }] }
    : null;
}

function namedAfter(line: string, start: number, lead: RegExp): Publisher | null {
  for (const { index, 0: words } of line.matchAll(
    new RegExp(lead, lead.flags.includes('g') ? lead.flags : lead.flags + 'g'),
  )) {
    const named = agencyAt(line, index + words.length);
    if (named) return stated(named.name, { start: start + named.start, end: start + named.end });
  }
  return null;
}

function reprinted(line: string, start: number): Publisher | null {
  for (const pattern of originPatterns) {
    const match = pattern.exec(line);
    if (!match) continue;
    const at = afterArticle(line, match.index + match[0].length);
    const named = outletAt(line, at) ?? agencyAt(line, at);
    if (named) return stated(named.name, { start: start + named.start, end: start + named.end });
  }
  return null;
}

function stated(name: string, span: Span): Publisher {
  return { name, basis: 'stated', evidence: [span] };
}
