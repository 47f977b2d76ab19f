/** How long ago a post was published. */
import type { Part } from './stamps-part.ts';
import type { Token } from './stamps-tokens.ts';

const agoUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ s: 0, m: 1, h: 60, d: 1440, w: 10_080 }).flatMap(([unit, minutes]) =>
    ({
      s: 's|sec|secs|second|seconds',
      m: 'm|min|mins|minute|minutes',
      h: 'h|hr|hrs|hour|hours',
      d: 'd|day|days',
      w: 'w|week|weeks',
    })
      [unit]!.split('|')
      .map((word) => [word, minutes] as const),
  ),
);

/** 2h ago, 15 minutes ago, 1 hr 20 min ago; a bare "2h" too */
export function readAgo(tokens: readonly Token[], at: number): Part | null {
  let agoMinutes = 0;
  let next = at;
  while (next < at + 4 && /^\d{1,3}$/.test(tokens[next]?.words ?? '')) {
    const unit = agoUnits.get(tokens[next + 1]?.lower ?? '');
    if (unit === undefined) break;
    agoMinutes += Number(tokens[next]!.words) * unit;
    next += 2;
  }
  if (next === at) return null;
  if (tokens[next]?.lower === 'ago') return { found: { agoMinutes }, tokens: next - at + 1 };
  const short = next === at + 2 && /^[mhd]$/.test(tokens[at + 1]!.lower) && tokens.length <= next + 1;
  return short ? { found: { agoMinutes }, tokens: 2 } : null;
}
