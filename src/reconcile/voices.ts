import type { Actor, ActorKind } from '#core/annotated.ts';
import { sliceOf } from '#core/span.ts';
import type { Party } from '#core/statement.ts';
import type { Actors } from './actors.ts';
import { familiesOf } from './words.ts';

/** Somebody who speaks, counts or acts, as far as two reports can be asked whether they mean the same one. */
export interface Voice {
  /** Of the record's actor where there is one. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind | null;
  /** Known by a name, not by a role or as one of many. */
  readonly named: boolean;
  readonly country: string | null;
  /** The families of the words of name and roles. */
  readonly words: ReadonlySet<string>;
}

/** `same`: one actor of the record. `maybe`: nothing speaks against it. `no`: two that are known apart. */
export type Fit = 'same' | 'maybe' | 'no';

export function voiceOf(
  party: Party,
  text: string,
  printed: ReadonlyMap<string, Actor>,
  actors: Actors,
): Voice | null {
  const own = party.actorId === null ? undefined : printed.get(party.actorId);
  const merged = party.actorId === null ? null : actors.actorOf(party.actorId);
  const name = merged?.name ?? own?.name ?? party.actor ?? (party.mention && sliceOf(text, party.mention));
  if (name === null) return null;
  const members = (merged?.members ?? []).flatMap((id) => printed.get(id) ?? []);
  return {
    id: merged?.id ?? own?.id ?? null,
    name,
    kind: merged?.kind ?? own?.kind ?? null,
    named: own !== undefined && !own.unnamed && own.kind !== 'group',
    country: own?.country ?? members.find(({ country }) => country !== null)?.country ?? null,
    words: familiesOf([name, ...(merged?.roles ?? own?.roles ?? [])].join(' ')),
  };
}

/**
 * Whether two voices can be one. A spokesman fits his ministry and an unnamed official fits a named one where their
 * countries agree; two people with names do not fit, and nobody is known apart from a voice that is not known at all.
 */
export function fitOf(a: Voice | null, b: Voice | null): Fit {
  if (a === null || b === null) return 'maybe';
  if (a.id !== null && a.id === b.id) return 'same';
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'no';
  if (a.named && b.named && (a.kind === 'person') === (b.kind === 'person'))
    return standsForOther(a, b) ? 'maybe' : 'no';
  if (a.country !== null && a.country === b.country) return 'maybe';
  return !(a.named && b.named) || sharesWord(a, b) ? 'maybe' : 'no';
}

/** A capital speaks for its country, and a country for each of its ministries. */
function standsForOther(a: Voice, b: Voice): boolean {
  const isPlace = ({ kind }: Voice) => kind === 'country' || kind === 'place';
  return a.country !== null && a.country === b.country && (isPlace(a) || isPlace(b));
}

function sharesWord(a: Voice, b: Voice): boolean {
  return [...a.words].some((word) => b.words.has(word));
}
