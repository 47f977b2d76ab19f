import type { Sentence, TimeExpression } from '#core/annotated.ts';
import type { BlockRole, DatedReport } from '#core/report.ts';
import type { TimeSense } from '#core/sense.ts';
import { indexAt, type Span } from '#core/span.ts';
import { settleTimes } from '#core/clock.ts';
import { gameWords } from '#lang/en/times-words.ts';
import { inContext } from './times/context.ts';
import { lexemesOf, type Lexeme } from './times/lexemes.ts';
import { readTimeAt, type Place } from './times/pattern.ts';
import { withSpeakersClock, type Quoted } from './times/speakers-clock.ts';
import { tenseOf } from './times/tense.ts';

/**
 * Time expressions, each with its sense, resolved against the clock of its block. Sorted, not overlapping.
 *
 *     Ruiz will return on Friday, two days after a strike that entered its fourth week.
 *                         ~~~~~~  ~~~~~~~~                             ~~~~~~~~~~~~~~~
 *                         weekday duration                             counted
 *
 * An expression reaches as far as TIMEX3 lets it: with its hedge and its article, without its preposition. Ages
 * ("67-year-old") and rates ("a day") are no times. Stamps, bylines, adverts and furniture are not read.
 *
 * @see docs/method/times.md for sources and scores
 */
export function findTimes(report: DatedReport, sentences: readonly Sentence[]): TimeExpression[] {
  const found: Quoted[] = [];
  const dotted = clockWithDot.test(report.text);
  let quoted: readonly Span[] = [];
  let block = -1;
  for (const [index, sentence] of sentences.entries()) {
    if (unread.has(report.blocks[sentence.block]!.role)) continue;
    if (sentence.block !== block) {
      block = sentence.block;
      quoted = quotesIn(report.text, report.blocks[block]!);
    }
    for (const time of timesOf(report, sentence, index, dotted)) {
      const around = quoted[indexAt(quoted, time.start)];
      const quote = around && time.end <= around.end ? around : null;
      found.push({ time: { ...time, quoted: quote !== null }, quote });
    }
  }
  const times = withSpeakersClock(report.text, sentences, found);
  return settleTimes(report, inContext(report.text, times));
}

/** What is printed around the prose; its dates are those of the page and of other stories. */
const unread: ReadonlySet<BlockRole> = new Set(['timestamp', 'furniture', 'advert', 'byline', 'related']);

/** "14.05 GMT", "2.05pm": an outlet that prints a dot in one hour prints it in all. */
const clockWithDot = /(?<![\d.])\d{1,2}\.[0-5]\d ?(?:[ap]\.?m\b|(?:GMT|BST|UTC|CET|CEST|EET|IST)\b)/;

function timesOf(report: DatedReport, sentence: Sentence, index: number, dotted: boolean): TimeExpression[] {
  const { text } = report;
  const { role, post } = report.blocks[sentence.block]!;
  const lexemes = lexemesOf(text, sentence);
  const headline = role === 'headline' || role === 'subheading';
  const directionAt = tenseOf(
    text,
    lexemes,
    sentence.tokens,
    headline ? 'headline' : role === 'caption' ? 'caption' : 'prose',
  );
  const place: Place = { text, lexemes, headline, dotted, directionAt };
  const times: TimeExpression[] = [];
  for (let at = 0; at < lexemes.length;) {
    const reading = readTimeAt(place, at);
    if (!reading || (isQuarter(reading.sense) && isGame(text, lexemes[at]!.start))) {
      at++;
      continue;
    }
    const span = { start: lexemes[at]!.start, end: lexemes[reading.end - 1]!.end };
    const sense = withCounted(reading.sense, lexemes, at, reading.end);
    times.push({
      ...span,
      kind: kindOf(sense),
      sense,
      value: null,
      edtf: null,
      earliest: null,
      latest: null,
      tense: directionAt(at),
      quoted: false,
      said: null,
      block: sentence.block,
      post,
      sentence: index,
    });
    at = reading.end;
  }
  return times;
}

