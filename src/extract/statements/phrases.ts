import { timePrepositions, timeWords } from '#lang/en/attribution-words.ts';
import type { Span } from '#core/span.ts';
import type { Passage, Piece, Stretch } from './passages.ts';

/**
 * Noun phrases, told from parts of speech and from the mentions that are known: this room has no parse. Everything
 * counts in pieces of one passage.
 */

/** Who does something: the phrase with its appositions, the phrase proper, and whether "who" stood for it. */
export interface Subject {
  readonly whole: Stretch;
  readonly core: Stretch;
  readonly relative: boolean;
}

/** Commas and pieces that an apposition may run back over; longer ones are not looked at. */
const appositionCommas = 8;
const appositionPieces = 70;

/**
 * The subject that ends right before a verb, behind appositions, adverbs and times.
 *
 *     In Torrel, Ana Ruiz, the mayor, on Monday said …
 *                ~~~~~~~~~~~~~~~~~~~            ^ verb
 *
 * @param verb the first piece of the verb with its auxiliaries
 */
export function subjectBefore(passage: Passage, verb: number): Subject | null {
  const { pieces } = passage;
  const last = skipBackOverTimes(pieces, verb - 1);
  if (last < 0) return null;
  const { word } = pieces[last]!;
  if (word === 'who' || word === 'which' || (word === 'that' && 0 < last)) return antecedent(passage, last);
  if (word === ',' || isDash(word)) return behindParenthesis(passage, last);
  const core = behindFronted(passage, phraseBefore(passage, last + 1));
  return core && { whole: core, core, relative: false };
}

/** `In the new version Marlow says`: a name that follows a phrase with a preposition is the subject, without the phrase. */
function behindFronted({ pieces, mentions }: Passage, core: Stretch | null): Stretch | null {
  if (!core || pieces[core.from - 1]?.pos !== 'ADP' || isTimed(pieces[core.from - 1]!)) return core;
  const mention = mentions.to.get(pieces[core.to - 1]!.end);
  if (mention?.form !== 'name') return core;
  const from = pieces.findIndex(({ start }, at) => core.from <= at && start === mention.start);
  return core.from < from ? { from, to: core.to } : core;
}

function antecedent(passage: Passage, pronoun: number): Subject | null {
  const comma = passage.pieces[pronoun - 1]?.word === ',';
  const core = phraseWithoutVerbs(passage, comma ? pronoun - 1 : pronoun);
  if (!core) return null;
  const named = comma ? (extendBack(passage, core) ?? core) : core;
  return { whole: { from: named.from, to: core.to }, core: named, relative: true };
}

/** The phrase before the comma or dash that opens what the one at `close` ends. */
function behindParenthesis(passage: Passage, close: number): Subject | null {
  const { pieces } = passage;
  const mark = pieces[close]!.word;
  let commas = 0;
  for (
    let open = close - 1;
    0 < open && close - open < appositionPieces && commas < appositionCommas;
    open--
  ) {
    const { word } = pieces[open]!;
    if (word === ';' || word === ':') return null;
    if (isDash(mark) ? !isDash(word) : word !== ',') continue;
    commas++;
    if (!startsApposition(pieces, open + 1)) continue;
    const core = phraseBefore(passage, open);
    if (!core || !standsFree(pieces, core.from)) continue;
    const named = extendBack(passage, core) ?? core;
    return { whole: { from: named.from, to: close }, core: named, relative: false };
  }
  return isDash(mark) ? null : nameBefore(passage, close);
}

/** `Even its friend, Ana Ruiz of Torrel, has …`: where nothing opens the apposition, the name in it is the subject. */
function nameBefore(passage: Passage, close: number): Subject | null {
  const core = phraseBefore(passage, close);
  if (!core || passage.pieces[core.from - 1]?.word !== ',' || passage.pieces[core.from]!.pos !== 'PROPN')
    return null;
  return { whole: core, core, relative: false };
}

/** `Ana Ruiz, the mayor, who …`: from "the mayor" back to the name it explains. */
function extendBack(passage: Passage, core: Stretch): Stretch | null {
  const { pieces } = passage;
  if (pieces[core.from - 1]?.word !== ',' || pieces[core.from]!.pos === 'PROPN') return null;
  const named = phraseBefore(passage, core.from - 1);
  return named && pieces[named.to - 1]!.pos === 'PROPN' && standsFree(pieces, named.from) ? named : null;
}

