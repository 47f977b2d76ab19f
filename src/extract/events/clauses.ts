import type { Grip } from '#lang/en/event-governors.ts';
import {
  adjectiveGrips,
  conditionWords,
  gerundGrips,
  infinitiveGrips,
  nounGrips,
  objectActs,
} from '#lang/en/event-governors.ts';
import type { Chunk, Words } from './chunks.ts';

/** A sentence with its words and chunks; everything below counts in chunks. */
export interface Line {
  readonly text: string;
  /** Its capitals tell nothing, and its present tense tells what happened. */
  readonly headline: boolean;
  readonly words: Words;
  readonly chunks: readonly Chunk[];
}

/** Noun phrases that fill one place together: `Putin and Xi`. Indexes of chunks, in the order of the text. */
export type Phrases = readonly number[];

/** What hangs on a verb behind it. */
export interface Complements {
  readonly object: Phrases;
  readonly prepositional: readonly { readonly preposition: string; readonly phrases: Phrases }[];
  /** An infinitive or a clause with "that" follows. */
  readonly infinitive: boolean;
  readonly clause: boolean;
  /** Index after the last chunk read. */
  readonly end: number;
}

/** How a verb hangs on what is before it. */
export interface Hold {
  readonly by: 'verb' | 'noun' | 'adjective' | 'preposition' | 'nothing';
  /** The chunk that holds it, -1 for nothing. */
  readonly chunk: number;
  readonly grip: Grip | null;
}

const none: Phrases = [];
/** They open a clause as well as a phrase: `as Ruiz met`, `after the talks`. */
const doubleFaced = new Set(['as', 'after', 'before', 'since', 'until', 'than']);
/** "went to Torrel seeking help": the town does not seek. */
const whereabouts = new Set(['to', 'in', 'at', 'on', 'from', 'into', 'near', 'over', 'through']);
/** Verbs whose next words may be a whole clause without "that". */
const reported = new Set(
  'say tell claim believe think report announce allege confirm add warn deny insist argue suggest know hope fear state note admit stress write reveal show indicate'.split(
    ' ',
  ),
);

/** Who or what does what a verb says, as far as it stands in the sentence; in a passive, who undergoes it. */
export function subjectOf(line: Line, k: number, depth = 0): Phrases {
  if (8 < depth) return none;
  const { verb } = line.chunks[k]!;
  const before = behindSkips(line, k - 1);
  if (isBareInfinitive(line, k)) return listBack(line, before);
  if (verb!.infinitive) return subjectOfInfinitive(line, k, before, depth);
  if (!verb!.finite) return subjectOfParticiple(line, k, before, depth);
  return subjectOfFinite(line, before, depth);
}

/** "helped Ruiz stay": an infinitive without "to". */
export function isBareInfinitive(line: Line, k: number): boolean {
  const { verb } = line.chunks[k]!;
  if (verb!.form !== 'base' || verb!.modal !== null || verb!.infinitive) return false;
  const before = behindSkips(line, k - 1);
  const holder =
    line.chunks[before]?.is === 'noun'
      ? line.chunks[verbBefore(line, before)]?.verb
      : line.chunks[before]?.verb;
  return holder !== null && holder !== undefined && bareHolders.has(holder.base);
}

const bareHolders = new Set('help let make see hear watch have'.split(' '));

/** The object behind a verb and the phrases with prepositions, up to the next verb or clause. */
export function complementsOf(line: Line, k: number): Complements {
  const { chunks } = line;
  let object: Phrases = none;
  const prepositional: { preposition: string; phrases: Phrases }[] = [];
  let at = k + 1;
  let comma = false;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.is === 'time') comma = false;
    else if (chunk.is === 'comma' && !comma) comma = true;
    else if (chunk.is === 'noun') {
      const over = comma && 0 < object.length ? endOfApposition(line, at) : -1;
      if (over !== -1) {
        at = over;
        comma = false;
        continue;
      }
      if (comma && (chunk.preposition === null || chunks[at + 1]?.is === 'verb')) break;
      const phrases = listFrom(line, at);
      if (chunk.preposition !== null) prepositional.push({ preposition: chunk.preposition, phrases });
      else if (object.length === 0 && prepositional.length === 0) object = phrases;
      else if (isGiven(line, k, object, at)) {
        prepositional.push({ preposition: 'to', phrases: object });
        object = phrases;
      } else break;
      at = phrases.at(-1)!;
      comma = false;
    } else if (chunk.is === 'mark' && isQuoteMark(line, at)) continue;
    else break;
  }
  const next = chunks[at];
  return {
    object,
    prepositional,
    infinitive: next?.verb?.infinitive === true && !comma,
    clause: next?.is === 'that' && line.words.lower[next.from] === 'that',
    end: at,
  };
}

