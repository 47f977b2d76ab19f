import { conditionWords, doubting, nounGrips, objectGrips } from '#lang/en/event-governors.ts';
import { gripIn } from './holds.ts';
import { type Line, deepest, subjects } from './line.ts';
import { childBy, headOfList } from './tree.ts';
import type { VerbWords } from './chunk.ts';
import type { Words } from './words.ts';

/** Whether the clause of a verb begins with "if", "whether" and the like, or one around it that says so. */
export function isConditional(line: Line, k: number): boolean {
  const { tokens } = line.words;
  let { node } = line.chunks[k]!;
  for (let depth = 0; 0 <= node && depth < deepest; depth++) {
    if (opensCondition(line, node)) return true;
    const { relation, head } = tokens[node]!;
    if (relation !== 'conj' && relation !== 'ccomp' && relation !== 'xcomp') return false;
    node = head;
  }
  return false;
}

function opensCondition({ words }: Line, node: number): boolean {
  const { tokens, tree, lower } = words;
  return tree.children[node]!.some(
    (child) =>
      child < node &&
      ((tokens[child]!.relation === 'mark' && conditionWords.has(lower[child]!)) ||
        isTurned(words, node, child)),
  );
}

/** "Had Torrel attacked, Marlow would have": a condition by its order. */
function isTurned({ tokens, tree, lower }: Words, node: number, child: number): boolean {
  return (
    tokens[node]!.relation === 'advcl' &&
    turning.has(lower[child]!) &&
    tokens[child]!.relation.startsWith('aux') &&
    child < childBy(tree, node, ...subjects)
  );
}

const turning = new Set(['had', 'were', 'should']);

/** Whether a clause with "if" hangs on a verb: "would enter talks only if". */
export function hasCondition(line: Line, k: number): boolean {
  const { tokens, tree, lower } = line.words;
  return tree.children[line.chunks[k]!.node]!.some(
    (child) =>
      tokens[child]!.relation === 'advcl' &&
      tree.children[child]!.some((mark) => lower[mark] === 'if' || lower[mark] === 'unless'),
  );
}

/** "no certainty that", "fears that", "doubted that": the clause is not told as a fact. */
export function isUncertain(line: Line, k: number): boolean {
  const { tokens, lower, tree } = line.words;
  const { relation, head } = tokens[headOfList(tree, line.chunks[k]!.node)]!;
  return 0 <= head && (relation === 'acl' || relation === 'ccomp') && doubting.has(lower[head]!);
}

/** "rejected claims that Torrel attacked": the claim's verb is the denier's no. */
export function isDeniedClaim(line: Line, k: number): boolean {
  const { tokens, lower } = line.words;
  const { relation, head } = tokens[headOfList(line.words.tree, line.chunks[k]!.node)]!;
  if (relation !== 'acl' || head < 0 || nounGrips.get(lower[head]!) !== 'claims') return false;
  const above = tokens[head]!.relation === 'obj' ? line.verbAt[tokens[head]!.head]! : -1;
  const grip = above === -1 ? undefined : gripIn(objectGrips, line, above);
  return grip === 'denies' || grip === 'refuses';
}

/** "insisted that Rossi apologise", and every imperative. */
export function isWished({ words, chunks, verbAt }: Line, k: number, { form }: VerbWords): boolean {
  const { from, head, node } = chunks[k]!;
  if (from !== head) return false;
  if (form === 'base') return true;
  const { relation, head: above } = words.tokens[node]!;
  const wish = relation === 'ccomp' && 0 <= above ? chunks[verbAt[above]!]?.verb?.base : undefined;
  const subject = childBy(words.tree, node, 'nsubj');
  const singular = subject !== -1 && /^NNP?$/.test(words.tokens[subject]!.tag);
  return singular && words.tokens[head]!.tag === 'VBP' && wish !== undefined && wishing.has(wish);
}

const wishing = new Set('insist demand urge ask recommend propose suggest order require request'.split(' '));

export function isQuestion(line: Line): boolean {
  const last = line.words.lower.at(-1);
  return last === '?' || (last === '”' && line.words.lower.at(-2) === '?');
}
