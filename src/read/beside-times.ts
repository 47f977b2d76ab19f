/** What a blog prints beside the times of its posts: who writes, and what a post is called, over them or under. */
import { isLabel, type Line } from './lines.ts';
import { isSignedName } from './signatures.ts';

/** Lines that stand together: indexes, `to` excluded. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Where names and titles stand; a blog keeps to one way. */
export interface Beside {
  /** `foot`: under the post, before the time of the next one. */
  readonly names: 'above' | 'below' | 'foot';
  readonly titlesAbove: boolean;
}

/** Names and titles stand where most of the times have them. */
export function besideTimes(text: string, lines: readonly Line[], clusters: readonly Lines[]): Beside {
  const above = clusters.map(({ from }) => isName(text, lines[overDay(lines, from) - 1]));
  const below = clusters.filter(({ to }) => isName(text, lines[to])).length;
  const titlesAbove = titlesStandAbove(text, lines, clusters);
  if (above.filter(Boolean).length < below) return { names: 'below', titlesAbove };
  const isFoot = above[0] === false && 1 < above.length && above.slice(1).every(Boolean);
  return { names: isFoot ? 'foot' : 'above', titlesAbove };
}

/** Past the day that stands over the posts of it. */
export function overDay(lines: readonly Line[], from: number): number {
  let at = from;
  while (0 < at && lines[at - 1]!.mark?.stamped === 'day' && !lines[at - 1]!.mark!.labelled) at--;
  return at;
}

/** Nearly every time has a title over it and none under it. */
function titlesStandAbove(text: string, lines: readonly Line[], clusters: readonly Lines[]): boolean {
  const above = clusters.filter(({ from }) => isTitle(text, lines[from - 1])).length;
  const below = clusters.filter(({ to }) => isTitle(text, lines[to])).length;
  return below === 0 && 1 < above && 0.8 * clusters.length <= above;
}

/** The lines of one post's head: its title, its times and its names. */
export function withBeside(text: string, lines: readonly Line[], times: Lines, beside: Beside): Lines {
  let { from, to } = times;
  if (beside.names === 'above' && isName(text, lines[from - 1]) && !isSigned(text, lines, times)) from--;
  if (beside.names === 'below' || beside.titlesAbove)
    while (to < times.to + 4 && (isName(text, lines[to]) || lines[to]?.mark?.signed === true)) to++;
  if (beside.titlesAbove && isTitle(text, lines[from - 1])) from--;
  return { from, to };
}

export function isSigned(text: string, lines: readonly Line[], { from, to }: Lines): boolean {
  return lines.slice(from, to).some((line) => line.mark?.signed === true || isName(text, line));
}

/** An unmarked line of names. */
export function isName(text: string, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isLabel(line) &&
    isSignedName(text.slice(line.start, Math.min(line.end, line.start + 150)))
  );
}

/** An unmarked line of a few words that is neither a sentence nor a name. */
export function isTitle(text: string, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isLabel(line) &&
    fewestWords <= line.shape.words &&
    !line.shape.ended &&
    !isName(text, line)
  );
}

const fewestWords = 3;
