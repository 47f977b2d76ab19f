import { html } from 'hono/html';
import type { Point, RecordEvent, Series, Utterance } from '#core/record.ts';
import { valueText } from './figures.ts';
import { when, type Markup } from './layout.ts';
import {
  momentMark,
  publisherOf,
  standingMark,
  witnessesText,
  wordsAddress,
  wordingLink,
  wordsLink,
  type Shown,
} from './words.ts';

/** How many of each the brief tells; the parts below have them all. */
const most = { figures: 4, statements: 4, events: 5 };

/** What an editor reads first: where the figures are now, what most have printed, what happened, and what is open. */
export function briefPart(shown: Shown): Markup {
  const { record } = shown;
  const outlets = new Set(record.reports.map(({ id }) => publisherOf(id, shown))).size;
  return html`<section id="brief" class="brief">
    <h2>The brief</h2>
    <p>
      ${record.reports.length} reports from ${outlets} publishers.
      ${record.disagreements.length === 0 ? 'They do not disagree.' : html`<a href="#disagreements">${record.disagreements.length} disagreements</a>.`}
    </p>
    ${when(record.series.length > 0, () => figuresNow(record.series, shown))}
    <div class="columns">
      ${when(record.statements.length > 0, () => mostPrinted(record.statements, shown))}
      ${when(record.events.length > 0, () => lately(record.events, shown))}
    </div>
  </section>`;
}

function figuresNow(series: readonly Series[], shown: Shown): Markup {
  const told = [...series]
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most.figures);
  return html`<dl class="now">
    ${told.map((one) => {
      const point = latest(one);
      const words = point.evidence[0]!;
      return html`<div>
        <dd><a href="${wordsAddress(words)}">${valueText(point, one.unit)}</a></dd>
        <dt>${one.measure}${one.place ? `, ${one.place}` : ''}</dt>
        <dd class="quiet">
          ${momentMark(point.asOf)} · ${point.accordingTo ?? publisherOf(words.report, shown)} ·
          ${standingMark(point)}
        </dd>
      </div>`;
    })}
  </dl>`;
}

function weightOf({ points }: Series): number {
  return points.length * 2 + Math.max(...points.map(({ printedBy }) => printedBy));
}

/** The last point that is not superseded; the last of all where every one is. */
function latest({ points }: Series): Point {
  return (
    points.findLast(({ standing }) => standing !== 'superseded' && standing !== 'withdrawn') ?? points.at(-1)!
  );
}

function mostPrinted(statements: readonly Utterance[], shown: Shown): Markup {
  const told = [...statements]
    .filter(({ speaker, attitude }) => speaker !== null && attitude === null)
    .sort((a, b) => b.printedBy - a.printedBy || quotedLength(b) - quotedLength(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most.statements);
  return html`<div>
    <h3>Most printed words</h3>
    ${told.map((one) => {
      const wording = fullest(one);
      return html`<figure class="quote">
        <blockquote>${wordingLink(wording, shown)}</blockquote>
        <figcaption>
          ${one.speaker}, ${momentMark(one.said)} · ${witnessesText(one)} ${standingMark(one)}
        </figcaption>
      </figure>`;
    })}
  </div>`;
}

function quotedLength({ wordings }: Utterance): number {
  return Math.min(
    400,
    Math.max(...wordings.map(({ quoted }) => quoted.reduce((sum, { start, end }) => sum + end - start, 0))),
  );
}

/** The wording with the most words inside marks. */
function fullest({ wordings }: Utterance): Utterance['wordings'][number] {
  const size = ({ quoted, start, end }: Utterance['wordings'][number]) =>
    quoted.reduce((sum, span) => sum + (span.end - span.start) * 10, end - start);
  return wordings.reduce((best, one) => (size(best) < size(one) ? one : best));
}

function lately(events: readonly RecordEvent[], shown: Shown): Markup {
  const told = [...events]
    .sort(
      (a, b) =>
        b.printedBy - a.printedBy ||
        (b.when?.latest ?? '').localeCompare(a.when?.latest ?? '', 'en') ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, most.events)
    .sort((a, b) => ((a.when?.earliest ?? '') < (b.when?.earliest ?? '') ? -1 : 1));
  return html`<div>
    <h3>What most have told</h3>
    <ul class="plain">
      ${told.map((event) => html`<li>${momentMark(event.when)} ${wordsLink(event.evidence[0]!, shown)} ${standingMark(event)}</li>`)}
    </ul>
  </div>`;
}
