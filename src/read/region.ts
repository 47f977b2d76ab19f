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
/** Beyond this a paragraph is prose whatever its length. */
const mostWorth = 60;

/**
 * Where the report itself runs: the stretch of lines in which prose most outweighs labels. Menus, teasers and lists
 * before and after it are left out; so is a sentence that stands alone among them. Empty where there is no prose.
 */
export function findRegion(lines: readonly Line[]): Region {
  let best: Region = { from: 0, to: 0 };
  let most = 0;
  let sum = 0;
  let from = 0;
  let run = 0;
  lines.forEach((line, i) => {
    const worth = worthOf(line);
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
