import type { ActorKind } from '#core/annotated.ts';
import type { Gender } from '#lang/en/given-names.ts';
import { phraseOf, type Range, type Words } from './words.ts';

/** An actor while the report is being read: names, roles and pronouns are tied to it one by one. */
export interface Draft {
  name: string;
  kind: ActorKind;
  gender: Gender | null;
  /** ISO 3166-1, or empty. */
  country: string;
  /** Known by a role or as a crowd only. */
  readonly unnamed: boolean;
  /** Several people who can be told one by one: officials, passengers; not police, nor firms. */
  people: boolean;
  /** It does or says something somewhere in the report. */
  acts: boolean;
  /** Officials, experts and the like, who are sources even where no verb shows them to be. */
  quotable: boolean;
  readonly roles: string[];
  /** A place is among the words of its roles: mayor of Torrel. */
  placed: boolean;
  /** The words of its roles, in lower case, for telling which of several mayors is meant. */
  readonly roleWords: Set<string>;
  /** Of those the words that name it, not what it belongs to: for finding who "the mayor" is, who is no "wife of the mayor". */
  readonly roleNouns: Set<string>;
}

export function newDraft(
  name: string,
  kind: ActorKind,
  gender: Gender | null,
  country: string,
  unnamed: boolean,
): Draft {
  return {
    name,
    kind,
    gender,
    country,
    unnamed,
    people: false,
    acts: false,
    quotable: false,
    roles: [],
    placed: false,
    roleWords: new Set(),
    roleNouns: new Set(),
  };
}

/**
 * Adds a role as printed; a state among its words is the actor's, where none is known.
 *
 * @param core the range as far as its noun; what owns it stands in front of the last mark of the genitive there
 */
export function addRole(
  draft: Draft,
  words: Words,
  range: Range,
  core: number,
  gender: Gender | null,
  country: string,
): void {
  const printed = phraseOf(words, range);
  if (!draft.roles.includes(printed)) draft.roles.push(printed);
  for (let i = range.from; i < range.to; i++) draft.roleWords.add(words.lower[i]!);
  for (let i = core - 1; range.from <= i && words.lower[i] !== "'s"; i--)
    draft.roleNouns.add(words.lower[i]!);
  draft.gender ??= gender;
  if (draft.country === '') draft.country = country;
}
