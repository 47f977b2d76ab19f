import { childBy } from './tree.ts';
import type { Chunk, Chunking } from './chunk.ts';
import { isHelper, isTo, isVerbal, knownForms, verbWords } from './verb-words.ts';
import { type Words, inner, topOf } from './words.ts';

/** The chunks of a sentence, in the order of their heads. */
export function chunksOf(words: Words): Chunking {
  const { tokens } = words;
  const verbs = new Map<number, Chunk>();
  const chunks = tokens.flatMap((_, i) => {
    if (words.time[i] !== -1) return words.time[i] === words.time[i - 1] ? [] : [timeChunk(words, i)];
    if (isVerb(words, i)) {
      const chunk = verbChunk(words, i, verbs);
      verbs.set(chunk.node, chunk);
      return [chunk];
    }
    return isPhrase(words, i) ? [nounChunk(words, i)] : [];
  });
  const verbAt = new Int32Array(tokens.length).fill(-1);
  const nounAt = new Int32Array(tokens.length).fill(-1);
  for (const [k, { is, from, to, node }] of chunks.entries())
    if (is === 'verb') verbAt[node] = k;
    else {
      nounAt.fill(k, from, to);
      nounAt[node] = k;
    }
  return { chunks, verbAt, nounAt };
}

function timeChunk(words: Words, from: number): Chunk {
  let to = from + 1;
  while (to < words.lower.length && words.time[to] === words.time[from]) to++;
  const node = topOf(words.tokens, from, to);
  return { is: 'time', from, to, head: from, node, preposition: prepositionOf(words, node), verb: null };
}

/** A word of the tree's verbs, "is" in front of what it says of somebody, or what only the tree takes for a verb. */
function isVerb(words: Words, i: number): boolean {
  const { pos, relation } = words.tokens[i]!;
  if (inner.has(relation)) return false;
  if (relation === 'cop') return !isVerbal(words, words.tokens[i]!.head);
  if (outer.has(relation)) return false;
  if (pos === 'VERB' || pos === 'AUX') return true;
  return (
    (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') &&
    knownForms.has(words.lower[i]!) &&
    childBy(words.tree, i, 'cop') === -1 &&
    childBy(words.tree, i, 'obj', 'aux', 'aux:pass') !== -1
  );
}

function isPhrase({ tokens, lower }: Words, i: number): boolean {
  const { pos, relation } = tokens[i]!;
  if (!nominal.has(pos) || inner.has(relation) || outer.has(relation)) return false;
  return !isMirrored(lower, i) && !isMirrored(lower, i - 4);
}

/** "met face-to-face", "spoke one-on-one": how, not whom. */
function isMirrored(lower: readonly string[], i: number): boolean {
  return lower[i + 1] === '-' && lower[i + 3] === '-' && lower[i] === lower[i + 4];
}

const nominal = new Set('NOUN PROPN PRON NUM ADJ DET SYM X'.split(' '));

/** And of those that stand in no phrase of their own. */
const outer = new Set('case mark aux aux:pass cop cc punct advmod discourse compound:prt expl'.split(' '));

function nounChunk(words: Words, node: number): Chunk {
  const { tokens, tree } = words;
  const children = tree.children[node]!.filter(
    (child) => inner.has(tokens[child]!.relation) && (child < node || words.time[child] === -1),
  );
  const from = firstInside(words, node);
  let to = node + 1;
  for (const child of children)
    if ((child === to || tree.first[child] === to) && !isAside(words, node, child)) to = child + 1;
  const adjective = tokens[node]!.pos === 'ADJ' && from === node;
  const preposition = prepositionOf(words, node);
  return {
    is: adjective && preposition === null ? 'adjective' : 'noun',
    from,
    to,
    head: to - 1,
    node,
    preposition,
    verb: null,
  };
}

/** "a ceasefire effective from Sunday": an adjective behind its noun that has words of its own. */
function isAside({ tokens, tree }: Words, node: number, child: number): boolean {
  return node < child && tokens[child]!.relation === 'amod' && tree.children[child]!.length > 0;
}

/** Where a phrase begins: with all of its owner, but without "at least" in front of its number. */
function firstInside(words: Words, node: number): number {
  const { tokens, tree } = words;
  const before = tree.children[node]!.filter((child) => child < node && inner.has(tokens[child]!.relation));
  return Math.min(
    node,
    ...before.map((child) =>
      tokens[child]!.relation === 'nmod:poss' ? tree.first[child]! : firstInside(words, child),
    ),
  );
}

/** "ahead of" and "instead of" go by their first word, "along with" and "up to" by their last; in a list, that of the first. */
function prepositionOf(words: Words, node: number): string | null {
  const { tokens, tree, lower } = words;
  const cases = tree.children[node]!.filter(
    (child) => tokens[child]!.relation === 'case' && tokens[child]!.pos !== 'PART',
  );
  if (cases.length > 0) {
    const at = cases.find((each) => !forerunners.has(lower[each]!)) ?? cases[0]!;
    return lower[at] === 'of' && compound.has(lower[at - 1] ?? '') ? lower[at - 1]! : lower[at]!;
  }
  const { relation, head } = tokens[node]!;
  return relation === 'conj' && 0 <= head && head < node ? prepositionOf(words, head) : null;
}

const compound = new Set('ahead instead because out outside'.split(' '));
const forerunners = new Set('along together up back down away right just only even out'.split(' '));

function verbChunk(words: Words, i: number, verbs: ReadonlyMap<number, Chunk>): Chunk {
  const { tokens, tree, lower } = words;
  const node = tokens[i]!.relation === 'cop' && 0 <= tokens[i]!.head ? tokens[i]!.head : i;
  const helpers = tree.children[node]!.filter((child) => child < i && isHelper(words, child));
  const mark = tree.children[node]!.find(
    (child) => tokens[child]!.relation === 'mark' && child < i && !isTo(words, child),
  );
  return {
    is: 'verb',
    from: helpers[0] ?? i,
    to: i + 1,
    head: i,
    node,
    preposition: mark !== undefined && tokens[i]!.tag === 'VBG' ? lower[mark]! : null,
    verb: verbWords(words, i, node, helpers, verbs),
  };
}
