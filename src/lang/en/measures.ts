/**
 * What words of a measure tell about how its figures move: tolls and flights only grow, bodies are not deaths, a package
 * is one of several. The classes follow the fields that disaster and conflict data sets keep apart (EM-DAT: dead,
 * missing, injured, affected, homeless; UCDP: deaths by class of victim); the words are those of Roget's Thesaurus
 * (1911, public domain).
 */

/** What happens to people and things that are counted; a count of these only grows while a story runs. */
export const growingFates: readonly string[] = [
  'kill die dead death perish slay fatality toll',
  'injure wound hurt',
  'casualty',
  'flee escape refugee exodus',
  'displace',
  'evacuate',
  'arrest detain',
  'rescue',
  'infect infection case',
  'vaccinate',
  'destroy ruin',
  'damage',
  'body corpse remains',
  'grave',
];

/** Counts that are taken for one another although they count differently: the dead, their bodies, their graves, and the hurt with them. */
export const takenForDeaths: readonly string[] = 'kill casualty body grave'.split(' ');

/** States that people come into and out of again: a later count is the better one, whether it is higher or lower. */
export const passingFates: readonly string[] = [
  'miss missing',
  'homeless',
  'starve',
  'trap strand',
  'shelter',
  'hospitalise hospitalize',
  'kidnap abduct',
  'unemployed jobless',
];

/** Groups of people that are counted apart; whoever is in none of them is just people. */
export const countedGroups: readonly string[] = [
  'civilian resident noncombatant',
  'soldier troop serviceman conscript marine',
  'child kid minor infant baby',
  'woman girl',
  'police policeman officer',
  'journalist reporter',
  'fighter militant rebel insurgent terrorist gunman',
  'hostage captive prisoner',
  'student pupil',
  'worker employee staff',
  'doctor nurse medic',
  'passenger',
  'protester demonstrator',
];

/** One of several, each with its own figure: a second one is no revision of the first. */
export const instalments: ReadonlySet<string> = new Set(
  'package tranche deal grant loan fine contract order purchase shipment delivery drawdown donation payment bid ransom reward award prize strike missile rocket drone attack raid barrage salvo blast step round visit trip'.split(
    ' ',
  ),
);

/** Amounts that are said to be the sum so far, and so grow whatever they are amounts of. */
export const cumulativeWords: ReadonlySet<string> = new Set(
  'total cumulative altogether overall sum toll'.split(' '),
);

/** People of no kind: to count them is to count. */
export const plainPeople: readonly string[] =
  'people person persons others individual man men citizen national life lives'.split(' ');

/** Words right before a bare number that give another value for what was counted before it. */
export const rivalCues: readonly string[] = [
  'number at',
  'number was',
  'figure at',
  'figure was',
  'toll at',
  'toll was',
  'total at',
  'total was',
  'count at',
  'count was',
  'put it at',
  'puts it at',
  'spoke of',
  'speaks of',
  'spoken of',
  'said it was',
  'said there were',
  'said only',
];

/** Hedges that may stand between such words and the number. */
export const rivalHedges: readonly string[] = [
  'about',
  'around',
  'only',
  'nearly',
  'some',
  'just',
  'at least',
  'more than',
  'fewer than',
  'up to',
];
