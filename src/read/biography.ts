import { authorsOf } from './bylines.ts';
import { hasProse, type Line } from './lines.ts';
import type { Walk } from './walk.ts';

/** Who the author is, told after the report: "Ana Ruiz covers the county for the Gazette." */
export function isBiography({ text, foot, kind, authors, led }: Walk, line: Line, at: number): boolean {
  if (kind !== 'report' || !line.prose || authors.length === 0) return false;
  const words = text.slice(line.start, Math.min(line.end, line.start + 120));
  const about = authors.filter((name) => words.startsWith(name)).map((name) => words.slice(name.length));
  const tells = about.some((rest) => /^,? (?:is|has|was|covers|reports|writes|joined|can be)\b/.test(rest));
  return tells && (foot <= at || (led && about.some((rest) => writes.test(rest))));
}

/** An author told of by trade, wherever the paragraph stands. */
const writes =
  /^,? (?:is|was) (?:an?|the) .{0,60}\b(?:correspondent|reporter|writer|editor|columnist|journalist|author|contributor|producer|host)\b/;

/** The names in the first bylines. */
export function authorsIn(text: string, lines: readonly Line[]): string[] {
  const bylines = lines.flatMap(({ mark }) => mark?.pieces.filter(({ role }) => role === 'byline') ?? []);
  return bylines
    .slice(0, 20)
    .flatMap((byline) => authorsOf(text, byline))
    .map(({ start, end }) => text.slice(start, end));
}

/** Where the last paragraphs of prose begin. */
export function footOf(lines: readonly Line[]): number {
  let left = mostBiographies;
  return lines.findLastIndex((line) => hasProse(line) && --left === 0);
}

/** So many paragraphs at the foot may tell of authors. */
const mostBiographies = 4;
