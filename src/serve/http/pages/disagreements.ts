import { html } from 'hono/html';
import type { Disagreement, DisagreementKind } from '#core/record.ts';
import type { Span } from '#core/span.ts';
import type { Markup } from './layout.ts';
import { publisherOf, wordsInContext, wordsLink, type Shown } from './words.ts';

const names: Readonly<Record<DisagreementKind, string>> = {
  contradiction: 'Contradiction',
  denial: 'Denial of a claim',
  wording: 'Different wording',
  'different-period': 'Different period',
  'different-definition': 'Different definition',
  revision: 'Revision',
  'plan-outcome': 'Plan and outcome',
};

/** Each disagreement with its kind, and the words of both sides beside each other. */
export function disagreementsPart(shown: Shown): Markup {
  const { disagreements } = shown.record;
  return html`<section id="disagreements">
    <h2>Where the reports disagree</h2>
    ${disagreements.length === 0 ? html`<p>Nowhere that Stet can tell.</p>` : ''}
    ${disagreements.map((one) => disagreementMarkup(one, shown))}
  </section>`;
}

function disagreementMarkup({ id, kind, sides, why }: Disagreement, shown: Shown): Markup {
  return html`<article class="disagreement" id="i-${id}">
    <h3><span class="kind">${names[kind]}</span> ${why}</h3>
    <div class="columns">
      ${sides.map(
        ({ label, evidence }) =>
          html`<div>
            <h4>${label}</h4>
            <ul class="plain">
              ${evidence.map((words) => html`<li>${isShort(words) ? wordsInContext(words, shown) : wordsLink(words, shown)} <span class="quiet">${publisherOf(words.report, shown)}</span></li>`)}
            </ul>
          </div>`,
      )}
    </div>
  </article>`;
}

/** A few words alone, a number or a verb, say too little of what a side holds. */
function isShort({ start, end }: Span): boolean {
  return end - start < 40;
}
