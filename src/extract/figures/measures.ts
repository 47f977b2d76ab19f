import {
  anyPeople,
  isPeopleNoun,
  isPluralNoun,
  looseAdjectives,
  partNouns,
  pluralOf,
  singularOf,
} from '#lang/en/counted-nouns.ts';
import { countedThrough, stateNouns, statePassing, states, type State } from '#lang/en/counted-states.ts';
import { changeNouns, changeVerbs, pointVerbs } from '#lang/en/change-words.ts';
import { foldWords, longWords } from '#lang/en/numbers.ts';
import { dimensions, gatherings, meetingWords, moneyVerbs, sumNouns, weapons } from '#lang/en/sum-words.ts';
import type { Draft } from './draft.ts';
import { isHyphen, wordAt, type Line } from './line.ts';
import { headOf, isModelNumber, type Counted } from './nouns.ts';

/**
 * What a figure measures, in a few normal words, so that the same measure reads the same in every report.
 *
 *     killed 41 people and injured 206       people killed; people injured
 *     4.1mn Torrelians have fled             people who fled
 *     an $80 million package of medical aid  medical aid package
 *     40 percent of the lamps                share of lamps
 *     a nine-hour meeting                    length of meeting
 *
 * @param before the figure in front of it in the line, whose noun and fate it may share
 */
export function measureOf(line: Line, draft: Draft, before: Draft | undefined): string | null {
  if (before && draft.rule.endsWith('-conversion')) return before.measure;
  switch (draft.kind) {
    case 'age':
      return 'age';
    case 'money':
      return sumMeasure(line, draft, before);
    case 'share':
      return shareMeasure(line, draft, before);
    case 'duration':
      return durationMeasure(line, draft);
    case 'measure':
      return (
        dimensionOf(line, draft) ??
        phraseWords(line, draft) ??
        changedNoun(line, draft) ??
        nounOf(line, draft.first) ??
        continued(line, draft, before)
      );
    default:
      return draft.quantity.unit ? sumMeasure(line, draft, before) : countMeasure(line, draft, before);
  }
}

/** What became of those counted: told behind them, in front of them, or by the figure before. */
export function stateOf(
  line: Line,
  draft: Pick<Draft, 'first' | 'end' | 'counted'>,
  before: Draft | undefined,
): State | null {
  if (wordAt(line, draft.first - 2) === 'of' && wordAt(line, draft.first - 3) === 'none') return null;
  const end = draft.counted?.end ?? draft.end;
  const of = wordAt(line, draft.first - 1) === 'the' ? draft.first - 2 : draft.first - 1;
  if (wordAt(line, of) === 'of' && line.lexemes[of - 1]?.pos === 'NUM') return null;
  const whole = /^(?:whom|them|which)$/.test(wordAt(line, end + 1)) || line.lexemes[end + 1]?.pos === 'NUM';
  const behind = wordAt(line, end) === 'of' && whole ? end + 2 : end;
  return stateAhead(line, behind) ?? stateBehind(line, draft.first) ?? inherited(line, draft, before);
}

/** "four divers were reported missing"; "men from the village were shot and killed". */
function stateAhead(line: Line, from: number): State | null {
  const skipped = skipAttribute(line, skipAside(line, from));
  for (let at = skipped; at < from + 14 && at < line.lexemes.length; at++) {
    const word = wordAt(line, at);
    if (word === 'among') return states.get(wordAt(line, at + 2)) ?? null;
    const state = states.get(word);
    if (state && !isActive(line, at, state, skipped) && !(from < skipped && at === skipped))
      return withSecond(line, at, state);
    if (state || !isPassing(line, at)) return null;
  }
  return null;
}

/** "84 people, including children, were killed" */
function skipAside(line: Line, from: number): number {
  if (
    wordAt(line, from) !== ',' ||
    !/^(?:including|among|mostly|many|most|some|all|mainly)$/.test(wordAt(line, from + 1))
  )
    return from;
  for (let at = from + 2; at < from + 12; at++) if (wordAt(line, at) === ',') return at + 1;
  return from;
}

/** A phrase with a preposition between those counted and what became of them. */
function skipAttribute(line: Line, from: number): number {
  if (!/^(?:from|in|at|of|on|near|aboard|with)$/.test(wordAt(line, from))) return from;
  let at = from + 1;
  while (at < from + 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(line.lexemes[at]?.pos ?? '')) at++;
  return statePassing.has(wordAt(line, at)) ? at : from;
}

