import type { NamedEntity, Token } from '#core/annotated.ts';

/** A word's part of speech and its place in the tree. */
type Leaf = Pick<Token, 'pos' | 'head' | 'relation'>;

/**
 * Names cut at a hyphen, which treebanks write as a word of its own, joined again where the tree has them as one.
 *
 *     Ban Ki - moon, Jean - Claude Orr and Nice - Matin, but not US - China talks
 *     ~~~~~~~~~~~~~  ~~~~~~~~~~~~~~~~~     ~~~~~~~~~~~~          ~~   ~~~~~
 *
 * @param names sorted, not overlapping
 */
export function joinHyphened(
  words: readonly string[],
  tokens: readonly Leaf[],
  names: readonly NamedEntity[],
): NamedEntity[] {
  return words.reduce<NamedEntity[]>(
    (joined, word, i) => (word === '-' && isInsideName(tokens, i) ? joinAt(joined, i) : joined),
    [...names],
  );
}

function isInsideName(tokens: readonly Leaf[], hyphen: number): boolean {
  const [left, right] = [tokens[hyphen - 1], tokens[hyphen + 1]];
  if (left?.pos !== 'PROPN' || right?.pos !== 'PROPN') return false;
  return left.head === hyphen + 1 || (right.relation === 'flat' && right.head < hyphen);
}

/** A name may end a word before the hyphen: "Moon" of "Moon Sang - gyun". */
function joinAt(names: NamedEntity[], hyphen: number): NamedEntity[] {
  const at = names.findLastIndex(({ from }) => from < hyphen);
  const left = at !== -1 && hyphen - 1 <= names[at]!.to ? names[at] : undefined;
  const right = names.find(({ from, to }) => from <= hyphen + 1 && hyphen + 1 < to);
  const kind = left?.kind ?? right?.kind;
  if (kind === undefined || left === right) return names;
  const joined = { from: left?.from ?? hyphen - 1, to: right?.to ?? hyphen + 2, kind };
  return [...names.filter((name) => name !== left && name !== right), joined].sort((a, b) => a.from - b.from);
}
