import { isName, isSigned, besideTimes, withBeside, type Lines } from './beside-times.ts';
import { findComments } from './comments.ts';
import { hasProse, type Line } from './lines.ts';

/** The lines that open a post of a live blog: indexes, `to` excluded. */
export interface PostHead {
  readonly from: number;
  readonly to: number;
  /** Where times stand under their posts: the lines of the time, after the post; the head is empty. */
  readonly foot: Lines | null;
}

/** A blog has three posts, or two that are signed. */
const fewestPosts = 3;
const fewestSigned = 2;
/** Most times of a blog have prose after them, and no post holds nearly all of it. */
const leastTold = 0.5;
const mostInOne = 0.8;

/**
 * The heads of the posts where a text is a live blog; none for an ordinary report.
 *
 *     Ana Ruiz                      14:05                  2h ago
 *     March 5, 2024, 2:05 p.m. ET   Ana Ruiz               12.05 GMT
 *
 * A blog is told by printed times with prose after most of them. Times with nothing after them are its table of
 * contents; times after a comment form are those of readers.
 */
export function findPostHeads(text: string, lines: readonly Line[]): PostHead[] {
  const end = findComments(lines);
  const stamped = withoutUpdates(lines, withoutPageStamp(lines, stampClusters(text, lines, end)));
  if (standUnder(lines, stamped, end)) return headsOverFeet(text, lines, stamped);
  const beside = besideTimes(
    text,
    lines,
    stamped.filter((_, i) => isTold(lines, stamped, i, end)),
  );
  const heads = stamped.map((head) => ({ ...withBeside(text, lines, head, beside), foot: null }));
  const bodies = heads.map((head, i) => lines.slice(head.to, heads[i + 1]?.from ?? end));
  const told = heads.filter((_, i) => bodies[i]!.some(isSentence));
  const signed = told.filter((head) => isSigned(text, lines, head)).length;
  if (told.length < fewestPosts && signed < fewestSigned) return [];
  if (signed < fewestSigned && stamped.every((head) => isDated(lines, head))) return [];
  const first = heads.indexOf(told[0]!);
  if (told.length < leastTold * (heads.length - first)) return [];
  if (isLopsided([lines.slice(0, heads[0]!.from), ...bodies])) return [];
  return heads.filter((_, i) => first <= i && bodies[i]!.some((line) => hasProse(line) || isMatter(line)));
}

/** Prose stands between a time and the next one; a table of contents has none. */
function isTold(lines: readonly Line[], stamped: readonly Lines[], at: number, end: number): boolean {
  return lines.slice(stamped[at]!.to, stamped[at + 1]?.from ?? end).some(isSentence);
}

/** Days alone over paragraphs make a chronicle, unless somebody signs them. */
function isDated(lines: readonly Line[], { from, to }: Lines): boolean {
  return lines.slice(from, to).every(({ mark }) => mark?.stamped === 'day' && !mark.labelled);
}

/**
 * Whether times stand under their posts: every one has a sentence before it, and after the last there is none; and they
 * are not set close to what follows.
 */
function standUnder(lines: readonly Line[], stamped: readonly Lines[], end: number): boolean {
  const before = stamped.map(({ from }, i) => lines.slice(stamped[i - 1]?.to ?? 0, from));
  const last = stamped.at(-1);
  if (!last || stamped.length < fewestPosts || lines.slice(last.to, end).some(isSentence)) return false;
  if (!before.every((between) => between.some(isSentence)) || isLopsided(before)) return false;
  return !stamped.slice(0, -1).every(({ from, to }) => lines[to]!.gap < lines[from]!.gap);
}

function headsOverFeet(text: string, lines: readonly Line[], stamped: readonly Lines[]): PostHead[] {
  return stamped.map(({ from, to }, i) => {
    const start = i === 0 ? firstOfPost(lines, from) : stamped[i - 1]!.to;
    const named = start < from - 1 && isName(text, lines[from - 1]) ? from - 1 : from;
    return { from: start, to: start, foot: { from: named, to } };
  });
}

