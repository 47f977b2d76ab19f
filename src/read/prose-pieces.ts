import { trimSpan } from '#core/span.ts';
import type { Piece } from './credits.ts';
import { readDateline } from './datelines.ts';
import { hasProse, type Line } from './lines.ts';
import { isStandfirst } from './standfirsts.ts';
import { isTurn } from './transcript.ts';
import { piece, type Walk } from './walk.ts';

/** Running prose, its dateline parted from it. */
export function prosePieces(walk: Walk, line: Line, at: number): Piece[] {
  if (walk.inRelated && line.shape.words < teaserWords) return [piece(line, 'related')];
  walk.inRelated = false;
  if (isStandfirst(walk, line, at)) return [piece(line, 'subheading')];
  const dateline =
    walk.isTranscript && isTurn(walk.text, line) ? null : readDateline(walk.text, line, !walk.led);
  walk.led = true;
  if (!dateline) return [piece(line, isQuestionHead(walk, line, at) ? 'subheading' : 'body')];
  const body = trimSpan(walk.text, { start: dateline.end, end: line.end });
  return [piece(dateline, 'dateline'), piece(body, 'body')];
}

/** A sentence in a list of other reports is shorter than one that takes the report up again. */
const teaserWords = 14;

/** "Who built the bridge?" between two paragraphs. */
function isQuestionHead({ text, lines, isTranscript }: Walk, line: Line, at: number): boolean {
  if (isTranscript && isTurn(text, line)) return false;
  const asks = line.shape.asks && !line.shape.several && line.shape.words <= 9;
  if (!asks || !hasProse(lines[at + 1] ?? line) || at + 1 === lines.length) return false;
  return !/^(?:["“‘]|(?:And|But|So|Or|Yet)\b)/.test(text.slice(line.start, line.start + 5));
}
