/**
 * What verbs, adjectives, nouns, prepositions and adverbs make of the event under them: whether it is told as done, begun, planned,
 * only possible, called off. Grouped after the factuality classes of FactBank (Saurí and Pustejovsky 2009) and the
 * aspectual and modal classes of TimeML; the words are those that news uses.
 *
 *     is due to ⟦meet⟧        plans          began ⟦shelling⟧         begins
 *     refused to ⟦meet⟧       refuses        the prospect of ⟦talks⟧  may
 *     called off the ⟦visit⟧  cancels        condemned the ⟦attack⟧   supposes
 */
export type Grip =
  /** It takes place: held talks, staged an attack, managed to leave. */
  | 'does'
  | 'begins'
  | 'continues'
  | 'ends'
  /** It is to come: plans to meet, scheduled a meeting. */
  | 'plans'
  /** Somebody wants it of another: urged Torrel to withdraw, called for talks. */
  | 'asks'
  /** It may be: could, tried to, feared an attack. */
  | 'may'
  /** It may have been: is feared to have died. */
  | 'fears'
  /** It is not done: refused to meet, failed to attend, without firing. */
  | 'refuses'
  /** It is off: called off the meeting, averted a strike. */
  | 'cancels'
  | 'denies'
  /** Somebody says so: is said to have met, claimed an attack. */
  | 'claims'
  /** It is taken as known: condemned the attack, after the meeting. */
  | 'supposes'
  /** The subject undergoes it: suffered an attack. */
  | 'suffers';

/** Before an infinitive: `planned to meet`. Where the verb has an object of its own, that one acts (`objectActs`). */
export const infinitiveGrips: ReadonlyMap<string, Grip> = grips({
  plans:
    'plan intend prepare expect schedule agree decide vow pledge promise swear offer aim mean elect arrange opt undertake go commit undertake propose threaten set choose resolve slate tip bid move act vote',
  does: 'manage begin start continue help proceed happen come force compel cause serve rush combine confirm find see show prove hear',
  claims:
    'say report believe presume think allege claim understand know rumour rumor appear seem purport confess admit',
  refuses: 'refuse decline fail neglect omit hesitate',
  fears: 'fear',
  asks: 'ask urge tell order call demand request invite encourage persuade advise instruct command beg implore press push pressure direct require warn',
  may: 'try attempt struggle want hope wish seek allow permit enable authorise authorize free suppose need have allow let dare tend like love prefer consider use lead long strive work fight look hope pressure threaten',
  supposes: 'stop pause',
});

/** Verbs whose object does what the infinitive says: `urged Torrel to withdraw`. */
export const objectActs: ReadonlySet<string> = new Set(
  'ask urge tell order want expect force allow help lead cause persuade invite encourage enable compel permit authorise authorize instruct command beg implore press push direct require warn get let make prompt pressure advise'.split(
    ' ',
  ),
);

/** Before an infinitive: `is due to meet`. */
export const adjectiveGrips: ReadonlyMap<string, Grip> = grips({
  plans:
    'due set poised ready about bound willing determined prepared slated eager expected scheduled keen happy committed certain sure going planning intent intent',
  refuses: 'unable unwilling powerless',
  may: 'likely able unlikely free possible supposed reluctant impossible afraid difficult hard easy hesitant tempted capable capable',
  claims: 'guilty suspected accused',
  does: 'quick first last second third only latest next',
});

