import { bodyNouns, peopleNouns, roleNouns } from './roles.ts';

/**
 * Nouns for people as events have them, beside roles and bodies: those who fight, strike, are held or are hurt (after the
 * agent dictionary of openeventdata/petrarch2, MIT).
 */
const others: ReadonlySet<string> = new Set(
  (
    'fanatic extremist extremists radical radicals individual individuals squad squads units battalion battalions brigade brigades regiment regiments platoon cop cops teen teens army armies navy docker dockers movement movements cartel gang gangs militia attacker assailant bomber gunman warplane brass settler guerrilla thief thieves robber robbers kidnapper smuggler pirate looter scores ' +
    'member members side sides factions troop warplanes rebels militants gunmen prisoners hostages passengers miners attackers assailants suspects hackers terrorists drivers pilots ' +
    'boys girls men women man woman child boy girl baby infant twins dozens hundreds thousands millions nationals settlers insurgents guerrillas ' +
    'children nurses detainees inmates bystanders shoppers worshippers pilgrims schoolchildren pensioners homeowners motorists commuters hikers skiers climbers divers ' +
    'astronauts cosmonauts bombers kidnappers smugglers traffickers poachers pirates looters rioters strikers pickets separatists jihadists fighters'
  ).split(' '),
);

/** Whether a noun, in singular or plural, names people or a body of people. */
export function isPeopleNoun(noun: string): boolean {
  return (
    others.has(noun) ||
    peopleNouns.has(noun) ||
    roleNouns.has(noun) ||
    bodyNouns.has(noun) ||
    isMadeOfVerb(noun) ||
    (noun.endsWith('s') && isBodyOrRole(noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.slice(0, -1)))
  );
}

function isBodyOrRole(noun: string): boolean {
  return roleNouns.has(noun) || bodyNouns.has(noun);
}

/** "landowners", "columnists", "trainees": plurals made with an ending for those who do, or to whom it is done. */
function isMadeOfVerb(noun: string): boolean {
  return /(?:ers|ists|wrights|folk|smen|women|[^gr]ees)$/.test(noun) && !things.has(noun);
}

const things: ReadonlySet<string> = new Set(
  (
    'numbers members papers newspapers orders borders towers rivers quarters headquarters matters computers centers powers offers answers letters barriers carriers ' +
    'tankers trailers helicopters others dinners waters winters summers users covers corners servers printers copters routers monsters disasters semesters filters ' +
    'figures containers trackers launchers drivers meters kilometers timers layers chapters papers banners posters buyers centers parameters registers characters lists ' +
    'trees fees knees committees coffees levees settees melees jubilees chimpanzees guarantees bees ' +
    'bombers cruisers freighters ladders boosters manners bumpers gathers matters howitzers bulldozers excavators shelters chambers counters lockers sisters transfers'
  ).split(' '),
);
