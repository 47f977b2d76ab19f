import { bodyNouns, isPeopleNoun, isRoleNoun } from '#lang/en/roles.ts';
import { spanOf } from '#core/span.ts';
import { lastPiece } from './attributions.ts';
import { kindOf, type Draft } from './drafts.ts';
import { spanOfStretch, type Passage } from './passage.ts';
import type { Speakers } from './speakers.ts';
import { hasFiniteVerb } from './tree/finite-verbs.ts';
import { headOf, type Subject } from './tree/phrases.ts';

/**
 * `Minister: no plan to close the bridge`, `Torrel police: two held after raid`: in a headline somebody before a colon
 * says what stands behind it. A place or a thing there is a topic, and so is a person with no verb behind the colon.
 * In `‘I never wanted this’: Ana Ruiz on her years in office`, somebody behind the colon says what is quoted before it.
 */
export function drawHeadline(passage: Passage, speakers: Speakers): Draft | null {
  const { pieces, role, post } = passage;
  const colon = role === 'headline' ? pieces.findIndex(({ word }) => word === ':') : -1;
  const behind = { from: colon + 1, to: lastPiece(passage) };
  if (colon < 1 || behind.to <= behind.from) return null;
  const quoted = colon === 1 && pieces[0]!.quotation !== null;
  const content = quoted ? { from: 0, to: 1 } : behind;
  const subject = quoted ? nameAt(passage, behind.from) : labelOf(passage, colon);
  if (!subject || !tells(passage, content.from)) return null;
  const inside = pieces.slice(content.from, content.to);
  return {
    post,
    kind: kindOf(inside),
    content: [spanOfStretch(passage, content)],
    quoted: inside.flatMap(({ quotation }) => (quotation ? [spanOf(quotation.inner)] : [])),
    cue: null,
    speaker: speakers.of(passage, subject),
    chain: [],
    addressee: null,
    venue: null,
    time: null,
    acts: ['asserts'],
    attitude: null,
    prospective: false,
    negated: false,
    rule: 'headline-colon',
  };
}

function labelOf(passage: Passage, colon: number): Subject | null {
  const label = { from: 0, to: colon };
  const subject: Subject = { whole: label, core: label, relative: false };
  const plain = passage.pieces.slice(0, colon).every(({ pos }) => labelWords.has(pos));
  return plain && isSpeaker(passage, subject) ? subject : null;
}

function nameAt({ pieces, mentions }: Passage, from: number): Subject | null {
  const mention = mentions.from.get(pieces[from]!.start);
  if (mention?.kind !== 'person' || mention.form !== 'name') return null;
  const behind = pieces.findIndex(({ start }) => mention.end <= start);
  const whole = { from, to: behind === -1 ? pieces.length : behind };
  return { whole, core: whole, relative: false };
}

const labelWords = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP']);

/** A quotation, a verb with a tense or of the passive, an infinitive, or a plain `no`. */
function tells({ pieces }: Passage, from: number): boolean {
  const { word, quotation } = pieces[from]!;
  return (
    quotation !== null ||
    word === 'no' ||
    word === 'not' ||
    hasFiniteVerb(pieces, from) ||
    pieces.slice(from).some(({ tag }) => tag === 'VBN' || tag === 'TO')
  );
}

function isSpeaker(passage: Passage, { core }: Subject): boolean {
  const { pieces, mentions } = passage;
  const { word, end } = pieces[headOf(passage, core)]!;
  return (
    isRoleNoun(word) || isPeopleNoun(word) || bodyNouns.has(word) || mentions.to.get(end)?.kind === 'person'
  );
}
