import type { Attribution, Bounded } from '../attributions.ts';
import type { Passage, Stretch } from '../passage.ts';
import type { Subject } from '../tree/phrases.ts';
import { endBefore, relatives, rightEnd, trim } from './content-edges.ts';
import { relate, type Running } from './nesting.ts';

/** A bounded attribution while its right end is still open. */
interface Open extends Running {
  /** Where the stretch that the attribution rules over starts: content to the left may reach back to here. */
  readonly floor: number;
  chain: Subject[];
  dropped: boolean;
}

/**
 * Settles where the contents of the attributions of one passage end, and which stand inside another's content.
 *
 *     Ana Ruiz said the bridge was closed, adding that it was old.
 *                   ~~~~~~~~~~~~~~~~~~~~~              ~~~~~~~~~~   the second cuts the first
 *     Ana Ruiz said the council believed that it would hold.
 *                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~         the second is part of the first
 *     Officials said Ana Ruiz told them that it would hold.
 *                                            ~~~~~~~~~~~~~          the first relays the second
 *
 * @param attributions in the order of their cues
 * @returns in the order of their cues, none without content
 */
export function boundContents(passage: Passage, attributions: readonly Attribution[]): Bounded[] {
  const settled: Open[] = [];
  let open: Open | null = null;
  let floor = 0;
  for (const attribution of attributions) {
    const chain = attribution.relay ? [attribution.relay] : [];
    let next: Open = { attribution, floor, chain, end: null, dropped: false };
    if (open && standsInSubject(open.attribution, attribution)) open.end = attribution.subject!.whole.to;
    const relation = open ? relate(passage, open, attribution) : 'apart';
    if (relation === 'inside') continue;
    if (relation === 'outer') {
      for (const inner of settled) if (open!.floor <= inner.attribution.from) inner.dropped = true;
      next = { ...next, floor: open!.floor };
    } else if (relation === 'relays') {
      for (const one of settled)
        if (one === open || isJoined(one, open!)) one.chain.unshift(attribution.subject!);
      open!.end ??= endBefore(passage.pieces, attribution);
      floor = attribution.to;
      continue;
    } else if (relation === 'relayed') {
      open!.dropped = true;
      next.chain = [...open!.chain, open!.attribution.subject!];
    } else if (relation === 'closes') {
      open!.end = endBefore(passage.pieces, attribution);
      continue;
    } else if (open && relation !== 'beside') open.end ??= endBefore(passage.pieces, attribution);
    settled.push(next);
    if (relation !== 'beside') open = next;
    if (attribution.content.right === null) floor = attribution.to;
    else if (!/^(?:hearsay-)?noun/.test(attribution.rule)) floor = Math.max(floor, attribution.from);
  }
  return settled.filter(({ dropped }) => !dropped).flatMap((one) => bounded(passage, one));
}

/** `Ana Ruiz, who warned of floods, said …`: the first attribution lies in the subject of the second. */
function standsInSubject(first: Attribution, { subject, borrowed }: Attribution): boolean {
  return (
    subject !== null &&
    !borrowed &&
    first.content.right !== null &&
    subject.whole.from <= first.at &&
    first.at < subject.whole.to
  );
}

/** `said that … and warned of …, the agency reported`: the agency relays both. */
function isJoined(first: Open, last: Open): boolean {
  return (
    last.attribution.borrowed &&
    first.attribution.subject === last.attribution.subject &&
    first.attribution.at < last.attribution.at
  );
}

/** `the mill, | which, | the council said, | is empty`: of a relative clause, only its own words. */
function leftStart(pieces: Passage['pieces'], floor: number, left: number): number {
  const relative = relatives.has(pieces[left - 1]?.word ?? '') && pieces[left - 2]?.word === ',';
  return relative ? Math.max(floor, left - 1) : floor;
}

function bounded(passage: Passage, { attribution, floor, end, chain }: Open): Bounded[] {
  const { pieces } = passage;
  const { left, right, also } = attribution.content;
  const stretches: Stretch[] = [];
  if (left !== null) stretches.push(trim(pieces, { from: leftStart(pieces, floor, left), to: left }));
  if (also) stretches.push(trim(pieces, also));
  if (right !== null)
    stretches.push(trim(pieces, { from: right, to: rightEnd(passage, attribution, right, end) }));
  const content = stretches.filter(({ from, to }) => from < to);
  return content.length === 0 ? [] : [{ attribution, content, chain }];
}
