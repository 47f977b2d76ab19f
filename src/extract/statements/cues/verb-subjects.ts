import { canSpeak, isCount } from '../agents.ts';
import type { Attribution } from '../attributions.ts';
import { isDash } from '../marks/dashes.ts';
import type { Passage, Piece } from '../passage.ts';
import { nominal, type Subject } from '../tree/phrases.ts';
import { subjectOf, sharedSubject } from '../tree/subjects.ts';
import { childrenOf } from '../tree/tree.ts';
import type { VerbGroup } from '../tree/verb-groups.ts';

export interface Speaker {
  readonly subject: Subject;
  readonly borrowed: boolean;
  readonly inverted: boolean;
}

export function speakerOf(
  passage: Passage,
  group: VerbGroup,
  before: readonly Attribution[],
): Speaker | null {
  if (group.is === 'finite') {
    const inverted = invertedSubject(passage, group);
    if (inverted) return { subject: inverted, borrowed: false, inverted: true };
    const own = ownSubject(passage, group);
    const subject =
      own && own.whole.from < group.to ? own : (nameBefore(passage, group) ?? countBefore(passage, group));
    if (subject) return { subject, borrowed: false, inverted: false };
  } else {
    const own = group.is === 'gerund' ? (subjectOf(passage, group.verb) ?? heard(passage, group)) : null;
    if (own && own.whole.to <= group.from) return { subject: own, borrowed: false, inverted: false };
    const subject = modified(passage, group);
    if (subject && canSpeak(passage, subject))
      return { subject: { ...subject, relative: group.is === 'gerund' }, borrowed: true, inverted: false };
  }
  const subject = borrowedSubject(passage, group, before);
  return subject && { subject, borrowed: true, inverted: false };
}

/** `recalled the pilot telling them`, `heard a child shouting`: whom somebody hears speaks. */
function heard(passage: Passage, { verb, from }: VerbGroup): Subject | null {
  const { pieces } = passage;
  const { head, relation } = pieces[verb]!;
  if (head === -1 || !/^(?:advcl|xcomp|acl)/.test(relation)) return null;
  const object = childrenOf(passage, head).find(
    (child) => pieces[child]!.relation === 'obj' && head < child && pieces[child]!.branch.to === from,
  );
  const found = object === undefined ? null : nominal(passage, object, from);
  return found && canSpeak(passage, found) ? found : null;
}

/** `critics saying that`, `the mayor to warn`: the noun that the verb tells more of. */
export function modified(passage: Passage, group: VerbGroup): Subject | null {
  const { head, relation } = passage.pieces[group.verb]!;
  return relation.startsWith('acl') && head < group.from ? nominal(passage, head, group.from) : null;
}

/** `“It fell,” said Ana Ruiz`: the speaker behind the verb. */
function invertedSubject(passage: Passage, group: VerbGroup): Subject | null {
  const { pieces } = passage;
  if (hearers.has(pieces[group.verb]!.word)) return null;
  const subject =
    subjectBehind(passage, group) ?? subjectOf(passage, group.verb) ?? namedBehind(passage, group);
  if (!subject || subject.whole.from < group.to || isFar(pieces, group.to, subject.whole.from)) return null;
  const previous = pieces[group.from - 1];
  if (!previous) return opensQuotation(pieces, subject.whole.to) ? subject : null;
  return isQuotation(previous) || previous.word === ',' || isDash(previous.word) ? subject : null;
}

/** `as it grows, can claim lives — many of them`: between a verb and its subject no noun stands, nor a mark. */
function isFar(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to).some(({ pos, time }) => time === null && (pos === 'NOUN' || pos === 'PUNCT'));
}

/** `Deal dead, says minister`: where two look like subjects, the one behind the comma and the verb. */
function subjectBehind(passage: Passage, { verb, from, to }: VerbGroup): Subject | null {
  const { pieces } = passage;
  if (pieces[from - 1]?.word !== ',' || !sayings.has(pieces[verb]!.word)) return null;
  const both = childrenOf(passage, verb).filter((child) => pieces[child]!.relation === 'nsubj');
  const behind = both.find((child) => to <= child);
  return behind === undefined || both.length < 2 ? null : nominal(passage, behind, -1);
}

