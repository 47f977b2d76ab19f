import { type Span, contains, overlaps } from '#core/span.ts';
import type { Party, Statement } from '#core/statement.ts';
import { spoken } from './draft.ts';
import { holdOf } from './holds.ts';
import type { Line } from './line.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './triggers.ts';
import { spanOfWords } from './words.ts';

/** Finds the innermost statement whose content holds a span; null where the reporter says it. */
export type SourceFinder = (span: Span) => Statement | null;

/** Contents of statements may nest; spans are asked for in the order of the text or not. */
export function sourcesOf(statements: readonly Statement[]): SourceFinder {
  const contents = statements
    .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const reach: number[] = [];
  for (const { span } of contents) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return (span) => {
    for (let i = lastAt(contents, span.start); 0 <= i && span.start < reach[i]!; i--)
      if (contains(contents[i]!.span, span)) return contents[i]!.statement;
    return null;
  };
}

function lastAt(contents: readonly { readonly span: Span }[], position: number): number {
  let low = 0;
  let high = contents.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (contents[middle]!.span.start <= position) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

export function speakerOf(statement: Statement | null): Party | null {
  return statement === null || (statement.speaker.mention === null && statement.speaker.actor === null)
    ? null
    : statement.speaker;
}

/**
 * "announced new aid", "blamed Torrel for the war": the deed is in the saying, so that its speaker does not claim but do it.
 */
export function isOwnWord(
  line: Line,
  { cue, attitude, speaker }: Statement,
  { chunk, type }: Trigger,
  { governor }: Telling,
): boolean {
  if (
    cue !== null &&
    0 <= governor &&
    overlaps(cue, spanOfWords(line.words, line.chunks[governor]!.from, line.chunks[governor]!.to))
  )
    return true;
  if (cue !== null && isHeldBy(line, chunk, cue)) return true;
  if (type === null || !spoken.has(type)) return false;
  const span = spanOfWords(line.words, line.chunks[chunk]!.from, line.chunks[chunk]!.to);
  return (cue !== null && overlaps(cue, span)) || (attitude !== null && speaker.mention !== null);
}

/** "refused to meet", "promised to help": what the cue makes of the event is its status. */
function isHeldBy(line: Line, k: number, cue: Span): boolean {
  if (line.chunks[k]!.verb === null) return false;
  const { chunk, grip } = holdOf(line, k);
  if (chunk === -1 || grip === null || grip === 'denies' || grip === 'claims') return false;
  return overlaps(cue, spanOfWords(line.words, line.chunks[chunk]!.from, line.chunks[chunk]!.to));
}
