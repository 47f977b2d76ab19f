import { cover, spanOf, type Span } from '#core/span.ts';
import { canSpeak } from './agents.ts';
import type { Draft } from './drafts.ts';
import { isDash } from './marks/dashes.ts';
import type { Passage, Piece, Stretch } from './passage.ts';
import { spanOfStretch } from './passage.ts';
import { nobody, type Speakers } from './speakers.ts';
import { isTitle, isTitled } from './titles.ts';
import { phraseBefore } from './tree/phrases-beside.ts';
import type { Subject } from './tree/phrases.ts';
import { sharedSubject, subjectOf } from './tree/subjects.ts';
import { groupAround } from './tree/verb-groups.ts';

/**
 * Puts the statements of a passage behind those before it, and gives the quotations that no cue has claimed a speaker:
 *
 *     “It fell,” Ana Ruiz said. “It was old.”         the second half of the quotation before
 *     Ana Ruiz called it “old.” “It fell.”            whoever spoke last, in a statement of its own
 *     Ana Ruiz had a message: “It fell.”              the subject of the clause that the colon ends
 *     “It fell.” — Ana Ruiz                           the name behind the dash
 *     “It fell,” Ana Ruiz sighed.                     the subject of any verb behind a quotation
 *
 * A quotation that none of these fits is no speech: a title, a term, a word held at arm's length.
 */
export function drawLeftovers(
  passage: Passage,
  previous: Passage | null,
  drawn: readonly Draft[],
  drafts: Draft[],
  speakers: Speakers,
): void {
  const { pieces } = passage;
  if (!pieces.some(({ quotation }) => quotation)) {
    drafts.push(...drawn);
    return;
  }
  const unclaimed = pieces.flatMap(({ quotation }, at) =>
    quotation &&
    !drawn.some(({ content }) =>
      content.some(({ start, end }) => start <= quotation.start && quotation.end <= end),
    )
      ? [at]
      : [],
  );
  if (unclaimed.length === 0) {
    drafts.push(...drawn);
    return;
  }
  if (drawn.length === 0 && unclaimed[0] === firstInk(pieces) && isOnlyQuotations(pieces)) {
    if (!isLine(passage) || isOpen(passage)) carryOn(passage, previous, drafts);
    return;
  }
  const more = unclaimed.flatMap(
    (at) =>
      behindColon(passage, at, speakers) ??
      beforeDash(passage, at, speakers) ??
      beforeAnyVerb(passage, at, speakers) ??
      [],
  );
  drafts.push(...drawn, ...more);
}

/** What is quoted in a line over the text is taken from below, not from whoever spoke last. */
function isLine({ role }: Passage): boolean {
  return role === 'headline' || role === 'subheading';
}

/** No mark closes it: a paragraph of a longer quotation. */
function isOpen({ pieces }: Passage): boolean {
  const last = pieces.findLast(({ quotation }) => quotation)?.quotation;
  return last !== null && last !== undefined && last.end === last.inner.end;
}

function firstInk(pieces: readonly Piece[]): number {
  return pieces.findIndex(({ pos, quotation }) => quotation !== null || (pos !== 'PUNCT' && pos !== 'CCONJ'));
}

function isOnlyQuotations(pieces: readonly Piece[]): boolean {
  return pieces.every(({ quotation, pos }) => quotation !== null || pos === 'PUNCT' || pos === 'CCONJ');
}

/**
 * A passage of nothing but quotations: the rest of the quotation before it, or a new statement of the same speaker; of
 * nobody known where somebody else was spoken of in between, or nobody spoke before.
 */
function carryOn(passage: Passage, previous: Passage | null, drafts: Draft[]): void {
  const { pieces, post } = passage;
  const quotations = pieces.flatMap(({ quotation }) => quotation ?? []);
  const content = cover(spanOf(quotations[0]!), spanOf(quotations.at(-1)!));
  const quoted = quotations.map(({ inner }) => spanOf(inner));
  const last = drafts.at(-1);
  const before = last && goesOn(passage, previous, last) ? last : null;
  if (!before) {
    if (isSentence(passage)) drafts.push(carried(post, content, quoted, null));
    return;
  }
  if (continuesQuotation(passage, before) || (before.kind === 'direct' && isSameParagraph(passage, before))) {
    drafts[drafts.length - 1] = {
      ...before,
      content: [...before.content, content],
      quoted: [...before.quoted, ...quoted],
    };
    return;
  }
  drafts.push(carried(post, content, quoted, before));
}

function carried(post: Draft['post'], content: Span, quoted: readonly Span[], before: Draft | null): Draft {
  return {
    post,
    kind: 'direct',
    content: [content],
    quoted,
    cue: null,
    speaker: before ? { ...before.speaker, mention: null } : nobody,
    chain: before?.chain ?? [],
    addressee: before?.addressee ?? null,
    venue: before?.venue ?? null,
    time: before?.time ?? null,
    acts: ['asserts'],
    attitude: null,
    prospective: false,
    negated: false,
    rule: before ? 'quote-carried' : 'quote-alone',
  };
}

/** Whether whoever made the last statement says this as well. */
function goesOn(passage: Passage, previous: Passage | null, last: Draft): boolean {
  if (last.post !== passage.post || !isNear(passage, last)) return false;
  if (last.cue && inscriptions.has(passage.text.slice(last.cue.start, last.cue.end))) return false;
  return !previous || previous.start < lastEnd(last) || !speaksOfAnother(previous, last);
}

