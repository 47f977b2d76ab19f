import type { Sentence, TimeExpression, Token } from '#core/annotated.ts';
import { verbFormTable, type VerbForm } from '#lang/en/event-verb-forms.ts';
import {
  adverbGrips,
  infinitiveGrips,
  gerundGrips,
  objectGrips,
  courseGrips,
  type Grip,
} from '#lang/en/event-governors.ts';
import { eventVerbs } from '#lang/en/event-verbs.ts';
import { verbOf } from './patterns.ts';

/**
 * A stretch of words that stands together: a noun phrase without what hangs on it, the words of one verb, a time.
 *
 *     Mayor Ana Ruiz | has not | met | the rebels | in | Torrel | since May
 *     noun             verb            noun         noun        time
 *
 * A noun phrase carries the preposition in front of it; a verb its auxiliaries.
 */
export interface Chunk {
  readonly is: 'noun' | 'verb' | 'adjective' | 'time' | 'and' | 'comma' | 'who' | 'that' | 'mark';
  /** Indexes of words in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** The last noun of a noun phrase, the main word of a verb, else the first word. */
  readonly head: number;
  /** In front of a noun or a time, and of a gerund. */
  readonly preposition: string | null;
  readonly verb: VerbWords | null;
}

/** What the words of a verb say before anything around it is asked. */
export interface VerbWords extends VerbForm {
  readonly modal: string | null;
  /** With `to`: an infinitive. */
  readonly infinitive: boolean;
  readonly finite: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  /** What an adverb or a negation in it does; null where there is none. */
  readonly hedge: Grip | 'drops' | null;
}

/** The words of a sentence in columns. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** Whether a word begins with a capital. */
  readonly capital: readonly boolean[];
  /** Index of the time expression that a word belongs to, or -1; also -1 inside a noun phrase ("the 2017 election"). */
  readonly time: Int32Array;
  /** The same, noun phrases or not. */
  readonly anyTime: Int32Array;
  /** The form of a verb that a word may be; undefined for no verb of the tables. */
  readonly forms: readonly (VerbForm | undefined)[];
  /** Whether a word is used as a verb, found when asked: 0 not yet asked, 1 yes, 2 no. */
  readonly verbness: Uint8Array;
}

const knownForms = verbFormTable([
  'be',
  'have',
  'do',
  ...eventVerbs.flatMap(({ words }) => words.map(verbOf)),
  ...infinitiveGrips.keys(),
  ...gerundGrips.keys(),
  ...objectGrips.keys(),
  ...courseGrips.keys(),
]);
const modals = new Set(
  "will would shall should can could may might must ought 'll ’ll 'd ’d wo ca sha cannot".split(' '),
);
const negations = new Set(['not', "n't", 'n’t', 'never']);
const relatives = new Set('who which whom whose where'.split(' '));
const openers = new Set(
  'that if because although though while whereas whether unless when once lest so than until as'.split(' '),
);
const doubleFaced = new Set('after before since until as for'.split(' '));
const particles = new Set('up out off down away back'.split(' '));
const quotes = new Set(['“', '"', '‘', "'", '[']);
const beForms = new Set("be is are am was were been being 's ’s 're ’re 'm ’m".split(' '));
/** Their past is their base form: `cut`, `hit`. */
const unchanging = new Set(
  'cut hit put set shut quit beat cast let shed spread bid burst bet hurt'.split(' '),
);
const pronouns = new Set(
  'i he she it we they you him her them us me who himself herself themselves itself someone everyone nobody others one this these those there'.split(
    ' ',
  ),
);
const owners = new Set('his her its their our my your'.split(' '));

export function wordsOf(
  text: string,
  sentence: Sentence,
  times: readonly TimeExpression[],
  firstTime: number,
): Words {
  const { tokens } = sentence;
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const time = new Int32Array(tokens.length).fill(-1);
  let next = firstTime;
  for (let i = 0; i < tokens.length && next < times.length; i++) {
    while (next < times.length && times[next]!.end <= tokens[i]!.start) next++;
    if (next < times.length && times[next]!.start < tokens[i]!.end && times[next]!.sense.is !== 'duration')
      time[i] = next;
  }
  const capital = tokens.map(({ start }, i) => text.charCodeAt(start) !== lower[i]!.charCodeAt(0));
  return {
    tokens,
    lower,
    capital,
    time: apartFromNouns(tokens, lower, time),
    anyTime: time,
    forms: lower.map((word) => knownForms.get(word)),
    verbness: new Uint8Array(tokens.length),
  };
}

