import type { BlockRole } from '#core/report.ts';
import { trimSpan, type Span } from '#core/span.ts';
import { authorsOf, isNameLine } from './bylines.ts';
import type { Piece } from './credits.ts';
import { readDateline } from './datelines.ts';
import { findClosing } from './closing.ts';
import { findComments } from './comments.ts';
import { findHeadline, isPostTitle } from './headlines.ts';
import { splitKicker } from './kicker.ts';
import { hasProse, type Line } from './lines.ts';
import { findRelatedTail } from './related-tail.ts';
import { findRegion, type Region } from './region.ts';

/**
 * What a stretch of lines is: a whole report, the head of a live blog's page, a post, or the last post, which the foot
 * of the page follows.
 */
export type SectionKind = 'report' | 'page' | 'post' | 'last-post';

/** What has been seen on the way through a section. */
interface Walk {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly kind: SectionKind;
  readonly region: Region;
  /** Where the report is over by its own words. */
  readonly over: number;
  /** Where readers' comments begin. */
  readonly comments: number;
  readonly headline: number | null;
  /** Some line of it is prose; else every line is taken for what the report says. */
  readonly hasSentences: boolean;
  /** A list of other reports is running. */
  inRelated: boolean;
  /** A list of the report's own points is running. */
  inList: boolean;
  /** How many lines have been taken for the standfirst. */
  standfirsts: number;
  /** Turns of speakers, who stand in capitals before a colon. */
  readonly isTranscript: boolean;
  /** Who wrote it, as the bylines have them. */
  readonly authors: readonly string[];
  /** From here on a paragraph may say who an author is. */
  readonly foot: number;
  /** The first paragraph of prose has been met. */
  led: boolean;
}

/**
 * Gives every line of a section its role, in parts where it holds two things.
 *
 * Marked lines are what they say they are. Of the others the place decides: before the prose a headline, its standfirst
 * and labels; between paragraphs crossheads, captions and lists; after the prose furniture.
 */
export function arrangeSection(text: string, lines: readonly Line[], kind: SectionKind): Piece[] {
  const comments = kind === 'post' ? lines.length : findComments(lines);
  const over = kind === 'report' ? overAt(text, lines.slice(0, comments)) : comments;
  const region = regionOf(lines, kind, over);
  const headline = headlineOf(text, lines, kind, region);
  const hasSentences = lines.some(hasProse);
  const walk: Walk = {
    text,
    lines,
    kind,
    region,
    over,
    comments,
    headline,
    hasSentences,
    isTranscript: fewestTurns <= lines.filter((line) => isTurn(text, line)).length,
    authors: authorsIn(text, lines),
    foot: footOf(lines),
    inRelated: false,
    inList: false,
    standfirsts: 0,
    led: false,
  };
  return lines.flatMap((line, at) => piecesAt(walk, line, at));
}

/** A speaker may be named at every turn or at the first alone; three turns make a conversation. */
const fewestTurns = 3;

function isTurn(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, [\p{Lu} ]{2,30})?:/u.test(
    text.slice(start, Math.min(end, start + 80)),
  );
}

function authorsIn(text: string, lines: readonly Line[]): string[] {
  const bylines = lines.flatMap(({ mark }) => mark?.pieces.filter(({ role }) => role === 'byline') ?? []);
  return bylines
    .slice(0, 20)
    .flatMap((byline) => authorsOf(text, byline))
    .map(({ start, end }) => text.slice(start, end));
}

function overAt(text: string, lines: readonly Line[]): number {
  const told = lines.slice(0, findClosing(text, lines));
  return findRelatedTail(text, told);
}

/** What stands after a report is over, and what readers wrote, is no part of it. */
function regionOf(lines: readonly Line[], kind: SectionKind, over: number): Region {
  const { from, to } = proseRegion(lines.slice(0, over), kind);
  const lead = kind === 'report' ? leadAt(lines, from) : null;
  return { from: Math.min(lead ?? from, over), to: Math.min(to, over) };
}

/** A box of links under the first paragraph outweighs it: the one that follows who wrote it and when. */
function leadAt(lines: readonly Line[], from: number): number | null {
  for (let at = from - 1; Math.max(0, from - nearLines) <= at; at--)
    if (lines[at]!.prose && leadWords <= lines[at]!.shape.words && followsSignature(lines, at)) return at;
  return null;
}

const leadWords = 12;

function followsSignature(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(0, at).findLastIndex((line) => line.mark === null || !isPictured(line));
  const line = lines[above];
  return line !== undefined && line.mark !== null && (line.mark.signed || isStamped(line));
}

