import { encounters, finalEvents, rareEvents, singleEvents } from '#lang/en/event-dating.ts';
import { coreOf } from '../cores.ts';
import { pairsBySharedKey } from '../pairs.ts';
import type { EventTelling, QuoteTelling, Telling } from './tellings.ts';

/** Two reports tell one thing, and how sure that is: 2 nearly, 1 likely, less only together with something else. */
export interface Tie {
  readonly kind: 'same-event' | 'same-quotation';
  readonly a: Telling;
  readonly b: Telling;
  readonly weight: number;
}

/**
 * What two reports tell in common, by which one can date the other. Unlike the joining of events in the record this
 * knows no dates: it asks for more names in common, and for a place where an event can come again.
 *
 *     Ana Ruiz is due to meet Jan Orel in Torrel today.
 *     The talks between Ms. Ruiz and Mr. Orel in Torrel on Monday …
 *
 * @returns ties between different reports only; sorted as the tellings are
 */
export function tiesAmong(events: readonly EventTelling[], quotes: readonly QuoteTelling[]): Tie[] {
  const sameEvents = pairsBySharedKey(events, eventKeys).map(([a, b]) =>
    tieOf('same-event', events[a]!, events[b]!, eventWeight),
  );
  const sameQuotes = pairsBySharedKey(quotes, quoteKeys).map(([a, b]) =>
    tieOf('same-quotation', quotes[a]!, quotes[b]!, quoteWeight),
  );
  return [...sameEvents, ...sameQuotes].filter(({ a, b, weight }) => 0 < weight && a.report !== b.report);
}

function tieOf<T extends Telling>(kind: Tie['kind'], a: T, b: T, weightOf: (a: T, b: T) => number): Tie {
  return { kind, a, b, weight: a.report === b.report ? 0 : weightOf(a, b) };
}

/** Two names with the kind of the event; one name where that is enough. */
function* eventKeys(telling: EventTelling): Iterable<string> {
  const { kind, victims } = telling;
  const names = [...namesOf(telling)].toSorted().slice(0, longestNames);
  for (const [i, first] of names.entries())
    for (const second of names.slice(i + 1)) yield `${kind} ${first} ${second}`;
  if (singleEvents.has(kind)) for (const name of names) yield `${kind} ${name}`;
  for (const victim of victims) yield `${kind} ${victim}`;
}

/** A sentence that names more says too little of each. */
const longestNames = 8;

function eventWeight(a: EventTelling, b: EventTelling): number {
  const people = shared(a.people, b.people);
  const there = a.place !== null && a.place === b.place;
  const all = shared(namesOf(a), namesOf(b));
  const told = retold(a, b) ? 0.5 : 0;
  if (finalEvents.has(a.kind)) return 0 < shared(a.victims, b.victims) ? 2 : 0;
  if (rareEvents.has(a.kind)) return 0 < shared(a.victims, b.victims) ? (1 < all ? 1 : 0.5) + told : 0;
  if (encounters.has(a.kind)) return encounterWeight(a, b, people, told);
  if (singleEvents.has(a.kind)) return 1 < all ? 2 : 0 < all ? 1 : 0;
  return 1 < people && there ? 0.5 + told : 0;
}

/** Two people meet again and again, but seldom in one place; in two places they are two meetings. */
function encounterWeight(a: EventTelling, b: EventTelling, people: number, told: number): number {
  const there = a.place !== null && a.place === b.place;
  const apart = a.place !== null && b.place !== null && !there;
  if (apart || people === 0) return 0;
  if (people === 1) return there ? 0.5 + told : 0;
  if (!there) return a.place === null && b.place === null && a.what === b.what ? 0.5 : 0;
  return a.what === b.what ? 2 : 1;
}

function namesOf({ people, place, others }: EventTelling): Set<string> {
  return new Set([...people, ...(place === null ? [] : [place]), ...others]);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

/** The sentences have most of their words in common. */
function retold({ stems: a }: EventTelling, { stems: b }: EventTelling): boolean {
  const common = shared(a, b);
  return 5 < common && Math.min(a.size, b.size) <= 2 * common;
}

/** Two words in a row that stand inside quotation marks. */
function* quoteKeys({ words }: QuoteTelling): Iterable<string> {
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i]!, words[i + 1]!];
    if (first.quote !== null && second.quote !== null) yield `${first.stem} ${second.stem}`;
  }
}

/** So many words that matter are not quoted alike by chance; fewer can be what somebody says again and again. */
const longQuotation = 4;

function quoteWeight(a: QuoteTelling, b: QuoteTelling): number {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return 0;
  const core = coreOf(a.words, b.words);
  if (longQuotation <= core.quoted) return 1.5;
  return core.whole && 1 < core.quoted && a.speaker !== null && a.speaker === b.speaker ? 0.5 : 0;
}
