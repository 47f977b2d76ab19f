import type { Attribution } from '../attributions.ts';
import type { Passage } from '../passage.ts';
import { clauseCueAt } from './clause-cues.ts';
import { modelCueAt } from './model-cues.ts';
import { otherCueAt } from './other-cues.ts';
import { ownWordsAt } from './own-words.ts';
import { verbCueAt } from './verb-cues.ts';

/** Every attribution of a passage by its own cue, in the order of the cues; contents are not yet held against each other. */
export function findAttributions(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < passage.pieces.length; at++) {
    if (passage.pieces[at]!.quotation) continue;
    const attribution =
      verbCueAt(passage, at, found) ??
      otherCueAt(passage, at) ??
      ownWordsAt(passage, at) ??
      clauseCueAt(passage, at) ??
      modelCueAt(passage, at);
    if (attribution) found.push(attribution);
  }
  return found;
}
