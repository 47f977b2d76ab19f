import { gerundGrips, nounGrips, objectActs } from '#lang/en/event-governors.ts';
import { isToBe } from './holds.ts';
import { type Line, type Phrases, deepest, governorOf, ownSubject, phrasesAt } from './line.ts';
import { antecedentsOf, isRelative, meantBy, membersOf } from './referents.ts';
import { childBy } from './tree.ts';

/** Who or what does what a verb says, as far as it stands in the sentence; in a passive, who undergoes it. */
export function subjectOf(line: Line, k: number): Phrases {
  const { node } = line.chunks[k]!;
  const undergone = isLoose(line, k) ? subjectByRoles(line, k) : none;
  if (undergone.length > 0) return undergone;
  const found = subjectAt(line, node, 0);
  return found.length > 0 ? phrasesAt(line, found) : subjectByRoles(line, k);
}

/** "attacked the village and ⟦killed⟧ nine people": the verb in front whose subject it shares, -1 for none. */
export function verbGoneOnWith(line: Line, k: number): number {
  const { node, verb } = line.chunks[k]!;
  const { relation, head } = line.words.tokens[node]!;
  return verb !== null && relation === 'conj' && head < node && ownSubject(line, node) === -1
    ? line.verbAt[head]!
    : -1;
}

/** "freed nine girls kidnapped in May": a participle that the tree hangs on the verb as if on its subject. */
function isLoose({ words, chunks }: Line, k: number): boolean {
  const { node, verb, from, head } = chunks[k]!;
  return (
    verb!.passive &&
    from === head &&
    words.tokens[node]!.relation === 'advcl' &&
    words.lower[from - 1] !== ',' &&
    from !== 0
  );
}

/** Where the tree shows none: who the roles of PropBank name. */
function subjectByRoles(line: Line, k: number): Phrases {
  const { head, verb } = line.chunks[k]!;
  const roles = line.predicates.find(({ word }) => word === head)?.roles;
  const role = roles?.find(({ label }) => label === (verb!.passive ? 'ARG1' : 'ARG0'));
  return role === undefined || isRelative(line, role.head)
    ? none
    : phrasesAt(line, membersOf(line, role.head));
}

function subjectAt(line: Line, node: number, depth: number): number[] {
  const { tokens } = line.words;
  if (deepest < depth || node < 0) return [];
  const own = ownSubject(line, node);
  if (own !== -1) return isRelative(line, own) ? antecedentsOf(line, node) : membersOf(line, own);
  const { relation, head } = tokens[node]!;
  if (head < 0) return [];
  switch (relation) {
    case 'conj':
      return line.verbAt[head] === -1 ? [] : subjectAt(line, head, depth + 1);
    case 'acl:relcl':
      return membersOf(line, meantBy(line, head));
    case 'acl':
      return subjectOfModifier(line, node, head, depth);
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
    case 'csubj':
    case 'obl':
      return subjectOfHeld(line, node, head, depth);
    case 'advmod':
      return subjectAt(line, head, depth + 1);
    default:
      return [];
  }
}

/** "the rebels attacking Torrel": the noun; "a plan to attack Torrel": whoever has the plan. */
function subjectOfModifier(line: Line, node: number, noun: number, depth: number): number[] {
  const verb = line.verbAt[node] === -1 ? null : line.chunks[line.verbAt[node]!]!.verb!;
  if (!verb?.infinitive && line.chunks[line.verbAt[node]!]?.preposition === null)
    return line.verbAt[noun] === -1 ? membersOf(line, noun) : subjectAt(line, noun, depth + 1);
  const governor = governorOf(line, noun);
  if (governor === -1) return [];
  const { node: above, verb: held } = line.chunks[governor]!;
  if (held!.base === 'be' || line.words.tokens[noun]!.relation.startsWith('nsubj')) return [];
  const isObject = line.words.tokens[noun]!.relation === 'obj';
  const acts = isObject && objectHolds(held!.base) && !nounGrips.has(line.words.lower[noun]!);
  return acts ? membersOf(line, noun) : subjectAt(line, above, depth + 1);
}

/** The subject of a verb that another one governs: its object where that acts ("urged Torrel to leave"), else its subject. */
function subjectOfHeld(line: Line, node: number, above: number, depth: number): number[] {
  const { tokens, tree } = line.words;
  const k = line.verbAt[above]!;
  const held = line.verbAt[node] === -1 ? null : line.chunks[line.verbAt[node]!]!;
  if (k === -1 || held === null) return subjectAt(line, above, depth + 1);
  if ((tokens[node]!.relation !== 'xcomp' && held.verb!.finite) || isToBe(line, line.verbAt[node]!))
    return [];
  const { base, passive } = line.chunks[k]!.verb!;
  const object = passive ? -1 : childBy(tree, above, 'obj', 'iobj');
  if (object !== -1 && held.verb!.infinitive && objectHolds(base)) return membersOf(line, object);
  if (object === -1 && held.verb!.infinitive && asking.has(base)) {
    const asked = tree.children[above]!.find(
      (child) =>
        tokens[child]!.relation === 'obl' && reached.has(line.chunks[line.nounAt[child]!]?.preposition ?? ''),
    );
    if (asked !== undefined) return membersOf(line, asked);
  }
  if (object !== -1 && held.preposition !== null && ofObject.has(held.preposition)) {
    const grip = gerundGrips.get(base);
    if (grip !== undefined && grip !== 'begins') return membersOf(line, object);
  }
  return subjectAt(line, above, depth + 1);
}

const asking = new Set(['call', 'appeal', 'plead']);
const reached = new Set(['on', 'upon', 'to', 'for', 'with']);
const ofObject = new Set(['of', 'for', 'from']);

function objectHolds(base: string): boolean {
  return objectActs.has(base) || bareHolders.has(base);
}

const bareHolders = new Set('help let make see hear watch have'.split(' '));
const none: Phrases = [];