function isPassing(line: Line, at: number): boolean {
  const { pos, word, kind } = line.lexemes[at]!;
  if (word === 'and') return wordAt(line, at - 1) === 'shot' && states.has(wordAt(line, at + 1));
  return statePassing.has(word) || pos === 'ADV' || (kind === 'mark' && /^[“"‘]$/.test(word));
}

/** "12 soldiers killed a man": no auxiliary in front, an object behind. */
function isActive(line: Line, at: number, { transitive }: State, from: number): boolean {
  const helped =
    from < at &&
    /^(?:be|been|being|is|are|was|were|left|got|reported|confirmed|feared|and|“|")$|ly$/.test(
      wordAt(line, at - 1),
    );
  const next = line.lexemes[at + 1];
  const object =
    next !== undefined && next.kind === 'word' && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.pos);
  return transitive && !helped && object;
}

/** "dying and being wounded" is killed or injured. */
function withSecond(line: Line, at: number, state: State): State {
  if (wordAt(line, at + 1) !== 'and' && wordAt(line, at + 1) !== 'or') return state;
  const next = /^(?:being|been|were|was)$/.test(wordAt(line, at + 2)) ? at + 3 : at + 2;
  const second = states.get(wordAt(line, next));
  return second && second.words !== state.words
    ? { ...state, words: `${state.words} or ${second.words}` }
    : state;
}

/** "killed 21 people", "the killing of nine", "left 12 dead". */
function stateBehind(line: Line, first: number): State | null {
  for (let at = first - 1; 0 <= at && first - 5 < at; at--) {
    const word = wordAt(line, at);
    const through = word === 'of' ? countedThrough.get(wordAt(line, at - 1)) : undefined;
    if (through !== undefined) return { words: through, people: true, transitive: false };
    if (/^include[ds]?$/.test(word)) return states.get(wordAt(line, at - 1)) ?? null;
    if (/^(?:dead|down)$/.test(word) && /^(?:sho|gun)/.test(wordAt(line, at - 1)))
      return states.get('killed')!;
    const state = states.get(word);
    if (state)
      return state.transitive && !/^(?:was|were|been|be|is|are)$/.test(wordAt(line, at - 1))
        ? withFirst(line, at, state)
        : null;
    if (
      !/^(?:of|the|about|at|least|another|also|other|some|and)$/.test(word) &&
      line.lexemes[at]!.pos !== 'ADV'
    )
      return null;
  }
  return null;
}

/** "killed and wounded dozens" is killed or injured. */
function withFirst(line: Line, at: number, state: State): State {
  const joint = /^(?:and|or)$/.test(wordAt(line, at - 1));
  const first = joint ? states.get(wordAt(line, at - 2)) : undefined;
  return first?.transitive && first.words !== state.words
    ? { ...state, words: `${first.words} or ${state.words}` }
    : state;
}

/** "killed 12 soldiers and 3 civilians": the verb in front of the first figure governs both. */
function inherited(line: Line, { first }: Pick<Draft, 'first'>, before: Draft | undefined): State | null {
  if (!before?.state) return null;
  const from = before.counted?.end ?? before.end;
  if (wordAt(line, first - 1) === 'including' && first - from <= 8) return before.state;
  const joined = first - from <= 2 && /^(?:and|,|or)$/.test(wordAt(line, first - 1));
  return joined && stateBehind(line, before.first) === before.state ? before.state : null;
}

function countMeasure(line: Line, draft: Draft, before: Draft | undefined): string | null {
  const { counted, state } = draft;
  const head = counted && singularOf(headOf(line, counted));
  const own = head ? (stateNouns.get(wordAt(line, counted!.head)) ?? stateNouns.get(head)) : undefined;
  if (own !== undefined) return own;
  if (draft.quantity.compound && counted) return tiedMeasure(line, counted.head);
  if (head === 'point' && draft.change)
    return changedNoun(line, draft) ?? continued(line, draft, before) ?? 'points';
  if (head === 'time') return null;
  if (!counted && state === null && before && draft.unit !== null && draft.unit === before.unit)
    return before.measure;
  const shared = !counted && before && draft.unit === before.unit && state?.people === false;
  const those = shared ? phraseWords(line, before) : null;
  const noun = phraseWords(line, draft) ?? those ?? (draft.unit === 'person' ? 'people' : null);
  if (state === null || noun === null) return noun;
  if (state.words === 'bodies' || state.words === 'graves') return state.words;
  if (state.words === 'launched' && weapons.has(singularOf(noun.slice(noun.lastIndexOf(' ') + 1))))
    return `${noun} fired`;
  return `${state.words.startsWith('who fled') && isAnyone(line, draft) ? 'people' : noun} ${state.words}`;
}

/** "a four-course lunch" has courses of a lunch. */
function tiedMeasure(line: Line, head: number): string {
  const whole = nounRun(line, head + 1).at(-1);
  const parts = pluralOf(wordAt(line, head));
  return whole === undefined ? parts : `${parts} of ${whole.toLowerCase()}`;
}

/** "the death toll rose to 84", "a toll of 84", "the number of homeless people is 300": what a bare number counts. */
export function tallyBefore(line: Line, { first }: Pick<Draft, 'first'>): Tally | null {
  const tie = wordAt(line, first - 1);
  if (tie === ':') return labelled(line, first - 2);
  if (tie === 'population') return people('population');
  if (!/^(?:to|of|is|was|at|stood)$|^(?:reach|pass|top|exceed|hit|peak)(?:e?s|ed)?$/.test(tie)) return null;
  const gathered = tie === 'of' ? gatherings.get(wordAt(line, first - 2)) : undefined;
  if (gathered !== undefined) return people(gathered);
  for (let at = first - 1; 0 <= at && first - 12 < at; at--) {
    const word = wordAt(line, at);
    if (word === 'toll') return people('people killed');
    if (word === 'population') return people('population');
    if (word === 'number' && wordAt(line, at + 1) === 'of') return numberOf(line, at + 2);
    if (/^(?:[.;:()“”]|who|which|that|and)$/.test(word) || line.lexemes[at]!.kind === 'number') return null;
  }
  return null;
}

interface Tally {
  readonly measure: string;
  readonly unit: string | null;
}

function people(measure: string): Tally {
  return { measure, unit: 'person' };
}

/** "Dead: 12", "Homes: 300": a word at the head of the line, or behind another such count. */
function labelled(line: Line, at: number): Tally | null {
  const label = line.lexemes[at];
  if (label?.kind !== 'word' || !/^(?:[,;|.•–-]?|\w+s)$/.test(wordAt(line, at - 1))) return null;
  const fate = stateNouns.get(singularOf(label.word));
  if (fate !== undefined) return people(fate);
  const state = states.get(label.word);
  if (state && isPluralNoun(wordAt(line, at - 1))) return thingsIn(wordAt(line, at - 1), state);
  if (state?.people) return people(`people ${state.words}`);
  if (isPeopleNoun(label.word)) return people(label.word);
  return isPluralNoun(label.word) && !sumNouns.has(label.word)
    ? { measure: label.word, unit: singularOf(label.word) }
    : null;
}

function thingsIn(noun: string, { words }: State): Tally {
  return { measure: `${noun} ${words}`, unit: isPeopleNoun(noun) ? 'person' : singularOf(noun) };
}

function numberOf(line: Line, from: number): Tally | null {
  const start = /^(?:the|its|these|those)$/.test(wordAt(line, from)) ? from + 1 : from;
  const alone = states.get(wordAt(line, start));
  if (alone?.people) return people(`people ${alone.words}`);
  const words = nounRun(line, start);
  if (words.length === 0) return null;
  const head = words.at(-1)!.toLowerCase();
  const fate = stateNouns.get(singularOf(head)) ?? stateNouns.get(head);
  const state = stateAhead(line, start + words.length);
  return {
    measure: fate ?? (state ? `${words.join(' ')} ${state.words}` : words.join(' ')),
    unit: fate !== undefined || isPeopleNoun(head) ? 'person' : null,
  };
}

/** "bringing the total to 84": what the figure before counts. */
export function isTotalBefore(line: Line, { first }: Pick<Draft, 'first'>): boolean {
  const noun =
    wordAt(line, first - 1) === 'to' || wordAt(line, first - 1) === 'of' ? wordAt(line, first - 2) : '';
  return /^(?:total|tally|count|number)$/.test(noun);
}

/** "Cases rose fivefold, to 250": what a bare number that something changed to counts; null where nothing tells. */
export function changedTally(
  line: Line,
  draft: Draft,
  before: Draft | undefined,
): { readonly unit: string | null; readonly measure: string } | null {
  const noun = changedNoun(line, draft) ?? (draft.change && before?.change ? before.measure : null);
  if (noun === null) return null;
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  if (head === 'toll' || noun === 'people killed') return { unit: 'person', measure: 'people killed' };
  const fate = stateNouns.get(singularOf(head));
  if (fate !== undefined || isPeopleNoun(head)) return { unit: 'person', measure: fate ?? noun };
  const counts = isPluralNoun(head) && !sumNouns.has(head);
  return { unit: counts ? singularOf(head) : null, measure: noun };
}

/** Whoever flees is counted as people, of whatever country. */
function isAnyone(line: Line, { counted }: Draft): boolean {
  if (!counted) return true;
  const head = line.lexemes[counted.head]!;
  return head.capital || anyPeople.has(singularOf(head.word));
}

/** The counted phrase without what says little, its head in the plural: "Danish sailors", "copper pipes". */
function phraseWords(line: Line, { counted, unit }: Draft): string | null {
  if (!counted) return null;
  const words: string[] = [];
  for (let at = counted.first; at < counted.head; at++)
    if (isTelling(line, at) && !(counted.first < at && line.lexemes[at - 1]!.kind === 'number'))
      words.push(asPrinted(line, at));
  const head = line.lexemes[counted.head]!;
  if (head.word === 'olds' || head.word === 's')
    return line.text.slice(line.lexemes[counted.first]!.start, head.end);
  const model = hasModel(line, counted);
  const single = singularOf(head.word);
  if (model) return line.text.slice(line.lexemes[counted.first]!.start, head.start) + pluralOf(single);
  if (words.length === 0 && anyPeople.has(single)) return 'people';
  const plural = unit === 'person' || isCountUnit(unit, single) ? pluralOf(single) : head.word;
  return [
    ...words,
    head.capital ? asPrinted(line, counted.head) : plural,
    ...partOf(line, counted.end, single),
  ].join(' ');
}

/** "Boeing 737 cargo planes" are told by the whole name. */
function hasModel(line: Line, { first, head }: Counted): boolean {
  for (let at = first + 1; at < head; at++) if (isModelNumber(line, at)) return true;
  return false;
}

function isCountUnit(unit: string | null, head: string): boolean {
  return unit !== null && (unit === head || unit.startsWith(`${head}/`));
}

function isTelling(line: Line, at: number): boolean {
  const { kind, word, pos, capital } = line.lexemes[at]!;
  if (isHyphen(wordAt(line, at - 1)) && line.lexemes[at - 2]?.kind === 'number') return false;
  return (
    kind === 'word' &&
    (!looseAdjectives.has(word) || (capital && !line.titled)) &&
    pos !== 'ADV' &&
    pos !== 'DET'
  );
}

function asPrinted(line: Line, at: number): string {
  const { start, end, capital, word } = line.lexemes[at]!;
  return capital && !line.titled ? line.text.slice(start, end) : word;
}

/** "rounds of talks" */
function partOf(line: Line, end: number, head: string): string[] {
  const next = line.lexemes[end + 1];
  const part = partNouns.has(head) && wordAt(line, end) === 'of' && next?.pos === 'NOUN';
  return part ? ['of', next.word] : [];
}

function sumMeasure(line: Line, draft: Draft, before: Draft | undefined): string | null {
  const phrase = phraseWords(line, draft);
  if (phrase !== null) return withContent(line, draft.counted!.end, phrase);
  const noun = changedNoun(line, draft) ?? sumBefore(line, draft.first) ?? moneyVerb(line, draft.first);
  if (noun !== null) return noun;
  return continued(line, draft, before);
}

/** "package of military aid" is a military aid package. */
function withContent(line: Line, end: number, phrase: string): string {
  if (wordAt(line, end) !== 'of' && wordAt(line, end) !== 'in') return phrase;
  const words = nounRun(line, end + 1);
  return 0 < words.length && !line.lexemes[end + 1]!.capital ? `${words.join(' ')} ${phrase}` : phrase;
}

function nounRun(line: Line, from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < from + 4; at++) {
    const lexeme = line.lexemes[at];
    if (lexeme?.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN)$/.test(lexeme.pos)) break;
    words.push(asPrinted(line, at));
  }
  return line.lexemes[from + words.length - 1]?.pos === 'ADJ' ? [] : words;
}