/** The first post is the last paragraph before its time, with those that stand close to it; an introduction stands over it. */
function firstOfPost(lines: readonly Line[], to: number): number {
  let at = lines.slice(0, to).findLastIndex(isSentence);
  const spaced = lines.some(({ gap }) => 0 < gap);
  while (spaced && 0 < at && lines[at]!.gap === 0 && isSentence(lines[at - 1]!)) at--;
  return at;
}

function isSentence(line: Line): boolean {
  return line.prose || (line.mark?.pieces.some(({ role }) => role === 'body') ?? false);
}

/** A report with stamped teasers or comments around it: one stretch between two times holds nearly all of the prose. */
function isLopsided(stretches: readonly (readonly Line[])[]): boolean {
  const words = stretches.map((lines) =>
    lines.filter(isSentence).reduce((sum, { shape }) => sum + shape.words, 0),
  );
  const all = words.reduce((sum, each) => sum + each, 0);
  return words.some((each) => mostInOne * all < each);
}

/** Stamped lines, those together that stand together. Days alone count where no line has a clock. */
function stampClusters(text: string, lines: readonly Line[], end: number): Lines[] {
  const clocked = lines.some(({ mark }) => mark?.stamped === 'clock' || mark?.stamped === 'full');
  const clusters: Lines[] = [];
  for (let i = 0; i < end; i++) {
    const { stamped } = lines[i]!.mark ?? { stamped: null };
    if (stamped === null || (clocked && stamped === 'day')) continue;
    const last = clusters.at(-1);
    const joins = last && !isPageStamp(text, lines[last.to - 1]!, lines[i]!);
    if (joins && lines.slice(last.to, i).every((line) => line.mark !== null && isSmall(line)))
      clusters[clusters.length - 1] = { ...last, to: i + 1 };
    else clusters.push({ from: i, to: i + 1 });
  }
  return clusters;
}

/**
 * The page's last update right over the first post's time: "Updated 00:20, 6 March 2031", then "00:10". A post may print
 * its time twice.
 */
function isPageStamp(text: string, above: Line, line: Line): boolean {
  const same = text.slice(above.start, above.end).includes(text.slice(line.start, line.end));
  if (line.mark?.stamped === 'day' || line.mark?.labelled || same) return false;
  return above.mark?.labelled === true || (line.mark?.stamped === 'clock' && above.mark?.stamped === 'full');
}

/** The first stamp is the page's own where it says so, or where it alone has a day beside its clock. */
function withoutPageStamp(lines: readonly Line[], clusters: readonly Lines[]): readonly Lines[] {
  const linesOf = ({ from, to }: Lines) => lines.slice(from, to);
  const [first, ...rest] = clusters;
  if (!first) return clusters;
  const labelled =
    linesOf(first).some(({ mark }) => mark?.labelled) &&
    !rest.some((head) => linesOf(head).some(({ mark }) => mark?.labelled));
  const dated = (head: Lines) => linesOf(head).some(({ mark }) => mark?.stamped === 'full');
  return labelled || (dated(first) && rest.filter(dated).length * 2 < rest.length) ? rest : clusters;
}

/** "Updated at 14.12 GMT" under a post is no time of another one, where others print none such. */
function withoutUpdates(lines: readonly Line[], clusters: readonly Lines[]): readonly Lines[] {
  const isUpdate = ({ from, to }: Lines) => lines.slice(from, to).every(({ mark }) => mark?.labelled);
  const own = clusters.filter((cluster) => !isUpdate(cluster));
  return fewestPosts <= own.length ? own : clusters;
}

/** A label or a byline between two stamps of one head. */
function isSmall({ mark, shape }: Line): boolean {
  return (
    shape.words <= 4 &&
    (mark!.signed || mark!.pieces[0]!.role === 'furniture' || mark!.pieces[0]!.role === 'timestamp')
  );
}

/** A picture with its credit, or words that are neither prose nor furniture: enough for a post between others. */
function isMatter({ mark, shape }: Line): boolean {
  return mark === null
    ? 3 <= shape.words
    : mark.pieces.some(({ role }) => role === 'caption' || role === 'credit');
}
