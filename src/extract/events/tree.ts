import type { Token } from '#core/annotated.ts';

/** The dependency tree of a sentence, read from the head down; indexes of words. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** What hangs on each word, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** The first word of what stands under each word, itself included. */
  readonly first: Int32Array;
}

/** The tree over the tokens of a sentence; takes linear time. */
export function treeOf(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  const first = Int32Array.from(tokens.keys());
  for (const [i, { head }] of tokens.entries()) if (0 <= head) children[head]!.push(i);
  for (const i of fromTheLeaves(tokens, children)) {
    const { head } = tokens[i]!;
    if (0 <= head && first[i]! < first[head]!) first[head] = first[i]!;
  }
  return { tokens, children, first };
}

/** The first child by one of some relations, -1 for none. */
export function childBy({ tokens, children }: Tree, word: number, ...relations: readonly string[]): number {
  return children[word]!.find((child) => relations.includes(tokens[child]!.relation)) ?? -1;
}

/** The word and those joined to it with "and", nested ones too, that are no verbs: `Lopez, Rossi and the mayor`. */
export function joinedTo(tree: Tree, word: number): number[] {
  const list = [word];
  for (const at of list)
    for (const child of tree.children[at]!) {
      const { relation, pos } = tree.tokens[child]!;
      if (relation === 'conj' && pos !== 'VERB' && pos !== 'AUX') list.push(child);
    }
  return list.sort((a, b) => a - b);
}

/** The first of the words that "and" joins: from Rossi to Lopez. */
export function headOfList({ tokens }: Tree, word: number): number {
  let at = word;
  while (tokens[at]!.relation === 'conj' && 0 <= tokens[at]!.head) at = tokens[at]!.head;
  return at;
}

/** Every word after all that hang on it. */
function fromTheLeaves(tokens: readonly Token[], children: readonly (readonly number[])[]): number[] {
  const order: number[] = [...tokens.keys()].filter((i) => tokens[i]!.head < 0);
  for (const at of order) order.push(...children[at]!);
  return order.reverse();
}
