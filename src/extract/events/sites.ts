/** What stands where a party would and is a place, or what a place undergoes. */
import type { Party } from '#core/statement.ts';
import type { Line } from './line.ts';
import type { Cast } from './parties.ts';
import type { Trigger } from './triggers.ts';

/** "the Torrel market attack": where it was; "Torrel's attack": whose it was. */
export function isSite(
  line: Line,
  cast: Cast,
  { mention, actorId }: Party,
  { type, chunk }: Trigger,
): boolean {
  if (type !== 'ASSAULT' || mention === null) return false;
  const behind = line.text.slice(mention.end, mention.end + 2);
  if (behind === "'s" || behind === '’s') return false;
  const kind = actorId === null ? null : (cast.actors.get(actorId)?.kind ?? null);
  const { head } = line.chunks[chunk]!;
  const front = line.text.slice(mention.start, line.words.tokens[head]!.start);
  return kind === 'place' || siteNames.test(front);
}

const siteNames =
  / (?:Airport|Arena|Bridge|Church|Hospital|Hotel|Mall|Market|Mosque|School|Square|Stadium|Station|Street|Theatre|Theater|Tower|University) $/;

/** "a tour of the region": not whose it is, but where it leads. */
export function isTour({ words, chunks }: Line, { chunk }: Trigger): boolean {
  return tours.has(words.lower[chunks[chunk]!.head]!);
}

const tours = new Set(['tour', 'tours']);

/** What happens to a place or a thing: "the blast ⟦destroyed⟧ a school". */
export const hitting = new Set(
  'hit hurt kill strike destroy damage injure wound rock shake topple'.split(' '),
);
