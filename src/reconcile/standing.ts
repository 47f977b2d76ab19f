import type {
  Backing,
  Disagreement,
  FindingEvidence,
  Point,
  RecordEvent,
  Series,
  Standing,
  Utterance,
} from '#core/record.ts';

/** The items of a record whose standing is told. */
export interface Items {
  readonly statements: readonly Utterance[];
  readonly series: readonly Series[];
  readonly events: readonly RecordEvent[];
}

/** What a disagreement does to an item. */
interface Verdict {
  readonly standing: Standing;
  readonly why: string;
}

/**
 * The items with the standing that the disagreements about them leave. A denial disputes the claim and not the denial,
 * a contradiction all its sides, a plan that came out otherwise is superseded. What is superseded or withdrawn already
 * stays so; another wording, period or definition disputes nothing.
 *
 * @see docs/method/standing.md
 */
export function settleStanding(items: Items, disagreements: readonly Disagreement[]): Items {
  const verdicts = verdictsOf(disagreements);
  const settle = <T extends Backing>(item: T, evidence: readonly FindingEvidence[]): T => {
    const verdict = evidence.map(({ finding }) => verdicts.get(finding)).find((each) => each !== undefined);
    if (!verdict || item.standing === 'superseded' || item.standing === 'withdrawn') return item;
    return { ...item, standing: verdict.standing, why: `${verdict.why} ${item.why}` };
  };
  return {
    statements: items.statements.map((utterance) => settle(utterance, utterance.wordings)),
    series: items.series.map((series) => ({
      ...series,
      points: series.points.map((point: Point) => settle(point, point.evidence)),
    })),
    events: items.events.map((event) => settle(event, event.evidence)),
  };
}

/** By the finding: every piece of evidence that is disputed or overtaken. The first disagreement in order tells why. */
function verdictsOf(disagreements: readonly Disagreement[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const disagreement of disagreements) {
    const verdict = verdictOf(disagreement);
    if (!verdict) continue;
    for (const { finding } of disputedBy(disagreement)) {
      if (!verdicts.has(finding)) verdicts.set(finding, verdict);
    }
  }
  return verdicts;
}

function verdictOf({ kind, sides, why }: Disagreement): Verdict | null {
  if (kind === 'denial') return { standing: 'disputed', why: whyDenied(sides[1]?.label ?? '') };
  if (kind === 'contradiction') return { standing: 'disputed', why };
  if (kind === 'plan-outcome') return { standing: 'superseded', why };
  return null;
}

function whyDenied(label: string): string {
  return `It is denied (${label.replace(/^denial: /, '')}).`;
}

function disputedBy({ kind, sides }: Disagreement): readonly FindingEvidence[] {
  const disputed = kind === 'contradiction' ? sides : sides.slice(0, 1);
  const denials = new Set(kind === 'denial' ? sides[1]?.evidence.map(({ finding }) => finding) : []);
  return disputed.flatMap(({ evidence }) => evidence).filter(({ finding }) => !denials.has(finding));
}