/** "gave Marlow a loan": the first object is the one who is given to. */
function isGiven({ chunks }: Line, k: number, object: Phrases, at: number): boolean {
  return (
    giving.has(chunks[k]!.verb!.base) && object.length === 1 && object[0] === at - 1 && object[0] === k + 1
  );
}

const giving = new Set('give send grant offer award lend hand pay deny'.split(' '));

/** "met Rossi, the mayor of Torrel, in Marlow": the comma that closes the description of an object, else -1. */
function endOfApposition(line: Line, at: number): number {
  const { chunks, words } = line;
  if (chunks[at]!.preposition !== null || isNamed(words, chunks[at]!)) return -1;
  const end = tailOf(line, at);
  return chunks[end]?.is === 'comma' && (chunks[end + 1]?.preposition ?? null) !== null ? end : -1;
}

/** What a verb hangs on: the verb, noun or adjective that governs it, and what that makes of it. */
export function holdOf(line: Line, k: number): Hold {
  const { chunks, words } = line;
  const chunk = chunks[k]!;
  const before = behindSkips(line, k - 1);
  const held = chunks[before];
  if (held === undefined || chunk.verb!.finite) return { by: 'nothing', chunk: -1, grip: null };
  if (
    held.is === 'and' &&
    before > 0 &&
    chunks[before - 1]!.verb?.form === 'ing' &&
    chunk.verb!.form === 'ing'
  )
    return holdOf(line, before - 1);
  const grips = chunk.verb!.infinitive ? infinitiveGrips : gerundGrips;
  if (chunk.preposition !== null && chunk.verb!.form === 'ing') return holdByPreposition(line, k, before);
  if (held.is === 'verb') {
    const { base, passive } = held.verb!;
    if (base === 'be' && chunk.verb!.infinitive) return { by: 'verb', chunk: before, grip: 'plans' };
    return { by: 'verb', chunk: before, grip: grips.get(base) ?? (passive ? 'asks' : null) };
  }
  const adjective = adjectiveGrips.get(words.lower[held.head]!);
  if (chunk.verb!.infinitive && adjective !== undefined && held.is !== 'time')
    return { by: 'adjective', chunk: before, grip: adjective };
  if (held.is !== 'noun') return { by: 'nothing', chunk: -1, grip: null };
  return holdByNoun(line, k, before);
}

/** Whether the clause of a verb begins with "if", "whether" and the like. */
export function isConditional(line: Line, k: number): boolean {
  const { chunks, words } = line;
  for (let j = k - 1; 0 <= j; j--) {
    const chunk = chunks[j]!;
    if (chunk.is === 'that')
      return conditionWords.has(words.lower[chunk.from]!) && !isIndirectQuestion(words, chunk);
    if (chunk.is === 'verb' || chunk.is === 'mark' || chunk.is === 'who') return false;
  }
  return false;
}

/** The nearest verb before a chunk in its clause, or behind it where none is before; -1 where there is none. */
export function mainVerbOf(line: Line, at: number): number {
  const { chunks } = line;
  for (let j = at - 1; 0 <= j; j--) {
    const chunk = chunks[j]!;
    if (chunk.is === 'verb') return j;
    if (chunk.is === 'that' || chunk.is === 'mark') break;
  }
  for (let j = at + 1; j < chunks.length; j++) {
    if (chunks[j]!.is === 'verb' && chunks[j]!.verb!.finite) return j;
    if (chunks[j]!.is === 'mark') break;
  }
  return -1;
}

/** "one of the cities" means the cities. */
export function meantBy(line: Line, at: number): number {
  const { chunks, words } = line;
  return chunks[at + 1]?.preposition === 'of' &&
    chunks[at + 1]!.is === 'noun' &&
    parts.has(words.lower[chunks[at]!.head]!)
    ? at + 1
    : at;
}

