import { speechVerbs } from '#lang/en/name-signs.ts';
import { timeNouns } from '#lang/en/noun-phrases.ts';
import { bodyNouns, documentNouns, isPeopleNoun, isRoleNoun } from '#lang/en/roles.ts';
import type { NameIndex } from './name-index.ts';
import { type Words, governorOf, touchesNext } from './words.ts';

export type NounKind = 'person' | 'people' | 'body' | 'document';

/** What the word names, if it is the last noun of its phrase. */
export function nounKind(words: Words, i: number, end: number, titled: boolean): NounKind | null {
  if (titled) return null;
  const word = words.lower[i]!;
  const kind = isPeopleNoun(word)
    ? 'people'
    : isRoleNoun(word)
      ? 'person'
      : bodyNouns.has(word)
        ? 'body'
        : documentNouns.has(word)
          ? 'document'
          : areSaying(words, i)
            ? 'people'
            : null;
  if (kind === null) return null;
  const { pos } = words.tokens[i]!;
  if (
    pos !== 'NOUN' &&
    pos !== 'PROPN' &&
    !((word === 'official' || word === 'others') && words.tokens[i + 1]?.pos !== 'NOUN')
  )
    return null;
  return i + 1 < end && goesOn(words, i) ? null : kind;
}

/** "some Democrats", "two Torrelians": a crowd named by its camp or state. */
export function campKind(words: Words, i: number, index: NameIndex): NounKind | null {
  const name = index.endsAt.get(i + 1);
  return name?.adjective && name.from === i && /[^su]s$/.test(words.lower[i]!) ? 'people' : null;
}

/** "manufacturers said": whoever says something is somebody, whatever tables hold. */
function areSaying(words: Words, i: number): boolean {
  const { tag, relation } = words.tokens[i]!;
  return tag === 'NNS' && relation === 'nsubj' && speechVerbs.has(words.lower[governorOf(words, i)] ?? '');
}

/** A noun behind it makes it a modifier: ministry spokesman, police officer. */
function goesOn(words: Words, i: number): boolean {
  if (words.word[i + 1] === '-' && touchesNext(words, i)) return true;
  if (words.lower[i + 1] === "'s" || words.lower[i + 1] === "'") return false;
  const pos = words.tokens[i + 1]!.pos;
  return pos === 'NOUN' && !timeNouns.has(words.lower[i + 1]!) && !words.lower[i + 1]!.endsWith('ing');
}
