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
      'claim claims assertion assertions statement statements suggestion suggestions announcement argument arguments contention ' +
      'prediction predictions forecast declaration insistence comment comments remark remarks revelation disclosure finding ' +
      'findings conclusion assessment testimony explanation message assurance assurances notion',
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
  { attitude: 'fears', words: 'fear fears concern concerns worry worries' },
];

export const reportingNouns: ReadonlyMap<string, ReportingNoun> = new Map(
  nouns.flatMap(({ act = null, attitude = null, agentless = false, to = false, words }) =>
    words.split(' ').map((word) => [word, { act, attitude, agentless, to }] as const),
  ),
);

/** Adjectives behind a form of "be", with the prepositions that lead to what is thought; "that" goes with them all. */
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
      ['supports', 'supportive proud glad pleased delighted'],
    ] as const
  ).flatMap(([attitude, words]) => words.split(' ').map((word) => [word, attitude] as const)),
);

/** Adverbs that pass a claim on without saying whose it is. */
export const hearsayAdverbs: ReadonlySet<string> = new Set('reportedly allegedly purportedly'.split(' '));

/** Verbs whose passive passes a claim on: "is said to be", "were reported killed", "it is believed that". */
export const hearsayVerbs: ReadonlySet<string> = new Set(
  'say report believe think understand allege rumor rumour claim know estimate confirm presume suspect fear expect'.split(
    ' ',
  ),
);
