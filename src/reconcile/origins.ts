import type { Findings } from '#core/findings.ts';
import type { FindingEvidence, Witness } from '#core/record.ts';
import { overlaps, type Span } from '#core/span.ts';
import { copiesAmong } from './origins/copies.ts';
import { agencyOf, creditsIn, type Credit } from './origins/credits.ts';

/** Who really stands behind words that were printed. */
export interface Origins {
  /**
   * The independent origins behind these words: what was copied counts once, and so does what one agency or outlet is
   * credited with. By their first report; none for no evidence.
   */
  readonly witnessesOf: (evidence: readonly FindingEvidence[]) => Witness[];
  /** How many outlets printed them: two reports of one outlet are one. */
  readonly printersOf: (evidence: readonly FindingEvidence[]) => number;
}

/**
 * Finds what the reports have from one another and from agencies. Two reports are one origin of something where they
 * print it in one text, where they credit the same agency or outlet with it, or where they come from the same outlet.
 *
 * @see docs/method/witnesses.md
 */
export function matchOrigins(findings: readonly Findings[]): Origins {
  const sorted = findings.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const copies = copiesAmong(sorted);
  const sources = sorted.map(sourceOf);
  const indexOf = new Map(sorted.map(({ report }, index) => [report.id, index]));
  const printerOf = (report: string) => sources[indexOf.get(report) ?? -1]?.printer ?? report;
  const traceOf = (evidence: FindingEvidence): Trace => {
    const index = indexOf.get(evidence.report);
    const source = index === undefined ? undefined : sources[index];
    if (index === undefined || !source)
      return { report: evidence.report, outlet: null, named: [], shared: [] };
    const shared = [...copies.sharedWith(index, evidence)].flatMap((other) => sources[other]!);
    const named = [source, ...shared].flatMap(({ agency }) => agency ?? []);
    return {
      report: evidence.report,
      outlet: source.outlet,
      named: [...named, ...creditsAt(source, evidence)],
      shared: shared.map(({ printer }) => printer),
    };
  };
  return {
    witnessesOf: (evidence) => witnessesAmong(evidence.map(traceOf), printerOf),
    printersOf: (evidence) => new Set(evidence.map(({ report }) => printerOf(report))).size,
  };
}

/** Where a report comes from as a whole, and its sentences that credit somebody else. */
interface Source {
  /** The outlet's name, or the report's id where it is not known. */
  readonly printer: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly credits: readonly { readonly sentence: Span; readonly name: string }[];
}

function sourceOf({ report }: Findings): Source {
  const outlet = report.publisher?.name ?? null;
  const credits = creditsIn(report).map((credit) => ({
    sentence: sentenceAround(report.text, credit),
    name: credit.name,
  }));
  return { printer: outlet ?? report.id, outlet, agency: agencyOf(report), credits };
}

/** A sentence reaches no further than this from a name in it. */
const sentenceChars = 600;

/** From the end of the sentence or line before to the end of its own. */
function sentenceAround(text: string, { start, end }: Credit): Span {
  const reach = Math.max(0, start - sentenceChars);
  const ends = [...text.slice(reach, start).matchAll(sentenceEnd)];
  const before = ends.at(-1);
  const after = text.slice(end, end + sentenceChars).search(sentenceEnd);
  return {
    start: before ? reach + before.index + before[0].length : reach,
    end: end + (after < 0 ? Math.min(sentenceChars, text.length - end) : after + 1),
  };
}

const sentenceEnd = /[.!?]["”’)]?\s|\n/g;

function creditsAt({ credits }: Source, evidence: Span): string[] {
  return credits.filter(({ sentence }) => overlaps(sentence, evidence)).map(({ name }) => name);
}

/** What a piece of evidence goes back to. */
interface Trace {
  readonly report: string;
  readonly outlet: string | null;
  /** Agencies and outlets that it is credited to. */
  readonly named: readonly string[];
  /** Printers of the reports that have the same text. */
  readonly shared: readonly string[];
}

/** Traces that meet in an outlet, an agency or a common text are one witness. */
function witnessesAmong(traces: readonly Trace[], printerOf: (report: string) => string): Witness[] {
  let groups: { keys: Set<string>; traces: Trace[] }[] = [];
  for (const trace of traces) {
    const keys = [printerOf(trace.report), ...trace.named, ...trace.shared];
    const met = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    groups = groups.filter((group) => !met.includes(group));
    groups.push({
      keys: new Set([...keys, ...met.flatMap((group) => [...group.keys])]),
      traces: [trace, ...met.flatMap((group) => group.traces)],
    });
  }
  return groups
    .map((group) => witnessOf(group.traces))
    .sort((a, b) => (a.reports[0]! < b.reports[0]! ? -1 : 1));
}

function witnessOf(traces: readonly Trace[]): Witness {
  const named = new Set(traces.flatMap((trace) => trace.named));
  const outlets = new Set(traces.map(({ outlet }) => outlet));
  const [name = null] = named.size === 0 ? outlets : named;
  const oneText = traces.every(({ shared }) => shared.length === 0);
  const known = named.size === 1 || (named.size === 0 && outlets.size === 1 && oneText);
  return {
    origin: known ? name : null,
    reports: [...new Set(traces.map(({ report }) => report))].toSorted(),
  };
}
