import type { ReportedEvent } from '#core/event.ts';
import type { Figure } from '#core/figure.ts';
import type { Findings } from '#core/findings.ts';
import type { DatedReport } from '#core/report.ts';
import { sliceOf, type Span } from '#core/span.ts';
import type { Party, Statement } from '#core/statement.ts';
import { inkFor, type Effects } from './effects.ts';
import { shorten, wrap } from './layout.ts';

/** What one report says, for reading in a terminal. */
export function tellFindings(
  { report, statements, figures, events, doubts }: Findings,
  effects: Effects,
): string {
  const ink = inkFor(effects);
  const { text } = report;
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : ['', ink.bold(title), ...lines.map((line) => wrap(`  ${line}`, effects.tty.columns, '    '))];
  const lines = [
    ink.bold(report.title ? words(text, [report.title]) : report.source),
    ink.dim(tellReport(report)),
    ...list(
      'Statements',
      statements.map((statement) => tellStatement(text, statement)),
    ),
    ...list(
      'Figures',
      figures.map((figure) => tellFigure(text, figure)),
    ),
    ...list(
      'Events',
      events.map((event) => tellEvent(text, event)),
    ),
    ...list(
      'Doubts',
      doubts.map(({ code, note }) => `${code}: ${note}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function tellReport({ publisher, published, id }: DatedReport): string {
  const day = published ? `${published.edtf} (${published.basis}, ${published.rule})` : 'day not known';
  return `${publisher?.name ?? 'publisher not known'}, ${day}, ${id}`;
}

function tellStatement(text: string, statement: Statement): string {
  const { speaker, chain, said, content, cue, acts, attitude } = statement;
  const kinds = [...acts.filter((act) => act !== 'asserts'), ...(attitude ? [attitude] : [])];
  const head = joined([
    speaker.actor ?? 'Not named',
    chain.length === 0 ? '' : `through ${names(chain)}`,
    cue ? `[${words(text, [cue])}]` : '',
    said?.edtf ?? '',
    kinds.length === 0 ? '' : `(${kinds.join(', ')})`,
  ]);
  return `${head}: ${words(text, content)}`;
}

function tellFigure(text: string, figure: Figure): string {
  const { value, low, high, unit, bound, measure, place, asOf, accordingTo } = figure;
  const amount = joined([
    `${value ?? `${low} to ${high}`}`,
    unit ?? '',
    bound === 'exact' ? '' : `(${bound})`,
  ]);
  const scope = joined([measure ?? '', place?.actor ? `in ${place.actor}` : '', asOf?.edtf ?? '']);
  const source = accordingTo?.actor ? `according to ${accordingTo.actor}` : '';
  return [`${words(text, [figure])} = ${amount}`, scope, source].filter((part) => part !== '').join('; ');
}

function tellEvent(text: string, event: ReportedEvent): string {
  const { when, what, status, type, who, whom, where, sentence } = event;
  const parties = joined([
    names(who),
    whom.length === 0 ? '' : `→ ${names(whom)}`,
    where?.actor ? `in ${where.actor}` : '',
  ]);
  const head = joined([
    when?.edtf ?? '?',
    what,
    `(${[status, ...(type ? [type] : [])].join(', ')})`,
    parties,
  ]);
  return `${head}: ${words(text, [sentence])}`;
}

function names(parties: readonly Party[]): string {
  return parties.map(({ actor }) => actor ?? 'not named').join(', ');
}

function words(text: string, spans: readonly Span[]): string {
  return shorten(spans.map((span) => sliceOf(text, span)).join(' … '), 300);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
