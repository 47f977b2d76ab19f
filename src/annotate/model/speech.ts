import type { SpeechReading, WordRange } from '#core/annotated.ts';
import type { Scores } from './scores.ts';

/** Odds of one to two: the texts that the model has learned from name fewer cues than the news has. */
const leastSpot = Math.log(1 / 2);

/** Who says what by the model: for every cue the words of its source and of what is said. */
export function decodeSpeech({ size, spot, attribution }: Scores): SpeechReading[] {
  const found: SpeechReading[] = [];
  for (let cue = 1; cue < size; cue++) {
    if (spot[cue * 2 + 1]! <= leastSpot) continue;
    const parts = partsOf(attribution.subarray(cue * 3 * size, (cue + 1) * 3 * size), size);
    const content = rangesOf(parts, 'content');
    const sources = rangesOf(parts, 'source');
    if (content.length === 0) continue;
    found.push({ cue: cue - 1, source: longest(sources), content });
  }
  return found;
}

type Part = 'source' | 'content' | null;

/** For each word, counted without the root, what it is to the cue. */
function partsOf(scores: Float32Array, size: number): Part[] {
  return Array.from({ length: size - 1 }, (_, i) => {
    const [none, source, content] = [0, 1, 2].map((part) => scores[part * size + i + 1]!) as [
      number,
      number,
      number,
    ];
    if (content <= none && source <= none) return null;
    return content < source ? 'source' : 'content';
  });
}

function rangesOf(parts: readonly Part[], part: Part): WordRange[] {
  const ranges: WordRange[] = [];
  for (const [i, here] of parts.entries()) {
    if (here !== part) continue;
    if (parts[i - 1] === part) ranges[ranges.length - 1] = { from: ranges.at(-1)!.from, to: i + 1 };
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}

function longest(ranges: readonly WordRange[]): WordRange | null {
  return ranges.reduce<WordRange | null>(
    (best, range) => (best === null || best.to - best.from < range.to - range.from ? range : best),
    null,
  );
}
