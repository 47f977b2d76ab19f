import type { TimeExpression } from '#core/annotated.ts';
import { daysOf } from '#core/edtf.ts';
import type { Clock } from '#core/sense.ts';
import { modalGrips } from '#lang/en/event-governors.ts';
import type { Line } from './line.ts';
import { hasCondition, isConditional, isDeniedClaim, isQuestion, isUncertain, isWished } from './mood.ts';
import { type Telling, type Verdict, told } from './telling.ts';
import { childBy, headOfList } from './tree.ts';
import type { VerbWords } from './chunk.ts';

export function finiteTelling(line: Line, k: number, verb: VerbWords): Verdict {
  if (isQuestion(line)) return 'drops';
  if (isDeniedClaim(line, k)) return told('denied', 'denied-claim');
  if (isConditional(line, k) || isUncertain(line, k)) return told('possible', 'if', { weak: true });
  if (verb.modal !== null) {
    const planned =
      modalGrips.get(verb.modal) === 'plans' || (conditionals.has(verb.modal) && isReported(line, k));
    if (hasCondition(line, k)) return told('possible', 'if', { weak: true });
    return told(planned ? 'planned' : 'possible', verb.modal, {
      weak: !planned && !firmModals.has(verb.modal),
    });
  }
  const past = verb.perfect || verb.form === 'past' || verb.form === 'participle';
  if (past && !isPresentPassive(line, k, verb)) return pastTelling(line, k, verb);
  if (verb.progressive) return told('happened', 'progressive');
  if (isWished(line, k, verb)) return told('possible', 'asks', { weak: true });
  if (!line.headline && openerOf(line, headOfList(line.words.tree, line.chunks[k]!.node)) === 'when')
    return told('planned', 'when', { weak: true });
  if (line.headline) return told('happened', 'headline');
  return told('happened', past ? 'state' : 'present');
}

/** "is guarded by the police": what is so at all times. */
function isPresentPassive(
  { words, chunks }: Line,
  k: number,
  { perfect, passive, progressive }: VerbWords,
): boolean {
  const { from, head } = chunks[k]!;
  return passive && !perfect && !progressive && from < head && presentForms.has(words.lower[from]!);
}

const presentForms = new Set("is are am 's ’s 're ’re gets get".split(' '));

/** "had met", "who met" and "after they met" are told in passing; "after they met" is taken as known as well. */
function pastTelling(line: Line, k: number, verb: VerbWords): Telling {
  const { tree, tokens } = line.words;
  const { pluperfect, perfect } = verb;
  const top = headOfList(tree, line.chunks[k]!.node);
  const opener = pluperfect ? null : openerOf(line, top);
  const aside = opener !== null && opener !== 'that';
  return told('happened', aside ? opener : perfect ? 'perfect' : 'past', {
    passing: aside || pluperfect || tokens[top]!.relation === 'acl:relcl',
  });
}

/** "after", "when", "that": the word that opens the clause of a verb. */
function openerOf({ words }: Line, node: number): string | null {
  const { tokens, tree, lower } = words;
  const opener = tree.children[node]!.find(
    (child) =>
      child < node &&
      (tokens[child]!.relation === 'mark' ||
        (tokens[child]!.relation === 'advmod' &&
          lower[child] === 'when' &&
          tokens[node]!.relation === 'advcl')),
  );
  return opener === undefined ? null : lower[opener]!;
}

const conditionals = new Set(['would', "'d", '’d']);

/** "said that they would meet", "they would meet, he said": will, seen from the past. */
function isReported(line: Line, k: number): boolean {
  const { tree, tokens } = line.words;
  const top = headOfList(tree, line.chunks[k]!.node);
  const { relation, head } = tokens[top]!;
  if (relation === 'ccomp' && 0 <= head) return isPastSaying(line, head);
  const beside = childBy(tree, top, 'parataxis');
  return beside !== -1 && isPastSaying(line, beside);
}

function isPastSaying(line: Line, word: number): boolean {
  const verb = line.chunks[line.verbAt[word]!]?.verb;
  return verb?.finite === true && verb.form === 'past' && verb.base !== 'be';
}

const firmModals = new Set(['may', 'might', 'could']);

/**
 * The present tense with a time is a plan ("arrives on Friday"), unless the time lies behind the day of publication or,
 * where no day of publication is known, has its year as in a caption; and
 * what is told as done lies ahead only where the tense was misread.
 */
export function seenFromTime(telling: Telling, time: TimeExpression | null, clock: Clock | null): Telling {
  if (
    time === null ||
    time.sense.is === 'counted' ||
    (telling.rule !== 'present' && telling.rule !== 'progressive')
  )
    return telling;
  const days = time.edtf === null ? null : daysOf(time.edtf);
  const ahead =
    days === null
      ? time.tense !== 'past' && telling.rule === 'present'
      : clock !== null && clock.last <= days.first;
  return ahead && telling.status === 'happened'
    ? { ...telling, status: 'planned', rule: 'present-plan' }
    : telling;
}
