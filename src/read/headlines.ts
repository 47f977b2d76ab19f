import type { Span } from '#core/span.ts';
import { functionWords } from '#lang/en/function-words.ts';
import { isOutletShaped } from '#lang/en/outlets.ts';
import { hasProse, type Line } from './lines.ts';
import type { Region } from './region.ts';

/** A headline is a line; a sentence that is one has fewer words still. */
const headlineWords = { least: 3, most: 45, sentence: 22 };
/** A menu before a report may be long; its headline stands near. */
const searchLines = 60;

/**
 * The index of the headline among the lines of a report or a page, or null: of the lines before the prose, the first
 * whose words the prose takes up again.
 *
 *     World  >  Torrel  >  River rises over Torrel bridge  >  The river Torrel rose …
 *                          ~~~~~ ~~~~~      ~~~~~~              ~~~~~ ~~~~~~ ~~~~
 */
export function findHeadline(
  text: string,
  lines: readonly Line[],
  region: Region,
  told: readonly Line[],
): number | null {
  const from = Math.max(0, region.from - searchLines);
  const story = storyWords(text, told);
  const counts = lines
    .slice(0, region.to)
    .map((line, at) => (from <= at && at < region.from ? countAt(text, line, story) : -1));
  const most = counts.reduce((high, count) => Math.max(high, count), -1);
  const enough = Math.max(2, most / 2);
  const fits = (count: number) => 0 <= count && enough <= count;
  const long = counts.findIndex((count, at) => fits(count) && menuWords < lines[at]!.shape.words);
  const first = 0 <= long ? long : counts.findIndex(fits);
  const next = counts.findIndex((count, at) => first < at && 2 <= count);
  const isOfBody = 0 <= first && 0 <= next && isBody(text, lines[first]!);
  const best = isOfBody ? next : first;
  if (isOfBody) counts[first] = -1;
  if (0 <= best) return overStandfirst(lines, counts, best);
  if (isSentenceHeadline(text, lines, region.from)) return region.from;
  const late = lateHeadline(text, lines, region, story);
  if (late !== null) return late;
  const any = counts.findIndex((count) => 0 <= count);
  return 0 <= any && (any <= 2 || region.from - any <= 6) ? any : linkAlone(lines, region);
}

/** Entries of a menu have no more words; a headline that has as few stands right over another line that fits. */
const menuWords = 4;

/** "Live updates: River rises over bridge" is a link elsewhere, and the headline where it is the first line and no other can be. */
function linkAlone([first]: readonly Line[], region: Region): number | null {
  if (!first || region.from === 0 || first.mark?.pieces[0]!.role !== 'related') return null;
  return menuWords < first.shape.words && !first.shape.ended ? 0 : null;
}

/** How many words of a line the story takes up; -1 for a line that can be no headline. */
function countAt(text: string, line: Line, story: ReadonlySet<string>): number {
  const isMasthead = isOutletShaped(text.slice(line.start, line.end));
  return canBeHeadline(line) && !isMasthead && !isNamed(text, line) ? sharedWords(text, line, story) : -1;
}

/** Whose page it is: a short line that the prose has word for word, as it has names. */
function isNamed(text: string, { start, end, shape }: Line): boolean {
  if (namedWords < shape.words || shape.capitals < 1 - 1 / shape.words || shape.shouts) return false;
  return text.slice(end, end + namedChars).includes(text.slice(start, end));
}

/** "Ministry of Transport of Torrel" stands over a release's headline. */
function isBody(text: string, { start, end }: Line): boolean {
  return end - start <= 100 && bodyName.test(text.slice(start, end));
}

const bodyName =
  /^(?:The )?(?:Ministry|Department|Office|Embassy|Government|Permanent Mission|University|Institute|Bureau|Council|Committee|Commission|Agency|Authority)(?: (?:of|for|on|to|and|&)(?: the)?(?: \p{Lu}[\p{L}’'-]*){1,2},?){1,5}$/u;

/** Names of bodies have few words, and stand in the first paragraphs. */
const namedWords = 6;
const namedChars = 3000;

/** A standfirst shares more words with the story than the headline does that stands a line or two over it. */
function overStandfirst(lines: readonly Line[], counts: readonly number[], best: number): number {
  for (let at = Math.max(0, best - 3); at < best; at++) {
    const { words, ended } = lines[at]!.shape;
    if ((5 <= words && !ended && 1 <= counts[at]!) || (4 <= words && !ended && 2 <= counts[at]!)) return at;
  }
  return best;
}

/** After a caption or a notice that reads like prose: a title in capitals before the second paragraph. */
function lateHeadline(
  text: string,
  lines: readonly Line[],
  region: Region,
  story: ReadonlySet<string>,
): number | null {
  for (let at = region.from, prose = 0; at < Math.min(region.to, region.from + 12) && prose < 3; at++) {
    const line = lines[at]!;
    if (hasProse(line)) prose++;
    else if (5 <= line.shape.words && 0.6 <= line.shape.capitals && 3 <= countAt(text, line, story))
      return at;
  }
  return null;
}

/**
 * Whether the first line of a post is its title: no sentence, or a short one before something longer.
 *
 * @param labelled titles of the blog are no sentences
 */
export function isPostTitle(lines: readonly Line[], labelled: boolean): boolean {
  const [first, ...rest] = lines.filter((line) => line.mark === null || hasProse(line));
  if (!first || first.mark !== null || rest.length === 0) return false;
  if (!first.prose) return 2 <= first.shape.words && first.shape.words <= headlineWords.most;
  return (
    !labelled &&
    !first.shape.several &&
    first.shape.words <= headlineWords.sentence &&
    first.shape.words < rest[0]!.shape.words * 0.8
  );
}

function canBeHeadline({ mark, shape }: Line): boolean {
  return mark === null && headlineWords.least <= shape.words && shape.words <= headlineWords.most;
}

/**
 * A headline printed with an end mark: before any prose, one short sentence, in capitals or told again by the longer
 * paragraph after it, or a question.
 */
function isSentenceHeadline(text: string, lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line?.prose || !next || headlineWords.most < line.shape.words) return false;
  if (at === 0 && !line.shape.ended) return true;
  if (headlineWords.sentence < line.shape.words || /^["“]/.test(text.slice(line.start, line.start + 1)))
    return false;
  if (
    !line.shape.several &&
    (line.shape.asks || 0.6 < line.shape.capitals || /(?:\.\.\.|…)$/.test(text.slice(line.end - 3, line.end)))
  )
    return true;
  if (at !== 0 || next.shape.words < line.shape.words * 1.3) return false;
  const rest = storyWords(text, lines.slice(at + 1, at + 4));
  const words = contentWords(text, line);
  return 2 < words.length && (0 < next.gap ? 0.4 : 0.5) * words.length <= sharedWords(text, line, rest);
}

/** Stems of the words of the first paragraphs. */
function storyWords(text: string, lines: readonly Line[]): Set<string> {
  return new Set(
    lines
      .filter(hasProse)
      .slice(0, 6)
      .flatMap((line) => contentWords(text, line)),
  );
}

function sharedWords(text: string, line: Line, story: ReadonlySet<string>): number {
  return new Set(contentWords(text, line).filter((word) => story.has(word))).size;
}

/** Words that carry matter, cut to five letters so that "rises" meets "rising". */
function contentWords(text: string, { start, end }: Span): string[] {
  const words =
    text
      .slice(start, Math.min(end, start + 600))
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !functionWords.has(word)).map((word) => word.slice(0, 5));
}
