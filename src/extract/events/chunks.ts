import type { Sentence, TimeExpression, Token } from '#core/annotated.ts';
import { verbFormTable, type VerbForm } from '#lang/en/event-verb-forms.ts';
import {
  adverbGrips,
  infinitiveGrips,
  gerundGrips,
  objectGrips,
  courseGrips,
  type Grip,
} from '#lang/en/event-governors.ts';
import { eventVerbs } from '#lang/en/event-verbs.ts';
import { verbOf } from './patterns.ts';
import { childBy, treeOf, type Tree } from './tree.ts';

/**
 * A stretch of words that stands together: a noun phrase without what hangs on it, the words of one verb, a time.
 *
 *     Mayor Ana Ruiz | has not met | the rebels | in Torrel | since May
 *     noun             verb          noun         noun        time
 *
 * A noun phrase carries the preposition in front of it; a verb its auxiliaries.
 */
export interface Chunk {
  readonly is: 'noun' | 'verb' | 'adjective' | 'time';
  /** Indexes of words in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** The last word of the name or noun, the main word of a verb, else the first word. */
  readonly head: number;
  /** The word that stands for it in the tree: on it hangs what belongs to it. For "is" in "is due", that is "due". */
  readonly node: number;
  /** In front of a noun or a time, and of a gerund. */
  readonly preposition: string | null;
  readonly verb: VerbWords | null;
}

/** What the words of a verb say before anything around it is asked. */
export interface VerbWords extends VerbForm {
  readonly modal: string | null;
  /** With `to`, or bare behind `help` and `is due to`. */
  readonly infinitive: boolean;
  readonly finite: boolean;
  readonly perfect: boolean;
  /** "had met" */
  readonly pluperfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  /** What an adverb or a negation in it does; null where there is none. */
  readonly hedge: Grip | 'drops' | null;
}

/** The words of a sentence in columns. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly lower: readonly string[];
  /** Whether a word begins with a capital. */
  readonly capital: readonly boolean[];
  /** Index of the time expression that a word belongs to, or -1; also -1 inside a noun phrase ("the 2017 election"). */
  readonly time: Int32Array;
  /** The same, noun phrases or not. */
  readonly anyTime: Int32Array;
}

/** The chunks of a sentence by their heads, and which of them a word stands for or in. */
export interface Chunking {
  readonly chunks: readonly Chunk[];
  /** The verb whose node a word is, -1 for none. */
  readonly verbAt: Int32Array;
  /** The noun, adjective or time that a word stands in, -1 for none. */
  readonly nounAt: Int32Array;
}

const knownForms = verbFormTable([
  'be',
  'have',
  'do',
  ...eventVerbs.flatMap(({ words }) => words.map(verbOf)),
  ...infinitiveGrips.keys(),
  ...gerundGrips.keys(),
  ...objectGrips.keys(),
  ...courseGrips.keys(),
]);

export function wordsOf(
  text: string,
  sentence: Sentence,
  times: readonly TimeExpression[],
  firstTime: number,
): Words {
  const { tokens } = sentence;
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const anyTime = new Int32Array(tokens.length).fill(-1);
  let next = firstTime;
  for (let i = 0; i < tokens.length && next < times.length; i++) {
    while (next < times.length && times[next]!.end <= tokens[i]!.start) next++;
    if (next < times.length && times[next]!.start < tokens[i]!.end && times[next]!.sense.is !== 'duration')
      anyTime[i] = next;
  }
  const capital = tokens.map(({ start }, i) => text.charCodeAt(start) !== lower[i]!.charCodeAt(0));
  return { tokens, tree: treeOf(tokens), lower, capital, time: apartFromNouns(tokens, anyTime), anyTime };
}

/** Without the times that stand in front of a noun and belong to it. */
function apartFromNouns(tokens: readonly Token[], time: Int32Array): Int32Array {
  const apart = time.slice();
  for (let i = 0; i < apart.length;) {
    let to = i + 1;
    while (to < apart.length && time[to] === time[i]) to++;
    const top = time[i] === -1 ? -1 : topOf(tokens, i, to);
    if (top !== -1 && to <= tokens[top]!.head && inner.has(tokens[top]!.relation)) apart.fill(-1, i, to);
    i = to;
  }
  return apart;
}

