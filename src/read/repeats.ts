/** Boxes that a page prints again and again: offers, forms, notes of a player that did not load. */
import type { Span } from '#core/span.ts';

interface Sentence extends Span {
  readonly prose: boolean;
}

/** Shorter sentences are said twice: "Thank you very much." */
const fewestChars = 25;

/**
 * The lines of prose that stand in the text three times, or twice beside another that does; a standfirst may be told again. None where they outweigh
 * the rest: then the report itself was printed twice.
 */
export function findRepeats(text: string, lines: readonly Sentence[]): ReadonlySet<Span> {
  const counts = new Map<string, number>();
  const words = lines.map(({ start, end, prose }) =>
    prose && fewestChars <= end - start ? text.slice(start, end) : '',
  );
  for (const line of words) counts.set(line, (counts.get(line) ?? 0) + 1);
  const times = words.map((line) => (line === '' ? 0 : counts.get(line)!));
  const repeats = lines.filter(
    (_, i) =>
      3 <= times[i]! ||
      (times[i] === 2 && [i - 1, i + 1].some((near) => 2 <= times[near]! && words[near] !== words[i])),
  );
  const all = lines.filter(({ prose }) => prose);
  return new Set(charsOf(repeats) * 2 < charsOf(all) ? repeats : []);
}

function charsOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The short labels that stand in the text again: no crosshead does. */
export function findAgain(text: string, labels: readonly Span[]): ReadonlySet<Span> {
  const seen = new Map<string, Span[]>();
  for (const label of labels) {
    const words = text.slice(label.start, label.end);
    if (longestAgain < words.length) continue;
    const same = seen.get(words);
    if (same) same.push(label);
    else seen.set(words, [label]);
  }
  return new Set([...seen.values()].filter((same) => 1 < same.length).flat());
}

const longestAgain = 60;

/** Whether two stretches of a text say the same. */
export function sameWords(text: string, a: Span, b: Span): boolean {
  return (
    a.end - a.start === b.end - b.start &&
    a.start !== b.start &&
    text.slice(a.start, a.end) === text.slice(b.start, b.end)
  );
}
