import { readDateline } from './datelines.ts';
import { hasProse, isStamped, type Line } from './lines.ts';
import { sameWords } from './repeats.ts';
import type { Walk } from './walk.ts';

/**
 * A standfirst that looks like prose: it stands before the byline or the time, or the report prints it again; an agency's
 * dateline opens none.
 */
export function isStandfirst(
  { text, lines, kind, region, led, headline }: Walk,
  line: Line,
  at: number,
): boolean {
  if (led || kind === 'post' || kind === 'last-post' || longestStandfirst < line.shape.words) return false;
  const later = lines.slice(at + 1, at + 8);
  if (readDateline(text, line, true)?.source) return false;
  if (later.some((other) => other.prose && sameWords(text, line, other))) return true;
  if (headline === null || (headline !== at - 1 && lines[at - 1]?.mark === null)) return false;
  const between = later.slice(0, Math.max(0, later.findIndex(hasProse)));
  const rest = later.some(hasProse) ? between : later;
  if (kind === 'page' && rest.some(({ mark }) => mark?.opens === 'media')) return true;
  return at < region.to - 1 && rest.some((other) => other.mark?.signed === true || isStamped(other));
}

const longestStandfirst = 60;
