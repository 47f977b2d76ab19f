/**
 * Hedges of a number and what they mean: the approximators, and the maximizers and minimizers of quantity, of Quirk et
 * al., 8.108 to 8.116, with the set phrases that news adds. Words in front of a number, and words behind it.
 */
import type { Bound } from '#core/figure.ts';

/** In front of a number, the words in lower case with one blank between. */
export const boundsBefore: ReadonlyMap<string, Bound> = tabled({
  'at-least': [
    'at least|at a minimum|a minimum of|minimum of|no fewer than|not fewer than|no less than|not less than|as few as|as little as|as low as|≥',
    'at the very least|starting at|starting from',
  ],
  'more-than': [
    'more than|over|well over|well more than|far more than|way more than|greater than|above|exceeding|in excess of|upwards of|upward of',
    'north of|just over|slightly over|a little over|slightly more than|a little more than|just above|slightly above|well above|higher than',
    'bigger than|larger than|longer than|older than|just more than|little more than|little over|>|surpassing|topping|better than',
  ],
  about: [
    'about|around|near|roughly|approximately|approx|approx.|some|circa|c.|ca.|~|≈|an estimated|estimated|in the region of|in the neighborhood of',
    'in the neighbourhood of|somewhere around|on the order of|of the order of|something like|perhaps|maybe|possibly|an average of|average of|averaging|averaged',
    'almost exactly|nearly exactly|on average|give or take|a reported|reportedly|about an estimated|only about|only around|only some|only roughly|just about|close to|a rough|an approximate|potentially',
  ],
  'up-to': [
    'up to|as many as|as much as|as high as|as long as|as far as|at most|at the most|no more than|not more than|a maximum of|maximum of',
    'anything up to|potentially up to|perhaps as many as|possibly as many as|≤|a max of|not exceeding|no longer than|no later than|no greater than',
  ],
  'fewer-than': [
    'fewer than|less than|under|below|just under|well under|well below|far fewer than|far less than|lower than|smaller than|slightly less than',
    'slightly fewer than|a little less than|a little under|slightly under|slightly below|just below|just less than|younger than|shorter than|<|south of|lower than',
    'fewer than about',
  ],
  nearly: [
    'nearly|almost|just short of|short of|shy of|just shy of|close on|approaching|not quite|virtually|practically|nearing|very nearly|verging on',
  ],
});

/** Behind a number or its noun: "or more", "or so", "at least". */
export const boundsAfter: ReadonlyMap<string, Bound> = tabled({
  'at-least': [
    'or more|or over|or above|or older|or higher|or greater|or longer|at least|and counting|upwards|and up|and over|or upwards',
  ],
  'more-than': ['plus|- plus|+'],
  about: ['or so|- odd|odd|or thereabouts|approximately|on average|- ish|give or take'],
  'up-to': ['or fewer|or less|or under|or below|or younger|or lower|at most|or shorter|maximum|max'],
  'fewer-than': [],
  nearly: [],
});

/** Tied to a number by a hyphen. */
export const boundPrefixes: ReadonlyMap<string, Bound> = new Map([['sub', 'fewer-than']]);

/** How many words the longest hedge in front of a number has. */
export const longestBound = Math.max(...[...boundsBefore.keys()].map((phrase) => phrase.split(' ').length));

/** The last words of hedges, so that most numbers need one look. */
export const boundEndings: ReadonlySet<string> = new Set(
  [...boundsBefore.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** "talked about 12 people": after these "about" names a subject. */
export const topicWords: ReadonlySet<string> = new Set(
  (
    'talk talks talked talking speak speaks spoke spoken speaking know knows knew think thinking thought hear heard ask asked asking ' +
    'worry worried concern concerned concerns question questions information report reports story stories film book documentary write wrote ' +
    'written writing learn learned complain complained complaints lie lied argue argued tell told'
  ).split(' '),
);

function tabled(rows: Partial<Record<Bound, readonly string[]>>): Map<string, Bound> {
  return new Map(
    (Object.keys(rows) as Bound[]).flatMap((bound) =>
      rows[bound]!.flatMap((line) => line.split('|').map((phrase) => [phrase, bound] as const)),
    ),
  );
}
