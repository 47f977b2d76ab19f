/**
 * Kinds of event that reports name in place of one another: one outlet's summit is another's talks. The kinds are those
 * that the tables of event verbs and nouns give.
 */
export const eventKin: readonly string[] = [
  'meeting talks summit call',
  'attack strike bombing shelling explosion raid assault',
  'death killing',
  'invasion war',
  'arrest detention',
  'aid delivery',
  'agreement deal ceasefire',
  'request appeal',
  'accusation charge',
  'withdrawal retreat',
];

/** Kinds that go on for long or come once in a story: told again any day, they are still the same one. */
export const lastingEvents: ReadonlySet<string> = new Set(
  'invasion war occupation siege annexation election coup earthquake flood storm wildfire hurricane pandemic trial strike'.split(
    ' ',
  ),
);

/** Kinds that are speech: what was said is a statement, and is held against other statements as one. */
export const spokenEvents: ReadonlySet<string> = new Set(
  'accusation charge rejection denial request appeal promise pledge threat warning statement briefing interview speech criticism praise announcement lawsuit'.split(
    ' ',
  ),
);

/** Kinds in which those concerned are in it together, so that it does not matter who is named first. */
export const mutualEvents: ReadonlySet<string> = new Set(
  'meeting agreement cooperation exercise interview match visit'.split(' '),
);
