import { hasProse, type Line } from './lines.ts';

/** Lines with prose in them; indexes, `to` excluded. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** A label between paragraphs costs little, a list of them soon more than a teaser's sentence brings. */
const labelCost = 8;
const relatedCost = 10;
/** A list of labels between paragraphs costs no more than a paragraph, however long it is. */
const mostCost = 60;
/** What a teaser is worth: less than the title over it costs. */
const teaserWorth = 4;
/** A teaser has a sentence or two, under a title of so many words in the lines over it. */
const teaserWords = 45;
const titleWords = 5;
const titleLines = 3;
/** From one teaser to the next are no more lines. */
const teaserLines = 8;

/** Beyond this a paragraph is prose whatever its length. */
const mostWorth = 60;

/**
 * Where the report itself runs: the stretch of lines in which prose most outweighs labels. Menus, teasers and lists
 * before and after it are left out; so is a sentence that stands alone among them. Empty where there is no prose.
 */
export function findRegion(lines: readonly Line[]): Region {
  const teasers = findTeasers(lines);
  let best: Region = { from: 0, to: 0 };
  let most = 0;
  let sum = 0;
  let from = 0;
  let run = 0;
  lines.forEach((line, i) => {
    const worth = teasers.has(i) ? teaserWorth : worthOf(line);
    run = worth < 0 ? run - worth : 0;
    if (run <= mostCost) sum += worth;
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    }
    if (most < sum) {
      most = sum;
      best = { from, to: i + 1 };
    }
  });
  return best;
}

/**
 * Sentences that stand alone, each under a title: what other reports are about. One by itself may be the first
 * paragraph under the headline; crossheads are shorter than titles.
 */
function findTeasers(lines: readonly Line[]): ReadonlySet<number> {
  const alone = lines.flatMap((_, i) => (isUnderTitle(lines, i) ? [i] : []));
  return new Set(
    alone.filter((at, i) => [alone[i - 1], alone[i + 1]].some((other) => areNear(lines, at, other))),
  );
}

function isUnderTitle(lines: readonly Line[], at: number): boolean {
  const { mark, prose, shape } = lines[at]!;
  if (mark !== null || !prose || teaserWords < shape.words || !isLink(lines[at + 1])) return false;
  let words = 0;
  for (let above = at - 1; at - above <= titleLines && isLink(lines[above]); above--)
    words = Math.max(words, lines[above]!.shape.words);
  return titleWords <= words;
}

function isLink(line: Line | undefined): boolean {
  return line !== undefined && !line.prose && (line.mark === null || line.mark.pieces[0]!.role === 'related');
}

/** No prose between them. */
function areNear(lines: readonly Line[], a: number, b: number | undefined): boolean {
  if (b === undefined || teaserLines < Math.abs(a - b)) return false;
  return !lines.slice(Math.min(a, b) + 1, Math.max(a, b)).some(hasProse);
}

function worthOf(line: Line): number {
  if (hasProse(line)) return Math.min(line.shape.words, mostWorth);
  if (line.mark === null) return -labelCost;
  switch (line.mark.pieces[0]!.role) {
    case 'related':
      return line.mark.opens === 'related' ? -relatedCost : -1;
    case 'furniture':
      return line.mark.opens === 'media' ? -1 : -labelCost / 2;
    default:
      return -1;
  }
}
