import { html } from 'hono/html';
import type { Record as StoryRecord } from '#core/record.ts';
import { page, type Markup } from './layout.ts';
import { days } from './words.ts';

/** The stories on the shelf, the largest first. */
export function storiesPage(records: readonly StoryRecord[]): Markup {
  const sorted = [...records].sort(
    (a, b) => b.story.reports.length - a.story.reports.length || (a.story.id < b.story.id ? -1 : 1),
  );
  const body = html`<h1>Stories</h1>
    ${sorted.length === 0 ? html`<p>No story yet. <code>stet read PATHS…</code> reads reports in.</p>` : ''}
    <ol class="stories">
      ${sorted.map(({ story, reports, disagreements }) => {
        const outlets = new Set(reports.map(({ publisher, id }) => publisher?.name ?? id)).size;
        return html`<li>
          <h2><a href="/stories/${story.id}">${story.title}</a></h2>
          <p class="quiet">
            ${days(story.from, story.to)} · ${reports.length} reports from ${outlets} publishers ·
            ${disagreements.length} disagreements
          </p>
        </li>`;
      })}
    </ol>`;
  return page({ title: 'Stories', twin: '/stories.json', body });
}
