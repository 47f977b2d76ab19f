import type { Actor, Mention, Sentence } from '#core/annotated.ts';
import type { BlockRole, DatedReport } from '#core/report.ts';
import { byPosition, type Span } from '#core/span.ts';
import { idOf } from '#core/identity.ts';
import { gatherActors, type Draft } from './actors.ts';
import { resolveMentions, type Reference } from './coreference.ts';
import { findKnownNames, isHeadlineCase, knownNames } from './headlines.ts';
import { findNames, type Name } from './names.ts';
import { findPronouns } from './pronouns.ts';
import { findRoles } from './roles.ts';
import { lowerWords, readWords, type Range, type Words } from './words.ts';

/** Blocks that tell the story. Names in credits, bylines, adverts and the like are no actors of it. */
const prose: ReadonlySet<BlockRole> = new Set(['headline', 'subheading', 'body', 'caption', 'list-item']);

/** Who and what is named where, and which mentions name the same. Both sorted by position; mentions nest and never cross. */
export function findMentions(
  report: DatedReport,
  sentences: readonly Sentence[],
): { mentions: Mention[]; actors: Actor[] } {
  const words = readWords(report.text, sentences);
  const told = sentences.flatMap(({ block }, index) =>
    prose.has(report.blocks[block]!.role) ? [index] : [],
  );
  const namesOf = namesBySentence(words, told);
  const names = told.flatMap((index) => namesOf.get(index)!);
  const drafts = gatherActors(words, names);
  const references: Reference[] = names.map((name, index) => ({
    is: 'name',
    from: name.from,
    to: name.to,
    name,
    draft: drafts[index]!,
  }));
  for (const index of told) {
    for (const role of findRoles(words, index, namesOf.get(index)!))
      references.push({ is: 'role', from: role.from, to: role.to, role, draft: null });
    for (const pronoun of findPronouns(words, index))
      references.push({ is: 'pronoun', from: pronoun.at, to: pronoun.at + 1, pronoun, draft: null });
  }
  references.sort((a, b) => a.from - b.from || b.to - a.to);
  return finish(report, words, resolveMentions(report, sentences, words, references));
}

/** Sentences whose capitals tell nothing are read last, with the names of the others in mind. */
function namesBySentence(words: Words, told: readonly number[]): ReadonlyMap<number, Name[]> {
  const lower = lowerWords(words);
  const headlines = told.filter((index) => isHeadlineCase(words, index, lower));
  const shouted = new Set(headlines);
  const namesOf = new Map<number, Name[]>();
  for (const index of told) if (!shouted.has(index)) namesOf.set(index, findNames(words, index, lower));
  const known = knownNames(words, [...namesOf.values()].flat());
  for (const index of headlines) namesOf.set(index, findKnownNames(words, index, known));
  return namesOf;
}

function finish(
  report: DatedReport,
  words: Words,
  references: readonly Reference[],
): { mentions: Mention[]; actors: Actor[] } {
  const ids = new Map<Draft, string>();
  const spans = new Map<Draft, Span[]>();
  for (const { draft, from, to } of references) {
    if (!draft) continue;
    if (!ids.has(draft)) ids.set(draft, idOf('actor', report.id, draft.name, draft.kind, ids.size));
    spans.set(draft, [...(spans.get(draft) ?? []), spanOf(words, { from, to })]);
  }
  const mentions = uncrossed(
    references.map((reference) => mentionOf(words, reference, ids)).sort(byPosition),
  );
  const actors = [...ids].map(([draft, id]) => actorOf(draft, id, spans.get(draft)!));
  return { mentions, actors };
}

function mentionOf(words: Words, reference: Reference, ids: ReadonlyMap<Draft, string>): Mention {
  const span = spanOf(words, reference);
  const sentence = words.sentence[reference.from]!;
  const actor = (reference.draft && ids.get(reference.draft)) ?? null;
  const rest = { ...span, sentence, actor };
  if (reference.is === 'pronoun')
    return { ...rest, form: 'pronoun', kind: reference.draft?.kind ?? reference.pronoun.kind, head: span };
  if (reference.is === 'role')
    return { ...rest, form: reference.role.form, kind: reference.role.kind, head: span };
  const kind = reference.name.adjective ? 'group' : (reference.draft?.kind ?? reference.name.kind);
  return { ...rest, form: 'name', kind, head: spanOf(words, reference.name.head) };
}

function actorOf(draft: Draft, id: string, mentions: readonly Span[]): Actor {
  const { name, kind, roles, country, unnamed } = draft;
  return { id, name, kind, roles, country: country === '' ? null : country, unnamed, mentions };
}

function spanOf(words: Words, { from, to }: Range): Span {
  return { start: words.tokens[from]!.start, end: words.tokens[to - 1]!.end };
}

/** Leaves out every mention that would cross one before it, or that repeats one. */
function uncrossed(mentions: readonly Mention[]): Mention[] {
  const open: Mention[] = [];
  return mentions.filter((mention) => {
    while (open.length && open.at(-1)!.end <= mention.start) open.pop();
    const around = open.at(-1);
    if (
      around &&
      (around.end < mention.end || (around.start === mention.start && around.end === mention.end))
    )
      return false;
    open.push(mention);
    return true;
  });
}
