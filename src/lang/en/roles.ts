/**
 * Nouns that name people by what they are or do, nouns for collectives and organisations, and nouns for documents that
 * speak. Drawn up from the agent dictionary of openeventdata/petrarch2 (MIT) and the style guides of news agencies.
 */
import type { Gender } from './given-names.ts';

/** One person: singular, in lower case; with the gender where the word tells it. */
export const roleNouns = new Map<string, Gender | null>();
/** Several people: plural, in lower case. */
export const peopleNouns = new Set<string>();

const anyone =
  'president premier minister chancellor secretary governor mayor senator representative lawmaker legislator deputy parliamentarian ' +
  'ambassador envoy diplomat attaché consul spokesperson adviser advisor aide official officer general colonel major lieutenant captain ' +
  'sergeant commander admiral marshal brigadier commandant chief head leader director chair chairperson executive ceo founder co-founder ' +
  'owner manager boss coach captain judge justice magistrate prosecutor attorney lawyer solicitor barrister sheriff detective ' +
  'inspector superintendent constable marshal soldier fighter pilot veteran analyst expert specialist economist strategist professor ' +
  'lecturer researcher scientist scholar academic fellow historian sociologist psychologist author writer novelist poet journalist ' +
  'reporter correspondent editor photographer filmmaker broadcaster presenter host anchor columnist commentator blogger publisher ' +
  'activist campaigner organizer organiser protester demonstrator dissident resident villager neighbor neighbour witness ' +
  'eyewitness bystander survivor victim suspect defendant plaintiff attacker assailant doctor physician surgeon nurse medic paramedic rescuer ' +
  'firefighter teacher student pupil principal worker employee farmer trader banker investor broker shopkeeper vendor merchant ' +
  'entrepreneur priest bishop archbishop pope imam rabbi cardinal pastor cleric preacher monk actor singer musician artist ' +
  'player negotiator mediator delegate commissioner ombudsman rapporteur candidate nominee contender politician rebel militant insurgent ' +
  'terrorist oligarch tycoon billionaire confidant confidante ally counterpart successor predecessor rival opponent critic supporter ' +
  'friend colleague partner spouse relative parent child teenager person citizen immigrant migrant refugee tourist passenger driver ' +
  'engineer architect designer programmer developer technician mechanic contractor consultant lobbyist auditor accountant ' +
  'treasurer controller superior interpreter translator hacker whistleblower informant source insider observer ' +
  'monitor inspector investigator regulator administrator coordinator legislator councillor councilor councilmember assemblyman ' +
  'emperor monarch sultan emir sheikh warlord strongman dictator autocrat opposition-leader ' +
  'baron count separatist nationalist athlete swimmer runner ' +
  'speaker whip announcer narrator moderator questioner reader viewer listener donor staffer surrogate proponent pollster speechwriter operative aide-de-camp frontrunner ' +
  'incumbent challenger caller customer client patient prisoner detainee inmate hostage settler pilgrim worshipper shopper commuter homeowner tenant landlord caretaker ' +
  'curator librarian conductor composer dancer comedian playwright screenwriter producer designer stylist chef baker butcher fisherman hunter guide ' +
  'cyclist footballer striker goalkeeper midfielder defender quarterback pitcher boxer golfer racer';
const men =
  'spokesman chairman congressman businessman gunman policeman fisherman clergyman statesman king prince duke lord husband father son brother uncle grandfather man boy gentleman widower actor-director salesman cameraman frontman assemblyman councilman alderman anchorman';
const women =
  'spokeswoman chairwoman congresswoman businesswoman policewoman stateswoman queen princess duchess wife mother daughter sister aunt grandmother woman girl actress widow saleswoman councilwoman assemblywoman first-lady heiress nun';
