/** Small words around an attribution. */

/** Words for times that may stand between a speaker and the verb, where no time expression was found. */
export const timeWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently then again also ' +
    'meanwhile previously subsequently repeatedly soon now once'
  ).split(' '),
);

/** Prepositions that lead a time: "on Monday", "late on Friday". */
export const timePrepositions: ReadonlySet<string> = new Set(
  'on in at by since during late early last this over'.split(' '),
);
