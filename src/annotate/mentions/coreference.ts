import type { Sentence } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';
import { speechVerbs } from '#lang/en/name-signs.ts';
import type { Draft } from './drafts.ts';
import type { NameIndex } from './name-index.ts';
import { findQuoted } from './quoted-words.ts';
import { joinDrafts } from './joints.ts';
import { resolvePronoun } from './pronoun-antecedents.ts';
import type { Reference } from './references.ts';
import { resolveRole } from './role-antecedents.ts';
import { learnWords, type Walk } from './walk.ts';
import { governorOf, headOf, type Words } from './words.ts';

/** Gives roles and pronouns their actors, walking down the report. References are sorted by position. */
export function resolveReferences(
  report: DatedReport,
  sentences: readonly Sentence[],
  words: Words,
  index: NameIndex,
  references: readonly Reference[],
): void {
  const quoted = findQuoted(
    words,
    sentences.map(({ block }) => block),
  );
  const walk: Walk = {
    words,
    index,
    report,
    sentences,
    quoted,
    references,
    occurrences: [],
    byRoleWord: new Map(),
    unnamed: new Map(),
    lastSeen: new Map(),
    states: statesOf(references),
    placeWords: placeWordsOf(words, references),
    joined: [],
  };
  for (const draft of new Set(references.map((reference) => reference.draft)))
    if (draft) learnWords(walk, draft);
  for (const [i, reference] of references.entries()) {
    if (reference.is === 'role')
      reference.draft ??= resolveRole(walk, reference, ownerOf(walk, reference, i));
    else if (reference.is === 'pronoun') reference.draft = resolvePronoun(walk, reference, i);
    else if (reference.is === 'joint') reference.draft = joinDrafts(walk, reference.members);
    remember(walk, reference);
  }
}

/** Whom the pronoun at the front of a role means. */
function ownerOf(walk: Walk, { from }: Reference, i: number): Draft | null {
  const next = walk.references[i + 1];
  return next?.is === 'pronoun' && next.from === from ? resolvePronoun(walk, next, i + 1) : null;
}

function statesOf(references: readonly Reference[]): Map<string, Draft> {
  const states = new Map<string, Draft>();
  for (const { draft } of references) if (draft?.kind === 'country') states.set(draft.country, draft);
  return states;
}

function placeWordsOf(words: Words, references: readonly Reference[]): Set<string> {
  const places = new Set<string>();
  for (const reference of references)
    if (reference.is === 'name' && reference.name.kind === 'place')
      for (const word of words.lower.slice(reference.from, reference.to)) places.add(word);
  return places;
}

function remember(walk: Walk, reference: Reference): void {
  const { draft, from } = reference;
  if (!draft || (reference.is === 'name' && reference.name.adjective)) return;
  const { words, sentences, report } = walk;
  const sentence = words.sentence[from]!;
  const { block } = sentences[sentence]!;
  const speaks = speaksAt(words, reference);
  const subject = speaks || isSubject(words, reference) || isBeforeVerb(words, reference);
  if (subject || isCredited(words, from) || reference.is === 'pronoun') draft.acts = true;
  walk.lastSeen.set(draft, from);
  walk.occurrences.push({
    draft,
    at: from,
    head: headOf(words, reference),
    sentence,
    block,
    post: report.blocks[block]!.post,
    is: reference.is,
    subject,
    speaks,
    quoted: walk.quoted[from] === 1,
  });
}

/** The subject of a verb, next to it or with words between: "Ruiz, the mayor, was seen". */
function isSubject(words: Words, reference: Reference): boolean {
  const head = headOf(words, reference);
  const verb = governorOf(words, head);
  if (!words.tokens[head]!.relation.startsWith('nsubj')) return false;
  for (let i = reference.to; i < verb && i < reference.to + mostBetween; i++)
    if (governorOf(words, i) === verb && words.tokens[i]!.relation === 'nsubj') return false;
  return true;
}

/** Where the tree gives one verb two subjects, the nearer one counts; no more words are looked at. */
const mostBetween = 40;

/** "One of them, Ana Ruiz, has admitted": a verb follows, whoever its subject is. */
function isBeforeVerb(words: Words, { from, end }: Reference): boolean {
  const at = behindAdverbs(words, end);
  const verb = words.word[at] === ',' && words.word[from - 1] === ',' ? behindAdverbs(words, at + 1) : at;
  if (words.sentence[verb] !== words.sentence[from]) return false;
  return /^(?:VERB|AUX)$/.test(words.tokens[verb]!.pos);
}

function behindAdverbs(words: Words, end: number): number {
  let at = end;
  while (words.tokens[at]?.pos === 'ADV' || words.lower[at] === 'who') at++;
  return at;
}

/** "Ruiz never said", "said Ruiz"; a verb of speech right beside it counts whatever the tree says. */
function speaksAt(words: Words, reference: Reference): boolean {
  const verb = isSubject(words, reference) ? governorOf(words, headOf(words, reference)) : -1;
  const beside = [verb, reference.from - 1, reference.end];
  return beside.some((word) => speechVerbs.has(words.lower[word] ?? ''));
}

/** "according to residents", "shot by police". */
function isCredited(words: Words, from: number): boolean {
  const before = words.lower[from - 1];
  return before === 'by' || (before === 'to' && words.lower[from - 2] === 'according');
}
