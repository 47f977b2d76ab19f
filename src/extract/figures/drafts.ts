import type { TimeExpression } from '#core/annotated.ts';
import type { FigureKind } from '#core/figure.ts';
import { contestWords, isPeopleNoun, isPluralNoun, labelNouns, singularOf } from '#lang/en/counted-nouns.ts';
import type { State } from '#lang/en/counted-states.ts';
import { pointingWords, pronounOnes } from '#lang/en/number-names.ts';
import { unitWords } from '#lang/en/units.ts';
import { readAge } from './ages.ts';
import { changeAdjectives } from '#lang/en/change-words.ts';
import { readBound } from './bounds.ts';
import { readChange, type Change } from './changes.ts';
import { wordAt, type Line } from './line.ts';
import type { Draft } from './draft.ts';
import { measureOf } from './measures.ts';
import { isIdleOrdinal, isNoFigure } from './names.ts';
import { headOf, isDecimal, isPeopleAt, readCounted, type Counted } from './nouns.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { stateOf } from './states.ts';
import { subjectTally } from './subjects.ts';
import { changedTally, isTotalBefore, tallyBefore } from './tallies.ts';
import { readEach, readRate } from './units.ts';

/** The figures of a line, in its order. Never throws; linear in the line. */
export function draftFigures(line: Line, times: readonly TimeExpression[]): Draft[] {
  const quantities = findQuantities(line);
  const drafts: Draft[] = [];
  for (const [i, quantity] of quantities.entries()) {
    if (quantity.first < (drafts.at(-1)?.rateEnd ?? 0) || isNoFigure(line, quantity, times)) continue;
    if (quantity.form === 'ordinal' && isIdleOrdinal(line, quantity)) continue;
    const draft = draftOf(line, quantity, quantities[i + 1], drafts, times);
    if (draft) drafts.push(...sharedRate(drafts, draft));
  }
  return drafts;
}

/** "from €9.50 to €10.20 an hour": the first end is by the hour too. */
function sharedRate(drafts: Draft[], draft: Draft): Draft[] {
  const before = drafts.at(-1);
  const ends = before?.change?.role === 'from' && draft.change?.role === 'to' && draft.kind === 'rate';
  if (!ends || before.kind === 'rate' || draft.unit?.split('/')[0] !== before.unit) return [draft];
  drafts.pop();
  return [{ ...before, kind: 'rate', unit: draft.unit }, draft];
}

function draftOf(
  line: Line,
  quantity: Quantity,
  next: Quantity | undefined,
  drafts: readonly Draft[],
  times: readonly TimeExpression[],
): Draft | null {
  const before = drafts.at(-1);
  const draft = readDraft(line, quantity, next, before, times);
  if (before && isCompared(line, draft, before)) {
    const { kind, unit, measure } = comparedTo(line, draft, drafts);
    return { ...draft, kind, unit, measure, rule: 'compared' };
  }
  const bare = draft.kind === 'count' && draft.unit === null && !draft.counted;
  if (bare && before && isTotalBefore(line, draft) && before.kind === 'count')
    return { ...draft, unit: before.unit, measure: before.measure, rule: 'tally' };
  const fewer = bare && before?.kind === 'count' ? comparative(line, draft) : null;
  if (fewer)
    return { ...draft, unit: before!.unit, measure: before!.measure, change: fewer, rule: 'compared' };
  if (bare && before && isContinued(line, draft, before))
    return { ...draft, unit: before.unit, measure: before.measure, rule: 'continued' };
  if (bare && before?.state && isBase(line, draft, before))
    return { ...draft, unit: before.unit, measure: before.state.people ? 'people' : null, rule: 'base' };
  const tally = bare ? tallyBefore(line, draft) : null;
  if (tally) return { ...draft, unit: tally.unit, measure: tally.measure, rule: 'tally' };
  const nounless = draft.kind === 'count' && !draft.counted && !quantity.unit && !isNamed(line, draft);
  const subject = nounless ? subjectTally(line, draft, before) : null;
  if (subject) return { ...draft, unit: subject.unit, measure: subject.measure, rule: 'subject' };
  if (!stands(line, draft)) return null;
  const changed = bare && draft.change ? changedTally(line, draft, before) : null;
  return { ...draft, ...(changed ?? { measure: measureOf(line, draft, before) }) };
}

