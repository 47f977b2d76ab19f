import type { ActorKind } from '#core/annotated.ts';
import { portfolios } from '#lang/en/name-signs.ts';
import { collectives, pluralBodies, sourceNouns } from '#lang/en/roles.ts';
import {
  bareNouns,
  bodyFamilies,
  kinNouns,
  plainBodies,
  roleFamilies,
  statelyHeads,
} from '#lang/en/role-families.ts';
import { learnWords, type Walk } from './walk.ts';
import { addRole, newDraft, type Draft } from './drafts.ts';
import { countryIn } from './name-index.ts';
import { resolvePair } from './joints.ts';
import type { RoleReference } from './references.ts';
import type { Role } from './roles.ts';
import { phraseOf, type Words } from './words.ts';

/**
 * Whom a phrase without a name means. With "the" or an owner somebody already known by such a role; with "a", or
 * where nobody is known, somebody new. Null for documents, and for bodies like "the ministry" that nothing tells.
 *
 * @param owner whom a pronoun in front means: her in "her brother"
 */
export function resolveRole(walk: Walk, reference: RoleReference, owner: Draft | null): Draft | null {
  const { role } = reference;
  if (role.form === 'document') return null;
  if (isPair(walk.words, role)) {
    const pair = resolvePair(walk, reference.from, reference);
    if (pair) return pair;
  }
  if (walk.words.lower[role.noun] === 'government') {
    const state = governedState(walk, reference);
    if (state) return state;
  }
  const predicate = predicateSubject(walk, reference);
  if (predicate) return predicate;
  if (isDefinite(walk.words, role) && !(owner && isKin(walk.words, role))) {
    const known = knownByRole(walk, reference);
    if (known) return known;
  }
  if (role.kind === 'country' || role.kind === 'place') return null;
  if (role.kind === 'organisation' && role.bare === role.noun && reference.to === role.core) return null;
  return unnamedBy(walk, reference, owner);
}

/** "Torrel's government", "the Torrelian government" is Torrel; "the government" that of the state spoken of last. */
function governedState(walk: Walk, { role, from, to }: RoleReference): Draft | null {
  const country = countryIn(walk.index, { from, to });
  if (country !== '') return walk.states.get(country) ?? null;
  return role.determiner === 'the' && role.bare === role.noun ? lastOfKind(walk, role, 'country') : null;
}

