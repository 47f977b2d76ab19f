import type { Actor, AnnotatedReport, Mention, Sentence, TimeExpression } from '#core/annotated.ts';
import type { Figure } from '#core/figure.ts';
import { indexAt, type Span } from '#core/span.ts';
import type { Party, Statement } from '#core/statement.ts';
import { momentAt } from '#core/clock.ts';
import { idOf } from '#core/identity.ts';
import { foldWords, longWords, timesWords } from '#lang/en/numbers.ts';
import { unitWords } from '#lang/en/units.ts';
import { sourcesOf, speakerOf, type SourceFinder } from './events/sources.ts';
import type { Draft } from './figures/draft.ts';
import { draftFigures } from './figures/drafts.ts';
import { isDigit, readLine, type Line } from './figures/line.ts';
import { beginsNumber } from './figures/numbers.ts';
import { reckonerOf } from './figures/reckoners.ts';
import { placeOf, timeOf } from './figures/scope.ts';
import { isProse } from './prose.ts';

/**
 * The numbers of a report with what they count, where, as of when and by whose count.
 *
 *     The UN said at least 310 farmers had died in the valley by Sunday.
 *         ~~      ^^^^^^^^^^^^ ~~~~~~~          ~~~~~~~~~~~~~ ~~~~~~~~~
 *         source  figure       counted          place         as of
 *
 * Numbers in names, dates, addresses, scores and page furniture are no figures.
 *
 * @param statements give the source: whose words hold the figure
 * @returns sorted, not overlapping. Never throws; linear in the text
 * @see docs/method/figures.md
 */
export function drawFigures(annotated: AnnotatedReport, statements: readonly Statement[]): Figure[] {
  const desk = openDesk(annotated, statements);
  return annotated.sentences.flatMap((sentence, index) =>
    isCounting(annotated, sentence) ? figuresOf(desk, sentence, index) : [],
  );
}

/** What every sentence is read with. */
interface Desk {
  readonly annotated: AnnotatedReport;
  readonly times: ReadonlyMap<number, readonly TimeExpression[]>;
  readonly timeIndex: ReadonlyMap<TimeExpression, number>;
  /** Time expressions that say when somebody spoke, not when something was counted. */
  readonly spoken: ReadonlySet<number>;
  /** Without the days that have a name ("Bastion Day" is no place). */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly source: SourceFinder;
}

function openDesk(annotated: AnnotatedReport, statements: readonly Statement[]): Desk {
  const { times, mentions, actors } = annotated;
  return {
    annotated,
    times: Map.groupBy(times, ({ sentence }) => sentence),
    timeIndex: new Map(times.map((time, index) => [time, index])),
    spoken: new Set(statements.flatMap(({ time }) => (time === null ? [] : [time]))),
    mentions: Map.groupBy(
      mentions.filter(({ start }) => indexAt(times, start) < 0),
      ({ sentence }) => sentence,
    ),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    source: sourcesOf(statements),
  };
}

/** Prose with a word that can begin a number. Most sentences end here. */
function isCounting({ report }: AnnotatedReport, { tokens, block }: Sentence): boolean {
  if (!isProse(report.blocks[block]!.role)) return false;
  return tokens.some((token, i) => mayCount(report.text, token, tokens[i + 1]));
}

function mayCount(text: string, { start, end }: Span, next: Span | undefined): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  if (end - start < 3) return (text.charCodeAt(start) | 32) === 97 && isUnit(text, next);
  if (16 < end - start) return false;
  const word = text.slice(start, end).toLowerCase();
  if (foldWords.has(word) || timesWords.has(word)) return true;
  return beginsNumber(word) || longWords.has(word) || (word === 'long' && text[start - 1] === '-');
}

function isUnit(text: string, token: Span | undefined): boolean {
  return token !== undefined && unitWords.has(text.slice(token.start, token.end).toLowerCase());
}

