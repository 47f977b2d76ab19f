import { reportingVerbs } from '#lang/en/reporting-verbs.ts';
import { canSpeak } from '../agents.ts';
import type { Attribution, Content } from '../attributions.ts';
import type { Passage, Piece, Stretch } from '../passage.ts';
import { phraseAfter } from '../tree/phrases-beside.ts';
import type { Subject } from '../tree/phrases.ts';
import { subjectOf, sharedSubject } from '../tree/subjects.ts';
import type { VerbGroup } from '../tree/verb-groups.ts';
import { complementOf } from './complements.ts';
import { leftContent } from './parentheticals.ts';
import { attributionOf, openingOf } from './verb-attributions.ts';
import { type Speaker, borrowedSubject } from './verb-subjects.ts';

/** `The agency quoted Ana Ruiz as saying that …`: she speaks, the agency relays. */
export function quotedAsSaying(
  passage: Passage,
  group: VerbGroup,
  before: readonly Attribution[],
): Attribution | null {
  const { pieces } = passage;
  const as = asSaying(pieces, group.to);
  const reading = as === null ? undefined : reportingVerbs.get(pieces[as + 1]!.word)?.[0];
  if (as === null || !reading) return null;
  const own = subjectOf(passage, group.verb);
  const first =
    own ??
    sharedSubject(passage, group.verb, (one) => canSpeak(passage, one)) ??
    borrowedSubject(passage, group, before);
  const agent =
    group.passive && pieces[group.to]!.word === 'by' ? phraseAfter(passage, group.to + 1, true) : null;
  const relay = group.passive ? agent && { whole: agent, core: agent, relative: false } : first;
  const subject = group.passive ? first : quotedSpeaker(passage, { from: group.to, to: as });
  if (!subject) return null;
  const cue = { from: group.from, to: as + 2 };
  const spoken: Speaker = { subject, borrowed: false, inverted: false };
  const left = first
    ? leftContent(passage, { subject: first, borrowed: false, inverted: false }, group)
    : null;
  const found = complementOf(passage, as + 1, cue.to, reading.verb.takes);
  if (!found && left === null) return null;
  const content: Content = {
    left: found ? null : left,
    right: found?.start ?? null,
    opening: found ? openingOf(found) : null,
    also: null,
  };
  const to = found?.start ?? cue.to;
  const attribution = attributionOf(
    { ...group, from: own?.whole.from ?? group.from },
    reading.verb,
    spoken,
    'verb-quoted-as',
    null,
    to,
    content,
  );
  return { ...attribution, cue, from: own?.whole.from ?? group.from, relay };
}

/** The "as" of `as saying`, behind whoever is quoted; null where none comes soon. */
function asSaying(pieces: readonly Piece[], from: number): number | null {
  for (let at = from; at + 1 < pieces.length && at - from < quotedPieces; at++) {
    const { word, quotation } = pieces[at]!;
    if (quotation || word === ';' || word === '.') return null;
    if (word === 'as' && pieces[at + 1]!.word.endsWith('ing')) return at;
  }
  return null;
}

/** Who is quoted is named with a title and an office at most. */
const quotedPieces = 20;

function quotedSpeaker(passage: Passage, whole: Stretch): Subject | null {
  const phrase = phraseAfter(passage, whole.from, true);
  if (!phrase || whole.to <= whole.from) return null;
  const comma = passage.pieces.findIndex(({ word }, at) => whole.from < at && at < whole.to && word === ',');
  const core = { from: whole.from, to: comma === -1 ? whole.to : comma };
  return { whole, core, relative: false };
}
