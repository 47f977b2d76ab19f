import type { ReportedEvent } from '#core/event.ts';
import type { Findings } from '#core/findings.ts';
import type { Moment } from '#core/moment.ts';
import type { Party } from '#core/statement.ts';
import { overlaps, sliceOf } from '#core/span.ts';
import { capitals, countries, nationalities } from '#lang/en/countries.ts';
import { eventKin, lastingEvents, mutualEvents } from '#lang/en/event-kin.ts';
import type { Edge } from '../clusters.ts';
import { sharedStems } from '../cores.ts';
import { pairsBySharedKey } from '../pairs.ts';
import type { Press } from '../press.ts';
import { dayMs, gapMs, spellOf, type Spell } from '../spells.ts';
import { familyOf } from '../stems.ts';
import { fitOf, type Voice } from '../voices.ts';
import { stemsOf, wordsOf } from '../words.ts';

/** An event of one report with what it is compared by. */
export interface Happening {
  readonly report: string;
  readonly event: ReportedEvent;
  /** The kind, or the head of its kin. */
  readonly kind: string;
  readonly who: readonly Voice[];
  readonly whom: readonly Voice[];
  readonly where: Voice | null;
  readonly source: Voice | null;
  readonly when: Spell;
  readonly families: ReadonlySet<string>;
}

const kinOf: ReadonlyMap<string, string> = new Map(
  eventKin.flatMap((line) => {
    const kinds = line.split(' ');
    return kinds.map((kind) => [kind, kinds[0]!] as const);
  }),
);

export function happeningsOf({ report, events }: Findings, press: Press): Happening[] {
  const voicesOf = (parties: readonly Party[]) =>
    parties.map((party) => press.voiceOf(party, report.id)).filter((voice) => voice !== null);
  return events.map((event) => ({
    report: report.id,
    event,
    kind: kinOf.get(event.what) ?? event.what,
    who: voicesOf(event.who),
    whom: voicesOf(event.whom),
    where: press.voiceOf(event.where, report.id),
    source: press.voiceOf(event.accordingTo, report.id),
    when: whenOf(event, report.published),
    families: new Set(stemsOf(wordsOf(report.text, [event.sentence], [])).map((stem) => familyOf(stem))),
  }));
}

/**
 * Where no words tell when, something that happened lies up to four days back and a plan up to ten days ahead; where words
 * tell it that mean no certain day ("recently"), within a month of the report.
 */
function whenOf({ when, status }: ReportedEvent, published: Moment | null): Spell {
  const spell = spellOf(when ?? published);
  if (spell.told && when) return spell;
  const isAhead = status === 'planned' || status === 'possible';
  const [back, ahead] = when === null ? [vagueDays, vagueDays] : isAhead ? [0, daysAhead] : [daysBack, 0];
  return { first: spell.first - back * dayMs, last: spell.last + ahead * dayMs, told: false };
}

const daysBack = 4;
const daysAhead = 10;
const vagueDays = 30;

/** Pairs of happenings that may be one event, with how much speaks for it. */
export function edgesOf(happenings: readonly Happening[]): Edge[] {
  return pairsBySharedKey(happenings, keysOf)
    .map(([a, b]) => ({ a, b, weight: likenessOf(happenings[a]!, happenings[b]!) }))
    .filter(({ weight }) => 0 < weight);
}

function* keysOf(happening: Happening): Iterable<string> {
  for (const voice of partiesOf(happening)) {
    yield `${happening.kind} ${keyOf(voice)}`;
    if (voice.country && voice.kind !== 'person') yield `${happening.kind} ${voice.country}`;
    if (!voice.named) for (const word of voice.words) yield `${happening.kind} of ${word}`;
  }
  if (happening.where) yield `${happening.kind} in ${keyOf(happening.where)}`;
}

export function partiesOf({ who, whom }: Pick<Happening, 'who' | 'whom'>): Voice[] {
  return [...who, ...whom];
}

/** A country by its code, whether it is named itself or by its capital or its people. */
function keyOf({ id, name, kind }: Voice): string {
  const word = name.toLowerCase();
  const country =
    kind === 'person' ? undefined : (countries.get(word) ?? capitals.get(word) ?? nationalities.get(word));
  return country ?? id ?? name;
}

