import type { Actor, AnnotatedReport } from '#core/annotated.ts';
import type { Block } from '#core/report.ts';
import type { Party } from '#core/statement.ts';
import { trimSpan, type Span } from '#core/span.ts';
import { roleNouns } from '#lang/en/roles.ts';
import { answeringLabels, askingLabels, headingLabels } from '#lang/en/turn-labels.ts';
import type { Draft } from './drafts.ts';

/**
 * The turns of interviews, hearings and broadcasts printed as who speaks and what:
 *
 *     MARSH: When will the bridge open?
 *     RUIZ: In May. The council has the money.
 *     Q. Will you run again?
 *     A. I have not decided.
 *
 * One label is no transcript: there must be two turns in a post, and a label that names nobody known must come twice.
 * A paragraph without a label between two turns goes on with the one before. All that is said in a turn is its
 * speaker's: what is attributed to others inside it stands inside the content.
 *
 * @returns in the order of the text
 */
export function drawTurns(annotated: AnnotatedReport): Draft[] {
  const { report, actors } = annotated;
  const named = surnames(actors);
  const labelled = report.blocks.flatMap((block, index) => {
    const label = turnRoles.has(block.role) ? labelOf(report.text, block) : null;
    return label ? [{ ...label, index, block }] : [];
  });
  const counts = countOf(labelled.map(({ words }) => words));
  const sure = labelled.filter(({ words }) => isSpeaker(words, named) || 1 < counts.get(words)!);
  const perPost = countOf(sure.map(({ block }) => block.post));
  const turns = sure.filter(({ block }) => 1 < perPost.get(block.post)!);
  return turns.map(({ label, words, start, index, block }, i) => {
    const next = turns[i + 1];
    const last =
      next && next.block.post === block.post ? lastOfTurn(report.blocks, index, next.index) : block;
    const content = trimSpan(report.text, { start, end: last.end });
    const asks =
      askingLabels.has(words) || /\?["”'’]?$/.test(report.text.slice(content.end - 2, content.end));
    return draftOf(block, content, speakerOf(report.text, label, words, named), asks);
  });
}

const turnRoles = new Set(['body', 'list-item', 'subheading', 'caption']);
/** So many paragraphs without a label may go on with a turn. */
const longestTurn = 6;

interface Label {
  readonly label: Span;
  /** In lower case, without what stands in brackets. */
  readonly words: string;
  /** Where what is said starts. */
  readonly start: number;
}

/** `RUIZ:`, `Ana Ruiz:`, `SEN. ANA RUIZ (Torrel):`, `Q.` at the start of a block, or behind the mark that opens it. */
function labelOf(text: string, block: Block): Label | null {
  const { end } = block;
  const start = /["“'‘]/.test(text.charAt(block.start)) ? block.start + 1 : block.start;
  const head = text.slice(start, Math.min(end, start + longestLabel));
  const asked = /^(Q|A)(?:[.:]|\s[—–-])\s+(?=\S)/.exec(head);
  const colon = head.indexOf(':');
  if (asked) {
    const label = { start, end: start + 1 };
    return { label, words: asked[1]!.toLowerCase(), start: start + asked[0].length };
  }
  if (colon < 1 || !/\s/.test(head.charAt(colon + 1)) || end <= start + colon + 2) return null;
  const printed = head.slice(0, colon);
  const plain = printed.replace(/\s\([^()]*\)$/, '');
  const words = plain.split(/\s+/);
  if (printed.includes('\n') || longestName < words.length || !words.every(isNameLike)) return null;
  if (words.some((word) => headingLabels.has(word.toLowerCase()))) return null;
  const last = { start, end: start + plain.trimEnd().length };
  const who = plain.replace(/,\s[^,]+$/, '');
  return { label: last, words: who.toLowerCase(), start: start + colon + 1 };
}

const longestLabel = 80;
const longestName = 7;

function isNameLike(word: string): boolean {
  return /^[\p{Lu}][\p{L}.’'-]*,?$/u.test(word) || word === 'of' || word === 'the' || word === 'de';
}

function isSpeaker(words: string, named: ReadonlyMap<string, Actor | null>): boolean {
  const last = lastWord(words);
  return askingLabels.has(last) || answeringLabels.has(words) || roleNouns.has(last) || named.has(last);
}

/** People by the last word of their name; null where two share it. */
function surnames(actors: readonly Actor[]): Map<string, Actor | null> {
  const people = new Map<string, Actor | null>();
  for (const actor of actors) {
    if (actor.kind !== 'person' || actor.unnamed) continue;
    const last = lastWord(actor.name.toLowerCase());
    people.set(last, people.has(last) ? null : actor);
  }
  return people;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function speakerOf(
  text: string,
  label: Span,
  words: string,
  named: ReadonlyMap<string, Actor | null>,
): Party {
  if (words === 'q' || words === 'a') return { mention: label, actor: null, actorId: null };
  const actor = named.get(lastWord(words));
  if (actor) return { mention: label, actor: actor.name, actorId: actor.id };
  return { mention: label, actor: text.slice(label.start, label.end).replace(/\s+/g, ' '), actorId: null };
}

function lastOfTurn(blocks: readonly Block[], from: number, next: number): Block {
  if (longestTurn < next - from) return blocks[from]!;
  const more = blocks.slice(from + 1, next);
  return more.every(({ role }) => role === 'body') ? (more.at(-1) ?? blocks[from]!) : blocks[from]!;
}

function draftOf({ post }: Block, content: Span, speaker: Party, asks: boolean): Draft {
  return {
    post,
    kind: 'direct',
    content: [content],
    quoted: [content],
    cue: null,
    speaker,
    chain: [],
    addressee: null,
    venue: null,
    time: null,
    acts: [asks ? 'asks' : 'asserts'],
    attitude: null,
    prospective: false,
    negated: false,
    rule: 'turn',
  };
}

function countOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