function figuresOf(desk: Desk, sentence: Sentence, index: number): Figure[] {
  const { report } = desk.annotated;
  const titled = report.blocks[sentence.block]!.role === 'headline';
  const line = readLine(report.text, sentence, index, titled);
  const times = desk.times.get(index) ?? [];
  const pointed = times.filter((time) => isPointed(time) && !desk.spoken.has(desk.timeIndex.get(time)!));
  const drafts = draftFigures(line, times);
  const figures: Figure[] = [];
  for (const [i, draft] of drafts.entries()) {
    let last = i;
    while (last + 1 < drafts.length && isConversion(drafts[last + 1]!)) last++;
    const next = drafts[last + 1];
    const limit = next ? line.lexemes[next.first]!.start : sentence.end;
    const figure = figureOf(desk, line, draft, drafts[last]!, pointed, limit);
    const first = isConversion(draft) ? figures.at(-1) : undefined;
    const { place, time, asOf, accordingTo } = first ?? figure;
    figures.push({ ...figure, place, time, asOf, accordingTo });
  }
  return figures;
}

function isConversion({ rule }: Draft): boolean {
  return rule.endsWith('-conversion');
}

/** @param last the last conversion of the draft, or the draft itself: what scopes it stands behind all of them */
function figureOf(
  desk: Desk,
  line: Line,
  draft: Draft,
  last: Draft,
  times: readonly TimeExpression[],
  limit: number,
): Figure {
  const { report } = desk.annotated;
  const { value, high } = draft.quantity;
  const span = spanOfLexemes(line, draft);
  const post = report.blocks[desk.annotated.sentences[line.sentence]!.block]!.post;
  const whole = { start: span.start, end: closedEnd(line, last.end) };
  const time = timeIndexOf(desk, line.text, whole, times, limit);
  return {
    id: idOf('figure', report.id, span.start, span.end),
    ...span,
    post,
    kind: draft.kind,
    value: high === null ? value : null,
    low: high === null ? null : value,
    high,
    unit: draft.unit,
    change: draft.change,
    bound: draft.bound,
    vague: draft.quantity.form === 'vague',
    counted: draft.counted && spanOfLexemes(line, draft.counted),
    measure: draft.measure,
    growth: draft.growth,
    place: isPlaced(draft)
      ? placeOf(line.text, whole, desk.mentions.get(line.sentence) ?? [], desk.actors, limit)
      : null,
    time,
    asOf: momentAt(report, post, desk.annotated.times, time),
    accordingTo: sourceOf(desk, line.sentence, span),
    rule: draft.rule,
  };
}

/** Behind "(… $1.6mn)", the bracket too. */
function closedEnd({ lexemes }: Line, end: number): number {
  return lexemes[lexemes[end]?.word === ')' ? end : end - 1]!.end;
}

/** An age is somebody's, a distance lies between places, a mere length of time is nowhere: none counts in a place. */
function isPlaced({ kind, measure }: Draft): boolean {
  return kind !== 'age' && measure !== 'distance' && (kind !== 'duration' || measure !== null);
}

function isPointed({ sense }: TimeExpression): boolean {
  return sense.is !== 'duration' && sense.is !== 'set';
}

function spanOfLexemes({ lexemes }: Line, { first, end }: { first: number; end: number }): Span {
  return { start: lexemes[first]!.start, end: lexemes[end - 1]!.end };
}

function timeIndexOf(
  desk: Desk,
  text: string,
  span: Span,
  times: readonly TimeExpression[],
  limit: number,
): number | null {
  const time = timeOf(text, span, times, limit);
  return time && desk.timeIndex.get(time)!;
}

/** Who tells the count: within somebody's words still the one whom they say to have put it there. */
function sourceOf({ annotated, mentions, actors, source }: Desk, sentence: number, span: Span): Party | null {
  const { report, sentences } = annotated;
  const reckoner = reckonerOf(report.text, sentences[sentence]!, span, mentions.get(sentence) ?? [], actors);
  return reckoner ?? speakerOf(source(span));
}