/** Before an infinitive or `of`, `for`, `about`: `a plan to visit`, `the prospect of talks`. */
export const nounGrips: ReadonlyMap<string, Grip> = grips({
  plans:
    'plan plans decision agreement promise pledge vow commitment intention preparation preparations pact deal schedule readiness willingness arrangements arrangement offer order orders eve',
  may: 'possibility prospect prospects threat threats risk risks danger chance chances likelihood fear fears idea ideas hope hopes proposal proposals talk option options potential attempt attempts effort efforts bid concern concerns desire possibilities wish speculation readiness permission authority power right ability opportunity need goal aim prevention probability pretext warning warnings scenario threshold question event case preparedness capability capacity type kind form means method act acts',
  asks: 'request requests call calls demand demands appeal appeals invitation',
  refuses: 'refusal failure inability lack absence unwillingness reluctance',
  claims:
    'claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors suspicion charge charges account accounts',
  denies: 'denial denials',
  cancels: 'cancellation postponement suspension avoidance',
  begins: 'start beginning outset onset launch outbreak resumption opening',
  ends: 'end conclusion cessation finish halt',
  does: 'series wave string spate hundreds dozens scores thousands handful couple pair number move first second third round latest day week month year hours days weeks months years part wake aftermath height midst course site scene result results victim victims spot',
});

/** With the event as object: `held talks`, `cancelled the visit`. */
export const objectGrips: ReadonlyMap<string, Grip> = grips({
  does: 'hold have make give deliver conduct stage mount launch carry undertake perform pay host organise organize attend join lead chair sign reach strike issue impose place file bring lodge cast commit complete convene enter engage participate wage send approve grant provide declare announce unleash inflict order broker secure win see take hit lead address open accept adopt pass get receive pose slap levy execute do unveil release publish arrange broker record cause trigger spark prompt provoke draw use pursue reiterate renew repeat press reimpose',
  begins:
    'begin start launch initiate kick embark resume trigger spark open mount renew restart reopen commence',
  ends: 'end conclude finish wrap complete halt stop suspend break lift leave quit crush repel',
  continues: 'continue extend prolong keep sustain intensify expand escalate maintain step',
  plans:
    'plan schedule propose arrange prepare expect await anticipate promise pledge offer agree set prepare vow intend',
  asks: 'seek demand request call urge ask want invite order need',
  may: 'consider discuss weigh mull fear threaten risk mean face contemplate propose warn consider suggest oppose prevent float support back favour favor resist predict',
  cancels:
    'call+off put+off break+off hold+off cancel scrap postpone avoid prevent avert foil thwart shelve drop delay reschedule abandon abort',
  refuses: 'refuse reject decline rule',
  denies: 'deny dismiss rebut refute dispute',
  claims: 'allege claim report suspect',
  suffers: 'suffer face sustain undergo survive escape endure experience withstand',
  supposes:
    'condemn criticise criticize mourn investigate witness recall mark remember blame describe denounce welcome praise follow watch cover film discuss mention use call describe compare justify cite regret lament probe monitor oppose celebrate commemorate honour honor deplore decry slam hail document confirm acknowledge admit concede recount assess defend explain resume boycott skip miss',
});

/** Verbs that say of their subject that it takes place or what becomes of it: `the talks ended`. */
export const courseGrips: ReadonlyMap<string, Grip> = grips({
  does: 'file lodge bring submit take happen occur hold come follow last conduct carry cover focus kill hit strike destroy damage injure wound sign deliver launch impose stage mount organise organize agree reach go proceed unfold attend host convene chair issue adopt approve pass declare injure rock shake shatter topple',
  begins: 'break+out begin start open erupt resume commence break launch kick get trigger',
  ends: 'break+down break+up peter+out end finish conclude stop close collapse expire fail lift suspend halt subside break',
  continues: 'continue enter intensify persist rage drag extend remain escalate near',
  plans: 'plan schedule set expect propose arrange loom slate await',
  cancels:
    'call+off put+off break+off cancel postpone scrap thwart foil prevent avert abort delay reschedule',
  denies: 'deny reject refuse',
  may: 'consider discuss threaten seek want demand request fear need propose',
});

