import { bodyVerbs, speechVerbs } from '#lang/en/name-signs.ts';
import type { Occurrence, Walk } from './walk.ts';
import type { Draft } from './drafts.ts';
import type { Pronoun } from './pronouns.ts';
import type { PronounReference, Reference } from './references.ts';
import type { Words } from './words.ts';

/** No antecedent is sought further back. */
const mostSentences = 6;
const mostOccurrences = 60;

/**
 * Whom a pronoun of the third person means: of those lately spoken of that agree with it, the subject of the nearest
 * sentence before others, and outside quotation marks before inside; null where nobody agrees, or where "it" names
 * nothing.
 *
 * @param at the pronoun's index among the walk's references
 */
export function resolvePronoun(walk: Walk, reference: PronounReference, at: number): Draft | null {
  const { pronoun } = reference;
  if (isEmpty(walk.words, pronoun)) return null;
  const ahead = subjectAhead(walk, pronoun, at);
  if (ahead) return ahead;
  const barred = pronoun.possessive || pronoun.reflexive ? null : subjectOfClause(walk, pronoun);
  const scores = new Map<Draft, number>();
  const { occurrences } = walk;
  for (let k = occurrences.length - 1; 0 <= k && occurrences.length - mostOccurrences < k; k--) {
    const occurrence = occurrences[k]!;
    if (mostSentences < walk.words.sentence[pronoun.at]! - occurrence.sentence) break;
    if (occurrence.draft === barred || !agrees(occurrence.draft, pronoun)) continue;
    const score = scoreOf(walk, occurrence, pronoun) - 0.02 * (occurrences.length - k);
    const known = scores.get(occurrence.draft);
    scores.set(occurrence.draft, known === undefined ? score : Math.max(known, score) + 0.3);
  }
  return bestOf(scores);
}

function agrees(draft: Draft, pronoun: Pronoun): boolean {
  if (pronoun.kind === 'person')
    return draft.kind === 'person' && (draft.gender === null || draft.gender === pronoun.gender);
  if (pronoun.plural) return draft.kind !== 'person' && draft.kind !== 'place';
  return draft.kind === 'organisation' || draft.kind === 'country';
}

function scoreOf(walk: Walk, occurrence: Occurrence, pronoun: Pronoun): number {
  const { words, sentences, report, quoted } = walk;
  const sentence = words.sentence[pronoun.at]!;
  const block = report.blocks[sentences[sentence]!.block]!;
  let score = -1.5 * (sentence - occurrence.sentence);
  if (occurrence.subject) score += 2;
  if (occurrence.speaks && speechVerbs.has(words.lower[pronoun.at + 1] ?? '')) score += 1;
  if (occurrence.is === 'pronoun') score += 0.5;
  if (occurrence.draft.unnamed) score -= pronoun.plural ? 0 : 1;
  if (occurrence.quoted && quoted[pronoun.at] === 0) score -= 3;
  if (occurrence.post !== block.post) score -= 4;
  if (report.blocks[occurrence.block]!.role !== block.role) score -= 2;
  if (pronoun.kind === 'person' && occurrence.draft.gender !== null) score += 0.5;
  else if (pronoun.kind === 'person' && !occurrence.draft.name.includes(' ')) score -= 1;
  if (pronoun.plural && occurrence.draft.kind !== 'group') score -= 2;
  return score;
}

function bestOf(scores: ReadonlyMap<Draft, number>): Draft | null {
  let best: Draft | null = null;
  let bestScore = -Infinity;
  for (const [draft, score] of scores) if (bestScore < score) [best, bestScore] = [draft, score];
  return best;
}

/** "It was clear", "it fell": only an "it" that says or does what bodies do means one. */
function isEmpty(words: Words, { at }: Pronoun): boolean {
  if (words.lower[at] !== 'it') return false;
  let verb = at + 1;
  while (/^(?:AUX|ADV)$/.test(words.tokens[verb]?.pos ?? '')) verb++;
  return words.sentence[verb] !== words.sentence[at] || !bodyVerbs.has(words.lower[verb]!);
}

/** "When he came to Torrel, Ben Vale said": before the first comma, the subject behind it may be meant. */
function subjectAhead(walk: Walk, pronoun: Pronoun, at: number): Draft | null {
  const { words, references } = walk;
  const sentence = words.sentence[pronoun.at]!;
  const first = words.first[sentence]!;
  if (
    pronoun.kind !== 'person' ||
    6 < pronoun.at - first ||
    !/^(?:ADP|SCONJ|ADV|VERB)$/.test(words.tokens[first]!.pos)
  )
    return null;
  for (let k = at - 1; 0 <= k && first <= references[k]!.from; k--)
    if (references[k]!.draft?.kind === 'person') return null;
  for (let k = at + 1; k < references.length && k < at + 12; k++) {
    const next = references[k]!;
    if (words.sentence[next.from] !== sentence) return null;
    if (next.is === 'name' && next.draft?.kind === 'person' && opensClause(words, next, pronoun.at))
      return agrees(next.draft, pronoun) ? next.draft : null;
  }
  return null;
}

function opensClause(words: Words, reference: Reference, after: number): boolean {
  const comma = words.word[reference.from - 1] === ',';
  const pos = words.tokens[reference.end]?.pos;
  return comma && after < reference.from && (pos === 'VERB' || pos === 'AUX' || pos === 'ADV');
}

/** The subject of the clause that a pronoun is an object of: "Ruiz told her" is not Ruiz. */
function subjectOfClause(walk: Walk, pronoun: Pronoun): Draft | null {
  const { words, occurrences } = walk;
  if (
    !/^(?:him|her|them|it)$/.test(words.lower[pronoun.at]!) ||
    /^(?:VERB|AUX)$/.test(words.tokens[pronoun.at + 1]?.pos ?? '')
  )
    return null;
  for (let k = occurrences.length - 1; 0 <= k; k--) {
    const occurrence = occurrences[k]!;
    if (occurrence.sentence !== words.sentence[pronoun.at]) return null;
    if (occurrence.subject) return occurrence.draft;
  }
  return null;
}
