import type { ActorKind } from '#core/annotated.ts';
import { functionWords } from '#lang/en/function-words.ts';
import { familyNames, givenNames } from '#lang/en/given-names.ts';
import { leaders } from '#lang/en/leaders.ts';
import { placePrepositions, speechVerbs } from '#lang/en/name-signs.ts';
import { ordinaryWords } from '#lang/en/ordinary-words.ts';
import { placeHeads } from '#lang/en/places.ts';
import { bodyNouns, isRoleNoun, roleNouns } from '#lang/en/roles.ts';
import { entryAt } from './gazetteer.ts';
import type { Name } from './name.ts';
import { Shape, type Range, type Words } from './words.ts';

/** A name whose kind no table and no head word tells: by its form, then by its neighbours, else of no kind. */
export function guessName(words: Words, run: Range, end: number): Name {
  const { kind, sure } =
    byLetters(words, run) ??
    byPlaceBehind(words, run, end) ??
    byForm(words, run) ??
    byNeighbours(words, run, end) ??
    byShape(words, run) ??
    unknown;
  const gender =
    kind === 'person'
      ? (roleNouns.get(words.lower[run.from - 1] ?? '') ?? givenNames.get(words.lower[run.from]!) ?? null)
      : null;
  const country =
    kind === 'person' && run.to - run.from === 1 ? (leaders.get(words.lower[run.from]!) ?? '') : '';
  return { ...run, head: run, kind, sure, country, gender, adjective: false, capital: false };
}

interface Guess {
  readonly kind: ActorKind | null;
  readonly sure: 0 | 1 | 2;
}

const unknown: Guess = { kind: null, sure: 0 };

/** A leader whom everybody knows by the surname; a maker that writes itself with a capital inside: MarlowNet. */
function byLetters(words: Words, { from, to }: Range): Guess | null {
  if (to - from !== 1) return null;
  if (leaders.has(words.lower[from]!)) return { kind: 'person', sure: 2 };
  const word = words.word[from]!;
  const inside =
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O'|D'|L')/.test(word);
  return inside ? { kind: 'organisation', sure: 2 } : null;
}

/** "Marlow, Texas,": one or two words before the state they lie in. */
function byPlaceBehind(words: Words, { from, to }: Range, end: number): Guess | null {
  if (2 < to - from || words.word[to] !== ',' || end <= to + 1) return null;
  const entry = entryAt(words, to + 1, end);
  if (!entry || entry.adjective || !(entry.kind === 'country' || entry.kind === 'place')) return null;
  const behind = words.word[to + 2 + entry.rest.length] ?? '.';
  if (!/^[,.;:)—]$/.test(behind) || (to - from === 2 && givenNames.has(words.lower[from]!))) return null;
  return isListed(words, from) ? { kind: 'place', sure: 1 } : { kind: 'place', sure: 2 };
}

/** A comma in front may make it the middle of a list of names. */
function isListed(words: Words, from: number): boolean {
  return words.word[from - 1] === ',' || words.lower[from - 1] === 'and';
}

/** A given name, an initial or a family name where people have them. */
function byForm(words: Words, { from, to }: Range): Guess | null {
  const length = to - from;
  const initials = /^(?:\p{Lu}\.)+$/u.test(words.word[from]!);
  if (length < 2 || 5 < length || (words.shape[from] === Shape.upper && !initials)) return null;
  if (words.lower[from - 1] === 'the' && words.tokens[to]?.pos !== 'NOUN') return null;
  const last = words.lower[to - 1]!;
  const plain = !ordinaryWords.has(last) || familyNames.has(last);
  if (givenNames.has(words.lower[from]!)) return { kind: 'person', sure: plain ? 2 : 1 };
  if (initials || words.shape[from] === Shape.initial || words.shape[from + 1] === Shape.initial)
    return { kind: 'person', sure: 2 };
  return familyNames.has(last) && !ordinaryWords.has(words.lower[from]!) ? { kind: 'person', sure: 2 } : null;
}

