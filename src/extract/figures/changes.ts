import type { Figure } from '#core/figure.ts';
import { changeAdjectives, changeNouns, changeVerbs, pointVerbs, type Way } from '#lang/en/change-words.ts';
import { dimensions } from '#lang/en/sum-words.ts';
import { isHyphen, phraseOf, wordAt, type Line } from './line.ts';
import type { Quantity } from './quantities.ts';

export type Change = NonNullable<Figure['change']>;

/** How far in front of a figure its word of change may stand, in lexemes. */
const reach = 10;

/**
 * Which way something changed, and whether the figure is the step or an end of it.
 *
 *     earnings rose by 15 percent, to $90 billion   up from zero   a 5% cut   grew from 3 to more than 70
 *                      by ~~~~~~~~~  to ~~~~~~~~~~~      from ~~~~     ~~ by        from ~ to ~~~~~~~~~~~~
 *
 * @param first the lexeme where the figure begins, hedge included
 * @param before the change of the figure in front of it in the line, and the lexeme behind that figure
 */
export function readChange(
  line: Line,
  quantity: Quantity,
  first: number,
  before: Before | null,
): Change | null {
  return (
    readLed(line, first, before) ??
    readFollowed(line, quantity) ??
    readDirect(line, quantity, first) ??
    readRestated(line, quantity, first, before)
  );
}

interface Before {
  readonly change: Change | null;
  readonly end: number;
  readonly counted: { readonly end: number } | null;
}

/** "lost 190 points, or 0.6 percent": the same step told again. */
function readRestated(line: Line, { unit }: Quantity, first: number, before: Before | null): Change | null {
  const again =
    before?.change?.role === 'by' &&
    /^(?:, or|or|\()$/.test(phraseOf(line, before.counted?.end ?? before.end, first));
  return again && unit !== null && unit.kind !== 'duration' ? before.change : null;
}

/** "by", "to" and "from" behind a word of change, however far; "to" also behind the other end. */
function readLed(line: Line, first: number, before: Before | null): Change | null {
  const role = wordAt(line, first - 1);
  if (role === 'a' && wordAt(line, first - 2) === 'by') return readLed(line, first - 1, before);
  if (role === 'between') return readLed(line, first - 1, before);
  if (role === 'of') return readOf(line, first);
  if (role !== 'by' && role !== 'to' && role !== 'from') return null;
  const direction = wayBefore(line, first - 2);
  if (direction) return { direction, role };
  const change = before?.change;
  const further = change?.role !== role || wordAt(line, first - 2) === 'then';
  const continues = role !== 'by' && change && further && isNear(line, first, before.end);
  return continues ? { direction: change.direction, role } : null;
}

/** an increase of 20 percent */
function readOf(line: Line, first: number): Change | null {
  const direction = changeNouns.get(wordAt(line, first - 2));
  return direction ? { direction, role: 'by' } : null;
}

/** The nearest verb of change, else the nearest noun: who "cut its forecast for growth" went down. */
function wayBefore(line: Line, from: number): Way | null {
  let told: Way | null = null;
  for (let at = from; 0 <= at && from - reach < at; at--) {
    const word = wordAt(line, at);
    const verb = isModifier(line, at) ? undefined : changeVerbs.get(word);
    if (verb !== undefined) return verb;
    told ??= changeNouns.get(word) ?? null;
    if (clauseEnds.has(word) || line.lexemes[at]!.kind === 'number') return told;
  }
  return told;
}

const clauseEnds: ReadonlySet<string> = new Set([
  ';',
  ':',
  '(',
  ')',
  '“',
  '”',
  '"',
  'said',
  'says',
  'who',
  'which',
  'that',
  'because',
  'after',
  'before',
  'while',
]);

/** "a rising star", "lower house": in front of a noun it tells of no change. */
function isModifier(line: Line, at: number): boolean {
  const next = line.lexemes[at + 1];
  return /ing$|^lower$/.test(wordAt(line, at)) && next?.pos === 'NOUN';
}

/** Nothing between this figure and the one before ends the clause. */
function isNear(line: Line, first: number, end: number): boolean {
  const from = wordAt(line, end) === ')' ? end + 1 : end;
  for (let at = first - 2; from <= at && first - reach < at; at--)
    if (clauseEnds.has(wordAt(line, at))) return false;
  return true;
}

/** a 20 percent rise; 20 percent higher; 3 degrees less */
function readFollowed(line: Line, { end, unit, compound }: Quantity): Change | null {
  const points = unit === null && isPoints(line, end);
  if (!unit && !points) return null;
  const at = points || (compound && isHyphen(wordAt(line, end))) ? end + 1 : end;
  const adjective = changeAdjectives.get(wordAt(line, at));
  if (adjective && (points || unit?.kind === 'share' || wordAt(line, at + 1) === 'than'))
    return { direction: adjective, role: 'by' };
  for (let noun = at; noun < at + 3 && line.lexemes[noun]?.kind === 'word'; noun++) {
    const direction = changeNouns.get(wordAt(line, noun));
    if (direction && unit?.kind !== 'duration') return { direction, role: 'by' };
    if (line.lexemes[noun]!.pos !== 'ADJ' && line.lexemes[noun]!.pos !== 'NOUN') return null;
  }
  return null;
}

function isPoints(line: Line, at: number): boolean {
  return /^points?$/.test(wordAt(line, at));
}

/** up 4 percent; fell 20 percent; verbs that also give or take money ("raised $5 million") only with a share. */
function readDirect(line: Line, quantity: Quantity, first: number): Change | null {
  const { unit, marked, end, form } = quantity;
  const word = wordAt(line, first - 1);
  const points =
    unit?.kind === 'share' ||
    form === 'fraction' ||
    isPoints(line, end) ||
    (unit !== null && coins.has(unit.code));
  const direction = changeVerbs.get(word) ?? (points ? pointVerbs.get(word) : undefined);
  if (!direction || (unit?.kind === 'measure' && dimensions.has(wordAt(line, end)))) return null;
  if (unit?.kind === 'measure' && wordAt(line, end) === 'of') return null;
  if (/^(?:up|down)$/.test(word) && !unit && !points) return null;
  if (limits.test(phraseOf(line, quantity.first - 2, quantity.first))) return { direction, role: 'to' };
  const step =
    points || ((unit?.kind === 'money' || unit?.kind === 'measure' || marked) && !takers.test(word));
  return step ? { direction, role: 'by' } : null;
}

/** Shares move by them as by points: "lost 20 cents to $4.10". */
const coins: ReadonlySet<string> = new Set(['cent', 'penny', 'sen']);

/** "fell below $60", "rose above 9%", "climbed past 300": where it went. */
const limits = / (?:below|above|past|beneath)$|^(?:low|high) as$/;

const takers =
  /^(?:rais|boost|gain|advanc|expand|cut|reduc|slash|lower|hik|trim|shed|contract|doubl|tripl|quadrupl|bump|grow|rall)/;
