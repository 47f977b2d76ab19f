import type { Actor, Mention, Sentence } from '#core/annotated.ts';
import type { BlockRole, DatedReport } from '#core/report.ts';
import { idOf } from '#core/identity.ts';
import { byPosition, type Span } from '#core/span.ts';
import { gatherActors } from './mentions/actors.ts';
import { joinAppositions } from './mentions/appositions.ts';
import { resolveReferences } from './mentions/coreference.ts';
import type { Draft } from './mentions/drafts.ts';
import { knownNames, withKnown } from './mentions/known-names.ts';
import { linkMetonyms } from './mentions/metonyms.ts';
import { indexNames } from './mentions/name-index.ts';
import type { Name } from './mentions/name.ts';
import { findNames } from './mentions/names.ts';
import { findPronouns } from './mentions/pronouns.ts';
import { findJoints } from './mentions/joints.ts';
import { gatherReferences, outerFirst, type Reference } from './mentions/references.ts';
import { findRoles } from './mentions/roles.ts';
import { pushTo, readWords, type Range, type Words } from './mentions/words.ts';

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
  const namesOf = namesBySentence(words, sentences, told);
  const names = told.flatMap((index) => namesOf.get(index)!);
  const index = indexNames(names);
  const roles = told.flatMap((sentence) => findRoles(words, sentence, namesOf.get(sentence)!, index));
  const pronouns = told.flatMap((sentence) => findPronouns(words, sentence));
  const references = gatherReferences(
    words,
    names,
    gatherActors(words, names, index),
    index,
    roles,
    pronouns,
  );
  linkMetonyms(words, references);
  joinAppositions(words, index, references);
  const all = [...references, ...findJoints(words, references)].sort(outerFirst);
  resolveReferences(report, sentences, words, index, all);
  return finish(report, words, all);
}

/** What is a name in one sentence may be missed in another. */
function namesBySentence(
  words: Words,
  sentences: readonly Sentence[],
  told: readonly number[],
): ReadonlyMap<number, Name[]> {
  const found = told.map((index) => findNames(words, index, sentences[index]!.names));
  const known = knownNames(words, found.flat());
  return new Map(told.map((index, i) => [index, withKnown(words, index, found[i]!, known)]));
}

function finish(
  report: DatedReport,
  words: Words,
  references: readonly Reference[],
): { mentions: Mention[]; actors: Actor[] } {
  const ids = new Map<Draft, string>();
  const spans = new Map<string, Span[]>();
  const mentions = references.filter(isTold).map((reference) => {
    const draft = isKept(reference.draft) ? reference.draft : null;
    if (draft && !ids.has(draft)) ids.set(draft, idOf('actor', report.id, draft.name, draft.kind, ids.size));
    return mentionOf(words, reference, draft, draft && ids.get(draft)!);
  });
  const kept = uncrossed(mentions.sort(byPosition));
  for (const { actor, start, end } of kept) if (actor !== null) pushTo(spans, actor, { start, end });
  const actors = [...ids].flatMap(([draft, id]) =>
    spans.has(id) ? [actorOf(draft, id, spans.get(id)!)] : [],
  );
  return { mentions: kept, actors };
}

/** Crowds and unnamed people are actors where they do or say something, or are of the kind that is quoted. */
function isKept(draft: Draft | null): draft is Draft {
  return draft !== null && (!draft.unnamed || draft.acts || draft.quotable);
}

/** Those joined by "and" are a mention of their own only where they are an actor together. */
function isTold({ is, draft }: Reference): boolean {
  return is !== 'joint' || isKept(draft);
}

function mentionOf(words: Words, reference: Reference, draft: Draft | null, actor: string | null): Mention {
  const span = spanOf(words, reference);
  const rest = { ...span, sentence: words.sentence[reference.from]!, actor };
  if (reference.is === 'pronoun')
    return { ...rest, form: 'pronoun', kind: draft?.kind ?? reference.pronoun.kind, head: span };
  if (reference.is === 'joint') return { ...rest, form: 'joint', kind: 'group', head: span };
  if (reference.is === 'role')
    return { ...rest, form: reference.role.form, kind: reference.role.kind, head: span };
  const { adjective, kind, sure, head } = reference.name;
  const told = adjective ? 'group' : sure && draft?.kind !== 'person' ? kind : (draft?.kind ?? kind);
  return { ...rest, form: 'name', kind: told, head: spanOf(words, head) };
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
