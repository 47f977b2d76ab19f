import type { Findings } from '#core/findings.ts';
import type { Span } from '#core/span.ts';
import { inkFor, type Effects } from './effects.ts';

interface Mark {
  readonly at: number;
  readonly text: string;
  readonly opens: boolean;
  readonly length: number;
}

/**
 * The whole text of a report with its marks: ⟦…⟧ around a statement with its speaker behind it, ⟨…⟩ around a figure,
 * and ⟪…⟫ around the words that state an event.
 */
export function tellMarks({ report, statements, figures, events }: Findings, effects: Effects): string {
  const ink = inkFor(effects);
  const marks = [
    ...statements.flatMap(({ content, speaker }) =>
      content.flatMap((span) => pair(span, '⟦', '⟧' + ink.dim(` ${speaker.actor ?? '?'}`))),
    ),
    ...figures.flatMap((figure) => pair(figure, '⟨', '⟩')),
    ...events.flatMap(({ trigger, what }) => pair(trigger, '⟪', '⟫' + ink.dim(` ${what}`))),
  ].sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.opens) - Number(b.opens) ||
      (a.opens ? b.length - a.length : a.length - b.length),
  );
  let told = '';
  let at = 0;
  for (const mark of marks) {
    told += report.text.slice(at, mark.at) + mark.text;
    at = mark.at;
  }
  return told + report.text.slice(at) + (report.text.endsWith('\n') ? '' : '\n');
}

function pair({ start, end }: Span, open: string, close: string): Mark[] {
  return [
    { at: start, text: open, opens: true, length: end - start },
    { at: end, text: close, opens: false, length: end - start },
  ];
}
