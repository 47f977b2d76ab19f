/**
 * Nouns that news counts: words for people, irregular plurals, words that name a thing by its number. The words for people
 * are those of Roget's Thesaurus (1911, public domain), of the agents of openeventdata/petrarch2 (MIT), and the
 * adjectives that stand for people with a number ("12 dead").
 */
import { nationalities } from './countries.ts';

const people =
  'people persons person others members member consumers consumer men women man woman children child kids kid boys girls boy girl babies baby infants infant toddlers teenagers teens ' +
  'adults adult civilians civilian noncombatants soldiers soldier troops servicemen servicewomen serviceman personnel officers officer ' +
  'policemen policeman policewomen police fighters fighter militants militant insurgents insurgent rebels rebel guerrillas gunmen gunman ' +
  'terrorists terrorist jihadists jihadist attackers attacker assailants assailant bombers suspects suspect hostages hostage captives ' +
  'prisoners prisoner detainees detainee inmates inmate convicts migrants migrant refugees refugee immigrants immigrant evacuees evacuee ' +
  'residents resident villagers villager inhabitants citizens citizen nationals national foreigners foreigner locals workers worker employees ' +
  'employee staff staffers staffer passengers passenger crew crewmen crewmembers sailors sailor marines marine airmen pilots pilot travelers travellers ' +
  'tourists tourist holidaymakers students student pupils pupil schoolchildren schoolgirls schoolboys teachers teacher professors doctors doctor ' +
  'nurses nurse medics medic paramedics patients patient victims victim survivors survivor protesters protestors protester demonstrators activists ' +
  'activist voters voter lawmakers lawmaker legislators legislator senators senator congressmen representatives councillors deputies officials official ministers minister ' +
  'leaders leader diplomats diplomat ambassadors envoys journalists journalist reporters reporter correspondents photographers lawyers lawyer attorneys judges ' +
  'judge jurors prosecutors politicians politician experts expert scientists scientist researchers engineers engineer firefighters firefighter ' +
  'rescuers rescuer volunteers volunteer conscripts conscript reservists recruits veterans veteran supporters supporter fans fan players player ' +
  'athletes athlete homeowners customers customer users viewers listeners subscribers readers shoppers owners clients ' +
  'pensioners guests visitors spectators attendees participants candidates candidate delegates witnesses relatives friends mourners worshippers pilgrims ' +
  'farmers farmer divers diver miners miner fishermen fisherman drivers driver motorists cyclists pedestrians contractors mercenaries mercenary commandos paratroopers ' +
  'peacekeepers observers monitors inspectors agents agent spies guards guard militiamen tribesmen clerics priests nuns monks imams bishops ' +
  'executives managers directors investors shareholders analysts economists respondents adolescents youths youngsters orphans widows twins brothers sisters sons ' +
  'daughters siblings parents mothers fathers wives husbands individuals individual souls americans europeans africans asians muslims christians jews ' +
  'hindus sunnis shiites palestinians kurds republicans democrats dead wounded injured homeless unemployed missing displaced ' +
  'revellers reveller revelers reveler partygoers concertgoers churchgoers moviegoers onlookers onlooker bystanders bystander passersby hikers hiker campers climbers climber ' +
  'skiers swimmers swimmer surfers rowers singers dancers actors musicians artists writers authors editors bloggers gamers coaches referees chefs cooks cleaners carers ' +
  'midwives surgeons dentists therapists pharmacists lecturers academics scholars graduates undergraduates apprentices interns trainees cadets gendarmes constables deputy ' +
  'rangers wardens detectives investigators accountants bankers taxpayers claimants beneficiaries recipients donors renters tenants landlords shopkeepers vendors carpenters ' +
  'electricians plumbers builders labourers laborers fishers herders shepherds growers ranchers peasants hunters poachers truckers bikers jockeys astronauts astronaut cosmonauts ' +
  'hijackers pirates smugglers traffickers thieves robbers burglars gangsters looters rioters vandals hackers offenders fugitives defendants plaintiffs accomplices neighbours ' +
  'neighbors colleagues classmates teammates roommates spouses grandchildren grandparents grandmothers aunts uncles cousins nephews nieces newborns preschoolers retirees ' +
  'expatriates settlers settler believers parishioners rabbis pastors cardinals missionaries clergymen congresswomen councilmen councilors councillor mayors governors aides advisers ' +
  'advisors interpreters translators lobbyists campaigners organisers organizers marchers dissidents defectors exiles separatists separatist nationalists loyalists extremists extremist ' +
  'islamists snipers sniper infantrymen guardsmen generals colonels captains lieutenants sergeants commanders commander entrepreneurs economists';

const peopleWords: ReadonlySet<string> = new Set(people.split(' '));

/** Whether a word, in lower case, stands for people: "soldiers", "wounded", "Ghanaians", "Parisians". */
export function isPeopleNoun(word: string): boolean {
  return peopleWords.has(word) || nationalities.has(word) || /(?:ians|icans|yorkers|londoners)$/.test(word);
}

/** Words for people as such: a count of them is comparable whichever is used. */
export const anyPeople: ReadonlySet<string> = new Set(
  'people person individual other resident inhabitant citizen local soul'.split(' '),
);

