import { reportingVerbs, thinkingVerbs } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from '../agents.ts';
import type { Attribution, Content, Speaks } from '../attributions.ts';
import type { Passage, Piece } from '../passage.ts';
import type { Subject } from '../tree/phrases.ts';
import { subjectOf } from '../tree/subjects.ts';
import { childrenOf } from '../tree/tree.ts';
import { groupAround } from '../tree/verb-groups.ts';

/** What the cues that the tree or the model shows have in common: the parts they find, made an attribution. */

export type Parts = Pick<Attribution, 'rule' | 'subject' | 'cue'> & {
  /** The subject is known to stand elsewhere. */
  readonly borrowed?: boolean;
  readonly says: Speaks;
  readonly right: number;
  readonly opening: Content['opening'];
};

export function attributed(passage: Passage, at: number, parts: Parts): Attribution {
  const { rule, subject, cue, says, right, opening } = parts;
  const { negated, prospective, from, is } = groupAround(passage.pieces, at, []);
  const borrowed = parts.borrowed ?? (is !== 'finite' && subject !== null && subject.whole.to < from);
  return {
    rule,
    cue,
    at,
    subject,
    act: says.act,
    attitude: says.attitude,
    negated,
    prospective,
    from: borrowed ? from : Math.min(subject?.whole.from ?? at, from),
    to: right,
    content: { left: null, right, opening, also: null },
    relay: null,
    lemma: null,
    borrowed,
    addressee: null,
  };
}

export const asserts: Speaks = { act: 'asserts', attitude: null };

/** What a verb does by the tables; one of thinking is an attitude; the rest say. */
export function saidBy({ word, lemma }: Piece): Speaks {
  const known = reportingVerbs.get(word)?.[0]?.verb;
  if (known) return { act: known.act, attitude: known.act ? null : known.attitude };
  const attitude = thinkingVerbs.get(lemma);
  return attitude ? { act: null, attitude } : asserts;
}

/** Who can speak and is the subject in front of a predicate. */
export function speakerOf(passage: Passage, at: number): Subject | null {
  const subject = subjectOf(passage, at);
  if (!subject || at < subject.whole.from || !canSpeak(passage, subject)) return null;
  return ownWords.has(passage.pieces[subject.core.from]!.word) ? null : subject;
}

const ownWords = new Set(['it', 'i', 'we', 'you']);

export function clauseUnder(passage: Passage, at: number, relations: readonly string[]): number | null {
  const { pieces } = passage;
  return (
    childrenOf(passage, at).find((child) => at < child && relations.includes(pieces[child]!.relation)) ?? null
  );
}

export function isPassive(passage: Passage, at: number): boolean {
  return childrenOf(passage, at).some((child) => passage.pieces[child]!.relation.endsWith(':pass'));
}
