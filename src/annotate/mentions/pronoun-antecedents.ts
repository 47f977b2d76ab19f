import { bodyVerbs, speechVerbs } from '#lang/en/name-signs.ts';
import { timeNouns } from '#lang/en/noun-phrases.ts';
import type { Occurrence, Walk } from './walk.ts';
import type { Draft } from './drafts.ts';
import type { Pronoun } from './pronouns.ts';
import { resolvePair } from './joints.ts';
import type { PronounReference, Reference } from './references.ts';
import { governorOf, headOf, type Words } from './words.ts';

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
  if (pronoun.pair) return resolvePair(walk, pronoun.at, null);
  const barred =
    pronoun.possessive || pronoun.reflexive ? owned(walk, pronoun, at) : subjectOfClause(walk, pronoun);
  const ahead = subjectAhead(walk, pronoun, at);
  if (ahead && ahead !== barred) return ahead;
  const own = pronoun.kind !== 'person' ? subjectAbove(walk, pronoun) : null;
  const scores = new Map<Draft, number>();
  const { occurrences } = walk;
  for (let k = occurrences.length - 1; 0 <= k && occurrences.length - mostOccurrences < k; k--) {
    const occurrence = occurrences[k]!;
    if (mostSentences < walk.words.sentence[pronoun.at]! - occurrence.sentence) break;
    if (occurrence.draft === barred || !agrees(walk, occurrence.draft, pronoun)) continue;
    const score = scoreOf(walk, occurrence, pronoun) - 0.02 * (occurrences.length - k);
    const known = scores.get(occurrence.draft);
    scores.set(occurrence.draft, known === undefined ? score : Math.max(known, score) + 0.1);
  }
  if (own !== null && scores.has(own)) return own;
  return pronoun.plural && !pronoun.counted ? unlessOutdone(walk, pronoun, scores) : bestOf(scores);
}

/**
 * They may be people or things that are no mentions ("The pumps failed. They were old."): where such a plural is the
 * likelier antecedent, nobody is meant that could be told.
 */
function unlessOutdone(walk: Walk, pronoun: Pronoun, scores: ReadonlyMap<Draft, number>): Draft | null {
  const best = bestOf(scores);
  return best !== null && bestPlainPlural(walk, pronoun) < scores.get(best)! ? best : null;
}

/** How likely the likeliest plural noun is that is no mention, on the scale of {@link scoreOf}. */
function bestPlainPlural({ words, occurrences, quoted }: Walk, pronoun: Pronoun): number {
  const speaks = speechVerbs.has(verbOf(words, pronoun));
  const heads = new Set(occurrences.slice(-mostOccurrences).map(({ head }) => head));
  let best = -Infinity;
  for (let i = pronoun.at - 1; 0 <= i && pronoun.at - mostWordsBack < i; i--) {
    const { tag, relation } = words.tokens[i]!;
    if (tag !== 'NNS' || heads.has(i) || timeNouns.has(words.lower[i]!)) continue;
    if (!relation.startsWith('nsubj')) continue;
    const distance = words.sentence[pronoun.at]! - words.sentence[i]!;
    const likely =
      2 - 1.5 * distance - (quoted[i] === 1 && quoted[pronoun.at] === 0 ? 3 : 0) - (speaks ? 2 : 0);
    best = Math.max(best, likely);
  }
  return best;
}

/** As far as plurals are looked at. */
const mostWordsBack = 60;

/** Whom a role that the pronoun opens is known to mean: "Her lawyer, Ana Ruiz," is not her own. */
function owned({ references }: Walk, pronoun: Pronoun, at: number): Draft | null {
  for (let k = at - 1; 0 <= k && references[k]!.from === pronoun.from; k--)
    if (references[k]!.is !== 'pronoun') return references[k]!.draft;
  return null;
}

function agrees(walk: Walk, draft: Draft, pronoun: Pronoun): boolean {
  if (pronoun.counted) return arePeople(walk, draft);
  if (pronoun.kind === 'person')
    return draft.kind === 'person' && (draft.gender === null || draft.gender === pronoun.gender);
  if (pronoun.plural) return draft.kind !== 'person' && draft.kind !== 'place';
  return draft.kind === 'organisation' || draft.kind === 'country';
}

/** Several of whom some may be meant: passengers, officials, "Ana Ruiz and Ben Vale"; not police, nor companies. */
function arePeople({ joined }: Walk, draft: Draft): boolean {
  const joint = joined.find((each) => each.draft === draft);
  return joint ? joint.members.every(({ kind }) => kind === 'person') : draft.people;
}

