import { reportingAdjectives, wishingAdjectives } from '#lang/en/reporting-nouns.ts';
import type { Attribution } from '../attributions.ts';
import type { Passage } from '../passage.ts';
import { infinitiveIn, isInfinitive } from '../tree/infinitives.ts';
import { subjectOf } from '../tree/subjects.ts';
import { groupAround } from '../tree/verb-groups.ts';
import { attributed, clauseUnder, speakerOf } from './clause-attributions.ts';

/** "Ana Ruiz is confident that …", "officials were wary of …", "she is determined to …". */
export function adjectiveCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const { word } = pieces[at]!;
  const group = groupAround(pieces, at, []);
  if (group.from === at || group.is !== 'finite') return null;
  const subject = speakerOf(passage, at);
  if (!subject) return null;
  const base = { subject, cue: { from: group.from, to: at + 1 } };
  const next = pieces[at + 1]?.word ?? '';
  const attitude = reportingAdjectives.get(word);
  const clause = clauseUnder(passage, at, ['ccomp', 'advcl']);
  if (clause !== null && next === 'that' && pieces[at + 1]!.relation === 'mark') {
    const says = { act: null, attitude: attitude ?? ('believes' as const) };
    return attributed(passage, at, { ...base, rule: 'adjective', says, right: at + 2, opening: 'clause' });
  }
  if (!attitude) return null;
  const says = { act: null, attitude };
  const bare = clauseUnder(passage, at, ['ccomp', 'xcomp']);
  if (bare !== null && bareStart(passage, word, bare) === at + 1) {
    const opening = isInfinitive(passage, bare) ? 'infinitive' : 'clause';
    return attributed(passage, at, { ...base, rule: 'adjective', says, right: at + 1, opening });
  }
  if (!stancePrepositions.has(next) || !pieces[at + 2]) return null;
  return attributed(passage, at, {
    ...base,
    cue: { from: group.from, to: at + 2 },
    rule: 'adjective',
    says,
    right: at + 2,
    opening: 'thing',
  });
}

const stancePrepositions = new Set(['of', 'about', 'with', 'at']);

/** Where a clause without "that" starts: `is confident it will hold`; an infinitive only behind words of will. */
function bareStart(passage: Passage, adjective: string, clause: number): number | null {
  if (isInfinitive(passage, clause))
    return wishingAdjectives.has(adjective) ? infinitiveIn(passage, clause) : null;
  return subjectOf(passage, clause) ? passage.pieces[clause]!.branch.from : null;
}
