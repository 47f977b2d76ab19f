import { readEventRows, type EventRow } from './event-rows.ts';

/**
 * Verbs that state an event. A verb is written as it is used:
 *
 *     accuse X              somebody is its object
 *     kill H                a human being is its object; `N`: one with a name
 *     visit P               a place is its object
 *     hit x                 anything is its object
 *     die -                 it has no object
 *     call on X             a preposition with somebody
 *     arrive in|at P        one of several prepositions with a place
 *     apologise +for        a preposition, whatever follows
 *     offer to              an infinitive, or the preposition with anything
 *     demand that           a clause
 *     sign ~law|bill        its object is one of these nouns, in singular or plural
 *     ~STORM hit x          and so for its subject; a name in capitals stands for the nouns after its `=`
 *     take+over x           a verb with its particle
 *
 * The first line that fits is taken, and passives are read as their actives.
 *
 * The classes follow the codebook of PLOVER 0.8 and its table of conversion from CAMEO (openeventdata/PLOVER,
 * CC BY-SA 4.0; the classes are facts, the words are ours).
 */
export const eventVerbs: readonly EventRow[] = readEventRows(`
PROTESTER = supporter|people|youth|resident|villager|thousand|hundred|group|protester|demonstrator|activist|farmer|crowd|driver|trucker|worker|student|picket|campaigner|opponent
WEAPON = missile|rocket|drone|bomb|shell|strike|airstrike|blast|explosion|fire|artillery|bullet|gunfire
VEHICLE = plane|jet|helicopter|aircraft|airliner|airplane|aeroplane|flight|train|bus|car|truck|lorry|vehicle|van|boat|ferry|ship|drone|spacecraft|glider|coach
CRAFT = plane|aircraft|jet|jetliner|airliner|helicopter|ship|ferry|train|bus|truck|tank|submarine|frigate|vessel|vaccine|dose|turbine|reactor|locomotive|tram|satellite
QUAKE = earthquake|quake|tremor|aftershock|temblor
STORM = storm|hurricane|cyclone|typhoon|tornado|blizzard|tsunami
BLAZE = fire|blaze|wildfire|bushfire
FLOOD = flood|flooding|floodwater|landslide|mudslide|avalanche
GOODS = aid|assistance|weapon|arm|armament|equipment|ammunition|munition|missile|tank|jet|drone|artillery|howitzer|battery|shell|round|system|material|relief|food|shelter|supply|help|funding|fund|loan|grant|training|protection|intelligence|care|medicine|vaccine|water|money|dollar|euro|pound|million|billion|cash|fuel|gas|generator|donation|kit|hospital|clinic|expertise|resource|guarantee|blanket|tent|mask|ventilator|ambulance
TROOPS = troop|soldier|force|army|navy|marine|unit|platoon|battalion|brigade|regiment|contingent|battlegroup|division|convoy|warship|frigate|destroyer|carrier|fleet|tank|reinforcement|fighter|police|mercenary|paratrooper|warplane|jet|helicopter|bomber|missile
CAPTIVES = prisoner|hostage|detainee|activist|journalist|soldier|suspect|captive|people|woman|child|man|sailor|crew|leader|opponent|politician|inmate|worker|dissident|pilot|migrant|dozen|hundred
SITES = town|city|village|airport|airfield|base|territory|bridge|plant|capital|stronghold|position|district|neighbourhood|neighborhood|hill|island|checkpoint|outpost|post|headquarters|dam|station|mosque|church|oilfield|field|building|palace|crossing|province|region|area
ANIMAL = animal|dog|cat|bear|gorilla|lion|tiger|elephant|whale|shark|horse|cow|cattle|sheep|pig|bird|chicken|wolf|deer|bull|crocodile|alligator|snake|leopard|rhino|giraffe|monkey|chimpanzee|dolphin|fox|badger|camel|goat|turkey|poultry|mink|cougar|coyote|moose|elk|kangaroo|koala|panda|pet|puppy
COURT = court|judge|tribunal|justice|jury|panel|magistrate

# Companies' own, before what else these verbs can mean
purchase - does:
  order ~CRAFT from|for|worth, order ~CRAFT, buy ~CRAFT, purchase x
contract - does:
  win ~contract|order|tender|bid, secure ~contract|order|deal|tender, award ~contract|tender to, land ~contract|deal

# Talking with each other
meeting CONSULT mutual:
  meet with X, meet X, meet -, sit+down with X, huddle with X, confer with X, confer -, convene -,
  hold+talks with X
call CONSULT mutual:
  telephone X, phone X, speak by ~phone|telephone, talk by ~phone|telephone, speak on ~phone|telephone,
  call ~president|minister|leader|counterpart|chancellor|king|prime, call H to, call N
talks CONSULT mutual:
  negotiate with X, negotiate -, negotiate ~ceasefire|truce|deal|agreement|release|peace, consult with X,
  consult X, mediate between X, mediate -, mediate x, speak with X, talk with X, discuss x with X, discuss with X
visit CONSULT does:
  visit P, visit X, tour P, travel to P, fly to P, fly into P, return to P, journey to P, head to P
visit CONSULT does:
  host H, host ~delegation|envoy|minister|leader|president, welcome H to|at|in, receive H in|at,
  receive ~delegation|ambassador|envoy|minister|president|counterpart|leader|king|prince, greet H
visit CONSULT does begins:
  arrive in|at P, arrive -, land in|at P, touch+down in|at P
withdrawal YIELD does:
  ~TROOPS leave P, ~TROOPS leave ~SITES
visit CONSULT does ends:
  depart P, depart for|from P, leave P
# Agreement and support
agreement AGREE does:
  agree to, agree on|upon, reach ~consensus|understanding|settlement, accept ~formula|proposal|plan|deal|offer|invitation|term
agreement AGREE mutual:
  settle ~dispute|lawsuit|case|claim|suit|row, settle with X, resolve ~dispute|row|conflict
agreement SUPPORT mutual:
  sign ~agreement|treaty|pact|accord|deal|memorandum|declaration|charter|protocol|contract|mou,
  ratify ~agreement|treaty|pact|accord|protocol|convention|deal, reach ~agreement|deal|accord|pact,
  conclude ~agreement|deal|treaty|pact|accord, finalise ~agreement|deal|treaty|pact, finalize ~agreement|deal|treaty|pact
offer AGREE does:
  offer to, offer X, offer ~rise|raise|job|deal|package|contract|compensation|reward|asylum|talks|apology|ceasefire|truce|seat|role to X, volunteer to, offer ~concession|help|aid|assistance|support|troops|amnesty|weapon|mediation|loan
support SUPPORT does:
  pledge ~support|solidarity, promise ~support
promise AGREE does:
  pledge to, promise to, vow to, pledge x, promise x
support SUPPORT does:
  endorse x, support X, support ~plan|call|effort|idea|proposal|bill|move|deal|bid|decision|motion|resolution|initiative|ceasefire|mission,
  declare ~support|solidarity, convey ~support|solidarity|condolences, back X, back ~plan|call|bid|proposal|bill|motion|law|deal, praise x, laud x, applaud x, commend x, congratulate X, defend X against|from|over,
  defend ~decision|right|record|policy|move|handling|law|deal|action|plan|choice|use|expansion|remark, hail x, welcome ~visit|effort|attempt|release|talks|ceasefire|pledge|offer|initiative|statement|decision|plan|move|agreement|proposal|deal|result|news|announcement|resolution|ruling|step, forgive X,
  express ~support|solidarity|condolences, voice ~support|solidarity, reaffirm ~support|commitment, reiterate ~support|commitment, apologise to X, apologize to X,
  apologise +for, apologize +for, thank X, honour X, honor X, salute X
recognition SUPPORT does:
  upgrade ~tie|relation, recognise ~independence|statehood|sovereignty|government|palestine|result|victory,
  recognize ~independence|statehood|sovereignty|government|palestine|result|victory,
  normalise ~relations|ties, normalize ~relations|ties, restore ~relations|ties, establish ~relations|ties
cooperation COOPERATE mutual:
  cooperate with X, co-operate with X, collaborate with X, team+up with X, join ~forces, extradite X,
  share ~intelligence|information|evidence|expertise|data
# Aid
test MOBILIZE does:
  send ~missile|rocket|projectile|balloon|warplane|bomber over|into|toward|towards
attack ASSAULT does:
  send ~drone|missile|rocket at|against
aid AID does:
  donate x, evacuate X, provide ~GOODS, provide ~support, provide X with, supply ~GOODS, supply X with, deliver ~GOODS,
  deliver ~goods, contribute ~troop|soldier|force|peacekeeper, contribute ~GOODS, contribute ~support, send ~GOODS,
  send ~doctor|medic|nurse|rescuer|team|plane|peacekeeper|observer, deploy ~peacekeeper|observer|doctor|medic|rescuer,
  give ~GOODS, give ~asylum|refuge, grant ~GOODS, grant ~asylum|refuge|citizenship, lend ~GOODS, lend ~support,
  distribute ~GOODS, drop ~GOODS to|into|for|over, ship ~GOODS, hand+over ~GOODS, fly ~GOODS to|into, arm X, airlift x,
  train ~troops|soldiers|forces|police|officers|fighters|pilots, assist X, aid X, rescue X, bail+out x,
  open ~border|crossing|corridor, accept ~refugees|migrants|asylum, take+in ~refugees|migrants,
  evacuate ~wounded|patient|child|resident|civilian
# Yielding
concession YIELD does:
  concede to, concede ~defeat|election|race, back+down -, back+down on|over|from,
  reverse ~decision|ruling|policy|ban|course, approve ~request|application|appeal|petition, accept ~request,
  drop ~charge|case|lawsuit|suit|complaint|investigation|probe|demand|objection|bid|claim, withdraw ~complaint|lawsuit|objection|veto|demand, accede to, bow to ~pressure|demand, give+in to, accept ~demand,
  pay ~compensation|ransom|damages, compensate X, grant ~permission|request|approval|wish|pardon|amnesty|bail|clemency|autonomy,
  give ~permission|approval|consent|authorisation|authorization|go-ahead
withdrawal YIELD does:
  withdraw ~troops|forces|soldiers|army|units|tanks|personnel|military, withdraw from P, withdraw -,
  pull+out ~troops|forces|soldiers, pull+out of P, pull+back ~troops|forces, pull+back from P,
  pull ~troops|forces|soldiers, retreat from P, retreat -, abandon P, evacuate P, evacuate ~settlement|base|outpost
release YIELD does:
  release ~CAPTIVES, release H, free H, free ~CAPTIVES, set+free H, let+go H,
  hand+over ~prisoners|hostages|bodies|suspects|remains|soldiers, pardon H,
  release ~ship|vessel|tanker|boat|asset|fund|property, return x to X, return x to P, repatriate x, swap ~prisoners, return ~weapon|property|body|remains|artefact|prisoner, allow ~access|entry|passage
surrender YIELD does:
  surrender -, surrender to X, surrender P, surrender x, capitulate -, lay+down ~arms|weapons, disarm -,
  disarm x, demobilise x, demobilize x
resignation YIELD does:
  resign -, resign from|as|over, quit -, quit as|over, step+down -, step+down as|from,
  quit ~job|post|office|party|government|cabinet|role, abdicate -
easing YIELD does:
  lift ~boycott|sanction|ban|embargo|blockade|siege|curfew|restriction|lockdown|emergency|tariffs|mandate|suspension|moratorium,
  reduce ~tariff|sanction|restriction, roll+back ~tariff|sanction|restriction|ban, scrap ~tariff|restriction|ban,
  ease ~sanctions|restrictions|blockade|lockdown|curbs|rules|controls|ban|curfew,
  relax ~restrictions|rules|curbs|controls, unfreeze ~assets|funds,
  reopen ~border|embassy|crossing|airport|port|airspace, re-open ~border|embassy,
  allow ~inspectors|aid|access|observers|monitors|convoys, cancel ~restriction|ban|curfew|tariff, shorten ~curfew|sentence, ease ~measure, lift ~state, call+off ~siege|blockade, allow ~rally|protest|demonstration, open ~bridge, receive ~observer|inspector
strike YIELD does ends:
  end ~strike|walkout, call+off ~strike|walkout, suspend ~strike|walkout
protest YIELD does ends:
  end ~protest|boycott|sit-in, call+off ~protest|boycott|demonstration|rally, suspend ~protest|boycott
ceasefire YIELD does:
  declare ~ceasefire|cease-fire|truce, announce ~ceasefire|cease-fire|truce, observe ~ceasefire|truce, accept ~ceasefire|truce, honour ~ceasefire|truce, honor ~ceasefire|truce,
  cease ~fire|hostilities|operations
# Asking, accusing, refusing, threatening
accusation ACCUSE does:
  summon ~ambassador|envoy|diplomat|consul, call for ~sanction|embargo|boycott|impeachment|prosecution
request REQUEST does:
  call on|upon X, call+on X, call for, appeal for, appeal to X, urge X, ask X to, ask X for, ask for,
  request x, demand x, demand that, demand to, plead for|with, beg X, implore X, petition X,
  reach+out to X, press X to, press for, push for, lobby for,
  pressure X to, pressure X, invite X to, seek ~asylum|refuge|sanctuary|protection, seek ~aid|assistance|help|asylum|support|extradition|loan|talks|meeting|weapons|release|permission,
  order X to, tell X to, warn X to, instruct X to, petition for, seek ~refuge, push X to, insist on, demand -, summon X
accusation ACCUSE does:
  accuse X, blame X, denounce x, condemn x, criticise x, criticize x, decry x, deplore x, slam x, blast X,
  lambast x, lambaste x, lash+out at x, lash+out against x, rebuke X, rebuke x, castigate x, censure X,
  chide X, assail x, attack X for|over, attack x for|over, attack ~plan|policy|decision|record|remarks|handling|proposal|bill, protest+to X,
  complain +about, complain to X, scold X, berate X, deride X, implicate X, fault x, disapprove +of, call+out x, challenge ~report|ruling|decision|claim|result|law|order|account|election|finding,
  express ~condemnation|criticism|outrage|anger|concern over|about|at,
  blame x on X, lead ~attack on, complain -, complain that
lawsuit ACCUSE does:
  sue X, sue -, file ~lawsuit|suit|complaint|petition|appeal|charges|motion
charge ACCUSE does:
  charge X with, charge X, indict X, impeach X, prosecute X, subpoena x
warrant - does:
  issue ~warrant for|against, issue ~warrant
verdict ACCUSE does:
  convict X, acquit X, ~COURT find X
trial COERCE befalls:
  go on ~trial, stand ~trial, face ~trial, appear in ~court|dock, appear before ~court|judge|magistrate|tribunal
sentence COERCE does:
  sentence X, jail X, imprison X, execute ~prisoner|man|men|woman|people|inmate
investigation ACCUSE does:
  investigate x, probe x, open ~investigation|probe|inquiry|enquiry|case,
  launch ~investigation|probe|inquiry|enquiry|action, head ~investigation|probe|inquiry, lead ~investigation|probe|inquiry, begin ~investigation|probe|inquiry, dispatch ~inspector|investigator|monitor, open ~hearing
rejection REJECT does:
  deny ~permission|request|appeal|bail|petition|motion|application, reject x, refuse to, refuse x, decline to, decline x, veto x, turn+down x, rule+out x, rebuff x, spurn x,
  dismiss ~appeal|proposal|plan|idea|offer|claim|allegation|call|suggestion|accusations|request|criticism|concerns,
  snub X, defy x,
  block ~bill|resolution|vote|motion|nomination|plan|proposal|move|merger|appointment|deal|law|attempt,
  brush+off x, brush+aside x, strike+down x, vote against, renege on, violate ~ban|agreement|treaty|resolution|law|rule|sanction|order
disagreement REJECT does:
  dispute ~result|report|finding|claim|account|ruling|allegation|figure|vote|version|charge|assertion|conclusion|suggestion|characterisation|characterization
threat THREATEN does:
  threaten to, threaten X, threaten x, threaten that, warn X against, give ~ultimatum|deadline, set ~deadline, issue ~ultimatum|threat, issue ~warning to X
# Protest, unrest and labour
sanction SANCTION does:
  walk+out of|out ~talk|negotiation, walk+away from ~talk|negotiation|deal|agreement
protest PROTEST does:
  walk+out of|out ~session|meeting|summit|conference|assembly|parliament|chamber|council|hall|hearing|speech|address|debate|vote|ceremony,
  protest against|over|outside|in|at, protest x, protest -, demonstrate against|in|outside|for|at|over,
  demonstrate -, rally in|against|outside|for|at|behind, rally -, march on|through|in|to|against|for,
  riot -, riot in|over, take to ~street, picket x, chant ~slogan, clash with X,
  ~PROTESTER storm x, burn ~flag|effigy|tyre|tire,
  occupy ~building|campus|square|university|offices|factory,
  ~PROTESTER block x, boycott x, stage ~strike|walkout|protest|sit-in
strike PROTEST does:
  walk+out -, walk off ~job, ~worker|docker|miner|nurse|teacher|doctor|driver|pilot|staff|employee|union|lawyer|crew|steelworker strike -, ~worker|docker|miner|nurse|teacher|doctor|driver|pilot|staff|employee|union|lawyer|crew|steelworker strike over|for|in, down ~tools, stop ~work, go on ~strike
# Force shown, pressure, sanctions
deployment MOBILIZE does:
  deploy x, mobilise x, mobilize x, mass ~TROOPS, amass ~TROOPS, station ~TROOPS, send ~TROOPS, move ~TROOPS,
  reinforce ~troops|garrison|border|positions, scramble ~jets|fighters|planes|aircraft,
  dispatch ~TROOPS, dispatch ~team|ships, rotate ~TROOPS, redeploy x,
  strengthen ~forces|defences|defenses|troops|presence, beef+up ~TROOPS, beef+up ~presence|security|defences|defenses,
  boost ~troops|forces|presence|defences|defenses|security, step+up ~patrol|presence|security, call+up ~reservists|men|troops,
  conscript X, remain on ~alert, put on ~alert, place on ~alert, put ~TROOPS on ~alert, place ~TROOPS on ~alert,
  order ~patrol, increase ~patrol|presence|security|troops, tighten ~security
test MOBILIZE does:
  test ~missile|weapon|bomb|warhead, test-fire x,
  launch ~missile|projectile over|into|toward|towards, fire ~missile|projectile into|over|toward|towards, lob ~missile|rocket|projectile over|into, lob ~missile|rocket|projectile,
  fly ~bomber|jet|fighter|warplane over|near|close, detonate ~device
sanction COERCE does:
  blockade P, blockade x, impose ~quota|sanction|embargo|tariff|ban|duties|penalties|blockade, sanction X, blacklist X,
  embargo x, boycott ~goods|oil|products|exports, freeze ~assets|funds, ban ~import|export|oil|coal|sale|flights|trade,
  restrict ~export|imports|trade|access|sale, block ~exports|imports|grain|shipments,
  prohibit ~aid|export|import|trade|sale
sanction SANCTION does:
  expel X, expel ~diplomat|ambassador|envoy|inspectors|troops|peacekeepers|staff,
  recall ~ambassador|envoy|diplomats, sever ~ties|relations|links,
  cut+off ~ties|aid|gas|supplies|relations|funding, cut ~ties|aid|relations|funding|assistance,
  suspend ~supply|delivery|donation|shipment|aid|talks|ties|relations|cooperation|membership|agreement|treaty|deal|visas|flights|exports|assistance|funding|operations|participation,
  halt ~aid|talks|negotiations|exports|imports|assistance|shipments|deliveries|sales|cooperation,
  freeze ~aid|ties|relations,
  cancel ~aid|agreement|contract|visas|deal|flights,
  break+off ~talks|negotiations|relations|ties,
  withdraw ~peacekeeper|observer|monitor|inspector|mission|ambassador|diplomats|envoy|aid|funding|support|staff,
  downgrade ~ties|relations, shut ~embassy|consulate, close ~embassy|consulate|mission,
  deny ~entry|visa, reduce ~aid|supply|funding|assistance|import, close ~border|crossing|frontier, end ~mediation|cooperation|aid|effort|partnership|talks|negotiation,
  force+out X, break ~tie|relation
arrest COERCE does:
  arrest X, arrest x, detain X, detain x, round+up X, apprehend X, take into ~custody,
  take X into ~custody, capture ~suspect|fugitive|leader, nab X
ban COERCE does:
  ban x, outlaw x, censor x, prohibit x, bar X,
  restrict ~movement|travel|gatherings|protests|media|visas|freedom|rights|activities,
  impose ~curfew|lockdown|restriction|martial|emergency|quarantine|limits|controls|rules|censorship|fine|moratorium|law,
  declare ~emergency|martial|curfew|siege|lockdown,
  block ~access|website|twitter|facebook|instagram|youtube|site,
  revoke ~licence|license|citizenship|visa|accreditation|passport|autonomy|status,
  dissolve ~parliament|party|assembly|council|legislature,
  suspend ~constitution|parliament|licence|license|newspaper|channel|rights, close+down x,
  shut+down ~newspaper|station|internet|network|channel|website|airport|office|school|factory|plant,
  fine X, order ~closure|evacuation|lockdown|shutdown, quarantine X, extend ~curfew|emergency|lockdown|ban,
  disperse ~protesters|demonstrators|crowd|protest|demonstration, crack+down on,
  break+up ~protest|demonstration|rally|camp, prevent ~demonstration|protest|rally|march, deface x, reimpose x, declare ~state, use ~gas|cannon, prohibit x, suspend ~publication
seizure COERCE does:
  confiscate x, impound x, raid x,
  seize ~assets|property|yacht|ship|vessel|tanker|drugs|weapons|documents|computers|cocaine|shipment|funds|land|kilograms|kilos|boat|goods|phones|items|cash|money,
  search ~home|house|office|premises|apartment, nationalise x, nationalize x,
  demolish ~home|house|buildings|village|church|mosque
deportation COERCE does:
  deport X, deport x, extradite x, evict X, exile X, displace X
cyberattack COERCE does:
  hack x, hack into
# Force
invasion ASSAULT does:
  invade P, invade X, invade -, launch ~invasion|incursion, begin ~invasion|incursion, start ~invasion|war
capture ASSAULT does:
  capture P, seize P,
  seize ~control|power, seize ~SITES,
  annex P, annex x, occupy P, overrun P, recapture P, retake P, liberate P, conquer P,
  capture ~SITES, capture ~soldiers, retake ~SITES, retake ~control, recapture ~SITES, take+over P, take ~control,
  besiege P, encircle P, encircle ~city|town|troops|forces, advance on|into|toward|towards P, ~P fall to X,
  fall into ~hands
attack ASSAULT caused:
  ~WEAPON hit x, ~WEAPON strike x, ~WEAPON rip+through x, ~WEAPON rock x, ~WEAPON target X, ~WEAPON target P,
  ~WEAPON land in|on|near, ~WEAPON fall on|in, ~WEAPON destroy x, ~WEAPON damage x, ~WEAPON rain+down on,
  ~WEAPON slam into, ~WEAPON tear through, ~WEAPON wound X, ~WEAPON injure X
attack ASSAULT does:
  attack X, attack P, attack x, attack -, bomb P, bomb X, bomb x, bombard x, shell P, shell x, strafe x,
  pound ~city|town|position|area|target|suburbs|district, pound P, raid ~village|camp|base|town, ambush X,
  ambush x, open ~fire, fire on|at|into,
  fire ~missile|rocket|shell|shot|mortar|artillery|torpedo|gas|grenade|bullets|rounds|drones,
  launch ~missile|drone|mortar|shell|attack|strike|airstrike|offensive|counteroffensive|counter-offensive|assault|raid|operation,
  launch ~rocket at|against|toward|towards|into, lob ~shell|grenade|bomb|stone at|into|on, ram ~car|crowd|vehicle|boat|ship|gate|truck|pedestrian, ram into ~crowd|people|pedestrian,
  drive ~car|truck|van|lorry|vehicle|suv into ~crowd|people|pedestrian|protester|shopper|group, plough into ~crowd|people|pedestrian, plow into ~crowd|people|pedestrian, mow+down ~crowd|people|pedestrian, behead ~statue,
  drop ~bomb, hit ~target|base|village|hospital|building|town|city|position|theater|theatre|school|complex|area|house|block|home|market|station|church|mosque|apartment|tower|factory|warehouse|port|bridge|ship|tanker|convoy|vehicle|car|depot|plant|airport|airfield, strike P,
  strike X, strike ~target|base|village|hospital|building|convoy|town|positions|depot|airfield|camp,
  target ~civilian|people|soldier|police|protester|journalist|worshipper|position|base|village|hospital|building|convoy|depot|infrastructure|airfield|headquarters|airport|plant,
  shoot+down x, down ~plane|jet|drone|aircraft|helicopter, sink ~ship|vessel|boat|warship|cruiser,
  destroy x, blow+up x, detonate ~bomb|explosives|device|vest|himself|herself|themselves, set ~fire,
  torch x, burn ~house|home|school|village|building|church|mosque|shop|car|vehicle, burn+down x, storm x, beat ~man|woman|people|protester|demonstrator|activist|journalist|reporter|prisoner|detainee|student|boy|girl|child|civilian|inmate|officer|driver|migrant|patient|victim|teenager|soldier, beat+up X, assault X, torture X, rape X, stab X, poison X, molest X, injure X, hurt H,
  wound X, shoot X, shoot at X,
  shoot ~people|man|woman|men|dead|officer|protesters|civilians|students|soldier|boy|girl|driver|dog,
  gun+down X, gas X, sabotage x, vandalise x, vandalize x, mistreat X,
  abuse H, violate ~ceasefire|cease-fire|truce, explode ~bomb|device, throw ~stone|bomb|grenade|petrol, hold as ~shield
death - does:
  kill ~ANIMAL, shoot ~ANIMAL, slaughter ~ANIMAL, cull ~ANIMAL, poach ~ANIMAL, put+down ~ANIMAL, euthanise x, euthanize x
killing ASSAULT does:
  kill H, murder H, assassinate X, massacre X, slaughter X, behead X, execute H, lynch X,
  gun+down x, slay X, cut+down X, mow+down X, massacre x, behead x
abduction ASSAULT does:
  kidnap X, kidnap x, abduct X, abduct x, hijack x, take ~hostage, ransom X
fighting ASSAULT mutual:
  clash with X, clash -, fight X, battle X, exchange ~fire|shots, trade ~fire
explosion ASSAULT happens:
  explode -, explode in|at|near|outside|on, detonate -, blow+up -, go+off -, go+off in|at|near|outside
# Life and death, outside of force
death - befalls:
  fear+dead H, fear+dead -, presume+dead H, presume+dead -, believe+dead H, find+dead H, leave+dead H, confirm+dead H, declare+dead H, pronounce+dead H,
  ~H die of|from|in|at|on|after|during|when|while|as|aged|with, ~H die -, ~ANIMAL die, drown -, perish in, perish -,
  drown in|off|after, pass+away -, succumb to, commit ~suicide
displacement - does:
  flee P, flee from|to|into P, flee ~country|home|fighting|violence|city|war|village|area|region, flee -,
  escape from|to P, defect to, cross into P
birth - does:
  give ~birth
marriage - mutual:
  marry X, wed X, divorce X
# Disasters and accidents
crash - befalls:
  ~VEHICLE crash, ~train|locomotive|tram derail,
  ~plane|aircraft|helicopter|jet|car|train|bus|truck|vessels|ships collide, ~VEHICLE capsize,
  ~VEHICLE sink, ~VEHICLE plough into, ~VEHICLE plow into
earthquake - happens:
  ~QUAKE hit, ~QUAKE strike, ~QUAKE shake, ~QUAKE rock, ~QUAKE kill, ~QUAKE devastate
storm - happens:
  ~STORM hit, ~STORM strike, ~STORM batter, ~STORM devastate, ~STORM slam into, ~STORM make ~landfall,
  ~STORM lash, ~STORM rip through, ~STORM sweep through
flood - happens:
  ~FLOOD inundate x, ~river burst ~banks, ~FLOOD hit, ~FLOOD kill, ~FLOOD bury, ~dam burst, ~dam collapse
fire - happens:
  ~BLAZE break+out, ~BLAZE destroy, ~BLAZE sweep through, ~BLAZE tear through, ~BLAZE engulf,
  ~BLAZE rip through, ~BLAZE kill, catch ~fire
eruption - happens:
  ~volcano|mount|mt erupt
collapse - befalls:
  ~building|bridge|tower|roof|mine|block|wall|dam|house|stadium|tunnel|crane collapse
# Politics and law at home
vote - does:
  go to ~poll, vote on|for|in, vote to, abstain from|in, abstain -
vote AGREE does:
  approve x, ratify x,
  adopt ~resolution|law|bill|measure|constitution|budget|plan|declaration|amendment|legislation|motion,
  pass ~resolution|law|bill|measure|budget|amendment|legislation|motion|act
law - does:
  sign ~law|bill|order|decree|legislation|act|proclamation, enact ~law|legislation, repeal x,
  issue ~decree|order
ruling - does:
  ~COURT rule that, ~COURT rule on|in|against, ~COURT overturn x, ~COURT uphold x, ~COURT strike+down x
election - does:
  elect X, re-elect X, reelect X, win ~election|vote|presidency|majority|seat|referendum|primary|runoff,
  lose ~election|vote|presidency|majority|seat|referendum
identification - does:
  name X as N, name X as ~victim|suspect|attacker|driver|gunman|killer|bomber|culprit|source|author, identify X as
appointment - does:
  appoint X, nominate X, appoint x, name X as, swear+in X, inaugurate X, promote X to, hire X,
  succeed X as, replace X as
dismissal - does:
  sack X, fire X, oust X, dismiss X, depose X, overthrow X, topple X, impeach X, sack x, oust x,
  remove H from ~office|post|position|job|power|role
speech - does:
  address ~nation|parliament|congress|lawmakers|assembly|summit|rally|crowd|conference|council|reporters|supporters|legislators|forum,
  brief ~reporters|journalists|lawmakers|council|media, brief X
exercise MOBILIZE does:
  hold ~exercises|drills|manoeuvres|maneuvers, conduct ~exercise|drill, stage ~exercises|drills
# Companies, science, sport
sale - does:
  sell ~weapon|arms|oil|gas|stake|company|unit|business|share|subsidiary|brand|rights|land|building, sell ~CRAFT
acquisition - does:
  acquire X, ~X acquire x, acquire ~stake|company|rights|firm|maker|owner|unit|business|startup, take+over X,
  buy ~stake|company|firm|maker|startup, merge with X, merge -, take+over ~company|firm|bank
layoff - does:
  lay+off x, cut ~jobs|staff|workforce, shed ~jobs, axe ~jobs, furlough X
bankruptcy - does:
  file for ~bankruptcy, declare ~bankruptcy
launch - does:
  unveil x, debut x, roll+out x, launch x,
  introduce ~product|phone|service|app|car|model|version|line|range|device|update|feature|laptop|tablet|computer|system|scheme,
  launch ~product|phone|service|app|car|model|version|campaign|website|satellite|rocket|probe|spacecraft|mission|platform|console|tablet|update,
  release ~application|program|programme|software|line|range|model|kit|tool|device|update|version|album|film|single|phone|software|trailer|book|game|patch|product|iphone|ipad
publication - does:
  publish ~report|study|list|book|findings|documents|results|letter|paper|photos|figures|data|plan|article|interview|names|guidelines,
  release ~report|statement|study|video|footage|figures|results|data|documents|list|photo|transcript|images|plan|findings|tape|picture|guidelines|emails,
  issue ~report|statement|warning|alert|apology|recall|guidelines|ultimatum|travel, leak x
announcement - does:
  announce x
opening - does:
  inaugurate x,
  open ~school|hospital|factory|plant|store|bridge|embassy|office|museum|terminal|exhibition|conference|stadium|line|airport
closure - does:
  close ~terminal|site|facility|unit|division|base|camp|clinic|hospital|museum|park|school|airport|airspace|border|factory|plant|store|office|mine|shops|restaurants|road|branches|bridge,
  shut ~school|airport|airspace|border|factory|plant|store|office|shops|down
award - does:
  award X,
  win ~prize|award|medal|gold|silver|bronze|oscar|nobel|title|championship|cup|race|tournament|final|match|game|trophy
win - does:
  beat X, beat ~side|team|champion, defeat X, thrash X, score ~goal|winner|run|point|try|touchdown|century|hat-trick, lose to X,
  draw with X, clinch ~title|bye|spot|place|win|victory|berth|deal|promotion|championship, ~X lose ~game|match|final|title|case|appeal|seat|series|race|battle|fight|bout, ~X win ~series|seat|league|derby|bout|crown|case|lawsuit|appeal|tie|lottery|contest
# Plain deeds of somebody, without a class
founding - does:
  ~X found x, co-found x, ~X establish ~company|firm|group|party|fund|university|school|commission|committee|organisation|organization|foundation|charity|agency|office|business|team|institute|centre|center|unit|partnership,
  ~X set+up ~company|firm|fund|commission|committee|group|team|office|plant|centre|center|school|hospital|unit|panel|charity|business|inquiry, ~X form ~company|coalition|government|party|alliance|partnership|venture|committee|band
discovery - does:
  ~H discover x, ~X uncover x, ~X unearth x, ~X detect ~planet|virus|signal|leak|case|intrusion|radiation|malware|particle,
  ~X find ~body|remains|wreckage|planet|evidence|gun|weapon|bomb|explosive|drug|cache|virus|gene|flaw|bug|vulnerability|trace|debris|survivor|skeleton|fossil|tomb,
  ~X identify ~suspect|victim|gene|virus|species|attacker|body
delay - does:
  ~X delay x, ~X postpone x, ~X push+back ~date|launch|release|deadline|hearing|vote|election, ~X defer ~decision|payment|vote|delivery
cancellation - does:
  ~X cancel x, ~X cancel ~flight|show|tour|concert|order|event|match|game|trip|class|project|programme|program|service|train|appearance|subscription, ~X scrap ~plan|project|programme|program|scheme|service,
  ~X drop ~plan|project|feature|support|product, ~X suspend ~trading|production|service|operation|work|account|sale|delivery|student|player, ~X halt ~production|work|construction|trading|sale|delivery|operation, ~X discontinue x
payment - does:
  ~X pay ~fine|million|billion|dollar|euro|pound|sum|fee|bonus|tax|dividend|penalty|$|£|€, ~X repay x, ~X reimburse X, ~X refund X
investment - does:
  ~X invest x in, ~X invest in, ~X raise ~million|billion|fund|capital|money|funding|$|£|€
change - does:
  ~X raise ~rate|tax|price|forecast|target|dividend|limit|salary|wage|fee|stake|output|production|age|estimate|rating, ~X increase ~rate|tax|price|target|dividend|salary|wage|stake|output|production|pay,
  ~X cut ~rate|tax|price|forecast|target|dividend|salary|wage|output|production|spending|pay|estimate|cost|rating|emission, ~X lower ~rate|tax|price|forecast|target|estimate|rating, ~X slash ~rate|tax|price|forecast|spending|budget|fund,
  ~X reduce ~rate|tax|price|workforce|output|production|spending|staff, ~X downgrade ~rating|stock|forecast, ~X upgrade ~rating|stock|forecast
results - does:
  ~X report ~loss|profit|earnings|revenue|result|income, ~X post ~loss|profit|earnings|revenue|result
receipt - does:
  ~X receive ~order|approval|award|grant|funding|delivery|licence|license|permission|sentence|letter|donation|prize|medal
submission - does:
  ~X submit ~bid|plan|proposal|application|report|request|offer|resignation|document, ~X file ~report|application|patent|return|document|claim|papers, ~X introduce ~bill|legislation|law|measure|amendment|resolution,
  ~X propose ~bill|law|rule|tax|reform|amendment|budget|deal|merger, ~X table ~amendment|motion|bill, ~X unveil ~budget|plan
testimony - does:
  ~H testify, plead ~guilty, ~H plead -, ~H plead to
treatment - does:
  take H to ~hospital|clinic, rush H to ~hospital, transport H to ~hospital, hospitalise H, hospitalize H, treat H for|at
theft - does:
  steal x, rob X, rob ~bank|store|shop|train, burgle x, loot x, pilfer x, embezzle x, defraud X
ending - does:
  ~X end ~relationship|contract|partnership|career|search|run|production|service|sponsorship|marriage|engagement|subsidy|programme|program|investigation|probe, ~X terminate ~contract|agreement|lease|deal|employee
inspection - does:
  ~X inspect ~ship|vessel|site|plant|facility|aircraft|building|factory|damage|scene|mine|prison, ~X search x
transfer - does:
  ~X transfer x to X
performance - does:
  ~H perform at|in|on|during|for, ~H headline ~festival|show|concert
escape - does:
  ~H escape, ~H abscond
joining - does:
  ~X join ~company|firm|board|party|team|club|union|alliance|coalition|group|army|league|search|force|cast|crew|race, ~X leave ~company|job|club|team|party|role|cabinet|government|board|group|union|alliance|coalition|band|show|race
retirement - does:
  ~H retire -, ~H retire as|from|at|after
recall - does:
  ~X recall ~car|vehicle|product|batch|toy|drug|model|battery|truck|phone|unit, ~X ground ~plane|fleet|flight|aircraft|jet
building - does:
  ~X build ~plant|factory|house|school|hospital|wall|bridge|road|centre|center|line|reactor|settlement|ship|museum|home|tower|stadium|airport, ~X construct x,
  ~X complete ~construction|project|acquisition|merger|purchase|sale|mission|flight|building|tunnel|bridge|delivery|review
start - does:
  ~X start ~production|construction|service|operation|work|flight|sale|trading|delivery|company|business, ~X begin ~production|construction|service|operation|work|flight|sale|trading|delivery, ~X resume ~flight|production|operation|service|work|trading|class|sale|delivery
delivery - does:
  ~X deliver ~CRAFT, ~X deliver ~order|product|car|vehicle|package|letter, ~X ship ~product|unit|order|car|phone|device|console|copy
flight - does:
  ~plane|aircraft|jet|helicopter|flight|rocket|spacecraft|shuttle|airliner|airship|balloon take+off, ~plane|aircraft|jet|helicopter|flight|airliner|spacecraft|probe|rover|capsule|rocket land in|at|on|near, ~rocket|shuttle|spacecraft|mission blast+off, ~rocket|shuttle|spacecraft|mission lift+off,
  ~plane|flight|aircraft|jet divert to, ~car|truck|train|lorry|vehicle|boat|ship|driver ram x
collision - does:
  collide with, crash into, ~X crash ~car|truck|plane|helicopter|vehicle|motorcycle|bike
message - does:
  ~X send ~message|letter|email|e-mail|text|invitation|alert|note to, ~X write to X, ~X write ~letter to
move - does:
  ~X move to P, ~X relocate to P, ~X relocate x
infection - does:
  ~H test for ~covid-19|coronavirus|virus|covid|ebola|doping|drug, ~H contract ~virus|coronavirus|ebola|covid-19|disease, infect H
renaming - does:
  rename x, rebrand x
extension - does:
  ~X extend ~contract|deadline|deal|lease|offer|term|agreement
opening - happens:
  ~school|museum|shop|store|restaurant|airport|border|bar|pub|business|exhibition|hospital|park|bridge|zoo|library|theatre|theater reopen, ~museum|store|exhibition|bridge|airport|hospital|terminal|line open in|on|at
separation - mutual:
  split with|from X, break+up with X, separate from X
`);