/** Of a gerund: `denied ⟦bombing⟧`, `accused of ⟦spying⟧`. */
export const gerundGrips: ReadonlyMap<string, Grip> = grips({
  plans: 'commit pledge vow',
  supposes:
    'convict condemn criticise criticize fault arrest jail detain thank praise fire suspend fine sentence honour honor apologise apologize denounce',
  begins: 'begin start resume launch commence',
  continues: 'continue keep',
  ends: 'stop finish cease quit halt',
  denies: 'deny',
  claims: 'accuse suspect allege blame charge report claim indict acquit sue',
  may: 'consider mull contemplate discuss risk plan propose suggest recommend weigh debate avoid fear threaten oppose prevent stop keep ban bar prohibit dissuade deter restrain talk think dream warn capable',
  does: 'spend involve include admit confess regret recall finish risk remember see succeed mean apologise apologize arrest jail detain thank praise criticise criticize condemn fire suspend fine sentence fault honour honor remember know charge convict hold end film catch spot describe follow respond retaliate lead',
  refuses: 'avoid rule decline refrain stop resist',
});

/** In front of the event in its own phrase: `a planned visit`, `no meeting`. `drops` marks what is said in general. */
export const modifierGrips: ReadonlyMap<string, Grip | 'drops'> = new Map<string, Grip | 'drops'>([
  ...grips({
    plans:
      'planned scheduled upcoming proposed expected forthcoming imminent coming next looming impending promised pending pledged',
    may: 'any possible potential future threatened feared eventual prospective likely attempted hypothetical would-be',
    cancels: 'no zero cancelled canceled postponed foiled failed aborted thwarted averted abortive',
    claims: 'alleged suspected reported supposed apparent claimed',
    continues: 'ongoing continuing continued current',
  }),
  ...words(
    'annual regular regularly frequent daily monthly weekly yearly such most each every routine repeated',
  ).map((word) => [word, 'drops'] as const),
]);

/** `after the talks`, `ahead of the visit`. Others take the tense of their clause. */
export const prepositionGrips: ReadonlyMap<string, Grip> = grips({
  supposes: 'after following since despite amid because over despite by from under',
  plans: 'ahead',
  refuses: 'without instead',
  cancels: 'barring',
});

export const modalGrips: ReadonlyMap<string, Grip> = grips({
  plans: "will shall 'll wo ’ll gonna sha",
  may: "may might could can would should must ought 'd ’d ca",
});

/** They hedge the verb they stand beside. */
export const adverbGrips: ReadonlyMap<string, Grip | 'drops'> = new Map<string, Grip | 'drops'>([
  ...grips({
    claims: 'reportedly allegedly apparently supposedly purportedly',
    may: 'possibly perhaps maybe probably potentially hypothetically',
    refuses: "nearly almost not never n't n’t no longer neither nor hardly barely",
    plans: 'soon imminently',
  }),
  ...words(
    'often always usually frequently regularly sometimes routinely generally typically rarely seldom repeatedly constantly occasionally increasingly traditionally normally',
  ).map((word) => [word, 'drops'] as const),
]);

/** In front of "that": what follows may be so or not. */
export const doubting: ReadonlySet<string> = new Set(
  'certainty possibility chance likelihood fear fears hope hopes concern concerns doubt doubts worry worries risk indication indications sign signs evidence speculation idea suggestion prospect danger certain concerned worried afraid possible likely unlikely hopeful doubtful doubted feared hope worried fear doubt worry ensure ensured hoped prevented condition conditions'.split(
    ' ',
  ),
);

/** Words that open a clause which is not told as a fact. */
export const conditionWords: ReadonlySet<string> = new Set(
  'if unless whether lest provided once assuming whenever'.split(' '),
);

function grips(table: Partial<Record<Grip, string>>): Map<string, Grip> {
  const map = new Map<string, Grip>();
  for (const [grip, list] of Object.entries(table) as [Grip, string][])
    for (const word of words(list)) if (!map.has(word)) map.set(word, grip);
  return map;
}

function words(list: string): string[] {
  return list.split(' ');
}
