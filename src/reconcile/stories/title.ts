import type { Findings } from '#core/findings.ts';
import { sliceOf } from '#core/span.ts';
import { cosine, vectorsOf, type Vector } from './vectors.ts';

/** A title cut out of a text that has no headline is no longer than this. */
const titleChars = 90;

/**
 * The headline of the report that is most like all the others; where no report has a headline, the beginning of that
 * report's text. Of equal ones the earliest given.
 */
export function titleOf(findings: readonly Findings[]): string {
  const titled = findings.filter(({ report }) => report.title !== null);
  const candidates = titled.length === 0 ? findings : titled;
  const vectors = new Map(vectorsOf(findings).map((vector, index) => [findings[index]!, vector]));
  const sum = sumOf([...vectors.values()]);
  let best: Findings | null = null;
  let most = -1;
  for (const each of candidates) {
    const central = cosine(vectors.get(each)!, sum);
    if (central <= most) continue;
    best = each;
    most = central;
  }
  return best ? wordsOf(best) : '';
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  return sum;
}

function wordsOf({ report }: Findings): string {
  const body = report.blocks.find(({ role }) => role === 'body') ?? report.blocks[0];
  const words = report.title ?? body;
  if (!words) return '';
  const text = sliceOf(report.text, words).replace(/\s+/g, ' ').trim();
  if (report.title || text.length <= titleChars) return text;
  return `${text.slice(0, text.lastIndexOf(' ', titleChars)).trimEnd()} …`;
}