/** "a budget of $5 billion", "inflation at 5%": a noun for a sum that a preposition or "is" ties to the figure. */
function sumBefore(line: Line, first: number): string | null {
  const tie = wordAt(line, first - 1);
  if (!/^(?:of|at|was|is|were|are|hit|reached|to)$/.test(tie)) return null;
  const at =
    tie === 'at' && /^(?:stands|stood|remains|remained|was|is|put)$/.test(wordAt(line, first - 2))
      ? first - 3
      : first - 2;
  const run = runBefore(line, at);
  return run !== null && sumNouns.has(wordAt(line, at)) ? run.words : null;
}

/** "a depth of 10 km", "winds of up to 90 mph": the noun whose size it is. */
function nounOf(line: Line, first: number): string | null {
  return wordAt(line, first - 1) === 'of' ? (runBefore(line, first - 2)?.words ?? null) : null;
}

function moneyVerb(line: Line, first: number): string | null {
  for (let at = first - 1; 0 <= at && first - 4 < at; at--) {
    const name = moneyVerbs.get(wordAt(line, at));
    if (name !== undefined) return name;
    if (line.lexemes[at]!.kind !== 'word') return null;
  }
  return null;
}

function shareMeasure(line: Line, draft: Draft, before: Draft | undefined): string | null {
  const changed = changedNoun(line, draft);
  if (changed !== null) return changed;
  const phrase = phraseWords(line, draft);
  if (phrase !== null && !draft.change) return draft.quantity.compound ? phrase : `share of ${phrase}`;
  return sumBefore(line, draft.first) ?? continued(line, draft, before);
}

