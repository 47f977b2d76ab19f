import type { ReportingVerb } from '#lang/en/reporting-verbs.ts';
import { speechPlaces } from '#lang/en/speech-places.ts';
import type { Attribution, Content } from '../attributions.ts';
import { isDash } from '../marks/dashes.ts';
import type { Passage, Piece } from '../passage.ts';
import { isTitle } from '../titles.ts';
import { skipAdjuncts } from '../tree/adjuncts.ts';
import { isAdjunct } from '../tree/adjuncts.ts';
import { hasFiniteVerb } from '../tree/finite-verbs.ts';
import { phraseAfter } from '../tree/phrases-beside.ts';
import { subjectOf } from '../tree/subjects.ts';
import type { VerbGroup } from '../tree/verb-groups.ts';
import type { ComplementFound } from './complements.ts';
import type { Speaker } from './verb-subjects.ts';

/** Verbs that may stand behind what they attribute: “…,” she joked. */
export function mayFollow({ takes }: ReportingVerb): boolean {
  return takes.has('quote') || takes.has('bare');
}

/** The piece before which content to the left ends, where a comma, a dash or a quotation parts it from the attribution. */
export function leftContent(
  passage: Passage,
  { subject, borrowed, inverted }: Speaker,
  group: VerbGroup,
): number | null {
  const { pieces } = passage;
  const from = inverted ? group.from : subject.whole.from;
  if (borrowed && !inverted) return null;
  const previous = pieces[from - 1];
  if (!previous) return null;
  if (previous.quotation) return isSpoken(passage, previous) && !isTitle(passage, from - 1) ? from : null;
  const parted = previous.word === ',' || isDash(previous.word);
  const outside = isAdjunct(passage, group.verb, from - 2) && !isTold(passage, group.to, from - 1);
  return parted && !outside ? from - 1 : null;
}

/** `In Torrel, she said, nothing grows`: between commas, a place in front is told; a time or an occasion is when it was said. */
function isTold({ pieces }: Passage, to: number, before: number): boolean {
  if (pieces[to]?.word !== ',' || !pieces[to + 1] || pieces[to + 1]!.quotation) return false;
  const words = pieces.slice(0, before);
  if (words.some(({ time, word }) => time !== null || speechPlaces.has(word))) return false;
  return pieces[0]!.pos === 'ADP' && words.length < 8;
}

/** A quotation that ends as one does before its attribution, or is too long for a phrase. */
function isSpoken({ text }: Passage, { quotation }: Piece): boolean {
  const { start, end } = quotation!.inner;
  return spokenChars < end - start || ',?!…-—'.includes(text.charAt(end - 1));
}

/** Longer than the quoted parts of phrases usually are ("eastward expansion"). */
const spokenChars = 30;

/**
 * Whether an attribution between commas interrupts its content, although something follows that its verb could take:
 * `“A,” he said, “B.”` does, `On Monday, he said, “B.”` and `In Torrel, he said the bridge was closed` do not.
 */
export function interrupts(passage: Passage, verb: number, left: number, found: ComplementFound): boolean {
  const { pieces } = passage;
  const before = pieces[left - 1];
  if (before?.quotation)
    return isApart(pieces, verb, left - 1) && (found.is !== 'that' || isSpoken(passage, before));
  if (pieces[found.start]!.quotation && !hasFiniteVerb(pieces, Math.max(0, left - 30), left)) return false;
  if (pieces[found.start - 1]?.word !== ',') return false;
  return isApart(pieces, verb, left - 1) || isTold(passage, verb + 1, left);
}

/** Whether a piece is part of what is said by the tree: under the clause that the verb takes, or above the verb. */
function isApart(pieces: readonly Piece[], verb: number, at: number): boolean {
  let up = at;
  while (pieces[up]!.head !== -1 && pieces[up]!.head !== verb) up = pieces[up]!.head;
  const { head, relation, quotation } = pieces[up]!;
  if (head === -1) return up !== verb;
  return quotation
    ? !/^(?:obl|nmod|advcl|conj|appos)/.test(relation)
    : /^(?:ccomp|parataxis)$/.test(relation);
}

export function parentheticalContent(
  passage: Passage,
  group: VerbGroup,
  left: number,
  from: number,
  verb: ReportingVerb,
): { content: Content; addressee: Attribution['addressee']; to: number } | null {
  const { pieces } = passage;
  const whom = verb.takes.has('whom') ? phraseAfter(passage, from, true) : null;
  const to = skipAdjuncts(passage, group.verb, whom?.to ?? from);
  const right = continuation(passage, group.verb, to, left);
  const ends =
    right !== null ||
    !pieces[to] ||
    pieces[to].pos === 'PUNCT' ||
    pieces[left - 1]?.quotation ||
    pieces[to].pos === 'CCONJ' ||
    pieces[to].pos === 'SCONJ';
  if (!ends) return null;
  return {
    addressee: whom,
    to,
    content: {
      left,
      right,
      opening: right === null ? null : pieces[right]!.quotation ? 'quote' : 'clause',
      also: null,
    },
  };
}

/** `she said, clapping`, `he said, adding that`: what the speaker does besides. */
function isAside(passage: Passage, at: number): boolean {
  return passage.pieces[at]!.tag === 'VBG' && subjectOf(passage, at) === null;
}

/** `“It fell,” she said, her voice breaking, “and it is gone.”`: past words without a verb, to the next quotation. */
function behindAside(pieces: readonly Piece[], to: number): number | null {
  const next = pieces.findIndex(({ quotation }, at) => to < at && quotation !== null);
  return next !== -1 && pieces[next - 1]!.word === ',' ? next : null;
}

/** Where the content goes on behind an attribution that interrupts it. */
function continuation(passage: Passage, verb: number, to: number, left: number): number | null {
  const { pieces } = passage;
  if (pieces[to]?.quotation) return to;
  const mark = pieces[to]?.word;
  if (mark !== ',' && mark !== ':' && !(mark && isDash(mark))) return null;
  const next = pieces[to + 1];
  if (!next) return null;
  if (next.quotation || (next.pos === 'CCONJ' && pieces[to + 2]?.quotation)) return to + 1;
  if (pieces[left - 1]?.quotation && !hasFiniteVerb(pieces, to + 1)) return behindAside(pieces, to);
  const behind = isAside(passage, to + 1) ? next.branch.to : 0;
  if (pieces[behind]?.word === ',' && pieces[behind + 1]?.quotation) return behind + 1;
  const goesOn = next.pos !== 'CCONJ' && !isAside(passage, to + 1) && isApart(pieces, verb, to + 1);
  return goesOn ? to + 1 : null;
}