const parts = new Set(
  'ton tons tonnes kg kilograms shipment shipments amount worth litres boxes pieces lot lots series package packages load loads one two three four five some many several most all both half hundreds thousands dozens scores dozen hundred number group handful members each any majority part parts rest'.split(
    ' ',
  ),
);

/** Behind a place, the wider places it lies in: the index after "Torrel, Marlow, Kenya", else the index given. */
export function pastPlaces(line: Line, comma: number): number {
  const { chunks, words } = line;
  let j = comma;
  while (chunks[j]?.is === 'comma' && isBarePlace(words, chunks[j + 1]) && endsPlace(chunks[j + 2])) j += 2;
  return j;
}

function isBarePlace(words: Words, chunk: Chunk | undefined): boolean {
  return (
    chunk?.is === 'noun' &&
    chunk.preposition === null &&
    isNamed(words, chunk) &&
    words.tokens[chunk.from]!.pos === 'PROPN'
  );
}

function endsPlace(chunk: Chunk | undefined): boolean {
  return (
    chunk === undefined ||
    chunk.is === 'comma' ||
    chunk.is === 'mark' ||
    chunk.is === 'time' ||
    (chunk.is === 'noun' && chunk.preposition !== null)
  );
}

/** The last verb of saying before a chunk, -1 where there is none: "will ⟦warn⟧ Rossi that … if … in a call". */
export function sayingVerbBefore(line: Line, at: number): number {
  const { chunks } = line;
  for (let j = at - 1; 0 <= j; j--) {
    const { is, verb } = chunks[j]!;
    if (verb !== null && (reported.has(verb.base) || addressing.has(verb.base))) return j;
    if (is === 'mark' && !isQuoteMark(line, j)) return -1;
  }
  return -1;
}

const addressing = new Set(
  'ask urge accuse promise assure discuss agree raise call offer threaten'.split(' '),
);

/** The noun phrase at a chunk and those joined to it: `Lopez, Rossi and the mayor`. */
function listFrom(line: Line, at: number): Phrases {
  const { chunks } = line;
  const list = [at];
  for (;;) {
    const last = list.at(-1)!;
    let next = last + 1;
    while (chunks[next]?.is === 'noun' && chunks[next]!.preposition === 'of') next++;
    if (chunks[next]?.is === 'comma') next++;
    if (chunks[next]?.is === 'and') next++;
    const joined = chunks[next];
    if (
      next === last + 1 ||
      joined?.is !== 'noun' ||
      joined.preposition !== null ||
      chunks[next + 1]?.is === 'verb'
    )
      return list;
    const comma = chunks[next - 1]!.is === 'comma';
    if (comma && !endsInAnd(line, next)) return list;
    if (!comma && chunks[next - 1]!.is !== 'and') return list;
    list.push(next);
  }
}

/** The chunks that hang on a noun phrase behind it: times and phrases with prepositions, without a verb between. */
export function tailOf(line: Line, at: number): number {
  const { chunks } = line;
  let j = at + 1;
  for (; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    if (chunk.is === 'time') continue;
    if (chunk.is === 'noun' && chunk.preposition !== null) continue;
    if (chunk.is === 'and' && chunks[j + 1]?.is === 'noun' && isBetween(line, at, j)) {
      j++;
      continue;
    }
    if (
      chunk.is === 'and' &&
      chunks[j + 1]?.is === 'noun' &&
      chunks[j + 1]!.preposition === null &&
      chunks[j + 2]?.is !== 'verb' &&
      chunks[j - 1]!.is === 'noun' &&
      j - 1 !== at
    ) {
      j++;
      continue;
    }
    break;
  }
  return j;
}

/** "talks between Ruiz and Rossi ended": both belong to the talks. */
function isBetween(line: Line, at: number, and: number): boolean {
  for (let j = and - 1; at < j; j--) if (line.chunks[j]!.preposition === 'between') return true;
  return false;
}

