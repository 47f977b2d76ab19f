/** Labels that stand together: how far they go and what they are as a whole. */
import type { BlockRole } from '#core/report.ts';
import { isLabel, type Line } from './lines.ts';
import type { Region } from './region.ts';

/** The unmarked labels around one, `to` excluded. */
export function runOf(lines: readonly Line[], at: number): Region {
  let [from, to] = [at, at + 1];
  while (0 < from && isLabel(lines[from - 1]!) && at - from < 50) from--;
  while (to < lines.length && isLabel(lines[to]!) && to - at < 50) to++;
  return { from, to };
}

/** Captions are phrases with grammar in them; titles of other reports are shorter; menus are words. */
export function roleInRun(run: readonly Line[]): BlockRole {
  const words = run.reduce((sum, { shape }) => sum + shape.words, 0) / run.length;
  const grammar = run.reduce((sum, { shape }) => sum + shape.grammar, 0) / run.length;
  if (9 <= words && 0.2 <= grammar) return 'caption';
  return 5 <= words ? 'related' : 'furniture';
}