/** "will spend $3 million, up 5 percent from $2 million": the measure of the figure before. */
function continued(line: Line, { change, first }: Draft, before: Draft | undefined): string | null {
  if (!change || !before || before.kind === 'age') return null;
  const added = /^(?:up|down)$/.test(wordAt(line, first - 1)) && wordAt(line, first - 2) === ',';
  return added || before.change ? before.measure : null;
}

/**
 * The noun that changes: the object in front of "by", "to" and "from", or the subject right in front of the verb where
 * nothing stands between it and the beginning of its clause.
 */
function changedNoun(line: Line, { change, first, quantity }: Draft): string | null {
  if (!change) return null;
  const behind = risingNoun(line, quantity.end);
  if (behind !== null) return behind;
  const led = wordAt(line, first - 1) === 'between' ? first - 1 : first;
  const at = /^(?:by|to|from)$/.test(wordAt(line, led - 1)) ? led - 2 : led - 1;
  const object = runBefore(line, at);
  if (object !== null && changeVerbs.has(wordAt(line, verbBefore(line, object.first)))) return object.words;
  const verb = wordAt(line, at);
  return changeVerbs.has(verb) || pointVerbs.has(verb) ? subjectBefore(line, at - 1) : null;
}

/** "an 18 percent earnings surge", "a 20 percent rise in prices" */
function risingNoun(line: Line, end: number): string | null {
  const from = isHyphen(wordAt(line, end)) ? end + 1 : end;
  const noun = [from, from + 1, from + 2].find((at) => changeNouns.has(wordAt(line, at)));
  if (noun === undefined) return null;
  const before = nounRun(line, from)
    .slice(0, noun - from)
    .filter((word) => !looseAdjectives.has(word));
  if (0 < before.length) return before.join(' ');
  const after = noun + 1;
  const lead = wordAt(line, after) === 'in' || wordAt(line, after) === 'of' ? nounRun(line, after + 1) : [];
  return lead.length === 0 ? null : lead.join(' ');
}

