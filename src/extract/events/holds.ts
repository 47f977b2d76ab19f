import {
  type Grip,
  adjectiveGrips,
  gerundGrips,
  infinitiveGrips,
  nounGrips,
  objectActs,
} from '#lang/en/event-governors.ts';
import { type Line, deepest, governorOf } from './line.ts';
import { childBy } from './tree.ts';

/** How a verb hangs on another word. */
interface Hold {
  readonly by: 'verb' | 'noun' | 'adjective' | 'preposition' | 'nothing';
  /** The chunk that holds it, -1 for nothing. */
  readonly chunk: number;
  readonly grip: Grip | null;
}

/** What a verb hangs on: the verb, noun or adjective that governs it, and what that makes of it. */
export function holdOf(line: Line, k: number, depth = 0): Hold {
  const { tokens, lower } = line.words;
  const { node, verb, preposition } = line.chunks[k]!;
  const { relation, head } = tokens[node]!;
  const nothing: Hold = { by: 'nothing', chunk: -1, grip: null };
  const adjective = dueIn(line, k);
  if (adjective !== null) return { by: 'adjective', chunk: k, grip: adjective };
  if (head < 0 || verb!.finite || deepest < depth) return nothing;
  const above = line.verbAt[head]!;
  if (relation === 'conj')
    return above === -1 || (line.chunks[above]!.verb!.finite && dueIn(line, above) === null)
      ? nothing
      : holdOf(line, above, depth + 1);
  if (preposition === 'of' && lower[head] === 'short') return { by: 'adjective', chunk: -1, grip: 'refuses' };
  if (preposition !== null && verb!.form === 'ing') return holdByPreposition(line, preposition, head);
  if (isToBe(line, k)) return { by: 'adjective', chunk: -1, grip: 'plans' };
  const main = above === -1 ? null : line.chunks[above]!;
  if (main !== null && main.head === main.node) {
    const { base, passive } = main.verb!;
    if (!holding.has(relation)) return nothing;
    if (base === 'be' && verb!.infinitive) return { by: 'verb', chunk: above, grip: 'plans' };
    return {
      by: 'verb',
      chunk: above,
      grip: gripOf(line, k, above) ?? (passive && relation !== 'advcl' ? 'asks' : null),
    };
  }
  const at = line.nounAt[head]!;
  if (at === -1) return nothing;
  const grip = adjectiveGrips.get(lower[head]!);
  if (verb!.infinitive && grip !== undefined) return { by: 'adjective', chunk: at, grip };
  if (line.chunks[at]!.is !== 'noun') return nothing;
  return { by: 'noun', chunk: at, grip: verb!.infinitive ? (nounGrips.get(lower[head]!) ?? null) : null };
}

/** "the goal is to help, she said": the tree may hang the infinitive past its "is". */
export function isToBe({ words, chunks }: Line, k: number): boolean {
  const { verb, from, node } = chunks[k]!;
  return (
    verb!.infinitive &&
    words.tokens[node]!.relation === 'ccomp' &&
    (words.lower[from - 1] === 'is' || words.lower[from - 1] === 'was')
  );
}

const holding = new Set(['xcomp', 'ccomp', 'advcl', 'csubj', 'obl', 'obj']);

/** What a verb makes of another under it; behind an object of its own only where that acts. */
function gripOf(line: Line, k: number, above: number): Grip | null {
  const { verb, node } = line.chunks[k]!;
  const { base, passive } = line.chunks[above]!.verb!;
  if (!verb!.infinitive) return gerundGrips.get(base) ?? null;
  const object = passive ? -1 : childBy(line.words.tree, line.chunks[above]!.node, 'obj', 'iobj');
  if (object === -1 || node < object) return infinitiveGrips.get(base) ?? null;
  return objectActs.has(base) ? (infinitiveGrips.get(base) ?? 'plans') : null;
}

/** "is due to meet", "is set to": an adjective that the tree counts to the words of the verb. */
export function dueIn({ words, chunks }: Line, k: number): Grip | null {
  const { node, head } = chunks[k]!;
  if (node !== head) return null;
  const due = words.tree.children[node]!.find(
    (child) =>
      child < node &&
      adjectiveGrips.has(words.lower[child]!) &&
      words.lower[child + 1] === 'to' &&
      dueAs.has(words.tokens[child]!.relation),
  );
  return due === undefined ? null : adjectiveGrips.get(words.lower[due]!)!;
}

const dueAs = new Set(['case', 'mark', 'advmod']);

function holdByPreposition(line: Line, preposition: string, head: number): Hold {
  const { lower } = line.words;
  const verb = line.verbAt[head]!;
  const at = line.nounAt[head]!;
  if (preposition === 'without' || preposition === 'instead')
    return { by: 'preposition', chunk: Math.max(verb, at), grip: 'refuses' };
  if (at !== -1 && line.chunks[at]!.is !== 'time') {
    const grip = nounGrips.get(lower[head]!);
    if (grip !== undefined && ['of', 'for', 'about', 'on'].includes(preposition))
      return { by: 'noun', chunk: at, grip };
    const adjective = adjectiveGrips.get(lower[head]!);
    if (line.chunks[at]!.is === 'adjective') return { by: 'adjective', chunk: at, grip: adjective ?? null };
  }
  const main = verb !== -1 ? verb : governorOf(line, head);
  if (main === -1) return { by: 'preposition', chunk: at, grip: 'supposes' };
  if (beside.has(preposition)) return { by: 'preposition', chunk: main, grip: null };
  return { by: 'verb', chunk: main, grip: gerundGrips.get(line.chunks[main]!.verb!.base) ?? null };
}

const beside = new Set(['after', 'before', 'since', 'while']);

/** "called off" is not "called": with its particle where the table has that, else by itself. */
export function gripIn(table: ReadonlyMap<string, Grip>, line: Line, j: number): Grip | undefined {
  const { base } = line.chunks[j]!.verb!;
  const { tree, lower } = line.words;
  const particle = childBy(tree, line.chunks[j]!.node, 'compound:prt');
  return (particle === -1 ? undefined : table.get(`${base}+${lower[particle]}`)) ?? table.get(base);
}
