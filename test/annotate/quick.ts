import type { NamedEntity } from '#core/annotated.ts';
import type { Analyser, SentenceReading, TokenReading } from '../../src/annotate/analyser.ts';
import { cutLong, joinReadings } from '../../src/annotate/model/stretches.ts';

/**
 * Reads by the look of the words alone and in next to no time, for tests of how long the rules take: words with a capital
 * are names, those in -ed and "said" verbs, the rest nouns; each hangs on the word before it. Every verb has the word
 * before it for its doer, and speaks of the word behind it.
 */
export const quickAnalyser: Analyser = {
  name: 'quick',
  read: (words) => Promise.resolve(joinReadings(cutLong(words, () => 1).map(readStretch))),
};

function readStretch(words: readonly string[]): SentenceReading {
  const verbs = [...words.keys()].filter((i) => isVerb(words[i]!) && 0 < i && i + 1 < words.length);
  return {
    tokens: words.map(tokenOf),
    names: namesIn(words),
    predicates: verbs.map((word) => ({
      word,
      roles: [
        { label: 'ARG0', head: word - 1, from: word - 1, to: word },
        { label: 'ARG1', head: word + 1, from: word + 1, to: word + 2 },
      ],
    })),
    speech: verbs.map((cue) => ({
      cue,
      source: { from: cue - 1, to: cue },
      content: [{ from: cue + 1, to: words.length }],
    })),
    vector: Float32Array.from({ length: 384 }, (_, i) => (i === 0 ? 1 : 0)),
  };
}

function tokenOf(word: string, i: number): TokenReading {
  const [pos, tag, relation] = isVerb(word)
    ? ['VERB', 'VBD', 'conj']
    : isName(word)
      ? ['PROPN', 'NNP', 'nsubj']
      : /^\p{Nd}/u.test(word)
        ? ['NUM', 'CD', 'nummod']
        : /\p{L}/u.test(word)
          ? ['NOUN', 'NN', 'obj']
          : ['PUNCT', '.', 'punct'];
  return { pos, tag, lemma: word.toLowerCase(), head: i - 1, relation: i === 0 ? 'root' : relation };
}

function isVerb(word: string): boolean {
  return /^(?:said|met|killed|attack|\p{Ll}+ed)$/u.test(word);
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function namesIn(words: readonly string[]): NamedEntity[] {
  const names: NamedEntity[] = [];
  for (const [i, word] of words.entries())
    if (isName(word) && names.at(-1)?.to === i) names[names.length - 1] = { ...names.at(-1)!, to: i + 1 };
    else if (isName(word)) names.push({ from: i, to: i + 1, kind: 'PER' });
  return names;
}
