import { authorsIn, footOf, isBiography } from './biography.ts';
import { findComments } from './comments.ts';
import type { Piece } from './credits.ts';
import { nearLines, overAt, regionOf } from './extent.ts';
import { findHeadline, isPostTitle } from './headlines.ts';
import { roleInside } from './inside-prose.ts';
import { splitKicker } from './kicker.ts';
import { hasProse, isStamped, type Line } from './lines.ts';
import { roleAfter, roleBefore } from './outside-prose.ts';
import { prosePieces } from './prose-pieces.ts';
import type { Region } from './region.ts';
import { sameWords } from './repeats.ts';
import { isTranscript } from './transcript.ts';
import { piece, type SectionKind, type Walk } from './walk.ts';

/** What the posts of a blog are like, for the parts of it. */
export interface Blog {
  /** All lines under the head of its page. */
  readonly told: readonly Line[];
  /** Titles of its posts are labels; a sentence that begins one is none. */
  readonly labelled: boolean;
}

const noBlog: Blog = { told: [], labelled: false };

/**
 * Gives every line of a section its role, in parts where it holds two things.
 *
 * Marked lines are what they say they are. Of the others the place decides: before the prose a headline, its standfirst
 * and labels; between paragraphs crossheads, captions and lists; after the prose furniture.
 */
export function arrangeSection(
  text: string,
  lines: readonly Line[],
  kind: SectionKind,
  blog: Blog = noBlog,
): Piece[] {
  const comments = kind === 'post' ? lines.length : findComments(lines);
  const over = kind === 'report' ? overAt(text, lines.slice(0, comments)) : comments;
  const region = regionOf(lines, kind, over);
  const headline = headlineOf(text, lines, kind, region, blog);
  const walk: Walk = {
    text,
    lines,
    kind,
    region,
    over,
    comments,
    headline,
    hasSentences: lines.some(hasProse),
    isTranscript: isTranscript(text, lines),
    authors: authorsIn(text, lines),
    foot: footOf(lines),
    inRelated: false,
    inList: false,
    standfirsts: 0,
    led: false,
  };
  return lines.flatMap((line, at) => piecesAt(walk, line, at));
}

function headlineOf(
  text: string,
  lines: readonly Line[],
  kind: SectionKind,
  region: Region,
  { told, labelled }: Blog,
): number | null {
  if (kind === 'page') return findHeadline(text, lines, region, told);
  if (kind === 'report') return findHeadline(text, lines, region, lines.slice(region.from, region.to));
  const first = lines.findIndex((line) => line.mark === null || hasProse(line));
  return 0 <= first && isPostTitle(lines.slice(first), labelled) ? first : null;
}

function piecesAt(walk: Walk, line: Line, at: number): Piece[] {
  const { text, lines, kind, region, headline } = walk;
  if (at === headline) walk.inRelated = false;
  if (at === headline)
    return kind === 'report' || kind === 'page' ? splitKicker(text, line) : [piece(line, 'headline')];
  if (line.mark) return markedPieces(walk, line, at);
  if (headline !== null && sameWords(text, line, lines[headline]!)) return [piece(line, 'headline')];
  if (walk.inList && !line.prose) return [piece(line, 'list-item')];
  walk.inList = false;
  if (isBiography(walk, line, at)) return [piece(line, 'furniture')];
  if (at < region.from) return [piece(line, roleBefore(walk, line, at))];
  if (region.to <= at) return [piece(line, roleAfter(walk, line, at))];
  return line.prose || !walk.hasSentences
    ? prosePieces(walk, line, at)
    : [piece(line, roleInside(walk, line, at))];
}

/** A marked line is what it says, but a list before or after the report is no list of the report's. */
function markedPieces(walk: Walk, line: Line, at: number): Piece[] {
  const { pieces, opens } = line.mark!;
  const inside = walk.region.from <= at && at < walk.region.to;
  if (walk.comments <= at) return [piece(line, 'furniture')];
  if (opens === 'related') walk.inRelated = true;
  if (opens === 'talk' || opens === 'comments') walk.inRelated = false;
  if (opens !== null || hasProse(line)) walk.inList = opens === 'list';
  if (!inside && walk.inRelated && isStamped(line) && !isNearStory(walk, at)) return [piece(line, 'related')];
  if (inside || !hasProse(line)) return [...pieces];
  return pieces.map((part) => ({ ...part, role: walk.inRelated ? 'related' : 'furniture' }));
}

/** Under the headline, in the last lines before the prose; buttons to share it do not count. */
function isNearStory({ headline, region, lines }: Walk, at: number): boolean {
  if (headline === null || at <= headline || region.from <= at) return false;
  const between = lines.slice(at, region.from).filter(({ mark }) => mark?.pieces[0]!.role !== 'furniture');
  return between.length <= nearLines;
}