/** Whether a phrase that starts here may be a subject: nothing before it governs it. */
function standsFree(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1];
  if (!before || before.quotation || before.time !== null) return true;
  if (before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'SCONJ' || before.pos === 'ADV')
    return true;
  return (
    before.pos === 'PRON' || before.word === 'as' || before.word === 'that' || subordinators.has(before.word)
  );
}

/** Words that open a subordinate clause, or a further one. */
export const subordinators: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'while',
  'although',
  'though',
  'because',
  'since',
  'until',
  'when',
  'where',
  'if',
  'but',
  'and',
  'whereas',
]);

function startsApposition(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.quotation) return false;
  if (relativeWords.has(piece.word) || piece.word === 'plus') return true;
  return appositionStarts.has(piece.pos) && !personalPronouns.has(piece.word);
}

const appositionStarts = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'ADP', 'ADV', 'PRON', 'SYM']);
const relativeWords = new Set(['who', 'which', 'whose', 'where', 'whom']);
const personalPronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'there']);

function skipBackOverTimes(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (0 < at) {
    const piece = pieces[at]!;
    const timed = piece.time !== null || timeWords.has(piece.word);
    const leads = timePrepositions.has(piece.word) && at < from && isTimed(pieces[at + 1]!);
    const adverb = piece.pos === 'ADV' && !relativeWords.has(piece.word) && !placeAdverbs.has(piece.word);
    if (!timed && !leads && !adverb) return at;
    if (timed && pieces[at - 1]!.pos === 'DET' && pieces[at - 1]!.time === null) return at;
    at--;
  }
  return at;
}

const placeAdverbs = new Set(['here', 'there', 'everyone', 'elsewhere']);

function isTimed(piece: Piece): boolean {
  return piece.time !== null || timeWords.has(piece.word);
}

/**
 * The noun phrase that ends before `end`, with what hangs on it: "the head of the Torrel region", "officials based in
 * Torrel", "Ana Ruiz and two aides"; null where no noun stands there.
 */
export function phraseBefore(passage: Passage, end: number): Stretch | null {
  return widened(passage, barePhraseBefore(passage, end), () => true);
}

/** The same without reduced relatives: of "the man in Torrel building bridges", what stands right before `end`. */
function phraseWithoutVerbs(passage: Passage, end: number): Stretch | null {
  return widened(passage, barePhraseBefore(passage, end), ({ pos }) => pos !== 'VERB');
}

/** The noun before `end` with its determiner and what modifies it in front, and nothing that hangs on it. */
export function barePhraseBefore(passage: Passage, end: number): Stretch | null {
  if (end < 1 || !endsPhrase(passage.pieces, end - 1)) return null;
  if (personalPronouns.has(passage.pieces[end - 1]!.word)) return { from: end - 1, to: end };
  return { from: coreStart(passage, end - 1), to: end };
}

function widened(passage: Passage, bare: Stretch | null, over: (link: Piece) => boolean): Stretch | null {
  if (!bare || personalPronouns.has(passage.pieces[bare.from]!.word)) return bare;
  let { from } = bare;
  for (let steps = 0; 0 < from && steps < 12 && over(passage.pieces[from - 1]!); steps++) {
    const wider = widerStart(passage, from);
    if (wider === null) break;
    from = wider;
  }
  return { from, to: bare.to };
}

/** Where the phrase really starts when what stands before it makes it a part of a longer one. */
function widerStart(passage: Passage, from: number): number | null {
  const { pieces } = passage;
  const link = pieces[from - 1]!;
  const reaches = (at: number) => (1 <= at && endsPhrase(pieces, at - 1) ? coreStart(passage, at - 1) : null);
  if (isTimed(link)) return null;
  if (link.pos === 'ADP' && !subordinators.has(link.word))
    return reaches(from - 1) ?? behindRelative(passage, from - 2);
  if (link.word === 'of' || link.word === 'for') return reaches(from - 1);
  if (link.word === 'and' || link.word === '&' || link.word === 'or') return coordinated(passage, from);
  if (link.pos === 'VERB') return reducedRelative(passage, from - 1);
  return null;
}

