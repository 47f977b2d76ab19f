/** The noun phrases around a figure, in the words that a measure is told in. */
import { anyPeople, looseAdjectives, partNouns, pluralOf, singularOf } from '#lang/en/counted-nouns.ts';
import { changeVerbs } from '#lang/en/change-words.ts';
import { foldWords } from '#lang/en/numbers.ts';
import type { Draft } from './draft.ts';
import { isHyphen, wordAt, type Line } from './line.ts';
import { isModelNumber, type Counted } from './nouns.ts';

/** The counted phrase without what says little, its head in the plural: "Danish sailors", "copper pipes". */
export function phraseWords(line: Line, { counted, unit }: Draft): string | null {
  if (!counted) return null;
  const words: string[] = [];
  for (let at = counted.first; at < counted.head; at++)
    if (isTelling(line, at) && !(counted.first < at && line.lexemes[at - 1]!.kind === 'number'))
      words.push(asPrinted(line, at));
  const head = line.lexemes[counted.head]!;
  if (head.word === 'olds' || head.word === 's')
    return line.text.slice(line.lexemes[counted.first]!.start, head.end);
  const model = hasModel(line, counted);
  const single = singularOf(head.word);
  if (model) return line.text.slice(line.lexemes[counted.first]!.start, head.start) + pluralOf(single);
  if (words.length === 0 && anyPeople.has(single)) return 'people';
  const plural = unit === 'person' || isCountUnit(unit, single) ? pluralOf(single) : head.word;
  return [
    ...words,
    head.capital ? asPrinted(line, counted.head) : plural,
    ...partOf(line, counted.end, single),
  ].join(' ');
}

/** "Boeing 737 cargo planes" are told by the whole name. */
function hasModel(line: Line, { first, head }: Counted): boolean {
  for (let at = first + 1; at < head; at++) if (isModelNumber(line, at)) return true;
  return false;
}

function isCountUnit(unit: string | null, head: string): boolean {
  return unit !== null && (unit === head || unit.startsWith(`${head}/`));
}

function isTelling(line: Line, at: number): boolean {
  const { kind, word, pos, capital } = line.lexemes[at]!;
  if (isHyphen(wordAt(line, at - 1)) && line.lexemes[at - 2]?.kind === 'number') return false;
  return (
    kind === 'word' &&
    (!looseAdjectives.has(word) || (capital && !line.titled) || isHyphen(wordAt(line, at + 1))) &&
    pos !== 'ADV' &&
    pos !== 'DET'
  );
}

/** "rounds of talks" */
function partOf(line: Line, end: number, head: string): string[] {
  const next = line.lexemes[end + 1];
  const part = partNouns.has(head) && wordAt(line, end) === 'of' && next?.pos === 'NOUN';
  return part ? ['of', next.word] : [];
}

export function nounRun(line: Line, from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < from + 4; at++) {
    const lexeme = line.lexemes[at];
    if (lexeme?.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN)$/.test(lexeme.pos)) break;
    words.push(asPrinted(line, at));
  }
  return line.lexemes[from + words.length - 1]?.pos === 'ADJ' ? [] : words;
}

function asPrinted(line: Line, at: number): string {
  const { start, end, capital, word } = line.lexemes[at]!;
  return capital && !line.titled ? line.text.slice(start, end) : word;
}

/** The nouns and adjectives that end at a lexeme, and where they begin; null where none do. */
export function runBefore(line: Line, at: number): { words: string; first: number } | null {
  if (line.lexemes[at]?.pos !== 'NOUN') return null;
  let first = at;
  while (0 < first && at - 4 < first && isInRun(line, first - 1)) first--;
  while (0 < first && at - 8 < first && (isHyphen(wordAt(line, first)) || isTied(line, first - 1))) first--;
  const words = line.words
    .slice(first, at)
    .filter((word, i) => !looseAdjectives.has(word) || isHyphen(wordAt(line, first + i + 1)));
  const head = wordAt(line, at);
  if (changeVerbs.has(head) || foldWords.has(head)) return null;
  return { words: [...words, head].join(' ').replaceAll(' - ', '-'), first };
}

/** A hyphen that ties two words: a run does not begin in the midst of "like-for-like". */
function isTied(line: Line, at: number): boolean {
  return isHyphen(wordAt(line, at)) && line.lexemes[at]!.glued && line.lexemes[at + 1]!.glued;
}

function isInRun(line: Line, at: number): boolean {
  const { kind, pos, word } = line.lexemes[at]!;
  if (isHyphen(word)) return line.lexemes[at]!.glued && line.lexemes[at + 1]!.glued;
  return kind === 'word' && (pos === 'NOUN' || pos === 'ADJ') && !changeVerbs.has(word);
}
