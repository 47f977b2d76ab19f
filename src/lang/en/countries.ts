/**
 * Countries by their English names, and the words for their people.
 *
 * The rows come from factbook/factbook.json (CC0) and datasets/country-codes (PDDL); the everyday names, the forms with
 * full stops and the peoples of two words that those leave out are added here.
 */
import { countryRows } from './country-rows.ts';

const everyday: readonly (readonly [string, string])[] = [
  ['US', 'United States,US,U.S.,U.S,USA,U.S.A.,America,United States of America,the States'],
  ['GB', 'United Kingdom,UK,U.K.,U.K,Britain,Great Britain'],
  ['RU', 'Russia,Russian Federation'],
  ['KR', 'South Korea,Republic of Korea,S. Korea,S.Korea'],
  ['KP', 'North Korea,DPRK,N. Korea,N.Korea'],
  ['CD', 'Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo'],
  ['CG', 'Republic of the Congo,Congo-Brazzaville'],
  ['CI', 'Ivory Coast'],
  ['CZ', 'Czech Republic,Czechia'],
  ['MM', 'Myanmar,Burma'],
  ['TR', 'Turkey,Türkiye'],
  ['NL', 'Netherlands,Holland'],
  ['AE', 'United Arab Emirates,UAE,U.A.E.,the Emirates'],
  ['PS', 'Palestine,Palestinian territories'],
  ['VA', 'Vatican,Vatican City,Holy See'],
  ['BA', 'Bosnia,Bosnia and Herzegovina'],
  ['MK', 'North Macedonia,Macedonia'],
  ['TW', 'Taiwan'],
  ['HK', 'Hong Kong'],
  ['XK', 'Kosovo'],
  ['EH', 'Western Sahara'],
  ['CV', 'Cape Verde'],
  ['TL', 'East Timor,Timor-Leste'],
  ['SZ', 'Eswatini,Swaziland'],
  ['CF', 'Central African Republic'],
  ['SY', 'Syria'],
  ['CN', "China,PRC,People's Republic of China"],
];

const everydayPeople: readonly (readonly [string, string])[] = [
  ['US', 'American,Americans'],
  ['GB', 'British,Briton,Britons,English,Englishman,Englishwoman,Scottish,Scot,Scots,Welsh,Northern Irish'],
  ['RU', 'Russian,Russians'],
  ['TR', 'Turkish,Turk,Turks'],
  ['NL', 'Dutch,Dutchman,Dutchwoman'],
  ['FR', 'French,Frenchman,Frenchwoman,Frenchmen'],
  ['IE', 'Irish,Irishman,Irishwoman'],
  ['ES', 'Spanish,Spaniard,Spaniards'],
  ['PS', 'Palestinian,Palestinians,Gazan,Gazans'],
  ['IL', 'Israeli,Israelis'],
  ['KP', 'North Korean,North Koreans,N.Korean,N. Korean'],
  ['KR', 'South Korean,South Koreans,S.Korean,S. Korean'],
  ['XK', 'Kosovar,Kosovars'],
  ['TW', 'Taiwanese'],
  ['VA', 'Vatican'],
  ['PL', 'Polish,Pole,Poles'],
  ['SE', 'Swedish,Swede,Swedes'],
  ['DK', 'Danish,Dane,Danes'],
  ['FI', 'Finnish,Finn,Finns'],
  ['PH', 'Philippine,Filipino,Filipinos,Filipina'],
  ['GR', 'Greek,Greeks'],
  ['AR', 'Argentine,Argentinian,Argentinians'],
  ['HK', 'Hong Konger,Hong Kongers'],
  ['BA', 'Bosnian,Bosnians'],
  ['AE', 'Emirati,Emiratis'],
  ['SA', 'Saudi,Saudis,Saudi Arabian'],
  ['CZ', 'Czech,Czechs'],
  ['CG', 'Congolese'],
  ['ZA', 'South African,South Africans'],
  ['NZ', 'New Zealander,New Zealanders'],
  ['LK', 'Sri Lankan,Sri Lankans'],
  ['CR', 'Costa Rican,Costa Ricans'],
  ['PR', 'Puerto Rican,Puerto Ricans'],
  ['SL', 'Sierra Leonean,Sierra Leoneans'],
  ['PG', 'Papua New Guinean,Papua New Guineans'],
  ['GQ', 'Equatorial Guinean,Equatorial Guineans'],
  ['SS', 'South Sudanese'],
  ['TL', 'East Timorese'],
  ['MK', 'North Macedonian,North Macedonians'],
  ['SB', 'Solomon Islander,Solomon Islanders'],
  ['CV', 'Cape Verdean,Cape Verdeans'],
];

const capitalsToo: readonly (readonly [string, string])[] = [
  ['US', 'Washington,Washington D.C.,Washington DC'],
  ['UA', 'Kyiv,Kiev'],
  ['BE', 'Brussels'],
  ['IL', 'Jerusalem'],
  ['PS', 'Ramallah'],
  ['XK', 'Pristina'],
  ['TW', 'Taipei'],
  ['KP', 'Pyongyang'],
  ['AE', 'Abu Dhabi'],
];

/** `UA` to `Ukraine`: the everyday English name. */
export const countryNames = new Map<string, string>();
/** Every name of a country in lower case, to its code. */
export const countries = new Map<string, string>();
/** Words for its people and the adjective (`ukrainian`, `ukrainians`), to its code. */
export const nationalities = new Map<string, string>();
/** Capitals in lower case, to the code of their country. */
export const capitals = new Map<string, string>();

/** Short names that are other words as well: the row's own note is that they are hardly printed alone as states. */
const leftOut = new Set([
  'dutch west indies',
  'an',
  'the valley',
  'congo - kinshasa',
  'congo - brazzaville',
  'west island',
  'jersey',
]);

for (const row of countryRows.trim().split('\n')) {
  const [code, name, aliases, people, towns] = row.split('|') as [string, string, string, string, string];
  if (code === '') continue;
  countryNames.set(code, name);
  for (const alias of [name, ...listOf(aliases)]) addTo(countries, alias, code);
  for (const word of listOf(people)) addTo(nationalities, word, code);
  for (const town of listOf(towns)) addTo(capitals, town, code);
}
for (const [code, names] of everyday) {
  countryNames.set(code, listOf(names)[0]!);
  for (const name of listOf(names)) countries.set(name.toLowerCase(), code);
}
for (const [code, names] of everydayPeople)
  for (const name of listOf(names)) nationalities.set(name.toLowerCase(), code);
for (const [code, names] of capitalsToo)
  for (const name of listOf(names)) capitals.set(name.toLowerCase(), code);

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(',');
}

/** The first row that has a name keeps it: a territory does not take its state's adjective. */
function addTo(map: Map<string, string>, name: string, code: string): void {
  const plain = name.toLowerCase();
  if (!map.has(plain) && !leftOut.has(plain)) map.set(plain, code);
}
