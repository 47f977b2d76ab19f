/** How far a section runs: where its prose begins, where it is over, and what stands outside of it. */
import { findClosing } from './closing.ts';
import { hasProse, isPictured, isStamped, type Line } from './lines.ts';
import { findRegion, type Region } from './region.ts';
import { findRelatedTail } from './related-tail.ts';
import type { SectionKind } from './walk.ts';

/** So many lines over the prose still belong to it. */
export const nearLines = 8;

/** Where the report is over by its own words: nothing after it is told by it. */
export function overAt(text: string, lines: readonly Line[]): number {
  const told = lines.slice(0, findClosing(text, lines));
  return findRelatedTail(text, told);
}

/** What stands after a report is over, and what readers wrote, is no part of it. */
export function regionOf(lines: readonly Line[], kind: SectionKind, over: number): Region {
  const { from, to } = proseRegion(lines.slice(0, over), kind);
  const lead = kind === 'report' ? leadAt(lines, from) : null;
  return { from: Math.min(lead ?? from, over), to: Math.min(to, over) };
}

/** A box of links under the first paragraph outweighs it: the one that follows who wrote it and when. */
function leadAt(lines: readonly Line[], from: number): number | null {
  for (let at = from - 1; Math.max(0, from - nearLines) <= at; at--)
    if (lines[at]!.prose && leadWords <= lines[at]!.shape.words && followsSignature(lines, at)) return at;
  return null;
}

/** A shorter sentence over the box is a label of it. */
const leadWords = 12;

function followsSignature(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(0, at).findLastIndex((line) => line.mark === null || !isPictured(line));
  const line = lines[above];
  return line !== undefined && line.mark !== null && (line.mark.signed || isStamped(line));
}

function proseRegion(lines: readonly Line[], kind: SectionKind): Region {
  if (!lines.some(hasProse))
    return { from: kind === 'page' ? lines.length : headlineAlone(lines), to: lines.length };
  if (kind !== 'post') return findRegion(lines);
  return { from: Math.max(0, lines.findIndex(hasProse)), to: lines.length };
}

/** Without a sentence anywhere the first of several lines is the headline, and the others what the report says. */
function headlineAlone(lines: readonly Line[]): number {
  return lines[0]?.mark === null && 1 < lines.length ? 1 : 0;
}
