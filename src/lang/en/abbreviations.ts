/** Shortened words after which a full stop does not end a sentence, without it and in lower case. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr hon sr. st gen lt col maj capt cmdr adm sgt cpl pvt brig brig.gen lt.col maj.gen ' +
    'sen rep reps sens gov lt.gov atty supt insp det ambassador. amb pres sec min cllr dir asst dep vs v no nos art arts ' +
    'approx ca cf e.g i.e eg ie viz fig vol pp ch mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri ' +
    'bros al'
  ).split(' '),
);

/** Shortened words that may also close a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'inc corp co ltd plc llc llp jr sr esq ph.d m.d a.m p.m u.s u.k u.n e.u d.c etc dept univ assn ave blvd rd n.y calif conn mass pa va wash fla tex ill mich minn wis ariz colo ga ala ore'.split(
    ' ',
  ),
);