/** `the man who was jailed without charge`, `a charity working in Torrel`: from the verb back to its noun. */
function behindRelative(passage: Passage, verb: number): number | null {
  return verb < 1 || passage.pieces[verb]!.pos !== 'VERB' ? null : reducedRelative(passage, verb);
}

/** `A, B and C`: back over the list, unless a verb before it takes the list as its object. */
function coordinated(passage: Passage, from: number): number | null {
  const { pieces } = passage;
  let at = from - 1;
  const serial = pieces[at - 1]?.word === ',';
  if (serial) at--;
  if (at < 1 || !endsPhrase(pieces, at - 1)) return null;
  let start = coreStart(passage, at - 1);
  if (serial && pieces[start - 1]?.word !== ',') return null;
  while (1 < start && pieces[start - 1]!.word === ',' && endsPhrase(pieces, start - 2))
    start = coreStart(passage, start - 2);
  const before = pieces[start - 1];
  return before && (before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'PART') ? null : start;
}

/** `officials based in`, `people who met in`: from the verb back to the noun it tells more of. */
function reducedRelative(passage: Passage, verb: number): number | null {
  const { pieces } = passage;
  let at = verb;
  while (
    1 < at &&
    (pieces[at - 1]!.pos === 'AUX' || pieces[at - 1]!.pos === 'ADV' || pieces[at - 1]!.pos === 'VERB')
  )
    at--;
  const pronoun = pieces[at - 1]?.word ?? '';
  const relative = relativeWords.has(pronoun) || pronoun === 'that';
  if (relative) at--;
  else if (at !== verb || !isReduced(pieces, verb)) return null;
  if (at < 1 || !endsPhrase(pieces, at - 1) || personalPronouns.has(pieces[at - 1]!.word)) return null;
  return coreStart(passage, at - 1);
}

/** "officials meeting rebels", "officials based in Torrel"; in "Ana Ruiz released the report" the verb is a whole one. */
function isReduced(pieces: readonly Piece[], verb: number): boolean {
  const { word } = pieces[verb]!;
  if (word.endsWith('ing')) return true;
  const next = pieces[verb + 1]?.pos;
  return /(?:ed|wn|ken|led|ent|uilt|un)$/.test(word) && (next === 'ADP' || next === 'ADV');
}

function endsPhrase(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (piece.time !== null) return false;
  if (piece.pos === 'NOUN' || piece.pos === 'PROPN' || piece.pos === 'NUM' || piece.pos === 'ADJ')
    return true;
  if (piece.pos === 'PRON') return !possessives.has(piece.word) && !relativeWords.has(piece.word);
  if (piece.word === ')') return true;
  return standIns.has(piece.word);
}

const possessives = new Set(['his', 'their', 'its', 'our', 'my', 'your']);
/** Determiners that stand for a noun. */
const standIns = new Set([
  'some',
  'many',
  'most',
  'all',
  'both',
  'several',
  'few',
  'others',
  'those',
  'none',
  'neither',
  'either',
  'half',
]);

/** Where the run of words that end with the noun at `at` starts. */
function coreStart(passage: Passage, at: number): number {
  const { pieces, mentions } = passage;
  let from = at;
  if (pieces[from]!.word === ')') from = openingBracket(pieces, from) - 1;
  if (from < 0) return at;
  while (0 < from) {
    const mention = mentions.to.get(pieces[from]!.end);
    if (mention && mention.start < pieces[from]!.start) {
      while (0 < from && mention.start <= pieces[from - 1]!.start && pieces[from - 1]!.word !== 'that')
        from--;
      if (0 < from && mention.form === 'name' && mentions.to.has(pieces[from - 1]!.end)) return from;
    }
    if (0 < from && modifies(passage, from - 1)) from--;
    else break;
  }
  return from;
}

