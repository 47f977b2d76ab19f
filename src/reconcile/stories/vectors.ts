import type { Findings } from '#core/findings.ts';
import type { BlockRole } from '#core/report.ts';
import { wordShares } from '#lang/en/word-shares.ts';

/** Words of a report with their weights, the heaviest first; the squares of the weights add up to one. */
export type Vector = ReadonlyMap<string, number>;

/** Roles whose words tell what a report is about. */
const telling: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'subheading',
  'body',
  'caption',
  'list-item',
]);

/** A name says more about the story than another word, and a headline's word more than one further down. */
const nameWeight = 2;
const headlineWeight = 2;

/** As many reports as the shares of `wordShares` count for beside those on the shelf. */
const priorReports = 20;

/** The shares of words that are not in that table. */
const shareOfName = 0.0005;
const shareOfWord = 0.002;

/** More words than this add nothing to a comparison. */
const vectorWords = 1000;

/**
 * What each report is about: words weighted by how often the report has them and by how rare they are, on this shelf
 * and in English. Built on tf-idf (Spärck Jones 1972), the rarity smoothed towards that of the language so that two
 * reports alone on a shelf can be compared.
 */
export function vectorsOf(findings: readonly Findings[]): Vector[] {
  const counts = findings.map(countWords);
  const reportsWith = new Map<string, number>();
  for (const { words } of counts)
    for (const word of words.keys()) reportsWith.set(word, (reportsWith.get(word) ?? 0) + 1);
  return counts.map((count) => weigh(count, reportsWith, findings.length));
}

export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0);
  return sum;
}

interface Count {
  readonly words: ReadonlyMap<string, number>;
  /** Those written with a capital inside a sentence and never without. */
  readonly names: ReadonlySet<string>;
}

function countWords({ report }: Findings): Count {
  const words = new Map<string, number>();
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const block of report.blocks) {
    if (!telling.has(block.role)) continue;
    const times = block.role === 'headline' ? headlineWeight : 1;
    for (const { word, inside } of wordsIn(report.text.slice(block.start, block.end))) {
      const stem = stemOf(word);
      words.set(stem, (words.get(stem) ?? 0) + times);
      if (word.startsWith(word.charAt(0).toLowerCase())) small.add(stem);
      else if (inside) capital.add(stem);
    }
  }
  return { words, names: new Set([...capital].filter((stem) => !small.has(stem))) };
}

/** The words of a text with letters only; `inside` are those that do not begin a sentence, a line or a quotation. */
function wordsIn(text: string): { word: string; inside: boolean }[] {
  const words = [];
  let inside = false;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]+|[.!?“"”:\n]/gu)) {
    if (word.length > 1) words.push({ word, inside });
    inside = word.length > 1;
  }
  return words;
}

function stemOf(word: string): string {
  const low = word.toLowerCase();
  if (low.length > 4 && low.endsWith('ies')) return `${low.slice(0, -3)}y`;
  return low.length > 3 && low.endsWith('s') && !low.endsWith('ss') ? low.slice(0, -1) : low;
}

const shares = new Map([...wordShares].map(([word, share]) => [stemOf(word), share]));

function weigh({ words, names }: Count, reportsWith: ReadonlyMap<string, number>, reports: number): Vector {
  const weights = [...words].map(([word, times]): [string, number] => {
    const name = names.has(word);
    const share = shares.get(word) ?? (name ? shareOfName : shareOfWord);
    const expected = reportsWith.get(word)! - 1 + priorReports * share + 0.5;
    const rarity = Math.max(0, Math.log((reports + priorReports) / expected));
    return [word, (1 + Math.log(times)) * rarity * (name ? nameWeight : 1)];
  });
  const heaviest = weights
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, vectorWords);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(heaviest.map(([word, weight]) => [word, weight / length]));
}
