/** Words that tell when a number is part of a name, a date or a list rather than a figure. The language's own. */

/** In front of four digits these make a year of them. */
export const yearWords: ReadonlySet<string> = new Set(
  'in since by until till from of during after before through circa between to and early late mid year summer spring autumn fall winter'.split(
    ' ',
  ),
);

/** Behind a number these make a time of day of it. */
export const clockWords: ReadonlySet<string> = new Set(
  "a.m p.m a.m. p.m. am pm gmt bst utc est edt cet o'clock hrs noon".split(' '),
);

/** "the two leaders", "those three": who or what was told before, not counted anew. */
export const pointingWords: ReadonlySet<string> = new Set(
  'the these those its their his her our my your both other latter former same'.split(' '),
);

/** In front of "one" these make a pronoun or an adjective of it. */
export const pronounOnes: ReadonlySet<string> = new Set(
  'the this that no any every each another which some someone number day phase chapter part step'.split(' '),
);

/** An ordinal in front of these numbers the parts of a whole, the items of a list, or a stretch of time. */
export const serialNouns: ReadonlySet<string> = new Set(
  (
    'place half quarter part floor person thing thought thoughts reason point option step chance world generation class party ' +
    'look home language grade amendment leg degree estate one ones name language fiddle nature cousin storey story gear base inning ' +
    'baseman hand rate factor way side issue question problem phase stage item aspect element condition paragraph sentence chapter ' +
    'section line row page rounder option century millennium day lady gentleman or and but in to of at from the a'
  ).split(' '),
);
