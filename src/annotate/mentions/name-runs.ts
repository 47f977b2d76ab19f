import { functionWords } from '#lang/en/function-words.ts';
import { givenNames } from '#lang/en/given-names.ts';
import { capitalisedWords, particles, portfolios } from '#lang/en/name-signs.ts';
import { ordinaryWords } from '#lang/en/ordinary-words.ts';
import { groupNames, openHeads, organisationHeads } from '#lang/en/organisations.ts';
import { isPeopleNoun } from '#lang/en/roles.ts';
import { titles } from '#lang/en/titles.ts';
import { entryAt } from './gazetteer.ts';
import { isCapital, Shape, touchesNext, type Range, type Words } from './words.ts';

/**
 * Runs of capitalised words in a sentence, with the small words inside names: von der, of (after a ministry or the
 * like), and (before the last word of a body's name).
 *
 *     Ursula von der Leyen met the National Security and Defense Council on Monday.
 *     ~~~~~~~~~~~~~~~~~~~~         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * @param lower words that the report prints in lower case somewhere: a sentence may open with them
 */
export function findRuns(words: Words, sentence: number, lower: ReadonlySet<string>): Range[] {
  const end = words.last[sentence]!;
  const runs: Range[] = [];
  for (let i = words.first[sentence]!; i < end;) {
    if (opensName(words, i, sentence, lower)) {
      const to = runEnd(words, i, end);
      runs.push({ from: i, to });
      i = to;
    } else i++;
  }
  return runs;
}

function opensName(words: Words, i: number, sentence: number, lower: ReadonlySet<string>): boolean {
  const word = words.lower[i]!;
  if (!isCapital(words, i)) return word === 'al' && words.lower[i + 1] === '-' && isCapital(words, i + 2);
  if (capitalisedWords.has(word) || isParty(words, i)) return false;
  if (!opensSentence(words, i, sentence)) return !functionWords.has(word) || words.shape[i] === Shape.upper;
  if (functionWords.has(word) && words.shape[i] !== Shape.upper) return false;
  const end = words.last[sentence]!;
  if (titles.has(word) || entryAt(words, i, end)) return true;
  if (
    words.lower[i + 1] === 'of' &&
    (portfolioRoles.has(word) || openHeads.has(word)) &&
    ofEnd(words, i, i + 1, end) !== i + 1
  )
    return true;
  const goesOn = i + 1 < end && isCapital(words, i + 1) && !capitalisedWords.has(words.lower[i + 1]!);
  if (lower.has(word) || isPeopleNoun(word))
    return goesOn && words.tokens[i]!.pos === 'PROPN' && !isPeopleNoun(word);
  const { pos } = words.tokens[i]!;
  return (
    pos === 'PROPN' ||
    givenNames.has(word) ||
    words.shape[i] === Shape.upper ||
    (goesOn && pos !== 'ADV' && pos !== 'VERB' && pos !== 'ADP')
  );
}

/** R-Texas, (D-N.Y.): party and state of an American lawmaker. */
function isParty(words: Words, i: number): boolean {
  return /^[RDI]$/.test(words.word[i]!) && words.word[i + 1] === '-' && touchesNext(words, i);
}

function opensSentence(words: Words, i: number, sentence: number): boolean {
  if (i === words.first[sentence]) return true;
  const before = words.word[i - 1]!;
  return /^["“‘:•·*(\[—–-]$/.test(before) && (before !== '-' || !touchesNext(words, i - 1));
}

/** No name is longer; a run that would be is cut, so that time stays linear. */
const mostWords = 25;

function runEnd(words: Words, from: number, end: number): number {
  let to = from + 1;
  while (to < end && to - from < mostWords) {
    const next = stepOf(words, from, to, end);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** The end of the run when the words at `to` go on with it, else `to`. */
function stepOf(words: Words, from: number, to: number, end: number): number {
  const word = words.lower[to]!;
  if (isCapital(words, to)) return capitalisedWords.has(word) ? to : to + 1;
  const next = to + 1 < end && isCapital(words, to + 1);
  if (word === '-') return next && touchesNext(words, to - 1) && touchesNext(words, to) ? to + 2 : to;
  if (word === '&') return next ? to + 2 : to;
  if (word === "'s") return next && ownsInNames.has(words.lower[to - 1]!) ? to + 2 : to;
  if (word === 'of' || word === 'for' || word === 'on') return ofEnd(words, from, to, end);
  if (word === 'and') return next ? andEnd(words, from, to, end) : to;
  return particles.has(word) ? particleEnd(words, to, end) : to;
}

/** People's Daily, Lloyd's Bank: owners that stand inside a name. */
const ownsInNames: ReadonlySet<string> = new Set(
  'people women children men world king queen lloyd moody mcdonald st st.'.split(' '),
);

function particleEnd(words: Words, to: number, end: number): number {
  let at = to + 1;
  if (at < end && (words.lower[at] === '-' || particles.has(words.lower[at]!))) at++;
  return at < end && isCapital(words, at) ? at + 1 : to;
}

function ofEnd(words: Words, from: number, to: number, end: number): number {
  const before = words.lower[to - 1]!;
  const at = words.lower[to + 1] === 'the' ? to + 2 : to + 1;
  if (end <= at || (!isCapital(words, at) && !(before === 'group' && words.shape[at] === Shape.number)))
    return to;
  if (capitalisedWords.has(words.lower[at]!)) return to;
  if (words.lower[to] === 'of' && (openHeads.has(before) || portfolioRoles.has(before))) return at + 1;
  return openHeads.has(words.lower[from]!) || openHeads.has(before) ? at + 1 : to;
}

/** Roles that go on with what they are of: Secretary of State, Chief of Staff. */
const portfolioRoles: ReadonlySet<string> = new Set(
  'secretary minister chief director undersecretary ministers secretaries chancellor leader speaker member'.split(
    ' ',
  ),
);

/**
 * Goes over "and" inside the name of one body: National Security and Defense Council, Party of Socialists and
 * Democrats. What stands before it must be a word of the dictionary, not a name.
 */
function andEnd(words: Words, from: number, to: number, end: number): number {
  const before = words.lower[to - 1]!;
  if (organisationHeads.has(before) || titles.has(words.lower[from]!) || givenNames.has(words.lower[from]!))
    return to;
  if (!portfolios.has(before) && !ordinaryWords.has(before) && !groupNames.has(before)) return to;
  const entry = entryAt(words, to + 1, end);
  if (entry && !entry.adjective) return to;
  if (
    openHeads.has(words.lower[from]!) &&
    (ordinaryWords.has(words.lower[to + 1]!) || portfolios.has(words.lower[to + 1]!))
  )
    return to + 2;
  let at = to + 2;
  while (at < end && at < to + 6 && isCapital(words, at) && !capitalisedWords.has(words.lower[at]!)) at++;
  return 2 < at - to && organisationHeads.has(words.lower[at - 1]!) ? at : to;
}
