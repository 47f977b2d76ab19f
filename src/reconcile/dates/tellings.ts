import type { TimeExpression } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { ReportedEvent } from '#core/event.ts';
import type { TimeSense } from '#core/sense.ts';
import type { Statement } from '#core/statement.ts';
import { clockAt, resolveSense } from '#core/clock.ts';
import { cover, sliceOf, spanOf, type Span } from '#core/span.ts';
import { encounters } from '#lang/en/event-dating.ts';
import { eventKin } from '#lang/en/event-kin.ts';
import type { Actors } from '../actors.ts';
import type { Stretch } from './stretches.ts';
import { wordsOf, type Word } from '../words.ts';

/** A sentence that tells of something that happened, will happen or was said, as reports are dated by it. */
export interface Telling {
  /** Index into the findings. */
  readonly report: number;
  /** What words show where it stands: the time expression with the event's words; a quotation. */
  readonly evidence: Span;
  /** Told as past, or as still to come. */
  readonly ahead: boolean;
  /** A plan for the days just ahead where no time is told: people who are to meet. */
  readonly soon: boolean;
  /** What says when; null where nothing does. */
  readonly sense: TimeSense | null;
  /** The days meant where no report's date is needed to tell: a date in full, or a post with a stamp of its own. */
  readonly fixed: Stretch | null;
}

/** A telling of an event, with who is named in its sentence. */
export interface EventTelling extends Telling {
  readonly what: string;
  /** The word or words that state it. */
  readonly trigger: Span;
  /** The head of its kin. */
  readonly kind: string;
  readonly begins: boolean;
  readonly people: ReadonlySet<string>;
  /** Where it is said to be. */
  readonly place: string | null;
  readonly others: ReadonlySet<string>;
  /** People it befell. */
  readonly victims: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** A telling of words that were said. */
export interface QuoteTelling extends Telling {
  readonly speaker: string | null;
  /** The words that matter, quoted and not. */
  readonly words: readonly Word[];
}

const kinOf = new Map(
  eventKin.flatMap((line) => line.split(' ').map((kind) => [kind, line.split(' ')[0]!] as const)),
);

export function kindOf(what: string): string {
  return kinOf.get(what) ?? what;
}

/** The events that are told as having happened or as planned, in the order of the text. */
export function eventTellings(findings: Findings, report: number, actors: Actors): EventTelling[] {
  const named = namedIn(findings, actors);
  return findings.events
    .filter(({ status }) => status === 'happened' || status === 'claimed' || status === 'planned')
    .map((event) => {
      const time = timeOf(findings, event);
      const parties = within(named, event.sentence);
      return {
        report,
        evidence: evidenceIn(event, time),
        ahead: event.status === 'planned',
        soon: event.status === 'planned' && encounters.has(kindOf(event.what)),
        ...whenOf(findings, isOngoing(findings, event) ? null : time),
        what: event.what,
        trigger: event.trigger,
        kind: kindOf(event.what),
        begins: event.phase === 'begins',
        people: idsOf(parties, ({ kind }) => kind === 'person'),
        place: placeOf(event, parties, actors),
        others: idsOf(parties, ({ kind }) => kind !== 'person'),
        victims: victimsOf(event, actors),
        stems: stemsOf(findings, event.sentence),
      };
    });
}

/** A time beside "the war" is seldom the time of its beginning, unless it is said to begin. */
function isOngoing({ report }: Findings, { trigger, phase }: ReportedEvent): boolean {
  return phase !== 'begins' && /^(?:war|conflict|fighting)s?$/i.test(sliceOf(report.text, trigger));
}

/** The event's words together with the time, where they stand near each other. */
function evidenceIn({ trigger }: ReportedEvent, time: TimeExpression | null): Span {
  const both = time && isPointed(time.sense) ? cover(time, trigger) : spanOf(trigger);
  return both.end - both.start < 200 ? both : spanOf(trigger);
}

/** The quotations, in the order of the text. */
export function quoteTellings(findings: Findings, report: number, actors: Actors): QuoteTelling[] {
  return findings.statements
    .filter(({ quoted, negated }) => quoted.length > 0 && !negated)
    .map((statement) => ({
      report,
      evidence: quoteSpan(statement),
      ahead: statement.prospective,
      soon: false,
      ...whenOf(findings, statement.time === null ? null : findings.times[statement.time]!),
      speaker: statement.speaker.actorId && (actors.actorOf(statement.speaker.actorId)?.id ?? null),
      words: wordsOf(findings.report.text, statement.content, statement.quoted).filter(
        ({ matters }) => matters,
      ),
    }));
}

function quoteSpan({ quoted, content }: Statement): Span {
  return spanOf(quoted[0] ?? content[0]!);
}

interface Named extends Span {
  readonly id: string;
  readonly kind: string;
  /** After a word for being or going there. */
  readonly inside: boolean;
}

function namedIn({ report, actors: own }: Findings, actors: Actors): Named[] {
  return own
    .filter(({ unnamed }) => !unnamed)
    .flatMap(({ id, mentions }) => {
      const actor = actors.actorOf(id);
      return mentions.map(({ start, end }) => ({
        id: actor?.id ?? id,
        kind: actor?.kind ?? 'group',
        inside: isInside(report.text.slice(Math.max(0, start - 30), start)),
        start,
        end,
      }));
    })
    .sort((a, b) => a.start - b.start);
}

/** The items of a sorted list that begin and end within a span. */
function within<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.start < span.end; i++)
    if (sorted[i]!.end <= span.end) found.push(sorted[i]!);
  return found;
}

