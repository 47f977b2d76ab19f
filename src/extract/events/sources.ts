import type { EventStatus } from '#core/event.ts';
import type { Party, Statement } from '#core/statement.ts';
import type { Span } from '#core/span.ts';
import { contains } from '#core/span.ts';
import type { Telling } from './status.ts';

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

/** What becomes of the status when somebody says so; who says so is kept as the source. */
export function statusIn(statement: Statement | null, telling: Telling, presupposed: boolean): EventStatus {
  const { status } = telling;
  if (statement === null) return status;
  if (statement.acts.includes('denies') && (status === 'happened' || status === 'claimed'))
    return presupposed ? 'happened' : 'denied';
  if (status === 'did-not-happen' && statement.acts.includes('promises')) return status;
  if (status === 'did-not-happen') return statement.attitude === null ? 'denied' : status;
  if (status !== 'happened' || presupposed) return status;
  if (statement.negated) return 'possible';
  switch (statement.attitude) {
    case 'expects':
    case 'intends':
      return 'planned';
    case 'wants':
    case 'fears':
      return 'possible';
    default:
      return 'claimed';
  }
}

export function speakerOf(statement: Statement | null): Party | null {
  return statement === null || (statement.speaker.mention === null && statement.speaker.actor === null)
    ? null
    : statement.speaker;
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
