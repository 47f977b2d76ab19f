import type { Bound } from '#core/figure.ts';
import {
  boundEndings,
  boundsAfter,
  boundPrefixes,
  boundsBefore,
  longestBound,
  topicWords,
} from '#lang/en/bounds.ts';
import { changeVerbs } from '#lang/en/change-words.ts';
import { singularOf } from '#lang/en/counted-nouns.ts';
import { stateNouns } from '#lang/en/counted-states.ts';
import { isAgainst, isMultiple } from './comparisons.ts';
import { isHyphen, phraseOf, wordAt, type Line } from './line.ts';
import type { Quantity } from './quantities.ts';

export interface BoundReading {
  readonly bound: Bound;
  /** Lexemes of number, unit and hedges together, half-open. */
  readonly first: number;
  readonly end: number;
  readonly growth: 'total' | 'new';
}

/**
 * The hedge of a figure, in front of it or behind.
 *
 *     at least 310    just under €2bn    another 12    up to an additional 300    20 or more    1,000-odd
 *     ~~~~~~~~        ~~~~~~~~~~         ~~~~~~~       ~~~~~ ~~~~~~~~~~~~~           ~~~~~~~         ~~~~
 */
export function readBound(line: Line, quantity: Quantity): BoundReading {
  const prefix = prefixBefore(line, quantity.first);
  if (prefix) return { ...prefix, end: quantity.end, growth: 'total' };
  const increment = incrementBefore(line, quantity.first);
  const before = boundBefore(line, increment, quantity);
  const after = before ? null : boundBehind(line, quantity.end);
  const more =
    wordAt(line, quantity.end) === 'more' &&
    wordAt(line, quantity.end + 1) !== 'than' &&
    quantity.unit?.kind !== 'share';
  return {
    bound: before?.bound ?? after?.bound ?? 'exact',
    first: before?.first ?? increment,
    end: after?.end ?? quantity.end,
    growth: increment < quantity.first || more || isNewCase(line, quantity.end) ? 'new' : 'total',
  };
}

/** "1,204 new cases": told since the last count. */
function isNewCase(line: Line, end: number): boolean {
  const noun = singularOf(wordAt(line, end + 1));
  return wordAt(line, end) === 'new' && (noun === 'case' || stateNouns.has(noun));
}

/** "sub-7 nanometre", "a sub-$100 phone" */
function prefixBefore(line: Line, first: number): { bound: Bound; first: number } | null {
  const bound = isHyphen(wordAt(line, first - 1)) ? boundPrefixes.get(wordAt(line, first - 2)) : undefined;
  return bound === undefined ? null : { bound, first: first - 2 };
}

const increments: ReadonlySet<string> = new Set(['another', 'additional', 'further', 'extra']);

/** Where "another", "an additional" begins; the figure's own beginning where there is none. */
function incrementBefore(line: Line, first: number): number {
  if (!increments.has(wordAt(line, first - 1))) return first;
  const article = wordAt(line, first - 2);
  return article === 'a' || article === 'an' ? first - 2 : first - 1;
}

function boundBefore(line: Line, first: number, quantity: Quantity): { bound: Bound; first: number } | null {
  if (wordAt(line, first - 1) === 'past' && changeVerbs.has(wordAt(line, first - 2)))
    return { bound: 'more-than', first: first - 1 };
  if (!boundEndings.has(wordAt(line, first - 1))) return null;
  for (let length = Math.min(longestBound, first); 0 < length; length--) {
    const phrase = phraseOf(line, first - length, first);
    const bound = boundsBefore.get(phrase);
    if (bound !== undefined)
      return isHedge(line, phrase, first - length, quantity) ? { bound, first: first - length } : null;
  }
  return null;
}

/** "over three days" is how long it took; "talked about 12 people" is what was talked of. */
function isHedge(line: Line, phrase: string, at: number, { first, end, unit }: Quantity): boolean {
  const before = wordAt(line, at - 1);
  if (isAgainst(line, at, first, end)) return false;
  if (phrase === 'over' && unit?.kind === 'duration') return longSpans.has(before);
  if (phrase === 'about' || phrase === 'around') return !topicWords.has(before);
  if (phrase.startsWith('as ')) return !isMultiple(before);
  return phrase !== 'perhaps' || before !== 'than';
}

const longSpans: ReadonlySet<string> = new Set(
  'for well just lasted lasting took take is was are were of after in aged spanning than be been'.split(' '),
);

function boundBehind(line: Line, end: number): { bound: Bound; end: number } | null {
  for (let length = 3; 0 < length; length--) {
    const bound =
      end + length <= line.words.length ? boundsAfter.get(phraseOf(line, end, end + length)) : undefined;
    if (bound !== undefined) return { bound, end: end + length };
  }
  return null;
}
