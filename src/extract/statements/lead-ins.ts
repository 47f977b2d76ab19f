import type { Block } from '#core/report.ts';
import { cover, spanOf } from '#core/span.ts';
import { reportingVerbs } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from './agents.ts';
import { kindOf, type Draft } from './drafts.ts';
import { spanOfStretch, type Passage } from './passage.ts';
import type { Speakers } from './speakers.ts';
import { sharedSubject, subjectOf } from './tree/subjects.ts';
import { groupAround } from './tree/verb-groups.ts';

/** The verb of a passage that ends in an attribution and a colon; null where it does not. */
function leadInOf(passage: Passage): number | null {
  const { pieces } = passage;
  if (pieces.at(-1)?.word !== ':') return null;
  for (let at = pieces.length - 2; 0 <= at && pieces.length - at < reach; at--) {
    const { pos, word, quotation } = pieces[at]!;
    if (quotation) return null;
    const quotes = reportingVerbs.get(word)?.some(({ verb }) => verb.takes.has('quote'));
    if (pos === 'VERB' && quotes) return subjectIn(passage, at) ? at : null;
  }
  return null;
}

/** How far in front of the colon the verb may stand: `said in a statement to reporters on Monday:`. */
const reach = 24;

function subjectIn(passage: Passage, verb: number) {
  return subjectOf(passage, verb) ?? sharedSubject(passage, verb, (one) => canSpeak(passage, one));
}

/**
 * What the next paragraph says after one that ends in an attribution and a colon: its quotations where it holds nothing
 * else; where no mark stands in it, as some outlets print quotations indented, all of it.
 *
 *     In a post that evening, Ana Ruiz added:
 *
 *     We will rebuild. The money is there.
 *
 * @param block the block of the next passage
 */
export function drawLed(lead: Passage, next: Passage, block: Block, speakers: Speakers): Draft | null {
  const verb = leadInOf(lead);
  const subject = verb === null ? null : subjectIn(lead, verb);
  const follows = next.post === lead.post && lead.block + 1 === next.block;
  if (verb === null || !subject || !follows || next.start !== block.start) return null;
  const quotations = next.pieces.flatMap(({ quotation }) => quotation ?? []);
  const plain = next.text.slice(block.start, block.end).search(/["“”«»]/) === -1;
  if (!plain && (kindOf(next.pieces) !== 'direct' || quotations.length === 0)) return null;
  const group = groupAround(lead.pieces, verb, []);
  const content = plain ? spanOf(block) : cover(spanOf(quotations[0]!), spanOf(quotations.at(-1)!));
  return {
    post: lead.post,
    kind: 'direct',
    content: [content],
    quoted: plain ? [content] : quotations.map(({ inner }) => spanOf(inner)),
    cue: spanOfStretch(lead, { from: group.start, to: group.to }),
    speaker: speakers.of(lead, subject),
    chain: [],
    addressee: null,
    venue: null,
    time: null,
    acts: ['asserts'],
    attitude: null,
    prospective: false,
    negated: false,
    rule: 'lead-in',
  };
}
