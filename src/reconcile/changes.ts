import type { Backing, Change, FindingEvidence, Record } from '#core/record.ts';

/**
 * What is new in the later of two records of one story, in the order of the later record; what is gone from it comes
 * last. An item is the same one where it has its id or rests on one of the same findings, so that a wording that joins
 * in front of the others does not make an item new.
 */
export function changesBetween(earlier: Record, later: Record): Change[] {
  const before = linesOf(earlier);
  const after = linesOf(later);
  const find = finderOf(before);
  const changes = after.flatMap((line) => changeOf(find(line), line) ?? []);
  const kept = finderOf(after);
  const gone = before.filter((line) => !kept(line)).map(({ id }) => withdrawn(id));
  return [...changes, ...gone];
}

/** An item as it is compared: everything that a reader would call a change of it. */
interface Line extends Backing {
  readonly id: string;
  readonly findings: readonly string[];
  /** What it says, in words to be compared. */
  readonly content: string;
  readonly when: string | null;
}

function linesOf({ statements, series, events }: Record): Line[] {
  return [
    ...statements.map((one) => ({
      ...backingOf(one),
      id: one.id,
      findings: findingsOf(one.wordings),
      content: one.speaker ?? '',
      when: one.said?.edtf ?? null,
    })),
    ...series.flatMap(({ points }) =>
      points.map((one) => ({
        ...backingOf(one),
        id: one.id,
        findings: findingsOf(one.evidence),
        content: `${one.value} ${one.low} ${one.high} ${one.bound}`,
        when: one.asOf?.edtf ?? null,
      })),
    ),
    ...events.map((one) => ({
      ...backingOf(one),
      id: one.id,
      findings: findingsOf(one.evidence),
      content: one.status,
      when: one.when?.edtf ?? null,
    })),
  ];
}

function backingOf({ printedBy, restingOn, witnesses, standing, why }: Backing): Backing {
  return { printedBy, restingOn, witnesses, standing, why };
}

function findingsOf(evidence: readonly FindingEvidence[]): string[] {
  return evidence.map(({ finding }) => finding);
}

/** A plan shares its findings with the event that overtook it, so the id is asked first, then the standing. */
function finderOf(lines: readonly Line[]): (line: Line) => Line | undefined {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const byFinding = Map.groupBy(
    lines.flatMap((line) => line.findings.map((finding) => ({ finding, line }))),
    ({ finding }) => finding,
  );
  return (line) =>
    byId.get(line.id) ??
    line.findings.flatMap((finding) => byFinding.get(finding) ?? []).map((entry) => entry.line)[0];
}

function changeOf(before: Line | undefined, after: Line): Change | null {
  const item = after.id;
  if (!before) return { kind: 'new', item, why: after.why };
  if (before.standing !== after.standing) return { kind: kindOf(before, after), item, why: after.why };
  if (before.content !== after.content)
    return { kind: 'changed', item, why: `${told(before)}, now ${told(after)}.` };
  if (before.when !== after.when)
    return { kind: 'changed', item, why: `Dated ${before.when}, now ${after.when}.` };
  if (before.printedBy === after.printedBy && before.restingOn === after.restingOn) return null;
  return { kind: 'changed', item, why: after.why };
}

function kindOf(before: Line, after: Line): Change['kind'] {
  if (after.standing === 'superseded' || after.standing === 'withdrawn') return after.standing;
  if (after.standing === 'disputed') return 'denied';
  return after.standing === 'stands' && before.standing === 'alone' ? 'confirmed' : 'changed';
}

function told({ content }: Line): string {
  return content === '' ? 'Speaker not known' : content;
}

function withdrawn(item: string): Change {
  return { kind: 'withdrawn', item, why: 'No report of the story carries it any more.' };
}
