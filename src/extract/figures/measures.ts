import { anyPeople, pluralOf, singularOf } from '#lang/en/counted-nouns.ts';
import { stateNouns } from '#lang/en/counted-states.ts';
import { moneyVerbs, sumNouns, weapons } from '#lang/en/sum-words.ts';
import { changedNoun } from './changed-noun.ts';
import type { Draft } from './draft.ts';
import { wordAt, type Line } from './line.ts';
import { headOf } from './nouns.ts';
import { nounRun, phraseWords, runBefore } from './noun-words.ts';
import { dimensionOf, durationMeasure, nounOf } from './sizes.ts';

/**
 * What a figure measures, in a few normal words, so that the same measure reads the same in every report.
 *
 *     killed 41 people and injured 206       people killed; people injured
 *     4.1mn Torrelians have fled             people who fled
 *     an $80 million package of medical aid  medical aid package
 *     40 percent of the lamps                share of lamps
 *     a nine-hour meeting                    length of meeting
 *
 * @param before the figure in front of it in the line, whose noun and fate it may share
 */
export function measureOf(line: Line, draft: Draft, before: Draft | undefined): string | null {
  if (before && draft.rule.endsWith('-conversion')) return before.measure;
  switch (draft.kind) {
    case 'age':
      return 'age';
    case 'money':
      return sumMeasure(line, draft, before);
    case 'share':
      return shareMeasure(line, draft, before);
    case 'duration':
      return durationMeasure(line, draft);
    case 'measure':
      return (
        dimensionOf(line, draft) ??
        phraseWords(line, draft) ??
        changedNoun(line, draft) ??
        nounOf(line, draft.first) ??
        continued(line, draft, before)
      );
    default:
      return draft.quantity.unit ? sumMeasure(line, draft, before) : countMeasure(line, draft, before);
  }
}

function countMeasure(line: Line, draft: Draft, before: Draft | undefined): string | null {
  const { counted, state } = draft;
  const head = counted && singularOf(headOf(line, counted));
  const own = head ? (stateNouns.get(wordAt(line, counted!.head)) ?? stateNouns.get(head)) : undefined;
  if (own !== undefined) return own;
  if (draft.quantity.compound && counted) return tiedMeasure(line, counted.head);
  if (head === 'point' && draft.change)
    return changedNoun(line, draft) ?? continued(line, draft, before) ?? 'points';
  if (head === 'time') return null;
  if (!counted && state === null && before && draft.unit !== null && draft.unit === before.unit)
    return before.measure;
  const shared = !counted && before && draft.unit === before.unit && state?.people === false;
  const those = shared ? phraseWords(line, before) : null;
  const noun = phraseWords(line, draft) ?? those ?? (draft.unit === 'person' ? 'people' : null);
  if (state === null || noun === null) return noun;
  if (state.words === 'bodies' || state.words === 'graves') return state.words;
  if (state.words === 'launched' && weapons.has(singularOf(noun.slice(noun.lastIndexOf(' ') + 1))))
    return `${noun} fired`;
  return `${state.words.startsWith('who fled') && isAnyone(line, draft) ? 'people' : noun} ${state.words}`;
}

/** "a four-course lunch" has courses of a lunch. */
function tiedMeasure(line: Line, head: number): string {
  const whole = nounRun(line, head + 1).at(-1);
  const parts = pluralOf(wordAt(line, head));
  return whole === undefined ? parts : `${parts} of ${whole.toLowerCase()}`;
}

/** Whoever flees is counted as people, of whatever country. */
function isAnyone(line: Line, { counted }: Draft): boolean {
  if (!counted) return true;
  const head = line.lexemes[counted.head]!;
  return head.capital || anyPeople.has(singularOf(head.word));
}

function sumMeasure(line: Line, draft: Draft, before: Draft | undefined): string | null {
  const phrase = phraseWords(line, draft);
  if (phrase !== null) return withContent(line, draft.counted!.end, phrase);
  const noun = changedNoun(line, draft) ?? sumBefore(line, draft.first) ?? moneyVerb(line, draft.first);
  if (noun !== null) return noun;
  return continued(line, draft, before);
}

/** "package of military aid" is a military aid package. */
function withContent(line: Line, end: number, phrase: string): string {
  if (wordAt(line, end) !== 'of' && wordAt(line, end) !== 'in') return phrase;
  const words = nounRun(line, end + 1);
  return 0 < words.length && !line.lexemes[end + 1]!.capital ? `${words.join(' ')} ${phrase}` : phrase;
}

/** "a budget of $5 billion", "inflation at 5%": a noun for a sum that a preposition or "is" ties to the figure. */
function sumBefore(line: Line, first: number): string | null {
  const tie = wordAt(line, first - 1);
  if (!/^(?:of|at|was|is|were|are|hit|reached|to)$/.test(tie)) return null;
  const at =
    tie === 'at' && /^(?:stands|stood|remains|remained|was|is|put)$/.test(wordAt(line, first - 2))
      ? first - 3
      : first - 2;
  const run = runBefore(line, at);
  return run !== null && sumNouns.has(wordAt(line, at)) ? run.words : null;
}

function moneyVerb(line: Line, first: number): string | null {
  for (let at = first - 1; 0 <= at && first - 4 < at; at--) {
    const name = moneyVerbs.get(wordAt(line, at));
    if (name !== undefined) return name;
    if (line.lexemes[at]!.kind !== 'word') return null;
  }
  return null;
}

function shareMeasure(line: Line, draft: Draft, before: Draft | undefined): string | null {
  const changed = changedNoun(line, draft);
  if (changed !== null) return changed;
  const phrase = phraseWords(line, draft);
  if (phrase !== null && !draft.change) return draft.quantity.compound ? phrase : `share of ${phrase}`;
  return sumBefore(line, draft.first) ?? continued(line, draft, before);
}

/** "will spend $3 million, up 5 percent from $2 million": the measure of the figure before. */
function continued(line: Line, { change, first }: Draft, before: Draft | undefined): string | null {
  if (!change || !before || before.kind === 'age') return null;
  const added = /^(?:up|down)$/.test(wordAt(line, first - 1)) && wordAt(line, first - 2) === ',';
  return added || before.change ? before.measure : null;
}