/** "He was the mayor", "cast Ruiz as a mediator": the person just spoken of. */
function predicateSubject({ words, occurrences }: Walk, { role, from }: RoleReference): Draft | null {
  if (role.kind !== 'person' || role.form !== 'role') return null;
  const before = words.lower[from - 1] ?? '';
  const linked = /^(?:is|was|became|becomes|remains|remained|been|'s|as)$/.test(before);
  const last = occurrences.at(-1);
  if (!linked || !last || last.sentence !== words.sentence[from] || from - last.at > 12) return null;
  return last.draft.kind === 'person' ? last.draft : null;
}

/** "the two leaders", "both countries", "the pair of ministers". */
function isPair({ lower }: Words, role: Role): boolean {
  if (role.form !== 'group') return false;
  const definite = /^(?:the|these|those|both|their)$/.test(role.determiner);
  const two = lower[role.bare] === 'two' || lower[role.bare] === 'both' || role.determiner === 'both';
  return lower[role.bare] === 'both' || (definite && two);
}

function isDefinite(words: Words, role: Role): boolean {
  if (/^(?:the|that|this|these|those|both|his|her|its|their)$/.test(role.determiner)) return true;
  for (let i = role.from; i < role.noun; i++)
    if (words.lower[i] === "'s" || words.lower[i] === "'") return true;
  return false;
}

/** "her brother": found by its owner, not by the word alone. */
function isKin(words: Words, role: Role): boolean {
  return kinNouns.has(words.lower[role.noun]!);
}

/** Of all whose roles hold the noun or one of its family, the one that agrees best and was spoken of last. */
function knownByRole(walk: Walk, reference: RoleReference): Draft | null {
  const { words } = walk;
  const { role } = reference;
  const noun = words.lower[role.noun]!;
  if (role.kind === 'country' || role.kind === 'place') return lastOfKind(walk, role, role.kind);
  const state = role.kind === 'person' ? walk.index.endsAt.get(role.noun + 1) : undefined;
  if (state?.adjective) return lastOfNation(walk, role, state.country);
  if (bareNouns.has(noun)) return lastOfKind(walk, role, role.kind);
  let best: Draft | null = null;
  let bestScore = 0;
  for (const [word, weight] of familyOf(role, noun)) {
    for (const draft of walk.byRoleWord.get(word)?.slice(-mostBearers) ?? []) {
      const score = weight * agreement(walk, reference, draft);
      if (bestScore < score) [best, bestScore] = [draft, score];
    }
  }
  const plain = role.determiner === 'the' && role.bare === role.noun && plainBodies.has(noun);
  return best ?? (plain ? lastBody(walk, role) : null);
}

/** "the company": the body spoken of last, if it is none of the state. */
function lastBody({ words, occurrences }: Walk, role: Role): Draft | null {
  for (let k = occurrences.length - 1; 0 <= k && occurrences.length - 40 < k; k--) {
    const { draft, sentence } = occurrences[k]!;
    if (3 < words.sentence[role.noun]! - sentence) return null;
    if (draft.kind !== 'organisation') continue;
    if (
      !draft.name
        .toLowerCase()
        .split(' ')
        .some((word) => statelyHeads.has(word))
    )
      return draft;
  }
  return null;
}

/** Of very many bearers of a role only the latest are looked at. */
const mostBearers = 60;

function familyOf(role: Role, noun: string): [string, number][] {
  const family = (role.kind === 'person' ? roleFamilies : bodyFamilies).get(noun) ?? [];
  return [[noun, 1], ...[...family].map((member): [string, number] => [member, 0.5])];
}

/** 0 where they cannot be one; more the more words they share and the later the actor was spoken of. */
function agreement(walk: Walk, { role, from, to }: RoleReference, draft: Draft): number {
  const { words, index, lastSeen, placeWords } = walk;
  if (draft.kind !== role.kind) return 0;
  if (role.gender !== null && draft.gender !== null && role.gender !== draft.gender) return 0;
  const country = countryIn(index, { from, to });
  if (country !== '' && country !== draft.country && (draft.country !== '' || draft.kind !== 'person'))
    return 0;
  let shared = country !== '' && country === draft.country ? 2 : 0;
  for (let i = role.bare; i < to; i++) {
    const word = words.lower[i]!;
    if (i === role.noun || word === "'s") continue;
    const has =
      draft.roleWords.has(word) || (draft.kind === 'organisation' && draft.name.toLowerCase().includes(word));
    if (has) shared++;
    else if (portfolios.has(word) || ranks.has(word) || index.startsAt.get(i)?.country === '') return 0;
    else if (draft.placed && placeWords.has(word)) return 0;
  }
  const seen = lastSeen.get(draft);
  if (seen === undefined) return shared < 2 ? 0 : shared;
  const distance = words.sentence[from]! - words.sentence[seen]!;
  return 1 + shared + 3 / (1 + distance / 4);
}

/** Words that make another office of the same noun. */
const ranks: ReadonlySet<string> = new Set(
  'prime vice deputy former assistant press chief attorney opposition acting interim'.split(' '),
);

/** "the country", "the city", "the man": whatever of the kind was spoken of last. */
function lastOfKind({ words, occurrences }: Walk, role: Role, kind: ActorKind | null): Draft | null {
  for (let k = occurrences.length - 1; 0 <= k && occurrences.length - 40 < k; k--) {
    const { draft, sentence } = occurrences[k]!;
    if (4 < words.sentence[role.noun]! - sentence) return null;
    if (draft.kind !== kind || (kind === 'country' && draft.unnamed)) continue;
    if (role.gender === null || draft.gender === null || role.gender === draft.gender) return draft;
  }
  return null;
}

/** "the South African": whoever was spoken of last of that state; else whoever was last named, if nobody knows their state. */
function lastOfNation({ words, occurrences }: Walk, role: Role, country: string): Draft | null {
  const near = occurrences
    .slice(-mostBearers)
    .filter(({ draft, sentence }) => draft.kind === 'person' && words.sentence[role.noun]! - sentence <= 6)
    .reverse();
  const known = near.find(({ draft }) => draft.country === country);
  const last = near[0];
  return known?.draft ?? (last && last.draft.country === '' && !last.draft.unnamed ? last.draft : null);
}

/** The unnamed person or crowd with the same words; a person with "a" is always a new one. */
function unnamedBy(walk: Walk, { role, from, to }: RoleReference, owner: Draft | null): Draft {
  const { words, unnamed, index } = walk;
  const key = `${owner?.name ?? ''} ${keyOf(walk, role, to)}`;
  const known = unnamed.get(key);
  if (known && (role.kind !== 'person' || isDefinite(words, role))) return known;
  const isBody = role.form === 'role' && role.kind === 'organisation';
  const bare = isBody || (role.form === 'group' && role.determiner !== 'both');
  const name = phraseOf(words, { from: bare ? role.bare : from, to });
  const draft = newDraft(name, role.kind ?? 'group', role.gender, '', !isBody);
  draft.people =
    role.form === 'group' && isPlural(words, role.noun) && !pluralBodies.has(words.lower[role.noun]!);
  draft.quotable = sourceNouns.has(words.lower[role.noun]!);
  const joint = role.form === 'group' && words.lower.slice(role.bare, role.noun).includes('and');
  const country = joint ? '' : countryIn(index, { from, to });
  addRole(draft, words, { from: role.bare, to }, role.core, role.gender, country);
  unnamed.set(key, draft);
  learnWords(walk, draft);
  return draft;
}

/** In form, as "officials" is and "police" is not. */
function isPlural({ tokens, lower }: Words, noun: number): boolean {
  const { tag } = tokens[noun]!;
  return (tag === 'NNS' || tag === 'NNPS') && !collectives.has(lower[noun]!);
}

/** Words with states as their codes: US officials and American officials are one crowd. */
function keyOf({ words, index }: Walk, role: Role, to: number): string {
  const parts: string[] = [role.form];
  for (let i = role.bare; i < to;) {
    const name = index.stateAt.get(i);
    const state =
      name &&
      name.country !== '' &&
      name.to <= to &&
      (name.adjective || name.kind === 'country' || name.capital)
        ? name
        : null;
    if (words.lower[i] !== "'s") parts.push(state ? state.country : words.lower[i]!);
    i = state ? state.to : i + 1;
  }
  return parts.join(' ');
}
