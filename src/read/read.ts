import type { Report } from '#core/report.ts';
import { Failure } from '#core/failure.ts';
import { idOf, textHash } from '#core/identity.ts';
import { trimSpan } from '#core/span.ts';

/** `report` looks for blocks, posts and the imprint; `plain` takes the file as running prose. */
export type Reading = 'report' | 'plain';

/**
 * Bytes of a file become a report.
 *
 * @param source the path or address, as the user gave it
 * @throws Failure `empty`, `not-text` or `format-unknown`; never for anything odd inside a text
 */
export function readReport(bytes: Uint8Array, source: string, reading: Reading): Report {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new Failure('empty', `${source} is empty.`);
  void reading;
  const blocks = [...text.matchAll(/[^\n]+/g)]
    .map((match) => trimSpan(text, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start < end)
    .map((span) => ({ ...span, role: 'body' as const, post: 0 }));
  return {
    id: idOf('report', text),
    source,
    textHash: textHash(text),
    text,
    language: 'en',
    publisher: null,
    title: null,
    bylines: [],
    blocks,
    posts: [{ start: 0, end: text.length, authors: [], stamp: null, title: null, place: null }],
    doubts: [],
  };
}