function readDraft(
  line: Line,
  quantity: Quantity,
  next: Quantity | undefined,
  before: Draft | undefined,
  times: readonly TimeExpression[],
): Draft {
  const age = readAge(line, quantity);
  const { bound, first, end, growth } = readBound(line, quantity);
  const counted = age === null ? readCounted(line, quantity, end, next, times) : null;
  const spell = counted && spellOf(line, quantity, counted);
  if (spell) return readDraft(line, spell, next, before, times);
  const rate = age === null ? rateOf(line, quantity, counted, end) : null;
  const state = quantity.unit || age !== null ? null : stateOf(line, { first, end, counted }, before);
  const converts = isConversion(line, quantity, before);
  const change =
    age !== null ? null : converts ? before!.change : readChange(line, quantity, first, before ?? null);
  const kind = kindOf(quantity, age !== null, rate !== null);
  const unit = unitOf(line, quantity, counted, state, before, age !== null);
  return {
    quantity,
    first,
    end: Math.max(age ?? 0, rate?.close ? rate.end : 0, quantity.compound && counted ? counted.end : 0, end),
    kind,
    unit: rate ? rateUnit(unit, rate.by) : unit,
    bound,
    counted,
    state,
    change,
    growth,
    measure: null,
    rateEnd: rate?.end ?? 0,
    rule: converts ? `${kind}-conversion` : `${kind}-${quantity.high === null ? quantity.form : 'range'}`,
  };
}

/** "45 per 100,000 people" counts what the measure says. */
function rateUnit(unit: string | null, by: string): string | null {
  return unit === null ? (/^10/.test(by) ? `1/${by}` : null) : `${unit}/${by}`;
}

/** "three further months", "400 lonely miles": a word between number and unit; null where what is counted is no unit. */
function spellOf(line: Line, quantity: Quantity, { head, end }: Counted): Quantity | null {
  const unit = unitWords.get(wordAt(line, head));
  if (quantity.unit || quantity.compound || !unit) return null;
  if (unit.kind !== 'duration' && !(plainMeasures.has(unit.code) && isPluralNoun(wordAt(line, head))))
    return null;
  return quantity.form === 'ordinal' || quantity.form === 'fraction' ? null : { ...quantity, end, unit };
}

/** Units that are nothing else, whatever word stands in front of them. */
const plainMeasures: ReadonlySet<string> = new Set('mile km m acre hectare ton kg litre gallon'.split(' '));

/** A rate belongs to the span only where it follows the unit at once; behind a noun the span stays the number. */
function rateOf(
  line: Line,
  quantity: Quantity,
  counted: Counted | null,
  end: number,
): { by: string; end: number; close: boolean } | null {
  if (quantity.form === 'ordinal' || quantity.form === 'fraction') return null;
  const close = readRate(line, end);
  const population = /^10/.test(close?.by ?? '');
  if (close) return quantity.unit || quantity.marked || population ? { ...close, close: true } : null;
  const each = quantity.unit?.kind === 'money' ? readEach(line, end) : null;
  if (each) return { ...each, close: true };
  const far = counted ? readRate(line, skipPart(line, counted.end)) : null;
  return far && { ...far, close: false };
}

/** "rounds of all types a year": "of" and its few words may stand in front of the rate. */
function skipPart(line: Line, at: number): number {
  if (wordAt(line, at) !== 'of') return at;
  for (let i = at + 1; i < at + 5; i++) if (readRate(line, i)) return i;
  return at;
}

function kindOf({ unit, form }: Quantity, age: boolean, rate: boolean): FigureKind {
  if (age) return 'age';
  if (rate) return 'rate';
  if (form === 'ordinal') return 'ordinal';
  if (unit) return unit.kind;
  return form === 'fraction' ? 'share' : 'count';
}

/** "3 billion euros, or $3.3 billion"; "87 mph (140 km/h)": the same amount in another unit. */
function isConversion(line: Line, { unit, first }: Quantity, before: Draft | undefined): boolean {
  const of = before?.quantity;
  if (!unit || !of?.unit || unit.kind !== of.unit.kind || unit.code === of.unit.code) return false;
  const gap = line.words.slice(of.end, first);
  return (
    gap.length < 4 &&
    (gap.includes('(') || gap.includes('or') || (gap[0] === ';' && before!.rule.endsWith('-conversion'))) &&
    unit.kind !== 'duration' &&
    unit.kind !== 'share'
  );
}

