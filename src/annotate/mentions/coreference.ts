import type { Sentence } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';
import { speechVerbs } from '#lang/en/name-signs.ts';
import type { Draft } from './drafts.ts';
import type { NameIndex } from './name-index.ts';
import { findQuoted } from './quoted-words.ts';
import { resolvePronoun } from './pronoun-antecedents.ts';
import type { Reference } from './references.ts';
import { resolveRole } from './role-antecedents.ts';
import { learnWords, type Walk } from './walk.ts';
import type { Words } from './words.ts';

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
  };
  for (const draft of new Set(references.map((reference) => reference.draft)))
    if (draft) learnWords(walk, draft);
  for (const [i, reference] of references.entries()) {
    if (reference.is === 'role')
      reference.draft ??= resolveRole(walk, reference, ownerOf(walk, reference, i));
    else if (reference.is === 'pronoun') reference.draft = resolvePronoun(walk, reference, i);
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

function remember(walk: Walk, reference: Reference): void {
  const { draft, from } = reference;
  if (!draft || (reference.is === 'name' && reference.name.adjective)) return;
  const { words, sentences, report } = walk;
  const sentence = words.sentence[from]!;
  const { block } = sentences[sentence]!;
  const subject = isSubject(words, reference);
  const speaks = subject && speaksAt(words, reference);
  if (subject || isCredited(words, from)) draft.acts = true;
  walk.lastSeen.set(draft, from);
  walk.occurrences.push({
    draft,
    at: from,
    sentence,
    block,
    post: report.blocks[block]!.post,
    is: reference.is,
    subject,
    speaks,
    quoted: walk.quoted[from] === 1,
  });
}

/** A verb follows, or a verb of speech stands before: "Ruiz said", "said Ruiz". */
function isSubject(words: Words, { from, end }: Reference): boolean {
  let at = behindAdverbs(words, end);
  if (words.word[at] === ',' && words.word[from - 1] === ',') at = behindAdverbs(words, at + 1);
  const pos = words.sentence[at] === words.sentence[from] ? words.tokens[at]?.pos : undefined;
  return pos === 'VERB' || pos === 'AUX' || speechVerbs.has(words.lower[from - 1] ?? '');
}

function speaksAt(words: Words, { from, end }: Reference): boolean {
  for (let at = behindAdverbs(words, end), k = 0; k < 3; k++, at++)
    if (speechVerbs.has(words.lower[at] ?? '')) return true;
  return speechVerbs.has(words.lower[from - 1] ?? '');
}

function behindAdverbs(words: Words, end: number): number {
  let at = end;
  while (words.tokens[at]?.pos === 'ADV' || words.lower[at] === 'who') at++;
  return at;
}

/** "according to residents", "shot by police". */
function isCredited(words: Words, from: number): boolean {
  const before = words.lower[from - 1];
  return before === 'by' || (before === 'to' && words.lower[from - 2] === 'according');
}
