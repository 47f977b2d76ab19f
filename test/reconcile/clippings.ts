import type { EventStatus } from '#core/event.ts';
import type { Figure } from '#core/figure.ts';
import type { Findings } from '#core/findings.ts';
import type { Moment } from '#core/moment.ts';
import type { RecordActor } from '#core/record.ts';
import type { Span } from '#core/span.ts';
import type { Act, Party, Statement } from '#core/statement.ts';
import { idOf } from '#core/identity.ts';
import { momentOf } from '#core/moment.ts';
import type { Actors } from '../../src/reconcile/actors.ts';
import type { Origins } from '../../src/reconcile/origins.ts';
import { inOrderOfPublication } from '../../src/reconcile/published.ts';
import { findingsOf, type Named } from './shelf.ts';

/** A cutting from a made-up newspaper, with what a reader finds in it. All words must stand in the text. */
export interface Clipping {
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
  readonly actors?: readonly Named[];
  readonly says?: readonly Said[];
  readonly counts?: readonly Counted[];
  readonly tells?: readonly Told[];
}

/** What stands inside the marks “ and ” is quoted. Where no day is given, it is assumed to be that of publication. */
export interface Said {
  readonly by: string | null;
  readonly words: string | readonly string[];
  readonly when?: string;
  readonly acts?: readonly Act[];
  readonly prospective?: boolean;
  readonly negated?: boolean;
  readonly through?: string;
}

export interface Counted extends Partial<
  Pick<Figure, 'low' | 'high' | 'bound' | 'vague' | 'growth' | 'kind' | 'unit'>
> {
  readonly words: string;
  readonly value: number | null;
  readonly measure: string | null;
  readonly place?: string;
  readonly asOf?: string;
  readonly by?: string;
}

export interface Told {
  readonly words: string;
  readonly what: string;
  readonly who?: readonly string[];
  readonly whom?: readonly string[];
  readonly where?: string;
  readonly when?: string;
  readonly status?: EventStatus;
  readonly by?: string;
}

/** The findings of some cuttings in order of publication, as the merging steps get them. */
export function clipped(...clippings: readonly Clipping[]): Findings[] {
  return inOrderOfPublication(clippings.map(findingsOfClipping));
}

function findingsOfClipping(clipping: Clipping): Findings {
  const { outlet, published, actors = [], says = [], counts = [], tells = [] } = clipping;
  const base = findingsOf(clipping.text, { publisher: outlet, published, actors });
  return {
    ...base,
    statements: says.map((said) => statementOf(said, base)),
    figures: counts.map((counted) => figureOf(counted, base)),
    events: tells.map((told) => eventOf(told, base)),
  };
}

function statementOf(said: Said, findings: Findings): Statement {
  const { report } = findings;
  const content = [said.words].flat().map((words) => spanIn(report.text, words));
  return {
    id: idOf('statement', report.id, content[0]!.start, content[0]!.end),
    post: 0,
    kind: 'mixed',
    content,
    quoted: content.flatMap((span) => quotedIn(report.text, span)),
    cue: null,
    speaker: partyOf(said.by, findings),
    chain: said.through === undefined ? [] : [partyOf(said.through, findings)],
    addressee: null,
    venue: null,
    said: whenOf(said.when, report.published),
    time: null,
    acts: said.acts ?? ['asserts'],
    attitude: null,
    prospective: said.prospective ?? false,
    negated: said.negated ?? false,
    rule: 'made-up',
  };
}

function figureOf({ words, place, asOf, by, ...counted }: Counted, findings: Findings): Figure {
  const { report } = findings;
  const span = spanIn(report.text, words);
  return {
    ...span,
    id: idOf('figure', report.id, span.start, span.end),
    post: 0,
    kind: 'count',
    low: null,
    high: null,
    unit: 'person',
    change: null,
    bound: 'exact',
    vague: false,
    counted: null,
    growth: 'total',
    place: place === undefined ? null : partyOf(place, findings),
    asOf: whenOf(asOf, report.published),
    time: null,
    accordingTo: by === undefined ? null : partyOf(by, findings),
    rule: 'made-up',
    ...counted,
  };
}

function eventOf(told: Told, findings: Findings): Findings['events'][number] {
  const { report } = findings;
  const sentence = spanIn(report.text, told.words);
  return {
    id: idOf('event', report.id, sentence.start, told.what),
    post: 0,
    trigger: sentence,
    what: told.what,
    type: null,
    who: (told.who ?? []).map((name) => partyOf(name, findings)),
    whom: (told.whom ?? []).map((name) => partyOf(name, findings)),
    where: told.where === undefined ? null : partyOf(told.where, findings),
    when: whenOf(told.when, report.published),
    time: null,
    status: told.status ?? 'happened',
    accordingTo: told.by === undefined ? null : partyOf(told.by, findings),
    sentence,
    rule: 'made-up',
  };
}

function whenOf(edtf: string | undefined, published: Moment | null): Moment | null {
  if (edtf === undefined) return published && { ...published, basis: 'assumed' };
  return momentOf(edtf, null, { basis: 'stated', rule: 'printed', evidence: [] });
}

function partyOf(name: string | null, { actors }: Findings): Party {
  const actor = actors.find((each) => each.name === name);
  return { mention: null, actor: name, actorId: actor?.id ?? null };
}

function quotedIn(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/“([^”]*)”/g)].map(({ index, 0: all }) => ({
    start: span.start + index + 1,
    end: span.start + index + all.length - 1,
  }));
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`“${words}” is not in the report`);
  return { start, end: start + words.length };
}

/** Actors of one name are one actor. */
export function sameNames(findings: readonly Findings[]): Actors {
  const actors = new Map<string, RecordActor>();
  const byMember = new Map<string, string>();
  for (const { id, name, kind, roles } of findings.flatMap((each) => each.actors)) {
    const known = actors.get(name);
    const members = [...(known?.members ?? []), id];
    actors.set(name, { id: idOf('actor', name), name, kind, variants: [name], roles, members });
    byMember.set(id, name);
  }
  return { actors: [...actors.values()], actorOf: (id) => actors.get(byMember.get(id) ?? '') ?? null };
}

/** Every report is an origin of its own. */
export const eachItsOwn: Origins = {
  witnessesOf: (evidence) => reportsOf(evidence).map((report) => ({ origin: null, reports: [report] })),
  printersOf: (evidence) => reportsOf(evidence).length,
};

/** All reports have it from one agency. */
export const allFromOne: Origins = {
  witnessesOf: (evidence) => [{ origin: 'Northern Wire', reports: reportsOf(evidence) }],
  printersOf: (evidence) => reportsOf(evidence).length,
};

function reportsOf(evidence: readonly { readonly report: string }[]): string[] {
  return [...new Set(evidence.map(({ report }) => report))].toSorted();
}
