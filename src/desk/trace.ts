import type { Findings } from '#core/findings.ts';
import type { Moment } from '#core/moment.ts';
import type { Backing, Record as StoryRecord } from '#core/record.ts';
import type { Evidence } from '#core/evidence.ts';
import { indexAt, sliceOf, type Span } from '#core/span.ts';

/** How an item came to be: what it is, whether it stands and why, and the steps down to the words. */
export interface Trace {
  readonly id: string;
  readonly kind: 'statement' | 'figure' | 'event' | 'disagreement' | 'report' | 'finding';
  readonly label: string;
  readonly backing: Backing | null;
  /** Why it is what it is, in sentences. */
  readonly because: readonly string[];
  readonly steps: readonly Step[];
}

/** Words in a report, the rule that read them, and the paragraph they stand in. */
export interface Step {
  readonly report: string;
  readonly source: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly finding: string | null;
  readonly rule: string | null;
  readonly words: Span & { readonly text: string };
  readonly paragraph: Span & { readonly text: string };
}

/** The trace of an item of a record, of a finding or of a report's date; null where nothing has the id (or begins with it). */
export function traceItem(
  id: string,
  records: readonly StoryRecord[],
  findings: readonly Findings[],
): Trace | null {
  const context = contextOf(findings, records);
  for (const record of records) {
    const trace = traceInRecord(id, record, context);
    if (trace) return trace;
  }
  return traceFinding(id, context);
}

interface Context {
  /** When each report was published, as the reports of its story together tell. */
  readonly published: ReadonlyMap<string, Moment | null>;
  readonly findings: ReadonlyMap<string, Findings>;
  readonly rules: ReadonlyMap<
    string,
    {
      readonly rule: string;
      readonly report: string;
      readonly spans: readonly Span[];
      readonly label: string;
    }
  >;
}

function contextOf(findings: readonly Findings[], records: readonly StoryRecord[]): Context {
  const rules = findings.flatMap(({ report, statements, figures, events }) =>
    [
      ...statements.map(({ id, rule, content, kind }) => ({
        id,
        rule,
        spans: content,
        label: `${kind} statement`,
      })),
      ...figures.map((figure) => ({ id: figure.id, rule: figure.rule, spans: [figure], label: 'figure' })),
      ...events.map(({ id, rule, sentence, what }) => ({ id, rule, spans: [sentence], label: what })),
    ].map(({ id, ...rest }) => [id, { ...rest, report: report.id }] as const),
  );
  const published = records.flatMap(({ reports }) =>
    reports.map((line) => [line.id, line.published] as const),
  );
  return {
    published: new Map(published),
    findings: new Map(findings.map((one) => [one.report.id, one])),
    rules: new Map(rules),
  };
}

type Draft = Omit<Trace, 'backing' | 'steps'> & {
  readonly backing?: Backing;
  readonly evidence: readonly (Evidence & { readonly finding?: string })[];
};

function traceInRecord(id: string, record: StoryRecord, context: Context): Trace | null {
  const draft = draftsOf(record).find(
    (item) => item.id.startsWith(id) || (item.kind === 'report' && namesSource(item.label, id)),
  );
  if (!draft) return null;
  const { evidence, backing = null, ...rest } = draft;
  return { ...rest, backing, steps: evidence.map((words) => stepOf(words, words.finding ?? null, context)) };
}

function draftsOf(record: StoryRecord): Draft[] {
  return [
    ...record.statements.map((one): Draft => ({
      id: one.id,
      kind: 'statement',
      label: `${one.speaker ?? 'Somebody not named'} said`,
      backing: one,
      because: dated('Said', one.said),
      evidence: one.wordings,
    })),
    ...record.series.flatMap(({ measure, points }) =>
      points.map((one): Draft => ({
        id: one.id,
        kind: 'figure',
        label: `${measure}: ${shown(one)}`,
        backing: one,
        because: dated('As of', one.asOf),
        evidence: one.evidence,
      })),
    ),
    ...record.series.map(({ id, measure, points }): Draft => ({
      id,
      kind: 'figure',
      label: measure,
      because: points.map((one) => `${shown(one)}: ${one.why}`),
      evidence: points.flatMap(({ evidence }) => evidence),
    })),
    ...record.events.map((one): Draft => ({
      id: one.id,
      kind: 'event',
      label: one.what,
      backing: one,
      because: dated('When', one.when),
      evidence: one.evidence,
    })),
    ...record.disagreements.map(({ id, kind, why, sides }): Draft => ({
      id,
      kind: 'disagreement',
      label: kind,
      because: [why],
      evidence: sides.flatMap(({ evidence }) => evidence),
    })),
    ...record.reports.map(({ id, source, published }): Draft => ({
      id,
      kind: 'report',
      label: source,
      because: dated('Published', published),
      evidence: published?.evidence ?? [],
    })),
  ];
}

function traceFinding(id: string, context: Context): Trace | null {
  const found = [...context.rules].find(([finding]) => finding.startsWith(id));
  if (!found) return null;
  const [finding, { rule, report, spans, label }] = found;
  return {
    id: finding,
    kind: 'finding',
    label,
    backing: null,
    because: [`Found by the rule ${rule}.`],
    steps: spans.map((span) => stepOf({ ...span, report }, finding, context)),
  };
}

function stepOf(
  { report, start, end }: { report: string } & Span,
  finding: string | null,
  { findings, rules, published }: Context,
): Step {
  const { text, blocks, source, publisher } = findings.get(report)!.report;
  const block = blocks[indexAt(blocks, start)] ?? { start, end };
  const paragraph = { start: Math.min(block.start, start), end: Math.max(block.end, end) };
  return {
    report,
    source,
    publisher: publisher?.name ?? null,
    published: published.get(report)?.edtf ?? null,
    finding,
    rule: finding === null ? null : (rules.get(finding)?.rule ?? null),
    words: { start, end, text: sliceOf(text, { start, end }) },
    paragraph: { ...paragraph, text: sliceOf(text, paragraph) },
  };
}

function dated(label: string, moment: Moment | null): string[] {
  return moment === null
    ? [`${label}: not known.`]
    : [`${label}: ${moment.edtf} (${moment.basis}, by the rule ${moment.rule}).`];
}

function shown({
  value,
  low,
  high,
}: {
  value: number | null;
  low: number | null;
  high: number | null;
}): string {
  return value === null ? `${low} to ${high}` : String(value);
}

/** A report may be named by its path, or by the end of it. */
export function namesSource(source: string, given: string): boolean {
  return source === given || source.endsWith(`/${given}`);
}
