import { isPeopleNoun } from '#lang/en/counted-nouns.ts';
import { bodyNouns, documentNouns, peopleNouns, roleNouns } from '#lang/en/roles.ts';
import type { ActorKind } from '#core/annotated.ts';
import type { Passage, Stretch } from './passage.ts';
import { headOf, type Subject } from './tree/phrases.ts';

/**
 * Whether the subject is somebody, or a document, that can state or think something: a name, a pronoun for people, a
 * role, a body, a group, a report. "The invasion showed" and "the bridge suggests" are left to the reporter.
 */
export function canSpeak(passage: Passage, { core }: Subject): boolean {
  const { pieces, mentions } = passage;
  const first = pieces[core.from]!;
  if (core.to - core.from === 1 && first.pos === 'PRON') return isSomebody(passage, core.from);
  if (isCount(passage, core)) return true;
  const head = headOf(passage, core);
  const { word, end, pos } = pieces[head]!;
  if (pos === 'PROPN' && 0 < head) return true;
  if (roleNouns.has(word) || peopleNouns.has(word) || bodyNouns.has(word) || documentNouns.has(word))
    return true;
  return mentions.to.has(end);
}

/** "15", "a third", "one in ten", "nearly half of them": of those who were asked, if no thing is counted. */
export function isCount({ pieces }: Passage, { from, to }: Stretch): boolean {
  const words = pieces.slice(from, to);
  const of = words.findLastIndex(({ word }) => word === 'of');
  if (words.length === 1 && words[0]!.word === 'one') return false;
  const counted = words.at(-1)!;
  if (0 < of && counted.pos !== 'NUM' && !isPeopleNoun(counted.word) && counted.word !== 'them') return false;
  const number = 0 < of && counted.pos !== 'NUM' ? words.slice(0, of) : words;
  return (
    number.every(({ pos, word, time }) => time === null && (inNumbers.has(pos) || shares.has(word))) &&
    number.some(({ pos, word }) => pos === 'NUM' || shares.has(word))
  );
}

const inNumbers = new Set(['NUM', 'ADV', 'ADP', 'DET']);
const shares: ReadonlySet<string> = new Set(
  'half third thirds quarter quarters fifth fifths percent per cent % majority minority most many more few fewer dozens hundreds thousands'.split(
    ' ',
  ),
);

/** Pronouns for people; "it" where it is known to stand for a body or a state. */
function isSomebody({ pieces, mentions }: Passage, at: number): boolean {
  const { word, start } = pieces[at]!;
  if (word === 'it') return bodies.has(mentions.from.get(start)?.kind ?? 'place');
  return word !== 'there' && word !== 'this' && word !== 'that' && word !== 'which' && word !== 'what';
}

const bodies: ReadonlySet<ActorKind> = new Set(['organisation', 'country', 'group']);
