import type { Passage, Piece } from '../passage.ts';
import { type Subject, nominal, relativeWords, subjects } from './phrases.ts';
import { childrenOf } from './tree.ts';

/** Who does what a verb tells: its own subject, or the one it shares with the verb it hangs on. */

/**
 * The subject of a verb, or of the adjective or noun that is a predicate, by its own words:
 *
 *     In Torrel, Ana Ruiz, the mayor, on Monday said …
 *                ~~~~~~~~~~~~~~~~~~~            ^ verb
 *
 * For "who" and its like, the noun that the relative clause tells more of.
 */
export function subjectOf(passage: Passage, verb: number): Subject | null {
  const { pieces } = passage;
  const nominative = nominativeBefore(passage, verb);
  if (nominative !== null) return nominal(passage, nominative, verb);
  const found = childrenOf(passage, verb).filter((child) => subjects.has(pieces[child]!.relation));
  const last = found.findLast((child) => child < verb) ?? found[0];
  if (last === undefined) return null;
  const subject = pieces[last]!.branch.to < pieces[found[0]!]!.branch.to && last < verb ? found[0]! : last;
  const { word } = pieces[subject]!;
  if (verb < subject) return withName(passage, nominal(passage, subject, verb), found[1]);
  if (!relativeWords.has(word) && word !== 'that')
    return toVerb(passage, verb, withTitle(passage, verb, nominal(passage, subject, verb)));
  for (let clause = verb, steps = 0; 0 <= clause && steps < 8; clause = pieces[clause]!.head, steps++)
    if (pieces[clause]!.relation === 'acl:relcl') {
      const found = nominal(passage, pieces[clause]!.head, subject);
      return found && { ...found, relative: true };
    }
  return word === 'that' ? nominal(passage, subject, verb) : null;
}

/** `The bridge, he said, …`: whatever it hangs on, nothing else can be meant. */
function nominativeBefore({ pieces }: Passage, verb: number): number | null {
  const before = pieces[verb - 1];
  return before && nominatives.has(before.word) && pieces[verb - 2]?.word === ',' ? verb - 1 : null;
}

const nominatives = new Set(['he', 'she', 'they', 'i', 'we']);

/** `Mayor` and `Ana Ruiz` may both hang on the verb. */
function withTitle(passage: Passage, verb: number, found: Subject | null): Subject | null {
  const { pieces } = passage;
  const last = found ? pieces[found.whole.from - 1] : undefined;
  if (found && last?.word === ',') return behindApposed(passage, verb, found);
  const title = found && childrenOf(passage, verb).find((child) => isTitleOf(pieces, child, found));
  if (!found || title === null || title === undefined) return found;
  const { from } = pieces[title]!.branch;
  return { ...found, whole: { from, to: found.whole.to }, core: { from, to: found.core.to } };
}

function isTitleOf(pieces: readonly Piece[], child: number, { whole }: Subject): boolean {
  const { relation, branch } = pieces[child]!;
  return subjects.has(relation) && (branch.to === whole.from || child === whole.from - 1);
}

/** `said the sub-prefect, Ana Ruiz`: both may hang on the verb behind it. */
function withName(passage: Passage, found: Subject | null, name: number | undefined): Subject | null {
  const { pieces } = passage;
  if (!found || name === undefined || pieces[name]!.pos !== 'PROPN') return found;
  const { from, to } = found.whole;
  const named = nominal(passage, name, -1)?.whole;
  if (named?.from === to) return { ...found, whole: { from, to: named.to }, core: { from, to: named.to } };
  if (pieces[to]?.word !== ',' || named?.from !== to + 1) return found;
  return { ...found, whole: { from, to: named.to } };
}

/** `The Union of Farmers, an alliance of rebels, denied`: both may hang on the verb as its subjects; the first is the name. */
function behindApposed(passage: Passage, verb: number, apposed: Subject): Subject {
  const { pieces } = passage;
  const { from, to } = apposed.whole;
  const head = childrenOf(passage, verb).find(
    (child) => subjects.has(pieces[child]!.relation) && pieces[child]!.branch.to === from - 1,
  );
  const first = head === undefined || pieces[from]!.pos !== 'DET' ? null : nominal(passage, head, from - 1);
  return first ? { ...first, whole: { from: first.whole.from, to } } : apposed;
}

/**
 * The rest of a name, or of an apposition between commas, belongs to the subject wherever the tree hangs it:
 * `Ana Ruiz, mayor of Torrel, where she lives, said`, `Ana Ruiz, a baker | on the square, said`.
 */
function toVerb({ pieces }: Passage, verb: number, found: Subject | null): Subject | null {
  if (!found || verb <= found.whole.to) return found;
  const { from, to } = found.whole;
  let end = verb;
  while (to < end && /^(?:AUX|ADV|PART)$/.test(pieces[end - 1]!.pos)) end--;
  const between = pieces.slice(to, end);
  const name =
    between.every(({ pos }) => pos === 'PROPN' || pos === 'CCONJ') && between.at(-1)?.pos !== 'CCONJ';
  const aside = between[0]?.word === ',' && 1 < between.length && between.at(-1)!.word === ',';
  if (name) return { ...found, whole: { from, to: end }, core: { from, to: end } };
  const opened = between[0]?.pos === 'ADP' && pieces.slice(from, to).some(({ word }) => word === ',');
  const closed = opened && between.at(-1)!.word === ',' && !between.some(({ pos }) => pos === 'VERB');
  if (closed) return { ...found, whole: { from, to: end - 1 } };
  if (aside && besides.has(between[1]!.word)) return found;
  if (!aside || between.some(({ quotation, word }) => quotation ?? word === ';')) return found;
  return { ...found, whole: { from, to: end - 1 } };
}

/** Prepositions that lead in what is no apposition: `Ana Ruiz, for her part, said`. */
const besides = new Set(['for', 'in', 'on', 'at', 'with', 'by', 'after', 'before', 'during', 'meanwhile']);

/**
 * The subject that a verb without one of its own shares with the verb it hangs on: "and has denied", "took to the radio
 * to say", "residents urging"; the first on the way up that passes.
 */
export function sharedSubject(
  passage: Passage,
  verb: number,
  passes: (subject: Subject) => boolean,
): Subject | null {
  const { pieces } = passage;
  for (let at = verb, steps = 0; 0 <= pieces[at]!.head && steps < 12; at = pieces[at]!.head, steps++) {
    const { head, relation } = pieces[at]!;
    const own = relation.startsWith('acl') && head < at ? nominal(passage, head, at) : null;
    const found = (own && passes(own) ? own : null) ?? subjectOf(passage, head);
    if (found && passes(found)) return found;
  }
  return null;
}
