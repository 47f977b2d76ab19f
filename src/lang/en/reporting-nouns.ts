import type { Act, Attitude } from '#core/statement.ts';

/** Nouns, adjectives and adverbs that attribute words or thoughts (Quirk et al., 17.26 on appositive clauses; 16.83). */
export interface ReportingNoun {
  readonly act: Act | null;
  readonly attitude: Attitude | null;
  /** Nobody needs to be named: "amid reports that". */
  readonly agentless: boolean;
  /** An infinitive may follow: "her pledge to rebuild". */
  readonly to: boolean;
}

const nouns: readonly { act?: Act; attitude?: Attitude; agentless?: true; to?: true; words: string }[] = [
  {
    act: 'asserts',
    words:
      'statement statements announcement argument arguments contention ' +
      'prediction predictions forecast declaration insistence comment comments remark remarks revelation disclosure finding ' +
      'findings conclusion assessment testimony explanation message assurance assurances notion',
  },
  {
    act: 'asserts',
    agentless: true,
    words: 'claim claims assertion assertions suggestion suggestions complaint complaints',
  },
  { act: 'asserts', agentless: true, words: 'report reports rumor rumors rumour rumours speculation word' },
  { act: 'accuses', agentless: true, words: 'allegation allegations accusation accusations charge charges' },
  { act: 'denies', words: 'denial denials' },
  { act: 'warns', words: 'warning warnings' },
  {
    act: 'promises',
    to: true,
    words: 'promise promises pledge pledges vow vows guarantee commitment commitments offer offers',
  },
  { act: 'threatens', to: true, words: 'threat threats' },
  {
    act: 'asks',
    to: true,
    words: 'demand demands request requests recommendation proposal proposals call calls appeal appeals',
  },
  { act: 'concedes', words: 'admission acknowledgment acknowledgement concession' },
  { attitude: 'believes', words: 'belief beliefs view opinion conviction' },
  { attitude: 'expects', words: 'expectation expectations' },
  { attitude: 'wants', to: true, words: 'hope hopes wish wishes desire desires eagerness yearning' },
  {
    attitude: 'intends',
    to: true,
    words:
      'plan plans intention intentions intent decision decisions determination resolve willingness readiness',
  },
  { attitude: 'opposes', to: true, words: 'reluctance unwillingness' },
  { act: 'declines', to: true, words: 'refusal' },
  { attitude: 'fears', agentless: true, words: 'fear fears concern concerns worry worries' },
];

/** Nouns of saying and thinking with the prepositions that lead to what is said or thought: `her support for the dam`. */
const governing: readonly { act?: Act; attitude?: Attitude; prepositions: string; words: string }[] = [
  {
    act: 'asserts',
    prepositions: 'of',
    words:
      'criticism criticisms denunciation condemnation endorsement description descriptions characterization portrayal depiction ' +
      'assessment announcement disclosure defense defence praise mockery recounting',
  },
  { act: 'asserts', prepositions: 'for', words: 'criticism praise' },
  {
    act: 'asserts',
    prepositions: 'about',
    words:
      'comment comments remark remarks statement statements complaint complaints claim claims argument arguments joke jokes',
  },
  { act: 'asserts', prepositions: 'on', words: 'attack attacks' },
  { act: 'asserts', prepositions: 'of', words: 'claim claims assertion assertions report reports' },
  { act: 'accuses', prepositions: 'of', words: 'accusation accusations allegation allegations' },
  { act: 'denies', prepositions: 'of', words: 'denial denials rejection dismissal' },
  { act: 'warns', prepositions: 'of about', words: 'warning warnings' },
  {
    act: 'promises',
    prepositions: 'of to',
    words: 'promise promises pledge pledges vow vows commitment commitments',
  },
  { act: 'threatens', prepositions: 'of', words: 'threat threats' },
  {
    act: 'asks',
    prepositions: 'for',
    words: 'call calls demand demands request requests appeal appeals plea pleas',
  },
  { act: 'asks', prepositions: 'about', words: 'question questions' },
  { act: 'concedes', prepositions: 'of', words: 'admission acknowledgment acknowledgement' },
  {
    attitude: 'supports',
    prepositions: 'for of',
    words: 'support admiration enthusiasm preference respect sympathy affection approval embrace adulation',
  },
  {
    attitude: 'opposes',
    prepositions: 'to of for',
    words:
      'opposition objection objections resistance hostility aversion disapproval contempt disdain hatred antipathy mistrust distrust',
  },
  {
    attitude: 'opposes',
    prepositions: 'about over with at',
    words: 'doubt doubts skepticism scepticism misgivings anger outrage frustration dismay',
  },
  { attitude: 'believes', prepositions: 'of', words: 'view views opinion opinions' },
  { attitude: 'believes', prepositions: 'in', words: 'belief faith confidence trust' },
  {
    attitude: 'expects',
    prepositions: 'of for',
    words: 'expectation expectations prediction predictions forecast forecasts',
  },
  { attitude: 'wants', prepositions: 'of for', words: 'hope hopes desire wish' },
  { act: 'asserts', prepositions: 'for', words: 'proposal proposals' },
  {
    attitude: 'fears',
    prepositions: 'of about over',
    words: 'fear fears concern concerns worry worries anxiety unease',
  },
];