/** What stands behind these is read on a thing, and nobody goes on with it. */
const inscriptions = new Set(['reads', 'read', 'reading']);

/** `Ana Ruiz lost her shop`: a passage that says nothing of the last speaker, and names another person. */
function speaksOfAnother({ pieces, mentions }: Passage, { speaker }: Draft): boolean {
  const people = pieces.flatMap(({ start }) => {
    const mention = mentions.from.get(start);
    return mention?.kind === 'person' ? [mention.actor] : [];
  });
  return 0 < people.length && !people.includes(speaker.actorId);
}

/** Words that end as a sentence does; `“The Long Night.”` is a title, `“No Entry!”` a sign. */
function isSentence({ pieces, text }: Passage): boolean {
  const { start, end } = pieces.findLast(({ quotation }) => quotation)!.quotation!.inner;
  const words = text.slice(start, end);
  return /[.?!…]$/.test(words.trimEnd()) && !isTitled(words);
}

/** Paragraph breaks that may lie between a statement and a quotation that its speaker goes on with. */
const nearChars = 1200;

function isNear({ start }: Passage, before: Draft): boolean {
  return start - lastEnd(before) < nearChars;
}

function isSameParagraph({ start, text }: Passage, before: Draft): boolean {
  return !text.slice(lastEnd(before), start).includes('\n');
}

/** The statement before ends with a quotation that no mark closes. */
function continuesQuotation({ pieces, text }: Passage, { quoted, content }: Draft): boolean {
  const last = quoted.at(-1);
  const end = content.at(-1)!.end;
  return (
    last?.end === end && pieces[0]!.quotation !== null && /^\s+$/.test(text.slice(end, pieces[0]!.start))
  );
}

function lastEnd({ content, cue, speaker }: Draft): number {
  return Math.max(content.at(-1)!.end, cue?.end ?? 0, speaker.mention?.end ?? 0);
}

/** `The mayor had a message for them: “…”`, and in headlines `Ana Ruiz: ‘…’`. */
function behindColon(passage: Passage, at: number, speakers: Speakers): Draft | null {
  const { pieces, role } = passage;
  if (pieces[at - 1]?.word !== ':') return null;
  const named = phraseBefore(passage, at - 1);
  const label = named?.from === 0 || role === 'headline' ? named : null;
  const subject: Subject | null = label
    ? { whole: label, core: label, relative: false }
    : sharedSubject(passage, at, (one) => canSpeak(passage, one));
  if (!subject || !canSpeak(passage, subject)) return null;
  return quotationDraft(passage, at, speakers, subject, null, 'quote-colon');
}

/** `“…” — Ana Ruiz`: a name behind a dash, and nothing else. */
function beforeDash(passage: Passage, at: number, speakers: Speakers): Draft | null {
  const { pieces } = passage;
  if (!isDash(pieces[at + 1]?.word ?? '') || pieces[at + 2]?.capital !== true) return null;
  const to = pieces.at(-1)!.word === '.' ? pieces.length - 1 : pieces.length;
  if (to <= at + 2 || !pieces.slice(at + 2, to).every(({ pos }) => pos === 'PROPN')) return null;
  const whole = { from: at + 2, to };
  return quotationDraft(passage, at, speakers, { whole, core: whole, relative: false }, null, 'quote-dash');
}

/** `“…,” she sighed`: a verb that the tables do not know, right behind a quotation and its subject. */
function beforeAnyVerb(passage: Passage, at: number, speakers: Speakers): Draft | null {
  const { pieces, text } = passage;
  const { inner } = pieces[at]!.quotation!;
  const spoken = ',?!—-'.includes(text.charAt(inner.end - 1)) || pieces[at + 1]?.word === ',';
  if (!spoken || isTitle(passage, at)) return null;
  for (let verb = at + 1; verb < pieces.length && verb - at < 40; verb++) {
    const { pos, quotation } = pieces[verb]!;
    if (quotation) return null;
    if (pos !== 'VERB') continue;
    const { from, is } = groupAround(pieces, verb, []);
    const subject = is === 'finite' ? subjectOf(passage, verb) : null;
    const first = pieces[at + 1]!.word === ',' || isDash(pieces[at + 1]!.word) ? at + 2 : at + 1;
    if (subject?.whole.from === first && canSpeak(passage, subject))
      return quotationDraft(passage, at, speakers, subject, { from, to: verb + 1 }, 'quote-any-verb');
  }
  return null;
}

function quotationDraft(
  passage: Passage,
  at: number,
  speakers: Speakers,
  subject: Subject,
  cue: Stretch | null,
  rule: string,
): Draft {
  const quotation = passage.pieces[at]!.quotation!;
  return {
    post: passage.post,
    kind: 'direct',
    content: [spanOf(quotation)],
    quoted: [spanOf(quotation.inner)],
    cue: cue && spanOfStretch(passage, cue),
    speaker: speakers.of(passage, subject),
    chain: [],
    addressee: null,
    venue: null,
    time: null,
    acts: ['asserts'],
    attitude: null,
    prospective: false,
    negated: false,
    rule,
  };
}