function endsInAnd(line: Line, from: number): boolean {
  const { chunks } = line;
  for (let j = from; j < chunks.length && j < from + 8; j++) {
    if (chunks[j]!.is === 'and') return chunks[j + 1]?.is === 'noun';
    if (chunks[j]!.is !== 'noun' && chunks[j]!.is !== 'comma') return false;
  }
  return false;
}

/** The last chunk at or before `j` that is no time. */
function behindSkips(line: Line, j: number): number {
  while (0 <= j && line.chunks[j]!.is === 'time') j--;
  return j;
}

function isQuoteMark(line: Line, at: number): boolean {
  const word = line.words.lower[line.chunks[at]!.from]!;
  return word === '“' || word === '"' || word === '‘' || word === '[' || word === ']';
}

/** "asked whether", "know if": no condition. */
function isIndirectQuestion(words: Words, chunk: Chunk): boolean {
  return words.lower[chunk.from] === 'when' && words.tokens[chunk.from - 1]?.pos === 'VERB';
}

function subjectOfInfinitive(line: Line, k: number, before: number, depth: number): Phrases {
  const { chunks, words } = line;
  const held = chunks[before];
  if (held === undefined) return subjectAhead(line, k, depth);
  if (held.is === 'verb') return subjectOf(line, before, depth + 1);
  if (held.is === 'noun' && held.preposition === null) {
    const governor = verbBefore(line, before);
    if (governor === -1) return [before];
    return objectActs.has(chunks[governor]!.verb!.base) && !nounGrips.has(words.lower[held.head]!)
      ? listBack(line, before)
      : subjectOf(line, governor, depth + 1);
  }
  const verb = nearestVerb(line, before);
  return verb === -1 ? none : subjectOf(line, verb, depth + 1);
}

/** An -ing form or a bare participle. */
function subjectOfParticiple(line: Line, k: number, before: number, depth: number): Phrases {
  const { chunks } = line;
  const held = chunks[before];
  if (held === undefined) return subjectAhead(line, k, depth);
  if (chunks[k]!.preposition !== null) {
    const verb = verbBeside(line, k, before);
    if (verb === -1)
      return held.is === 'noun' && before === k - 1 ? ownerOf(line, before) : subjectAhead(line, k, depth);
    const { object } = complementsOf(line, verb);
    const grip = gerundGrips.get(chunks[verb]!.verb!.base);
    const ofObject =
      grip !== undefined &&
      grip !== 'begins' &&
      object.length > 0 &&
      object.at(-1)! <= before &&
      ['of', 'for', 'from'].includes(chunks[k]!.preposition!);
    return ofObject ? object : subjectOf(line, verb, depth + 1);
  }
  if (held.is === 'noun' && !(held.preposition !== null && whereabouts.has(held.preposition)))
    return listBack(line, before);
  if (held.is === 'comma' && chunks[k]!.verb!.form !== 'ing' && chunks[before - 1]?.is === 'noun')
    return [headOfChain(line, before - 1)];
  const verb = nearestVerb(line, before);
  return verb === -1 ? subjectAhead(line, k, depth) : subjectOf(line, verb, depth + 1);
}

/** "Speaking in Torrel, Ruiz said": the subject of the verb to come. */
function subjectAhead(line: Line, k: number, depth: number): Phrases {
  const { chunks } = line;
  for (let j = k + 1; j < chunks.length; j++)
    if (chunks[j]!.is === 'verb' && chunks[j]!.verb!.finite && chunks[j - 1]?.is !== 'who')
      return subjectOfFinite(line, behindSkips(line, j - 1), depth + 1);
  return none;
}

