/**
 * The best tree over the words of a sentence, with one word under the root (Chu and Liu 1965, Edmonds 1967).
 *
 * Nearly always the best head of every word makes a tree already. Else cycles are contracted, with the root so costly that
 * it is taken once (Stanojević and Cohen 2021).
 *
 * @param scores (size, size): dependent, head; position 0 is the root
 * @returns for each position its head; 0 for the word under the root, -1 for position 0 itself
 */
export function decodeTree(scores: Float32Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  if (rootsOf(heads).length === 1 && cycleIn(heads) === null) return heads;
  return spanningTree(withCostlyRoot(scores, size), size);
}

function withCostlyRoot(scores: Float32Array, size: number): Float64Array {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const score of scores.subarray(size))
    [lowest, highest] = [Math.min(lowest, score), Math.max(highest, score)];
  const costly = Float64Array.from(scores);
  for (let word = 1; word < size; word++) costly[word * size]! -= (highest - lowest) * size + 1;
  return costly;
}

function bestHeads(scores: ArrayLike<number>, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let word = 1; word < size; word++) {
    let best = -1;
    for (let head = 0; head < size; head++)
      if (head !== word && (best === -1 || scores[word * size + best]! < scores[word * size + head]!))
        best = head;
    heads[word] = best;
  }
  return heads;
}

function rootsOf(heads: Int32Array): number[] {
  return [...heads.keys()].filter((word) => heads[word] === 0);
}

/** The words of one cycle, or null. */
function cycleIn(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let word = start;
    while (0 < word && seen[word] === 0) {
      seen[word] = start;
      word = heads[word]!;
    }
    if (0 < word && seen[word] === start) return cycleFrom(heads, word);
  }
  return null;
}

function cycleFrom(heads: Int32Array, start: number): number[] {
  const cycle = [start];
  for (let word = heads[start]!; word !== start; word = heads[word]!) cycle.push(word);
  return cycle;
}

/** Scores of arcs that are not to be. */
const never = -1e9;

function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  const cycle = cycleIn(heads);
  if (!cycle) return heads;
  return expand(scores, size, heads, cycle);
}

/** Contracts a cycle to one word behind all others, solves that, and opens it where its head comes in. */
function expand(scores: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inside = new Set(cycle);
  const outer = Array.from({ length: size }, (_, word) => word).filter((word) => !inside.has(word));
  const small = outer.length + 1;
  const contracted = new Float64Array(small * small).fill(never);
  const enters = new Int32Array(small);
  const leaves = new Int32Array(small);
  for (const [i, word] of outer.entries()) {
    for (const [j, head] of outer.entries()) contracted[i * small + j] = scores[word * size + head]!;
    let best = never * 2;
    for (const head of cycle)
      if (best < scores[word * size + head]!) [best, leaves[i]] = [scores[word * size + head]!, head];
    contracted[i * small + small - 1] = best;
    best = -Infinity;
    for (const inner of cycle) {
      const gain = scores[inner * size + word]! - scores[inner * size + heads[inner]!]!;
      if (best < gain) [best, enters[i]] = [gain, inner];
    }
    contracted[(small - 1) * small + i] = best;
  }
  const solved = spanningTree(contracted, small);
  const tree = Int32Array.from(heads);
  for (const [i, word] of outer.entries()) {
    const head = solved[i]!;
    tree[word] = head === -1 ? -1 : head === small - 1 ? leaves[i]! : outer[head]!;
  }
  const from = solved[small - 1]!;
  tree[enters[from]!] = outer[from]!;
  return tree;
}
