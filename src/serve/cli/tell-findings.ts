import type { Findings } from '#core/findings.ts';
import { sliceOf, type Span } from '#core/span.ts';
import { inkFor, type Effects } from './effects.ts';
import { shorten, wrap } from './layout.ts';

/** What one report says, for reading in a terminal. */
export function tellFindings(
  { report, statements, figures, events, doubts }: Findings,
  effects: Effects,
): string {
  const ink = inkFor(effects);
  const say = (spans: readonly Span[]) =>
    shorten(spans.map((span) => sliceOf(report.text, span)).join(' … '), 300);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : ['', ink.bold(title), ...lines.map((line) => wrap(`  ${line}`, effects.tty.columns, '    '))];
  return (
    [
      ink.bold(report.title ? say([report.title]) : report.source),
      ink.dim(
        `${report.publisher?.name ?? 'publisher not known'}, ${report.published ? `${report.published.edtf} (${report.published.basis}, ${report.published.rule})` : 'day not known'}, ${report.id}`,
      ),
      ...list(
        'Statements',
        statements.map(
          ({ speaker, said, content, cue, acts }) =>
            `${speaker.actor ?? 'Not named'} ${cue ? `[${say([cue])}]` : ''} ${said?.edtf ?? ''} ${acts.filter((act) => act !== 'asserts').join(' ')}: ${say(content)}`,
        ),
      ),
      ...list(
        'Figures',
        figures.map(
          (figure) =>
            `${say([figure])} = ${figure.value ?? `${figure.low} to ${figure.high}`} ${figure.unit ?? ''} ${figure.bound}${figure.measure ? `; ${figure.measure}` : ''}${figure.accordingTo?.actor ? `; according to ${figure.accordingTo.actor}` : ''}`,
        ),
      ),
      ...list(
        'Events',
        events.map(
          (event) =>
            `${event.when?.edtf ?? '?'} ${event.what} (${event.status}${event.type ? `, ${event.type}` : ''}): ${say([event.sentence])}`,
        ),
      ),
      ...list(
        'Doubts',
        doubts.map(({ code, note }) => `${code}: ${note}`),
      ),
    ].join('\n') + '\n'
  );
}