/** Nouns whose plural no rule gives, and nouns that have none. */
const plurals: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['wolf', 'wolves'],
  ['thief', 'thieves'],
  ['crisis', 'crises'],
  ['analysis', 'analyses'],
  ['criterion', 'criteria'],
  ['medium', 'media'],
  ['datum', 'data'],
  ['hero', 'heroes'],
  ['echo', 'echoes'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['torpedo', 'torpedoes'],
  ['veto', 'vetoes'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['series', 'series'],
  ['species', 'species'],
  ['hovercraft', 'hovercraft'],
  ['livestock', 'livestock'],
  ['offspring', 'offspring'],
  ['artillery', 'artillery'],
  ['equipment', 'equipment'],
  ['ammunition', 'ammunition'],
  ['sheep', 'sheep'],
  ['cattle', 'cattle'],
  ['fish', 'fish'],
  ['troops', 'troops'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['personnel', 'personnel'],
  ['police', 'police'],
  ['news', 'news'],
  ['headquarters', 'headquarters'],
  ['barracks', 'barracks'],
  ['means', 'means'],
  ['savings', 'savings'],
  ['gas', 'gases'],
  ['bus', 'buses'],
  ['lens', 'lenses'],
  ['virus', 'viruses'],
  ['bonus', 'bonuses'],
  ['campus', 'campuses'],
  ['census', 'censuses'],
  ['status', 'statuses'],
  ['movie', 'movies'],
  ['cookie', 'cookies'],
  ['calorie', 'calories'],
  ['tie', 'ties'],
  ['lie', 'lies'],
  ['pie', 'pies'],
  ['axe', 'axes'],
  ['shoe', 'shoes'],
  ['cache', 'caches'],
  ['ache', 'aches'],
  ['headache', 'headaches'],
  ['niche', 'niches'],
  ['alias', 'aliases'],
]);

const singulars: ReadonlyMap<string, string> = new Map(
  [...plurals].map(([singular, plural]) => [plural, singular]),
);

const compounds: readonly (readonly [one: string, many: string])[] = [
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
];

/** "civilian" for "civilians", "person" for "people"; a word that is no plural comes back as it is. In lower case. */
export function singularOf(word: string): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  if (plurals.has(word)) return word;
  for (const [one, many] of compounds)
    if (word.endsWith(many) && many.length < word.length) return word.slice(0, -many.length) + one;
  if (/[^aeiou]ies$/.test(word) && 4 < word.length) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^su'i]s$/.test(word) && 3 < word.length ? word.slice(0, -1) : word;
}

export function pluralOf(word: string): string {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  if (singulars.has(word)) return word;
  for (const [one, many] of compounds)
    if (word.endsWith(one) && one.length < word.length && word !== 'human' && word !== 'german')
      return word.slice(0, -one.length) + many;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

export function isPluralNoun(word: string): boolean {
  return (singulars.has(word) && !plurals.has(word)) || singularOf(word) !== word || unchanging.has(word);
}

/** Counted as they are, without a plural ending. */
const unchanging: ReadonlySet<string> = new Set(
  'aircraft spacecraft hovercraft livestock offspring series species sheep cattle fish troops staff crew personnel police dead wounded injured homeless missing percent'.split(
    ' ',
  ),
);

/** In front of a bare number these make a name of it: "Article 5", "Room 101", "No. 10", "Flight 12". */
export const labelNouns: ReadonlySet<string> = new Set(
  (
    'no no. nos nos. number article articles section sections chapter page pages paragraph clause rule title protocol resolution act ' +
    'bill proposition amendment law order directive decree flight route highway interstate motorway road exit junction gate platform ' +
    'terminal runway room suite floor apartment flat unit block building house lot line phase stage step type level tier grade class ' +
    'category cat group team reactor channel figure fig fig. table chart appendix annex season episode volume vol vol. version part ' +
    'round game match week day year form schedule box district ward sector zone area pier dock track lane seat row model mark series psalm verse ' +
    'scene chapter book issue edition generation gen update patch firmware release beta windows iphone ios android apollo formula top big fortune studio camp checkpoint hall'
  ).split(' '),
);

/** Plurals that stand in front of another noun: "sports teams", "arms dealers". */
export const attributivePlurals: ReadonlySet<string> = new Set(
  'sports arms goods states veterans systems operations communications sales news drugs weapons services savings affairs customs rights human women children people police crew staff'.split(
    ' ',
  ),
);

/** Behind a number these make an address of it: "10 Marlow Street". */
export const streetWords: ReadonlySet<string> = new Set(
  'street st st. avenue ave ave. road rd rd. lane boulevard blvd drive square place terrace court row crescent'.split(
    ' ',
  ),
);

/** Contests whose results are written as two numbers: "won 3-1", "a 5-4 vote". */
export const contestWords: ReadonlySet<string> = new Set(
  (
    'won win wins winning lost lose loses losing loss beat beats beating defeated defeat defeats draw drew drawn victory score scored scores ' +
    'lead leads leading led vote votes voted ruling ruled decision aggregate set sets final record down ahead behind up tied tie margin'
  ).split(' '),
);

/** Before a counted noun these add nothing to what is counted: "two other ships". */
export const looseAdjectives: ReadonlySet<string> = new Set(
  (
    'other more additional further new earlier previous prior recent separate different total another extra same similar such ' +
    'known confirmed suspected alleged reported apparent young old innocent unarmed local nearby remaining whole full entire ' +
    'big small large little major minor main key top good great best fresh latest last past next first final consecutive ' +
    'certain straight successive various distinct unidentified unnamed anonymous single actual main so-called'
  ).split(' '),
);

/** Nouns that say little without what follows "of": "rounds of talks", "pieces of equipment". */
export const partNouns: ReadonlySet<string> = new Set(
  (
    'round number series type piece case copy member kind set ton barrel pair team group act count part item form batch shipment class ' +
    'point pound ounce litre gallon bushel sort unit wave load bag box bottle truckload period minute hour day month year'
  ).split(' '),
);
