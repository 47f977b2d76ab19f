import type { AnnotatedReport } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import { drawEvents } from './events.ts';
import { drawFigures } from './figures.ts';
import { drawStatements } from './statements.ts';

/** What one report says: statements first, since figures and events ask who is given as their source. */
export function drawFindings(annotated: AnnotatedReport): Findings {
  const { report, times, actors, analyser } = annotated;
  const { statements, doubts } = drawStatements(annotated);
  return {
    report,
    statements,
    figures: drawFigures(annotated, statements),
    events: drawEvents(annotated, statements),
    times,
    actors,
    doubts: [...report.doubts, ...annotated.doubts, ...doubts],
    analyser,
  };
}
