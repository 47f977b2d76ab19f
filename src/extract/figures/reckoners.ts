/** Whose count a figure is where no words of saying tell it: who puts it there, or revises it. */
import type { Actor, Mention, Sentence, Token } from '#core/annotated.ts';
import type { Party } from '#core/statement.ts';
import { indexAt, spanOf, type Span } from '#core/span.ts';
import { isPeopleNoun } from '#lang/en/event-people.ts';
import {
  countingVerbs,
  movingVerbs,
  placingVerbs,
  reckoned,
  revisingVerbs,
  sizes,
} from '#lang/en/reckoning-words.ts';

/**
 * The subject of a verb of reckoning whose amount the figure is, or its agent in the passive.
 *
 *     The army put its losses at 22 soldiers.     The toll was revised to seven by police.
 *     ~~~~~~~~                   ^^                                       ^^^^^    ~~~~~~
 *
 * @param mentions those of the sentence
 */
export function reckonerOf(
  text: string,
  { tokens }: Sentence,
  figure: Span,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
): Party | null {
  const verb = verbAbove(tokens, indexAt(tokens, figure.start));
  if (verb === -1) return null;
  const low = (at: number) => text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase();
  const under = childrenOf(tokens, verb);
  const related = (relation: string) => under.find((at) => tokens[at]!.relation === relation);
  const objects = under.filter((at) => /^(?:obj|nsubj:pass)$/.test(tokens[at]!.relation)).map(low);
  const tie =
    /(\w+)\s(?:between\s)?$/.exec(text.slice(Math.max(0, figure.start - 16), figure.start))?.[1] ?? '';
  if (!reckons(low(verb), tie, objects)) return null;
  const isAgent = (at: number) =>
    tokens[at]!.relation.startsWith('obl') && childrenOf(tokens, at).some((child) => low(child) === 'by');
  const subject = related('nsubj') ?? under.find(isAgent);
  if (subject === undefined) return null;
  const told = /^(?:which|who|that)$/.test(low(subject)) ? tokens[verb]!.head : subject;
  if (told === -1) return null;
  // Whatever puts or revises an amount tells it, a report too; a blast may raise a toll.
  const teller = placingVerbs.has(low(verb)) || revisingVerbs.has(low(verb));
  return mentionedAt(text, tokens[told]!, mentions, actors) ?? phraseAt(text, tokens, told, teller);
}

/** The words that hang on one, as far as a clause reaches. */
function childrenOf(tokens: readonly Token[], head: number): number[] {
  const children: number[] = [];
  for (let at = Math.max(0, head - clauseWords); at < Math.min(tokens.length, head + clauseWords); at++)
    if (tokens[at]!.head === head) children.push(at);
  return children;
}

const clauseWords = 40;

function reckons(verb: string, tie: string, objects: readonly string[]): boolean {
  if (countingVerbs.has(verb)) return true;
  const told = objects.some((object) => reckoned.has(object));
  if (tie === 'at') return placingVerbs.has(verb) && (told || objects.some((object) => sizes.has(object)));
  if (tie !== 'to' && tie !== 'from') return false;
  return (0 < objects.length && revisingVerbs.has(verb)) || (told && movingVerbs.has(verb));
}

/** The nearest verb above a word, -1 for none within a few steps. */
function verbAbove(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; 0 <= at && steps < mostSteps; steps++) {
    if (tokens[at]!.pos === 'VERB') return at;
    at = tokens[at]!.head;
  }
  return -1;
}

const mostSteps = 5;

/** The mention that holds a word. */
function mentionedAt(
  text: string,
  { start, end }: Token,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
): Party | null {
  const mention = mentions.find((other) => other.start <= start && end <= other.end);
  if (!mention) return null;
  const actor = mention.actor === null ? undefined : actors.get(mention.actor);
  const name = actor?.name ?? (mention.form === 'pronoun' ? null : text.slice(mention.start, mention.end));
  return { mention: spanOf(mention), actor: name, actorId: actor?.id ?? null };
}

/** The noun phrase of a word that no mention holds: a name, or one of people, or any noun. */
function phraseAt(text: string, tokens: readonly Token[], at: number, anything: boolean): Party | null {
  const { start, end, pos } = tokens[at]!;
  const word = text.slice(start, end);
  const named = 0 < at && word !== word.toLowerCase();
  if (!named && !isPeopleNoun(word.toLowerCase()) && !(anything && pos === 'NOUN')) return null;
  let first = at;
  while (0 < first && belongs(tokens[first - 1]!, first, at)) first--;
  const name = { start: tokens[first]!.start, end };
  return { mention: name, actor: text.slice(name.start, name.end), actorId: null };
}

function belongs({ head, relation }: Token, first: number, at: number): boolean {
  return first <= head && head <= at && /^(?:det|amod|compound)$/.test(relation);
}
