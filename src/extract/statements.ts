import type { AnnotatedReport } from '#core/annotated.ts';
import type { Statement } from '#core/statement.ts';

export function drawStatements(_annotated: AnnotatedReport): Statement[] {
  return [];
}
