import { reportingVerbs, type Complement } from '#lang/en/reporting-verbs.ts';
import { timeWords } from '#lang/en/attribution-words.ts';
import type { Passage, Piece, Stretch } from './passages.ts';
import { phraseAfter } from './phrases.ts';

/** What follows a reporting verb: where the content starts, to whom it was said, and what stands between. */
export interface ComplementFound {
  readonly is: Complement;
  readonly start: number;
  readonly whom: Stretch | null;
  /** Where the adjuncts between verb and content start and end: times, places, occasions. */
  readonly adjuncts: Stretch;
}

/** How far the word "that", a colon or a quotation is looked for behind times and places. */
const adjunctPieces = 32;
/** A quotation longer than this may hold the verb of the clause it stands in: said the bridge “would not hold”. */
const verbChars = 12;
/** How far a clause may run before its verb comes. */
const clausePieces = 40;

/**
 * What stands behind a verb that takes these complements.
 *
 *     told reporters on Monday that the bridge was closed
 *          ~~~~~~~~~ ~~~~~~~~~      ^ start
 *          whom      adjuncts
 *
 * @param from the piece behind the verb and its particles
 * @returns null where nothing that the verb takes follows it
 */
export function complementAfter(
  passage: Passage,
  from: number,
  takes: ReadonlySet<Complement>,
): ComplementFound | null {
  if (takes.has('whom')) return behindWhom(passage, from, takes);
  return plainComplement(passage, from, takes, null);
}

function behindWhom(passage: Passage, from: number, takes: ReadonlySet<Complement>): ComplementFound | null {
  const whom = isNominative(passage.pieces, from) ? null : phraseAfter(passage, from, false);
  if (!whom) return plainComplement(passage, from, takes, null);
  const wide = phraseAfter(passage, from, true)!;
  const behind = without(takes, ['whom', 'thing']);
  return (
    plainComplement(passage, wide.to, behind, wide) ??
    (wide.to === whom.to ? null : plainComplement(passage, whom.to, behind, whom)) ??
    shorterWhom(passage, from, wide, takes) ??
    plainComplement(passage, from, without(takes, ['whom', 'bare', 'all']), null)
  );
}

function without(takes: ReadonlySet<Complement>, left: readonly Complement[]): Set<Complement> {
  return new Set([...takes].filter((one) => !left.includes(one)));
}

/** `told them` has an object; `warned there were`, `told it was` open a clause. */
function isNominative(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word ?? '';
  if (nominatives.has(word)) return true;
  const next = pieces[at + 1]?.pos;
  return (
    (word === 'it' || word === 'you' || word === 'that' || word === 'this') &&
    (next === 'AUX' || next === 'VERB')
  );
}

const nominatives = new Set(['he', 'she', 'they', 'i', 'we', 'there', 'who']);

/** `told CNN the deal was off`: the phrase ran into the clause; a name that is known tells where it ends. */
function shorterWhom(
  passage: Passage,
  from: number,
  wide: Stretch,
  takes: ReadonlySet<Complement>,
): ComplementFound | null {
  if (!takes.has('bare') || wide.to - from < 2) return null;
  const mention = passage.mentions.from.get(passage.pieces[from]!.start);
  if (!mention) return null;
  let to = from;
  while (to < wide.to && passage.pieces[to]!.end <= mention.end) to++;
  return to === wide.to ? null : plainComplement(passage, to, takes, { from, to });
}

function plainComplement(
  passage: Passage,
  from: number,
  takes: ReadonlySet<Complement>,
  whom: Stretch | null,
): ComplementFound | null {
  const { pieces } = passage;
  const adjuncts = { from, to: from };
  const near = startsHere(passage, from, takes);
  if (near) return { ...near, whom, adjuncts };
  const far = takes.has('that') || takes.has('quote') ? markedFurtherOn(passage, from, takes) : null;
  if (far) return { ...far, whom, adjuncts: { from, to: far.start } };
  const behind = skipAdjuncts(passage, from, takes);
  if (behind === from || !pieces[behind]) return null;
  const later = startsHere(passage, behind, takes);
  return later && { ...later, whom, adjuncts: { from, to: behind } };
}

