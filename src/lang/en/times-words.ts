/** Small words of time expressions and what they do: last and next, early and late, about and nearly, daily and weekly. */

export const whichWords: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
]);

export const modWords: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
]);

/** What may stand in front of a number of units and belongs to the expression. */
export const hedges: ReadonlyMap<string, true> = new Map(
  [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'almost',
    'nearly',
    'over',
    'under',
    'well over',
    'just over',
    'just under',
    'only about',
    'more than',
    'less than',
    'fewer than',
    'no more than',
    'no less than',
    'as many as',
    'as much as',
    'as long as',
    'as little as',
    'at least',
    'at most',
    'up to',
  ].map((name) => [name, true]),
);

/** `X` is TIMEX3's for a number that is not told. */
export const few: ReadonlyMap<string, string> = new Map([
  ['a few', 'X'],
  ['the few', 'X'],
  ['few', 'X'],
  ['several', 'X'],
  ['many', 'X'],
  ['some', 'X'],
  ['multiple', 'X'],
  ['numerous', 'X'],
  ['a number of', 'X'],
  ['a couple of', '2'],
  ['a couple', '2'],
  ['couple of', '2'],
]);

export const oftenWords: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** `yearlong`, `monthslong`: how long something went on, in one word. */
export const longWords: ReadonlyMap<string, string> = new Map(
  (
    [
      ['hour', 'PT', 'H'],
      ['day', 'P', 'D'],
      ['night', 'P', 'NI'],
      ['week', 'P', 'W'],
      ['month', 'P', 'M'],
      ['year', 'P', 'Y'],
      ['decade', 'P', 'DE'],
    ] as const
  ).flatMap(([name, sign, letter]) => [
    [`${name}long`, `${sign}1${letter}`] as const,
    [`${name}slong`, `${sign}X${letter}`] as const,
  ]),
);

/** Words of matches that are played in quarters. */
export const gameWords =
  /\b(?:touchdowns?|quarterbacks?|halftime|half-time|fumbles?|interceptions?|field goals?|free throws?|rebounds|three-pointers?|dunks?|buzzer|kickoff|\d+-yard|points? lead|assists)\b/i;
