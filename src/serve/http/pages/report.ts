import { html } from 'hono/html';
import type { Findings } from '#core/findings.ts';
import type { Block } from '#core/report.ts';
import { contains, overlaps, sliceOf, type Span } from '#core/span.ts';
import { page, when, type Markup } from './layout.ts';
import { momentMark } from './words.ts';

interface Mark extends Span {
  readonly kind: 'statement' | 'figure' | 'event' | 'here';
  readonly note: string;
}

/** The text of a report, block by block, with its marks; `here` is the words that a link led to. */
export function reportPage(findings: Findings, here: Span | null): Markup {
  const { report, doubts } = findings;
  const marks = marksOf(findings, here);
  const title = report.title ? sliceOf(report.text, report.title) : report.source.split('/').at(-1)!;
  const body = html`<header class="story">
      <h1>${title}</h1>
      <p class="quiet">
        ${report.publisher?.name ?? 'Publisher not known'} · ${momentMark(report.published)} ·
        ${report.source}
      </p>
      <p class="legend">
        <mark class="statement">statement</mark> <mark class="figure">figure</mark>
        <mark class="event">event</mark>
        <span class="quiet">Furniture of the page is kept, and set small.</span>
      </p>
    </header>
    ${when(
      doubts.length > 0,
      () =>
        html`<ul class="doubts">
          ${doubts.map(({ code, note }) => html`<li><b>${code}</b> ${note}</li>`)}
        </ul>`,
    )}
    <article class="report">
      ${report.blocks.map((block) => blockMarkup(block, report.text, marks))}
    </article>`;
  return page({ title, twin: `/reports/${report.id}.json`, body });
}

function marksOf({ statements, figures, events }: Findings, here: Span | null): Mark[] {
  const marks: Mark[] = [
    ...statements.flatMap(({ content, speaker, said, kind }) =>
      content.map((span): Mark => ({
        ...span,
        kind: 'statement',
        note: `${kind}: ${speaker.actor ?? 'not named'}${said ? `, ${said.edtf}` : ''}`,
      })),
    ),
    ...figures.map((figure): Mark => ({
      start: figure.start,
      end: figure.end,
      kind: 'figure',
      note: `${figure.bound} ${figure.value ?? `${figure.low} to ${figure.high}`} ${figure.unit ?? ''} ${figure.measure ?? ''}`,
    })),
    ...events.map(({ trigger, what, status, when }): Mark => ({
      ...trigger,
      kind: 'event',
      note: `${what}, ${status}${when ? `, ${when.edtf}` : ''}`,
    })),
  ];
  return (here ? [...marks, { ...here, kind: 'here' as const, note: '' }] : marks).sort(
    (a, b) => a.start - b.start,
  );
}

const prose = ['body', 'headline', 'subheading', 'list-item'];

function blockMarkup(block: Block, text: string, marks: readonly Mark[]): Markup {
  const inside = marks.filter((mark) => overlaps(mark, block));
  const words = piecesOf(block, inside).map((span) => pieceMarkup(span, text, inside));
  if (block.role === 'headline') return html`<h2>${words}</h2>`;
  if (block.role === 'subheading') return html`<h3>${words}</h3>`;
  return html`<p class="${prose.includes(block.role) ? 'prose' : `aside ${block.role}`}">${words}</p>`;
}

/** The block cut wherever a mark begins or ends. */
function piecesOf(block: Span, marks: readonly Mark[]): Span[] {
  const cuts = [block.start, block.end, ...marks.flatMap(({ start, end }) => [start, end])].filter(
    (at) => block.start <= at && at <= block.end,
  );
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i]!, end }));
}

function pieceMarkup(span: Span, text: string, marks: readonly Mark[]): Markup | string {
  const over = marks.filter((mark) => contains(mark, span));
  if (over.length === 0) return sliceOf(text, span);
  const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ');
  const notes = over.flatMap(({ note }) => (note === '' ? [] : [note])).join('; ');
  const first = over.some(({ kind, start }) => kind === 'here' && start === span.start);
  return html`<mark class="${kinds}" title="${notes}" ${first ? html`id="here"` : ''}
    >${sliceOf(text, span)}</mark
  >`;
}
