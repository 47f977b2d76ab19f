import { bodyNouns, peopleNouns, roleNouns } from './roles.ts';

/**
 * Nouns for people as events have them, beside roles and bodies: those who fight, strike, are held or are hurt (after the
 * agent dictionary of openeventdata/petrarch2, MIT).
 */
const others: ReadonlySet<string> = new Set(
  (
    'troop warplanes rebels militants gunmen prisoners hostages passengers miners attackers assailants suspects hackers terrorists drivers pilots ' +
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
    (noun.endsWith('s') && (roleNouns.has(noun.slice(0, -1)) || bodyNouns.has(noun.slice(0, -1))))
  );
}
