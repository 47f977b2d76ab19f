import { addRole, type Draft } from './drafts.ts';
import { countryIn, type NameIndex } from './name-index.ts';
import type { NameReference, Reference, RoleReference } from './references.ts';
import { Shape, type Words } from './words.ts';

/**
 * Ties roles to the names beside them, all over the report.
 *
 *     Ana Ruiz, the mayor of Torrel, met the Marlow premier, Ben Vale, and spokesman Cy Orr, who is a lawyer.
 *     ~~~~~~~~  ~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~~~~~~~~~~  ~~~~~~~~      ~~~~~~~~~ ~~~~~~         ~~~~~~~~
 *
 * A role right in front of a name becomes part of the mention.
 */
export function joinAppositions(words: Words, index: NameIndex, references: readonly Reference[]): void {
  for (let i = 0; i < references.length; i++) {
    const first = references[i]!;
    const second = nextAfter(references, i);
    if (!second || words.sentence[first.from] !== words.sentence[second.from]) continue;
    if (first.is === 'role' && second.is === 'name')
      roleThenName(words, index, roleBefore(words, references, i), first, second);
    else if (first.is === 'name' && second.is === 'role')
      nameThenRole(words, index, first, second, references, i);
  }
}

/** The first reference that begins where this one has ended; none is sought beyond those nested in it. */
function nextAfter(references: readonly Reference[], i: number): Reference | undefined {
  for (let k = i + 1; k < references.length && k < i + 10; k++)
    if (references[i]!.to <= references[k]!.from) return references[k];
  return undefined;
}

/** "Chairman and [chief executive] Ana Ruiz": a role that shares its article with one before. */
function roleBefore(words: Words, references: readonly Reference[], i: number): RoleReference | null {
  const role = references[i] as RoleReference;
  if (role.role.determiner !== '' || words.lower[role.from - 1] !== 'and') return null;
  const before = references.slice(Math.max(0, i - 4), i).find(({ to }) => to === role.from - 1);
  return before?.is === 'role' && words.sentence[before.from] === words.sentence[role.from] ? before : null;
}

function roleThenName(
  words: Words,
  index: NameIndex,
  before: RoleReference | null,
  first: RoleReference,
  second: NameReference,
): void {
  if (!second.draft || !matches(second.draft, first)) return;
  const adjacent = second.from === first.to;
  const comma = words.word[first.to] === ',' && second.from === first.to + 1 && closes(words, second.to);
  if (adjacent) second.from = first.from;
  if (!adjacent && !comma) return;
  tie(words, index, first, second.draft);
  if (before?.role.kind === first.role.kind && adjacent && !arePlural(words, second.to)) {
    second.from = before.from;
    tie(words, index, before, second.draft);
  }
  second.end = comma && words.word[second.to] === ',' ? second.to + 1 : second.to;
}

function nameThenRole(
  words: Words,
  index: NameIndex,
  first: NameReference,
  second: RoleReference,
  references: readonly Reference[],
  i: number,
): void {
  if (!first.draft || !matches(first.draft, second)) return;
  if (second.from !== behindComma(words, first.to) && !isPredicate(words, first.to, second.from)) return;
  tie(words, index, second, first.draft);
  let end = second.to;
  const third = nextAfter(references, references.indexOf(second, i));
  if (
    third?.is === 'role' &&
    words.lower[end] === 'and' &&
    third.from === end + 1 &&
    third.role.form === 'role' &&
    third.role.kind === second.role.kind
  ) {
    tie(words, index, third, first.draft);
    end = third.to;
  }
  if (words.word[first.to] === ',') first.end = words.word[end] === ',' ? end + 1 : end;
}

/** "The mayor and spokesman Ana Ruiz were": two people. */
function arePlural({ lower }: Words, verb: number): boolean {
  return /^(?:are|were|have)$/.test(lower[verb] ?? '');
}

/** Behind "Ruiz," or "Ruiz, 54,". */
function behindComma(words: Words, to: number): number {
  if (words.word[to] !== ',') return -1;
  return words.shape[to + 1] === Shape.number && words.word[to + 2] === ',' ? to + 3 : to + 1;
}

/** "Ruiz is the mayor", "Ruiz, who was a lawyer". */
function isPredicate(words: Words, to: number, from: number): boolean {
  let at = to;
  if (words.word[at] === ',') at++;
  if (words.lower[at] === 'who') at++;
  if (words.lower[at] === 'has' || words.lower[at] === 'had') at++;
  if (!/^(?:is|was|became|becomes|remains|remained|been)$/.test(words.lower[at] ?? '')) return false;
  at++;
  while (at < from && words.tokens[at]!.pos === 'ADV' && words.lower[at] !== 'not') at++;
  return at === from;
}

/** People go with roles of people, bodies with words for bodies. */
function matches(draft: Draft, { role }: RoleReference): boolean {
  if (role.form !== 'role') return false;
  if (draft.kind === 'person')
    return (
      role.kind === 'person' &&
      (draft.gender === null || role.gender === null || draft.gender === role.gender)
    );
  return draft.kind === 'organisation' && role.kind === 'organisation';
}

function closes(words: Words, at: number): boolean {
  return /^[,.;:)—]$/.test(words.word[at] ?? '.');
}

function tie(words: Words, index: NameIndex, reference: RoleReference, draft: Draft): void {
  const { role, to } = reference;
  reference.draft = draft;
  const range = { from: role.bare, to };
  addRole(draft, words, range, role.core, role.gender, countryIn(index, { from: role.from, to }));
}
