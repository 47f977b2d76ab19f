import type { Sentence, Token } from '#core/annotated.ts';
import { knownForms } from './verb-words.ts';

/** "Talks are due to ⟦resume⟧": a verb that the analyser takes for a noun, as in "is due to fire damage". */
export function withInfinitives(text: string, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const verbs = new Set([...tokens.keys()].filter((i) => isInfinitive(tokens, lower, i)));
  return verbs.size === 0
    ? sentence
    : { ...sentence, tokens: tokens.map((token, i) => reread(tokens, verbs, token, i)) };
}

/** Where nothing hangs on it that only a noun has. */
function isInfinitive(tokens: readonly Token[], lower: readonly string[], i: number): boolean {
  return (
    lower[i - 2] === 'due' &&
    lower[i - 1] === 'to' &&
    tokens[i]!.tag === 'NN' &&
    tokens[i]!.relation !== 'compound' &&
    knownForms.get(lower[i]!)?.form === 'base' &&
    !tokens.some(({ head, relation }) => head === i && nounish.has(relation))
  );
}

const nounish = new Set(['amod', 'compound', 'det', 'nmod:poss']);

/** A verb, and "are" is of "due" where the verb hangs on that. */
function reread(tokens: readonly Token[], verbs: ReadonlySet<number>, token: Token, i: number): Token {
  const { relation, head } = token;
  if (verbs.has(i))
    return { ...token, pos: 'VERB', tag: 'VB', relation: relation === 'obl' ? 'xcomp' : relation };
  const due = head - 2;
  return relation === 'cop' && verbs.has(head) && tokens[head]!.head === due
    ? { ...token, head: due }
    : token;
}
