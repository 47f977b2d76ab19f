/** What a number without a noun of its own counts: a toll, a total, the label of a list, what rose to it. */
import { isPeopleNoun, isPluralNoun, singularOf } from '#lang/en/counted-nouns.ts';
import { stateNouns, states, type State } from '#lang/en/counted-states.ts';
import { gatherings, sumNouns } from '#lang/en/sum-words.ts';
import { changedNoun } from './changed-noun.ts';
import type { Draft } from './draft.ts';
import { wordAt, type Line } from './line.ts';
import { nounRun } from './noun-words.ts';
import { stateAhead } from './states.ts';

/** What is counted, in words, and its unit. */
export interface Tally {
  readonly measure: string;
  readonly unit: string | null;
}

/** "the death toll rose to 84", "a toll of 84", "the number of homeless people is 300": what a bare number counts. */
export function tallyBefore(line: Line, { first }: Pick<Draft, 'first'>): Tally | null {
  const tie = wordAt(line, first - 1);
  if (tie === ':') return labelled(line, first - 2);
  if (tie === 'population') return people('population');
  if (!/^(?:to|of|is|was|at|stood)$|^(?:reach|pass|top|exceed|hit|peak)(?:e?s|ed)?$/.test(tie)) return null;
  const crowd = tie === 'of' ? gatherings.get(wordAt(line, first - 2)) : undefined;
  if (crowd !== undefined) return people(crowd);
  for (let at = first - 1; 0 <= at && first - farthest < at; at--) {
    const word = wordAt(line, at);
    if (word === 'toll') return people('people killed');
    if (word === 'population') return people('population');
    if (word === 'expectancy') return { measure: 'life expectancy', unit: 'year' };
    if (/^(?:at|to)$/.test(tie) && gatherings.get(word) === word) return people(word);
    if (word === 'number' && wordAt(line, at + 1) === 'of') return numberOf(line, at + 2);
    if (/^(?:[.;:()“”]|who|which|that|and)$/.test(word) || line.lexemes[at]!.kind === 'number') return null;
  }
  return null;
}

/** "The number of people killed by floods in the Torrel valley rose to 74" */
const farthest = 18;

function people(measure: string): Tally {
  return { measure, unit: 'person' };
}

/** "Dead: 12", "Homes: 300": a word at the head of the line, or behind another such count. */
function labelled(line: Line, at: number): Tally | null {
  const label = line.lexemes[at];
  if (label?.kind !== 'word' || !/^(?:[,;|.•–-]?|\w+s)$/.test(wordAt(line, at - 1))) return null;
  const fate = stateNouns.get(singularOf(label.word));
  if (fate !== undefined) return people(fate);
  const state = states.get(label.word);
  if (state && isPluralNoun(wordAt(line, at - 1))) return thingsIn(wordAt(line, at - 1), state);
  if (state?.people) return people(`people ${state.words}`);
  if (isPeopleNoun(label.word)) return people(label.word);
  return isPluralNoun(label.word) && !sumNouns.has(label.word)
    ? { measure: label.word, unit: singularOf(label.word) }
    : null;
}

function thingsIn(noun: string, { words }: State): Tally {
  return { measure: `${noun} ${words}`, unit: isPeopleNoun(noun) ? 'person' : singularOf(noun) };
}

function numberOf(line: Line, from: number): Tally | null {
  const start = /^(?:the|its|these|those)$/.test(wordAt(line, from)) ? from + 1 : from;
  const alone = states.get(wordAt(line, start));
  if (alone?.people) return people(`people ${alone.words}`);
  const words = nounRun(line, start);
  const noun = wordAt(line, start + 1);
  if (alone && words.length === 0 && isPluralNoun(noun)) return thingsIn(noun, alone);
  if (words.length === 0) return null;
  const head = words.at(-1)!.toLowerCase();
  const fate = stateNouns.get(singularOf(head)) ?? stateNouns.get(head);
  const state = stateAhead(line, start + words.length);
  return {
    measure: fate ?? (state ? `${words.join(' ')} ${state.words}` : words.join(' ')),
    unit: fate !== undefined || isPeopleNoun(head) ? 'person' : isPluralNoun(head) ? singularOf(head) : null,
  };
}

/** "bringing the total to 84": what the figure before counts. */
export function isTotalBefore(line: Line, { first }: Pick<Draft, 'first'>): boolean {
  const noun =
    wordAt(line, first - 1) === 'to' || wordAt(line, first - 1) === 'of' ? wordAt(line, first - 2) : '';
  return /^(?:total|tally|count|number)$/.test(noun);
}

/** "Cases rose fivefold, to 250": what a bare number that something changed to counts; null where nothing tells. */
export function changedTally(line: Line, draft: Draft, before: Draft | undefined): Tally | null {
  const noun = changedNoun(line, draft) ?? (draft.change && before?.change ? before.measure : null);
  if (noun === null) return null;
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  if (head === 'toll' || noun === 'people killed') return { unit: 'person', measure: 'people killed' };
  const fate = stateNouns.get(singularOf(head));
  if (fate !== undefined || isPeopleNoun(head)) return { unit: 'person', measure: fate ?? noun };
  const counts = isPluralNoun(head) && !sumNouns.has(head);
  return { unit: counts ? singularOf(head) : null, measure: noun };
}
