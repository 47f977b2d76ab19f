import type { Block, Post } from '#core/report.ts';
import { spanOf, type Span } from '#core/span.ts';
import { arrangeSection, type Blog } from './arrange.ts';
import { isTitle, overDay } from './beside-times.ts';
import { authorsOf, isContributorLine } from './bylines.ts';
import { readDateline, readReportingFrom } from './datelines.ts';
import { findPostHeads, type PostHead } from './heads.ts';
import { hasProse, isLabel, readLines, type Line } from './lines.ts';
import type { Piece } from './credits.ts';
import type { SectionKind } from './walk.ts';

/** A text laid out: its blocks, and the posts that they belong to. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly posts: readonly Post[];
}

/**
 * Finds the blocks of a text with their roles, and the posts of a live blog.
 *
 * Every non-blank character is in one block; blocks and posts are sorted and do not overlap. An ordinary report is one
 * post that spans the whole text.
 */
export function findBlocks(text: string): Layout {
  const lines = readLines(text);
  const heads = findPostHeads(text, lines);
  return heads.length === 0 ? layReport(text, lines) : layBlog(text, lines, heads);
}

function layReport(text: string, lines: readonly Line[]): Layout {
  const pieces = arrangeSection(text, lines, 'report');
  const blocks = pieces.map((piece) => ({ ...piece, post: 0 }));
  return { blocks, posts: [{ ...postOf(text, pieces), stamp: null, start: 0, end: text.length }] };
}

function layBlog(text: string, lines: readonly Line[], heads: readonly PostHead[]): Layout {
  const from = heads[0]!.from;
  const blog: Blog = { told: lines.slice(from), labelled: areLabelled(text, lines, heads) };
  const sections = [
    ...pageSections(text, lines.slice(0, from), blog),
    ...postSections(text, lines, heads, blog),
  ];
  const blocks: Block[] = [];
  const posts: Post[] = [];
  for (const { pieces, isPost } of sections) {
    const last = isPost ? pieces.findLastIndex(isOfPost) : -1;
    if (0 <= last) posts.push(postOf(text, pieces.slice(0, last + 1)));
    pieces.forEach((piece, i) =>
      blocks.push({ ...piece, post: i <= last && piece.role !== 'advert' ? posts.length - 1 : null }),
    );
  }
  return { blocks, posts };
}

/** Most posts begin with a line that is no sentence. */
function areLabelled(text: string, lines: readonly Line[], heads: readonly PostHead[]): boolean {
  const labelled = heads.filter(({ from, to }) => {
    const first = lines.slice(to).find((line) => line.mark === null || hasProse(line));
    return lines.slice(from, to).some((line) => isTitle(text, line)) || isLabel(first);
  });
  return heads.length < 2 * labelled.length;
}

interface Laid {
  readonly pieces: readonly Piece[];
  readonly isPost: boolean;
}

/**
 * The head of the page, and the summary that is pinned under it where there is one: what follows a line "Pinned", or
 * the prose after the standfirst with the line over it. Times and names under that are the page's.
 */
function pageSections(text: string, head: readonly Line[], blog: Blog): Laid[] {
  const pinned = head.findIndex(({ mark }) => mark?.opens === 'pinned');
  if (0 <= pinned)
    return [
      { pieces: arrangeSection(text, head.slice(0, pinned), 'page', blog), isPost: false },
      {
        pieces: [wholeLine(head[pinned]!), ...arrangeSection(text, head.slice(pinned + 1), 'post', blog)],
        isPost: true,
      },
    ];
  const pieces = arrangeSection(text, head, 'page', blog);
  const first = pieces.findIndex(({ role }) => role === 'body' || role === 'list-item');
  if (first < 0) return [{ pieces, isPost: false }];
  const from =
    pieces[first - 1]?.role === 'subheading' && 1 < first && pieces[first - 2]!.role !== 'headline'
      ? first - 1
      : first;
  const until =
    1 + pieces.findLastIndex((one) => isOfPost(one) && one.role !== 'timestamp' && one.role !== 'byline');
  return [
    { pieces: pieces.slice(0, from), isPost: false },
    { pieces: pieces.slice(from, until), isPost: true },
    { pieces: pieces.slice(until), isPost: false },
  ];
}

function wholeLine({ start, end }: Span): Piece {
  return { start, end, role: 'furniture' };
}

function postSections(text: string, lines: readonly Line[], heads: readonly PostHead[], blog: Blog): Laid[] {
  return heads.flatMap((head, i) => {
    if (head.foot) return overFoot(text, lines, head.to, head.foot, i === heads.length - 1);
    const isLast = i === heads.length - 1;
    const kind: SectionKind = isLast ? 'last-post' : 'post';
    const next = heads[i + 1]?.from ?? lines.length;
    const end = isLast ? next : Math.max(head.to, overDay(lines, next));
    const over = lines.slice(head.from, head.to).flatMap((line) => headPieces(text, line));
    return [
      { pieces: [...over, ...arrangeSection(text, lines.slice(head.to, end), kind, blog)], isPost: true },
      { pieces: lines.slice(end, next).flatMap((line) => headPieces(text, line)), isPost: false },
    ];
  });
}

/** A post over its time; after the last time comes the foot of the page. */
function overFoot(
  text: string,
  lines: readonly Line[],
  start: number,
  { from, to }: { readonly from: number; readonly to: number },
  isLast: boolean,
): Laid[] {
  const post = [
    ...arrangeSection(text, lines.slice(start, from), 'post'),
    ...lines.slice(from, to).flatMap((line) => headPieces(text, line)),
  ];
  const foot = isLast ? lines.slice(to).flatMap(({ mark, ...line }) => mark?.pieces ?? wholeLine(line)) : [];
  return [
    { pieces: post, isPost: true },
    { pieces: foot, isPost: false },
  ];
}

/** The lines of a post's head: times as they are marked, its title, and names. */
function headPieces(text: string, line: Line): readonly Piece[] {
  const role = isTitle(text, line) ? 'headline' : 'byline';
  return line.mark?.pieces ?? [{ start: line.start, end: line.end, role }];
}

/** A post ends with what somebody wrote or pictured: advertisements and page furniture after it are no part of it. */
function isOfPost({ role }: Piece): boolean {
  return role !== 'advert' && role !== 'related' && role !== 'furniture';
}

function postOf(text: string, pieces: readonly Piece[]): Post {
  const bylines = pieces.filter(
    ({ start, end, role }) => role === 'byline' && !isContributorLine(text.slice(start, end)),
  );
  const dateline = pieces.find(({ role }) => role === 'dateline');
  return {
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? text.length,
    authors: distinct(
      text,
      bylines.flatMap((byline) => authorsOf(text, byline)),
    ),
    stamp: spanOrNull(pieces.find(({ role }) => role === 'timestamp')),
    title: spanOrNull(pieces.find(({ role }) => role === 'headline')),
    place: dateline
      ? ((readReportingFrom(text, dateline) ?? readDateline(text, { ...dateline, end: text.length }, true))
          ?.place ?? null)
      : null,
  };
}

function spanOrNull(piece: Piece | undefined): Span | null {
  return piece ? spanOf(piece) : null;
}

/** A name printed twice over one post is one author. */
export function distinct(text: string, names: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const words = text.slice(name.start, name.end);
    return !seen.has(words) && seen.add(words);
  });
}