function byNeighbours(words: Words, { from, to }: Range, end: number): Guess | null {
  const before = words.lower[from - 1] ?? '';
  const inside = words.first[words.sentence[from]!]! < from;
  const behind = to < end ? words.lower[to]! : '';
  if (inside && before === 'of' && placeHeads.has(words.lower[from - 2] ?? ''))
    return { kind: 'place', sure: 2 };
  if (placeHeads.has(behind)) return { kind: 'place', sure: 2 };
  if (bodyNouns.has(behind) && words.shape[to] === Shape.lower) return { kind: 'organisation', sure: 2 };
  if (inside && isRoleNoun(before) && words.shape[from - 1] === Shape.lower)
    return { kind: 'person', sure: 2 };
  const apposed = byApposition(words, to, end);
  if (apposed) return apposed;
  if (words.shape[from] === Shape.upper && to - from === 1) return byCapitals(words, from);
  if (inside && placePrepositions.has(before)) return { kind: 'place', sure: 1 };
  if (
    inside &&
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest|miles|kilometers|kilometres|km)$/.test(
      words.lower[from - 2] ?? '',
    ) &&
    /^(?:of|from)$/.test(before)
  )
    return { kind: 'place', sure: 2 };
  if (before === 'the') return unknown;
  return speechVerbs.has(behind) || speechVerbs.has(before) || behind === 'who'
    ? { kind: 'person', sure: 1 }
    : null;
}

/** ", 54,"; ", the mayor of Torrel,"; ", a news agency,"; ", a town in the north,". */
function byApposition(words: Words, to: number, end: number): Guess | null {
  if (words.word[to] !== ',' || end <= to + 2) return null;
  if (words.shape[to + 1] === Shape.number)
    return words.word[to + 2] === ',' ? { kind: 'person', sure: 2 } : null;
  if (
    !/^(?:a|an|the|his|her|its|their|whose|former)$/.test(words.lower[to + 1]!) &&
    words.lower[to + 2] !== "'s"
  )
    return null;
  for (let i = to + 1; i < end && i < to + 9 && !/^[,.;]$/.test(words.word[i]!); i++) {
    const word = words.lower[i]!;
    if (
      /^(?:of|in|for|that|which|who)$/.test(words.lower[i + 1] ?? ',') ||
      /^[,.]$/.test(words.word[i + 1] ?? ',')
    ) {
      if (isRoleNoun(word)) return { kind: 'person', sure: 2 };
      if (/^(?:town|city|village|suburb|region|province|district|island|peninsula|port)$/.test(word))
        return { kind: 'place', sure: 2 };
      if (bodyNouns.has(word)) return { kind: 'organisation', sure: 2 };
    }
  }
  return null;
}

/** NATO, but not XIV, nor a word among others that are all in capitals. */
function byCapitals(words: Words, at: number): Guess | null {
  if (ordinaryWords.has(words.lower[at]!) || functionWords.has(words.lower[at]!)) return unknown;
  if (/^[IVXLC]+$/.test(words.word[at]!) || /\d/.test(words.word[at]!)) return unknown;
  if (words.shape[at - 1] === Shape.upper || words.shape[at + 1] === Shape.upper) return unknown;
  return { kind: 'organisation', sure: 1 };
}

/** Two or three words that are no English words are mostly somebody's name. */
function byShape(words: Words, { from, to }: Range): Guess | null {
  const first = words.lower[from]!;
  if (to - from === 1)
    return !ordinaryWords.has(first) && (givenNames.has(first) || familyNames.has(first))
      ? { kind: 'person', sure: 1 }
      : null;
  if (3 < to - from || words.lower[from - 1] === 'the') return null;
  for (let i = from; i < to; i++)
    if (words.shape[i] === Shape.upper || ordinaryWords.has(words.lower[i]!) || /\d/.test(words.word[i]!))
      return null;
  return { kind: 'person', sure: 1 };
}
