import type { TimeExpression } from '#core/annotated.ts';
import { mainVerbOf, pastPlaces, type Line } from './clauses.ts';
import type { Trigger } from './triggers.ts';

/**
 * The time expression that says when the event of a verb took place: behind it in its clause, else in front.
 *
 *     On Friday | Ruiz met the rebels in Torrel to end the strike
 *     Ruiz | met | the rebels in Torrel | on Friday, | officials | said | on Monday
 *
 * @param taken chunks of other triggers, at which the search behind stops
 * @returns an index into `times`, or null
 */
export function timeOfVerb(
  line: Line,
  times: readonly TimeExpression[],
  k: number,
  taken: ReadonlySet<number>,
  depth = 0,
): number | null {
  return timeBehind(line, times, k, taken) ?? timeInFront(line, times, k, depth);
}

/** And for the event of a noun: in its own phrase, else that of the verb which tells it. */
export function timeOfNoun(
  line: Line,
  times: readonly TimeExpression[],
  { chunk, end }: Trigger,
  verb: number,
  taken: ReadonlySet<number>,
): number | null {
  for (let j = chunk + 1; j < end; j++) {
    const time = usable(line, times, j);
    if (time !== null) return time;
  }
  const far = timeBehindPlaces(line, times, end);
  if (far !== null) return far;
  const before =
    line.chunks[chunk - 1]?.is === 'time' && line.chunks[chunk]!.preposition === null
      ? usable(line, times, chunk - 1)
      : null;
  if (before !== null && opensWithOwner(line, chunk)) return before;
  const inside = timeInside(line, times, chunk);
  if (inside !== null) return inside;
  if (verb !== -1) return timeOfVerb(line, times, verb, taken);
  return before;
}

/** "a crash in Torrel, Marlow, Sunday" */
function timeBehindPlaces(line: Line, times: readonly TimeExpression[], comma: number): number | null {
  const after = pastPlaces(line, comma);
  if (after === comma) return null;
  const at = line.chunks[after]?.is === 'comma' ? after + 1 : after;
  return line.chunks[at] === undefined ? null : usable(line, times, at);
}

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
export function isRepeated(line: Line, times: readonly TimeExpression[], k: number, end: number): boolean {
  for (let j = k + 1; j < line.chunks.length; j++) {
    const { is } = line.chunks[j]!;
    if (
      is === 'that' ||
      is === 'who' ||
      is === 'mark' ||
      (is === 'noun' && end < j && line.chunks[j]!.preposition === null)
    )
      return false;
    const time = line.chunks[j]!.is === 'time' ? times[line.words.time[line.chunks[j]!.from]!] : undefined;
    if (time?.sense.is === 'set') return true;
  }
  return false;
}

function timeBehind(
  line: Line,
  times: readonly TimeExpression[],
  k: number,
  taken: ReadonlySet<number>,
): number | null {
  const { chunks } = line;
  for (let j = k + 1; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    if (chunk.is === 'time') {
      const time = usable(line, times, j);
      if (time !== null && chunks[j + 1]?.is !== 'comma') return time;
      if (time !== null && !opensClause(line, j)) return time;
    }
    if (
      chunk.is === 'that' ||
      chunk.is === 'who' ||
      (chunk.is === 'mark' && line.words.lower[chunk.from] !== '“')
    )
      return null;
    if (chunk.is === 'verb' && (chunk.verb!.finite || taken.has(j)) && !isJoined(line, k, j)) return null;
    if (chunk.is === 'noun' && chunk.preposition === null && chunks[j - 1]!.is === 'comma') {
      const after = pastPlaces(line, j - 1);
      if (after === j - 1) return null;
      j = after - 1;
    }
  }
  return null;
}

/** "were shot and killed on Friday" */
function isJoined(line: Line, k: number, j: number): boolean {
  return j === k + 2 && line.chunks[k + 1]!.is === 'and';
}

/** "…, on Friday, Ruiz met": the time belongs to what follows. */
function opensClause(line: Line, j: number): boolean {
  return line.chunks[j - 1]?.is === 'comma' || line.chunks[j - 1]?.is === 'and';
}

function timeInFront(line: Line, times: readonly TimeExpression[], k: number, depth: number): number | null {
  const { chunks } = line;
  for (let j = k - 1; 0 <= j; j--) {
    const chunk = chunks[j]!;
    if (chunk.is === 'time') {
      const time = usable(line, times, j);
      if (time !== null) return time;
    }
    if (chunk.is === 'comma') j = beforeRelative(line, j);
    if (chunk.is === 'mark' && j === 1 && line.words.lower[chunk.from] === ':') continue;
    if (
      chunk.is === 'that' ||
      chunk.is === 'who' ||
      (chunk.is === 'mark' && line.words.lower[chunk.from] !== '“')
    )
      return null;
    if (
      chunk.is === 'noun' &&
      chunk.preposition !== null &&
      openers.has(chunk.preposition) &&
      chunks[j + 1]?.is === 'verb'
    )
      return null;
    if (chunk.is === 'verb')
      return sharesTime(line, k, j) && depth < 4 ? timeOfVerb(line, times, j, new Set(), depth + 1) : null;
  }
  return null;
}

/** From the comma that closes ", which formed in 2002," to its "which"; the index given where none is closed. */
function beforeRelative({ chunks }: Line, comma: number): number {
  for (let j = comma - 1; 0 < j; j--) {
    if (chunks[j]!.is === 'verb') return chunks[j - 1]!.is === 'who' ? j - 1 : comma;
    if (chunks[j]!.is === 'comma' || chunks[j]!.is === 'mark') return comma;
  }
  return comma;
}

/** "arrived on Friday and met", "hit the bridge on Friday, killing nine": one time for both. */
function sharesTime(line: Line, k: number, j: number): boolean {
  const { chunks } = line;
  const { verb, preposition } = chunks[k]!;
  if (chunks[k - 1]?.is === 'and') return verb!.finite === chunks[j]!.verb!.finite;
  return (
    !verb!.finite &&
    !verb!.infinitive &&
    preposition === null &&
    chunks[k - 1]?.is === 'comma' &&
    mainVerbOf(line, k) === j
  );
}

const openers = new Set(['as', 'after', 'before', 'since', 'until']);

function usable(line: Line, times: readonly TimeExpression[], j: number): number | null {
  const chunk = line.chunks[j]!;
  if (chunk.is !== 'time') return null;
  const index = line.words.time[chunk.from]!;
  return isPoint(times[index]!) ? index : null;
}

function isPoint({ sense }: TimeExpression): boolean {
  if (sense.is === 'range') return sense.from !== null && sense.to !== null;
  return sense.is !== 'duration' && sense.is !== 'set' && sense.is !== 'vague';
}

function opensWithOwner(line: Line, k: number): boolean {
  const word = line.words.lower[line.chunks[k]!.from]!;
  return word === '’s' || word === "'s";
}
