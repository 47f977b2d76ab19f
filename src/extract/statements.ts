import type { AnnotatedReport } from '#core/annotated.ts';
import type { Doubt } from '#core/doubt.ts';
import type { Statement } from '#core/statement.ts';
import { momentAt } from '#core/clock.ts';
import { idOf } from '#core/identity.ts';
import { byPosition, spanOf } from '#core/span.ts';
import type { Bounded } from './statements/attributions.ts';
import { circumstancesOf } from './statements/contents/circumstances.ts';
import { boundContents } from './statements/contents/contents.ts';
import { findAttributions } from './statements/cues/cues.ts';
import { kindOf, type Draft } from './statements/drafts.ts';
import { drawEchoes } from './statements/echoes.ts';
import { drawHeadline } from './statements/headlines.ts';
import { drawLed } from './statements/lead-ins.ts';
import { drawLeftovers } from './statements/leftovers.ts';
import { findQuotations } from './statements/marks/quotations.ts';
import { spanOfStretch, type Passage } from './statements/passage.ts';
import { findPassages } from './statements/passages.ts';
import { nobody, speakersOf, type Speakers } from './statements/speakers.ts';
import { drawTurns } from './statements/transcripts.ts';

/**
 * Everything that somebody is said to have said, thought, asked or denied.
 *
 *     “We will rebuild,” Mayor Ana Ruiz said on Monday, adding that it would take a year.
 *     ~~~~~~~~~~~~~~~~~~ speaker        cue  time       cue         ~~~~~~~~~~~~~~~~~~~~
 *
 * Quotations are paired first; then every passage is searched for cues, whose contents are bounded against each other;
 * quotations that no cue explains are given to whoever spoke before, or taken for no speech.
 *
 * @returns in the order of the text; and the doubts about marks and speakers. Never throws.
 * @see docs/method/statements.md for sources and scores
 */
export function drawStatements(annotated: AnnotatedReport): { statements: Statement[]; doubts: Doubt[] } {
  const { report } = annotated;
  const { quotations, doubts } = findQuotations(report.text, report.blocks);
  const speakers = speakersOf(annotated);
  const drafts: Draft[] = [];
  const turns = drawTurns(annotated);
  let before: Passage | null = null;
  let told = 0;
  const passages = outside(turns, findPassages(annotated, quotations));
  for (const passage of passages) {
    if (passage.start < told) continue;
    const previous = before;
    const led = previous && drawLed(previous, passage, report.blocks[passage.block]!, speakers);
    before = passage;
    if (led) {
      drafts.push(led);
      told = led.content[0]!.end;
      continue;
    }
    const drawn: Draft[] = [];
    for (const bounded of boundContents(passage, findAttributions(passage)))
      drawn.push(sharingTime(bounded, draftOf(annotated, passage, bounded, speakers), drawn.at(-1)));
    const headline = drawn.length === 0 ? drawHeadline(passage, speakers) : null;
    drawLeftovers(passage, previous, headline ? [headline] : drawn, drafts, speakers);
  }
  const statements = [...turns, ...drafts, ...drawEchoes(passages, drafts)].map((draft) =>
    finish(annotated, draft),
  );
  return { statements: statements.sort((a, b) => byPosition(a.content[0]!, b.content[0]!)), doubts };
}

/** Passages that are no part of a transcript's turn; both come in the order of the text. */
function outside(turns: readonly Draft[], passages: readonly Passage[]): Passage[] {
  let at = 0;
  return passages.filter(({ start, end }) => {
    while (at < turns.length && turns[at]!.content[0]!.end <= start) at++;
    const turn = turns[at];
    return turn === undefined || end <= turn.speaker.mention!.start || turn.content[0]!.end <= start;
  });
}

function draftOf(
  { times }: AnnotatedReport,
  passage: Passage,
  { attribution, content, chain }: Bounded,
  speakers: Speakers,
): Draft {
  const pieces = content.flatMap(({ from, to }) => passage.pieces.slice(from, to));
  const { subject, addressee, cue, act, attitude, prospective, negated, rule } = attribution;
  const { time, venue } = circumstancesOf(passage, attribution, content, times);
  return {
    post: passage.post,
    kind: kindOf(pieces),
    content: content.map((stretch) => spanOfStretch(passage, stretch)),
    quoted: pieces.flatMap(({ quotation }) => (quotation ? [spanOf(quotation.inner)] : [])),
    cue: spanOfStretch(passage, cue),
    speaker: subject ? speakers.of(passage, subject) : nobody,
    chain: chain.map((source) => speakers.of(passage, source)),
    addressee: addressee && speakers.of(passage, { whole: addressee, core: addressee, relative: false }),
    venue,
    time,
    acts: act ? [act] : [],
    attitude: act ? null : attitude,
    prospective,
    negated,
    rule,
  };
}

/** `said on Monday that it fell, adding that it was old`: both were said on Monday. */
function sharingTime({ attribution }: Bounded, draft: Draft, before: Draft | undefined): Draft {
  const shares =
    attribution.borrowed &&
    draft.time === null &&
    before?.speaker.mention?.start === draft.speaker.mention?.start;
  return shares && before ? { ...draft, time: before.time } : draft;
}

function finish({ report, times }: AnnotatedReport, draft: Draft): Statement {
  const spans = draft.content.flatMap(({ start, end }) => [start, end]);
  return {
    id: idOf('statement', report.id, draft.kind, draft.cue?.start ?? null, ...spans),
    ...draft,
    said: momentAt(report, draft.post, times, draft.time),
  };
}
