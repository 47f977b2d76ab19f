/** How many items after it, of those that share a key with it, an item is compared with. */
const reach = 12;

/**
 * Pairs of items worth comparing: those that share a key. Each pair once, by index, the lower first, in a fixed order.
 * Where many items share a key, an item meets the 12 that come after it and the first of all, so that the pairs grow
 * with the items and not with their square; what is joined step by step is joined all the same.
 *
 * @param items in an order that is a function of the set
 */
export function pairsBySharedKey<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): (readonly [number, number])[] {
  const pairs = new Map<number, readonly [number, number]>();
  const add = (a: number, b: number) => pairs.set(a * items.length + b, [a, b]);
  for (const indexes of indexesByKey(items, keysOf).values()) {
    for (let i = 0; i < indexes.length; i++) {
      for (let j = i + 1; j <= i + reach && j < indexes.length; j++) add(indexes[i]!, indexes[j]!);
      if (reach < i) add(indexes[0]!, indexes[i]!);
    }
  }
  return [...pairs.values()].toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function indexesByKey<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    for (const key of new Set(keysOf(item))) {
      const indexes = byKey.get(key);
      if (indexes) indexes.push(index);
      else byKey.set(key, [index]);
    }
  }
  return byKey;
}
