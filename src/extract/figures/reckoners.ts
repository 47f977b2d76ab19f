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
  const object = related('obj') ?? related('nsubj:pass');
  const tie = /(\w+)\s$/.exec(text.slice(Math.max(0, figure.start - 8), figure.start))?.[1] ?? '';
  if (!reckons(low(verb), tie, object === undefined ? '' : low(object))) return null;
  const isAgent = (at: number) =>
    tokens[at]!.relation.startsWith('obl') && childrenOf(tokens, at).some((child) => low(child) === 'by');
  const subject = related('nsubj') ?? under.find(isAgent);
  return subject === undefined ? null : partyAt(text, tokens, subject, mentions, actors);
}

/** The words that hang on one, as far as a clause reaches. */
function childrenOf(tokens: readonly Token[], head: number): number[] {
  const children: number[] = [];
  for (let at = Math.max(0, head - clauseWords); at < Math.min(tokens.length, head + clauseWords); at++)
    if (tokens[at]!.head === head) children.push(at);
  return children;
}

const clauseWords = 40;

function reckons(verb: string, tie: string, object: string): boolean {
  if (countingVerbs.has(verb)) return true;
  if (tie === 'at') return placingVerbs.has(verb) && (sizes.has(object) || reckoned.has(object));
  if (tie !== 'to' && tie !== 'from') return false;
  return object !== '' && (revisingVerbs.has(verb) || (movingVerbs.has(verb) && reckoned.has(object)));
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

/** The mention that holds a word; else the noun phrase of the word, if it is a name or one of people. */
function partyAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
): Party | null {
  const { start, end } = tokens[at]!;
  const mention = mentions.find((other) => other.start <= start && end <= other.end);
  if (mention) {
    const actor = mention.actor === null ? undefined : actors.get(mention.actor);
    const name = actor?.name ?? (mention.form === 'pronoun' ? null : text.slice(mention.start, mention.end));
    return { mention: spanOf(mention), actor: name, actorId: actor?.id ?? null };
  }
  const word = text.slice(start, end);
  if (!isPeopleNoun(word.toLowerCase()) && (at === 0 || word === word.toLowerCase())) return null;
  let first = at;
  while (
    0 < first &&
    tokens[first - 1]!.head === at &&
    /^(?:amod|compound)$/.test(tokens[first - 1]!.relation)
  )
    first--;
  const name = { start: tokens[first]!.start, end };
  return { mention: name, actor: text.slice(name.start, name.end), actorId: null };
}
