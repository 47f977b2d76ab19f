/** A number without a noun as the subject of its clause: "Of 24 people asked, 15 said no". */
import { isPeopleNoun, pluralOf, singularOf } from '#lang/en/counted-nouns.ts';
import { speechVerbs } from '#lang/en/name-signs.ts';
import type { Draft } from './draft.ts';
import { wordAt, type Line } from './line.ts';
import { phraseWords } from './noun-words.ts';
import { skipAside } from './states.ts';
import type { Tally } from './tallies.ts';

/**
 * What such a number counts; null where it is no subject, or nothing tells.
 *
 *     Of the 300 homes, 40 were destroyed     Another nine, including three girls, hid     Twelve said no
 *            ~~~~~~~~~  ^^                            ^^^^             ~~~~~~~~~~~         ^^^^^^ ~~~~
 *
 * @param before the figure in front of it in the line
 */
export function subjectTally(line: Line, draft: Draft, before: Draft | undefined): Tally | null {
  const end = wordAt(line, draft.end) === 'more' ? draft.end + 1 : draft.end;
  const verb = skipAside(line, end);
  if (!opens(line, draft.first - 1) || !/^(?:VERB|AUX)$/.test(line.lexemes[verb]?.pos ?? '')) return null;
  const whole = before && (isWhole(line, before, draft) || goesOn(line, before, draft)) ? before : null;
  if (!whole && draft.unit !== null) return null;
  const unit = whole ? whole.unit : isOfPeople(line, draft, end, verb, before) ? 'person' : null;
  if (unit === null) return null;
  const noun = (whole && phraseWords(line, whole)) ?? (unit === 'person' ? 'people' : pluralOf(unit));
  return { unit, measure: draft.state ? `${noun} ${draft.state.words}` : noun };
}

function opens(line: Line, at: number): boolean {
  const before = line.lexemes[at];
  return before === undefined || before.kind === 'mark' || /^(?:and|but|while|as|that)$/.test(before.word);
}

/** "Of the 300 homes, …", "Among 200 farmers, …" at the head of the line. */
function isWhole(line: Line, { kind, first, counted }: Draft, part: Draft): boolean {
  const at = /^(?:the|its|these|those)$/.test(wordAt(line, first - 1)) ? first - 2 : first - 1;
  const led = /^(?:of|among)$/.test(wordAt(line, at)) && opens(line, at - 1);
  return (
    led && kind === 'count' && counted !== null && line.words.slice(counted.end, part.first).includes(',')
  );
}

/** "38 people are missing and some 400 have been moved": a second clause of the same. */
function goesOn(line: Line, before: Draft, { first, unit }: Draft): boolean {
  if (before.kind !== 'count' || before.counted === null || unit !== null) return false;
  const subject =
    opens(line, before.first - 1) && /^(?:VERB|AUX)$/.test(line.lexemes[before.counted.end]?.pos ?? '');
  return subject && /^(?:and|but|while)$/.test(wordAt(line, first - 1)) && first - before.end < farthest;
}

const farthest = 14;

function isOfPeople(
  line: Line,
  { growth }: Draft,
  end: number,
  verb: number,
  before: Draft | undefined,
): boolean {
  if (line.words.slice(end, verb).some((word) => isPeopleNoun(word) || isPeopleNoun(singularOf(word))))
    return true;
  if (growth === 'new' && before?.unit === 'person') return true;
  return speechVerbs.has(wordAt(line, verb));
}