function unitOf(
  line: Line,
  { unit, form, first, end }: Quantity,
  counted: Counted | null,
  state: State | null,
  before: Draft | undefined,
  age: boolean,
): string | null {
  if (unit) return unit.code;
  if (age) return 'year';
  if (form === 'fraction') return wordAt(line, end) === 'point' ? 'point' : null;
  if (counted) return isPeopleAt(line, counted.head) ? 'person' : singularOf(headOf(line, counted));
  if (before && wordAt(line, end) === 'of' && ofThose.test(wordAt(line, end + 1))) return before.unit;
  if (state) return state.people || before?.unit === 'person' ? 'person' : null;
  return form === 'vague' && isCrowd(line, first, end) ? 'person' : null;
}

/** "Thousands were waiting": at the head of a clause, a vague number alone is of people. */
function isCrowd(line: Line, first: number, end: number): boolean {
  const before = line.lexemes[first - 1];
  const opens =
    before === undefined || before.kind === 'mark' || /^(?:as|while|and|where|when|that)$/.test(before.word);
  return opens && /^(?:AUX|VERB)$/.test(line.lexemes[end]?.pos ?? '');
}

/** Whether a number measures something, or is only a digit that stands about. */
function stands(line: Line, draft: Draft): boolean {
  const { quantity, kind, counted } = draft;
  if (kind === 'age') return true;
  if (isOne(line, quantity)) return standsAsOne(line, draft);
  if (quantity.unit) return true;
  if (kind === 'ordinal')
    return counted !== null || /^(?:the|its|his|her|their)$/.test(wordAt(line, quantity.first - 1));
  if (isPointed(line, draft)) return false;
  if (kind === 'share' || (kind === 'rate' && draft.unit !== null)) return true;
  if (counted) return !isLabelled(line, draft);
  return standsBare(line, draft);
}

function isOne(line: Line, { number, value, unit }: Quantity): boolean {
  return (
    value === 1 &&
    number.end === number.first + 1 &&
    wordAt(line, number.first) === 'one' &&
    unit?.kind !== 'share' &&
    unit?.kind !== 'money'
  );
}

/** "one person", "at least one ship", "injuring one"; not "one thing", "one of the", "no one", "one day". */
function standsAsOne(line: Line, { quantity, counted, bound, state, first }: Draft): boolean {
  if (pronounOnes.has(wordAt(line, first - 1)) || wordAt(line, quantity.end) === 'another') return false;
  if (quantity.unit)
    return (
      bound !== 'exact' ||
      quantity.compound ||
      ((quantity.unit.kind !== 'duration' || wordAt(line, quantity.end) !== ',') &&
        wordAt(line, quantity.end - 1) !== 'day')
    );
  if (wordAt(line, quantity.end) === 'of') return false;
  if (counted && counted.head !== quantity.end && isPluralNoun(wordAt(line, counted.head))) return false;
  if (counted && bound === 'about') return false;
  if (counted)
    return bound === 'exact'
      ? state?.people === true || wordAt(line, counted.head) === 'person'
      : !isRoleAlone(line, counted);
  return state?.people === true;
}

/** "one official said": one source, not a count of officials. */
function isRoleAlone(line: Line, { end }: Counted): boolean {
  return /^(?:said|says|told|added|who|put|called|described|blamed)$/.test(wordAt(line, end));
}

/** "the two leaders": told of before. A count of people above two is a figure all the same ("the nine men"). */
function isPointed(line: Line, { quantity, counted, state, first }: Draft): boolean {
  if (
    quantity.marked ||
    quantity.compound ||
    12 < quantity.value ||
    !pointingWords.has(wordAt(line, first - 1))
  )
    return false;
  const people = counted !== null && isPeopleNoun(wordAt(line, counted.head));
  return state === null && !(people && 2 < quantity.value);
}

/** "Boeing 737 jets": a plain number behind a label or a name counts only people. */
function isLabelled(line: Line, draft: Draft): boolean {
  return isNamed(line, draft) && !isPeopleNoun(wordAt(line, draft.counted!.head));
}

/** "Flight 12", "iOS 5" */
function isNamed(line: Line, { quantity, first }: Draft): boolean {
  const before = line.lexemes[first - 1];
  const named = quantity.form === 'digits' && (!quantity.marked || isDecimal(line, quantity));
  if (!named || before?.kind !== 'word' || first !== quantity.first) return false;
  if (labelNouns.has(before.word)) return true;
  return before.capital && !line.titled && 1 < first && before.pos === 'PROPN' && !isPlaced(line, first - 2);
}