type Start = Pick<ComplementFound, 'is' | 'start'>;

/** Whether content starts right here, and as what. */
function startsHere(passage: Passage, at: number, takes: ReadonlySet<Complement>): Start | null {
  const { pieces } = passage;
  const piece = pieces[at];
  if (!piece) return null;
  const speaks = takes.has('quote') || takes.has('that') || takes.has('bare');
  if (piece.quotation) return speaks || takes.has('thing') ? { is: 'quote', start: at } : null;
  if (piece.word === ':' && speaks && pieces[at + 1]) return { is: 'quote', start: at + 1 };
  if (piece.word === ',' && pieces[at + 1]?.quotation) return speaks ? { is: 'quote', start: at + 1 } : null;
  if (piece.word === 'that' && takes.has('that') && !isDemonstrative(pieces, at))
    return behindThat(pieces, at);
  if (takes.has('that') && questionWords.has(piece.word)) return { is: 'that', start: at };
  if (takes.has('to') && isInfinitive(pieces, at)) return { is: 'to', start: at };
  if (prepositions.has(piece.word)) {
    const is = piece.word as Complement;
    return takes.has(is) && pieces[at + 1]?.time === null ? { is, start: at + 1 } : null;
  }
  if (takes.has('bare') && (takes.has('all') ? startsClause(passage, at) : isClauseNotThing(passage, at)))
    return { is: 'bare', start: at };
  return takes.has('thing') && startsThing(passage, at) ? { is: 'thing', start: at } : null;
}

/** `that, in her view, it was`; `that “…”`. */
function behindThat(pieces: readonly Piece[], at: number): Start | null {
  const next = pieces[at + 1];
  if (!next) return null;
  return { is: 'that', start: next.word === ',' && pieces[at + 2] ? at + 2 : at + 1 };
}

/** `that point`, `that.`: a demonstrative, where a noun without a clause follows. */
function isDemonstrative(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (!next) return true;
  if (
    next.pos === 'PUNCT' &&
    next.word !== ',' &&
    next.word !== '(' &&
    next.word !== '[' &&
    next.word !== '—'
  )
    return true;
  return next.pos === 'NOUN' && !hasFiniteVerb(pieces, at + 1);
}

const questionWords = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);
const prepositions = new Set<string>([
  'about',
  'against',
  'at',
  'for',
  'of',
  'on',
  'over',
  'with',
] satisfies Complement[]);

function isInfinitive(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]!.word;
  if (word === 'not') return pieces[at + 1]?.word === 'to';
  const next = pieces[at + 1];
  return (
    word === 'to' &&
    !!next &&
    (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV' || next.quotation !== null)
  );
}

/** A clause without "that": it starts like a noun phrase and has a verb with a tense, or it starts with that verb. */
export function startsClause(passage: Passage, at: number): boolean {
  const { pieces } = passage;
  const piece = pieces[at]!;
  if (piece.pos === 'PUNCT' && piece.word !== '$' && piece.word !== '[') return false;
  if (piece.pos === 'AUX') return true;
  if (piece.pos === 'VERB') return /(?:ed|s|ought|ade)$/.test(piece.word) || hasFiniteVerb(pieces, at + 1);
  if (piece.pos === 'CCONJ' || piece.pos === 'PART' || piece.pos === 'SCONJ') return false;
  if (piece.pos === 'ADP' && !leadsNumber(pieces[at + 1])) return false;
  if (piece.time !== null && !timeIsSubject(pieces, at)) return false;
  return hasFiniteVerb(pieces, at);
}

/** After a verb that may take something else: a clause where a verb with a tense comes right behind the first noun phrase. */
function isClauseNotThing(passage: Passage, at: number): boolean {
  const { pieces } = passage;
  if (!startsClause(passage, at)) return false;
  if (pieces[at]!.pos === 'VERB' || pieces[at]!.pos === 'AUX') return !pieces[at]!.word.endsWith('ing');
  let verb = phraseAfter(passage, at, true)?.to ?? at;
  while (pieces[verb]?.pos === 'ADV' || pieces[verb]?.quotation) verb++;
  const piece = pieces[verb];
  return (
    piece !== undefined &&
    (piece.pos === 'AUX' || (piece.pos === 'VERB' && at < verb && isTensed(pieces, verb)))
  );
}

