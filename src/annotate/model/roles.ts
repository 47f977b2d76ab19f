import type { Predicate, Role, WordRange } from '#core/annotated.ts';
import type { Scores } from './scores.ts';

/** Roles that one predicate has once: where two words would have it, the nearer is it, of two as near the first. */
const core = /^ARG\d$/;

/**
 * Predicates with their roles. The model gives the head word of a role; its words are those under it in the tree, without
 * the predicate's own branch (“the men who came”: who came is “the men”).
 *
 * @param heads in words counted without the root, -1 for the root
 */
export function decodeRoles(
  { size, spot, role }: Scores,
  heads: readonly number[],
  labels: readonly string[],
): Predicate[] {
  const predicates: Predicate[] = [];
  for (let at = 1; at < size; at++) {
    if (spot[at * 2]! <= 0) continue;
    const roles: Role[] = [];
    for (let word = 1; word < size; word++) {
      const label = labels[role[at * size + word]!]!;
      if (label === '_' || word === at) continue;
      roles.push({ label, head: word - 1, ...branchOf(heads, word - 1, at - 1) });
    }
    predicates.push({ word: at - 1, roles: withoutRepeats(roles, at - 1) });
  }
  return predicates;
}

/** The words under `top` that stand together with it, without those under `cut` where that is one of them. */
function branchOf(heads: readonly number[], top: number, cut: number): WordRange {
  const isUnder = (word: number): boolean => {
    for (let up = word, steps = 0; up !== -1 && steps <= heads.length; up = heads[up]!, steps++) {
      if (up === cut && cut !== top) return false;
      if (up === top) return true;
    }
    return false;
  };
  let from = top;
  let to = top + 1;
  while (0 < from && isUnder(from - 1)) from--;
  while (to < heads.length && isUnder(to)) to++;
  return { from, to };
}

function withoutRepeats(roles: readonly Role[], predicate: number): Role[] {
  const distance = ({ head }: Role) => Math.abs(head - predicate);
  const goesBefore = (one: Role, other: Role) =>
    distance(one) < distance(other) || (distance(one) === distance(other) && one.head < other.head);
  return roles.filter(
    (role) =>
      !core.test(role.label) || !roles.some((other) => other.label === role.label && goesBefore(other, role)),
  );
}
