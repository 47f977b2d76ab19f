import { type ReportingNoun, governingNouns, reportingNouns } from '#lang/en/reporting-nouns.ts';
import { canSpeak } from '../agents.ts';
import type { Attribution } from '../attributions.ts';
import type { Passage } from '../passage.ts';
import { infinitiveIn } from '../tree/infinitives.ts';
import { type Subject, nominal } from '../tree/phrases.ts';
import { subjectOf } from '../tree/subjects.ts';
import { childrenOf } from '../tree/tree.ts';
import { groupAround } from '../tree/verb-groups.ts';
import { asserts, attributed, clauseUnder, speakerOf } from './clause-attributions.ts';

/** "her support for the dam", "raised questions about the plan": a noun that leads to what it is about by a preposition. */
export function governingCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const says = governingNouns.get(pieces[at]!.word)?.get(pieces[at + 1]?.word ?? '');
  if (!says || !pieces[at + 2] || pieces[at + 1]!.relation !== 'case') return null;
  const owner = ownerOf(passage, at);
  const carried = owner ? null : carrierOf(passage, at);
  const subject = owner ?? carried?.subject ?? null;
  const thing = pieces[at + 1]!.head;
  if (!subject || pieces[thing]!.branch.from !== at + 1 || subject.whole.from === at + 2) return null;
  const cue = { from: carried?.from ?? at, to: at + 2 };
  const found = attributed(passage, at, {
    rule: 'noun',
    subject,
    cue,
    says,
    right: at + 2,
    opening: 'phrase',
  });
  const none = pieces.slice(cue.from, at).some(({ word }) => word === 'no' || word === 'never');
  return none ? { ...found, negated: true } : found;
}

/** "Ana Ruiz’s claim that …", "claims by officials that …", "amid reports that …", "made the case that …", "her plan to …". */
export function nounCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const noun = reportingNouns.get(pieces[at]!.word);
  const clause = clauseUnder(passage, at, [
    'acl',
    'ccomp',
    'advcl',
    ...(noun?.agentless ? ['acl:relcl'] : []),
  ]);
  if (clause === null) return null;
  const owner = ownerOf(passage, at);
  const carried = owner ? null : carrierOf(passage, at);
  const subject = owner ?? carried?.subject ?? null;
  const cue = { from: carried?.from ?? at, to: at + 1 };
  const to = noun?.to === true ? infinitiveIn(passage, clause) : null;
  const says = noun ?? asserts;
  if (to !== null)
    return (
      subject &&
      attributed(passage, at, { rule: 'noun-to', subject, cue, says, right: to, opening: 'infinitive' })
    );
  const that = pieces[clause]!.branch.from;
  const bare = that === at + 1 && pieces[that]!.relation !== 'mark';
  if (noun?.agentless === true && bare && isWholeClause(passage, clause))
    return attributed(passage, at, {
      rule: subject ? 'noun' : 'hearsay-noun',
      subject,
      cue,
      says,
      right: that,
      opening: 'clause',
    });
  if (pieces[that]!.word !== 'that' || pieces[that]!.relation !== 'mark' || !mayStand(noun, subject))
    return null;
  const rule = subject ? 'noun' : 'hearsay-noun';
  return attributed(passage, at, { rule, subject, cue, says, right: that + 1, opening: 'clause' });
}

/** `amid fears | the dam was weak`: a clause that lacks nothing, so that it is not told of the noun (`fears they had`). */
function isWholeClause(passage: Passage, clause: number): boolean {
  const relations = childrenOf(passage, clause).map((child) => passage.pieces[child]!.relation);
  const full = relations.some(
    (one) => one === 'obj' || one === 'cop' || one === 'aux:pass' || one === 'xcomp',
  );
  return full && subjectOf(passage, clause)?.relative === false;
}

function mayStand(noun: ReportingNoun | undefined, subject: Subject | null): boolean {
  return subject !== null || noun?.agentless === true;
}

/** Whose the noun is: "her", "Ana Ruiz’s", "by officials". */
export function ownerOf(passage: Passage, noun: number): Subject | null {
  const { pieces } = passage;
  for (const child of childrenOf(passage, noun)) {
    const { relation, branch } = pieces[child]!;
    const found = nominal(passage, child, child < noun ? noun : -1);
    if (!found || !canSpeak(passage, found)) continue;
    if (relation === 'nmod' && /^(?:by|from|among)$/.test(pieces[branch.from]!.word))
      return withoutGenitive(passage, found);
    if (relation === 'nmod:poss') return withoutGenitive(passage, found);
  }
  return null;
}

function withoutGenitive({ pieces }: Passage, { whole }: Subject): Subject {
  const { from } = whole;
  const to = pieces[whole.to - 1]!.tag === 'POS' ? whole.to - 1 : whole.to;
  return { whole: { from, to }, core: { from, to }, relative: false };
}

/** `made the case that`: the subject of the verb that has the noun for its object, and where that verb starts. */
function carrierOf(passage: Passage, noun: number): { subject: Subject; from: number } | null {
  const { head, relation } = passage.pieces[noun]!;
  if (relation !== 'obj' || takings.has(passage.pieces[head]!.lemma)) return null;
  const group = groupAround(passage.pieces, head, []);
  const subject = group.is === 'finite' ? speakerOf(passage, head) : null;
  return subject && { subject, from: group.start };
}

/** Verbs whose object is somebody else’s words or thoughts: `ignored warnings about`, `faced questions about`. */
const takings: ReadonlySet<string> = new Set(
  (
    'ignore face receive draw hear dismiss reject spark prompt get overlook follow heed win attract rebuff cite ' +
    'read see meet fuel cause fan stoke bring trigger field answer address dispel allay ease avoid escape invite accept ' +
    'provoke elicit find need resist defy withstand survive'
  ).split(' '),
);