function isPictured({ mark }: Line): boolean {
  const role = mark?.pieces[0]!.role;
  return role === 'caption' || role === 'credit' || role === 'advert' || mark?.opens === 'media';
}

function proseRegion(lines: readonly Line[], kind: SectionKind): Region {
  if (!lines.some(hasProse))
    return { from: kind === 'page' ? lines.length : headlineAlone(lines), to: lines.length };
  if (kind !== 'post') return findRegion(lines);
  return { from: Math.max(0, lines.findIndex(hasProse)), to: lines.length };
}

/** Without a sentence anywhere the first of several lines is the headline, and the others what the report says. */
function headlineAlone(lines: readonly Line[]): number {
  return lines[0]?.mark === null && 1 < lines.length ? 1 : 0;
}

function headlineOf(text: string, lines: readonly Line[], kind: SectionKind, region: Region): number | null {
  if (kind === 'report' || kind === 'page') return findHeadline(text, lines, region);
  const first = lines.findIndex((line) => line.mark === null || hasProse(line));
  return 0 <= first && isPostTitle(lines.slice(first)) ? first : null;
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
  else if (hasProse(line) && inside) walk.inRelated = false;
  if (!inside && walk.inRelated && isStamped(line) && !isNearStory(walk, at)) return [piece(line, 'related')];
  if (inside || !hasProse(line)) return [...pieces];
  return pieces.map((part) => ({ ...part, role: walk.inRelated ? 'related' : 'furniture' }));
}

/** Under the headline, in the last lines before the prose. */
function isNearStory({ headline, region }: Walk, at: number): boolean {
  return headline !== null && headline < at && at < region.from && region.from - at <= nearLines;
}

const nearLines = 8;
/** Names that stand higher over the headline are of a menu. */
const nearHeadline = 4;

/** Between the headline and the prose: the standfirst, a name, a label. */
function roleBefore(walk: Walk, line: Line, at: number): BlockRole {
  const words = walk.text.slice(line.start, Math.min(line.end, line.start + 150));
  const below = walk.headline !== null && walk.headline < at;
  const above = walk.headline === null || walk.headline - at <= nearHeadline;
  if ((below || (above && isNearSignature(walk.lines, at))) && !line.prose && isNameLine(words))
    return 'byline';
  if (isBracketed(walk.text, line)) return 'furniture';
  if (below && walk.standfirsts < mostStandfirsts && standfirstWords <= line.shape.words) {
    walk.standfirsts++;
    return 'subheading';
  }
  return walk.inRelated ? 'related' : 'furniture';
}