/** Whether a piece belongs to the phrase that goes on behind it. */
function modifies({ pieces, text }: Passage, at: number): boolean {
  const piece = pieces[at]!;
  const next = pieces[at + 1]!;
  if (piece.time !== null && next.time === null && next.pos !== 'PART') return false;
  if (next.pos === 'DET' && next.word !== 'no')
    return piece.word === 'all' || piece.word === 'both' || piece.word === 'half';
  if (next.pos === 'PRON')
    return possessives.has(next.word) && (piece.word === 'all' || piece.word === 'both');
  if (piece.word === 'that') return pointsAtStart(pieces[at - 1]);
  if (piece.quotation)
    return 0 < at && isPartOfPhrase(text, piece.quotation.inner) && next.start - piece.end <= 1;
  switch (piece.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'DET':
    case 'SYM':
      return true;
    case 'PRON':
      return possessives.has(piece.word) || piece.word === 'her';
    case 'PART':
      return piece.word === '’s' || piece.word === "'s" || piece.word === '’' || piece.word === "'";
    case 'PUNCT':
      return piece.word === '-' || piece.word === '/' || piece.word === '–'
        ? piece.end === next.start && 0 < at
        : piece.word === '.';
    case 'ADV':
      return next.pos === 'ADJ' || next.pos === 'NUM';
    case 'VERB':
      return modifyingVerb(pieces, at);
    default:
      return piece.word === '&';
  }
}

/** `that claim` at the start of a clause points; behind a noun or a verb "that" opens a clause. */
function pointsAtStart(before: Piece | undefined): boolean {
  return !before || before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'ADP';
}

/** A few quoted words before a noun: `“special” forces`; not a quotation that ends before its attribution. */
function isPartOfPhrase(text: string, { start, end }: Span): boolean {
  return end - start < quotedChars && !',.?!'.includes(text.charAt(end - 1));
}

/** Quoted modifiers are shorter than this. */
const quotedChars = 30;

/** `a retired general`, `leading nations`: a participle before its noun, behind a determiner or at the start. */
function modifyingVerb(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  const next = pieces[at + 1]!;
  if (!/(?:ed|ing|en)$/.test(piece.word)) return false;
  const before = pieces[at - 1];
  if (next.pos === 'PROPN' && !piece.capital) return before?.pos === 'DET';
  if (!before) return piece.word.endsWith('ed') && next.pos === 'NOUN';
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'ADP' ||
    before.pos === 'NUM' ||
    before.word === '’s'
  );
}

function openingBracket(pieces: readonly Piece[], close: number): number {
  for (let at = close - 1; 0 <= at && close - at < 20; at--) if (pieces[at]!.word === '(') return at;
  return 0;
}

/**
 * The noun that a phrase is about: the last before a preposition, a verb or a comma; of two people, the first.
 *
 *     the head of the Torrel region        Ana Ruiz and two aides
 *         ~~~~                                 ~~~~
 */
export function headOf({ pieces, mentions }: Passage, { from, to }: Stretch): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const { pos, word } = pieces[at]!;
    if (pos === 'NOUN' || pos === 'PROPN') head = at;
    else if (from < at && (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || word === ',' || word === '('))
      break;
    else if (pos === 'CCONJ' && 0 <= head && mentions.to.get(pieces[head]!.end)?.kind === 'person') break;
  }
  if (0 <= head) return head;
  return Math.max(from, to - 1);
}

/**
 * The noun phrase that starts at a piece; null where none does. With `of` phrases and the like only where `attached`.
 */
export function phraseAfter(passage: Passage, from: number, attached: boolean): Stretch | null {
  const { pieces } = passage;
  let to = coreEnd(passage, from);
  if (to === from) return null;
  for (let steps = 0; attached && steps < 8; steps++) {
    const link = pieces[to];
    if (!link || isTimed(link)) break;
    const linked =
      (link.pos === 'ADP' && link.word !== 'as') || link.word === 'and' || link.word === '&'
        ? coreEnd(passage, to + 1)
        : to;
    if (linked <= to + 1) break;
    to = linked;
  }
  return { from, to };
}

function coreEnd(passage: Passage, from: number): number {
  const { pieces, mentions } = passage;
  const first = pieces[from];
  if (!first) return from;
  if (first.quotation) return quotedModifier(passage, from) ? coreEnd(passage, from + 1) : from;
  if (first.pos === 'PRON' && !possessives.has(first.word) && first.word !== 'her') return from + 1;
  let to = from;
  const mention = mentions.from.get(first.start);
  if (mention) while (to < pieces.length && pieces[to]!.end <= mention.end) to++;
  for (let noun = to; to < pieces.length && continues(pieces, from, to); to++) {
    if (pieces[to]!.pos === 'NOUN' || pieces[to]!.pos === 'PROPN') noun = to + 1;
    if (noun < to && pieces[to]!.pos === 'DET') break;
  }
  while (from < to && !endsPhrase(pieces, to - 1)) to--;
  return to;
}

