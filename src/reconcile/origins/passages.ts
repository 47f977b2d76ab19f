import type { Findings } from '#core/findings.ts';
import type { BlockRole } from '#core/report.ts';
import type { Span } from '#core/span.ts';

/** A sentence or so of a report, as copies are looked for: hashes of every four words that follow one another. */
export interface Passage extends Span {
  /** Index into the reports given. */
  readonly report: number;
  /** Of all its words, those inside quotation marks included. */
  readonly shingles: ReadonlySet<number>;
  /** Of the words outside quotation marks only: who quotes the same words as another need not have copied it. */
  readonly own: ReadonlySet<number>;
}

const proseRoles: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'subheading',
  'body',
  'caption',
  'list-item',
]);

/** Words in a shingle: fewer are shared by chance, more are lost to every small change. */
const shingleWords = 4;

/** The passages of a report in the order of its text. */
export function passagesOf({ report }: Findings, index: number): Passage[] {
  const { text, blocks } = report;
  return blocks
    .filter(({ role }) => proseRoles.has(role))
    .flatMap((block) => sentencesOf(text, block))
    .map((span) => ({ report: index, start: span.start, end: span.end, ...shinglesOf(text, span) }));
}

/** Roughly: cut after a full stop, a question or exclamation mark before a capital. It errs alike in every copy. */
function sentencesOf(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)) {
    const end = block.start + match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  return [...spans, { start, end: block.end }];
}

function shinglesOf(text: string, { start, end }: Span): Pick<Passage, 'shingles' | 'own'> {
  const shingles = new Set<number>();
  const own = new Set<number>();
  const all: number[] = [];
  let outside: number[] = [];
  let quoted = false;
  for (const [word] of text.slice(start, end).matchAll(/[\p{L}\p{N}]+|["“”]/gu)) {
    if (word === '"' || word === '“' || word === '”') {
      quoted = word === '"' ? !quoted : word === '“';
      outside = [];
      continue;
    }
    const hash = hashOf(word.toLowerCase());
    all.push(hash);
    addShingle(all, shingles);
    if (quoted) continue;
    outside.push(hash);
    addShingle(outside, own);
  }
  return { shingles, own };
}

function addShingle(words: readonly number[], shingles: Set<number>): void {
  if (words.length < shingleWords) return;
  let hash = 17;
  for (let i = words.length - shingleWords; i < words.length; i++)
    hash = (Math.imul(hash, 31) + words[i]!) | 0;
  shingles.add(hash);
}

/** FNV-1a in 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
