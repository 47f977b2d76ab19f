import type { Direction } from '#core/sense.ts';
import type { Token } from '#core/annotated.ts';
import { speechVerbs } from '#lang/en/name-signs.ts';
import { aheadWords, arranging, deferring, modals, timetabled } from '#lang/en/tense-words.ts';
import type { Lexeme } from './lexemes.ts';

/**
 * Which way the clause around each lexeme of a sentence points: by the verb that it hangs on in the tree.
 *
 *     Ruiz will see them on Friday, officials said on Monday.
 *          ~~~~~~~~         future            ~~~~    past
 *
 * With a verb in the present it is `near`. The words are read when first asked for.
 *
 * A sentence without any verb looks back, a headline either way. In a caption the present tells what the picture shows.
 */
export function tenseOf(
  text: string,
  lexemes: readonly Lexeme[],
  tokens: readonly Token[],
  setting: Setting,
): (at: number) => Direction {
  const verbless = setting === 'headline' ? 'near' : 'past';
  let words: Words | null = null;
  let lonely: Direction | null = null;
  return (at) => {
    if (tokens.length === 0) return verbless;
    words ??= wordsOf(text, tokens, setting);
    const token = tokenAt(tokens, lexemes[at]!.start);
    if (isTelling(words, token)) return 'past';
    const { path, verb } = wayUp(words, token);
    if (isArranged(words, path, verb)) return 'future';
    if (verb === -1) lonely ??= lonelyVerb(words) ?? verbless;
    const direction = verb === -1 ? lonely! : directionOf(words, verb, 0);
    const limited = limits.has(lexemes[at - 1]?.low ?? '') || isLimit(words, path);
    if (direction === 'past' && limited) return isPutOff(words, verb) ? 'future' : 'near';
    return isOwned(words, path, direction) ? 'near' : direction;
  };
}

/** "…, Torrel predicted Wednesday": right behind a verb of speech in the past, whatever the tree hangs it on. */
function isTelling({ tokens, low }: Words, token: number): boolean {
  const verb = low[token - 1] === 'on' ? token - 2 : token - 1;
  return tokens[verb]?.tag === 'VBD' && speechVerbs.has(low[verb]!);
}

/** "Postponed until Tuesday": a verb that moves an end ahead. */
function isPutOff({ low }: Words, verb: number): boolean {
  if (verb === -1) return false;
  return deferring.has(low[verb]!) || deferring.has(`${low[verb]} ${low[verb + 1] ?? ''}`);
}

/** "Condemned Friday's strike", "Friday's vote could": save for what a subject did, the verb tells nothing of when it is. */
function isOwned({ tokens }: Words, path: readonly number[], direction: Direction): boolean {
  const owner = path[0];
  if (owner === undefined || tokens[owner]!.relation !== 'nmod:poss') return false;
  return direction === 'future' || !tokens[path.at(-1)!]!.relation.startsWith('nsubj');
}

export type Setting = 'headline' | 'caption' | 'prose';

interface Words {
  readonly setting: Setting;
  readonly tokens: readonly Token[];
  readonly low: readonly string[];
  /** What hangs on each word. */
  readonly under: readonly (readonly number[])[];
}

/** "Postponed until Tuesday", "gave them by March": what ends there may still be ahead of a clause in the past. */
const limits = new Set(['until', 'till', 'by', 'through']);

function isLimit({ tokens, low, under }: Words, path: readonly number[]): boolean {
  return path.some((at) =>
    under[at]!.some((child) => tokens[child]!.relation === 'case' && limits.has(low[child]!)),
  );
}

/** "The planned visit on Friday", "is due to open on Friday". */
function isArranged({ tokens, low, under }: Words, path: readonly number[], verb: number): boolean {
  const planned = path.some((at) =>
    under[at]!.some(
      (child) => child < at && tokens[child]!.relation === 'amod' && arranging.has(low[child]!),
    ),
  );
  if (planned || verb === -1) return planned;
  const before = under[verb]!.filter((child) => child < verb).map((child) => low[child]);
  return before.includes('due') && !before.includes('had');
}

function wordsOf(text: string, tokens: readonly Token[], setting: Setting): Words {
  const low = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return { setting, tokens, low, under: underOf(tokens) };
}

function underOf(tokens: readonly Token[]): number[][] {
  const under: number[][] = tokens.map(() => []);
  for (const [i, { head }] of tokens.entries()) if (0 <= head) under[head]!.push(i);
  return under;
}

