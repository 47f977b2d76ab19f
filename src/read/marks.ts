import type { BlockRole } from '#core/report.ts';
import { trimSpan, type Span } from '#core/span.ts';
import type { Opening } from '#lang/en/furniture.ts';
import { readStamps, type StampLine } from '#lang/en/stamps.ts';
import { contributorTail, isByline, isContributorLine, isNameLine } from './bylines.ts';
import { readCredit, type Piece } from './credits.ts';
import { readReportingFrom } from './datelines.ts';
import { readFurniture } from './furniture.ts';
import { isProse, type Shape } from './shape.ts';

/** What a paragraph says of itself, wherever it stands. */
export interface Mark {
  /** The paragraph in parts, all of it. */
  readonly pieces: readonly Piece[];
  readonly opens: Opening | null;
  /** It prints a time: with a clock or an age, with a whole date and a clock, or a day alone. */
  readonly stamped: 'clock' | 'full' | 'day' | null;
  /** It says that something was published or updated then. */
  readonly labelled: boolean;
  /** It names who wrote what follows. */
  readonly signed: boolean;
}

/** Lines with stamps and names are short. */
const longestStampLine = 250;

/** Printed times have digits, or stand under a word that announces them. */
const mayBeStamp = /\d|\b(?:published|updated|posted|modified)\b/i;
/** "Last updated on 5 March 2024 at 3 p.m." has a full stop and looks like a sentence, but a short one. */
const stampWords = 16;

type Reader = (text: string, span: Span, shape: Shape) => Mark | null;

const readers: readonly Reader[] = [
  readGlued,
  readPictureLabels,
  readLabelledStamp,
  readLabel,
  readStampLine,
  readBylineMark,
  readDatelineMark,
  readCreditMark,
  readBullet,
  readShout,
];

/** The first reading that fits, or null for a paragraph whose place alone can tell what it is. */
export function readMark(text: string, span: Span, shape: Shape): Mark | null {
  for (const read of readers) {
    const mark = read(text, span, shape);
    if (mark) return mark;
  }
  return null;
}

/** A label that lost its line end: "Article content The mayor said…", "Image caption The bridge at Torrel". */
const glued: readonly (readonly [BlockRole, RegExp])[] = [
  ['body', /^(?:Article content|Story continues below advertisement|Advertisement)\s+(?=\p{Lu})/u],
  [
    'caption',
    /^(?:View \d+ Images?|View gallery|Enlarge this image(?: toggle caption)?|(?:Image|Media) caption)[:,]?\s+(?=\S)/u,
  ],
  ['list-item', /^Story highlights\s+(?=\p{Lu})/u],
];

function readGlued(text: string, { start, end }: Span): Mark | null {
  const head = text.slice(start, Math.min(end, start + 60));
  const found = glued.find(([, pattern]) => pattern.test(head));
  if (!found) return null;
  const seam = start + found[1].exec(head)![0].length;
  const offer = readFurniture(text.slice(seam, Math.min(end, seam + 700)));
  if (offer) return { ...wholeMark({ start, end }, offer.role), opens: offer.opens };
  const rest: Piece = { start: seam, end, role: found[0] };
  const pieces = found[0] === 'caption' ? (readCredit(text, rest) ?? [rest]) : [rest];
  const label: Piece = { ...trimSpan(text, { start, end: seam }), role: 'furniture' };
  return { ...plain([label, ...pieces]), opens: found[0] === 'list-item' ? 'list' : null };
}

/** "Image copyright Agency Image caption The bridge at Torrel" */
function readPictureLabels(text: string, { start, end }: Span): Mark | null {
  const head = text.slice(start, Math.min(end, start + 160));
  const match = /^(?:Image (?:source|copyright)),?\s.{2,60}?\s?(?=(?:Image|Media) caption\b)/.exec(head);
  if (!match) return null;
  const seam = start + match[0].length;
  return plain([
    { ...trimSpan(text, { start, end: seam }), role: 'credit' },
    { start: seam, end, role: 'caption' },
  ]);
}

function readLabel(text: string, { start, end }: Span): Mark | null {
  const line = text.slice(start, Math.min(end, start + 700));
  if (/\bhide caption\b.{0,20}$/i.test(line)) return wholeMark({ start, end }, 'caption');
  if (!/[\p{L}\p{N}]/u.test(line)) return wholeMark({ start, end }, 'furniture');
  if (
    (/^\[[^[\]]{10,150}\]$/.test(line) &&
      !readFurniture(line.slice(1, -1)) &&
      readStamps(line).stamps.length === 0) ||
    (line.length < 160 && /[^.!?]\sRead more$/i.test(line))
  )
    return wholeMark({ start, end }, 'related');
  const found = readFurniture(/^\[[^[\]]+\]$/.test(line) ? line.slice(1, -1) : line);
  return found && { ...wholeMark({ start, end }, found.role), opens: found.opens };
}