/** Without the times between a determiner and its noun. */
function apartFromNouns(tokens: readonly Token[], lower: readonly string[], time: Int32Array): Int32Array {
  const apart = time.slice();
  for (let i = 1; i < apart.length; i++) {
    if (time[i] === -1 || time[i] === time[i - 1]) continue;
    let to = i + 1;
    while (to < apart.length && time[to] === time[i]) to++;
    const opened = tokens[i - 1]!.pos === 'DET' || tokens[i - 1]!.pos === 'ADJ' || owners.has(lower[i - 1]!);
    const next = tokens[to]?.pos;
    if (opened && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')) apart.fill(-1, i, to);
  }
  return apart;
}

/** The chunks of a sentence, in order; adverbs and brackets stand in none. */
export function chunksOf(words: Words): Chunk[] {
  const chunks: Chunk[] = [];
  let preposition: string | null = null;
  for (let i = 0; i < words.lower.length;) {
    i += hedgeLength(words, i);
    const chunk = readChunk(words, i, preposition);
    if (chunk !== null && isMirrored(words, chunk)) {
      i = chunk.to;
      continue;
    }
    if (chunk === null) {
      preposition =
        isPreposition(words, i) && !isParticle(words, i, chunks.at(-1))
          ? prepositionAt(words, i)
          : words.tokens[i]!.pos === 'ADV'
            ? preposition
            : null;
      i++;
      continue;
    }
    chunks.push(chunk);
    if (chunk.is !== 'mark' || !quotes.has(words.lower[chunk.from]!)) preposition = null;
    i = chunk.to;
  }
  return chunks;
}

/** "met face-to-face", "spoke one-on-one": how, not whom. */
function isMirrored({ lower }: Words, { from, to }: Chunk): boolean {
  return (
    to - from === 5 && lower[from] === lower[to - 1] && lower[from + 1] === '-' && lower[from + 3] === '-'
  );
}

/** "ahead of" and "instead of" go by their first word. */
function prepositionAt({ lower }: Words, i: number): string {
  return lower[i] === 'of' && compound.has(lower[i - 1] ?? '') ? lower[i - 1]! : lower[i]!;
}

const compound = new Set(['ahead', 'instead', 'because', 'out', 'outside']);

/** "at least 12 people", "more than a dozen": words in front of a number that are no preposition. */
function hedgeLength(words: Words, i: number): number {
  const word = words.lower[i]!;
  const length =
    hedges.get(word)?.has(words.lower[i + 1] ?? '') === true
      ? 2
      : looseHedges.has(word)
        ? 1
        : word === 'as' && words.lower[i + 2] === 'as'
          ? 3
          : 0;
  if (length === 0) return 0;
  const next = words.tokens[i + length];
  return length > 0 && (next?.pos === 'NUM' || next?.pos === 'SYM' || (length > 1 && next?.pos === 'DET'))
    ? length
    : 0;
}

const hedges = new Map([
  ['more', new Set(['than'])],
  ['fewer', new Set(['than'])],
  ['less', new Set(['than'])],
  ['at', new Set(['least', 'most'])],
  ['up', new Set(['to'])],
  ['close', new Set(['to'])],
]);
const looseHedges = new Set([
  'about',
  'around',
  'over',
  'nearly',
  'almost',
  'under',
  'roughly',
  'approximately',
  'some',
  'only',
  'just',
]);

function readChunk(words: Words, i: number, preposition: string | null): Chunk | null {
  if (words.time[i] !== -1) return timeChunk(words, i, preposition);
  const mark = markOf(words, i, preposition);
  if (mark !== null) return { is: mark, from: i, to: i + 1, head: i, preposition: null, verb: null };
  if (beginsVerb(words, i)) return verbChunk(words, i, preposition);
  if (isNounWord(words, i)) return nounChunk(words, i, preposition);
  return null;
}

function timeChunk(words: Words, i: number, preposition: string | null): Chunk {
  let to = i + 1;
  while (to < words.lower.length && words.time[to] === words.time[i]) to++;
  return { is: 'time', from: i, to, head: i, preposition, verb: null };
}

function markOf(words: Words, i: number, preposition: string | null): Chunk['is'] | null {
  const word = words.lower[i]!;
  const { pos } = words.tokens[i]!;
  if (word === ',') return 'comma';
  if (pos === 'PUNCT') return isHyphen(words, i) ? null : 'mark';
  if (word === 'and' || word === 'or' || word === 'but' || word === '&' || word === 'nor') return 'and';
  if (relatives.has(word)) return 'who';
  if (word === 'that')
    return isDeterminer(words, i) ? null : followsNoun(words, i) && !isThatClause(words, i) ? 'who' : 'that';
  if (openers.has(word) && (preposition === null || word === 'whether' || word === 'if') && pos !== 'ADV')
    return word === 'as' || word === 'until' ? null : 'that';
  return null;
}

/** "that" in front of a noun it points to ("that meeting") is no opener. */
function isDeterminer(words: Words, i: number): boolean {
  const next = words.tokens[i + 1]?.pos;
  return (
    (words.tokens[i]!.pos === 'DET' || i === 0) &&
    (next === 'NOUN' || next === 'ADJ') &&
    !words.lower[i + 1]!.endsWith('s')
  );
}

function followsNoun(words: Words, i: number): boolean {
  const pos = words.tokens[i - 1]?.pos;
  return pos === 'NOUN' || pos === 'PROPN' || words.lower[i - 1] === ',';
}

/** A relative "that" has its verb right behind it: "the talks that began", or a subject and no object ("that Torrel made"). */
function isThatClause(words: Words, i: number): boolean {
  const next = words.tokens[i + 1];
  return next === undefined || !(next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV');
}

function isPreposition(words: Words, i: number): boolean {
  const { pos } = words.tokens[i]!;
  return (
    pos === 'ADP' ||
    doubleFaced.has(words.lower[i]!) ||
    (words.lower[i] === 'to' && !isInfinitiveTo(words, i)) ||
    words.lower[i] === 'following' ||
    words.lower[i] === 'including'
  );
}

/** "called off the visit": no preposition, but a part of the verb it stands behind. */
function isParticle(words: Words, i: number, before: Chunk | undefined): boolean {
  return before?.is === 'verb' && before.to === i && particles.has(words.lower[i]!);
}

function isInfinitiveTo(words: Words, i: number): boolean {
  if (words.lower[i] !== 'to') return false;
  let j = i + 1;
  while (words.tokens[j]?.pos === 'ADV' || (words.tokens[j] !== undefined && negations.has(words.lower[j]!)))
    j++;
  const next = words.tokens[j];
  if (next === undefined) return false;
  const known = words.forms[j];
  if (known !== undefined && known.form === 'base')
    return next.pos === 'VERB' || next.pos === 'AUX' || words.tokens[i]!.pos === 'PART';
  return (
    (next.pos === 'VERB' && !/(?:ing|ed)$/.test(words.lower[j]!)) ||
    (next.pos === 'AUX' && next.lemma === words.lower[j])
  );
}

function beginsVerb(words: Words, i: number): boolean {
  const { pos } = words.tokens[i]!;
  return pos === 'AUX' || modals.has(words.lower[i]!) || isInfinitiveTo(words, i) || isVerbWord(words, i);
}

/**
 * Whether a word is used as a verb, where the tagger is known to err: a past form between a determiner and a noun is an
 * adjective ("the besieged city"), a base form behind a determiner a noun ("the Berlin address"), and an -ing form with
 * an object a verb ("denied bombing the bridge").
 */
function isVerbWord(words: Words, i: number): boolean {
  const known = words.verbness[i]!;
  if (known !== 0) return known === 1;
  const verb = readVerbness(words, i);
  words.verbness[i] = verb ? 1 : 2;
  return verb;
}

function readVerbness(words: Words, i: number): boolean {
  const { pos } = words.tokens[i]!;
  if (pos === 'VERB') return !isNounAfterAll(words, i);
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return false;
  const known = words.forms[i];
  if (known === undefined) return false;
  if ((pos === 'NOUN' || pos === 'ADJ') && known.form === 'ing')
    return takesObject(words, i) && !isInsideNoun(words, i);
  if (known.form === 's')
    return (
      pos === 'NOUN' &&
      ((words.tokens[i - 1]?.pos === 'PROPN' && !isOrigin(words.lower[i - 1]!) && opensNoun(words, i + 1)) ||
        (isNamelike(words, i - 1) && isInfinitiveTo(words, i + 1)))
    );
  if (known.form === 'past') return pos === 'ADJ' && opensNoun(words, i + 1) && !isInsideNoun(words, i);
  return false;
}

/** "Ruiz plans to", "the bank wants to": a singular in front of what may be its verb. */
function isNamelike(words: Words, i: number): boolean {
  const pos = words.tokens[i]?.pos;
  return pos === 'PROPN' || (pos === 'NOUN' && !words.lower[i]!.endsWith('s'));
}

function isNounAfterAll(words: Words, i: number): boolean {
  const known = words.forms[i];
  const next = words.tokens[i + 1]?.pos;
  if (known?.form === 'ing' && words.tokens[i - 1]?.pos === 'PROPN' && next === 'PROPN' && words.capital[i]!)
    return true;
  const inside =
    isInsideNoun(words, i) ||
    (isHyphen(words, i - 1) && (next === 'NOUN' || next === 'PROPN')) ||
    isBehindOrigin(words, i);
  if (known?.form === 's' && isBehindVerb(words, i)) return true;
  if (known?.form === 'base' || known?.form === 's')
    return inside && !(known.form === 'base' && isPluralNoun(words, i - 1)) && words.lower[i - 1] !== 'to';
  if (known?.form === 'past' && quotes.has(words.lower[i - 1] ?? '') && (next === 'NOUN' || next === 'ADJ'))
    return true;
  if (known?.form === 'past' && words.tokens[i - 1]?.pos === 'DET' && next !== 'DET' && next !== 'PRON')
    return true;
  return (
    inside &&
    (next === 'NOUN' ||
      next === 'PROPN' ||
      next === 'ADJ' ||
      (known?.form === 'ing' && next !== 'DET') ||
      isHyphen(words, i + 1))
  );
}

/** "rejected calls", "said strikes killed": no verb stands right behind another. */
function isBehindVerb(words: Words, i: number): boolean {
  const before = words.tokens[i - 1];
  const form = words.forms[i - 1]?.form;
  return before?.pos === 'VERB' && (form === 'past' || form === 's' || form === 'ing');
}

/** "in Marlow occupied territory": a name behind a preposition, and a past form in front of a noun. */
function isBehindOrigin(words: Words, i: number): boolean {
  return (
    words.tokens[i - 2]?.pos === 'ADP' &&
    words.tokens[i + 1]?.pos === 'NOUN' &&
    isOrigin(words.lower[i - 1]!) &&
    words.forms[i]?.form === 'past'
  );
}

function isOrigin(word: string): boolean {
  return /(?:an|ese|ish|eli|aqi)$/.test(word);
}

/** Behind a determiner, an owner, an adjective or a possessive, with only nouns and adjectives between. */
function isInsideNoun(words: Words, i: number): boolean {
  for (let j = i - 1; 0 <= j; j--) {
    const { pos } = words.tokens[j]!;
    const word = words.lower[j]!;
    if (pos === 'DET' || owners.has(word) || word === "'s" || word === '’s') return true;
    if (j === i - 1 && (pos === 'ADJ' || (pos === 'ADP' && words.forms[i]?.form !== 'ing'))) return true;
    if (j === i - 1 && (word === '“' || word === '‘' || (pos === 'ADV' && !isBase(words, i)))) continue;
    if (
      pos !== 'ADJ' &&
      pos !== 'NUM' &&
      !(pos === 'PROPN' && j === i - 1 && isBase(words, i)) &&
      !isHyphen(words, j)
    )
      return false;
  }
  return false;
}

function isBase(words: Words, i: number): boolean {
  const form = words.forms[i]?.form;
  return form === 'base' || form === 's';
}

function isPluralNoun(words: Words, i: number): boolean {
  return words.tokens[i]?.pos === 'NOUN' && words.lower[i]!.endsWith('s');
}

function takesObject(words: Words, i: number): boolean {
  return opensNoun(words, i + 1) && words.tokens[i - 1]?.pos !== 'ADJ';
}

function opensNoun(words: Words, i: number): boolean {
  const pos = words.tokens[i]?.pos;
  return (
    pos === 'DET' ||
    pos === 'PROPN' ||
    pos === 'NUM' ||
    (pos === 'PRON' && (owners.has(words.lower[i]!) || pronouns.has(words.lower[i]!)))
  );
}

function verbChunk(words: Words, from: number, preposition: string | null): Chunk {
  let to = from;
  let main = from;
  let modal: string | null = null;
  let infinitive = false;
  let perfect = false;
  let be = false;
  let hedge: Grip | 'drops' | null = adverbGrips.get(words.lower[from - 1] ?? '') ?? null;
  for (; to < words.lower.length && words.time[to] === -1; to++) {
    const word = words.lower[to]!;
    const { pos } = words.tokens[to]!;
    const grip = adverbGrips.get(word);
    if (modals.has(word)) modal = word;
    else if (word === 'to') {
      if (to !== from) break;
      infinitive = true;
    } else if (grip !== undefined && (pos === 'ADV' || pos === 'PART' || negations.has(word)))
      hedge = grip === 'refuses' ? grip : (hedge ?? grip);
    else if (pos === 'ADV' || word === 'yet') continue;
    else if (isAuxiliary(words, to)) {
      if (knownForms.get(word)?.base === 'have') perfect = true;
      else if (beForms.has(word)) be = true;
      main = to;
    } else if (
      isVerbWord(words, to) ||
      ((modal !== null || infinitive) && main < to && isBaseNoun(words, to, main, from))
    ) {
      main = to;
      to++;
      break;
    } else break;
  }
  return {
    is: 'verb',
    from,
    to: Math.max(to, main + 1),
    head: main,
    preposition,
    verb: verbWords(words, { from, main, modal, infinitive, perfect, be, hedge }),
  };
}

/** "will visit": a base form that the tagger took for a noun, right behind a modal or "to". */
function isBaseNoun(words: Words, i: number, main: number, from: number): boolean {
  return (
    main === from &&
    words.forms[i]?.form === 'base' &&
    words.tokens[i]!.pos === 'NOUN' &&
    (i === from + 1 || negations.has(words.lower[i - 1]!))
  );
}

function isAuxiliary(words: Words, i: number): boolean {
  const base = words.forms[i]?.base;
  if (words.tokens[i]!.pos === 'AUX') return true;
  return (
    (beForms.has(words.lower[i]!) || base === 'have' || base === 'do') &&
    words.tokens[i]!.pos === 'VERB' &&
    words.tokens[i + 1]?.pos === 'VERB'
  );
}

interface Gathered {
  readonly from: number;
  readonly main: number;
  readonly modal: string | null;
  readonly infinitive: boolean;
  readonly perfect: boolean;
  readonly be: boolean;
  readonly hedge: Grip | 'drops' | null;
}

function verbWords(words: Words, { from, main, modal, infinitive, perfect, be, hedge }: Gathered): VerbWords {
  const read = formOf(words, main);
  const base = beForms.has(words.lower[main]!) ? 'be' : read.base;
  const bare = modal === null && !infinitive && !hasDo(words, from, main);
  const form =
    read.form === 'base' && bare && unchanging.has(base)
      ? 'past'
      : beForms.has(words.lower[main]!)
        ? beForm(words.lower[main]!)
        : read.form;
  const alone = main === from || (!be && !perfect && modal === null && !infinitive);
  const past = form === 'past' || form === 'participle';
  const auxiliary = base === 'be' || base === 'have';
  return {
    base,
    form,
    modal,
    infinitive,
    perfect: perfect && main !== from && !(base === 'have'),
    passive: be && past && base !== 'be',
    progressive: be && form === 'ing',
    finite:
      !infinitive &&
      (alone ? form !== 'ing' && form !== 'participle' : !words.lower[from]!.endsWith('ing') || auxiliary),
    hedge,
  };
}

function hasDo(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.forms[i]?.base === 'do') return true;
  return false;
}

function beForm(word: string): VerbForm['form'] {
  if (word === 'was' || word === 'were') return 'past';
  return word === 'be' ? 'base' : word === 'been' ? 'participle' : word === 'being' ? 'ing' : 's';
}

function formOf(words: Words, i: number): VerbForm {
  const word = words.lower[i]!;
  const known = knownForms.get(word);
  if (known !== undefined) return known;
  const base = words.tokens[i]!.lemma ?? word;
  const form = word.endsWith('ing') ? 'ing' : word === base ? 'base' : word.endsWith('s') ? 's' : 'past';
  return { base, form };
}

function nounChunk(words: Words, from: number, preposition: string | null): Chunk {
  let to = from + 1;
  if (!standsAlone(words, from))
    while (
      to < words.lower.length &&
      words.time[to] === -1 &&
      (isInnerMark(words, to) ||
        isGlued(words, to) ||
        (isNounWord(words, to) && !opensAnother(words, to) && !beginsVerb(words, to)))
    )
      to++;
  let head = to - 1;
  while (from < head && (words.tokens[head]!.pos === 'PUNCT' || words.tokens[head]!.pos === 'PART')) head--;
  const adjective = words.tokens[head]!.pos === 'ADJ' && preposition === null && to - from === 1;
  return { is: adjective ? 'adjective' : 'noun', from, to, head, preposition, verb: null };
}

/** An adverb or a quotation mark with the noun still to come: `its increasingly weak army`, `a “black day”`. */
function isInnerMark(words: Words, i: number): boolean {
  const before = words.tokens[i - 1]!.pos;
  const open =
    before === 'DET' ||
    before === 'ADJ' ||
    owners.has(words.lower[i - 1]!) ||
    words.lower[i - 1]!.endsWith('’s') ||
    words.lower[i - 1] === "'s";
  const next = words.tokens[i + 1]?.pos;
  if (before === 'ADJ' && words.tokens[i]!.pos === 'CCONJ') return next === 'ADJ' && isNounAt(words, i + 2);
  if (!open || next === undefined) return false;
  if (words.tokens[i]!.pos === 'ADV') return next === 'ADJ' || next === 'VERB' || next === 'NUM';
  return quotes.has(words.lower[i]!) && (next === 'NOUN' || next === 'ADJ' || next === 'PROPN');
}

function isNounAt(words: Words, i: number): boolean {
  const pos = words.tokens[i]?.pos;
  return pos === 'NOUN' || pos === 'ADJ';
}

function standsAlone(words: Words, i: number): boolean {
  return words.tokens[i]!.pos === 'PRON' && !owners.has(words.lower[i]!);
}

/** A determiner, an owner or a pronoun begins a phrase of its own. */
function opensAnother(words: Words, i: number): boolean {
  const { pos } = words.tokens[i]!;
  return (
    (pos === 'DET' && words.lower[i - 1] !== 'all' && words.lower[i - 1] !== 'both') ||
    (pos === 'PRON' && words.lower[i] !== 'one')
  );
}

function isNounWord(words: Words, i: number): boolean {
  switch (words.tokens[i]!.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'DET':
    case 'NUM':
    case 'PRON':
    case 'SYM':
    case 'X':
      return true;
    case 'VERB':
      return isNounAfterAll(words, i);
    case 'PART':
      return words.lower[i]!.endsWith('s') || words.lower[i] === '’' || words.lower[i] === "'";
    default:
      return isHyphen(words, i);
  }
}

/** Part of a compound: "face-to-face", "battle-hardened". */
function isGlued(words: Words, i: number): boolean {
  return isHyphen(words, i - 1) || isHyphen(words, i + 1);
}

/** A hyphen between two words that touch it. */
function isHyphen(words: Words, i: number): boolean {
  const word = words.lower[i];
  return (
    (word === '-' || word === '–' || word === '/') &&
    words.tokens[i - 1]?.end === words.tokens[i]!.start &&
    words.tokens[i + 1]?.start === words.tokens[i]!.end
  );
}
