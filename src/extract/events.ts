import type { AnnotatedReport } from '#core/annotated.ts';
import type { ReportedEvent } from '#core/event.ts';
import type { Statement } from '#core/statement.ts';

export function drawEvents(_annotated: AnnotatedReport, _statements: readonly Statement[]): ReportedEvent[] {
  return [];
}