/** The word of a stretch whose head stands outside it. */
function topOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.head < from || to <= tokens[i]!.head) return i;
  return from;
}

/** Relations of words that stand inside the noun phrase of their head. */
const inner = new Set(
  'det amod compound nummod flat fixed goeswith nmod:poss nmod:unmarked det:predet cc:preconj'.split(' '),
);
/** And of those that stand in no phrase of their own. */
const outer = new Set('case mark aux aux:pass cop cc punct advmod discourse compound:prt expl'.split(' '));
const nominal = new Set('NOUN PROPN PRON NUM ADJ DET SYM X'.split(' '));

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

/** "was hit": what the tree takes for a state is a passive where the word is a verb's. */
function isVerbal({ tokens }: Words, word: number): boolean {
  const { pos, tag } = tokens[word] ?? {};
  return tag === 'VB' || (pos === 'VERB' && (tag === 'VBN' || tag === 'VBD'));
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

function isHelper(words: Words, i: number): boolean {
  const { relation } = words.tokens[i]!;
  return relation.startsWith('aux') || isPassiveCop(words, i) || (relation === 'mark' && isTo(words, i));
}

function isPassiveCop(words: Words, i: number): boolean {
  const { relation, head } = words.tokens[i]!;
  if (relation !== 'cop' || !isVerbal(words, head)) return false;
  return words.tokens[head]!.tag !== 'VB' || alike.has(words.lower[head]!);
}

/** Whose participle is like their base. */
const alike = new Set(['hit', 'hurt', 'shut', 'cut']);

function isTo({ tokens, lower }: Words, i: number): boolean {
  return lower[i] === 'to' && tokens[i]!.pos === 'PART';
}

function verbWords(
  words: Words,
  i: number,
  node: number,
  helpers: readonly number[],
  verbs: ReadonlyMap<number, Chunk>,
): VerbWords {
  const { tokens, tree, lower } = words;
  const tag = tagOf(words, i);
  const { relation, head } = tokens[node]!;
  const subject = childBy(tree, node, 'nsubj', 'nsubj:pass', 'csubj', 'expl');
  const hedge = hedgeOf(words, node, subject);
  const { base, form: tagged } = formOf(words, i);
  // "Rebels seized": a past tense taken for a participle has the subject of an active.
  const told = tagged === 'participle' && helpers.length === 0 && childBy(tree, node, 'nsubj') !== -1;
  const form = told || isPastAlike(words, i, subject) ? 'past' : tagged;
  const first = relation === 'conj' ? verbs.get(head) : undefined;
  if (first !== undefined && helpers.length === 0 && subject === -1 && tokens[first.head]!.tag === tag) {
    const { hedge: shared } = first.verb!;
    return { ...first.verb!, base, form, hedge: hedge ?? (shared === 'refuses' ? shared : null) };
  }
  const has = (...lemmas: string[]) =>
    helpers.find((at) => lemmas.includes(knownForms.get(lower[at]!)?.base ?? tokens[at]!.lemma));
  const modal = helpers.find((at) => tokens[at]!.tag === 'MD');
  const to = helpers.some((at) => isTo(words, at));
  const have = has('have');
  const be = helpers.some((at) => beForms.has(lower[at]!));
  const undergone = childBy(tree, node, 'aux:pass') !== -1 || helpers.some((at) => isPassiveCop(words, at));
  const done = form === 'participle' || undergone;
  const bare =
    tag === 'VB' &&
    helpers.length === 0 &&
    ((subject === -1 && !rootlike.has(relation)) || childBy(tree, node, 'cop') !== -1);
  const finiteForm = (at: number) => finiteTags.has(tokens[at]!.tag);
  return {
    base,
    form,
    modal: modal === undefined ? null : lower[modal]!,
    infinitive: (to && modal === undefined) || bare,
    finite:
      !bare &&
      !(to && modal === undefined) &&
      (tag === 'VB' || told || finiteForm(i) || helpers.some(finiteForm) || notVerbal(tag)),
    perfect: have !== undefined && base !== 'have',
    pluperfect: have !== undefined && (lower[have] === 'had' || lower[have] === '’d' || lower[have] === "'d"),
    passive: (done && be && base !== 'be') || undergone || (done && have === undefined && !be),
    progressive: be && tag === 'VBG',
    hedge,
  };
}

/** "Torrel beat Odesa": of one, the present would have its -s. */
function isPastAlike({ tokens, tree, lower }: Words, i: number, subject: number): boolean {
  if (subject === -1 || tokens[i]!.tag !== 'VBP' || !pastsAlike.has(lower[i]!)) return false;
  return singular.has(tokens[subject]!.tag) && childBy(tree, subject, 'conj') === -1;
}

const pastsAlike = new Set(
  'beat hit hurt cut put set shut quit split cast let shed burst spread rid wed bid read overrun become come run thrust'.split(
    ' ',
  ),
);
const singular = new Set(['NN', 'NNP']);

const beForms = new Set("be is are am was were been being 's ’s 're ’re 'm ’m".split(' '));
const finiteTags = new Set(['VBD', 'VBP', 'VBZ', 'MD']);
const rootlike = new Set(['root', 'parataxis']);

function notVerbal(tag: string): boolean {
  return !tag.startsWith('V') && tag !== 'MD';
}

/** An adverb that hangs on it, or a subject that is nobody. */
function hedgeOf({ tokens, tree, lower }: Words, node: number, subject: number): Grip | 'drops' | null {
  const to = tree.children[node]!.find(
    (child) => lower[child] === 'to' && tokens[child]!.relation === 'mark',
  );
  if (to !== undefined && 0 < to && notTo.has(lower[to - 1]!)) return 'refuses';
  let hedge: Grip | 'drops' | null = null;
  for (const child of tree.children[node]!) {
    const { relation, pos } = tokens[child]!;
    if (relation !== 'advmod' && pos !== 'ADV' && pos !== 'PART') continue;
    const grip = adverbGrips.get(lower[child]!);
    const ofNext = node < child && lower[child + 1] === 'to';
    if (grip === 'refuses' && lower[child + 1] === 'guilty') continue;
    if (grip === 'refuses' && !ofNext) return grip;
    if (!ofNext) hedge ??= grip ?? null;
  }
  if (subject === -1) return hedge;
  const nobody =
    negativeSubjects.has(lower[subject]!) ||
    tree.children[subject]!.some(
      (child) => tokens[child]!.relation === 'det' && negativeSubjects.has(lower[child]!),
    );
  return nobody && tokens[subject]!.pos !== 'PROPN' && lower[node] !== 'be' ? 'refuses' : hedge;
}

/** "vowed never to meet": it belongs to what it stands before. */
const notTo = new Set(['not', 'never']);

const negativeSubjects = new Set('no none nobody neither'.split(' '));

/** "denied bombing" is a gerund, whatever the analyser says. */
function tagOf({ tokens, lower }: Pick<Words, 'tokens' | 'lower'>, i: number): string {
  const { tag } = tokens[i]!;
  return tag === 'VB' && knownForms.get(lower[i]!)?.form === 'ing' ? 'VBG' : tag;
}

/** Base form by the tables, which know both spellings, else by the analyser; form by its tag. */
function formOf({ tokens, lower }: Words, i: number): VerbForm {
  const { lemma } = tokens[i]!;
  const tag = tagOf({ tokens, lower }, i);
  const known = knownForms.get(lower[i]!);
  const base = beForms.has(lower[i]!) ? 'be' : (known?.base ?? lemma);
  const wished = tag === 'VBD' && known?.form === 'base' && !pastsAlike.has(lower[i]!);
  return { base, form: wished ? 'base' : (formsByTag.get(tag) ?? known?.form ?? 's') };
}

const formsByTag = new Map<string, VerbForm['form']>([
  ['VB', 'base'],
  ['VBP', 's'],
  ['VBZ', 's'],
  ['VBD', 'past'],
  ['VBN', 'participle'],
  ['VBG', 'ing'],
]);
