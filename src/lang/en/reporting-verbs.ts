import type { Act, Attitude } from '#core/statement.ts';

/**
 * Verbs that attribute words or thoughts, with what may follow them. Gathered from the lists of public, private and
 * suasive verbs in Quirk et al., A Comprehensive Grammar of the English Language, 16.31 to 16.33, from the classes 29,
 * 30, 31, 33, 37, 58 and 60 of VerbNet (Apache-2.0), and from the usage of the news.
 *
 * What may follow:
 *
 *     that    a clause, with "that" or a question word: said that it was closed, asked whether it was
 *     bare    a clause without "that": announced it was closed; it has to look like one from its first words
 *     all     a clause without "that", however it looks: after "said" nothing else can follow
 *     quote   words between quotation marks, before or after: “Yes,” she joked
 *     to      an infinitive: promised to rebuild
 *     whom    somebody, and then any of the others: told them that, urged them to
 *     thing   words that name what is said or thought: denied the claim, described it as “vital”
 *     of ...  a preposition: warned of floods, accused them of lying (`whom of`)
 */
export type Complement =
  | 'that'
  | 'bare'
  | 'all'
  | 'quote'
  | 'to'
  | 'whom'
  | 'thing'
  | 'about'
  | 'against'
  | 'at'
  | 'for'
  | 'of'
  | 'on'
  | 'over'
  | 'with';

export interface ReportingVerb {
  readonly lemma: string;
  /** Words that stand right behind the verb: `out` in "pointed out"; empty for most. */
  readonly particles: readonly string[];
  readonly takes: ReadonlySet<Complement>;
  readonly act: Act | null;
  readonly attitude: Attitude | null;
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A form of a verb with what it is a form of: `said` is the past and the participle of `say`. */
export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly forms: readonly VerbForm[];
}

interface Group {
  readonly takes: string;
  readonly act?: Act;
  readonly attitude?: Attitude;
  /** Separated by commas; a particle follows its verb. */
  readonly verbs: string;
}