/** `The roof, harbour master Ana Ruiz said, fell`: a name right before “said” speaks, wherever the tree hangs it. */
function nameBefore({ pieces, mentions }: Passage, { verb, start }: VerbGroup): Subject | null {
  const { word, tag, relation } = pieces[verb]!;
  if (sayings.has(word)) {
    const named = behindQuotation(pieces, start);
    if (named) return named;
  }
  const told = /^VB[DZ]$/.test(tag) && /^(?:root|ccomp|parataxis)$/.test(relation);
  if (start === 0 || !(told || sayings.has(word))) return null;
  const mention = mentions.to.get(pieces[start - 1]!.end);
  if (mention?.kind !== 'person' || mention.form === 'pronoun') return null;
  let from = start - 1;
  while (0 < from && mention.start < pieces[from]!.start) from--;
  const whole = { from, to: start };
  return { whole, core: whole, relative: false };
}

/** `a third voted for it, 15 percent opposed it`: a number right before a verb with a tense, wherever the tree hangs it. */
function countBefore(passage: Passage, { verb, start }: VerbGroup): Subject | null {
  const { pieces } = passage;
  if (!/^VB[DZP]$/.test(pieces[verb]!.tag)) return null;
  let from = start;
  while (0 < from && isCount(passage, { from: from - 1, to: start })) from--;
  if (start <= from || !opensPart(pieces[from - 1])) return null;
  const whole = { from, to: start };
  return { whole, core: whole, relative: false };
}

function opensPart(before: Piece | undefined): boolean {
  return !before || before.word === ',' || before.word === ';' || before.pos === 'CCONJ';
}

/** `It had a “tremendous” force, | Ana Ruiz, a professor of mining, | told them`: a name right behind a quotation, up to the verb. */
function behindQuotation(pieces: readonly Piece[], verb: number): Subject | null {
  if (pieces[verb - 1]?.word !== ',') return null;
  const from = pieces.findLastIndex(({ quotation }, at) => at < verb && quotation !== null) + 1;
  if (from === 0 || pieces[from]!.pos !== 'PROPN') return null;
  if (pieces.slice(from, verb).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  const comma = pieces.findIndex(({ word }, at) => from < at && word === ',');
  return { whole: { from, to: verb - 1 }, core: { from, to: comma }, relative: false };
}

/** `It fell, said Ana Ruiz, who saw it`: nobody says a person, so what looks like the object of “said” is the subject. */
function namedBehind(passage: Passage, { verb, to }: VerbGroup): Subject | null {
  const { pieces } = passage;
  const spoken = isQuotation(pieces[verb - 1]);
  const { word } = pieces[verb]!;
  if (!spoken && (hearers.has(word) || !(sayings.has(word) || word.startsWith('report')))) return null;
  const object = childrenOf(passage, verb).find((child) => {
    const { relation, pos, branch } = pieces[child]!;
    return to <= child && branch.from === to && relation === 'obj' && (pos === 'PROPN' || pos === 'NOUN');
  });
  const found = object === undefined ? null : nominal(passage, object, -1);
  return found && canSpeak(passage, found) ? found : null;
}

/** Verbs whose object is words, never somebody. */
const sayings = new Set(['said', 'says', 'added', 'adds', 'told', 'tells']);
/** Of those, the ones whose object hears it. */
const hearers = new Set(['told', 'tells']);

function isQuotation(piece: Piece | undefined): boolean {
  return (piece?.quotation ?? null) !== null;
}

function opensQuotation(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(from, from + 4).some(({ quotation, word }) => quotation !== null || word === ':');
}

/** The subject of the attribution before, for "adding that"; else of the verb it hangs on. */
export function borrowedSubject(
  passage: Passage,
  group: VerbGroup,
  before: readonly Attribution[],
): Subject | null {
  const last = before.findLast(({ at, subject, act }) => at < group.from && subject !== null && act !== null);
  if (last && group.is !== 'infinitive') return last.subject;
  return (
    sharedSubject(passage, group.verb, (subject) => canSpeak(passage, subject)) ??
    sharedSubject(passage, group.verb, (subject) => !isPointer(passage, subject)) ??
    last?.subject ??
    null
  );
}

/** `That’s when they said`: points at nobody. */
function isPointer({ pieces }: Passage, { core }: Subject): boolean {
  return core.to - core.from === 1 && pointers.has(pieces[core.from]!.word);
}

const pointers = new Set(['that', 'this', 'there', 'it', 'which', 'what']);

/** The subject of the verb, or of the verb in front that is part of its group: "is expected to warn". */
export function ownSubject(passage: Passage, group: VerbGroup): Subject | null {
  let at = group.verb;
  for (let steps = 0; steps < 6; steps++) {
    const subject = subjectOf(passage, at);
    if (subject) return subject;
    at = passage.pieces[at]!.head;
    if (at < group.from || group.verb <= at) return null;
  }
  return null;
}
