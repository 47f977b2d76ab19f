/** Closed classes around nouns (Quirk et al., A Comprehensive Grammar of the English Language, chapter 5). */

export const determiners: ReadonlySet<string> = new Set(
  'the a an this that these those some any another each every no several many most one both'.split(' '),
);

export const possessives: ReadonlySet<string> = new Set('his her its their our my your whose'.split(' '));

/** Nouns of time, which stand beside other nouns without belonging to them: "last week officials said". */
export const timeNouns: ReadonlySet<string> = new Set(
  (
    'second minute hour day week weekend month quarter year decade century morning afternoon evening night noon midnight dawn today ' +
    'yesterday tomorrow tonight time times moment ago late early earlier later recent monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december seconds minutes hours days weeks months years'
  ).split(' '),
);