const groups: readonly Group[] = [
  // Saying
  {
    takes: 'that bare all quote',
    act: 'asserts',
    verbs: 'say, insist, argue, contend, assert, reply, respond',
  },
  {
    takes: 'that bare quote',
    act: 'asserts',
    verbs:
      'state, add, note, remark, observe, explain, stress, emphasize, emphasise, reiterate, repeat, maintain, ' +
      'claim, declare, report, write, tweet, retweet, joke, quip, recall, answer, ' +
      'continue, conclude, comment, testify, boast, brag, complain, lament, clarify, opine, posit, reason, assess, ' +
      'counter, retort, interject, elaborate, muse, vent, intimate, quote, go on, proclaim, profess, attest, point out, ' +
      'chime in, theorize, speculate, surmise, postulate, hypothesize, recap, reminisce, advise, sum up, spell out, blog, text, email',
  },
  {
    takes: 'quote',
    act: 'asserts',
    verbs:
      'laugh, shout, yell, cry, cry out, whisper, mutter, murmur, exclaim, snap, gush, fume, thunder, shrug, sigh, smile, ' +
      'shoot back, fire back, begin, open, offer, volunteer, agree, object, protest, plead, beg, chant, sing, roar, rage, ' +
      'scream, holler, bellow, bark, growl, grumble, gripe, grouse, drawl, deadpan, crack, venture, press, caution, counsel, ' +
      'tell, ask, wonder, inquire, enquire, query, demand, urge, order, command, intone, recite, rejoin, riff, post, concur, read, chip in, put it',
  },
  {
    takes: 'that bare quote thing',
    act: 'asserts',
    verbs:
      'announce, reveal, disclose, confirm, underscore, underline, highlight, mention, predict, ' +
      'forecast, estimate, project, affirm, reaffirm, verify, certify, ' +
      'guarantee, preach, stipulate, specify, detail, conclude, ' +
      'forewarn, prophesy, foresee, envision, envisage, rule, make clear, make plain, make known, make it clear, make it plain, lay out, set out',
  },
  {
    takes: 'that bare',
    act: 'asserts',
    verbs: 'show, find, calculate, demonstrate, prove, illustrate, document, determine',
  },
  {
    takes: 'that bare quote thing',
    act: 'asserts',
    verbs: 'indicate, signal, suggest, imply, hint, conclude',
  },
  {
    takes: 'whom that bare all quote',
    act: 'asserts',
    verbs: 'tell, inform, notify, assure, reassure, remind, advise, alert, brief',
  },
  { takes: 'whom to', act: 'asks', verbs: 'tell, advise' },
  { takes: 'whom that bare quote to of about against over', act: 'warns', verbs: 'warn, caution' },
  { takes: 'that bare quote thing', act: 'concedes', verbs: 'acknowledge, admit, concede, confess' },
  { takes: 'that bare thing quote', act: 'denies', verbs: 'deny' },
  { takes: 'that thing', act: 'denies', verbs: 'dispute, refute, rebut, disavow, repudiate, disclaim' },
  {
    takes: 'thing',
    act: 'denies',
    verbs:
      'reject, dismiss, contradict, brush off, shrug off, play down, rule out, brush aside, wave off, downplay',
  },
  { takes: 'that to quote with', act: 'threatens', verbs: 'threaten' },
  { takes: 'that bare to thing quote whom', act: 'promises', verbs: 'promise' },
  { takes: 'that bare to thing quote', act: 'promises', verbs: 'pledge, vow, swear' },
  { takes: 'that bare quote', act: 'accuses', verbs: 'allege, charge' },
  { takes: 'whom of', act: 'accuses', verbs: 'accuse' },
  { takes: 'thing', act: 'accuses', verbs: 'blame, fault' },
  { takes: 'thing', act: 'accuses', verbs: 'attack, target' },
  { takes: 'to', act: 'declines', verbs: 'decline, refuse' },
  { takes: 'to', act: 'asserts', verbs: 'claim, profess' },
  {
    takes: 'whom to quote',
    act: 'asks',
    verbs: 'ask, beg, implore, beseech, command, order, instruct, direct, invite',
  },
  { takes: 'whom that for about', act: 'asks', verbs: 'ask' },
  { takes: 'whom about on', act: 'asks', verbs: 'question, press, quiz, grill' },
  { takes: 'that for about', act: 'asks', verbs: 'inquire, enquire' },
  { takes: 'whom to that thing', act: 'asks', verbs: 'urge' },
  {
    takes: 'whom to',
    act: 'asks',
    verbs:
      'exhort, encourage, press, pressure, lobby, petition, call on, call upon, appeal to, plead with, request',
  },
  { takes: 'that to quote thing', act: 'asks', verbs: 'demand, request' },
  { takes: 'thing', act: 'asks', verbs: 'call for, appeal for, plead for, press for, push for' },
  { takes: 'that thing to', act: 'asserts', verbs: 'propose, recommend' },
  { takes: 'that thing', act: 'asks', verbs: 'question, query' },
  // Judging aloud
  {
    takes: 'thing',
    act: 'asserts',
    verbs:
      'criticize, criticise, condemn, denounce, blast, slam, rebuke, lambast, lambaste, decry, deplore, assail, castigate, ' +
      'berate, chide, deride, ridicule, mock, bash, rip, scold, admonish, chastise, excoriate, lash out at, hit out at, rail against, ' +
      'inveigh against, scoff at, speak out against, push back on, push back against, take issue with, take aim at, ' +
      'praise, hail, laud, commend, applaud, extol, salute, tout, welcome, thank, congratulate, compliment, credit, ' +
      'describe, characterize, characterise, call, label, brand, dub, deem, portray, depict, cast, refer to, liken, compare, ' +
      'tout, trumpet, champion, cite, invoke, echo, second, parrot, outline, address, recount, ' +
      'express, voice, convey, reiterate, repeat, renew, stress, emphasize, explain, defend, justify, endorse, point to, ' +
      'allude to, speak of, speak about, talk about, talk of, hint at, complain about, complain of, boast of, boast about, ' +
      'brag about, joke about, lament, bemoan, bewail, insist on, dwell on, elaborate on, comment on, touch on, report, announce, ' +
      'reference, ridicule, lampoon, vilify, malign, pan, critique, articulate, identify, tout, promote, retract, recant, ' +
      'point out, name, claim, suggest, tweet, note, allege, declare, recall, weigh in on, agree to, agree on, apologize for, apologise for',
  },
  { takes: 'thing', act: 'asserts', verbs: 'respond to' },
  { takes: 'that thing', act: 'asserts', verbs: 'discuss, debate' },
  { takes: 'that to with on', act: 'asserts', verbs: 'agree' },
  { takes: 'with that', act: 'asserts', verbs: 'disagree' },
  // Thinking
  {
    takes: 'that bare all',
    attitude: 'believes',
    verbs:
      'believe, think, feel, suppose, assume, presume, suspect, reckon, imagine, guess, figure, understand',
  },
  { takes: 'that bare', attitude: 'knows', verbs: 'hear, notice, accept, establish, ascertain, remember' },
  { takes: 'thing', attitude: 'believes', verbs: 'consider, regard, view, see' },
  { takes: 'that thing', attitude: 'opposes', verbs: 'doubt' },
  { takes: 'that bare all to', attitude: 'expects', verbs: 'expect' },
  { takes: 'that bare thing', attitude: 'expects', verbs: 'anticipate' },
  { takes: 'that bare all to for', attitude: 'wants', verbs: 'hope' },
  { takes: 'to thing whom', attitude: 'wants', verbs: 'want, wish' },
  { takes: 'to', attitude: 'wants', verbs: 'seek, like, love, prefer, long, yearn, aspire' },
  { takes: 'to', attitude: 'intends', verbs: 'intend, plan, aim, decide, opt, resolve' },
  { takes: 'that bare thing', attitude: 'fears', verbs: 'fear' },
  { takes: 'that about', attitude: 'fears', verbs: 'worry' },
  {
    takes: 'that',
    attitude: 'knows',
    verbs: 'know, realize, realise, recognize, recognise, learn, discover, decide',
  },
  { takes: 'that thing', attitude: 'opposes', verbs: 'regret, resent' },
  { takes: 'thing', attitude: 'supports', verbs: 'support, favor, favour, back, prefer' },
  { takes: 'thing', attitude: 'opposes', verbs: 'oppose' },
];