/** `“Kill Bill” director Ana Ruiz`: a quoted name in front of the noun. */
function quotedModifier({ pieces, text }: Passage, at: number): boolean {
  const next = pieces[at + 1];
  return (
    (next?.pos === 'NOUN' || next?.pos === 'PROPN') && isPartOfPhrase(text, pieces[at]!.quotation!.inner)
  );
}

function continues(pieces: readonly Piece[], from: number, at: number): boolean {
  const piece = pieces[at]!;
  if (isTimed(piece)) return pieces[at + 1]?.pos === 'PART' && pieces[at + 1]!.word !== 'to';
  switch (piece.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'SYM':
      return true;
    case 'ADJ':
      return true;
    case 'DET':
      return at === from || pieces[at - 1]!.pos === 'DET' || pieces[at - 1]!.pos === 'ADP';
    case 'PRON':
      return at === from && (possessives.has(piece.word) || piece.word === 'her');
    case 'PART':
      return from < at && piece.word !== 'to' && piece.word !== 'not' && piece.word !== 'n’t';
    case 'PUNCT':
      return from < at && (piece.word === '-' || piece.word === '/') && piece.start === pieces[at - 1]!.end;
    case 'VERB':
      return (
        (at === from || pieces[at - 1]!.pos === 'DET' || pieces[at - 1]!.pos === 'ADJ') &&
        /(?:ed|ing|en)$/.test(piece.word)
      );
    case 'ADV':
      return pieces[at + 1]?.pos === 'ADJ';
    default:
      return piece.word === '&';
  }
}

/**
 * The subject that follows its verb, with an apposition behind it: `said Ana Ruiz, the mayor of Torrel.`
 */
export function subjectAfter(passage: Passage, from: number): Subject | null {
  const core = phraseAfter(passage, from, true);
  if (!core) return null;
  return { whole: { from, to: appositionEnd(passage, core.to) }, core, relative: false };
}

/** Past the apposition that opens with the comma at `comma`, up to the mark that closes it; else `comma` itself. */
export function appositionEnd(passage: Passage, comma: number): number {
  const { pieces } = passage;
  if (pieces[comma]?.word === '(') return closingBracket(pieces, comma) + 1;
  if (pieces[comma]?.word !== ',') return comma;
  const first = pieces[comma + 1];
  if (!first || first.quotation || !opensApposition(pieces, comma + 1)) return comma;
  const relative = relativeWords.has(first.word);
  for (let at = comma + 1; at < pieces.length; at++) {
    const { word, pos, quotation } = pieces[at]!;
    if (quotation || word === '.' || word === ';' || word === ':' || isDash(word)) return at;
    if (word === ',' && !continuesApposition(pieces, at)) return at;
    if (
      !relative &&
      (pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing)$/.test(word))) &&
      !underRelative(pieces, comma, at)
    )
      return comma;
  }
  return pieces.length;
}

function opensApposition(pieces: readonly Piece[], at: number): boolean {
  const { word, pos } = pieces[at]!;
  if (relativeWords.has(word)) return true;
  if (pos === 'DET' || pos === 'NUM' || possessives.has(word)) return true;
  return (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && !personalPronouns.has(word);
}

/** A further comma inside the apposition: another role or a place follows, and then another comma or the end. */
function continuesApposition(pieces: readonly Piece[], comma: number): boolean {
  const next = pieces[comma + 1];
  if (!next) return false;
  return (
    relativeWords.has(next.word) ||
    (next.pos === 'DET' && /^an?$|^the$/.test(next.word)) ||
    next.pos === 'PROPN'
  );
}

function underRelative(pieces: readonly Piece[], from: number, at: number): boolean {
  for (let i = at - 1; from < i; i--)
    if (relativeWords.has(pieces[i]!.word) || pieces[i]!.word === 'that') return true;
  return false;
}

function closingBracket(pieces: readonly Piece[], open: number): number {
  for (let at = open + 1; at < pieces.length && at - open < 20; at++) if (pieces[at]!.word === ')') return at;
  return open;
}

export function isDash(word: string): boolean {
  return word === '—' || word === '–' || word === '--' || word === '―';
}