/** "First published on 5 March 2031": a label with its time and nothing else is no notice. */
function readLabelledStamp(text: string, span: Span): Mark | null {
  if (longestStampLine < span.end - span.start) return null;
  const { stamps, rest, labelled } = readStamps(text.slice(span.start, span.end));
  if (!labelled || stamps.length === 0 || 0 < rest.length) return null;
  if (isOfCopy(stamps)) return wholeMark(span, 'furniture');
  return { ...wholeMark(span, 'timestamp'), stamped: kindOf(stamps), labelled };
}

/** A line of printed times, with names beside them or without. A title with a time glued to it is in a table of contents. */
function readStampLine(text: string, span: Span, shape: Shape): Mark | null {
  if (longestStampLine < span.end - span.start) return null;
  const line = text.slice(span.start, span.end);
  if (!mayBeStamp.test(line) || (isProse(shape) && stampWords < shape.words)) return null;
  const reading = readStamps(line);
  if (reading.stamps.length === 0) return isBareLabel(line, reading) ? wholeMark(span, 'timestamp') : null;
  if (/[\p{L}”’"'!?]\d{1,2}[:.]\d{2}$/u.test(line) && !/^(?:updated|published|posted)|\bago\d/i.test(line))
    return wholeMark(span, 'furniture');
  if (isProse(shape) && 0 < reading.rest.length) return null;
  if (isOfCopy(reading.stamps)) return wholeMark(span, 'furniture');
  const roles = reading.rest.map((rest) => roleBesideStamp(line.slice(rest.start, rest.end)));
  if (roles.some((role) => role === null)) return null;
  return {
    pieces: piecesOf(text, span, reading, roles),
    opens: null,
    stamped: kindOf(reading.stamps),
    labelled: reading.labelled,
    signed: roles.includes('byline'),
  };
}

/** When somebody stored or read the page: labelled so, or from one bare day to another. */
function isOfCopy([first, second, ...more]: StampLine['stamps']): boolean {
  const bare = (stamp: StampLine['stamps'][number] | undefined) =>
    stamp !== undefined &&
    typeof stamp.day?.year === 'number' &&
    stamp.label === null &&
    stamp.minutes === null;
  const again = (['month', 'date'] as const).every((part) => first?.day?.[part] === second?.day?.[part]);
  return first?.label === 'captured' || (more.length === 0 && bare(first) && bare(second) && !again);
}

/** "Published" on a line of its own, over its time. */
function isBareLabel(line: string, { labelled, rest }: StampLine): boolean {
  return (
    labelled && rest.length === 0 && /^(?:first |last )?(?:published|updated|posted|modified)\b/i.test(line)
  );
}

function kindOf(stamps: StampLine['stamps']): Mark['stamped'] {
  const clock = stamps.some(({ minutes, agoMinutes }) => minutes !== null || agoMinutes !== null);
  if (!clock) return 'day';
  return stamps.some(({ day }) => typeof day?.year === 'number') ? 'full' : 'clock';
}

/** "By" with more words than this begins a clause: "by decree the council declared". */
const bylineWords = 5;

/** What may stand beside a stamp: who wrote, and a word like "Key event". */
function roleBesideStamp(words: string): BlockRole | null {
  if (
    readFurniture(words) ||
    /^(?:key event|key update|update|latest|live|breaking|new|summary|analysis|\W+)$/i.test(words)
  )
    return 'timestamp';
  if (isByline(words) || isNameLine(words)) return 'byline';
  if (/^by\b/i.test(words) && words.split(/\s+/).length <= bylineWords) return 'byline';
  return /^[\p{Lu}][\p{Lu} .&]{1,30}$/u.test(words) || isTopic(words) ? 'furniture' : null;
}

/** Two words, or a few of which the longer ones have capitals: "Law and Crime Prevention". */
function isTopic(words: string): boolean {
  const parts = words.split(/\s+/);
  return (
    parts.length <= 2 ||
    (parts.length <= topicWords && parts.every((part) => /^(?:\p{Lu}|.{1,3}$)/u.test(part)))
  );
}

const topicWords = 4;

/** Parts a line at its names; what stands between goes with the time. */
function piecesOf(
  text: string,
  { start, end }: Span,
  { stamps, rest }: StampLine,
  roles: readonly (BlockRole | null)[],
): Piece[] {
  const parts = [
    ...stamps.map((stamp) => ({ ...stamp, role: 'timestamp' as BlockRole })),
    ...rest.map((part, i) => ({ ...part, role: roles[i]! })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  for (const { start: from, end: to, role } of parts) {
    const last = pieces.at(-1);
    if (last?.role === role) pieces[pieces.length - 1] = { ...last, end: start + to };
    else if (!last)
      pieces.push({ start: role === 'timestamp' ? start : start + from, end: start + to, role });
    else if (role === 'timestamp') pieces.push({ start: last.end, end: start + to, role });
    else {
      pieces[pieces.length - 1] = { ...last, end: start + from };
      pieces.push({ start: start + from, end: start + to, role });
    }
  }
  pieces[0] = { ...pieces[0]!, start };
  pieces[pieces.length - 1] = { ...pieces.at(-1)!, end };
  return pieces.map((piece) => ({ ...piece, ...trimSpan(text, piece) }));
}

function readBylineMark(text: string, span: Span): Mark | null {
  const line = text.slice(span.start, Math.min(span.end, span.start + 700));
  if (isByline(line)) return { ...wholeMark(span, 'byline'), signed: true };
  if (isContributorLine(line)) return wholeMark(span, 'byline');
  const tail = contributorTail(text, span);
  const body = tail && trimSpan(text, { start: span.start, end: tail.start });
  if (!tail || !body) return null;
  return body.start < body.end
    ? plain([
        { ...body, role: 'body' },
        { ...tail, role: 'byline' },
      ])
    : wholeMark(span, 'byline');
}

function readDatelineMark(text: string, span: Span): Mark | null {
  return readReportingFrom(text, span) ? wholeMark(span, 'dateline') : null;
}

function readCreditMark(text: string, span: Span, shape: Shape): Mark | null {
  const line = text.slice(span.start, Math.min(span.end, span.start + 1500));
  if (
    /^(?:FILE\s?(?:—|–|-|--|PHOTO)|File photo|Pictured[:,]|Image caption|Media caption|PHOTO:|Above[:,])/.test(
      line,
    )
  )
    return plain(readCredit(text, span) ?? [{ ...span, role: 'caption' }]);
  const front =
    /^(?:(?:AP: ?)?Associated Press|Getty(?: Images)?(?: ?[-–] ?Contributor)?|Rex Features|EPA|AFP|GETTY|Reuters|Alamy|PA)\s(?=\p{Lu}\p{Ll}+ \p{L})/u.exec(
      line,
    );
  if (front && !shape.ended)
    return plain([
      { ...trimSpan(text, { start: span.start, end: span.start + front[0].length }), role: 'credit' },
      { start: span.start + front[0].length, end: span.end, role: 'caption' },
    ]);
  const pieces = readCredit(text, span);
  if (!pieces) return null;
  return shape.several && pieces.length === 2 && 90 < shape.words ? null : plain(pieces);
}

/** A bullet, or a date that leads an entry of a timeline: "March 2024: …". */
function readBullet(text: string, span: Span, shape: Shape): Mark | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + 60));
  if (span.end - span.start < 70 && /^[-–—]\s.{2,64}\s[-–—]$/u.test(text.slice(span.start, span.end)))
    return wholeMark(span, 'subheading');
  if (/^(?:[•‣▪●◦■►▶➤✓✔·]|[*+–-]\s)\s*\S/u.test(head)) return wholeMark(span, 'list-item');
  const lead = /^([^:.!?“"]{0,50}(?:\.[^:.!?“"]{0,40})?):\s/.exec(head);
  if (!lead || shape.words < 6) return null;
  const reading = readStamps(lead[1]!);
  const dated = reading.stamps[0]?.start === 0 && reading.stamps[0].day !== null;
  return dated || /^(?:1[5-9]|20)\d\d$/.test(lead[1]!) ? wholeMark(span, 'list-item') : null;
}

/** A line in capitals with a sentence's length is a link to another report. */
function readShout(_text: string, span: Span, shape: Shape): Mark | null {
  return shape.shouts && 6 <= shape.words && shape.words < 40 ? wholeMark(span, 'related') : null;
}

export function wholeMark({ start, end }: Span, role: BlockRole): Mark {
  return plain([{ start, end, role }]);
}

function plain(pieces: readonly Piece[]): Mark {
  return { pieces, opens: null, stamped: null, labelled: false, signed: false };
}
