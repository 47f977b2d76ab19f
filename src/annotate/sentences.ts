import type { Sentence } from '#core/annotated.ts';
import type { Block } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import type { Analyser } from './analyser.ts';
import { endsSentence } from './sentence-ends.ts';
import { findTokens } from './tokens.ts';

/**
 * Sentences of every block with all that the model reads in them. Words are cut by `findTokens`, and sentences end where
 * `endsSentence` says; the model reads one sentence at a time.
 *
 * @returns sorted; no sentence crosses a block, and every non-blank character of a block is in a token of one
 */
export async function findSentences(
  text: string,
  blocks: readonly Block[],
  analyser: Analyser,
): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const [block, { start, end }] of blocks.entries())
    for (const { spans, words } of cutSentences(text, { start, end })) {
      const reading = await analyser.read(words);
      const tokens = reading.tokens.map((token, i) => ({ ...spans[i]!, ...token }));
      sentences.push({ start: spans[0]!.start, end: spans.at(-1)!.end, block, ...reading, tokens });
    }
  return sentences;
}

interface Cut {
  readonly spans: readonly Span[];
  readonly words: readonly string[];
}

function cutSentences(text: string, stretch: Span): Cut[] {
  const spans = findTokens(text, stretch);
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const cuts: Cut[] = [];
  let first = 0;
  for (let i = 0; i < spans.length; i++) {
    if (i + 1 < spans.length && !endsSentence(spans, words, i)) continue;
    cuts.push({ spans: spans.slice(first, i + 1), words: words.slice(first, i + 1) });
    first = i + 1;
  }
  return cuts;
}
