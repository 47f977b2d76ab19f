/**
 * Words that tell what a sum, a rate or a length measures: verbs of giving, paying and owing (FrameNet's Commerce and
 * Giving frames), nouns for sums, words of dimension (Quirk et al., 7.88, on measure adjectives).
 */

/** What money is, told by the verb in front of it. */
export const moneyVerbs: ReadonlyMap<string, string> = new Map([
  ...pairs('spending', 'spend spends spent spending'),
  ...pairs('cost', 'cost costs costing'),
  ...pairs('price', 'priced'),
  ...pairs('payment', 'pay pays paid paying'),
  ...pairs('investment', 'invest invests invested investing'),
  ...pairs('fine', 'fine fined'),
  ...pairs('pledge', 'pledge pledges pledged pledging commit commits committed committing promised'),
  ...pairs('money raised', 'raise raises raised raising'),
  ...pairs('earnings', 'earn earns earned earning'),
  ...pairs('losses', 'lose loses lost losing'),
  ...pairs('debt', 'owe owes owed owing borrowed borrow borrowing'),
  ...pairs('savings', 'save saves saved saving'),
  ...pairs('value', 'worth valued'),
  ...pairs('donation', 'donate donated donates donating'),
]);

/** Nouns that name a sum or a rate. */
export const sumNouns: ReadonlySet<string> = new Set(
  (
    'aid assistance package support loan loans grant grants funding fund funds money investment investments budget spending cost costs price prices ' +
    'revenue revenues sales sale profit profits income earnings turnover loss losses debt debts deficit surplus fine fines penalty compensation damages ' +
    'reward ransom bail salary salaries wage wages pay pension pensions tax taxes tariff tariffs subsidy subsidies export exports import imports trade ' +
    'shipments output production value worth valuation deal contract contracts bond bonds bailout stimulus relief donation donations fee fees rent ' +
    'rate rates fare fares premium premiums dividend dividends tuition toll tolls inflation unemployment turnout approval growth share shares stake margin interest yield yields gdp economy population capacity demand ' +
    'assets liabilities reserves capital allowance bill bills costs account accounts balance ' +
    'supply stockpile stockpiles temperature temperatures winds rating ratings speed height depth length weight size area settlement'
  ).split(' '),
);

/** In front of "of" and a bare number these tell that people are counted. */
export const gatherings: ReadonlyMap<string, string> = new Map([
  ['crowd', 'crowd'],
  ['attendance', 'attendance'],
  ['audience', 'audience'],
  ['population', 'population'],
  ['workforce', 'workforce'],
  ['congregation', 'congregation'],
  ['crew', 'crew'],
  ['electorate', 'electorate'],
  ...pairs('people', 'family group team gang squad'),
  ...pairs(
    'population',
    'city town village hamlet capital country nation island state province region district settlement',
  ),
]);

/** What is fired where it is launched. */
export const weapons: ReadonlySet<string> = new Set(
  'missile rocket shell drone projectile torpedo mortar grenade bomb'.split(' '),
);

/** A meeting of some sort that a duration behind "for" or "lasted" is the length of. */
export const meetingWords: ReadonlyMap<string, string> = new Map([
  ...pairs('meeting', 'met meet meets meeting meetings hosted hosts hosting'),
  ...pairs('call', 'call telephoned'),
  ...pairs('summit', 'summit'),
  ...pairs('visit', 'visit trip'),
  ...pairs('war', 'war fighting'),
  ...pairs('talks', 'talked talks talk spoke speaking negotiations negotiated'),
]);

/** An adjective or an adverb behind a length. */
export const dimensions: ReadonlyMap<string, string> = new Map([
  ...pairs('length', 'long'),
  ...pairs('width', 'wide'),
  ...pairs('height', 'tall high'),
  ...pairs('depth', 'deep'),
  ...pairs('thickness', 'thick'),
  ...pairs(
    'distance',
    'away from north south east west northeast northwest southeast southwest off inland offshore upstream downstream northward southward eastward westward outside',
  ),
]);

function pairs(name: string, forms: string): [string, string][] {
  return forms.split(' ').map((form) => [form, name]);
}
