import { html } from 'hono/html';
import type { Utterance } from '#core/record.ts';
import { when, type Markup } from './layout.ts';
import { momentMark, publisherOf, standingMark, witnessesText, wordingLink, type Shown } from './words.ts';

/** Speakers with fewer utterances than this stand closed at the end. */
const enough = 2;

/** Statements by speaker, those with most to say first, each utterance with all its wordings. */
export function statementsPart(shown: Shown): Markup {
  const bySpeaker = Map.groupBy(shown.record.statements, ({ actorId, speaker }) => actorId ?? speaker ?? '');
  const groups = [...bySpeaker.values()].sort(
    (a, b) => weight(b) - weight(a) || ((a[0]!.speaker ?? '') < (b[0]!.speaker ?? '') ? -1 : 1),
  );
  const named = groups.filter((group) => group[0]!.speaker !== null);
  const open = named.filter(
    (group) => enough <= group.length || group.some(({ printedBy }) => printedBy > 1),
  );
  const rest = [
    ...named.filter((group) => !open.includes(group)),
    ...groups.filter((group) => group[0]!.speaker === null),
  ];
  return html`<section id="statements">
    <h2>Who said what</h2>
    ${open.map((group) => speakerMarkup(group, shown))}
    ${when(
      rest.length > 0,
      () =>
        html`<details>
          <summary>${rest.length} speakers heard once, or not named</summary>
          ${rest.map((group) => speakerMarkup(group, shown))}
        </details>`,
    )}
  </section>`;
}

function weight(said: readonly Utterance[]): number {
  return said.length + said.reduce((sum, { printedBy }) => sum + printedBy, 0);
}

function speakerMarkup(said: readonly Utterance[], shown: Shown): Markup {
  const { speaker, actorId } = said[0]!;
  const actor = shown.record.actors.find(({ id }) => id === actorId);
  const sorted = [...said].sort((a, b) => ((a.said?.earliest ?? '9') < (b.said?.earliest ?? '9') ? -1 : 1));
  return html`<article class="speaker">
    <h3>${speaker ?? 'Not named'}</h3>
    ${when(actor?.roles.length, () => html`<p class="quiet">${actor!.roles.slice(0, 3).join('; ')}</p>`)}
    ${sorted.map((one) => utteranceMarkup(one, shown))}
  </article>`;
}

function utteranceMarkup(
  { id, said, acts, attitude, wordings, ...backing }: Utterance,
  shown: Shown,
): Markup {
  const told = [...acts.filter((act) => act !== 'asserts'), ...(attitude ? [attitude] : [])];
  return html`<div class="utterance" id="i-${id}">
    <p class="quiet">
      ${momentMark(said)}${told.length > 0 ? ` · ${told.join(', ')}` : ''} · ${witnessesText(backing)}
      ${standingMark(backing)}
    </p>
    <ul class="plain">
      ${wordings.map((wording) => html`<li>${wordingLink(wording, shown)} <span class="quiet">${publisherOf(wording.report, shown)}</span></li>`)}
    </ul>
  </div>`;
}
