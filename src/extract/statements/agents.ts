import { bodyNouns, documentNouns, peopleNouns, roleNouns } from '#lang/en/roles.ts';
import type { ActorKind } from '#core/annotated.ts';
import type { Passage } from './passage.ts';
import { headOf, type Subject } from './tree/phrases.ts';

/**
 * Whether the subject is somebody, or a document, that can state or think something: a name, a pronoun for people, a
 * role, a body, a group, a report. "The invasion showed" and "the bridge suggests" are left to the reporter.
 */
export function canSpeak(passage: Passage, { core }: Subject): boolean {
  const { pieces, mentions } = passage;
  const first = pieces[core.from]!;
  if (core.to - core.from === 1 && first.pos === 'PRON') return isSomebody(passage, core.from);
  const head = headOf(passage, core);
  const { word, end, pos } = pieces[head]!;
  if (pos === 'PROPN' && 0 < head) return true;
  if (roleNouns.has(word) || peopleNouns.has(word) || bodyNouns.has(word) || documentNouns.has(word))
    return true;
  return mentions.to.has(end);
}

/** Pronouns for people; "it" where it is known to stand for a body or a state. */
function isSomebody({ pieces, mentions }: Passage, at: number): boolean {
  const { word, start } = pieces[at]!;
  if (word === 'it') return bodies.has(mentions.from.get(start)?.kind ?? 'place');
  return word !== 'there' && word !== 'this' && word !== 'that' && word !== 'which' && word !== 'what';
}

const bodies: ReadonlySet<ActorKind> = new Set(['organisation', 'country', 'group']);
