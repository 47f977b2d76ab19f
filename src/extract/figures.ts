import type { AnnotatedReport } from '#core/annotated.ts';
import type { Figure } from '#core/figure.ts';
import type { Statement } from '#core/statement.ts';

export function drawFigures(_annotated: AnnotatedReport, _statements: readonly Statement[]): Figure[] {
  return [];
}
