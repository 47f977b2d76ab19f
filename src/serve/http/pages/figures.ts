import { html } from 'hono/html';
import type { Point, Series } from '#core/record.ts';
import { chart } from './chart.ts';
import { when, type Markup } from './layout.ts';
import { momentMark, publisherOf, standingMark, wordsInContext, type Shown } from './words.ts';
import { showNumber } from '../../numbers.ts';

/** Every series: those that moved first and with a chart, the others in one table. */
export function figuresPart(shown: Shown): Markup {
  const { series } = shown.record;
  const moved = series
    .filter(({ points }) => points.length > 1)
    .sort((a, b) => b.points.length - a.points.length || (a.id < b.id ? -1 : 1));
  const single = series.filter(({ points }) => points.length === 1);
  return html`<section id="figures">
    <h2>The figures and how they moved</h2>
    ${series.length === 0 ? html`<p>None.</p>` : ''} ${moved.map((one) => seriesMarkup(one, shown))}
    ${when(
      single.length > 0,
      () =>
        html`<details>
          <summary>${single.length} figures printed once</summary>
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">Measure</th>
                  <th scope="col">Value</th>
                  <th scope="col">As of</th>
                  <th scope="col">According to</th>
                  <th scope="col">Words</th>
                </tr>
              </thead>
              <tbody>
                ${single.map((one) => singleRow(one, one.points[0]!, shown))}
              </tbody>
            </table>
          </div>
        </details>`,
    )}
  </section>`;
}

function seriesMarkup({ id, measure, unit, place, points }: Series, shown: Shown): Markup {
  return html`<article class="series" id="i-${id}">
    <h3>
      ${measure}${place ? `, ${place}` : ''}${unit && unit !== 'person' ? html` <span class="quiet">${unit}</span>` : ''}
    </h3>
    <div class="columns wide">
      ${chart(points, `${measure} over time`)}
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col">As of</th>
              <th scope="col">According to</th>
              <th scope="col">Stands</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>
            ${points.map((point) => pointRow(point, unit, shown))}
          </tbody>
        </table>
      </div>
    </div>
  </article>`;
}

function pointRow(point: Point, unit: string | null, shown: Shown): Markup {
  const value = valueText(point, unit);
  return html`<tr id="i-${point.id}">
    <td class="value">
      ${point.standing === 'superseded' || point.standing === 'withdrawn' ? html`<s>${value}</s>` : value}
    </td>
    <td>${momentMark(point.asOf)}</td>
    <td>${point.accordingTo ?? html`<span class="quiet">not told</span>`}</td>
    <td>${standingMark(point)}</td>
    <td>
      ${evidenceMarkup(point.evidence.slice(0, openWords), shown)}
      ${when(
        openWords < point.evidence.length,
        () =>
          html`<details>
            <summary>${point.evidence.length - openWords} more</summary>
            ${evidenceMarkup(point.evidence.slice(openWords), shown)}
          </details>`,
      )}
    </td>
  </tr>`;
}

/** So many places that print a value stand open, the others behind a summary. */
const openWords = 3;

function evidenceMarkup(evidence: Point['evidence'], shown: Shown): Markup[] {
  return evidence.map(
    (words) =>
      html`<div>
        ${wordsInContext(words, shown)} <span class="quiet">${publisherOf(words.report, shown)}</span>
      </div>`,
  );
}

function singleRow({ measure, unit, place }: Series, point: Point, shown: Shown): Markup {
  return html`<tr id="i-${point.id}">
    <td>${measure}${place ? `, ${place}` : ''}</td>
    <td class="value">${valueText(point, unit)}</td>
    <td>${momentMark(point.asOf)}</td>
    <td>${point.accordingTo ?? html`<span class="quiet">not told</span>`}</td>
    <td>
      ${wordsInContext(point.evidence[0]!, shown)}
      <span class="quiet">${publisherOf(point.evidence[0]!.report, shown)}</span>
    </td>
  </tr>`;
}

const bounds: Readonly<Record<Point['bound'], string>> = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  about: '≈ ',
  'up-to': '≤ ',
  'fewer-than': '< ',
  nearly: 'nearly ',
};

/** `> 3 million`, `€200 million`, `4.5 %`: the bound as it was printed, and the unit where it is no count of people. */
export function valueText({ value, low, high, bound }: Point, unit: string | null): string {
  const number = value === null ? `${showNumber(low ?? 0)} to ${showNumber(high ?? 0)}` : showNumber(value);
  const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
  const sign = unit === null ? undefined : signs[unit];
  if (sign !== undefined) return `${bounds[bound]}${sign}${number}`;
  return (
    bounds[bound] +
    number +
    (unit === null || unit === 'person' || /^[a-z]+$/.test(unit) === false
      ? unit === '%'
        ? ' %'
        : ''
      : ` ${unit}`)
  );
}
