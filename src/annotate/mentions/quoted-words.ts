import type { Words } from './words.ts';

/**
 * Which words stand inside quotation marks: 1 inside, 0 outside. A mark that is never closed holds to the end of its
 * block, and a straight mark opens and closes by turns.
 *
 * @param blocks the block of each sentence
 */
export function findQuoted(words: Words, blocks: readonly number[]): Uint8Array {
  const quoted = new Uint8Array(words.word.length);
  let block = -1;
  let open = false;
  for (let i = 0; i < quoted.length; i++) {
    const here = blocks[words.sentence[i]!]!;
    if (here !== block) [block, open] = [here, false];
    const mark = words.word[i];
    if (mark === '“' || mark === '«') open = true;
    else if (mark === '”' || mark === '»') open = false;
    else if (mark === '"') open = !open;
    else if (open) quoted[i] = 1;
  }
  return quoted;
}
