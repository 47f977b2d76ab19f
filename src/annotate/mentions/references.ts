import type { Draft } from './drafts.ts';
import { ownerAt, type NameIndex } from './name-index.ts';
import type { Name } from './name.ts';
import type { Pronoun } from './pronouns.ts';
import type { Role } from './roles.ts';
import { headOf, type Range, type Words } from './words.ts';

interface Tied {
  from: number;
  to: number;
  draft: Draft | null;
  /** Where the words beside it that name the same end: ", the mayor of Torrel,". */
  end: number;
}

export type NameReference = Tied & { readonly is: 'name'; readonly name: Name };
export type RoleReference = Tied & { readonly is: 'role'; readonly role: Role };
export type PronounReference = Tied & { readonly is: 'pronoun'; readonly pronoun: Pronoun };
export type JointReference = Tied & { readonly is: 'joint'; readonly members: readonly Draft[] };

/** A name, a role, a pronoun or several names in one on the way to an actor. */
export type Reference = NameReference | RoleReference | PronounReference | JointReference;

/** All of a report, sorted by position, the longer first; none has an actor yet but names. */
export function gatherReferences(
  words: Words,
  names: readonly Name[],
  drafts: readonly (Draft | null)[],
  index: NameIndex,
  roles: readonly Role[],
  pronouns: readonly Pronoun[],
): Reference[] {
  const references: Reference[] = names.map((name, i) => {
    const from = mentionStart(words, name, index);
    return { is: 'name', from, to: name.to, end: behindState(words, name, index), name, draft: drafts[i]! };
  });
  for (const role of roles)
    references.push({ is: 'role', from: role.from, to: role.to, end: role.to, role, draft: null });
  for (const pronoun of pronouns)
    references.push({
      is: 'pronoun',
      from: pronoun.from,
      to: pronoun.at + 1,
      end: pronoun.at + 1,
      pronoun,
      draft: null,
    });
  return references.sort(outerFirst);
}

/** By position, the longer first. */
export function outerFirst(a: Range, b: Range): number {
  return a.from - b.from || b.to - a.to;
}

/** "Prime Minister Ana Ruiz of Torrel". */
function behindState(words: Words, { to, kind }: Name, index: NameIndex): number {
  const state = kind === 'person' && words.lower[to] === 'of' ? index.startsAt.get(to + 1) : undefined;
  return state?.kind === 'country' || state?.kind === 'place' ? state.to : to;
}

/**
 * The article and the owner belong to the mention of a body: the White House, Torrel's Defense Ministry. In "the US talks"
 * the article is that of the talks.
 */
function mentionStart(words: Words, name: Name, index: NameIndex): number {
  const { from, kind, adjective } = name;
  if (adjective || (kind !== 'organisation' && kind !== 'country')) return from;
  if (kind === 'country' && words.tokens[headOf(words, name)]!.relation === 'compound') return from;
  const owner = kind === 'organisation' ? ownerAt(words, index, from) : null;
  const start = owner && words.sentence[owner.from] === words.sentence[from] ? owner.from : from;
  const article =
    0 < start && words.lower[start - 1] === 'the' && words.sentence[start - 1] === words.sentence[start];
  return article ? start - 1 : start;
}
