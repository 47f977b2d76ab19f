/** What an unmarked label is between two paragraphs. */
import type { BlockRole } from '#core/report.ts';
import { roleInRun, runOf } from './label-runs.ts';
import { hasProse, type Line } from './lines.ts';
import { isSignature } from './signatures.ts';
import { isBracketed, isTurn } from './transcript.ts';
import type { Walk } from './walk.ts';

/** A label between paragraphs: a crosshead, a caption, an entry of a list, or part of a menu. */
export function roleInside(walk: Walk, line: Line, at: number): BlockRole {
  const { lines } = walk;
  if (isSignature(walk, line, at)) return 'byline';
  if (walk.inRelated) return 'related';
  if (walk.isTranscript && (isTurn(walk.text, line) || isBracketed(walk.text, line))) return 'body';
  const run = runOf(lines, at);
  const before = lines[run.from - 1];
  if (before?.mark?.opens === 'media') return 'caption';
  if (before && 1 < run.to - run.from && endsInColon(walk.text, before)) return 'list-item';
  const { words } = line.shape;
  if (longLabel <= words || isSpoken(walk.text, line)) return 'body';
  if (longRun <= run.to - run.from) return roleInRun(lines.slice(run.from, run.to));
  if (crossheadWords < words) return 'caption';
  if (line.again && walk.kind === 'report') return 'furniture';
  return lines.slice(at + 1, at + 7).some(hasProse) ? 'subheading' : 'furniture';
}

/** Crossheads have a handful of words; captions without a full stop a dozen or two; more than that lost its stop. */
const crossheadWords = 12;

const longLabel = 30;

/** As many labels together are a list. */
const longRun = 3;

/** A fragment with an end mark, a turn of a transcript, or a quotation without its full stop. */
function isSpoken(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 300));
  if (line.shape.ended && !line.shape.asks && line.shape.words < 4 && /[.!:]["”’]?$/.test(words)) return true;
  return isTurn(text, line) || /["”’']\s.{0,40}\b(?:said|says|told)\b/.test(words);
}

function endsInColon(text: string, { end }: Line): boolean {
  return text[end - 1] === ':';
}
