import type { Actor, Mention, TimeExpression } from '#core/annotated.ts';
import type { Party } from '#core/statement.ts';
import type { Span } from '#core/span.ts';
import { spanOf } from '#core/span.ts';

/** No scope is looked for further from a figure than this: it would be another clause's, and the search is bounded. */
const reachChars = 240;

/** Words between a figure and what scopes it that begin another clause. */
const clauseEnd =
  /[;:()“”"]|\b(?:including|said|says|told|while|whereas|because|when|after|before|until|since|which|who|but)\b/i;

/**
 * The time expression as of which a figure holds: behind it up to the next figure, else in front of it in its clause.
 *
 *     from $3 million in 2017 to more than $70 million in 2018
 *          ~~~~~~~~~~    ^^^^    ~~~~~~~~~~~~~~~~~~~~~    ^^^^
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
  const apart = nearby(times, figure).filter(
    (time) =>
      (time.end <= figure.start || figure.end <= time.start) &&
      (isAsOf(text, time) || isTold(text, time, figure)),
  );
  const limit = limitOf(text, figure, next);
  const behind = apart.find(({ start }) => figure.end <= start && start < limit);
  if (behind && !clauseEnd.test(text.slice(figure.end, behind.start))) return behind;
  const before = apart.findLast(({ end }) => end <= figure.start);
  if (before && isAside(text, before, figure)) return null;
  if (before && !clauseEnd.test(text.slice(before.end, figure.start).replace(told, ''))) return before;
  return null;
}

/** "since 1987, when 87 people drowned": what a clause of *when* tells is of the time in front of it. */
function isTold(text: string, { end }: Span, figure: Span): boolean {
  return end <= figure.start && told.test(text.slice(end, figure.start));
}

const told = /^,? when\b/;

/** "killed 12 and injured 30 in Torrel on Monday": what stands behind the second figure scopes both. */
function limitOf(text: string, { end }: Span, next: number): number {
  return /\band\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(Math.max(end, next - 24), next)) ? Infinity : next;
}

/** "since 2021", "than last year", "over the year" say from when or against when, not as of when. */
function isAsOf(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\bon(?: the)?\s+$/.test(before) && compared.test(text.slice(start, end))) return false;
  return !/\b(?:over|from|versus|to|ago|after|before)(?: the)?\s+$|\b(?:since|until|till|than)\b[^,;:.]*$/i.test(
    before,
  );
}

/** "up 6% on the previous day", "on last year", "on 2030": what it is held against. */
const compared = /^(?:the )?(?:previous|prior|same)\b|^(?:last|a) (?:week|month|quarter|year)\b|^\d{4}$/;

/**
 * The place a figure counts in: a named place behind it with "in", "at", "near" before the next figure, else the nearest
 * such place in front of it.
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
  const places = nearby(mentions, figure).filter(
    (mention) => isPlace(mention) && isTied(text, mention) && !isVenue(text, mention),
  );
  const limit = limitOf(text, figure, next);
  const behind = places.find(({ start }) => figure.end <= start && start < limit);
  const before = places.findLast(({ end }) => end <= figure.start);
  const place =
    behind && !elsewhereBehind.test(text.slice(figure.end, behind.start))
      ? behind
      : before &&
          !elsewhereBefore.test(text.slice(before.end, figure.start)) &&
          !isAside(text, before, figure)
        ? before
        : undefined;
  if (!place) return null;
  const actor = place.actor === null ? undefined : actors.get(place.actor);
  return {
    mention: spanOf(place),
    actor: actor?.name ?? text.slice(place.head.start, place.head.end),
    actorId: actor?.id ?? null,
  };
}

/** A clause about something else, or what is told of somebody's saying: the place behind it is not the figure's. */
const elsewhereBehind = /[“”"]|\b(?:which|where|that)\b/;

/** "In Torrel, which has 12 wells" is of Torrel; "in Torrel to discuss the blast which killed 12" is not. */
const elsewhereBefore = /[^,\s].*\b(?:which|who)\b/s;

/**
 * "Ruun Bank, which is based in Torrel, sees 4 percent", "Rell, bought in May, has seven goals": what is told of the subject
 * on the way, where a relative clause ends with a comma or an auxiliary follows it.
 */
function isAside(text: string, { start, end }: Span, figure: Span): boolean {
  const gap = text.slice(end, figure.start);
  if (/^, (?:has|have|had|is|are|was|were|will|would|can|could)\b/.test(gap)) return true;
  const ended = gap.includes(',');
  return (
    ended && /\b(?:which|who|whose|based|born)\b[^,;.]*$/.test(text.slice(Math.max(0, start - 72), start))
  );
}

/** "The minister said in Torrel", "told reporters in Torrel": where it was told. */
function isVenue(text: string, { start }: Mention): boolean {
  return telling.test(text.slice(Math.max(0, start - 72), start));
}

const telling =
  /\b(?:(?:said|says|announced|added|warned|declared|spoke|speaking|insisted)(?:\s(?:on|yesterday|today|earlier|late|again|[A-Z]\p{L}+day)){0,3}|(?:told|tells|telling)(?:\s(?!that\s)[\p{L}’'-]+){1,5}?)\s(?:in|at|near|from)(?:\s(?!(?:that|and|in|at)\s)[\p{L}’'-]+){0,4}\s$/iu;

/** Those of a sorted list that begin within reach of the figure. */
function nearby<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  const from = firstAfter(items, start - reachChars);
  let to = from;
  while (to < items.length && items[to]!.start <= end + reachChars) to++;
  return items.slice(from, to);
}

function firstAfter(items: readonly Span[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPlace({ kind, form }: Mention): boolean {
  return form === 'name' && (kind === 'place' || kind === 'country');
}

/** "in Torrel", "near the northern port of Torrel": a preposition of place, and at most a few words between. */
function isTied(text: string, { start, end }: Mention): boolean {
  return tie.test(text.slice(Math.max(0, start - 56), start)) && !/^[’']s\b/.test(text.slice(end, end + 3));
}

const tie =
  /\b(?:in|at|near|around|outside|inside|across|through|throughout|on|off|flee|fled|fleeing|left|leave|leaving)(?:\s(?!(?:in|at|for|to|with|by|on|from|and|or|that|who|as|when|where|after|before|because|while|over|against|between|is|was|are|were|has|had|said)\s)[\p{L}’'-]+){0,5}\s$/iu;
