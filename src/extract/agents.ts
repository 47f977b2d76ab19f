import { bodyNouns, documentNouns, peopleNouns, roleNouns } from '#lang/en/roles.ts';
import type { Passage } from './passages.ts';
import type { Subject } from './phrases.ts';

/**
 * Whether the subject is somebody, or a document, that can state or think something: a name, a pronoun for people, a
 * role, a body, a group, a report. "The invasion showed" and "the bridge suggests" are left to the reporter.
 */
export function canSpeak({ pieces, mentions }: Passage, { core }: Subject): boolean {
  const first = pieces[core.from]!;
  if (core.to - core.from === 1 && first.pos === 'PRON') return first.word !== 'it' && first.word !== 'there';
  let head = core.from;
  for (let at = core.from; at < core.to; at++) {
    const { pos, word } = pieces[at]!;
    if (core.from < at && (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || word === ',')) break;
    if (pos === 'NOUN' || pos === 'PROPN') head = at;
  }
  const { word, end, pos } = pieces[head]!;
  if (
    pos === 'PROPN' ||
    roleNouns.has(word) ||
    peopleNouns.has(word) ||
    bodyNouns.has(word) ||
    documentNouns.has(word)
  )
    return true;
  const mention = mentions.to.get(end) ?? mentions.from.get(pieces[head]!.start);
  return mention !== undefined && mention.end === end;
}