function isQuarter(sense: TimeSense): boolean {
  if (sense.is === 'mod') return isQuarter(sense.on);
  return sense.is === 'season' && 33 <= sense.season && sense.season <= 36;
}

/** Whether the words around a quarter are those of a match, which has four of its own. */
function isGame(text: string, at: number): boolean {
  return gameWords.test(text.slice(Math.max(0, at - gameReach), at + gameReach));
}

const gameReach = 160;

function kindOf(sense: TimeSense): TimeExpression['kind'] {
  switch (sense.is) {
    case 'duration':
    case 'set':
      return sense.is;
    case 'clock':
    case 'part':
      return 'time';
    case 'offset':
    case 'anaphoric':
      return sense.unit === 'hour' || sense.unit === 'minute' ? 'time' : 'date';
    case 'mod':
      return kindOf(sense.on);
    case 'range':
      return sense.from?.is === 'clock' ? 'time' : 'date';
    default:
      return 'date';
  }
}

function withCounted(sense: TimeSense, lexemes: readonly Lexeme[], at: number, end: number): TimeSense {
  return sense.is === 'counted' ? { ...sense, of: countedIn(lexemes, at, end) } : sense;
}

/**
 * The words for what is counted: behind "of", else the subject in front of the verb.
 *
 *     the invasion of Torrel enters its 23rd day       day 23 of the siege
 *     ~~~~~~~~~~~~~~~~~~~~~~                                     ~~~~~
 */
function countedIn(lexemes: readonly Lexeme[], at: number, end: number): Span | null {
  if (lexemes[end]?.low === 'of') return stretch(lexemes, end + 1, phraseEnd(lexemes, end + 1));
  const own = lexemes[at]!.low === 'its' || lexemes[at]!.low === 'their';
  const verb = at - (lexemes[at - 1]?.low === 'in' || lexemes[at - 1]?.low === 'into' ? 2 : 1);
  return own ? stretch(lexemes, phraseStart(lexemes, verb), verb) : null;
}

const longestPhrase = 12;
const phraseEnds = new Set([
  'in',
  'on',
  'at',
  'by',
  'with',
  'and',
  'as',
  'that',
  'which',
  'to',
  'for',
  'since',
  'when',
  'while',
  'but',
  'after',
  'before',
]);

function phraseEnd(lexemes: readonly Lexeme[], from: number): number {
  let end = from;
  while (
    end < lexemes.length &&
    end < from + longestPhrase &&
    lexemes[end]!.kind !== 'mark' &&
    !phraseEnds.has(lexemes[end]!.low)
  )
    end++;
  return end;
}

const phraseStarts = new Set([
  'as',
  'that',
  'which',
  'when',
  'while',
  'and',
  'but',
  'said',
  'says',
  'after',
  'before',
]);

function phraseStart(lexemes: readonly Lexeme[], to: number): number {
  let start = to;
  while (0 < start && to - longestPhrase < start && !stops(lexemes[start - 1]!)) start--;
  return start;
}

function stops({ low, kind }: Lexeme): boolean {
  return phraseStarts.has(low) || (kind === 'mark' && low !== "'s" && low !== '-' && low !== '.');
}

function stretch(lexemes: readonly Lexeme[], from: number, to: number): Span | null {
  return from < to ? { start: lexemes[from]!.start, end: lexemes[to - 1]!.end } : null;
}

/** Stretches between double quotation marks. One that is never closed ends with its block. */
function quotesIn(text: string, { start, end }: Span): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (open < 0 && (code === 0x201c || code === 0x22 || code === 0xab)) open = at + 1;
    else if (0 <= open && (code === 0x201d || code === 0x22 || code === 0xbb)) {
      quotes.push({ start: open, end: at });
      open = -1;
    }
  }
  if (0 <= open) quotes.push({ start: open, end });
  return quotes;
}
