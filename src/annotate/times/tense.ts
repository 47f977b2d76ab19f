import type { Direction } from '#core/sense.ts';
import type { Token } from '#core/annotated.ts';
import { irregularVerbs } from '#lang/en/irregular-verbs.ts';
import {
  aheadWords,
  arranging,
  linkingForms,
  modals,
  pastForms,
  presentForms,
  sameInPast,
} from '#lang/en/tense-words.ts';
import type { Lexeme } from './lexemes.ts';

/** A verb of a sentence and the way it points. */
interface VerbMark {
  readonly at: number;
  readonly direction: Direction;
}

/**
 * Which way the clause around each lexeme of a sentence points: by the nearest verb before it, else by the next one.
 *
 *     Ruiz will see them on Friday, officials said on Monday.
 *          ~~~~~~~~         future            ~~~~    past
 *
 * With a verb in the present it is `near`. The verbs are found when first asked for.
 *
 * @param verbless what a sentence without any verb is taken to be: a caption looks back, a headline either way
 */
export function tenseOf(
  lexemes: readonly Lexeme[],
  tokens: readonly Token[],
  verbless: Direction,
): (at: number) => Direction {
  let marks: readonly VerbMark[] | null = null;
  return (at) => {
    marks ??= verbMarks(lexemes, tokens);
    const next = firstFrom(marks, at);
    const direction = (marks[next - 1] ?? marks[next])?.direction ?? verbless;
    return direction === 'past' && limits.has(lexemes[at - 1]?.low ?? '') ? 'near' : direction;
  };
}

/** "Postponed until Tuesday", "gave them by March": what ends there may still be ahead of a clause in the past. */
const limits = new Set(['until', 'till', 'by', 'through']);

/** The index of the first verb at a lexeme or after it, found by halving. */
function firstFrom(marks: readonly VerbMark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function verbMarks(lexemes: readonly Lexeme[], tokens: readonly Token[]): VerbMark[] {
  const marks: VerbMark[] = [];
  let token = 0;
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]!;
    while (token < tokens.length && tokens[token]!.end <= lexeme.start) token++;
    const direction =
      lexeme.kind === 'word' ? directionOf(lexemes, at, tokens[token], marks.at(-1) ?? null) : null;
    if (direction) marks.push({ at, direction });
  }
  return marks;
}

function directionOf(
  lexemes: readonly Lexeme[],
  at: number,
  token: Token | undefined,
  last: VerbMark | null,
): Direction | null {
  const { low } = lexemes[at]!;
  const next = lexemes[at + 1]?.low ?? '';
  if (modals.has(low)) return next === 'have' || (low === 'may' && lexemes[at]!.capital) ? null : 'future';
  if (arranging.has(low) || (aheadWords.has(low) && (next === 'to' || next === 'for'))) return 'future';
  if (low === 'to') return isAhead(lexemes, at, token, last) ? 'future' : null;
  if (pastForms.has(low)) return next === 'to' ? 'future' : 'past';
  if (presentForms.has(low)) return aheadWords.has(next) || next === 'to' ? 'future' : 'near';
  const verb = token?.pos === 'VERB' || token?.pos === 'AUX';
  if (verb && isPastForm(low)) return last && isJoined(lexemes, last.at, at) ? last.direction : 'past';
  return verb && low.endsWith('s') && !low.endsWith('ss') ? 'near' : null;
}

/**
 * "To meet" looks ahead after a word that says so, and where no verb stands before it, as in a headline; "to be
 * published" does so after anything but a word of seeming.
 */
function isAhead(
  lexemes: readonly Lexeme[],
  at: number,
  token: Token | undefined,
  last: VerbMark | null,
): boolean {
  if (lexemes[at + 1]?.low === 'be' && !seeming.has(lexemes[at - 1]?.low ?? '')) return true;
  return (
    token?.pos === 'PART' &&
    (last === null ||
      (last.at === at - 1 && last.direction === 'future') ||
      aheadWords.has(lexemes[at - 1]!.low))
  );
}

const seeming = new Set(
  'seem seems seemed appear appears appeared said believed thought reported used found known claimed alleged understood considered'.split(
    ' ',
  ),
);

function isPastForm(low: string): boolean {
  return (low.endsWith('ed') && 3 < low.length) || irregularVerbs.has(low) || sameInPast.has(low);
}

const longestGroup = 5;

/** Whether a participle belongs to the auxiliary before it: "will be held", "is expected", "has not been seen". */
function isJoined(lexemes: readonly Lexeme[], aux: number, at: number): boolean {
  if (at - aux > longestGroup || !isAuxiliary(lexemes[aux]!.low)) return false;
  for (let i = aux + 1; i < at; i++) {
    const { low } = lexemes[i]!;
    if (!linkingForms.has(low) && !low.endsWith('ly') && !fillers.has(low)) return false;
  }
  return true;
}

const fillers = new Set([
  'not',
  'n',
  't',
  "'",
  'also',
  'now',
  'still',
  'already',
  'soon',
  'never',
  'to',
  'have',
]);

function isAuxiliary(low: string): boolean {
  return (
    modals.has(low) || pastForms.has(low) || presentForms.has(low) || low === 'to' || aheadWords.has(low)
  );
}
