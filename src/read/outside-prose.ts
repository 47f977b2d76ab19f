/** What an unmarked line is before the prose begins, and after it has ended. */
import type { BlockRole } from '#core/report.ts';
import { isHouseLine, isNameLine } from './bylines.ts';
import { roleInRun } from './label-runs.ts';
import { isLabel, isPictured, isStamped, type Line } from './lines.ts';
import { isNearSignature, isSignedName } from './signatures.ts';
import { isBracketed } from './transcript.ts';
import type { Walk } from './walk.ts';

/** Between the headline and the prose: the standfirst, a name, a label. */
export function roleBefore(walk: Walk, line: Line, at: number): BlockRole {
  const words = walk.text.slice(line.start, Math.min(line.end, line.start + 150));
  const below = walk.headline !== null && walk.headline < at;
  const above = walk.headline === null || walk.headline - at <= nearHeadline;
  if ((below || (above && isNearSignature(walk.lines, at))) && !line.prose && isNameLine(words))
    return 'byline';
  if (below && isHouseLine(words)) return 'byline';
  if (isBracketed(walk.text, line)) return 'furniture';
  if (below && isUnderCredit(walk, line, at)) return 'caption';
  if (below && walk.standfirsts < mostStandfirsts && standfirstWords <= line.shape.words) {
    walk.standfirsts++;
    return 'subheading';
  }
  return walk.inRelated ? 'related' : 'furniture';
}

/** After who wrote and when comes no standfirst: a label under a picture's credit is its caption. */
function isUnderCredit({ lines, headline }: Walk, line: Line, at: number): boolean {
  const over = lines.slice(headline! + 1, at);
  return (
    !line.prose &&
    over.at(-1)?.mark?.pieces[0]!.role === 'credit' &&
    over.some((other) => other.mark?.signed === true || isStamped(other))
  );
}

/** Names that stand higher over the headline are of a menu. */
const nearHeadline = 4;

/** Fewer words than this under a headline are a label. */
const standfirstWords = 6;

/** More lines than this under a headline are something else. */
const mostStandfirsts = 2;

/** After the prose comes furniture; but the head of a blog's page has its names there. */
export function roleAfter(walk: Walk, line: Line, at: number): BlockRole {
  if (walk.comments <= at) return 'furniture';
  if (
    line.prose &&
    at < walk.over &&
    !walk.inRelated &&
    labelsBetween(walk.lines, walk.region.to, at) <= fewLabels
  )
    return 'body';
  const words = walk.text.slice(line.start, Math.min(line.end, line.start + 150));
  if (walk.kind === 'page' && isNearSignature(walk.lines, at) && isNameLine(words)) return 'byline';
  if (walk.kind === 'last-post' && at === walk.region.to && isSignedName(words)) return 'byline';
  if (walk.inRelated) return 'related';
  return isPicturedAfter(walk, line, at) ? 'caption' : 'furniture';
}

/** The caption of a picture that stands right under the report. */
function isPicturedAfter({ lines, kind, region }: Walk, line: Line, at: number): boolean {
  if (line.prose || roleInRun([line]) !== 'caption' || 0.6 <= line.shape.capitals) return false;
  return kind !== 'report' || lines.slice(region.to, at).every(isPictured);
}

/** A paragraph after links and advertisements is still the report's; after a list of labels it is a teaser. */
const fewLabels = 3;

function labelsBetween(lines: readonly Line[], from: number, to: number): number {
  return lines.slice(from, Math.min(to, from + 50)).filter(isLabel).length;
}
