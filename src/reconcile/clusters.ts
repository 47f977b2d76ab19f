/** That two items may be one, by index, and how sure that is. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Groups of items that are one, from the surest pair to the least sure. What the members of a group have in common is
 * kept as a trait; two groups whose traits cannot be joined stay apart, however many pairs speak for it, so that no
 * chain of half-likenesses ties two Mondays together.
 *
 * @param traits one for each item
 * @param join the trait of two groups in one, or null where they cannot be one
 * @returns the indexes of every group in ascending order, the groups in the order of their first
 */
export function clustersOf<T>(
  traits: readonly T[],
  edges: readonly Edge[],
  join: (a: T, b: T) => T | null,
): number[][] {
  const parents = traits.map((_, index) => index);
  const joined = [...traits];
  const rootOf = (index: number): number => {
    while (parents[index] !== index) index = parents[index] = parents[parents[index]!]!;
    return index;
  };
  for (const { a, b } of edges.toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted((x, y) => x - y) as [number, number];
    if (first === second) continue;
    const trait = join(joined[first]!, joined[second]!);
    if (trait === null) continue;
    parents[second] = first;
    joined[first] = trait;
  }
  const groups = new Map<number, number[]>();
  for (const index of traits.keys()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  }
  return [...groups.values()];
}