function subjectOfFinite(line: Line, before: number, depth: number): Phrases {
  const { chunks } = line;
  const held = chunks[before];
  if (held === undefined || opensWithTime(line, before + 1)) return none;
  if (held.is === 'who') return antecedentOf(line, before);
  if (held.is === 'and') {
    const other = joinedVerb(line, before);
    return other === -1 ? none : subjectOf(line, other, depth + 1);
  }
  for (let j = before; 0 <= j; j--) {
    const chunk = chunks[j]!;
    if (chunk.is === 'noun' && chunks[j - 1]?.is === 'and' && chunks[j - 2]?.preposition === 'between')
      j -= 2;
    else if (chunk.is === 'noun' && (chunk.preposition === null || doubleFaced.has(chunk.preposition))) {
      const head = headOfReduced(line, j);
      if (head !== -1) return listBack(line, head);
      const enclosing = endOfRelative(line, j);
      if (enclosing !== -1) return antecedentOf(line, enclosing);
      return listBack(line, pastApposition(line, j));
    } else if (chunk.is === 'verb') {
      const start = startOfInsertion(line, j);
      if (start === -1 && isReduced(line, j)) continue;
      if (start === -1)
        return chunk.verb!.finite && reported.has(chunk.verb!.base) ? subjectAround(line, j, depth) : none;
      j = start;
    } else if (line.words.lower[chunk.from] === ')') j = openingOf(line, j);
    else if (chunk.is === 'that' || (chunk.is === 'mark' && !isQuoteMark(line, j) && !isDash(line, j)))
      return none;
  }
  return none;
}

/** "a man suspected of shooting three people was arrested": from the people back to the man; -1 where no such thing is before. */
function headOfReduced(line: Line, j: number): number {
  const { chunks } = line;
  let i = j - 1;
  if (!isParticiple(chunks[i])) return -1;
  while (isParticiple(chunks[i]) || isReduced(line, i)) i--;
  return chunks[i]?.is === 'noun' ? headOfChain(line, i) : -1;
}

/** A bare past form right behind a noun, with another finite verb to come: "a driver charged with theft was released". */
function isReduced(line: Line, i: number): boolean {
  const { verb, from, to } = line.chunks[i] ?? {};
  if (!verb || from === undefined || to === undefined) return false;
  return (
    verb.form === 'past' &&
    !verb.perfect &&
    !verb.passive &&
    to - from === 1 &&
    line.chunks[i - 1]?.is === 'noun' &&
    !reported.has(verb.base)
  );
}

/** "as 2016 arrived": nobody does it. */
function opensWithTime({ chunks }: Line, j: number): boolean {
  const { is, preposition } = chunks[j]!;
  return is === 'time' && preposition !== null && doubleFaced.has(preposition);
}

/** The bracket that opens what ends here; the first chunk where there is none. */
function openingOf({ chunks, words }: Line, j: number): number {
  while (0 < j && words.lower[chunks[j]!.from] !== '(') j--;
  return j;
}

/** "a strike that officials said killed nine": the antecedent around the reporting verb. */
function subjectAround(line: Line, j: number, depth: number): Phrases {
  const subject = subjectOf(line, j, depth + 1);
  const first = subject[0];
  const opener = first === undefined ? undefined : line.chunks[first - 1];
  return opener?.is === 'who' || (opener?.is === 'that' && line.words.lower[opener.from] === 'that')
    ? antecedentOf(line, first! - 1)
    : none;
}

/** Where a relative clause or a participle that stands inside a clause begins: the index before it, else -1. */
function startOfInsertion(line: Line, j: number): number {
  const { chunks } = line;
  for (let i = j; 0 <= i; i--) {
    const chunk = chunks[i]!;
    if (chunk.is === 'who') return i;
    if (chunk.is === 'comma' && i < j && isParticiple(chunks[i + 1])) return i;
    if (chunk.is === 'that' || chunk.is === 'mark') return -1;
    if (i < j && chunk.is === 'verb' && chunk.verb!.finite) return -1;
  }
  return isParticiple(chunks[j]) ? j : -1;
}

function isParticiple(chunk: Chunk | undefined): boolean {
  return chunk?.verb !== undefined && chunk.verb !== null && !chunk.verb.finite;
}

/** "the man who shot the mayor fled": the mayor is inside the relative clause, which is over; its opener, else -1. */
function endOfRelative(line: Line, j: number): number {
  const { chunks } = line;
  if (chunks[j - 1]?.is !== 'verb' || reported.has(chunks[j - 1]!.verb!.base)) return -1;
  return chunks[j - 2]?.is === 'who' ? j - 2 : -1;
}

function antecedentOf(line: Line, who: number): Phrases {
  const { chunks, words } = line;
  let j = who - 1;
  if (chunks[j]?.is === 'comma' || chunks[j]?.is === 'time') j--;
  if (chunks[j]?.is !== 'noun') return none;
  const person = words.lower[chunks[who]!.from] === 'who';
  return person || chunks[j]!.preposition === null ? listBack(line, headOfChain(line, j)) : [j];
}

