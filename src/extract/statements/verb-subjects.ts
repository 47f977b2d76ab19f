import { canSpeak } from './agents.ts';
import type { Attribution } from './attributions.ts';
import { isDash } from './marks.ts';
import type { Passage, Piece } from './passages.ts';
import { subjectOf, sharedSubject, nominal, type Subject } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Speaker {
  readonly subject: Subject;
  readonly borrowed: boolean;
  readonly inverted: boolean;
}

export function speakerOf(
  passage: Passage,
  group: VerbGroup,
  before: readonly Attribution[],
): Speaker | null {
  if (group.is === 'finite') {
    const inverted = invertedSubject(passage, group);
    if (inverted) return { subject: inverted, borrowed: false, inverted: true };
    const subject = ownSubject(passage, group);
    if (subject) return { subject, borrowed: false, inverted: false };
  } else {
    const own = group.is === 'gerund' ? subjectOf(passage, group.verb) : null;
    if (own && own.whole.to <= group.from) return { subject: own, borrowed: false, inverted: false };
    const subject = modified(passage, group);
    if (subject && canSpeak(passage, subject))
      return { subject: { ...subject, relative: group.is === 'gerund' }, borrowed: true, inverted: false };
  }
  const subject = borrowedSubject(passage, group, before);
  return subject && { subject, borrowed: true, inverted: false };
}

/** `critics saying that`, `the mayor to warn`: the noun that the verb tells more of. */
export function modified(passage: Passage, group: VerbGroup): Subject | null {
  const { head, relation } = passage.pieces[group.verb]!;
  return relation.startsWith('acl') && head < group.from ? nominal(passage, head, group.from) : null;
}

/** `“It fell,” said Ana Ruiz`: the speaker behind the verb. */
function invertedSubject(passage: Passage, group: VerbGroup): Subject | null {
  const { pieces } = passage;
  const subject = subjectOf(passage, group.verb);
  if (!subject || subject.whole.from < group.to) return null;
  const previous = pieces[group.from - 1];
  if (!previous) return opensQuotation(pieces, subject.whole.to) ? subject : null;
  return isQuotation(previous) || previous.word === ',' || isDash(previous.word) ? subject : null;
}

function isQuotation(piece: Piece | undefined): boolean {
  return (piece?.quotation ?? null) !== null;
}

function opensQuotation(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(from, from + 4).some(({ quotation, word }) => quotation !== null || word === ':');
}

/** The subject of the attribution before, for "adding that"; else of the verb it hangs on. */
export function borrowedSubject(
  passage: Passage,
  group: VerbGroup,
  before: readonly Attribution[],
): Subject | null {
  const last = before.findLast(({ at, subject, act }) => at < group.from && subject !== null && act !== null);
  if (last && group.is !== 'infinitive') return last.subject;
  return (
    sharedSubject(passage, group.verb, (subject) => canSpeak(passage, subject)) ??
    sharedSubject(passage, group.verb, () => true) ??
    last?.subject ??
    null
  );
}

/** The subject of the verb, or of the verb in front that is part of its group: "is expected to warn". */
export function ownSubject(passage: Passage, group: VerbGroup): Subject | null {
  let at = group.verb;
  for (let steps = 0; steps < 6; steps++) {
    const subject = subjectOf(passage, at);
    if (subject) return subject;
    at = passage.pieces[at]!.head;
    if (at < group.from || group.verb <= at) return null;
  }
  return null;
}
