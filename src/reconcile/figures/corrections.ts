import type { Findings } from '#core/findings.ts';
import type { Evidence } from '#core/evidence.ts';
import { correctionOpenings, wrongBefore } from '#lang/en/correcting-words.ts';
import { readNumberWords } from '#lang/en/number-words.ts';

/** A number that an outlet takes back in so many words, and the notice in which it does. */
export interface Correction extends Evidence {
  readonly wrong: number;
}

/** A notice is seldom longer, and the number that was wrong stands within so many words of what calls it wrong. */
const noticeChars = 600;
const reachWords = 8;

/**
 * Finds the numbers that reports take back.
 *
 *     This article was amended on 3 May. An earlier version said that 32 people were hurt; the number is 23.
 *                                        ~~~~~~~~~~~~~~~~~~~~         ^^
 *
 * Only what an outlet calls its own earlier version counts; that others got it wrong is a statement like any other.
 */
export function correctionsOf({ report }: Findings): Correction[] {
  const lower = report.text.toLowerCase();
  return report.blocks
    .filter(({ start, end }) => end - start < 2 * noticeChars)
    .flatMap(({ start, end }) => {
      const at = openingIn(lower, start, end);
      if (at === null) return [];
      const notice = { report: report.id, start: at, end: Math.min(end, at + noticeChars) };
      return wrongNumbersIn(lower.slice(notice.start, notice.end)).map((wrong) => ({ ...notice, wrong }));
    });
}

function openingIn(lower: string, start: number, end: number): number | null {
  const block = lower.slice(start, end);
  const places = correctionOpenings
    .map((opening) => block.indexOf(opening))
    .filter(
      (place) =>
        0 <= place && /(?:^|[.:;–—(*•]\s*|\s[–—-]\s)$/.test(block.slice(Math.max(0, place - 3), place)),
    );
  return places.length === 0 ? null : start + Math.min(...places);
}

/** Every number that stands soon after words that call it wrong. */
function wrongNumbersIn(notice: string): number[] {
  const words = notice.match(/\d[\d,]*(?:\.\d+)?|\p{L}+|[.;:–—-]/gu) ?? [];
  return words.flatMap((_, index) => (callsWrong(words, index) ? (numberAfter(words, index) ?? []) : []));
}

function callsWrong(words: readonly string[], end: number): boolean {
  return wrongBefore.some((phrase) => {
    const parts = phrase.split(' ');
    return parts.every((part, index) => words[end - parts.length + 1 + index] === part);
  });
}

/** Within the sentence. "Not" reaches only the number next to it. */
function numberAfter(words: readonly string[], from: number): number | null {
  const reach = words[from] === 'not' || words[from] === 'of' || words[from] === 'than' ? 2 : reachWords;
  for (let at = from + 1; at <= from + reach && at < words.length; at++) {
    if (words[at] === '.' || words[at] === ';') return null;
    const reading = readNumberWords(words, at);
    if (reading && !reading.ordinal) return reading.value;
  }
  return null;
}