function verbBefore(line: Line, first: number): number {
  let verb = first - 1;
  while (/^(?:the|its|his|her|their|our|a)$/.test(wordAt(line, verb))) verb--;
  return verb;
}

/** The nouns and adjectives that end at a lexeme, and where they begin; null where none do. */
function runBefore(line: Line, at: number): { words: string; first: number } | null {
  if (line.lexemes[at]?.pos !== 'NOUN') return null;
  let first = at;
  while (0 < first && at - 4 < first && isInRun(line, first - 1)) first--;
  const words = line.words.slice(first, at).filter((word) => !looseAdjectives.has(word));
  const head = wordAt(line, at);
  if (changeVerbs.has(head) || foldWords.has(head)) return null;
  return { words: [...words, head].join(' ').replaceAll(' - ', '-'), first };
}

function isInRun(line: Line, at: number): boolean {
  const { kind, pos, word } = line.lexemes[at]!;
  if (isHyphen(word)) return line.lexemes[at]!.glued && line.lexemes[at + 1]!.glued;
  return kind === 'word' && (pos === 'NOUN' || pos === 'ADJ') && !changeVerbs.has(word);
}

/** Between a subject and its verb of change: "was expected to", "has since". */
const subjectLinks: ReadonlySet<string> = new Set(
  (
    'has have had will would could should may might must can also already then since is was were are been be being sharply slightly to go goes went going gone ' +
    'forecast expected set due projected likely predicted planned estimated about steadily further again now still'
  ).split(' '),
);

