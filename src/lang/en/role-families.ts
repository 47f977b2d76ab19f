/** Nouns for people and bodies that can stand for one another in a later mention: a president is a leader. */

/** A general noun to the nouns whose bearers it can mean; it always means itself. */
export const roleFamilies: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'leader: president premier minister chancellor king queen emperor chief head chairman chair ruler monarch dictator strongman secretary prince emir sultan',
    'premier: minister',
    'spokesman: spokesperson spokeswoman secretary press',
    'spokeswoman: spokesperson secretary press',
    'spokesperson: spokesman spokeswoman secretary press',
    'official: minister secretary adviser advisor aide officer head chief director deputy governor mayor spokesman spokeswoman spokesperson diplomat officials envoy commissioner',
    'officer: captain sergeant lieutenant colonel major general detective inspector constable commander police officers',
    'adviser: advisor aide',
    'advisor: adviser aide',
    'aide: adviser advisor assistant secretary',
    'diplomat: ambassador envoy minister consul diplomats',
    'envoy: ambassador diplomat representative',
    'lawmaker: senator representative congressman congresswoman legislator deputy mp member',
    'legislator: senator representative congressman congresswoman lawmaker deputy',
    'executive: ceo president chairman chief founder director',
    'politician: president minister mayor governor senator lawmaker deputy leader candidate mp',
    'attorney: lawyer prosecutor',
    'lawyer: attorney barrister solicitor',
    'doctor: physician surgeon medic',
    'physician: doctor',
    'journalist: reporter correspondent editor',
    'reporter: journalist correspondent',
    'commander: general colonel admiral chief captain marshal',
    'general: commander',
    'businessman: executive owner founder entrepreneur tycoon billionaire',
    'billionaire: founder owner tycoon businessman',
    'candidate: nominee contender',
    'nominee: candidate',
    'monarch: king queen',
    'analyst: fellow expert director researcher professor',
    'expert: fellow analyst researcher professor director',
    'scholar: professor fellow historian researcher',
    'scientist: professor researcher',
    'researcher: professor scientist fellow',
    'academic: professor lecturer scholar',
    'player: striker goalkeeper midfielder defender quarterback captain',
    'cleric: imam ayatollah bishop priest',
    'suspect: gunman attacker assailant',
    'gunman: suspect attacker shooter',
    'attacker: suspect gunman assailant',
  ].map((line) => {
    const [noun, members] = line.split(': ') as [string, string];
    return [noun, new Set(members.split(' '))] as const;
  }),
);

/** Nouns that tell no more than that somebody is a person, with whoever was named last. */
export const bareNouns: ReadonlySet<string> = new Set(
  'man woman boy girl person victim suspect teenager'.split(' '),
);

/** What a body's own name ends in, where a plain noun can mean it: "the company" for Marlow Motors Inc. */
export const bodyFamilies: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'company: corporation corp corp. inc inc. co co. ltd ltd. limited llc plc motors group industries holdings technologies airlines systems energy oil gas petroleum pharmaceuticals bank',
    'firm: corporation corp inc inc. co co. ltd llc llp plc group partners associates capital company',
    'group: organization organisation association foundation federation coalition alliance movement front network observatory watch institute center centre brigade brigades initiative council international',
    'organization: association foundation federation organisation agency institute network union international',
    'organisation: association foundation federation organization agency institute network union international',
    'agency: service administration bureau office authority',
    'newspaper: times post gazette journal tribune herald daily telegraph guardian chronicle star mail examiner news',
    'paper: times post gazette journal tribune herald daily telegraph guardian chronicle',
    'network: news tv television broadcasting cnn bbc nbc abc cbs radio',
    'broadcaster: bbc tv television radio news broadcasting',
    'bloc: union eu e.u. league community',
    'alliance: nato coalition treaty union',
    'body: council commission committee court agency authority union association federation',
    'court: tribunal',
    'panel: committee commission council',
    'school: university college academy institute',
    'institution: university college bank institute museum',
    'university: college institute',
    'military: army forces navy',
    'army: military forces',
    'party: democrats republicans labour conservatives',
    'union: federation association eu',
    'team: united fc rovers club',
    'club: fc united rovers city',
    'department: ministry',
    'ministry: department',
    'government: administration',
    'administration: government',
  ].map((line) => {
    const [noun, members] = line.split(': ') as [string, string];
    return [noun, new Set(members.split(' '))] as const;
  }),
);

/** Relatives: "her brother" is hers, whoever else has one. */
export const kinNouns: ReadonlySet<string> = new Set(
  'wife husband son daughter father mother brother sister uncle aunt grandfather grandmother grandson granddaughter nephew niece cousin widow widower partner spouse fiancé fiancée girlfriend boyfriend friend colleague parent child lawyer attorney'.split(
    ' ',
  ),
);

/** Words for a body that say nothing of what it does. */
export const plainBodies: ReadonlySet<string> = new Set(
  'company firm group network organization organisation team club platform newspaper outlet institution charity airline retailer manufacturer carrier startup broadcaster channel'.split(
    ' ',
  ),
);

/** Words in the names of bodies of a state, which no "company" means. */
export const statelyHeads: ReadonlySet<string> = new Set(
  'ministry department court parliament senate congress assembly council commission committee army navy police party kremlin house pentagon government nations union'.split(
    ' ',
  ),
);