/**
 * How much speaks for one event; 0 where too little does, or anything against it: another place, another named victim,
 * another time. Needed are two things in common beside the kind: two parties, or a party or place and the day, or
 * most of the words.
 */
function likenessOf(a: Happening, b: Happening): number {
  if (a.kind !== b.kind || placesApart(a, b) || victimsApart(a, b) || timesApart(a, b) || turnedRound(a, b))
    return 0;
  if (inOneSentence(a, b) && isAhead(a) !== isAhead(b)) return 0;
  const shared = sharedParties(a, b);
  const place = a.where !== null && b.where !== null && fitOf(a.where, b.where) === 'same';
  const words = sharedStems(a.families, b.families);
  const retold = 0.5 <= words.share && 4 < words.count;
  const lasting = lastingEvents.has(a.event.what) && a.event.what === b.event.what;
  const signs = [place, sameDay(a, b), retold, lasting].filter((sign) => sign).length;
  const weight = 2 * shared + 2 * signs;
  return 4 <= weight && (0 < shared || place) ? weight : 0;
}

/** "At their talks they spoke of a meeting": what one sentence tells as done and as planned is two events. */
export function inOneSentence(a: Happening, b: Happening): boolean {
  return a.report === b.report && overlaps(a.event.sentence, b.event.sentence);
}

export function isAhead({ event }: Pick<Happening, 'event'>): boolean {
  return event.status === 'planned' || event.status === 'possible';
}

function placesApart({ where: a }: Happening, { where: b }: Happening): boolean {
  return a !== null && b !== null && fitOf(a, b) === 'no' && (a.country === null || a.country !== b.country);
}

/** Two people with names that were killed or arrested are two events. */
function victimsApart({ whom: a }: Happening, { whom: b }: Happening): boolean {
  const [x, y] = [a, b].map((voices) => voices.filter(({ kind, named }) => named && kind === 'person'));
  return (
    0 < x!.length && 0 < y!.length && !x!.some((one) => y!.some((other) => fitOf(one, other) === 'same'))
  );
}

/** Who asks or strikes in the one is asked or struck in the other. */
function turnedRound(a: Happening, b: Happening): boolean {
  if (mutualEvents.has(a.kind) || a.who.length === 0 || b.who.length === 0) return false;
  const common = (some: readonly Voice[], others: readonly Voice[]) =>
    some.some((one) => others.some((other) => keyOf(one) === keyOf(other) || alike(one, other)));
  return !common(a.who, b.who) && (common(a.who, b.whom) || common(a.whom, b.who));
}

function timesApart(a: Happening, b: Happening): boolean {
  if (gapMs(a.when, b.when) === 0) return false;
  return !lastingEvents.has(a.event.what) || (a.when.told && b.when.told && dayMs < gapMs(a.when, b.when));
}

/** Parties that both have; people without names are the same where most of the words for them are. */
function sharedParties(a: Happening, b: Happening): number {
  const others = partiesOf(b);
  const shared = partiesOf(a).filter((one) =>
    others.some((other) => keyOf(one) === keyOf(other) || alike(one, other)),
  );
  return new Set(shared.map(keyOf)).size;
}

/** People without names by most of the words for them; a country and one of its ministries or its army. */
function alike(a: Voice, b: Voice): boolean {
  if (a.kind === 'country' || b.kind === 'country')
    return a.country !== null && a.country === b.country && isBody(a, b);
  if (a.named || b.named) return false;
  const words = sharedStems(a.words, b.words);
  return 1 < words.count && 0.5 <= words.share;
}

function isBody(a: Voice, b: Voice): boolean {
  return [a, b].every(({ kind }) => kind !== 'person' && kind !== 'place');
}

/** Both tell a time that is no longer than a few days. */
function sameDay(a: Happening, b: Happening): boolean {
  const isShort = ({ when }: Happening) => when.told && when.last - when.first < 4 * dayMs;
  return isShort(a) && isShort(b);
}

/** The words that state it, for a label. */
export function triggerOf({ report, event }: Happening, press: Press): string {
  return sliceOf(press.textOf(report), event.trigger);
}
