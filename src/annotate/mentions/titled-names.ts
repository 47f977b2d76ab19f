import { functionWords } from '#lang/en/function-words.ts';
import { givenNames, type Gender } from '#lang/en/given-names.ts';
import { leaders } from '#lang/en/leaders.ts';
import { capitalisedWords, portfolios } from '#lang/en/name-signs.ts';
import { isRoleNoun, roleNouns } from '#lang/en/roles.ts';
import { titles } from '#lang/en/titles.ts';
import { entryAt, lengthOf } from './gazetteer.ts';
import type { Name } from './name.ts';
import { isCapital, Shape, touchesNext, type Range, type Words } from './words.ts';

/**
 * A person's name with the capitalised title in front of it, also where the title was taken for a part of the name.
 *
 *     California Gov. Ana Ruiz,   Secretary of State Ben Vale
 *     ~~~~~~~~~~~~~~~~^~~~~~~~    ~~~~~~~~~~~~~~~~~~^~~~~~~~
 *
 * @returns null where there is nothing but a title: Chinese President
 */
export function personName(words: Words, range: Range): Name | null {
  const head = { from: behindTitles(words, behindOffice(words, range)), to: range.to };
  if (isTitle(words, head.to - 1) && isBareTitle(words, head)) return null;
  const from = titleStart(words, head.from);
  const titled = from < head.from;
  const before = roleNouns.get(words.lower[from - 1] ?? '') ?? null;
  const alone = head.to - head.from === 1;
  return {
    from,
    to: head.to,
    head,
    kind: 'person',
    sure: titled,
    country: alone && !titled ? (leaders.get(words.lower[head.from]!) ?? '') : '',
    gender: titled
      ? genderOf(words, { from, to: head.from })
      : (before ?? givenNames.get(words.lower[head.from]!) ?? null),
    adjective: false,
    capital: false,
  };
}

/** A form of address or a role with a capital. */
export function isTitle(words: Words, i: number): boolean {
  const word = words.lower[i] ?? '';
  return (titles.has(word) || isRoleNoun(word) || word.startsWith('ex-')) && isCapital(words, i);
}

/** "Secretary of [State Ana Ruiz]": what an office is of is no part of the name. */
function behindOffice(words: Words, { from, to }: Range): Range {
  if (words.lower[from - 1] !== 'of' || !isTitle(words, from - 2)) return { from, to };
  const at = behindPortfolio(words, from - 2, to);
  return { from: at < to ? at : from, to };
}

function behindTitles(words: Words, { from, to }: Range): number {
  for (let i = from; i + 1 < to; i++) {
    if (!isTitle(words, i) || (givenNames.has(words.lower[i]!) && i === from)) continue;
    const at = behindPortfolio(words, i, to);
    if (at < to && (i === from || isBareTitle(words, { from, to: i + 1 })))
      return behindTitles(words, { from: at, to });
  }
  return from;
}

/** Nothing but titles, states and nationalities. */
function isBareTitle(words: Words, { from, to }: Range): boolean {
  for (let i = from; i < to;) {
    const entry = isTitle(words, i) ? null : entryAt(words, i, to);
    if (!entry && !isTitle(words, i) && !/^(?:of|prime|vice|deputy|former|-)$/.test(words.lower[i]!))
      return false;
    i += entry ? lengthOf(entry) : 1;
  }
  return true;
}

/** Where the capitalised words begin whose last is a title or what it is of; else the name itself. */
function titleStart(words: Words, name: number): number {
  const first = words.first[words.sentence[name]!]!;
  for (let i = name - 1; first <= i && name - 7 < i; i--)
    if (isTitle(words, i) && behindPortfolio(words, i, name) === name) return runStart(words, i, first);
  return name;
}

function runStart(words: Words, title: number, first: number): number {
  let from = title;
  while (first < from) {
    const hyphened = words.word[from - 1] === '-' && touchesNext(words, from - 2);
    const next = hyphened ? from - 2 : from - 1;
    if (next < first || !isTitleWord(words, next)) break;
    from = next;
  }
  return from;
}

function isTitleWord(words: Words, i: number): boolean {
  const word = words.lower[i]!;
  return (
    isCapital(words, i) &&
    !capitalisedWords.has(word) &&
    !(functionWords.has(word) && words.shape[i] !== Shape.upper) &&
    /^(?:PROPN|ADJ|NOUN)$/.test(words.tokens[i]!.pos)
  );
}

/** "Secretary of State": behind "of" and a portfolio or a state. */
function behindPortfolio(words: Words, title: number, to: number): number {
  let at = title + 1;
  if (words.lower[at] !== 'of') return at;
  at += words.lower[at + 1] === 'the' ? 2 : 1;
  const entry = entryAt(words, at, to);
  if (entry) return at + lengthOf(entry);
  while (at < to && (portfolios.has(words.lower[at]!) || words.lower[at] === 'and')) at++;
  return at;
}

function genderOf(words: Words, { from, to }: Range): Gender | null {
  for (let i = from; i < to; i++) {
    const gender = titles.get(words.lower[i]!) ?? roleNouns.get(words.lower[i]!);
    if (gender) return gender;
  }
  return null;
}