/** `Monday was`, `Monday’s vote`: a time that opens the clause; elsewhere it says when the words were spoken. */
function timeIsSubject(pieces: readonly Piece[], at: number): boolean {
  let behind = at;
  while (pieces[behind]?.time === pieces[at]!.time) behind++;
  const pos = pieces[behind]?.pos;
  return pos === 'AUX' || pos === 'VERB' || pos === 'PART';
}

/** `about 40 people`, `at least three`, `as many as 12`. */
function leadsNumber(next: Piece | undefined): boolean {
  return next !== undefined && (next.pos === 'NUM' || next.pos === 'SYM' || numberLeads.has(next.word));
}

const numberLeads = new Set(['least', 'most', 'many', 'much', 'to', 'than']);

/** Whether a verb with a tense comes before the next stop. A comma is no stop: a fronted adverbial may precede. */
export function hasFiniteVerb(pieces: readonly Piece[], from: number, to = pieces.length): boolean {
  for (let at = from; at < to && at - from < clausePieces; at++) {
    const { word, pos, quotation } = pieces[at]!;
    if (word === '.' || word === ';') return false;
    if (quotation && from < at && verbChars < quotation.inner.end - quotation.inner.start) return true;
    if (pos === 'AUX' && pieces[at - 1]?.word !== 'to') return true;
    if (pos === 'VERB' && from < at && isTensed(pieces, at)) return true;
  }
  return false;
}

export function nextComma(pieces: readonly Piece[], from: number): number {
  for (let at = from; at < pieces.length && at - from < clausePieces; at++)
    if (pieces[at]!.word === ',') return at;
  return pieces.length;
}

function isTensed(pieces: readonly Piece[], at: number): boolean {
  const { word } = pieces[at]!;
  const before = pieces[at - 1]!;
  if (word.endsWith('ing') || before.word === 'to' || word === 'according' || word === 'including')
    return false;
  return before.pos !== 'DET' && before.pos !== 'ADP' && before.pos !== 'ADJ';
}

function startsThing(passage: Passage, at: number): boolean {
  const { pos, word, time } = passage.pieces[at]!;
  if (word === 'that' || word === 'this') return true;
  if (word === 'himself' || word === 'herself' || word === 'themselves') return false;
  if (pos === 'VERB') return word.endsWith('ing');
  if (time !== null && pos !== 'DET') return ['as', '’s', "'s"].includes(passage.pieces[at + 1]?.word ?? '');
  return thingStarts.has(pos) || (pos === 'ADV' && measures.has(word));
}

const thingStarts = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'SYM']);
const measures = new Set(['half', 'nearly', 'almost', 'about', 'both', 'only', 'even', 'over', 'too', 'so']);

/** `said in a statement on Monday that …`: the word, colon or quotation that opens the content behind adjuncts. */
function markedFurtherOn(passage: Passage, from: number, takes: ReadonlySet<Complement>): Start | null {
  const { pieces } = passage;
  if (!opensAdjunct(pieces, from)) return null;
  for (let at = from; at < pieces.length && at - from < adjunctPieces; at++) {
    const { word, pos, quotation } = pieces[at]!;
    if (pos === 'VERB' && startsOtherClause(pieces, at)) return null;
    if (quotation) return takes.has('quote') && marksContent(pieces, at) ? { is: 'quote', start: at } : null;
    if (word === ':') return takes.has('quote') && pieces[at + 1] ? { is: 'quote', start: at + 1 } : null;
    if (word === ';' || word === '.' || (pos === 'AUX' && !underRelative(pieces, from, at))) return null;
    if (word === 'that' && takes.has('that') && from < at && opensContent(pieces, at))
      return behindThat(pieces, at);
    if (word === 'whether' && takes.has('that')) return { is: 'that', start: at };
  }
  return null;
}

