import type { Complement } from '#lang/en/reporting-verbs.ts';
import type { Passage } from '../passage.ts';
import { adjunctPieces } from '../tree/adjuncts.ts';
import { hasFiniteVerb, isFinite } from '../tree/finite-verbs.ts';
import { hasSubject, isInfinitive } from '../tree/infinitives.ts';
import { isNominal } from '../tree/phrases-beside.ts';

/** Where the clause that tells what was said starts: behind its “that”, behind times, with a subject that the tree hung elsewhere. */

/** What kind of complement starts at a piece. */
export interface Start {
  readonly is: Complement;
  readonly start: number;
}

/** A clause with a verb of its own: `that it was`, `whether it was`, `it was`. */
export function clauseIn(
  passage: Passage,
  from: number,
  children: readonly number[],
  takes: ReadonlySet<Complement>,
): Start | null {
  const { pieces } = passage;
  for (const child of children) {
    const { relation, branch } = pieces[child]!;
    const plain = relation === 'parataxis' && takes.has('all') && branch.from === from;
    if (relation !== 'ccomp' && !plain) continue;
    const bare = withLostSubject(
      passage,
      child,
      from,
      behindTime(passage, firstOf(passage, child, from), from),
    );
    if (isToldBetween(passage, children, bare)) continue;
    const first = takes.has('whom') ? bare : withSubject(passage, children, child, bare);
    if (isInfinitive(passage, child)) continue;
    if (pieces[first]!.word !== 'that') {
      const asked = questionWords.has(pieces[first]!.word);
      if (takes.has('bare') || (asked && takes.has('that')) || takes.has('quote'))
        return { is: asked ? 'that' : 'bare', start: first };
      continue;
    }
    return takes.has('that') ? behindThat(passage, child, first) : null;
  }
  return null;
}

/** `said in a statement posted on its page | that it fell`: hung on another word, but no verb with a tense stands between. */
export function lostClause(
  passage: Passage,
  verb: number,
  from: number,
  takes: ReadonlySet<Complement>,
): number | null {
  const { pieces } = passage;
  if (!takes.has('all') || !(pieces[from]?.pos === 'ADP' || (pieces[from]?.time ?? null) !== null))
    return null;
  for (let at = from + 1; at < pieces.length - 1 && at - from < adjunctPieces; at++) {
    const { word, relation, quotation } = pieces[at]!;
    const dated = (pieces[at - 1]!.time ?? pieces[at + 1]!.time) !== null;
    if (quotation || (word === ',' && !dated) || isFinite(pieces[at]!)) return null;
    if (word === 'that' && relation === 'mark' && verb < pieces[at]!.head) return at + 1;
  }
  return null;
}

/** `said | in September it was committed`: a time right behind the verb, with no comma behind it, is when it was said. */
function behindTime({ pieces }: Passage, first: number, from: number): number {
  if (first !== from) return first;
  let at = pieces[first]!.pos === 'ADP' ? first + 1 : first;
  if ((pieces[at]?.time ?? null) === null) return first;
  while ((pieces[at]?.time ?? null) !== null) at++;
  const next = pieces[at];
  const when = pieces[first]!.time !== null && /^(?:obl|advmod)/.test(pieces[at - 1]!.relation);
  return next && (next.tag === 'PRP' || next.pos === 'DET' || (when && isNominal(next))) ? at : first;
}

/** `said | Ana Ruiz had “wanted to go”`: a name between verb and clause, where the clause has no subject, is its subject. */
function withLostSubject(passage: Passage, clause: number, from: number, first: number): number {
  const { pieces } = passage;
  if (first <= from || hasSubject(passage, clause) || !isFinite(pieces[first]!)) return first;
  const lost = pieces.slice(from, first);
  const name = lost.every(({ pos, time }) => time === null && (pos === 'PROPN' || pos === 'PRON'));
  if (pieces[from]!.tag === 'VBG') return from;
  const quotes = pieces.slice(first, first + 3).some(({ quotation }) => quotation);
  return name && quotes ? from : first;
}

/** `recalled the pilot telling them: “We land.”`: what stands behind the colon is the gerund’s. */
function isToldBetween({ pieces }: Passage, children: readonly number[], first: number): boolean {
  if (pieces[first - 1]?.word !== ':') return false;
  return children.some(
    (child) => child < first && pieces[child]!.tag === 'VBG' && pieces[child]!.relation === 'advcl',
  );
}

/** `acknowledged | funding was short`, `demanded | the state pay`: a noun between verb and clause is the subject that the clause lacks. */
function withSubject(passage: Passage, children: readonly number[], clause: number, first: number): number {
  const { pieces } = passage;
  const noun = children.find(
    (child) => pieces[child]!.branch.to === first && misplaced.has(pieces[child]!.relation),
  );
  if (noun === undefined || hasSubject(passage, clause)) return first;
  const bare = first === clause && pieces[first]!.tag === 'VB';
  if (!bare && !hasFiniteVerb(pieces, first, clause + 1)) return first;
  return pieces[noun]!.branch.from;
}

const misplaced = new Set(['obj', 'nsubj']);

/** `that, in her view, it was`; a demonstrative ("that bridge") belongs to the clause. */
function behindThat({ pieces }: Passage, clause: number, that: number): Start {
  if (pieces[that]!.relation !== 'mark' || that === clause) return { is: 'bare', start: that };
  const next = pieces[that + 1]?.word === ',' ? that + 2 : that + 1;
  return { is: 'that', start: Math.min(next, pieces.length - 1) };
}

/** Where a clause starts behind its "that". */
export function behindMark(passage: Passage, clause: number, from: number): number {
  const first = firstOf(passage, clause, from);
  return passage.pieces[first]!.word === 'that' ? behindThat(passage, clause, first).start : first;
}

/** The first piece of a clause without the marks in front, behind the verb. */
export function firstOf({ pieces }: Passage, clause: number, from: number): number {
  let first = pieces[clause]!.branch.from;
  if (first < from) first = from;
  while (first < clause && (pieces[first]!.pos === 'PUNCT' || pieces[first]!.pos === 'CCONJ')) first++;
  return first;
}

const questionWords: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'why',
  'what',
  'where',
  'when',
  'who',
  'which',
]);
