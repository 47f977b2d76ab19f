import { causatives, evident, necessities } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from '../agents.ts';
import type { Attribution } from '../attributions.ts';
import type { Passage, Stretch } from '../passage.ts';
import { isAdjunct } from '../tree/adjuncts.ts';
import { nominal } from '../tree/phrases.ts';
import { sharedSubject, subjectOf } from '../tree/subjects.ts';
import { groupAround } from '../tree/verb-groups.ts';
import { type Parts, attributed, isPassive, saidBy } from './clause-attributions.ts';

/** What only the analyser takes for words of attribution: it gives the source, and where the content lies. */
export function modelCueAt(passage: Passage, at: number): Attribution | null {
  const { pieces, speech } = passage;
  const reading = speech.find(({ cue }) => cue === at);
  if (!reading || isPassive(passage, at) || necessities.has(pieces[at]!.word)) return null;
  if (causatives.has(pieces[at]!.lemma)) return null;
  const whole = reading.source && withoutMarks(passage, reading.source);
  const subject = whole
    ? { whole, core: whole, relative: false }
    : sharedSubject(passage, at, (one) => canSpeak(passage, one));
  if (subject && evident.has(pieces[at]!.lemma) && !canSpeak(passage, subject)) return null;
  if (!subject && (pieces[at - 1]?.word === 'to' || (pieces[at]!.tag === 'VBG' && at === 0))) return null;
  const group = groupAround(pieces, at, []);
  if (pieces[group.from]!.word === 'to' && evident.has(pieces[at]!.lemma)) return null;
  const own = subjectOf(passage, at);
  const borrowed =
    subject !== null && own?.whole.from !== subject.whole.from && subject.whole.to < group.start;
  const base = {
    rule: 'model',
    borrowed,
    subject,
    cue: { from: group.start, to: group.to },
    says: saidBy(pieces[at]!),
  };
  const right = reading.content.find(({ from }) => group.to <= from && !isAside(passage, from))?.from;
  if (right !== undefined) return modelRight(passage, at, base, right);
  const attribution = Math.min(whole?.from ?? at, group.start);
  const parted = pieces[attribution - 1]?.word === ',' ? attribution - 1 : undefined;
  const left = reading.content.findLast(({ to }) => to <= attribution)?.to ?? parted;
  if (left === undefined || !subject || isAdjunct(passage, at, left - 1)) return null;
  const found = attributed(passage, at, { ...base, right: group.to, opening: null });
  return {
    ...found,
    to: Math.max(group.to, whole?.to ?? 0),
    content: { ...found.content, left, right: null },
  };
}

/** `said Ana Ruiz, who knew`, `told them, citing figures`: what is told of the speaker besides is not what was said. */
function isAside({ pieces }: Passage, at: number): boolean {
  const word = pieces[at]!.word === ',' ? at + 1 : at;
  if (word === at && pieces[at - 1]?.word !== ',') return false;
  if (meanwhile.has(pieces[word]?.word ?? '')) return true;
  return /^(?:VBG|WP|WP\$|WDT)$/.test(pieces[word]?.tag ?? '');
}

/** Conjunctions behind a comma that lead back to the reporter's story. */
const meanwhile = new Set(['as', 'while', 'when', 'after', 'before', 'although', 'though']);

/** The model's source as a phrase: without commas around it, and with its noun where only an article was seen. */
function withoutMarks(passage: Passage, { from, to }: Stretch): Stretch | null {
  const { pieces } = passage;
  let first = from;
  let last = to;
  while (first < last && pieces[first]!.pos === 'PUNCT') first++;
  while (first < last && pieces[last - 1]!.word === ',') last--;
  if (first === last) return null;
  const { pos, head } = pieces[first]!;
  return last - first === 1 && pos === 'DET' && first < head
    ? (nominal(passage, head, -1)?.core ?? null)
    : { from: first, to: last };
}

/** Behind "that"; a preposition right behind the verb is part of the cue: "told about". */
function modelRight(
  passage: Passage,
  at: number,
  base: Omit<Parts, 'right' | 'opening'>,
  from: number,
): Attribution | null {
  const { word, relation } = passage.pieces[from]!;
  const governed = relation === 'case';
  if (governed && (word === 'with' || word === 'to')) return null;
  const right = word === 'that' || governed ? from + 1 : from;
  if (!passage.pieces[right]) return null;
  const cue = governed && from === base.cue.to ? { from: base.cue.from, to: right } : base.cue;
  return attributed(passage, at, { ...base, cue, right, opening: governed ? 'thing' : 'clause' });
}
