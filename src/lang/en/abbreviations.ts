/** Shortened words after which a full stop does not end a sentence, without it and in lower case. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr hon sr. st gen lt col maj capt cmdr adm sgt cpl pvt brig brig.gen lt.col maj.gen ' +
    'sen rep reps sens gov lt.gov atty supt insp det ambassador. amb pres sec min cllr dir asst dep vs v no nos art arts ' +
    'approx ca cf e.g i.e eg ie viz fig vol pp ch mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
    'bros al'
  ).split(' '),
);

/** Shortened words that may also close a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'inc corp co ltd plc llc llp jr sr esq ph.d m.d a.m p.m u.s u.k u.n e.u d.c etc dept univ assn ave blvd rd n.y calif conn mass pa va wash fla tex ill mich minn wis ariz colo ga ala ore'.split(
    ' ',
  ),
);

/** Further shortened words that keep their full stop; they say nothing about where a sentence ends. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  (
    'mlle mme ed eds edn attn ext tel esp est incl excl div dist lb lbs oz yr yrs hr hrs mins mo mos vols hwy bldg apt ' +
    'cpt spc pfc lcpl avg cont gal temp drs sts b c d m p r ph.d m.sc b.sc'
  ).split(' '),
);

/** Abbreviations that are ordinary words or single letters too: shortened only before a number ("No. 4", "fig. 2", "c. 1950"). */
export const wordsBeforeNumbers: ReadonlySet<string> = new Set(
  'no nos art arts fig sun p b c d r m est ed ext gal temp mo mos apt'.split(' '),
);

/**
 * Titles and days that are names or words too: shortened before a number, and in capitals unless a word of grammar opens a
 * sentence behind them ("Sen. Orr", "Lin Sen. The").
 */
export const wordsBeforeNames: ReadonlySet<string> = new Set(
  'min sen gen col pres sec rep reps sat wed mar'.split(' '),
);

/** States that are ordinary words too: shortened only after a comma ("Salem, Ore."). */
export const wordsAfterPlaces: ReadonlySet<string> = new Set(
  'mass wash ill miss ore pa va ga ala'.split(' '),
);

/** Abbreviations that are never capitals: "IE" and "AL" are something else. */
export const lowerAbbreviations: ReadonlySet<string> = new Set('al ca cf ie eg viz ed'.split(' '));
