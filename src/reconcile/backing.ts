import type { Backing, FindingEvidence, Witness } from '#core/record.ts';
import type { Origins } from './origins.ts';
import type { Press } from './press.ts';
import { inSentence, listed, numbered } from './phrases.ts';

/** Where an item was printed, and on whose word. */
export interface Grounding {
  readonly evidence: readonly FindingEvidence[];
  /** The name of the source that a piece of evidence gives, null where it speaks in its own voice. */
  readonly sourceOf: (evidence: FindingEvidence) => string | null;
}

/**
 * The standing of something that was said. That it was said stands where two origins print it that do not copy each
 * other; what it says rests on the one who said it, however many print it.
 */
export function backingOfUtterance(
  press: Press,
  origins: Origins,
  evidence: readonly FindingEvidence[],
): Backing {
  const { printedBy, witnesses } = countsOf(origins, evidence);
  const standing = 1 < witnesses.length ? 'stands' : 'alone';
  const why = whyPrinted(press, evidence, witnesses, printedBy);
  return { printedBy, restingOn: 1, witnesses, standing, why };
}

/**
 * The standing of a figure or an event. Outlets that give one source for it rest on that source; an outlet that writes
 * it in its own voice is an origin of its own.
 */
export function backingOfFact(press: Press, origins: Origins, grounding: Grounding): Backing {
  const { evidence, sourceOf } = grounding;
  const { printedBy, witnesses } = countsOf(origins, evidence);
  const grounds = witnesses.map((witness, index) => groundOf(witness, index, evidence, sourceOf));
  const restingOn = new Set(grounds.map(({ key }) => key)).size;
  const standing = 1 < restingOn ? 'stands' : 'alone';
  const source = restingOn === 1 ? (grounds[0]?.source ?? null) : null;
  const why = source
    ? whySourced(press, evidence, printedBy, source)
    : whyPrinted(press, evidence, witnesses, printedBy);
  return { printedBy, restingOn, witnesses, standing, why };
}

function countsOf(origins: Origins, evidence: readonly FindingEvidence[]) {
  return { printedBy: origins.printersOf(evidence), witnesses: origins.witnessesOf(evidence) };
}

/** A witness rests on a source where all that it prints of the item is on that source's word. */
function groundOf(
  witness: Witness,
  index: number,
  evidence: readonly FindingEvidence[],
  sourceOf: Grounding['sourceOf'],
): { key: string; source: string | null } {
  const reports = new Set(witness.reports);
  const sources = new Set(evidence.filter(({ report }) => reports.has(report)).map(sourceOf));
  const [source = null] = sources;
  return sources.size === 1 && source !== null
    ? { key: `source ${source}`, source }
    : { key: `witness ${index}`, source: null };
}

function whySourced(
  press: Press,
  evidence: readonly FindingEvidence[],
  printedBy: number,
  source: string,
): string {
  if (printedBy < 2)
    return `Printed by ${outletsOf(press, evidence)} alone, on the word of ${inSentence(source)}.`;
  const all = printedBy === 2 ? 'both' : 'all';
  return `Printed by ${numbered(printedBy, 'outlet')}, ${all} on the word of ${inSentence(source)}.`;
}

function whyPrinted(
  press: Press,
  evidence: readonly FindingEvidence[],
  witnesses: readonly Witness[],
  printedBy: number,
): string {
  if (1 < witnesses.length) {
    if (witnesses.length === printedBy)
      return `Printed by ${outletsOf(press, evidence)}, which do not copy one another.`;
    return `Printed by ${outletsOf(press, evidence)}, from ${numbered(witnesses.length, 'origin')} that do not copy one another.`;
  }
  if (printedBy < 2) return `Printed by ${outletsOf(press, evidence)} alone.`;
  const origin = witnesses[0]?.origin ?? null;
  const all = printedBy === 2 ? 'both' : 'all';
  return origin === null
    ? `Printed by ${numbered(printedBy, 'outlet')} in the same words, which count as one witness.`
    : `Printed by ${numbered(printedBy, 'outlet')}, ${all} resting on ${origin}.`;
}

/** `Gazette, Herald and one other outlet`; `two outlets` where no report names its own. */
function outletsOf(press: Press, evidence: readonly FindingEvidence[]): string {
  const reports = [...new Set(evidence.map(({ report }) => report))];
  const names = [...new Set(reports.map((report) => press.outletOf(report)))];
  const known = names.filter((name) => name !== null).toSorted();
  const unknown = reports.filter((report) => press.outletOf(report) === null).length;
  if (unknown === 0) return listed(known);
  return listed([...known, numbered(unknown, known.length === 0 ? 'outlet' : 'other outlet')]);
}