/** Words further from the event's own tell of something else. */
const placeChars = 60;

/** The place that the event is given, else the nearest to its words that somebody is said to be in or to go to. */
function placeOf({ where, trigger }: ReportedEvent, named: readonly Named[], actors: Actors): string | null {
  if (where?.actorId) return actors.actorOf(where.actorId)?.id ?? where.actorId;
  const gapTo = ({ start, end }: Span) => Math.max(start - trigger.end, trigger.start - end);
  const [nearest] = named
    .filter(
      (each) => each.inside && (each.kind === 'place' || each.kind === 'country') && gapTo(each) < placeChars,
    )
    .sort((a, b) => gapTo(a) - gapTo(b));
  return nearest?.id ?? null;
}

function isInside(before: string): boolean {
  return /\b(?:in|at|near|outside|across|throughout|inside|to|visit(?:ed|ing|s)?|arriv\w+|land\w+) (?:the )?(?:\S+ )?$/i.test(
    before,
  );
}

function idsOf(named: readonly Named[], fits: (named: Named) => boolean): Set<string> {
  return new Set(named.filter(fits).map(({ id }) => id));
}

function victimsOf({ who, whom, what }: ReportedEvent, actors: Actors): Set<string> {
  const parties = whom.length === 0 && what === 'death' ? who : whom;
  const people = parties
    .map(({ actorId }) => actorId && actors.actorOf(actorId))
    .filter((actor) => actor !== null && actor !== '');
  return new Set(
    people.filter(({ kind, name }) => kind === 'person' && /^\p{Lu}/u.test(name)).map(({ id }) => id),
  );
}

/** Says of an event when it was; else what its sentence begins with ("May 3, 1997: the siege began"). */
function timeOf({ report, times }: Findings, { time, sentence }: ReportedEvent): TimeExpression | null {
  if (time !== null) return times[time] ?? null;
  const [lead] = within(times, sentence);
  return lead &&
    lead.start - sentence.start < 4 &&
    isPointed(lead.sense) &&
    /^\s?[:–—]/.test(report.text.slice(lead.end, lead.end + 2))
    ? lead
    : null;
}

function isPointed({ is }: TimeSense): boolean {
  return is !== 'duration' && is !== 'set' && is !== 'vague' && is !== 'counted';
}

function whenOf({ report }: Findings, time: TimeExpression | null): Pick<Telling, 'sense' | 'fixed'> {
  if (!time || time.quoted || !isPointed(time.sense)) return { sense: null, fixed: null };
  const stamped = time.post !== null && report.posts[time.post]?.stamp;
  const clock = stamped ? clockAt(report, time.post) : null;
  const days = resolveSense(time.sense, clock, null)?.days ?? null;
  return { sense: time.sense, fixed: days && { first: days.first, last: days.last } };
}

function stemsOf({ report }: Findings, sentence: Span): Set<string> {
  return new Set(
    wordsOf(report.text, [sentence], [])
      .filter(({ matters }) => matters)
      .map(({ stem }) => stem),
  );
}
