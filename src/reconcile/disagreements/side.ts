import type { Disagreement, DisagreementKind, FindingEvidence } from '#core/record.ts';
import { idOf } from '#core/identity.ts';

/** One side of a disagreement. */
export type Side = Disagreement['sides'][number];

/** @param items ids of the items it is about; those that it disputes or supersedes are told from the first side's evidence */
export function disagreementOf(
  kind: DisagreementKind,
  sides: readonly Side[],
  items: readonly string[],
  why: string,
): Disagreement {
  const findings = sides.map(({ evidence }) => evidence[0]!.finding);
  return { id: idOf('disagreement', kind, ...findings.toSorted()), kind, sides, items, why };
}

export function sideOf(label: string, evidence: readonly FindingEvidence[]): Side {
  return { label, evidence };
}

/** Ids of the items that findings went into. */
export function itemsByFinding(
  items: readonly { readonly id: string; readonly evidence: readonly FindingEvidence[] }[],
): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ id, evidence }) => evidence.map(({ finding }) => [finding, id])));
}
