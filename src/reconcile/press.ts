import type { Actor } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { FindingEvidence } from '#core/record.ts';
import type { Span } from '#core/span.ts';
import type { Party } from '#core/statement.ts';
import type { Actors } from './actors.ts';
import { voiceOf, type Voice } from './voices.ts';

/** What the parts of a record look up about the reports they come from. */
export interface Press {
  readonly actors: Actors;
  readonly textOf: (report: string) => string;
  /** The name of the outlet that printed a report; null where the report does not tell. */
  readonly outletOf: (report: string) => string | null;
  /** The place of a report in the order of publication, from 0. */
  readonly rankOf: (report: string) => number;
  /** A place that most of the reports name: what is counted there may be counted for the whole story. */
  readonly isEverywhere: (place: Voice) => boolean;
  /** Who a party of a finding is; null where nobody is named. */
  readonly voiceOf: (party: Party | null, report: string) => Voice | null;
}

const made = new WeakMap<Actors, { readonly findings: readonly Findings[]; readonly press: Press }>();

/**
 * Made once for the reports of a record, however many steps ask.
 *
 * @param findings in order of publication
 */
export function pressOf(findings: readonly Findings[], actors: Actors): Press {
  const known = made.get(actors);
  if (known?.findings === findings) return known.press;
  const press = newPress(findings, actors);
  made.set(actors, { findings, press });
  return press;
}

function newPress(findings: readonly Findings[], actors: Actors): Press {
  const byReport = new Map(findings.map((each, rank) => [each.report.id, { ...each.report, rank }]));
  const printed = new Map<string, Actor>(
    findings.flatMap((each) => each.actors.map((actor) => [actor.id, actor])),
  );
  const voices = new Map<string, Voice>();
  const everywhere = namedEverywhere(findings, actors);
  const textOf = (report: string) => byReport.get(report)?.text ?? '';
  return {
    actors,
    textOf,
    outletOf: (report) => byReport.get(report)?.publisher?.name ?? null,
    isEverywhere: ({ id, kind }) => kind === 'country' || (id !== null && everywhere.has(id)),
    rankOf: (report) => byReport.get(report)?.rank ?? byReport.size,
    voiceOf: (party, report) => {
      if (!party) return null;
      const key = party.actorId ?? `${report} ${party.mention?.start} ${party.actor}`;
      const voice = voices.get(key) ?? voiceOf(party, textOf(report), printed, actors);
      if (voice) voices.set(key, voice);
      return voice;
    },
  };
}

/** A place that this share of at least four reports name is where the story is. */
const shareOfReports = 0.6;
const fewestReports = 4;

function namedEverywhere(findings: readonly Findings[], actors: Actors): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const each of findings) {
    const places = each.actors.filter(({ kind }) => kind === 'place' || kind === 'country');
    for (const id of new Set(places.map((place) => actors.actorOf(place.id)?.id ?? place.id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const needed = Math.max(fewestReports, shareOfReports * findings.length);
  return new Set([...counts].filter(([, count]) => needed <= count).map(([id]) => id));
}

/** Earliest printed first: by publication, then by place in the report. */
export function inPrintOrder<T extends FindingEvidence>(press: Press, evidence: readonly T[]): T[] {
  return evidence.toSorted(
    (a, b) =>
      press.rankOf(a.report) - press.rankOf(b.report) ||
      a.start - b.start ||
      a.end - b.end ||
      (a.finding < b.finding ? -1 : a.finding === b.finding ? 0 : 1),
  );
}

export function evidenceOf(report: string, finding: string, span: Span): FindingEvidence {
  return { report, finding, start: span.start, end: span.end };
}
