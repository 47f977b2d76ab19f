import type { ReportingVerb } from '#lang/en/reporting-verbs.ts';
import type { Attribution, Content } from '../attributions.ts';
import type { VerbGroup } from '../tree/verb-groups.ts';
import type { ComplementFound } from './complements.ts';
import type { Speaker } from './verb-subjects.ts';

export function attributionOf(
  group: VerbGroup,
  verb: ReportingVerb,
  { subject, borrowed, inverted }: Speaker,
  rule: string,
  addressee: Attribution['addressee'],
  to: number,
  content: Content,
): Attribution {
  return {
    rule,
    lemma: verb.lemma,
    cue: { from: group.start, to: cueEnd(group, verb, to, content) },
    at: group.verb,
    subject,
    borrowed,
    addressee,
    ...saidOf(group, verb),
    prospective: group.prospective,
    from: borrowed || inverted ? group.from : subject.whole.from,
    to,
    content,
    relay: null,
  };
}

/** Who does not answer declines to. */
function saidOf(
  { negated }: VerbGroup,
  { lemma, act, attitude }: ReportingVerb,
): Pick<Attribution, 'act' | 'attitude' | 'negated'> {
  if (negated && answers.has(lemma)) return { act: 'declines', attitude: null, negated: false };
  return { act, attitude, negated };
}

const answers = new Set(['comment', 'respond', 'answer', 'elaborate', 'reply']);

/** With its particles, and with the preposition that leads to the content: "pointed out", "warned of". */
function cueEnd(
  { to }: VerbGroup,
  { particles, takes }: ReportingVerb,
  start: number,
  { opening }: Content,
): number {
  const behind = to + particles.length;
  return opening === 'thing' && particles.length === 0 && start === behind + 1 && !takes.has('thing')
    ? start
    : behind;
}

export function openingOf({ is }: ComplementFound): Content['opening'] {
  if (is === 'quote') return 'quote';
  if (is === 'to') return 'infinitive';
  return is === 'that' || is === 'bare' ? 'clause' : 'thing';
}