/** `, saying` and `showed` behind a noun: another clause has begun, whose quotation is not this verb’s. */
function startsOtherClause(pieces: readonly Piece[], at: number): boolean {
  const { word } = pieces[at]!;
  if (word.endsWith('ing')) return pieces[at - 1]?.word === ',';
  const readings = reportingVerbs.get(word);
  return (
    readings !== undefined &&
    !publishing.has(word) &&
    readings[0]!.forms.some((form) => form === 'past' || form === 's')
  );
}

/** Participles that tell where a statement stands: "in a letter published online". */
const publishing = new Set([
  'posted',
  'published',
  'issued',
  'released',
  'circulated',
  'reported',
  'recorded',
  'written',
  'addressed',
  'read',
  'called',
  'set',
  'put',
  'dubbed',
  'titled',
  'labeled',
  'labelled',
  'described',
]);

/** A quotation behind a comma or a colon is what was said; one inside a phrase is not. */
function marksContent(pieces: readonly Piece[], at: number): boolean {
  const { word } = pieces[at - 1]!;
  return word === ',' || word === ':' || word === 'that';
}

/** "that" behind a noun may open a relative clause; it does not where a new subject follows. */
function opensContent(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (!next || isDemonstrative(pieces, at)) return false;
  return next.pos !== 'VERB' && next.pos !== 'AUX' && next.pos !== 'ADV';
}

function underRelative(pieces: readonly Piece[], from: number, at: number): boolean {
  for (let i = at - 1; from <= i; i--) {
    const { word } = pieces[i]!;
    if (word === 'who' || word === 'which' || word === 'that' || word === 'where' || word === 'as')
      return true;
  }
  return false;
}

function opensAdjunct(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (piece.time !== null || timeWords.has(piece.word)) return true;
  return (
    piece.pos === 'ADP' ||
    piece.pos === 'ADV' ||
    piece.word === ',' ||
    piece.pos === 'SCONJ' ||
    piece.word === 'to'
  );
}

/** Past times, places and occasions: "on Monday", "in a statement posted online", "at a rally in Torrel". */
export function skipAdjuncts(passage: Passage, from: number, takes: ReadonlySet<Complement>): number {
  const { pieces } = passage;
  let at = from;
  while (at < pieces.length && at - from < adjunctPieces) {
    const piece = pieces[at]!;
    if (piece.time !== null || timeWords.has(piece.word)) {
      at++;
    } else if (piece.pos === 'ADV' && isAdverb(piece.word)) at++;
    else if (takes.has(piece.word as Complement)) break;
    else if (piece.pos === 'ADP' || piece.word === 'to') {
      const phrase = phraseAfter(passage, at + 1, false);
      if (!phrase) {
        if ((pieces[at + 1]?.time ?? null) === null) break;
        at++;
      } else at = pastParticiple(passage, phrase.to);
    } else break;
  }
  return at;
}

/** Adjectives that the analyser takes for adverbs ("new", "worth") are none. */
function isAdverb(word: string): boolean {
  return word.endsWith('ly') || plainAdverbs.has(word);
}

const plainAdverbs = new Set([
  'there',
  'here',
  'online',
  'instead',
  'simply',
  'back',
  'too',
  'again',
  'also',
  'first',
  'once',
  'twice',
  'afterward',
  'afterwards',
  'abroad',
  'aloud',
  'further',
  'furthermore',
  'moreover',
  'however',
  'thus',
  'only',
  'just',
  'still',
  'always',
  'often',
  'later',
  'earlier',
  'then',
  'now',
  'recently',
]);

/** `a video posted online`: past the participle that tells more of the phrase. */
function pastParticiple({ pieces }: Passage, at: number): number {
  const piece = pieces[at];
  return piece?.pos === 'VERB' && /(?:ed|wn|en|ld)$/.test(piece.word) && pieces[at + 1]?.pos === 'ADP'
    ? at + 1
    : at;
}
