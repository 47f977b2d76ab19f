/** Words around a capitalised name that tell what kind of thing it names; closed classes and frequent verbs of English. */

/** Small words inside names of people: Ursula von der Leyen, Mohammed bin Salman. */
export const particles: ReadonlySet<string> = new Set(
  "de la le du des da das do dos di del della van von der den ter ten zu bin ibn al el ul ud abu y e 't af av".split(
    ' ',
  ),
);

/** Verbs that people, rather than places and things, mostly do; as printed. */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds wrote writes tweeted argued argues insisted insists warned warns replied answered asked ' +
    'asks noted notes explained explains claimed claims denied denies declared declares acknowledged admitted conceded recalled ' +
    'remarked quipped joked testified thinks thought believes believed hopes hoped fears feared knows knew wants wanted feels felt ' +
    'vowed pledged promised urged hinted suggested predicted predicts concluded stressed emphasized emphasised reiterated ' +
    'complained lamented tweeted posted responded countered'
  ).split(' '),
);

/** Verbs whose subject, where it is "it", is a body or a state; as printed. */
export const bodyVerbs: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...(
    'say tell add write argue insist warn reply answer ask note explain claim deny declare announce announced announces vow pledge promise ' +
    'urge hint suggest predict conclude stress reiterate respond report reported reports call calls called agree agreed agrees ' +
    'accuse accused accuses blame blamed blames condemn condemned condemns criticize criticized criticise criticised reject rejected rejects ' +
    'support supports supported oppose opposes opposed plan plans planned intend intends intended decide decided decides vote voted ' +
    'launch launched send sent sends invade invaded attack attacked impose imposed withdraw withdrew continue continued provide provided ' +
    'seek sought consider considered expect expects expected refuse refused decline declined hire hired buy bought sell sold pay paid ' +
    'demand demanded demands found find issued issue released publish published sued filed acquired surrender surrendered'
  ).split(' '),
]);

/** Prepositions that stand before places. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in near outside around across throughout toward towards into within inside'.split(' '),
);

/** Weekdays, months and other capitalised words that name nobody. */
export const capitalisedWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. i ok okay tv dna covid covid-19 gdp ceo cfo ceos ai am pm a.m. p.m. gmt et est edt pst pdt utc bst cet ' +
    'dvd vhs fyi ps pr hr faq ngo ngos mp mps md hiv aids adhd usb atm sms html url pdf rfp lng suv suvs cd gps lgbt lgbtq dj vip bbq q&a r&b asap diy id ids ' +
    "christmas easter ramadan hanukkah thanksgiving ph.d. phd m.d. internet i'm i've i'll i'd photo photos video image watch read " +
    'copyright advertisement'
  ).split(' '),
);

/** What ministers and secretaries are of, and departments are named for. */
export const portfolios: ReadonlySet<string> = new Set(
  (
    'state defense defence foreign home interior finance treasury health education justice energy labor labour agriculture trade commerce ' +
    'transport transportation environment culture tourism sport sports economy economic affairs security intelligence homeland ' +
    'veterans housing urban development human services immigration communities work pensions information war peace religious women ' +
    'science technology industry business innovation digital communications planning budget fisheries forestry mines mining oil petroleum ' +
    'water power railways aviation infrastructure social welfare youth national external internal general police staff'
  ).split(' '),
);