/** "In Torrel 35 houses": the name in front is a place, or the day. */
function isPlaced(line: Line, at: number): boolean {
  return /^(?:in|at|near|around|on|from|outside|across|since|last|next)$/.test(wordAt(line, at));
}

/** A number with no noun: it has a hedge, a magnitude, a fate, a change, or "of them" behind it. */
function standsBare(line: Line, draft: Draft): boolean {
  const { quantity, bound, state, change, end } = draft;
  if (isContest(line, quantity) || isNamed(line, draft)) return false;
  if (state?.people || (change !== null && change.role !== 'by')) return true;
  if (change && bound === 'exact' && !quantity.marked) return false;
  if (wordAt(line, end) === 'of' && ofThem.test(wordAt(line, end + 1))) return true;
  if (quantity.compound) return false;
  const noun = /^(?:NOUN|PROPN)$/.test(line.lexemes[end]?.pos ?? '');
  const whole = !noun || (Number.isInteger(quantity.value) && !isDecimal(line, quantity));
  return (quantity.marked && whole) || (bound !== 'exact' && 2 < quantity.value);
}

/** "3,200 homes, up from 2,400"; "from $75 to 46": a bare number that is compared has the unit of the figure before. */
function isCompared(line: Line, draft: Draft, before: Draft): boolean {
  if (draft.unit !== null || draft.counted || draft.state || draft.kind !== 'count') return false;
  if (before.kind === 'age' || before.kind === 'ordinal' || before.unit === 'time') return false;
  if (20 < draft.first - before.end) return false;
  if (before.kind === 'share' && before.change?.role === 'by') return false;
  const tie = wordAt(line, draft.first - 1);
  if (tie === 'and' && before.rule === 'compared' && draft.quantity.marked) return true;
  if (tie === 'with' || tie === 'to')
    return draft.change !== null || wordAt(line, draft.first - 2) === 'compared';
  return tie === 'from' ? draft.change !== null : /^(?:against|than|versus)$/.test(tie);
}

/** "carried 41 million people last year, 3 million fewer than in 2019" */
function comparative(line: Line, { end }: Draft): Change | null {
  if (wordAt(line, end + 1) !== 'than') return null;
  const direction = changeAdjectives.get(wordAt(line, end)) ?? null;
  return direction && { direction, role: 'by' };
}

/** "12 of 30 survived": the second is what the first is of. */
function isBase(line: Line, { first }: Draft, before: Draft): boolean {
  return wordAt(line, first - 1) === 'of' && before.end === first - 1;
}

/** "12 people in Torrel, 8 in Marlow and dozens more in Ruun"; "18 flights, including five from Torrel". */
function isContinued(line: Line, { state, change, first, end, quantity }: Draft, before: Draft): boolean {
  if (before.kind !== 'count' || before.unit === null || state || change || quantity.value < 2) return false;
  const at = /^(?:more|others)$/.test(wordAt(line, end)) ? end + 1 : end;
  const tie = wordAt(line, at);
  if (!/^(?:in|at|from|on|near|by|aboard|for)$/.test(tie) || 24 < first - before.end) return false;
  const joint = wordAt(line, first - 1);
  if (joint === 'including') return first - (before.counted?.end ?? before.end) < 4;
  return /^(?:,|and|;)$/.test(joint) && line.words.slice(before.end, first).includes(tie);
}

/** "killed 84 and injured 200 in the valley, up from 61": said of both, the comparison is with the first. */
function comparedTo(line: Line, draft: Draft, drafts: readonly Draft[]): Draft {
  const before = drafts.at(-1)!;
  const first = drafts.at(-2);
  const paired = first?.unit === before.unit && line.words.slice(first?.end, before.first).includes('and');
  return first && paired && 5 < draft.first - before.end ? first : before;
}

const ofThose = /^(?:them|whom|those|these|the|us|which)$/;
const ofThem = /^(?:them|whom|those|these|the|its|his|their|our|us|which)$/;

function isContest(line: Line, { first, high }: Quantity): boolean {
  return high !== null && [1, 2, 3].some((back) => contestWords.has(wordAt(line, first - back)));
}
