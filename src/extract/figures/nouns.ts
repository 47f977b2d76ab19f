import type { TimeExpression } from '#core/annotated.ts';
import { indexAt } from '#core/span.ts';
import { attributivePlurals, isPeopleNoun, isPluralNoun, singularOf } from '#lang/en/counted-nouns.ts';
import { speechVerbs } from '#lang/en/name-signs.ts';
import { currencyWords } from '#lang/en/currencies.ts';
import { boundEndings, boundsBefore, longestBound } from '#lang/en/bounds.ts';
import { countries } from '#lang/en/countries.ts';
import { stateNouns, states } from '#lang/en/counted-states.ts';
import { idleCompounds } from '#lang/en/units.ts';
import { isHyphen, phraseOf, wordAt, type Lexeme, type Line } from './line.ts';
import type { Quantity } from './quantities.ts';

/** The noun phrase that is counted. Lexemes, half-open; `head` is its last noun. */
export interface Counted {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** A counted noun phrase is no longer than this many words; it bounds the reading. */
const longestPhrase = 8;

/**
 * The noun phrase behind a number.
 *
 *     nine Danish sailors drowned   hundreds of retired soldiers   20,000 tons of wheat   40% of the lamps
 *          ~~~~~~~~~~~~~~                       ~~~~~~~~~~~~~~~~                  ~~~~~              ~~~~~
 *
 * @param at the lexeme behind number, unit and hedge
 * @param next the quantity after it, whose measure may stand inside the phrase ("4,000 75 mm pipes")
 */
export function readCounted(
  line: Line,
  quantity: Quantity,
  at: number,
  next: Quantity | undefined,
  times: readonly TimeExpression[],
): Counted | null {
  if (quantity.compound) return quantity.unit ? null : readTied(line, at + 1);
  if (isRatio(line, quantity.number) && speechVerbs.has(wordAt(line, at))) return null;
  const from = phraseStart(line, quantity, increments.has(wordAt(line, at)) ? at + 1 : at);
  const counted = from === null ? null : readPhrase(line, hedgeEnd(line, from, next), next, times);
  return counted && isCountable(line, quantity, counted.head) ? counted : null;
}

/** "15 of the more than 200 miners": the hedge of the second number stands in the way too. */
function hedgeEnd(line: Line, from: number, next: Quantity | undefined): number {
  const hedged = next && from < next.first && next.first - from <= longestBound;
  return hedged &&
    determiners.has(wordAt(line, from - 1)) &&
    boundsBefore.has(phraseOf(line, from, next.first))
    ? next.first
    : from;
}

/** "23 more bodies": the word says that they are new, and is no part of what is counted. */
const increments: ReadonlySet<string> = new Set(['more', 'additional', 'further', 'extra']);

/** "787 project manager", "$3 million Ana Ruiz raised": more than one takes a plural, and money is for no person. */
function isCountable(line: Line, quantity: Quantity, head: number): boolean {
  const { unit, form, value, high, marked } = quantity;
  const { word, capital } = line.lexemes[head]!;
  if (unit?.kind === 'money') return (!capital || line.titled) && !isPeopleNoun(word);
  const plural = isPluralNoun(word) || isPeopleNoun(word) || isPluralMark(line, head);
  if (isDecimal(line, quantity) || (capital && !line.titled && mayNumber(quantity)))
    return plural || isAcronym(line, head);
  const single =
    unit !== null ||
    form === 'ordinal' ||
    form === 'fraction' ||
    form === 'vague' ||
    (marked && Number.isInteger(value));
  return single || capital || (high ?? value) === 1 || plural;
}

/** "5.50" without a unit and a magnitude: a version or a calibre, unless what follows is a plural. */
export function isDecimal(line: Line, { number, unit, form, factor }: Quantity): boolean {
  const alone = unit === null && form === 'digits' && factor === 1 && number.end === number.first + 1;
  return alone && wordAt(line, number.first).includes('.');
}

/** Small plain digits in front of a name may be its number: "163 Marlow Hall". */
function mayNumber({ unit, form, marked, value }: Quantity): boolean {
  return form === 'digits' && !marked && unit === null && 1 < value && value < 1000;
}

/** "2 TDs", "0.5 WAR" */
function isAcronym(line: Line, at: number): boolean {
  const { start, end } = line.lexemes[at]!;
  return /^\p{Lu}+s?$/u.test(line.text.slice(start, end));
}

/** A word for people; those that name things too ("tall poles") only with a capital. */
export function isPeopleAt(line: Line, at: number): boolean {
  const { word, capital } = line.lexemes[at]!;
  return isPeopleNoun(word) && (capital || !thingsToo.has(word));
}

const thingsToo: ReadonlySet<string> = new Set(['pole', 'poles', 'swede', 'swedes']);

/** "a four-course lunch": the word that the hyphen ties to the number is what is counted. */
function readTied(line: Line, at: number): Counted | null {
  const tied = line.lexemes[at];
  return tied?.kind === 'word' && !idleCompounds.has(tied.word) ? { first: at, end: at + 1, head: at } : null;
}

/** Behind a unit only "of" (and for money "in" and "worth of") leads to what is counted. */
function phraseStart(line: Line, { unit, form, number }: Quantity, at: number): number | null {
  const word = wordAt(line, at);
  if (word === 'of') return unit?.kind === 'duration' ? null : afterDeterminer(line, at + 1);
  if (unit?.kind === 'money') return moneyStart(line, at);
  if (unit) return null;
  if (form === 'fraction' && !isRatio(line, number)) return determiners.has(word) ? at + 1 : null;
  return at;
}

/** "six in 10 farmers" */
function isRatio(line: Line, { first, end }: Quantity['number']): boolean {
  return line.words.slice(first, end).some((word) => word === 'in' || word === 'out');
}

/** $9 million worth of carpets; $5 million in medical aid; an $80 million package */
function moneyStart(line: Line, at: number): number | null {
  const word = wordAt(line, at);
  if (word === 'worth' && wordAt(line, at + 1) === 'of') return afterDeterminer(line, at + 2);
  if (word !== 'in')
    return word !== 'for' && word !== 'to' && !currencyWords.has(wordAt(line, at - 1)) ? at : null;
  const next = line.lexemes[at + 1];
  const named = next && !next.capital && (next.pos === 'NOUN' || next.pos === 'ADJ');
  return named && !circumstances.has(next.word) && !circumstances.has(wordAt(line, at + 2)) ? at + 1 : null;
}

/** "$254 in early trading", "in exchange": how, not what. */
const circumstances: ReadonlySet<string> = new Set(
  'trading trade exchange return total addition court prison advance place response order size weight connection part all front'.split(
    ' ',
  ),
);

const determiners: ReadonlySet<string> = new Set(
  'the its his her their our my your these those all this that some such any'.split(' '),
);

function afterDeterminer(line: Line, at: number): number {
  let from = at;
  while (determiners.has(wordAt(line, from)) || wordAt(line, from) === 'a') from++;
  for (let owner = from + 1; owner < from + 4; owner++)
    if (/^['’]s?$/.test(wordAt(line, owner))) return owner + 1;
  return from;
}

function readPhrase(
  line: Line,
  from: number,
  next: Quantity | undefined,
  times: readonly TimeExpression[],
): Counted | null {
  let head = -1;
  let first = from;
  for (let at = from; at < line.lexemes.length && at < from + longestPhrase; at++) {
    if (next?.first === at && head < 0 && isSkipped(line, next, from)) {
      if (next.unit === null && !next.compound) first = next.end;
      at = next.end - (next.compound && next.unit === null ? 0 : 1);
      continue;
    }
    const day = dayAt(times, line.lexemes[at]!.start, line.lexemes[from]!.start);
    if (day && 0 <= head) break;
    if (day) {
      at = lexemeAfter(line, at, day.end) - 1;
      if (line.lexemes[at + 1]?.pos !== 'NOUN') break;
      continue;
    }
    const step = stepOf(line, at, head);
    const tied = from < at && isHyphen(wordAt(line, at - 1));
    if (tied && step === 'on') head = -1;
    if (step === 'stop') break;
    if (step === 'noun') head = at;
  }
  return head < 0 || countries.has(wordAt(line, head)) ? null : { first, end: head + 1, head };
}

/** "12 people Monday" ends before the day, "12 Christmas Day swimmers" holds it; "eight current members" has none, nor "its fourth week". */
function dayAt(times: readonly TimeExpression[], position: number, from: number): TimeExpression | null {
  const time = times[indexAt(times, position)];
  return time === undefined || time.start < from || /^(?:vague|set|duration)$/.test(time.sense.is)
    ? null
    : time;
}

function lexemeAfter(line: Line, at: number, position: number): number {
  let next = at;
  while (next < line.lexemes.length && line.lexemes[next]!.start < position) next++;
  return next;
}

/** "4,000 75 mm pipes", "58 of the 98 delegates": the second number stands in the way of the noun. */
function isSkipped(line: Line, { unit, compound, first }: Quantity, from: number): boolean {
  if (unit?.kind === 'measure' || (compound && unit?.kind !== 'money')) return true;
  const lead = lastWords.has(wordAt(line, first - 1)) ? first - 1 : first;
  return (
    unit === null &&
    lead === from &&
    (determiners.has(wordAt(line, from - 1)) ||
      boundEndings.has(wordAt(line, from - 1)) ||
      /^['’]s?$/.test(wordAt(line, from - 1)))
  );
}

/** "eight of its last 10 matches" */
const lastWords: ReadonlySet<string> = new Set(['last', 'past', 'first', 'next', 'previous', 'final']);

/** What a lexeme does to the phrase: carries it to a new head, goes on in it, or ends it. */
function stepOf(line: Line, at: number, head: number): 'noun' | 'on' | 'stop' {
  const { kind, word, pos, glued, capital } = line.lexemes[at]!;
  const next = line.lexemes[at + 1];
  if (isModelNumber(line, at)) return isPluralMark(line, at) ? 'noun' : 'on';
  if (isHyphen(word))
    return glued && (next?.glued || /^(?:and|or)$/.test(next?.word ?? '')) && next?.kind === 'word'
      ? 'on'
      : 'stop';
  if (kind !== 'word') return 'stop';
  if (/^(?:or|and)$/.test(word)) return (head < 0 ? isPaired(line, at) : areNames(line, at)) ? 'on' : 'stop';
  if (phraseEnds.has(word)) return isEarlier(word) && next?.pos === 'NOUN' ? 'on' : 'stop';
  if (isHyphen(wordAt(line, at - 1)) && glued)
    return pos === 'NOUN' || pos === 'PROPN'
      ? 'noun'
      : isNounish(next) || next?.kind === 'mark'
        ? 'on'
        : 'stop';
  const plural = 0 <= head && (isPluralNoun(wordAt(line, head)) || isPluralMark(line, head));
  if (plural && isNameBefore(line, head, at)) return 'noun';
  if (plural && !attributivePlurals.has(wordAt(line, head)) && !isHyphen(wordAt(line, head - 1)))
    return 'stop';
  if (states.has(word) && !isNounish(next) && !isPeopleAdjective(word) && !stateNouns.has(singularOf(word)))
    return 'stop';
  if (
    pos === 'NOUN' ||
    (pos === 'PROPN' &&
      !(0 <= head && capital && !line.lexemes[head]!.capital && !isHyphen(wordAt(line, head - 1))))
  )
    return 'noun';
  if (isPeopleNoun(word) && !isNounish(next) && !(0 <= head && isPeopleAdjective(word)))
    return pos === 'VERB' && !isPeopleAdjective(word) ? 'stop' : 'noun';
  if (pos === 'ADJ') return 'on';
  if (pos === 'VERB')
    return head < 0 && isNounVerb(line, at) ? 'noun' : isParticiple(word) && isNounish(next) ? 'on' : 'stop';
  return pos === 'ADV' && head < 0 && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'VERB')
    ? 'on'
    : 'stop';
}

/**
 * Whether a lexeme is the number of a model or a strain, the hyphen in front of it or the "s" behind it, inside the phrase:
 * "two Boeing 737 cargo planes", "15 F-16 jets", "120 Covid-19 cases", "three Mi-8s".
 */
export function isModelNumber(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at]!;
  const before = line.lexemes[at - 1];
  if (isPluralMark(line, at)) return true;
  if (isHyphen(lexeme.word)) return isName(before) && lexeme.glued && isModelNumber(line, at + 1);
  if (lexeme.kind !== 'number' || !/^\d{1,4}$/.test(lexeme.word)) return false;
  const named = isHyphen(before?.word ?? '') && lexeme.glued ? isName(line.lexemes[at - 2]) : isName(before);
  const next = line.lexemes[at + 1];
  return (
    named && (isPluralMark(line, at + 1) || (next?.kind === 'word' && !next.glued && next.pos === 'NOUN'))
  );
}

function isName(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && lexeme.capital;
}

/** The "s" of "737s". */
function isPluralMark(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at];
  return lexeme?.word === 's' && lexeme.glued && line.lexemes[at - 1]?.kind === 'number';
}

/** The head of what is counted, in lower case and as printed: "planes", and for models the whole name, "f-16". */
export function headOf(line: Line, { first, head }: Counted): string {
  if (!isPluralMark(line, head)) return wordAt(line, head);
  let start = head - 1;
  while (first < start && !isName(line.lexemes[start])) start--;
  return line.text.slice(line.lexemes[start]!.start, line.lexemes[head - 1]!.end).toLowerCase();
}

/** "40 Marlow and Torrel buses" */
function areNames(line: Line, at: number): boolean {
  const [before, after, noun] = [line.lexemes[at - 1]!, line.lexemes[at + 1], line.lexemes[at + 2]];
  const names = before.capital && before.pos === 'PROPN' && after?.capital === true && !line.titled;
  return names && noun !== undefined && !noun.capital && noun.pos === 'NOUN' && isPluralNoun(noun.word);
}

/** "thousands of Rovers fans": a name in the plural in front of what is counted. */
function isNameBefore(line: Line, head: number, at: number): boolean {
  const { capital, pos, word } = line.lexemes[at]!;
  const name = line.lexemes[head]!;
  return (
    name.capital && name.pos === 'PROPN' && !line.titled && !capital && pos === 'NOUN' && isPluralNoun(word)
  );
}

/** "12 current or former heads of state" */
function isPaired(line: Line, at: number): boolean {
  const [before, after] = [line.lexemes[at - 1], line.lexemes[at + 1]];
  const open = before?.pos === 'ADJ' || isHyphen(before?.word ?? '');
  return open && (after?.pos === 'ADJ' || after?.pos === 'VERB' || after?.pos === 'NOUN');
}

/** In front of a noun: "two wanted men", "three remaining hostages"; not "two involving violence". */
function isParticiple(word: string): boolean {
  return /(?:ed|en|wn|ing)$/.test(word) && !holdingParticiples.has(word);
}

/** These take an object rather than describe what is counted. */
const holdingParticiples: ReadonlySet<string> = new Set(
  'including involving carrying wearing containing holding using seeking facing killing injuring wounding leaving taking making having being suffering sustaining requiring receiving representing showing saying claiming causing driving giving getting given including'.split(
    ' ',
  ),
);

/** "dead", "wounded", "missing" behind a noun say what became of it; alone they are the noun. */
function isPeopleAdjective(word: string): boolean {
  return /^(?:dead|wounded|injured|missing|homeless|unemployed|displaced)$/.test(word);
}

/** "five earlier rounds", "seven away games", but "three days earlier". */
function isEarlier(word: string): boolean {
  return word === 'earlier' || word === 'later' || word === 'away';
}

/** A plural noun that the tagger takes for a verb: "3 guards", "20 strikes", with no noun in front. */
function isNounVerb(line: Line, at: number): boolean {
  return (
    /[^s]s$/.test(wordAt(line, at)) &&
    !/^(?:has|is|was|does|goes|says)$/.test(wordAt(line, at)) &&
    !isNounish(line.lexemes[at + 1]) &&
    line.lexemes[at + 1]?.pos !== 'DET'
  );
}

function isNounish(lexeme: { readonly pos: string; readonly kind: string } | undefined): boolean {
  return (
    lexeme !== undefined &&
    lexeme.kind === 'word' &&
    (lexeme.pos === 'NOUN' || lexeme.pos === 'PROPN' || lexeme.pos === 'ADJ')
  );
}

const phraseEnds: ReadonlySet<string> = new Set(
  'than ago ages aged later earlier away apart each per percent for from in on at by with of to and or but as that who whom which while when after before'.split(
    ' ',
  ),
);
