import { html } from 'hono/html';
import type { ReportLine } from '#core/record.ts';
import { sliceOf } from '#core/span.ts';
import type { Markup } from './layout.ts';
import { momentMark, wordsAddress, type Shown } from './words.ts';

/** The reports in order of publication, with how each day is known. */
export function sourcesPart(shown: Shown): Markup {
  return html`<section id="sources">
    <h2>The reports</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Known how</th>
            <th scope="col">Publisher</th>
            <th scope="col">Report</th>
          </tr>
        </thead>
        <tbody>
          ${shown.record.reports.map((line) => sourceRow(line, shown))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function sourceRow({ id, source, publisher, title, published }: ReportLine, shown: Shown): Markup {
  const name = title ? sliceOf(shown.textOf(id), title) : source.split('/').at(-1)!;
  return html`<tr>
    <td>${momentMark(published)}</td>
    <td class="quiet">
      ${published ? `${published.basis}, ${published.rule}` : 'no words tell'}
      ${(published?.evidence ?? []).slice(0, 4).map((words) => html`<div><a class="words" href="${wordsAddress(words)}">${sliceOf(shown.textOf(words.report), words)}</a></div>`)}
    </td>
    <td>${publisher?.name ?? html`<span class="quiet">not known</span>`}</td>
    <td><a href="/reports/${id}">${name}</a></td>
  </tr>`;
}
