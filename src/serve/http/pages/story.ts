import { html } from 'hono/html';
import type { Told } from '#desk/desk.ts';
import { briefPart } from './brief.ts';
import { changesPart } from './changes.ts';
import { disagreementsPart } from './disagreements.ts';
import { figuresPart } from './figures.ts';
import { page, when, type Markup } from './layout.ts';
import { sourcesPart } from './sources.ts';
import { statementsPart } from './statements.ts';
import { timelinePart } from './timeline.ts';
import { days } from './words.ts';

/** The record of a story on one page: the brief first, then each part of it whole. */
export function storyPage(told: Told): Markup {
  const { record, changes } = told;
  const { story } = record;
  const body = html`<header class="story">
      <h1>${story.title}</h1>
      <p class="quiet">${days(story.from, story.to)}</p>
      <nav aria-label="Parts of the record">
        <a href="#brief">Brief</a> <a href="#disagreements">Disagreements</a> <a href="#figures">Figures</a>
        <a href="#statements">Statements</a> <a href="#timeline">Timeline</a> <a href="#sources">Reports</a>
      </nav>
    </header>
    ${when(changes, () => changesPart(changes!))} ${briefPart(told)} ${disagreementsPart(told)}
    ${figuresPart(told)} ${statementsPart(told)} ${timelinePart(told)} ${sourcesPart(told)}`;
  return page({ title: story.title, twin: `/stories/${story.id}.json`, body });
}
