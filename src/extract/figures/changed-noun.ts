/** What rises or falls by, to or from a figure: "inflation" of "inflation rose to 5 percent". */
import { looseAdjectives } from '#lang/en/counted-nouns.ts';
import { changeNouns, changeVerbs, pointVerbs } from '#lang/en/change-words.ts';
import type { Draft } from './draft.ts';
import { isHyphen, wordAt, type Line } from './line.ts';
import { nounRun, runBefore } from './noun-words.ts';

/**
 * The noun that changes: the object in front of "by", "to" and "from", or the subject right in front of the verb where
 * nothing stands between it and the beginning of its clause.
 */
export function changedNoun(line: Line, { change, first, quantity }: Draft): string | null {
  if (!change) return null;
  const behind = risingNoun(line, quantity.end);
  if (behind !== null) return behind;
  const led = wordAt(line, first - 1) === 'between' ? first - 1 : first;
  const at = /^(?:by|to|from)$/.test(wordAt(line, led - 1)) ? led - 2 : led - 1;
  const object = runBefore(line, at);
  if (object !== null && changeVerbs.has(wordAt(line, verbBefore(line, object.first)))) return object.words;
  const verb = wordAt(line, at);
  return changeVerbs.has(verb) || pointVerbs.has(verb) ? subjectBefore(line, at - 1) : null;
}

/** "an 18 percent earnings surge", "a 20 percent rise in prices" */
function risingNoun(line: Line, end: number): string | null {
  const from = isHyphen(wordAt(line, end)) ? end + 1 : end;
  const noun = [from, from + 1, from + 2].find((at) => changeNouns.has(wordAt(line, at)));
  if (noun === undefined) return null;
  const before = nounRun(line, from)
    .slice(0, noun - from)
    .filter((word) => !looseAdjectives.has(word));
  if (0 < before.length) return before.join(' ');
  const after = noun + 1;
  const lead = wordAt(line, after) === 'in' || wordAt(line, after) === 'of' ? nounRun(line, after + 1) : [];
  const named = lead.length === 0 || line.lexemes[after + lead.length]!.capital;
  return named && !line.titled ? null : lead.join(' ') || null;
}

function verbBefore(line: Line, first: number): number {
  let verb = first - 1;
  while (/^(?:the|its|his|her|their|our|a)$/.test(wordAt(line, verb))) verb--;
  return verb;
}

function subjectBefore(line: Line, at: number): string | null {
  let end = at;
  while (subjectLinks.has(wordAt(line, end))) end--;
  for (let i = end; end - 10 < i; i--) {
    const lexeme = line.lexemes[i];
    if (lexeme === undefined || /^(?:that|;|:|“|said|and|but|while|as|when|after|where)$/.test(lexeme.word))
      return leadRun(line, i + 1, end);
    if (isHyphen(lexeme.word)) return runBefore(line, end)?.words ?? null;
    if (lexeme.pos === 'VERB' && lexeme.word.endsWith('ing') && line.lexemes[i - 1] === undefined)
      return lexeme.word;
    if (
      !/^(?:NOUN|ADJ|PROPN|DET|ADP|NUM)$/.test(lexeme.pos) &&
      !/^(?:its|his|their|our|'s|’s|ended)$/.test(lexeme.word)
    )
      return null;
  }
  return null;
}

/** Between a subject and its verb of change: "was expected to", "has since". */
const subjectLinks: ReadonlySet<string> = new Set(
  (
    'has have had will would could should may might must can also already then since is was were are been be being sharply slightly to go goes went going gone ' +
    'forecast expected set due projected likely predicted planned estimated about steadily further again now still'
  ).split(' '),
);

/** The first noun phrase of a clause. */
function leadRun(line: Line, from: number, to: number): string | null {
  let start = from;
  while (
    start < to &&
    (/^(?:DET|ADP)$/.test(line.lexemes[start]!.pos) ||
      /^(?:its|his|her|their|our)$/.test(wordAt(line, start)))
  )
    start++;
  const run = nounRun(line, start);
  const words = run.filter((word) => !looseAdjectives.has(word));
  const numbered = line.lexemes[start + run.length]?.kind === 'number';
  const name = line.lexemes[start]?.pos === 'PROPN';
  if (words.length === 0 || numbered) return null;
  return name ? words.join(' ') : words.join(' ').toLowerCase();
}