/** The token that holds a position, found by halving. */
function tokenAt(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words from one up to the verb that it hangs on, and that verb, -1 for none near enough. */
function wayUp(words: Words, token: number): { readonly path: readonly number[]; readonly verb: number } {
  const path: number[] = [];
  for (let at = token; 0 <= at && path.length < longestWay; at = words.tokens[at]!.head) {
    if (isVerb(words, at)) return { path, verb: at };
    path.push(at);
  }
  return { path, verb: -1 };
}

/** Far beyond any clause; without an end, hostile text would take time by the square. */
const longestWay = 40;

function isVerb({ tokens, under }: Words, at: number): boolean {
  const { pos, relation } = tokens[at]!;
  if (relation === 'amod' || relation === 'compound' || relation === 'case') return false;
  return pos === 'VERB' || pos === 'AUX' || under[at]!.some((child) => helping.has(tokens[child]!.relation));
}

const helping = new Set(['aux', 'aux:pass', 'cop']);

/** The tense of the first verb, where the expression hangs on none. */
function lonelyVerb(words: Words): Direction | null {
  const verb = words.tokens.findIndex((_, at) => isVerb(words, at));
  return verb === -1 ? null : directionOf(words, verb, 0);
}

function directionOf(words: Words, verb: number, depth: number): Direction {
  const { tokens, low, under } = words;
  const { tag, relation, head } = tokens[verb]!;
  const helpers = under[verb]!.filter((child) => helping.has(tokens[child]!.relation));
  const has = helpers.some((at) => tokens[at]!.lemma === 'have');
  if (helpers.some((at) => tokens[at]!.tag === 'MD' || modals.has(low[at]!)))
    return has || isFailed(words, verb) ? 'past' : 'future';
  if (arranging.has(low[verb]!) || (aheadWords.has(low[verb]!) && leading.has(low[verb + 1] ?? '')))
    return isOvertaken(words, verb) ? 'near' : 'future';
  if (tag === 'VB' && helpers.some((at) => tokens[at]!.lemma === 'be')) return 'future';
  if (under[verb]!.some((child) => low[child] === 'to' && tokens[child]!.pos === 'PART'))
    return infinitiveDirection(words, verb, depth);
  if (has || helpers.some((at) => tokens[at]!.tag === 'VBD')) return 'past';
  if (helpers.length > 0) return aheadWords.has(low[verb]!) ? 'future' : 'near';
  if (tag === 'VBD' || (tag === 'VBN' && relation !== 'conj')) return 'past';
  if (tag === 'VBP' || tag === 'VBZ') return presentDirection(words, verb);
  const leans = (tag === 'VBG' || tag === 'VB' || tag === 'VBN') && 0 <= head && depth < 8;
  const above = leans ? wayUp(words, head).verb : -1;
  if (above !== -1) return directionOf(words, above, depth + 1);
  return tag === 'VBN' ? 'past' : 'near';
}

/** "They host Torrel on Saturday" is to come; under a picture it is what it shows. */
function presentDirection({ low, setting }: Words, verb: number): Direction {
  if (setting === 'caption') return 'past';
  return timetabled.has(low[verb]!) ? 'future' : 'near';
}

const leading = new Set(['to', 'for']);

/** "Had been due to end on Friday", "a service planned for Friday was cancelled": the day may have come since. */
function isOvertaken(words: Words, verb: number): boolean {
  const { tokens, low, under } = words;
  if (under[verb]!.some((at) => low[at] === 'had' && helping.has(tokens[at]!.relation))) return true;
  const { head, relation } = tokens[verb]!;
  if (head < 0 || relation !== 'acl' || !tokens[head]!.relation.startsWith('nsubj')) return false;
  const above = wayUp(words, tokens[head]!.head).verb;
  return above !== -1 && under[above]!.some((at) => tokens[at]!.tag === 'VBD');
}

/** "Nobody could be found on Friday", "could not land": what failed is over. */
function isFailed({ tokens, low, under }: Words, verb: number): boolean {
  const children = under[verb]!;
  if (!children.some((at) => low[at] === 'could')) return false;
  return children.some(
    (at) =>
      negations.has(low[at]!) ||
      (tokens[at]!.relation.startsWith('nsubj') && under[at]!.some((part) => negations.has(low[part]!))),
  );
}

const negations = new Set("not n't never no none nobody neither nor".split(' '));

/** "To meet" looks ahead behind a word that says so, and where nothing is above it, as in a headline. */
function infinitiveDirection(words: Words, verb: number, depth: number): Direction {
  const { tokens, low } = words;
  const { head } = tokens[verb]!;
  if (0 <= head && aheadWords.has(low[head]!)) return isOvertaken(words, head) ? 'near' : 'future';
  if (head < 0 || tokens[head]!.lemma === 'be') return 'future';
  if (isToBe(words, verb)) return 'future';
  const above = depth < 8 ? wayUp(words, head).verb : -1;
  return above === -1 ? 'future' : directionOf(words, above, depth + 1);
}

/** "Is to resume on Tuesday", also where the tree makes the auxiliary a part of the verb. */
function isToBe({ tokens, low, under }: Words, verb: number): boolean {
  const to = under[verb]!.find((at) => low[at] === 'to');
  return to !== undefined && 0 < to && tokens[to - 1]!.lemma === 'be' && tokens[to - 1]!.tag !== 'VB';
}
