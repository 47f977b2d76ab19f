import { courseGrips, gerundGrips, infinitiveGrips, objectGrips } from '#lang/en/event-governors.ts';
import { type VerbForm, verbFormTable } from '#lang/en/event-verb-forms.ts';
import { eventVerbs } from '#lang/en/event-verbs.ts';
import type { Chunk, VerbWords } from './chunk.ts';
import { hedgeOf } from './hedges.ts';
import { verbOf } from './patterns.ts';
import { childBy } from './tree.ts';
import type { Words } from './words.ts';

export function verbWords(
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

export function isHelper(words: Words, i: number): boolean {
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

/** "was hit": what the tree takes for a state is a passive where the word is a verb's. */
export function isVerbal({ tokens }: Words, word: number): boolean {
  const { pos, tag } = tokens[word] ?? {};
  return tag === 'VB' || (pos === 'VERB' && (tag === 'VBN' || tag === 'VBD'));
}

export function isTo({ tokens, lower }: Words, i: number): boolean {
  return lower[i] === 'to' && tokens[i]!.pos === 'PART';
}

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

export const knownForms = verbFormTable([
  'be',
  'have',
  'do',
  ...eventVerbs.flatMap(({ words }) => words.map(verbOf)),
  ...infinitiveGrips.keys(),
  ...gerundGrips.keys(),
  ...objectGrips.keys(),
  ...courseGrips.keys(),
]);