function scoreOf(walk: Walk, occurrence: Occurrence, pronoun: Pronoun): number {
  const { words, sentences, report, quoted } = walk;
  const sentence = words.sentence[pronoun.at]!;
  const block = report.blocks[sentences[sentence]!.block]!;
  let score = -1.5 * (sentence - occurrence.sentence);
  if (occurrence.subject && !pronoun.counted) score += 2;
  if (occurrence.speaks && speechVerbs.has(verbOf(words, pronoun))) score += 1;
  if (occurrence.is === 'pronoun') score += 0.5;
  if (occurrence.block === sentences[sentence]!.block) score += 1.5;
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
function isEmpty(words: Words, pronoun: Pronoun): boolean {
  return words.lower[pronoun.at] === 'it' && !bodyVerbs.has(verbOf(words, pronoun));
}

/** The verb that a pronoun is the subject of, as printed; empty where it is none. */
function verbOf(words: Words, { at }: Pronoun): string {
  const verb = words.tokens[at]!.relation.startsWith('nsubj') ? governorOf(words, at) : -1;
  return verb === -1 ? '' : words.lower[verb]!;
}

/**
 * The subject of the main clause, where the pronoun stands in a clause before it and nobody is named earlier.
 *
 *     When he came to Torrel, Ben Vale said
 *          ~~                 ~~~~~~~~
 */
function subjectAhead(walk: Walk, pronoun: Pronoun, at: number): Draft | null {
  const { words, references } = walk;
  const sentence = words.sentence[pronoun.at]!;
  const main = pronoun.kind === 'person' ? mainVerbAhead(words, pronoun.at) : -1;
  if (main === -1) return null;
  for (let k = at - 1; 0 <= k && words.first[sentence]! <= references[k]!.from; k--)
    if (references[k]!.draft?.kind === 'person') return null;
  for (let k = at + 1; k < references.length && k < at + 12; k++) {
    const next = references[k]!;
    if (words.sentence[next.from] !== sentence) return null;
    if (next.is !== 'name' || next.draft?.kind !== 'person' || !isSubjectOf(words, next, main)) continue;
    return agrees(walk, next.draft, pronoun) ? next.draft : null;
  }
  return null;
}

/** The verb further on that the clause of a word hangs on as an adverb would, or -1. */
function mainVerbAhead(words: Words, at: number): number {
  for (let word = at, steps = 0; word !== -1 && steps < mostSteps; word = governorOf(words, word), steps++) {
    const governor = governorOf(words, word);
    if (/^(?:advcl|obl)$/.test(words.tokens[word]!.relation) && at < governor) return governor;
  }
  return -1;
}

/** Clauses nest no deeper where it matters. */
const mostSteps = 6;

function isSubjectOf(words: Words, reference: Reference, verb: number): boolean {
  const head = headOf(words, reference);
  return governorOf(words, head) === verb && words.tokens[head]!.relation.startsWith('nsubj');
}

/** The subject of the clause that something owned stands in: "The team rebuilt their robot". */
function subjectAbove({ words, occurrences }: Walk, pronoun: Pronoun): Draft | null {
  if (!pronoun.possessive && !pronoun.reflexive) return null;
  const subject = wordAbove(words, pronoun.at);
  for (let k = occurrences.length - 1; 0 <= k; k--) {
    const { sentence, head, draft } = occurrences[k]!;
    if (sentence !== words.sentence[pronoun.at]) return null;
    if (head === subject) return draft;
  }
  return null;
}

/** The nearest subject that a word does not hang on; for "who" what the clause tells of; -1 where there is none. */
function wordAbove(words: Words, at: number): number {
  const first = words.first[words.sentence[at]!]!;
  let below = at;
  for (let steps = 0; steps < mostSteps; steps++) {
    const verb = governorOf(words, below);
    if (verb === -1) return -1;
    for (let i = at - 1; first <= i && at - mostWordsBack < i; i--) {
      if (i === below || governorOf(words, i) !== verb) continue;
      if (!words.tokens[i]!.relation.startsWith('nsubj')) continue;
      return /^(?:who|which|that)$/.test(words.lower[i]!) ? governorOf(words, verb) : i;
    }
    below = verb;
  }
  return -1;
}

/** The subject of the clause that a pronoun is an object of: "Ruiz told her", "Ruiz came and told her" is not Ruiz. */
function subjectOfClause({ words, occurrences }: Walk, pronoun: Pronoun): Draft | null {
  if (!/^(?:i?obj|obl)/.test(words.tokens[pronoun.at]!.relation)) return null;
  const verbs = new Set<number>();
  for (let verb = governorOf(words, pronoun.at); verb !== -1 && verbs.size < mostSteps;) {
    verbs.add(verb);
    verb = words.tokens[verb]!.relation === 'conj' ? governorOf(words, verb) : -1;
  }
  for (let k = occurrences.length - 1; 0 <= k; k--) {
    const { sentence, subject, head, draft } = occurrences[k]!;
    if (sentence !== words.sentence[pronoun.at]) return null;
    if (subject && verbs.has(governorOf(words, head))) return draft;
  }
  return null;
}
