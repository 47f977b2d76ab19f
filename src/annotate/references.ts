import type { Draft } from './drafts.ts';
import type { NameIndex } from './name-index.ts';
import type { Name } from './name.ts';
import type { Pronoun } from './pronouns.ts';
import type { Role } from './roles.ts';
import type { Words } from './words.ts';

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

/** A name, a role or a pronoun on its way to an actor. */
export type Reference = NameReference | RoleReference | PronounReference;

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
    const from = withArticle(words, name);
    return { is: 'name', from, to: name.to, end: behindState(words, name, index), name, draft: drafts[i]! };
  });
  for (const role of roles)
    references.push({ is: 'role', from: role.from, to: role.to, end: role.to, role, draft: null });
  for (const pronoun of pronouns)
    references.push({
      is: 'pronoun',
      from: pronoun.at,
      to: pronoun.at + 1,
      end: pronoun.at + 1,
      pronoun,
      draft: null,
    });
  return references.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "Prime Minister Ana Ruiz of Torrel". */
function behindState(words: Words, { to, kind }: Name, index: NameIndex): number {
  const state = kind === 'person' && words.lower[to] === 'of' ? index.startsAt.get(to + 1) : undefined;
  return state?.kind === 'country' || state?.kind === 'place' ? state.to : to;
}

/** The article belongs to the mention of a body or a state: the White House, the Netherlands. */
function withArticle(words: Words, { from, kind, adjective }: Name): number {
  const belongs = (kind === 'organisation' || kind === 'country') && !adjective;
  return belongs &&
    0 < from &&
    words.lower[from - 1] === 'the' &&
    words.sentence[from - 1] === words.sentence[from]
    ? from - 1
    : from;
}
