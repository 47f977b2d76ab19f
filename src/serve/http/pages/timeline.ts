import { html } from 'hono/html';
import type { FindingEvidence, Record as StoryRecord, Backing } from '#core/record.ts';
import { daysOf } from '#core/edtf.ts';
import type { Markup } from './layout.ts';
import { momentText, publisherOf, standingMark, wordsLink, type Shown } from './words.ts';

interface Entry {
  readonly label: string;
  readonly backing: Backing;
  readonly words: FindingEvidence;
}

/** What happened, was said and was counted, day by day. */
export function timelinePart(shown: Shown): Markup {
  const entries = entriesOf(shown.record);
  const byDay = Map.groupBy(shown.record.timeline, ({ when }) =>
    momentText(daysOf(when.edtf)?.grain === 'minute' ? { ...when, edtf: when.edtf.slice(0, 10) } : when),
  );
  return html`<section id="timeline">
    <h2>Timeline</h2>
    <ol class="timeline">
      ${[...byDay].map(
        ([day, items]) =>
          html`<li>
            <h3>${day}</h3>
            <ul class="plain">
              ${items.flatMap(({ item, when }) => {
                const entry = entries.get(item);
                return entry ? [entryMarkup(entry, when.edtf, shown)] : [];
              })}
            </ul>
          </li>`,
      )}
    </ol>
  </section>`;
}

function entryMarkup({ label, backing, words }: Entry, edtf: string, shown: Shown): Markup {
  const clock = /T(\d{2}:\d{2})/.exec(edtf)?.[1];
  return html`<li>
    ${clock ? html`<b>${clock}</b> ` : ''}<span class="kind">${label}</span> ${wordsLink(words, shown)}
    <span class="quiet">${publisherOf(words.report, shown)}</span> ${standingMark(backing)}
  </li>`;
}

function entriesOf({ statements, series, events }: StoryRecord): Map<string, Entry> {
  return new Map<string, Entry>([
    ...statements.map(
      (one) => [one.id, { label: one.speaker ?? 'Said', backing: one, words: one.wordings[0]! }] as const,
    ),
    ...series.flatMap(({ measure, points }) =>
      points.map((one) => [one.id, { label: measure, backing: one, words: one.evidence[0]! }] as const),
    ),
    ...events.map(
      (one) =>
        [
          one.id,
          { label: one.status === 'happened' ? 'Event' : one.status, backing: one, words: one.evidence[0]! },
        ] as const,
    ),
  ]);
}