/** From "Torrel" in "the mayor of Torrel" back to the mayor. */
function headOfChain(line: Line, j: number): number {
  const { chunks } = line;
  while (0 < j && chunks[j]!.preposition === 'of' && chunks[j - 1]!.is === 'noun') j--;
  return j;
}

/** A phrase in front and joined with "and" belongs to the list: `Lopez and Rossi`. */
function listBack(line: Line, j: number): Phrases {
  const { chunks } = line;
  const owners = leadersOf(line, j);
  if (owners.length > 0) return owners;
  const list = [j];
  let at = beforeName(line, j);
  while (1 < at && chunks[at - 1]!.is === 'and') {
    let other = chunks[at - 2]?.is === 'comma' ? at - 3 : at - 2;
    while (0 < other && chunks[other]!.is === 'noun' && chunks[other]!.preposition === 'of') other--;
    if (
      chunks[at - 2]?.is === 'comma' &&
      chunks[other - 1]?.is !== 'comma' &&
      chunks.slice(0, other).some(({ verb }) => verb?.finite)
    )
      break;
    if (
      chunks[other]?.is !== 'noun' ||
      (chunks[other]!.preposition !== null &&
        chunks[at]!.preposition === null &&
        line.words.lower[chunks[at]!.from] !== line.words.lower[chunks[other]!.from])
    )
      break;
    const holder = chunks[other - 1]?.verb;
    if (holder && !reported.has(holder.base)) break;
    at = pastApposition(line, other);
    list.unshift(at);
    while (
      1 < at &&
      chunks[at - 1]!.is === 'comma' &&
      chunks[at - 2]!.is === 'noun' &&
      chunks[at - 2]!.preposition === null &&
      chunks[at - 3]?.is !== 'verb'
    ) {
      at -= 2;
      list.unshift(at);
    }
  }
  return list;
}

/** "the leaders of Marlow and Torrel met": the two, when a plural stands before them. */
function leadersOf(line: Line, j: number): Phrases {
  const { chunks, words } = line;
  if (chunks[j - 1]?.is !== 'and' || chunks[j - 2]?.preposition !== 'of') return none;
  const head = chunks[j - 3];
  return head?.is === 'noun' &&
    words.lower[head.head]!.endsWith('s') &&
    words.tokens[head.head]!.pos === 'NOUN'
    ? [j - 2, j]
    : none;
}

/** From the name in "and the mayor of Torrel, Ana Ruiz, met" to the mayor, in front of whom the list goes on. */
function beforeName(line: Line, j: number): number {
  const { chunks, words } = line;
  if (chunks[j - 1]?.is !== 'comma' || !isNamed(words, chunks[j]!) || chunks[j + 1]?.is !== 'comma') return j;
  const role = headOfChain(line, j - 2);
  return chunks[role]?.is === 'noun' && !isNamed(words, chunks[role]!) && chunks[role - 1]?.is === 'and'
    ? role
    : j;
}

/** From "the mayor of Torrel" in "Ana Ruiz, the mayor of Torrel, met" back to the name. */
function pastApposition(line: Line, j: number): number {
  const { chunks, words } = line;
  if (chunks[j - 1]?.is !== 'comma' || isNamed(words, chunks[j]!) || chunks[tailOf(line, j)]?.is !== 'comma')
    return j;
  let other = j - 2;
  while (0 < other && chunks[other]!.is === 'noun' && chunks[other]!.preposition !== null) other--;
  const named = chunks[other];
  return named?.is === 'noun' && named.preposition === null && isNamed(words, named) ? other : j;
}

function isNamed(words: Words, chunk: Chunk): boolean {
  return words.tokens[chunk.head]!.pos === 'PROPN';
}

function isDash(line: Line, at: number): boolean {
  const word = line.words.lower[line.chunks[at]!.from]!;
  return word === '—' || word === '–' || word === '(' || word === ')' || word === '-';
}

