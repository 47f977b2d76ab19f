import type { VerbForm } from '#lang/en/reporting-verbs.ts';
import type { Piece, Stretch } from '../passage.ts';

/** A verb with the auxiliaries, adverbs and verbs of intent in front of it: "is expected to warn", "has not said". */
export interface VerbGroup extends Stretch {
  /** With the adverbs in front: "also said". */
  readonly start: number;
  readonly verb: number;
  /** `finite` has its own subject, `gerund` ("adding") and `infinitive` ("to say") borrow one. */
  readonly is: 'finite' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly negated: boolean;
  /** It has not been said yet. */
  readonly prospective: boolean;
}

const negations = new Set(['not', 'n’t', "n't", 'never', 'nor', 'neither', 'hardly']);
const modals = new Set([
  'will',
  '’ll',
  "'ll",
  'shall',
  'may',
  'might',
  'can',
  'could',
  'should',
  'would',
  'must',
  '’d',
  "'d",
  'ca',
  'wo',
]);
const futures = new Set(['will', '’ll', "'ll", 'shall', 'wo', 'may', 'might', 'should', 'must']);
const beForms = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  '’s',
  "'s",
  '’re',
  "'re",
  '’m',
  "'m",
  'am',
  'get',
  'got',
]);
const haveForms = new Set(['has', 'have', 'had', 'having', '’ve', "'ve"]);

/** Words before "to" after which the saying is still to come. */
const intents = new Set(
  'expected expect expects due set likely unlikely preparing prepared prepares plans planned planning planning intends intend intended ready about going scheduled hopes wants want wanted poised meant supposed'.split(
    ' ',
  ),
);
/** Words before "to" that leave it to the verb behind them: "went on to say". */
const aspects = new Set(
  'went go goes going gone continued continues continue continuing on moved rushed rushes used appeared appears seemed seems tried tries trying attempted attempts sought seeks began begins started starts came come quick keen careful able happy had has have ought dared failed fails took takes liked like forced obliged compelled'.split(
    ' ',
  ),
);
const failures = new Set(['failed', 'fails', 'unlikely', 'unable']);

/** The group around a verb, as far as the words in front of it belong to it. */
export function groupAround(pieces: readonly Piece[], verb: number, forms: readonly VerbForm[]): VerbGroup {
  let from = verb;
  let negated = false;
  let prospective = false;
  let infinitive = false;
  let auxiliary: string | null = null;
  while (0 < from) {
    const { word, pos } = pieces[from - 1]!;
    if (negations.has(word)) negated = true;
    else if (modals.has(word) && pos !== 'PROPN') {
      prospective ||= futures.has(word);
      auxiliary ??= word;
      infinitive = false;
    } else if (pos === 'AUX' || beForms.has(word) || haveForms.has(word)) {
      if (!isVerbal(pieces, from - 1)) break;
      auxiliary ??= word;
      infinitive = false;
    } else if (word === 'to' && (pos === 'PART' || from === verb)) infinitive = true;
    else if (infinitive && pieces[from]!.word === 'to' && (intents.has(word) || aspects.has(word))) {
      if (intents.has(word)) prospective = true;
      if (failures.has(word)) negated = true;
      infinitive = pos !== 'VERB' && pos !== 'ADJ' && pos !== 'ADP' && pos !== 'ADV';
    } else if (!(pos === 'ADV' && joins(pieces, from - 1))) break;
    from--;
  }
  const start = from;
  while (from < verb && pieces[from]!.pos === 'ADV' && !negations.has(pieces[from]!.word)) from++;
  return {
    start: firstAdverb(pieces, start, from),
    from,
    to: verb + 1,
    verb,
    is: kindOf(pieces, from, verb, forms, auxiliary, infinitive),
    passive: auxiliary !== null && beForms.has(auxiliary) && isParticiple(forms) && !isBase(forms),
    negated,
    prospective,
  };
}

/** Times ("later that day") are no part of the cue, nor is what joins clauses ("however"). */
function firstAdverb(pieces: readonly Piece[], start: number, from: number): number {
  let first = from;
  while (start < first && pieces[first - 1]!.time === null && !joiners.has(pieces[first - 1]!.word)) first--;
  return first;
}

const joiners = new Set([
  'however',
  'though',
  'instead',
  'meanwhile',
  'too',
  'so',
  'when',
  'here',
  'there',
  'now',
  'else',
  'abroad',
  'online',
]);

/** `’s` and `'s` are a verb only where the analyser says so. */
function isVerbal(pieces: readonly Piece[], at: number): boolean {
  const { word, pos } = pieces[at]!;
  return (word !== '’s' && word !== "'s") || pos === 'AUX' || pos === 'VERB';
}

/** An adverb that belongs to the verb, not one that ends the phrase before: "has repeatedly", "also", "later". */
function joins(pieces: readonly Piece[], at: number): boolean {
  const { word, relation } = pieces[at]!;
  return (
    !relation.startsWith('nsubj') &&
    word !== 'here' &&
    word !== 'there' &&
    word !== 'when' &&
    word !== 'where' &&
    word !== 'why' &&
    word !== 'how'
  );
}

function kindOf(
  pieces: readonly Piece[],
  from: number,
  verb: number,
  forms: readonly VerbForm[],
  auxiliary: string | null,
  infinitive: boolean,
): VerbGroup['is'] {
  if (infinitive) return 'infinitive';
  if (forms.includes('ing') && auxiliary === null) return 'gerund';
  if (auxiliary === 'having' || auxiliary === 'being')
    return pieces[from]!.word === auxiliary ? 'gerund' : 'finite';
  if (auxiliary === null && pieces[verb - 1]?.word === 'to') return 'infinitive';
  return 'finite';
}

function isParticiple(forms: readonly VerbForm[]): boolean {
  return forms.includes('participle');
}

function isBase(forms: readonly VerbForm[]): boolean {
  return forms.includes('ing') || forms.includes('s');
}
