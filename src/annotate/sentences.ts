import type { Sentence, Token } from '#core/annotated.ts';
import type { Block } from '#core/report.ts';
import type { Analyser, ItsFunction } from './analyser.ts';

/**
 * Sentences and tokens of every block, a block at a time (wink-nlp slows and errs on longer stretches).
 *
 * @returns sorted; no sentence crosses a block, and every non-blank character of a block is in one
 */
export function findSentences(text: string, blocks: readonly Block[], { nlp }: Analyser): Sentence[] {
  return blocks.flatMap((block, index) => sentencesOf(text, block, index, nlp));
}

function sentencesOf(text: string, block: Block, index: number, nlp: Analyser['nlp']): Sentence[] {
  const doc = nlp.readDoc(text.slice(block.start, block.end));
  const words = doc.tokens().out() as string[];
  const tags = doc.tokens().out(nlp.its.pos) as unknown as string[];
  const lemmas = doc.tokens().out(nlp.its.lemma as unknown as ItsFunction<string>) as unknown as string[];
  const tokens: Token[] = [];
  let at = block.start;
  words.forEach((word, i) => {
    const start = text.indexOf(word, at);
    if (start < 0 || block.end < start + word.length) return;
    at = start + word.length;
    tokens.push({
      start,
      end: at,
      pos: tags[i] ?? 'X',
      lemma: lemmas[i]?.toLowerCase() ?? null,
      head: null,
      relation: null,
    });
  });
  const lengths = doc.sentences().out(nlp.its.span) as unknown as [number, number][];
  return lengths.flatMap(([first, last]) => {
    const inside = tokens.slice(first, last + 1);
    return inside.length === 0
      ? []
      : [{ start: inside[0]!.start, end: inside.at(-1)!.end, block: index, tokens: inside }];
  });
}
