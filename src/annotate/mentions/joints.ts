import type { ActorKind } from '#core/annotated.ts';
import { singularOf } from '#lang/en/counted-nouns.ts';
import { bodyNouns, isRoleNoun } from '#lang/en/roles.ts';
import { newDraft, type Draft } from './drafts.ts';
import type { JointReference, NameReference, Reference, RoleReference } from './references.ts';
import type { Occurrence, Walk } from './walk.ts';
import { governorOf, headOf, type Words } from './words.ts';

/**
 * Names of one kind joined by "and", who act together and are "they", "both" or "the two leaders" later.
 *
 *     Mayor Ana Ruiz and Ben Vale said the bridge was safe.
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * @param references sorted by position
 */
export function findJoints(words: Words, references: readonly Reference[]): JointReference[] {
  const joints: JointReference[] = [];
  let members: NameReference[] = [];
  const close = () => {
    if (1 < members.length) joints.push(jointOf(members));
    members = [];
  };
  for (const reference of references) {
    if (reference.is !== 'name' || reference.name.adjective || reference.draft === null) continue;
    if (members.length === 0 || !isJoined(words, members, reference)) close();
    members.push(reference);
  }
  close();
  return joints;
}

/** "Ruiz and Vale", "Ruiz, the mayor, Vale and Orr": each hangs on the first. */
function isJoined(words: Words, members: readonly NameReference[], next: NameReference): boolean {
  const [first] = members as [NameReference];
  const head = headOf(words, next);
  return (
    members.at(-1)!.to <= next.from &&
    members.every(({ draft }) => draft !== next.draft) &&
    isBody(first.draft!.kind) === isBody(next.draft!.kind) &&
    next.draft!.kind !== 'place' &&
    first.draft!.kind !== 'place' &&
    words.tokens[head]!.relation === 'conj' &&
    governorOf(words, head) === headOf(words, first)
  );
}

function isBody(kind: ActorKind): boolean {
  return kind !== 'person';
}

function jointOf(members: readonly NameReference[]): JointReference {
  const [first, last] = [members[0]!, members.at(-1)!];
  const drafts = members.map(({ draft }) => draft!);
  return { is: 'joint', from: first.from, to: last.to, end: last.end, members: drafts, draft: null };
}

/** The crowd that some actors are together, one for the same actors wherever they are joined. */
export function joinDrafts({ joined }: Walk, members: readonly Draft[]): Draft {
  const known = joined.find(
    (joint) =>
      joint.members.length === members.length && members.every((each) => joint.members.includes(each)),
  );
  if (known) return known.draft;
  const names = members.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const draft = newDraft(name, 'group', null, '', true);
  joined.push({ members, draft });
  return draft;
}

/**
 * Whom "both", "the two leaders", "both countries" mean: those joined by "and" last, or else the only two of the kind
 * in the latest sentence that has two; null where there are none near.
 *
 * @param role null for a bare "both" or "the two"
 */
export function resolvePair(walk: Walk, at: number, role: RoleReference | null): Draft | null {
  const wanted = role === null ? null : pairKind(walk.words, role);
  const { occurrences, words, joined } = walk;
  const seen = new Set<Draft>();
  let sentence = words.sentence[at]!;
  for (
    let k = occurrences.length - 1;
    0 <= k && words.sentence[at]! - occurrences[k]!.sentence <= mostBack;
    k--
  ) {
    const { draft, sentence: here } = occurrences[k]!;
    if (here !== sentence) {
      if (seen.size === 2) break;
      seen.clear();
      sentence = here;
    }
    const joint = joined.find((each) => each.draft === draft);
    if (joint && joint.members.length === 2 && joint.members.every((each) => isOfKind(each, wanted)))
      return draft;
    if (isOfKind(draft, wanted) && isOne(occurrences[k]!)) seen.add(draft);
  }
  return seen.size === 2 ? joinDrafts(walk, [...seen].reverse()) : null;
}

/** Nobody further back is meant by "both". */
const mostBack = 3;

function isOne({ draft, is }: Occurrence): boolean {
  return draft.kind !== 'group' && is !== 'joint';
}

/** What one of the two is: leaders are people, countries states, companies bodies. */
function pairKind({ lower }: Words, { role }: RoleReference): ActorKind {
  const noun = singularOf(lower[role.noun]!);
  if (isRoleNoun(noun)) return 'person';
  if (/^(?:country|nation|state|government|neighbou?r)$/.test(noun)) return 'country';
  return bodyNouns.has(noun) ? 'organisation' : 'group';
}

function isOfKind({ kind, unnamed }: Draft, wanted: ActorKind | null): boolean {
  if (kind === 'group' || kind === 'place') return false;
  if (wanted === 'group' || wanted === null) return !(unnamed && kind !== 'person');
  return kind === wanted;
}
