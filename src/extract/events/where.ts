import type { Party } from '#core/statement.ts';
import { complementsOf } from './complements.ts';
import type { Line } from './line.ts';
import { namedPlaceAt } from './named-places.ts';
import { type Cast, partiesInFront, thingsOf } from './parties.ts';
import { hitting, isSite, isTour } from './sites.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './triggers.ts';

/** The place that the words give: a phrase behind the trigger, its object where that is a place, or one that opens the clause. */
export function placeOf(line: Line, cast: Cast, trigger: Trigger, telling: Telling): Party | null {
  const course = telling.course === -1 ? [] : complementsOf(line, telling.course).prepositional;
  for (const { preposition, phrases } of [...trigger.prepositional, ...course]) {
    if (!leadsToPlace(preposition, trigger) && !(preposition === 'of' && isTour(line, trigger))) continue;
    const at = phrases
      .filter((phrase) => !isElsewhere(line, phrase))
      .map((phrase) => namedPlaceAt(line, cast, phrase))
      .find((phrase) => phrase !== -1);
    if (at !== undefined) return placeAt(line, cast, at);
  }
  const object = placedByObject.has(trigger.what)
    ? trigger.object.map((phrase) => namedPlaceAt(line, cast, phrase)).find((phrase) => phrase !== -1)
    : undefined;
  if (object !== undefined) return placeAt(line, cast, object);
  const struck =
    telling.course === -1 || !hitting.has(line.chunks[telling.course]!.verb!.base)
      ? []
      : complementsOf(line, telling.course).object;
  const hit = struck.map((phrase) => namedPlaceAt(line, cast, phrase)).find((phrase) => phrase !== -1);
  if (hit !== undefined) return placeAt(line, cast, hit);
  const site = partiesInFront(line, cast, line.chunks[trigger.chunk]!).find((party) =>
    isSite(line, cast, party, trigger),
  );
  if (site !== undefined) return site;
  const told = placeByRoles(line, cast, line.chunks[trigger.chunk]!.head);
  return told === -1 ? null : placeAt(line, cast, told);
}

function leadsToPlace(preposition: string, { what, type }: Trigger): boolean {
  if (preposition === 'from') return what === 'withdrawal' || what === 'displacement';
  if (preposition === 'to')
    return what === 'visit' || what === 'withdrawal' || what === 'displacement' || what === 'deployment';
  return placePrepositions.has(preposition) || (preposition === 'on' && type === 'ASSAULT');
}

const placePrepositions = new Set(
  'in at near outside inside across around through along into over off'.split(' '),
);

const placedByObject = new Set(['visit', 'capture', 'attack', 'withdrawal', 'displacement']);

/** Where PropBank's roles put it. */
function placeByRoles(line: Line, cast: Cast, verb: number): number {
  const place = line.predicates
    .find(({ word }) => word === verb)
    ?.roles.find(({ label }) => label === 'ARGM-LOC');
  const at = place === undefined ? -1 : line.nounAt[place.head]!;
  if (at === -1 || isElsewhere(line, at) || !placePrepositions.has(line.chunks[at]!.preposition ?? ''))
    return -1;
  return namedPlaceAt(line, cast, at);
}

/** The place of a phrase, also where no mention is made of it: "the Torrel airport". */
function placeAt(line: Line, cast: Cast, at: number): Party | null {
  return thingsOf(line, cast, [at])[0] ?? null;
}

/** "according to an official in Torrel", "after talks in Torrel": where the source is or what went before was. */
function isElsewhere({ words, chunks }: Line, at: number): boolean {
  const { tokens, tree, lower } = words;
  let word = chunks[at]!.node;
  for (let depth = 0; 0 <= word && depth < 4; depth++) {
    if (tree.children[word]!.some((child) => child < word && leadingAway.has(lower[child]!))) return true;
    word = tokens[word]!.head;
  }
  return false;
}

const leadingAway = new Set('according after before since despite following amid'.split(' '));