for (const noun of anyone.split(' ')) addRole(noun, null);
for (const noun of men.split(' ')) addRole(noun, 'male');
for (const noun of women.split(' ')) addRole(noun, 'female');
for (const noun of (
  'officials people men women children residents police authorities rescuers survivors victims troops forces relatives families ' +
  'others sources locals civilians personnel crew staff clergy youths sailors marines airmen militia militiamen ' +
  'counterparts leaders lawmakers peacekeepers mercenaries medics media press newspapers outlets broadcasters banks companies ' +
  'firms groups organizations organisations agencies governments countries states nations allies parties unions charities ' +
  'ngos investors markets voters taxpayers citizens migrants refugees parents students critics supporters opponents experts analysts ' +
  'economists observers commentators diplomats delegations negotiators members sides factions'
).split(' '))
  peopleNouns.add(noun);

/** Plurals of the above that are of bodies, not of people. */
export const pluralBodies: ReadonlySet<string> = new Set(
  (
    'media press newspapers outlets broadcasters banks companies firms groups organizations organisations agencies governments countries ' +
    'states nations parties unions charities ngos markets sides factions delegations authorities forces families'
  ).split(' '),
);

/** Words for many people that are no plural of one. */
export const collectives: ReadonlySet<string> = new Set(
  'police crew staff personnel clergy militia troops'.split(' '),
);

/** Endings of learned and other trades that no list exhausts: biologist, physicist, geographer. */
const trades = /(?:ologist|icist|ographer|matician|iatrist|herapist)(s?)$/;

export function isRoleNoun(word: string): boolean {
  return roleNouns.has(word) || (8 < word.length && trades.exec(word)?.[1] === '');
}

export function isPeopleNoun(word: string): boolean {
  return peopleNouns.has(word) || (9 < word.length && trades.exec(word)?.[1] === 's');
}

/** Plurals for those whom reports go by: officials, experts, witnesses. */
export const sourceNouns: ReadonlySet<string> = new Set(
  (
    'officials authorities police experts analysts residents witnesses diplomats ministers aides advisers advisors lawmakers legislators senators ' +
    'economists observers commentators critics supporters prosecutors lawyers investigators researchers scientists doctors rescuers negotiators ' +
    'spokesmen spokespeople sources commanders activists campaigners organizers organisers journalists reporters leaders scholars academics ' +
    'historians strategists engineers officers medics firefighters regulators inspectors monitors delegates members others media'
  ).split(' '),
);

function addRole(noun: string, gender: Gender | null): void {
  roleNouns.set(noun, gender);
  peopleNouns.add(
    noun.endsWith('man')
      ? `${noun.slice(0, -3)}men`
      : noun.endsWith('y') && !/[aeo]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : noun.endsWith('s') || noun.endsWith('ch')
          ? `${noun}es`
          : `${noun}s`,
  );
}

/** Nouns for a body of people that speaks and acts, in the singular. */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    'government administration ministry department agency council commission committee court tribunal parliament senate assembly congress ' +
    'cabinet party army navy military police bank company firm corporation group university institute institution newspaper broadcaster ' +
    'network channel station magazine outlet office embassy consulate mission delegation union association organization organisation bloc ' +
    'alliance coalition militia team club regulator watchdog service media press authority bureau board ' +
    'foundation charity think-tank center centre society federation league force command guard brigade battalion regime junta leadership ' +
    'campaign hospital church company airline carrier manufacturer retailer publisher startup operator ' +
    'secretariat presidency directorate inspectorate intelligence kingdom country nation state town city region family jury panel taskforce'
  ).split(' '),
);

/** Nouns for what is written or measured and then said to say something. */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    'report statement resolution resolutions document documents summary assessment survey study poll letter memo memorandum indictment complaint lawsuit ' +
    'filing affidavit website post tweet transcript readout communique communiqué declaration article paper analysis review bulletin ' +
    'research editorial video footage recording ad advertisement analyses findings finding estimates estimate records figures data statistics census translation reports surveys studies polls'
  ).split(' '),
);
