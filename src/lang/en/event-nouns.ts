import { readEventRows, type EventRow } from './event-rows.ts';

/**
 * Nouns that state an event (sources as for the verbs). A noun is written as it is used, in the singular (or in the plural
 * where only that is an event):
 *
 *     meeting               by itself
 *     phone|video call      after one of these words
 *     call with|between     with one of these prepositions after it
 *     release of H           and with somebody, or one of some nouns (`~ship|crew`), behind that
 *
 * The first line that fits is taken; one of the kind `nothing` keeps its words from being read further down. A compound
 * is read by its last noun: a meeting room is no meeting.
 */
export const eventNouns: readonly EventRow[] = readEventRows(`
nothing - happens:
  heart|panic|asthma|anxiety attack, brain storm, counter|price|trade war,
  stress|blood|drug|driving|screen test, clinical|drug|medical|vaccine|human|field|time trial
call CONSULT mutual:
  phone|telephone|video|conference call, phone|telephone|video|telephonic conversation,
  phone|telephone|video talks, phone|telephone|video|virtual summit, phone|telephone|video conference,
  videoconference, teleconference, call with|between, conversation with|between, phonecall,
  video|virtual meeting, video link
meeting CONSULT mutual:
  meeting, summit, get-together, tete-a-tete, face-to-face, sit-down with|between
talks CONSULT mutual:
  talks, negotiations, negotiation, dialogue with|between, consultations with|between,
  consultation with|between, discussions with|between, discussion with|between, mediation,
  mediation|peace effort, mediation|peace mission,
  peace conference
visit CONSULT does:
  visit, trip to, tour of, pilgrimage to, stopover in, state|official|foreign|first|day trip
visit CONSULT does begins:
  arrival
visit CONSULT does ends:
  departure
briefing - does:
  press|news|media|daily|morning conference, press|news|media|daily|morning briefing, briefing by
interview - mutual:
  interview with, interview to
speech - does:
  speech, address to, nightly|televised|video|virtual|inaugural|keynote|national address
agreement AGREE mutual:
  agreement between|with|to|on, settlement with|between|of|over, deal between|with|to, accord between|with|on, pact between|with,
  treaty between|with, memorandum of,
  peace|trade|nuclear|arms|prisoner|grain|defence|defense|security|ceasefire|climate deal,
  peace|trade|nuclear|arms|security|cooperation|defence|defense|free-trade agreement, peace treaty,
  peace accord, prisoner swap, prisoner exchange, signing of
ceasefire YIELD mutual:
  ceasefire, cease-fire, truce, armistice, cessation of
cooperation COOPERATE mutual:
  cooperation with|between
exercise COOPERATE mutual:
  joint exercise, joint drill, joint manoeuvre, joint maneuver, joint game
exercise MOBILIZE does:
  military|naval|live-fire|nato|army exercise, military|naval|live-fire|air drill, war game,
  wargames, military manoeuvre, military maneuver, missile|nuclear|weapons|weapon test,
  missile|ballistic launch
aid AID does:
  military|humanitarian|financial|food|foreign|economic|emergency|medical|security aid,
  military|humanitarian|financial|economic|security|medical assistance, aid to|for|package, package of,
  aid|assistance|relief|support|weapons|arms package, arms|weapons|aid|vaccine delivery,
  arms|weapons|aid shipment, donation of|to|from, rescue of, airlift of|from,
  rescue operation, bailout of|for, asylum
withdrawal YIELD does:
  withdrawal of|from, troop|military|full|complete withdrawal, retreat from|of, pullout of|from,
  pullback of|from, troop pullout
release YIELD befalls:
  release of H, release of ~prisoner|hostage|detainee|captive|ship|vessel|tanker|boat|asset|fund|crew, release from|by
resignation YIELD does:
  resignation
surrender YIELD does:
  surrender of|by|to, capitulation
easing YIELD does:
  lifting of, easing of, reopening of
request REQUEST does:
  request for|to|from|by, appeal to|for, call for|on, demand for|that|to, plea for|to, petition for|to
accusation ACCUSE does:
  verbal|media|personal|scathing|stinging|blistering|furious|veiled|fierce|extraordinary|political attack, diplomatic|formal|firm|strong|official|solemn protest,
  accusation of|against|that|by|from, allegation of|against|that|by|from, condemnation of|by|from,
  criticism of|by|from, denunciation of|by
lawsuit ACCUSE does:
  lawsuit, class-action suit, legal challenge, legal action against, legal proceedings, criminal complaint, indictment, impeachment
charge ACCUSE does:
  charge against|of, corruption|murder|criminal|fraud|terrorism|assault charge
investigation ACCUSE does:
  investigation, probe into|of, inquiry, enquiry, criminal|corruption|fraud|federal probe, manhunt,
  inquest
trial COERCE befalls:
  trial of|for|in|over, court|murder|corruption|criminal|fraud|impeachment trial, trial, retrial, court martial,
  acquittal, sentencing of
verdict ACCUSE befalls:
  conviction of|for|on
warrant ACCUSE does:
  arrest warrant, warrant for, search warrant
rejection REJECT does:
  rejection of|by, veto of|by|on, refusal to|of, boycott of|by
threat THREATEN does:
  threat by, ultimatum, death threat, bomb threat
protest PROTEST does:
  protest, demonstration, anti-government|anti-war|political|mass|campaign rally,
  rally in|against|for|outside|at, riot, sit-in, street march, march on|against|through, uprising,
  unrest in, picket, hunger strike
strike PROTEST does:
  hunger|general|rail|train|bus|transport|teachers|nurses|tube|postal|miners|dock|port|wildcat|nationwide|24-hour|48-hour|one-day|two-day|workers|doctors|pilots|labor|labour|truckers|writers|actors strike,
  strike by|over, industrial action, walkout, work stoppage
coup ASSAULT does:
  coup, coup attempt, mutiny, overthrow of, takeover of, ouster of
deployment MOBILIZE does:
  deployment of|to|in, troop|military deployment, mobilisation of, mobilization of,
  partial|general|military mobilisation, partial|general|military mobilization, troop|military build-up,
  troop|military buildup, buildup of, build-up of, redeployment of
sanction COERCE does:
  sanctions, economic|trade|financial|travel|new sanction, embargo,
  oil|arms|trade|export|import|travel ban, export control, export restriction, price cap, boycott, tariffs, asset freeze
sanction SANCTION does:
  expulsion of, suspension of, cancellation of
arrest COERCE befalls:
  arrest of|in|by|on, arrest, detention of|by|in, mass arrest, roundup of
ban COERCE does:
  ban on, curfew, lockdown, martial law, crackdown, restriction on, blockade, police raid, raid on,
  internet shutdown, blackout in|of, censorship of, house arrest, quarantine
deportation COERCE befalls:
  deportation of|from|to, extradition of|to|from, eviction of|from, expulsion
seizure COERCE does:
  seizure of, confiscation of, nationalisation of, nationalization of, demolition of
cyberattack COERCE does:
  cyberattack, cyber-attack, cyber warfare, cyber|ransomware|hacking|phishing|ddos attack, data breach, hack of
invasion ASSAULT does:
  invasion, incursion, full-scale war, war in|on|against|with|between
capture ASSAULT does:
  annexation of|by, annexation, capture of|by, occupation of, seizure of power, fall of, siege of, siege,
  recapture of, liberation of, conquest of
attack ASSAULT does:
  ethnic cleansing, air|missile|drone|rocket|artillery|military|retaliatory|nuclear|airforce|u.s.|israeli|russian|ukrainian|precision|cross-border strike,
  strike on|against|at, attack, airstrike, air-strike, air raid, bombing, bombardment, shelling, barrage,
  assault, offensive, counteroffensive, counter-offensive, counterattack, counter-attack, ambush,
  raid in|by, bombing raid, shooting, stabbing, knife attack, ramming, assassination attempt,
  rocket|missile|artillery|mortar|sniper fire, sabotage, salvo, war crime, torture of, rape of, beating of,
  poisoning of, arson
killing ASSAULT befalls:
  killing, murder, assassination, massacre, slaying, homicide, execution of|by, manslaughter, beheading,
  lynching, genocide
abduction ASSAULT befalls:
  kidnapping, abduction, hijacking, hostage-taking, hostage crisis, hostage taking
fighting ASSAULT mutual:
  fighting, clash, battle of|for|in|between|with, gun battle, gunfight, firefight, shootout, shoot-out,
  skirmish, gunbattle, crossfire
explosion ASSAULT happens:
  explosion, blast, detonation, car bomb, suicide bomb, roadside bomb
death - befalls:
  death of|in|from|at|by, death, suicide of, drowning of, fatality, demise of
funeral - befalls:
  funeral, burial of, memorial service, state funeral
marriage - mutual:
  wedding, marriage of|to
displacement - does:
  exodus of|from, evacuation
crash - happens:
  plane|car|helicopter|bus|train|air|road|jet|fatal|rail|coach|flight|aircraft|vehicle|traffic crash,
  crash of|in|at|near|that, derailment, shipwreck, capsizing,
  plane|car|train|mid-air|head-on|rail collision, collision between|with, accident at|in|on|near|involving,
  road|traffic|car|train|rail|bus|boating|industrial|mining accident, emergency landing, sinking of,
  meltdown at
earthquake - happens:
  earthquake, quake, aftershock, temblor, tremor in
storm - happens:
  storm, hurricane, cyclone, typhoon, tornado, tsunami, blizzard, heatwave, heat wave, drought, snowstorm
flood - happens:
  flood, flooding, landslide, mudslide, avalanche, flash flood, dam failure
fire - happens:
  wildfire, bushfire, blaze, forest|house|apartment|factory|warehouse|bush|hotel|nightclub fire,
  fire at|in|that
eruption - happens:
  eruption
collapse - befalls:
  collapse of, building|bridge|roof|mine|dam|tunnel collapse
outbreak - happens:
  outbreak of|in|at, ebola|cholera|measles|covid-19|coronavirus|flu outbreak, oil spill,
  gas|oil|radiation|chemical leak, power outage, power cut, stampede
vote - does:
  vote on|in|for|against, no-confidence|confidence|parliamentary|senate|house|council vote
election - happens:
  election, referendum, by-election, presidential|general|parliamentary|local election, runoff,
  presidential|republican|democratic primary, coronation, inauguration of
resolution AGREE does:
  draft|security|council|assembly|un|u.n. resolution, resolution condemning|calling|demanding, passage of,
  adoption of, ratification of, approval of|for
ruling - does:
  ruling by|on|against|that|in, court ruling, court order, verdict, supreme|court decision, injunction,
  sentence of
appointment - befalls:
  appointment of|as, nomination of|as|to, swearing-in
dismissal - befalls:
  dismissal of, sacking of, firing of, removal of
purchase - does:
  purchase of, order from|for
acquisition - does:
  acquisition of|by, takeover bid, takeover by, merger, buyout of, hostile takeover,
  market flotation, ipo
layoff - does:
  layoffs, lay-offs, redundancies, job cuts, job losses
bankruptcy - befalls:
  bankruptcy
delivery - does:
  delivery of
launch - does:
  maiden|first|inaugural|demonstration flight, launch of, test|maiden flight, product|rocket|satellite|space|shuttle launch, unveiling of, rollout of, liftoff, lift-off,
  splashdown, spacewalk
publication - does:
  publication of, leak of, release of
opening - does:
  opening of, opening ceremony, grand opening, inauguration
closure - does:
  closure of, shutdown of, closing of, government shutdown
match - mutual:
  cup|champions|world|grand|super final, semi-final, semifinal, quarter-final, quarterfinal, grand prix,
  win over|against, victory over|against, defeat by|to|against|of
`);