/** After the prose comes furniture; but the head of a blog's page has its names there. */
function roleAfter(walk: Walk, line: Line, at: number): BlockRole {
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

/** Whether a stamp, or a "By", stands among the next few labels on either side. */
function isNearSignature(lines: readonly Line[], at: number): boolean {
  const signs = (line: Line | undefined) => line?.mark?.signed === true || isStamped(line);
  return (
    [at + 1, at + 2, at - 1].some((i) => signs(lines[i])) ||
    lines
      .slice(Math.max(0, at - 6), at)
      .some((line, i, few) => signs(line) && few.slice(i + 1).every((other) => !other.prose))
  );
}

function isStamped(line: Line | undefined): boolean {
  return line !== undefined && line.mark !== null && line.mark.stamped !== null;
}

/** "(Adds what the mayor said)": a note to editors before the prose, a noise in a transcript. */
function isBracketed(text: string, { start, end }: Span): boolean {
  return end - start < 200 && /^[([][^()[\]]+[)\]]$/.test(text.slice(start, end));
}

/** Who the author is, told after the report: "Ana Ruiz covers the county for the Gazette." */
function isBiography({ text, foot, kind, authors, led }: Walk, line: Line, at: number): boolean {
  if (kind !== 'report' || !line.prose || authors.length === 0) return false;
  const words = text.slice(line.start, Math.min(line.end, line.start + 120));
  const about = authors.filter((name) => words.startsWith(name)).map((name) => words.slice(name.length));
  const tells = about.some((rest) => /^,? (?:is|has|was|covers|reports|writes|joined|can be)\b/.test(rest));
  return tells && (foot <= at || (led && about.some((rest) => writes.test(rest))));
}

const writes =
  /^,? (?:is|was) (?:an?|the) .{0,60}\b(?:correspondent|reporter|writer|editor|columnist|journalist|author|contributor|producer|host)\b/;

const mostBiographies = 4;

/** Where the last paragraphs of prose begin. */
function footOf(lines: readonly Line[]): number {
  let left = mostBiographies;
  return lines.findLastIndex((line) => hasProse(line) && --left === 0);
}

/** Fewer words than this under a headline are a label. */
const standfirstWords = 6;
/** More lines than this under a headline are something else. */
const mostStandfirsts = 2;

/** Running prose, its dateline parted from it. */
function prosePieces(walk: Walk, line: Line, at: number): Piece[] {
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

/**
 * A standfirst that looks like prose: it stands before the byline or the time, or the report prints it again.
 */
function isStandfirst({ text, lines, kind, region, led, headline }: Walk, line: Line, at: number): boolean {
  if (led || kind === 'post' || kind === 'last-post' || longestStandfirst < line.shape.words) return false;
  const later = lines.slice(at + 1, at + 8);
  if (later.some((other) => other.prose && sameWords(text, line, other))) return true;
  if (headline === null || (headline !== at - 1 && lines[at - 1]?.mark === null)) return false;
  const between = later.slice(0, Math.max(0, later.findIndex(hasProse)));
  const rest = later.some(hasProse) ? between : later;
  if (kind === 'page' && rest.some(({ mark }) => mark?.opens === 'media')) return true;
  return at < region.to - 1 && rest.some((other) => other.mark?.signed === true || isStamped(other));
}

const longestStandfirst = 60;

/** "Who built the bridge?" between two paragraphs. */
function isQuestionHead({ text, lines, isTranscript }: Walk, line: Line, at: number): boolean {
  if (isTranscript && isTurn(text, line)) return false;
  const asks = line.shape.asks && !line.shape.several && line.shape.words <= 9;
  if (!asks || !hasProse(lines[at + 1] ?? line) || at + 1 === lines.length) return false;
  return !/^(?:["“‘]|(?:And|But|So|Or|Yet)\b)/.test(text.slice(line.start, line.start + 5));
}

/** A label between paragraphs: a crosshead, a caption, an entry of a list, or part of a menu. */
function roleInside(walk: Walk, line: Line, at: number): BlockRole {
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

/** A name beside the report's time, or before its first paragraph. */
function isSignature({ text, lines, kind, led }: Walk, { start, end }: Line, at: number): boolean {
  if (kind !== 'report' || !isNameLine(text.slice(start, Math.min(end, start + 150)))) return false;
  return led ? [at - 1, at + 1].some((i) => isStamped(lines[i])) : isNearSignature(lines, at);
}

/** A fragment with an end mark, a turn of a transcript, or a quotation without its full stop. */
function isSpoken(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 300));
  if (line.shape.ended && !line.shape.asks && line.shape.words < 4 && /[.!:]["”’]?$/.test(words)) return true;
  return (
    /^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, [\p{Lu} ]{2,30})?:/u.test(words) ||
    /["”’']\s.{0,40}\b(?:said|says|told)\b/.test(words)
  );
}

/** Crossheads have a handful of words; captions without a full stop a dozen or two; more than that lost its stop. */
const crossheadWords = 12;
const longLabel = 30;
/** As many labels together are a list. */
const longRun = 3;

/** Captions are phrases with grammar in them; titles of other reports are shorter; menus are words. */
function roleInRun(run: readonly Line[]): BlockRole {
  const words = run.reduce((sum, { shape }) => sum + shape.words, 0) / run.length;
  const grammar = run.reduce((sum, { shape }) => sum + shape.grammar, 0) / run.length;
  if (9 <= words && 0.2 <= grammar) return 'caption';
  return 5 <= words ? 'related' : 'furniture';
}

/** The unmarked labels around one, `to` excluded. */
function runOf(lines: readonly Line[], at: number): Region {
  let [from, to] = [at, at + 1];
  while (0 < from && isLabel(lines[from - 1]!) && at - from < 50) from--;
  while (to < lines.length && isLabel(lines[to]!) && to - at < 50) to++;
  return { from, to };
}

function isLabel(line: Line): boolean {
  return line.mark === null && !line.prose;
}

function endsInColon(text: string, { end }: Line): boolean {
  return text[end - 1] === ':';
}

function sameWords(text: string, a: Span, b: Span): boolean {
  return (
    a.end - a.start === b.end - b.start &&
    a.start !== b.start &&
    text.slice(a.start, a.end) === text.slice(b.start, b.end)
  );
}

function piece({ start, end }: Span, role: BlockRole): Piece {
  return { start, end, role };
}
