import { speechVerbs } from '#lang/en/name-signs.ts';
import { timeNouns } from '#lang/en/noun-phrases.ts';
import { isPeopleNoun as isCountedPeople } from '#lang/en/counted-nouns.ts';
import { nationalities } from '#lang/en/countries.ts';
import { bodyNouns, documentNouns, isPeopleNoun, isRoleNoun } from '#lang/en/roles.ts';
import type { NameIndex } from './name-index.ts';
import { type Words, governorOf, touchesNext } from './words.ts';

export type NounKind = 'person' | 'people' | 'body' | 'document';

/** What the word names, if it is the last noun of its phrase. */
export function nounKind(words: Words, i: number, end: number, titled: boolean): NounKind | null {
  if (titled || words.lower[i - 1] === 'no') return null;
  const word = words.lower[i]!;
  const kind =
    isPeopleNoun(word) || areCounted(words, i)
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
    !(isNounOfAdjective(words, i) && words.tokens[i + 1]?.pos !== 'NOUN')
  )
    return null;
  return i + 1 < end && goesOn(words, i) ? null : kind;
}

/** "an official", "the others", "the chief executive": adjectives by their form. */
function isNounOfAdjective({ lower }: Words, i: number): boolean {
  return (
    lower[i] === 'official' || lower[i] === 'others' || (lower[i] === 'executive' && lower[i - 1] === 'chief')
  );
}

/** "some Democrats", "two Torrelians": a crowd named by its camp or state; "the Torrelian": one of its people. */
export function campKind(words: Words, i: number, index: NameIndex): NounKind | null {
  const name = index.endsAt.get(i + 1);
  if (!name?.adjective) return null;
  if (/[^su]s$/.test(words.lower[i]!)) return 'people';
  const phrase = words.lower.slice(name.from, i + 1).join(' ');
  const single = nationalities.has(`${phrase}s`) || /[^h]man$/.test(phrase);
  return single && standsAlone(words, name.from, i) ? 'person' : null;
}

/** "the South African told", and no noun behind it that the word tells more of. */
function standsAlone(words: Words, from: number, i: number): boolean {
  const { relation } = words.tokens[i]!;
  const governor = governorOf(words, i);
  const inside = from <= governor && governor < i;
  const article = /^(?:a|an|the|another|one)$/.test(words.lower[from - 1] ?? '');
  return article && !inside && /^(?:nsubj|i?obj|obl|conj|root|appos)/.test(relation) && !isNounNext(words, i);
}

function isNounNext({ tokens }: Words, i: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') && tokens[i]!.end < tokens[i + 1]!.start;
}

/** "divers", "shoppers": plurals of people that only the words of counting have. */
function areCounted(words: Words, i: number): boolean {
  return words.tokens[i]!.tag === 'NNS' && isCountedPeople(words.lower[i]!);
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
