import type { Span } from '#core/span.ts';
import { outletWords, speechPlaces } from '#lang/en/speech-places.ts';
import type { Attribution } from './attributions.ts';
import { spanOfStretch, type Passage, type Stretch } from './passages.ts';
import { phraseAfter } from './phrases.ts';

/** When and where something was said, as the words around the attribution tell, outside of what was said. */
export function circumstancesOf(
  passage: Passage,
  attribution: Attribution,
  content: readonly Stretch[],
): { time: number | null; venue: Span | null } {
  const zones = zonesOf(passage, attribution, content);
  return { time: timeIn(passage, zones), venue: venueIn(passage, zones, attribution) };
}

/** The pieces of the attribution behind its subject, and those in front of it, as far as no content reaches. */
function zonesOf({ pieces }: Passage, attribution: Attribution, content: readonly Stretch[]): Stretch[] {
  const { cue, subject, from, to } = attribution;
  const next = content.find((stretch) => cue.to <= stretch.from)?.from ?? pieces.length;
  const behind = { from: cue.to, to: Math.min(Math.max(to, cue.to), next) };
  const between = subject && subject.whole.to < cue.from ? [{ from: subject.whole.to, to: cue.from }] : [];
  const previous = content.findLast((stretch) => stretch.to <= from)?.to ?? 0;
  const front = attribution.borrowed || 40 < from - previous ? [] : [{ from: previous, to: from }];
  return [...between, behind, ...front];
}

function timeIn({ pieces }: Passage, zones: readonly Stretch[]): number | null {
  for (const { from, to } of zones)
    for (let at = from; at < to; at++) {
      const { time } = pieces[at]!;
      if (time !== null) return time;
    }
  return null;
}

function venueIn(passage: Passage, zones: readonly Stretch[], { addressee }: Attribution): Span | null {
  const { pieces } = passage;
  for (const { from, to } of zones)
    for (let at = from; at < to; at++) {
      if (!speechPlaces.has(pieces[at]!.word)) continue;
      const start = prepositionBefore(passage, from, at);
      const end = Math.min(to, phraseAfter(passage, at, true)?.to ?? at + 1);
      if (start !== null) return spanOfStretch(passage, { from: start, to: Math.max(end, at + 1) });
    }
  if (!addressee) return null;
  const words = pieces.slice(addressee.from, addressee.to);
  return words.some(({ word, capital }) => capital && outletWords.has(word))
    ? spanOfStretch(passage, addressee)
    : null;
}

function prepositionBefore({ pieces }: Passage, from: number, noun: number): number | null {
  for (let at = noun - 1; from <= at && noun - at < 8; at--) {
    const { pos } = pieces[at]!;
    if (pos === 'ADP') return at;
    if (pos === 'VERB' || pos === 'AUX') return null;
  }
  return null;
}
