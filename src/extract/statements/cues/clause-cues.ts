import { causatives } from '#lang/en/reporting-verbs.ts';
import type { Attribution } from '../attributions.ts';
import type { Passage } from '../passage.ts';
import { isInfinitive } from '../tree/infinitives.ts';
import { groupAround } from '../tree/verb-groups.ts';
import { adjectiveCue } from './adjective-cues.ts';
import { attributed, clauseUnder, isPassive, saidBy, speakerOf } from './clause-attributions.ts';
import { behindMark } from './clause-starts.ts';
import { governingCue, nounCue } from './noun-cues.ts';

/**
 * An attribution by an adjective, a noun, or a verb that no table knows, told by the clause that the tree hangs on it:
 *
 *     Ana Ruiz is confident that it will hold.     Ana Ruiz’s claim that it will hold
 *     Ana Ruiz grasped that it would hold.         Ana Ruiz made the case that it would hold.
 */
export function clauseCueAt(passage: Passage, at: number): Attribution | null {
  switch (passage.pieces[at]!.pos) {
    case 'VERB':
      return verbCue(passage, at) ?? adjectiveCue(passage, at);
    case 'ADJ':
      return adjectiveCue(passage, at);
    case 'NOUN':
      return nounCue(passage, at) ?? governingCue(passage, at);
    default:
      return null;
  }
}

function verbCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const group = groupAround(pieces, at, []);
  const subject = group.is === 'finite' && !isPassive(passage, at) ? speakerOf(passage, at) : null;
  if (!subject || causatives.has(pieces[at]!.lemma)) return null;
  const clause = clauseUnder(passage, at, ['ccomp']);
  if (clause === null || isInfinitive(passage, clause)) return null;
  const right = behindMark(passage, clause, at + 1);
  const cue = { from: group.start, to: group.to };
  return attributed(passage, at, {
    rule: 'verb-clause',
    subject,
    cue,
    says: saidBy(pieces[at]!),
    right,
    opening: 'clause',
  });
}
