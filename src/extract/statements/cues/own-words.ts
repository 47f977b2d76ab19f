import { canSpeak } from '../agents.ts';
import type { Attribution, Content } from '../attributions.ts';
import type { Passage, Piece } from '../passage.ts';
import { nominal, type Subject } from '../tree/phrases.ts';
import { childrenOf } from '../tree/tree.ts';
import { ownerOf } from './noun-cues.ts';

/**
 *     It was, in Ana Ruiz’s words, “a lost year.”
 *     In the words of Ana Ruiz: “It was a lost year.”
 *     It was “a lost year,” in her words.
 */
export function ownWordsAt(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  if (pieces[at]!.word !== 'words') return null;
  const subject = ownerOf(passage, at) ?? ownerBehind(passage, at);
  if (!subject) return null;
  const first = Math.min(subject.whole.from, at);
  const from = first - 1 - (pieces[first - 1]?.word === 'the' ? 1 : 0);
  if (pieces[from]?.word !== 'in') return null;
  const to = Math.max(subject.whole.to, at + 1);
  const content = quotedBehind(pieces, to) ?? quotedBefore(pieces, from) ?? clauseBehind(pieces, from, to);
  if (!content) return null;
  return {
    rule: 'own-words',
    cue: { from: at, to: at + 1 },
    lemma: null,
    at,
    subject,
    relay: null,
    borrowed: false,
    addressee: null,
    act: 'asserts',
    attitude: null,
    negated: false,
    prospective: false,
    from,
    to,
    content,
  };
}

/** `in the words of Ana Ruiz`. */
function ownerBehind(passage: Passage, words: number): Subject | null {
  const { pieces } = passage;
  if (pieces[words + 1]?.word !== 'of') return null;
  const owner = childrenOf(passage, words).find((child) => pieces[child]!.branch.from === words + 1);
  const found = owner === undefined ? null : nominal(passage, owner, -1);
  return found && canSpeak(passage, found) ? found : null;
}

function quotedBehind(pieces: readonly Piece[], to: number): Content | null {
  const right = parts(pieces[to]) ? to + 1 : to;
  return pieces[right]?.quotation ? { left: null, right, opening: 'quote', also: null } : null;
}

function quotedBefore(pieces: readonly Piece[], from: number): Content | null {
  const to = parts(pieces[from - 1]) ? from - 1 : from;
  if (!pieces[to - 1]?.quotation) return null;
  return { left: null, right: null, opening: null, also: { from: to - 1, to } };
}

/** `In her words, the fleet is “old”`. */
function clauseBehind(pieces: readonly Piece[], from: number, to: number): Content | null {
  const opens = from === 0 && pieces[to]?.word === ',' && pieces.some(({ quotation }) => quotation);
  return opens ? { left: null, right: to + 1, opening: 'clause', also: null } : null;
}

function parts(piece: Piece | undefined): boolean {
  return piece?.word === ',' || piece?.word === ':';
}
