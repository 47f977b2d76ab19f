import { html } from 'hono/html';
import type { Change } from '#core/record.ts';
import type { Markup } from './layout.ts';

/** What is new since the reader looked. */
export function changesPart(changes: readonly Change[]): Markup {
  return html`<section id="changes">
    <h2>What has changed</h2>
    ${changes.length === 0 ? html`<p>Nothing.</p>` : ''}
    <ul class="plain">
      ${changes.map(({ kind, item, why }) => html`<li><b>${kind}</b> <a href="#i-${item}">${why}</a></li>`)}
    </ul>
  </section>`;
}
