import type { EventStatus } from '#core/event.ts';
import { overlaps } from '#core/span.ts';
import { objectGrips } from '#lang/en/event-governors.ts';
import { type Draft, isDefinite } from './draft.ts';
import { gripIn } from './holds.ts';
import { type Line, governorOf } from './line.ts';
import { headOfList } from './tree.ts';
import { spanOfWords } from './words.ts';

/** Whether it is off because somebody would not have it: "will not", "refused to", "called off the visit"; not where there "was no meeting". */
export function isWillOf(line: Line, { trigger, byVerb, telling }: Draft): boolean {
  const verb = line.chunks[byVerb ? trigger.chunk : telling.governor]?.verb ?? null;
  if (telling.rule === 'refuses' || (verb !== null && verb.modal !== null)) return true;
  return (
    !byVerb &&
    telling.rule === 'cancels' &&
    verb !== null &&
    gripIn(objectGrips, line, telling.governor) === 'cancels'
  );
}

/** What becomes of the status when somebody says so; who says so is kept as the source. */
export function statusIn(line: Line, draft: Draft): EventStatus {
  const { statement, telling } = draft;
  const { status } = telling;
  if (statement === null) return status;
  if (statement.acts.includes('denies') && (status === 'happened' || status === 'claimed'))
    return presupposes(line, draft) || isInRelative(line, draft) ? 'happened' : 'denied';
  if (status === 'did-not-happen' && statement.acts.includes('promises')) return status;
  if (status === 'did-not-happen') return statement.attitude === null ? 'denied' : status;
  if (status !== 'happened' || isObjectOfCue(line, draft)) return status;
  if (presupposes(line, draft)) return 'claimed';
  if (statement.negated) return 'possible';
  switch (statement.attitude) {
    case 'expects':
    case 'intends':
      return 'planned';
    case 'wants':
    case 'fears':
      return 'possible';
    default:
      return 'claimed';
  }
}

/** "condemned the attack": the reporter knows of it as well. */
function isObjectOfCue(line: Line, { trigger, byVerb, statement }: Draft): boolean {
  const cue = statement?.cue ?? null;
  const verb = byVerb ? -1 : governorOf(line, line.chunks[trigger.chunk]!.node);
  if (cue === null || verb === -1 || gripIn(objectGrips, line, verb) !== 'supposes') return false;
  return overlaps(cue, spanOfWords(line.words, line.chunks[verb]!.from, line.chunks[verb]!.to));
}

/** A phrase with "the" or an owner is taken as known: it is no part of what somebody denies, wishes or expects. */
function presupposes(line: Line, { trigger, byVerb, telling }: Draft): boolean {
  if (byVerb) return known.has(telling.rule);
  return (
    telling.rule === 'supposes' ||
    (isDefinite(line, trigger) && ['subject', 'beside', 'before', 'object', 'about'].includes(telling.rule))
  );
}

/** Openers of clauses that remind: "since Torrel invaded". */
const known = new Set(['since', 'after', 'before', 'when', 'while', 'because', 'although', 'though']);

/** "rejected calls to help rebels who shelled the town": no part of what is denied. */
function isInRelative(line: Line, { trigger, byVerb }: Draft): boolean {
  if (!byVerb) return false;
  const { tree, tokens } = line.words;
  return tokens[headOfList(tree, line.chunks[trigger.chunk]!.node)]!.relation === 'acl:relcl';
}
