import type { Sentence } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';
import { bodyNouns } from '#lang/en/roles.ts';
import { speechVerbs } from '#lang/en/name-signs.ts';
import type { Draft } from './actors.ts';
import type { Name } from './names.ts';
import type { Pronoun } from './pronouns.ts';
import type { Role } from './roles.ts';
import { phraseOf, type Words } from './words.ts';

/** A name, a role or a pronoun on its way to an actor. */
export type Reference = { from: number; to: number; draft: Draft | null } & (
  | { readonly is: 'name'; readonly name: Name }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'pronoun'; readonly pronoun: Pronoun }
);

type RoleReference = Reference & { is: 'role' };

/** Gives roles and pronouns their actors, walking down the report. References are sorted by position. */
export function resolveMentions(
  report: DatedReport,
  sentences: readonly Sentence[],
  words: Words,
  references: Reference[],
): Reference[] {
  joinAppositions(words, references);
  const walk: Walk = { words, recent: [], groups: new Map(), sentences, report };
  for (const reference of references) {
    if (reference.is === 'role') reference.draft ??= resolveRole(walk, reference);
    else if (reference.is === 'pronoun') reference.draft = resolvePronoun(walk, reference);
    remember(walk, reference);
  }
  return references;
}

interface Walk {
  readonly words: Words;
  readonly report: DatedReport;
  readonly sentences: readonly Sentence[];
  /** Actors as they were last named, the latest last; each with the place where it stood. */
  readonly recent: { draft: Draft; at: number; subject: boolean }[];
  readonly groups: Map<string, Draft>;
}

/**
 * Ties a role to the name beside it: "Ana Ruiz, the mayor of Torrel,", "the mayor, Ana Ruiz,", "spokesman Ben Roe". A
 * role right in front of a name becomes part of the mention.
 */
function joinAppositions(words: Words, references: Reference[]): void {
  for (let i = 0; i + 1 < references.length; i++) {
    const first = references[i]!;
    const second = references.slice(i + 1, i + 8).find((other) => first.to <= other.from);
    if (!second || words.sentence[first.from] !== words.sentence[second.from]) continue;
    const comma = words.word[first.to] === ',' && second.from === first.to + 1;
    if (first.is === 'role' && second.is === 'name' && second.draft) {
      const adjacent = first.role.core === first.to && second.from === first.to;
      if (
        second.draft.kind === 'person'
          ? first.role.form !== 'role' || first.role.kind !== 'person'
          : first.role.kind !== 'organisation' || !comma
      )
        continue;
      if (adjacent) second.from = first.role.bare;
      if (adjacent || (comma && closes(words, second.to))) tie(words, first, second.draft);
    } else if (first.is === 'name' && first.draft && second.is === 'role' && comma) {
      const fits =
        first.draft.kind === 'person'
          ? second.role.kind === 'person' && second.role.form === 'role'
          : second.role.kind === 'organisation' && first.draft.kind === 'organisation';
      if (fits) tie(words, second, first.draft);
    }
  }
}

function closes(words: Words, at: number): boolean {
  return /^[,.;:—)]$/.test(words.word[at] ?? '.');
}

function tie(words: Words, reference: RoleReference, draft: Draft): void {
  const { role } = reference;
  reference.draft = draft;
  const printed = phraseOf(words, { from: role.bare, to: reference.to });
  if (!draft.roles.includes(printed)) draft.roles.push(printed);
  for (let i = role.bare; i < reference.to; i++) draft.roleWords.add(words.lower[i]!);
}

function resolveRole(walk: Walk, { role, to }: RoleReference): Draft | null {
  const { words } = walk;
  if (role.form === 'document') return null;
  const noun = words.lower[role.noun]!;
  if (role.determiner === 'the' || role.determiner === 'that' || role.determiner === 'this') {
    const known = bestByRole(walk, role, to);
    if (known) return known;
  }
  const printed = phraseOf(words, { from: role.bare, to });
  if (role.form === 'role' && role.kind !== 'person' && role.bare === role.noun) return null;
  const key = `${noun} ${printed.toLowerCase()}`;
  const known = role.kind === 'person' && role.determiner !== 'the' ? undefined : walk.groups.get(key);
  if (known) return known;
  const named = role.form === 'role' && role.kind !== 'person';
  const draft: Draft = {
    name: named
      ? printed
      : phraseOf(words, {
          from:
            role.kind === 'person' ? Math.max(role.bare - (role.determiner === '' ? 0 : 1), 0) : role.bare,
          to,
        }),
    kind: role.kind ?? 'group',
    gender: role.gender,
    country: '',
    unnamed: !named,
    roles: [printed],
    roleWords: new Set(),
  };
  for (let i = role.bare; i < to; i++) draft.roleWords.add(words.lower[i]!);
  walk.groups.set(key, draft);
  return draft;
}

/** The latest actor whose known roles, or name, hold the noun and agree with the other words. */
function bestByRole(walk: Walk, role: Role, to: number): Draft | null {
  const { words, recent } = walk;
  const noun = words.lower[role.noun]!;
  let best: Draft | null = null;
  let bestScore = 0;
  for (let k = recent.length - 1; 0 <= k && recent.length - 200 < k; k--) {
    const { draft } = recent[k]!;
    if (role.kind === 'person' ? draft.kind !== 'person' : draft.kind !== role.kind) continue;
    if (role.gender !== null && draft.gender !== null && role.gender !== draft.gender) continue;
    const named = bodyNouns.has(noun) && draft.name.toLowerCase().split(/\s+/).includes(noun);
    if (!draft.roleWords.has(noun) && !named) continue;
    let score = 1;
    for (let i = role.bare; i < to; i++) if (draft.roleWords.has(words.lower[i]!)) score++;
    if (bestScore < score) [best, bestScore] = [draft, score];
  }
  return best;
}

function resolvePronoun(walk: Walk, { pronoun }: Reference & { is: 'pronoun' }): Draft | null {
  const { recent, words } = walk;
  const sentence = words.sentence[pronoun.at]!;
  let best: Draft | null = null;
  let bestScore = -Infinity;
  for (let k = recent.length - 1; 0 <= k && recent.length - 60 < k; k--) {
    const { draft, at, subject } = recent[k]!;
    if (!fits(draft, pronoun)) continue;
    const distance = sentence - words.sentence[at]!;
    if (12 < distance) break;
    const score = (subject ? 3 : 0) - 2 * distance - (recent.length - k) * 0.05;
    if (bestScore < score) [best, bestScore] = [draft, score];
  }
  return best;
}

function fits(draft: Draft, pronoun: Pronoun): boolean {
  if (pronoun.kind === 'person')
    return draft.kind === 'person' && (draft.gender === null || draft.gender === pronoun.gender);
  if (pronoun.plural) return draft.kind === 'group';
  return draft.kind === 'organisation' || draft.kind === 'country';
}

function remember(walk: Walk, reference: Reference): void {
  if (!reference.draft || (reference.is === 'name' && reference.name.adjective)) return;
  walk.recent.push({ draft: reference.draft, at: reference.from, subject: isSubject(walk.words, reference) });
}

/** A verb follows, or a verb of speech stands before: "Ruiz said", "said Ruiz". */
function isSubject(words: Words, { from, to }: Reference): boolean {
  const pos = words.tokens[to]?.pos;
  if (pos === 'VERB' || pos === 'AUX') return true;
  return speechVerbs.has(words.lower[from - 1] ?? '');
}
