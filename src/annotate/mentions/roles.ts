import type { ActorKind, MentionForm } from '#core/annotated.ts';
import type { Gender } from '#lang/en/given-names.ts';
import { roleNouns } from '#lang/en/roles.ts';
import type { NameIndex } from './name-index.ts';
import type { Name } from './name.ts';
import { type NounKind, campKind, nounKind } from './noun-kinds.ts';
import { leftEdge, rightEdge } from './role-edges.ts';
import { type Range, Shape, type Words } from './words.ts';

/** Somebody named by what they are: the mayor, US officials, a spokeswoman for the ministry, the report. */
export interface Role extends Range {
  readonly form: MentionForm;
  readonly kind: ActorKind | null;
  /** The index of the noun that says it: mayor, officials. */
  readonly noun: number;
  readonly gender: Gender | null;
  /** The article or the like in front, in lower case; empty where there is none. */
  readonly determiner: string;
  /** Where the words in front of the noun begin, without determiner. */
  readonly bare: number;
  /** The end of the phrase without what follows the noun. */
  readonly core: number;
}

/**
 * Noun phrases in a sentence that name people, bodies or documents without a name of their own.
 *
 *     A senior Torrel official told the head of the Marlow region that residents had left.
 *     ~~~~~~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~
 *
 * @param names the names of the sentence, sorted
 * @param index the names of the report
 * @returns sorted, not overlapping
 */
export function findRoles(words: Words, sentence: number, names: readonly Name[], index: NameIndex): Role[] {
  const first = words.first[sentence]!;
  const end = words.last[sentence]!;
  const covered = coverOf(names, first, end);
  const roles: Role[] = [];
  for (let i = first; i < end; i++) {
    const kind =
      covered[i - first] === 2
        ? campKind(words, i, index)
        : nounKind(words, i, end, covered[i - first] === 1);
    if (kind === null) continue;
    const camp = covered[i - first] === 2 ? index.endsAt.get(i + 1)!.from : i;
    const left = leftEdge(
      words,
      camp,
      Math.max(first, i - mostWords, freeFrom(words, roles.at(-1), first)),
      index,
    );
    const core = kind === 'person' && words.lower[i + 1] === 'general' ? i + 2 : i + 1;
    const to = rightEdge(words, core, kind, Math.min(end, i + mostWords), index);
    if (covered[i - first] === 2 && left.from === camp) continue;
    roles.push(roleOf(words, i, left, core, to, kind));
    i = Math.max(i, to - 1);
  }
  return roles;
}

/** No phrase is longer to either side of its noun. */
const mostWords = 25;

/** Where the phrase before ends; one that owns what follows ("the prosecutor's office") lies inside it. */
function freeFrom(words: Words, before: Role | undefined, first: number): number {
  if (!before) return first;
  return words.lower[before.to] === "'s" || words.lower[before.to] === "'" ? before.from : before.to;
}

/** 2 inside the name proper, 1 inside the words of a title in front of it. */
function coverOf(names: readonly Name[], first: number, end: number): Uint8Array {
  const covered = new Uint8Array(end - first);
  for (const { from, head } of names) {
    covered.fill(1, from - first, head.from - first);
    covered.fill(2, head.from - first, head.to - first);
  }
  return covered;
}

function roleOf(
  words: Words,
  noun: number,
  left: { from: number; bare: number },
  core: number,
  to: number,
  kind: NounKind,
): Role {
  const determiner = left.from < left.bare ? words.lower[left.bare - 1]! : '';
  const base = { from: left.from, to, noun, determiner, bare: left.bare, core };
  const gender = roleNouns.get(words.lower[noun]!) ?? null;
  if (kind === 'person') return { ...base, form: 'role', kind: 'person', gender };
  if (kind === 'people' && isOneOf(words, left.from))
    return { ...base, form: 'role', kind: 'person', gender };
  if (kind === 'people') return { ...base, form: 'group', kind: 'group', gender: null };
  if (kind === 'body')
    return {
      ...base,
      form: words.lower[noun] === 'police' ? 'group' : 'role',
      kind: words.shape[noun] === Shape.mark ? null : bodyKind(words.lower[noun]!),
      gender: null,
    };
  return { ...base, form: 'document', kind: null, gender: null };
}

/** "one of the officials" is one person. */
function isOneOf(words: Words, from: number): boolean {
  return words.lower[from + 1] === 'of' && (words.lower[from] === 'one' || words.lower[from] === 'another');
}

function bodyKind(noun: string): ActorKind {
  if (/^(?:country|nation|kingdom|state)$/.test(noun)) return 'country';
  return /^(?:town|city|region)$/.test(noun)
    ? 'place'
    : noun === 'police' || noun === 'family'
      ? 'group'
      : 'organisation';
}
