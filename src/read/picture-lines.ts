/** Captions that read like prose: they take up a sentence of the report, after a word or two and a colon. */
import type { Span } from '#core/span.ts';
import type { Piece } from './credits.ts';

interface Sentence extends Span {
  readonly prose: boolean;
  readonly mark: { readonly pieces: readonly Piece[] } | null;
}

/** A caption and the sentence it takes up begin with as many characters. */
const sameChars = 24;

const lead = /^\p{Lu}[\p{L}'’ -]{2,28}[:?] (?=\p{L})/u;

/**
 * The lines of prose that are captions by their words: a lead and the beginning of another line, a hint at what can
 * be seen, the caption that stands again with its credit, or one over the button that hides it.
 *
 *     Under water: The mayor of Torrel called on the army
 *                  ~~~~~~~~~~~~~~~~~~~~~~~ as another line begins
 */
export function findPictureLines(text: string, lines: readonly Sentence[]): ReadonlySet<Span> {
  const beginnings = new Set(lines.filter(({ prose }) => prose).map(({ start }) => beginningAt(text, start)));
  const captions = new Set(
    lines
      .flatMap(({ mark }) => mark?.pieces.filter(({ role }) => role === 'caption') ?? [])
      .map(({ start, end }) => text.slice(start, end)),
  );
  return new Set(
    lines.filter(
      (line, i) =>
        line.prose &&
        (captions.has(text.slice(line.start, line.end)) ||
          isPictureLine(text, line, beginnings) ||
          isToggled(text, lines[i + 1])),
    ),
  );
}

function isPictureLine(text: string, { start, end }: Span, beginnings: ReadonlySet<string>): boolean {
  const words = text.slice(start, Math.min(end, start + 400));
  if (/\((?:pictured|above|seen here)(?:,? [^()]{1,30})?\)/i.test(words) && !/["“”]/.test(words)) return true;
  const found = lead.exec(words);
  return found !== null && beginnings.has(beginningAt(text, start + found[0].length));
}

/** A button under it hides the caption. */
function isToggled(text: string, next: Sentence | undefined): boolean {
  return (
    next !== undefined && /\bhide caption$/i.test(text.slice(Math.max(next.start, next.end - 20), next.end))
  );
}

function beginningAt(text: string, start: number): string {
  return text.slice(start, start + sameChars).toLowerCase();
}
