/** Names that sign a report by where they stand: beside its time, or before its first paragraph. */
import { isNameLine } from './bylines.ts';
import { isStamped, type Line } from './lines.ts';
import type { Walk } from './walk.ts';

/** A name beside the report's time, or before its first paragraph; under a post. */
export function isSignature({ text, lines, kind, led }: Walk, { start, end }: Line, at: number): boolean {
  if (!isSignedName(text.slice(start, Math.min(end, start + 150)))) return false;
  if (kind !== 'report') return lines.slice(at + 1).every(({ mark }) => mark !== null);
  return led ? [at - 1, at + 1].some((i) => isStamped(lines[i])) : isNearSignature(lines, at);
}

/** "Ana Ruiz", or under a post "— Ana Ruiz". */
export function isSignedName(line: string): boolean {
  return isNameLine(line.replace(/^[—–-]\s*/, ''));
}

/** Whether a stamp, or a "By", stands among the next few labels on either side. */
export function isNearSignature(lines: readonly Line[], at: number): boolean {
  const signs = (line: Line | undefined) => line?.mark?.signed === true || isStamped(line);
  return (
    [at + 1, at + 2, at - 1].some((i) => signs(lines[i])) ||
    lines
      .slice(Math.max(0, at - 6), at)
      .some((line, i, few) => signs(line) && few.slice(i + 1).every((other) => !other.prose))
  );
}