/** Verbs whose clause tells what comes to be, not what somebody says or thinks (VerbNet's classes 26, 27, 48, 59). */
export const causatives: ReadonlySet<string> = new Set(
  'make ensure let help cause get have keep be do mean bring leave force enable allow prevent stop see watch'.split(
    ' ',
  ),
);

/** Verbs that tell what must be or what is so, whoever their subject: nobody thinks it. */
export const necessities: ReadonlySet<string> = new Set(
  'need needs needed needing mean means meant meaning prove proves proved proving'.split(' '),
);

/** Verbs of thinking beyond the table, by their lemma, for cues that the parse or the model finds (VerbNet 30 to 32, 62). */
export const thinkingVerbs: ReadonlyMap<string, Attitude> = new Map(
  (
    [
      [
        'believes',
        'judge deem conclude dream perceive sense trust agree wonder ponder weigh mistake see find take',
      ],
      ['expects', 'await bet foresee'],
      ['wants', 'desire crave covet yearn'],
      ['intends', 'try attempt mean commit seek aim'],
      ['supports', 'appreciate admire approve endorse embrace'],
      ['opposes', 'hate despise mind resist resent reject'],
      ['fears', 'dread fret'],
      ['knows', 'learn forget grasp fathom gauge hear'],
    ] as const
  ).flatMap(([attitude, verbs]) => verbs.split(' ').map((verb) => [verb, attitude] as const)),
);

/** Verbs that things do as well as people: "the invasion showed". */
export const evident: ReadonlySet<string> = new Set(
  'show suggest indicate prove reveal demonstrate illustrate underscore underline highlight signal imply confirm reflect'.split(
    ' ',
  ),
);

/** Past and participle of the verbs above where no rule gives them. */
const irregular: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    'say said said, tell told told, think thought thought, feel felt felt, know knew known, understand understood understood, ' +
    'find found found, show showed shown, write wrote written, read read read, put put put, go went gone, begin began begun, ' +
    'swear swore sworn, speak spoke spoken, teach taught taught, see saw seen, foresee foresaw foreseen, make made made, lay laid laid, ' +
    'set set set, cast cast cast, forecast forecast forecast, hit hit hit, shoot shot shot, sing sang sung, beseech besought besought, ' +
    'take took taken, seek sought sought, hear heard heard'
  )
    .split(', ')
    .map((line) => line.split(' ') as [string, string, string])
    .map(([base, past, participle]) => [base, [past, participle]]),
);

/** Verbs that double their last letter before -ed and -ing. */
const doubling: ReadonlySet<string> = new Set(
  'admit brag rebut quip quiz plan regret slam dub concur refer commit chat prefer beg rip sum blog recap pan'.split(
    ' ',
  ),
);

/** Verbs that double their l in British spelling, and not in American. */
const britishDoubling: ReadonlySet<string> = new Set('signal counsel label marvel'.split(' '));

/** Every form of every verb, in lower case, with its readings: several where the verb takes different things. */
export const reportingVerbs: ReadonlyMap<string, readonly VerbReading[]> = readingsOf(groups);

function readingsOf(table: readonly Group[]): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const group of table) {
    const takes = new Set(group.takes.split(' ') as Complement[]);
    for (const entry of group.verbs.split(', ')) {
      const [lemma, ...particles] = entry.split(' ') as [string, ...string[]];
      const verb = { lemma, particles, takes, act: group.act ?? null, attitude: group.attitude ?? null };
      for (const [form, forms] of formsOf(lemma)) {
        const list = readings.get(form);
        if (list) list.push({ verb, forms });
        else readings.set(form, [{ verb, forms }]);
      }
    }
  }
  return readings;
}

/** `say` gives say, says, said (past and participle) and saying. */
function formsOf(lemma: string): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, kind: VerbForm) => forms.set(form, [...(forms.get(form) ?? []), kind]);
  const [past, participle] = irregular.get(lemma) ?? [pastOf(lemma), pastOf(lemma)];
  add(lemma, 'base');
  add(thirdPerson(lemma), 's');
  add(past, 'past');
  add(participle, 'participle');
  add(`${doubling.has(lemma) ? lemma + lemma.at(-1)! : dropE(lemma)}ing`, 'ing');
  if (britishDoubling.has(lemma)) {
    add(`${lemma}led`, 'past');
    add(`${lemma}led`, 'participle');
    add(`${lemma}ling`, 'ing');
  }
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (doubling.has(lemma)) return `${lemma}${lemma.at(-1)!}ed`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma.replace(/e$/, '')}ed`;
}

function dropE(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
}
