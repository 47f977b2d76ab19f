import type { TimeExpression } from '#core/annotated.ts';
import type { Line } from './line.ts';
import { childBy } from './tree.ts';

/**
 * The time expression that says when the event of a verb took place: behind it in its clause, else in front, else that of
 * the verb whose clause it goes on with.
 *
 *     On Friday | Ruiz met the rebels in Torrel to end the strike
 *     Ruiz | met | the rebels in Torrel | on Friday, | officials | said | on Monday
 *
 * @returns an index into `times`, or null
 */
export function timeOfVerb(
  line: Line,
  times: readonly TimeExpression[],
  k: number,
  depth = 0,
): number | null {
  const { node, head } = line.chunks[k]!;
  const own = pointsUnder(line, times, node);
  const behind = own.filter((j) => head < line.chunks[j]!.head);
  const best = behind[0] ?? own.at(-1);
  if (best !== undefined) return line.words.time[line.chunks[best]!.from]!;
  return depth < 4 ? sharedTime(line, times, k, depth + 1) : null;
}

/** And for the event of a noun: in its own phrase, else that of the verb which tells it. */
export function timeOfNoun(
  line: Line,
  times: readonly TimeExpression[],
  k: number,
  verb: number,
): number | null {
  const { node, head } = line.chunks[k]!;
  const behind = pointsUnder(line, times, node).find((j) => head < line.chunks[j]!.head);
  if (behind !== undefined) return line.words.time[line.chunks[behind]!.from]!;
  const inside = timeInside(line, times, k) ?? timeOfPlan(line, times, node);
  if (inside !== null) return inside;
  return verb === -1 ? null : timeOfVerb(line, times, verb);
}

/** "a visit planned for Thursday" */
function timeOfPlan(line: Line, times: readonly TimeExpression[], node: number): number | null {
  const plan = line.words.tree.children[node]!.find(
    (child) => line.words.tokens[child]!.relation === 'acl' && line.verbAt[child] !== -1,
  );
  const k = plan === undefined ? -1 : line.verbAt[plan]!;
  return k !== -1 && arranging.has(line.chunks[k]!.verb!.base) ? timeOfVerb(line, times, k, 4) : null;
}

const arranging = new Set('plan schedule hold set arrange expect sign reach'.split(' '));

/** "the 2017 election", "a Friday meeting" */
function timeInside({ words, chunks }: Line, times: readonly TimeExpression[], k: number): number | null {
  const { from, head } = chunks[k]!;
  for (let i = from; i < head; i++) {
    const index = words.anyTime[i]!;
    if (index !== -1 && isPoint(times[index]!)) return index;
  }
  return null;
}

/** Whether a clause says how often ("every Monday"), so that nothing in it happened once. */
export function isRepeated(line: Line, times: readonly TimeExpression[], k: number): boolean {
  return timesUnder(line, line.chunks[k]!.node).some(
    (j) => times[line.words.time[line.chunks[j]!.from]!]!.sense.is === 'set',
  );
}

/** Chunks of points in time under a word, with nouns between but no verb: those that hang on the word itself come first. */
function pointsUnder(line: Line, times: readonly TimeExpression[], node: number): number[] {
  return timesUnder(line, node).filter((j) => isPoint(times[line.words.time[line.chunks[j]!.from]!]!));
}

function timesUnder(line: Line, node: number): number[] {
  const { tree } = line.words;
  const found: number[] = [];
  let level: readonly number[] = [node];
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    const below = level.flatMap((word) => tree.children[word]!);
    for (const word of below) {
      const j = line.nounAt[word]!;
      if (j !== -1 && line.chunks[j]!.is === 'time' && line.chunks[j]!.node === word) found.push(j);
    }
    level = below.filter((word) => line.verbAt[word] === -1 && !leadsAway(line, word));
  }
  return found;
}

/** "since the coup of 2019": the time of something else. */
function leadsAway({ chunks, nounAt }: Line, word: number): boolean {
  const chunk = chunks[nounAt[word]!];
  return chunk?.is === 'noun' && chunk.node === word && others.has(chunk.preposition ?? '');
}

const others = new Set(['since', 'until', 'after', 'before', 'following']);

/** "arrived on Friday and met", "hit the bridge on Friday, killing nine", "is due to meet on Friday": one time for both. */
function sharedTime(line: Line, times: readonly TimeExpression[], k: number, depth: number): number | null {
  const { tokens, tree } = line.words;
  const { node, verb, preposition, head: main } = line.chunks[k]!;
  const { relation, head } = tokens[node]!;
  const above = head < 0 ? -1 : line.verbAt[head]!;
  const partner = tree.children[node]!.find(
    (child) => tokens[child]!.relation === 'conj' && child === node + 2,
  );
  if (partner !== undefined && line.verbAt[partner] !== -1)
    return timeOfVerb(line, times, line.verbAt[partner]!, 4);
  if (head < 0) return null;
  if (relation === 'conj' && above !== -1)
    return verb!.finite === line.chunks[above]!.verb!.finite ? timeOfVerb(line, times, above, depth) : null;
  if (relation === 'advcl' && above !== -1 && !verb!.infinitive && !verb!.finite && preposition === null)
    return timeOfVerb(line, times, above, depth);
  if (relation === 'xcomp' || relation === 'ccomp' || relation === 'acl') {
    if (verb!.finite) return null;
    const later = pointsUnder(line, times, head).find((j) => main < line.chunks[j]!.head);
    if (later !== undefined) return line.words.time[line.chunks[later]!.from]!;
    if (above === -1 || childBy(tree, head, 'cop') === -1) return null;
    return timeOfVerb(line, times, above, depth);
  }
  return null;
}

function isPoint({ sense }: TimeExpression): boolean {
  if (sense.is === 'range') return sense.from !== null && sense.to !== null;
  return sense.is !== 'duration' && sense.is !== 'set' && sense.is !== 'vague';
}
