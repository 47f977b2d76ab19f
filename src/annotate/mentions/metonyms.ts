import { countryNames } from '#lang/en/countries.ts';
import { placePrepositions } from '#lang/en/name-signs.ts';
import { newDraft, type Draft } from './drafts.ts';
import type { NameReference, Reference } from './references.ts';
import type { Words } from './words.ts';

/**
 * Capitals that stand for the government in them get the state as their actor. They stay places in kind.
 *
 *     Marlow accused Torrel of lying.   He flew to Marlow.   talks between Marlow and Torrel   a meeting in Marlow
 *     ~~~~~~         ~~~~~~                                                ~~~~~~     ~~~~~~
 *
 * Told by what stands beside: not a preposition of place, a journey or a meeting; but a verb behind, or an owner's mark.
 */
export function linkMetonyms(words: Words, references: readonly Reference[]): void {
  const states = new Map<string, Draft>();
  for (const { draft } of references)
    if (draft?.kind === 'country' && draft.country !== '') states.set(draft.country, draft);
  for (const reference of references) {
    if (reference.is !== 'name' || !reference.name.capital || reference.name.country === '') continue;
    if (reference.draft?.kind !== 'place') continue;
    if (!standsForState(words, reference)) continue;
    const { country } = reference.name;
    const state =
      states.get(country) ?? newDraft(countryNames.get(country) ?? '', 'country', null, country, false);
    states.set(country, state);
    reference.draft = state;
  }
}

function standsForState(words: Words, { from, to }: NameReference): boolean {
  const before = words.lower[from - 1] ?? '';
  const behind = words.tokens[to];
  const mark = words.word[to] ?? '';
  if (placePrepositions.has(before) || before === 'at') return false;
  if (mark === ',' && /^\p{Lu}/u.test(words.word[to + 1] ?? '')) return false;
  if (
    /^(?:to|from|for|of|leave|left|leaves|leaving|reach|reached|visit|visited|visiting|visits|enter|entered|hit|struck|shelled|bombed)$/.test(
      before,
    )
  ) {
    return governed(words, from);
  }
  if (mark === '-' || behind?.pos === 'NOUN' || behind?.pos === 'PROPN') return false;
  if (behind?.pos === 'VERB' || behind?.pos === 'AUX' || behind?.pos === 'ADV') return true;
  return words.lower[to] === "'s" || words.lower[to] === "'"
    ? !isTownly(words, to + 1)
    : isGoverning(words, from);
}

/** "between Marlow and Torrel", "accused Marlow", "on Marlow", "with Marlow", "by Marlow". */
function isGoverning(words: Words, from: number): boolean {
  const before = words.tokens[from - 1];
  return (
    before !== undefined &&
    (before.pos === 'VERB' ||
      /^(?:between|and|with|by|on|against|that|if|while|as|because|whether|but|told|upon|over|both)$/.test(
        words.lower[from - 1]!,
      ))
  );
}

/** "support from Marlow", "weapons to Marlow", "on behalf of Marlow": what is given and asked, not where one goes. */
function governed(words: Words, from: number): boolean {
  return /^(?:support|aid|assistance|weapons|arms|favors|favours|pressure|help|demands|threats|message|messages|response|loyal|close|loyalty|permission|orders|approval|sold|sell|supply|supplied|concessions|condemnation|criticism|sanctions|reply|statement)$/.test(
    words.lower[from - 2] ?? '',
  );
}

/** What a town has, not a state: Marlow's streets. */
function isTownly(words: Words, at: number): boolean {
  return /^(?:mayor|streets?|suburbs?|outskirts|cent(?:er|re)|airport|residents?|downtown|metro|subway|main|city|square|police|northern|southern|eastern|western|central|old|historic)$/.test(
    words.lower[at] ?? '',
  );
}