/** By the noun, and by the preposition behind it. */
export const governingNouns: ReadonlyMap<string, ReadonlyMap<string, ReportingNoun>> = governingTable();

function governingTable(): Map<string, Map<string, ReportingNoun>> {
  const table = new Map<string, Map<string, ReportingNoun>>();
  for (const { act = null, attitude = null, prepositions, words } of governing)
    for (const word of words.split(' '))
      for (const preposition of prepositions.split(' ')) {
        const row = table.get(word) ?? new Map<string, ReportingNoun>();
        table.set(word, row.set(preposition, { act, attitude, agentless: false, to: false }));
      }
  return table;
}

export const reportingNouns: ReadonlyMap<string, ReportingNoun> = new Map(
  nouns.flatMap(({ act = null, attitude = null, agentless = false, to = false, words }) =>
    words.split(' ').map((word) => [word, { act, attitude, agentless, to }] as const),
  ),
);

/** Adjectives behind a form of "be": a clause goes with them all, and a preposition that leads to what is thought. */
export const reportingAdjectives: ReadonlyMap<string, Attitude> = new Map(
  (
    [
      ['believes', 'confident certain sure convinced adamant'],
      ['fears', 'afraid worried concerned wary fearful anxious alarmed nervous apprehensive'],
      ['wants', 'hopeful optimistic'],
      [
        'opposes',
        'skeptical sceptical doubtful critical dismissive angry furious upset outraged dismayed disappointed',
      ],
      ['knows', 'aware unaware'],
      ['supports', 'supportive proud glad pleased delighted happy enthusiastic thrilled'],
      ['wants', 'eager keen'],
      ['intends', 'determined willing ready'],
      ['opposes', 'reluctant unwilling unhappy disgusted appalled frustrated'],
      ['believes', 'unsure uncertain'],
    ] as const
  ).flatMap(([attitude, words]) => words.split(' ').map((word) => [word, attitude] as const)),
);

/** Of those, the ones whose infinitive tells what somebody means to do or not to do: `is reluctant to close it`. */
export const wishingAdjectives: ReadonlySet<string> = new Set(
  'eager keen determined willing reluctant unwilling'.split(' '),
);

/** Adverbs that pass a claim on without saying whose it is. */
export const hearsayAdverbs: ReadonlySet<string> = new Set('reportedly allegedly purportedly'.split(' '));

/** Verbs whose passive passes a claim on: "is said to be", "were reported killed", "it is believed that". */
export const hearsayVerbs: ReadonlySet<string> = new Set(
  'say report believe think understand allege rumor rumour claim know estimate confirm presume suspect fear expect'.split(
    ' ',
  ),
);