function subjectBefore(line: Line, at: number): string | null {
  let end = at;
  while (subjectLinks.has(wordAt(line, end))) end--;
  for (let i = end; end - 10 < i; i--) {
    const lexeme = line.lexemes[i];
    if (lexeme === undefined || /^(?:that|;|:|“|said|and|but|while|as|when|after|where)$/.test(lexeme.word))
      return leadRun(line, i + 1, end);
    if (isHyphen(lexeme.word)) return runBefore(line, end)?.words ?? null;
    if (lexeme.pos === 'VERB' && lexeme.word.endsWith('ing') && line.lexemes[i - 1] === undefined)
      return lexeme.word;
    if (
      !/^(?:NOUN|ADJ|PROPN|DET|ADP|NUM)$/.test(lexeme.pos) &&
      !/^(?:its|his|their|our|'s|’s)$/.test(lexeme.word)
    )
      return null;
  }
  return null;
}

/** The first noun phrase of a clause. */
function leadRun(line: Line, from: number, to: number): string | null {
  let start = from;
  while (
    start < to &&
    (/^(?:DET|ADP)$/.test(line.lexemes[start]!.pos) ||
      /^(?:its|his|her|their|our)$/.test(wordAt(line, start)))
  )
    start++;
  const words = nounRun(line, start).filter((word) => !looseAdjectives.has(word));
  return words.length === 0 ? null : words.join(' ').toLowerCase();
}

/** a nine-hour meeting; the weeklong strike; met for four hours; talks that lasted four hours */
function durationMeasure(line: Line, { quantity, first }: Draft): string | null {
  if (
    quantity.compound ||
    longWords.has(wordAt(line, quantity.first)) ||
    wordAt(line, quantity.end - 1) === 'long'
  ) {
    return lengthOf(line, quantity.end);
  }
  if (wordAt(line, quantity.end) === 'of')
    return wordAt(line, first - 1) === 'within' ? null : lengthOf(line, quantity.end + 1);
  if (quantity.value !== 1 && !wordAt(line, quantity.end - 1).endsWith('s'))
    return lengthOf(line, quantity.end);
  const before = wordAt(line, first - 1);
  const from = /^(?:for|lasted|lasting|took)$/.test(before) ? first - 1 : -1;
  for (let at = from - 1; 0 <= at && first - 12 < at; at--) {
    const meeting = meetingWords.get(wordAt(line, at));
    if (meeting !== undefined) return `length of ${meeting}`;
  }
  return null;
}

function lengthOf(line: Line, from: number): string | null {
  const words = nounRun(line, from).filter((word) => !looseAdjectives.has(word));
  const head = words.at(-1);
  return head === undefined || (head !== head.toLowerCase() && !line.titled)
    ? null
    : `length of ${head.toLowerCase()}`;
}

function dimensionOf(line: Line, { quantity, end }: Draft): string | null {
  const at = quantity.compound && isHyphen(wordAt(line, quantity.end)) ? quantity.end + 1 : end;
  const aside =
    wordAt(line, at) === '(' ? [3, 4, 5].find((step) => wordAt(line, at + step - 1) === ')') : undefined;
  const from = at + (aside ?? 0);
  const to = wordAt(line, from) === 'to' && wordAt(line, from + 1) === 'the' ? from + 2 : from;
  return dimensions.get(wordAt(line, to)) ?? null;
}
