/**
 * What kinds of event can be told again and still be the same one, so that two reports of it date each other. The kinds
 * are those of the tables of event verbs and nouns.
 */

/** Nobody comes into it twice: one person in common is enough. */
export const finalEvents: ReadonlySet<string> = new Set(['death', 'birth']);

/** Once or a few times in a life: one person in common and another sign. */
export const rareEvents: ReadonlySet<string> = new Set(
  'arrest resignation dismissal appointment sentence verdict release abduction marriage funeral award charge warrant'.split(
    ' ',
  ),
);

/** Told by who met whom, and where. */
export const encounters: ReadonlySet<string> = new Set('meeting visit interview agreement'.split(' '));

/** Comes once to a place, or to a country. */
export const singleEvents: ReadonlySet<string> = new Set(
  'invasion coup earthquake storm flood eruption crash collapse election opening closure cyberattack outbreak'.split(
    ' ',
  ),
);

/** Nouns for what lasts, so that its days are counted from its beginning, to the kind of event that the tables give them. */
export const lastingNouns: ReadonlyMap<string, string> = new Map(
  (
    'invasion:invasion war:invasion conflict:invasion siege:siege blockade:blockade occupation:occupation ' +
    'fighting:fighting battle:fighting offensive:attack bombardment:attack campaign:attack assault:attack ' +
    'strike:strike walkout:strike protest:protest protests:protest uprising:protest demonstrations:protest ' +
    'trial:trial outbreak:outbreak fire:fire wildfire:fire flood:flood flooding:flood ceasefire:ceasefire truce:ceasefire ' +
    'shutdown:closure lockdown:closure exercise:exercise exercises:exercise'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);
