import type { Block, Post, Report } from '#core/report.ts';
import type { Doubt } from '#core/doubt.ts';
import { idOf, textHash } from '#core/identity.ts';
import { findBlocks, type Layout } from './blocks.ts';
import { decodeText } from './decode.ts';
import { refuseBytes, refuseText } from './format.ts';

import { findImprint } from './imprint.ts';
import { findLanguage } from './language.ts';
import { findParagraphs } from './paragraphs.ts';

export { refuseLarge } from './format.ts';

/** `report` looks for blocks, posts and the imprint; `plain` takes the file as running prose. */
export type Reading = 'report' | 'plain';

/**
 * Bytes of a file become a report. Plain text only: the report's text is the decoded file to its last character, line
 * ends as they are; a byte order mark is no part of it.
 *
 * @param source the path or address, as the user gave it
 * @throws Failure `empty`, `too-large`, `not-text` or `format-unknown`; never for anything odd inside a text
 */
export function readReport(bytes: Uint8Array, source: string, reading: Reading): Report {
  refuseBytes(bytes, source);
  const { text, doubts } = decodeText(bytes, source);
  refuseText(text, source);
  const layout = reading === 'plain' ? layPlain(text) : findBlocks(text);
  const language = findLanguage(proseOf(text, layout.blocks));
  const hash = textHash(text);
  return {
    id: /^https?:\/\//i.test(source) ? idOf('report', hash, source) : idOf('report', hash),
    source,
    textHash: hash,
    text,
    language,
    ...findImprint(text, source, layout),
    ...layout,
    doubts: [...doubts, ...languageDoubts(language, layout.blocks)],
  };
}

function layPlain(text: string): Layout {
  const blocks: Block[] = findParagraphs(text).map(({ start, end }) => ({
    start,
    end,
    role: 'body',
    post: 0,
  }));
  const post: Post = { start: 0, end: text.length, authors: [], stamp: null, title: null, place: null };
  return { blocks, posts: [post] };
}

/** The first few pages of prose. */
function proseOf(text: string, blocks: readonly Block[]): string {
  const prose: string[] = [];
  let chars = 0;
  for (const { start, end, role } of blocks) {
    if (role !== 'body' || languageChars < chars) continue;
    prose.push(text.slice(start, Math.min(end, start + languageChars)));
    chars += end - start;
  }
  return prose.join(' ');
}

/** As much prose as tells the language. */
const languageChars = 4000;

function languageDoubts(language: string | null, blocks: readonly Block[]): Doubt[] {
  if (language === 'en') return [];
  const { start, end } = blocks.find(({ role }) => role === 'body') ?? blocks[0]!;
  return [
    {
      code: 'language-other',
      start,
      end,
      note: 'The text seems not to be in English; findings may be missing.',
    },
  ];
}
