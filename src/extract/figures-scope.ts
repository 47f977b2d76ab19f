import type { Actor, Mention, TimeExpression } from '#core/annotated.ts';
import type { Party } from '#core/statement.ts';
import type { Span } from '#core/span.ts';
import { spanOf } from '#core/span.ts';

/** Words of the text between a figure and what scopes it end at a clause: beyond, it scopes something else. */
const clauseEnd =
  /[;:()“”"]|\b(?:said|says|told|while|whereas|because|when|after|before|until|since|which|who|but)\b/i;

/**
 * The time expression as of which a figure holds: behind it up to the next figure , else in front of it in its clause.
 *
 *     from $16 million in 2021 to more than $400 million in 2022
 *          ^^^^^^^^^^^    ~~~~              ^^^^^^^^^^^^    ~~~~
 *
 * @param times those of the sentence that point to a day, without those that say when somebody spoke
 * @param next where the next figure begins, or the sentence ends
 */
export function timeOf(
  text: string,
  figure: Span,
  times: readonly TimeExpression[],
  next: number,
): TimeExpression | null {
  const apart = times.filter(
    (time) => isAsOf(text, time) && (time.end <= figure.start || figure.end <= time.start),
  );
  const limit = /\band\s*$/.test(text.slice(Math.max(figure.end, next - 5), next)) ? Infinity : next;
  const behind = apart.find(({ start }) => figure.end <= start && start < limit);
  if (behind && !clauseEnd.test(text.slice(figure.end, behind.start))) return behind;
  const before = apart.findLast(({ end }) => end <= figure.start);
  if (before && !clauseEnd.test(text.slice(before.end, figure.start))) return before;
  return null;
}

/** "since 2021", "than last year", "from Monday" say from when or against when, not as of when. */
function isAsOf(text: string, { start }: Span): boolean {
  return !/\b(?:since|until|till|than|over|from|versus|to|ago|after|before)(?: the)?\s+$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/**
 * The place a figure counts in: a named place behind it with "in", "at", "near" before the next figure, else the nearest
 * such place in front of it, else the only place of the sentence that a preposition ties.
 *
 * @param mentions those of the sentence
 */
export function placeOf(
  text: string,
  figure: Span,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
  next: number,
): Party | null {
  const places = mentions.filter((mention) => isPlace(mention) && isTied(text, mention));
  const behind = places.find(({ start }) => figure.end <= start && start < next);
  const before = places.findLast(({ end }) => end <= figure.start);
  const place = behind ?? before ?? places[0];
  if (!place) return null;
  const actor = place.actor === null ? undefined : actors.get(place.actor);
  return {
    mention: spanOf(place),
    actor: actor?.name ?? text.slice(place.head.start, place.head.end),
    actorId: actor?.id ?? null,
  };
}

function isPlace({ kind, form }: Mention): boolean {
  return form === 'name' && (kind === 'place' || kind === 'country');
}

/** "in Torrel", "near the northern port of Torrel": a preposition of place, and at most a few words between. */
function isTied(text: string, { start }: Mention): boolean {
  return tie.test(text.slice(Math.max(0, start - 56), start));
}

const tie =
  /\b(?:in|at|near|around|outside|inside|across|throughout|on|off|flee|fled|fleeing|left|leave|leaving)(?:\s(?!(?:in|at|for|to|with|by|on|from|and|that|who)\s)[\p{L}’'-]+){0,6}\s$/iu;