/** The verb that "and" joins to the one behind it: the last before it that is in the same form of clause. */
function joinedVerb(line: Line, and: number): number {
  const { chunks } = line;
  for (let j = and - 1; 0 <= j; j--) {
    const { verb } = chunks[j]!;
    if (verb?.finite && !isAside(line, j) && !isParenthetical(line, j) && !isBareInfinitive(line, j))
      return j;
    if (chunks[j]!.is === 'mark' && !isQuoteMark(line, j)) return -1;
  }
  return -1;
}

/** "the fight that led to the wall's fall and condemned": what follows goes on behind a relative clause about a thing. */
function isAside(line: Line, j: number): boolean {
  const { chunks, words } = line;
  const opener = chunks[j - 1];
  if (opener?.is !== 'who' || words.lower[opener.from] === 'who') return false;
  return chunks.slice(0, j).some(({ verb }) => verb?.finite);
}

/** ", Ruiz explained," inside what she explained. */
function isParenthetical({ chunks }: Line, j: number): boolean {
  return chunks[j + 1]?.is === 'comma' && chunks[j - 1]?.is === 'noun' && chunks[j - 2]?.is === 'comma';
}

/** The verb whose object a phrase is: right before it, with times between. */
function verbBefore(line: Line, at: number): number {
  let j = behindSkips(line, at - 1);
  while (0 <= j && line.chunks[j]!.is === 'noun' && line.chunks[j]!.preposition !== null)
    j = behindSkips(line, j - 1);
  return line.chunks[j]?.is === 'verb' ? j : -1;
}

/** "hinted that the bank may help after meeting Ruiz": what comes after something done is done, not what may be. */
function verbBeside(line: Line, k: number, before: number): number {
  const { chunks } = line;
  const verb = nearestVerb(line, before);
  if (verb === -1 || chunks[k]!.preposition !== 'after' || chunks[verb]!.verb!.modal === null) return verb;
  for (let j = verb - 1; 0 <= j; j--) if (chunks[j]!.is === 'that') return nearestVerb(line, j - 1);
  return verb;
}

function nearestVerb(line: Line, from: number): number {
  for (let j = from; 0 <= j; j--) {
    if (line.chunks[j]!.is === 'verb') return j;
    if (line.chunks[j]!.is === 'that' && j < from) return -1;
  }
  return -1;
}

/** The phrase itself; `ownerOf` of "Torrel's plan" is the plan's chunk, whose owner the parties read. */
function ownerOf(_line: Line, at: number): Phrases {
  return [at];
}

function holdByPreposition(line: Line, k: number, before: number): Hold {
  const { chunks, words } = line;
  const preposition = chunks[k]!.preposition!;
  if (preposition === 'without' || preposition === 'instead')
    return { by: 'preposition', chunk: before, grip: 'refuses' };
  const held = chunks[before]!;
  if (held.is === 'noun' && (preposition === 'of' || preposition === 'for' || preposition === 'about')) {
    const grip = nounGrips.get(words.lower[held.head]!);
    if (grip !== undefined) return { by: 'noun', chunk: before, grip };
  }
  if (held.is === 'adjective')
    return { by: 'adjective', chunk: before, grip: adjectiveGrips.get(words.lower[held.head]!) ?? null };
  const verb = verbBeside(line, k, before);
  if (verb === -1) return { by: 'preposition', chunk: before, grip: 'supposes' };
  if (
    preposition === 'after' ||
    preposition === 'before' ||
    preposition === 'since' ||
    preposition === 'while'
  )
    return { by: 'preposition', chunk: verb, grip: null };
  return { by: 'verb', chunk: verb, grip: gerundGrips.get(chunks[verb]!.verb!.base) ?? null };
}

function holdByNoun(line: Line, k: number, before: number): Hold {
  const { chunks, words } = line;
  const held = chunks[before]!;
  const verb = verbBefore(line, before);
  const noun = nounGrips.get(words.lower[held.head]!);
  if (chunks[k]!.verb!.infinitive) {
    if (noun !== undefined) return { by: 'noun', chunk: before, grip: noun };
    if (verb === -1) return { by: 'noun', chunk: before, grip: null };
    const { base } = chunks[verb]!.verb!;
    return {
      by: 'verb',
      chunk: verb,
      grip: objectActs.has(base) ? (infinitiveGrips.get(base) ?? 'plans') : null,
    };
  }
  return { by: 'noun', chunk: before, grip: null };
}
