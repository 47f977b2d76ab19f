import type { TimeExpression } from '#core/annotated.ts';
import type { EventPhase, EventStatus } from '#core/event.ts';
import type { Clock } from '#core/sense.ts';
import { daysOf } from '#core/edtf.ts';
import {
  courseGrips,
  modalGrips,
  doubting,
  modifierGrips,
  nounGrips,
  objectGrips,
  prepositionGrips,
  type Grip,
} from '#lang/en/event-governors.ts';
import type { VerbWords } from './chunks.ts';
import {
  complementsOf,
  holdOf,
  isBareInfinitive,
  isConditional,
  mainVerbOf,
  sayingVerbBefore,
  subjectOf,
  tailOf,
  type Line,
} from './clauses.ts';

/** How an event is told, before it is asked who says so. */
export interface Telling {
  readonly status: EventStatus;
  readonly phase: EventPhase | null;
  /** In a word, for the rule: `past`, `will`, `due to`, `begins`. */
  readonly rule: string;
  /** The verb whose subject acts in it, where that is another than its own; -1 for none. */
  readonly governor: number;
  /** The verb that tells what became of it: `the talks ⟦ended⟧`; -1 for none. */
  readonly course: number;
  /** The governor's subject undergoes it. */
  readonly suffered: boolean;
  /** Told in passing, as known: without a time expression nothing says when. */
  readonly passing: boolean;
  /** Wanted or only thinkable: worth telling only with a date. */
  readonly weak: boolean;
}

/** A verb form that stands for a habit, a question or nothing told at all is dropped. */
export type Verdict = Telling | 'drops';

const plain = {
  phase: null,
  governor: -1,
  course: -1,
  suffered: false,
  passing: false,
  weak: false,
} as const;

/** How the event of a verb is told: by its tense and mood, and by what it hangs on. */
export function tellingOfVerb(line: Line, k: number, headline: boolean, depth = 0): Verdict {
  if (6 < depth) return 'drops';
  const verb = line.chunks[k]!.verb!;
  if (verb.hedge === 'drops') return 'drops';
  const held = !verb.finite || isBareInfinitive(line, k);
  const own = held ? heldTelling(line, k, headline, depth) : finiteTelling(line, k, verb, headline);
  if (own === 'drops') return own;
  if (verb.hedge === 'refuses') return { ...own, status: 'did-not-happen', rule: 'negated' };
  if (verb.hedge === 'claims' && own.status === 'happened')
    return { ...own, status: 'claimed', rule: 'reportedly' };
  if (verb.hedge === 'may' && own.status !== 'did-not-happen')
    return { ...own, status: 'possible', rule: 'perhaps' };
  return own;
}

/** How the event of a noun is told: by the verb or noun it hangs on and by the words in front of it. */
export function tellingOfNoun(line: Line, k: number, headline: boolean): Verdict {
  const modifier = modifierOf(line, k);
  if (modifier === 'drops') return 'drops';
  const around = aroundNoun(line, k, headline);
  if (around === 'drops' || modifier === null) return around;
  return under(modifier, around, around.governor, around.suffered);
}

/**
 * The present tense with a time is a plan ("arrives on Friday"), unless the time lies behind the day of publication; and
 * what is told as done lies ahead only where the tense was misread.
 */
export function seenFromTime(telling: Telling, time: TimeExpression | null, clock: Clock | null): Telling {
  if (
    time === null ||
    time.sense.is === 'counted' ||
    (telling.rule !== 'present' && telling.rule !== 'progressive')
  )
    return telling;
  const days = time.edtf === null ? null : daysOf(time.edtf);
  const ahead =
    days !== null && clock !== null
      ? clock.last <= days.first
      : time.tense !== 'past' && telling.rule === 'present';
  return ahead && telling.status === 'happened'
    ? { ...telling, status: 'planned', rule: 'present-plan' }
    : telling;
}

function finiteTelling(line: Line, k: number, verb: VerbWords, headline: boolean): Verdict {
  if (isQuestion(line)) return 'drops';
  if (isConditional(line, k) || isUncertain(line, k))
    return { ...plain, status: 'possible', rule: 'if', weak: true };
  if (verb.modal !== null) {
    const planned =
      modalGrips.get(verb.modal) === 'plans' || (conditionals.has(verb.modal) && isReported(line, k));
    if (hasCondition(line, k)) return { ...plain, status: 'possible', rule: 'if', weak: true };
    return {
      ...plain,
      status: planned ? 'planned' : 'possible',
      rule: verb.modal,
      weak: !planned && !firmModals.has(verb.modal),
    };
  }
  if (verb.perfect || verb.form === 'past' || verb.form === 'participle') return pastTelling(line, k, verb);
  if (verb.progressive) return { ...plain, status: 'happened', rule: 'progressive' };
  return headline
    ? { ...plain, status: 'happened', rule: 'headline' }
    : { ...plain, status: 'happened', rule: 'present' };
}

/** "had met", "who met" and "after they met" are told in passing; "after they met" is taken as known as well. */
function pastTelling(line: Line, k: number, verb: VerbWords): Telling {
  const { chunks, words } = line;
  const { from, to } = chunks[k]!;
  const told: Telling = { ...plain, status: 'happened', rule: verb.perfect ? 'perfect' : 'past' };
  if (verb.perfect && words.lower.slice(from, to).includes('had')) return { ...told, passing: true };
  for (let j = k - 1; 0 <= j && chunks[j]!.is !== 'verb' && chunks[j]!.is !== 'mark'; j--) {
    const word = words.lower[chunks[j]!.from]!;
    if (chunks[j]!.is === 'who') return { ...told, passing: true };
    if (chunks[j]!.is === 'that') return word === 'that' ? told : { ...told, passing: true, rule: word };
    const { preposition } = chunks[j]!;
    if (preposition !== null && doubleFaced.has(preposition))
      return { ...told, passing: true, rule: preposition };
  }
  return told;
}

const doubleFaced = new Set(['after', 'since', 'before']);
const conditionals = new Set(['would', "'d", '’d']);

/** "would enter talks only if" */
function hasCondition(line: Line, k: number): boolean {
  const { chunks, words } = line;
  for (let j = k + 1; j < chunks.length && chunks[j]!.is !== 'mark' && !chunks[j]!.verb?.finite; j++) {
    const word = words.lower[chunks[j]!.from]!;
    if (chunks[j]!.is === 'that') return word === 'if' || word === 'unless';
  }
  return false;
}

/** "no certainty that", "fears that", "doubted that": the clause is not told as a fact. */
function isUncertain(line: Line, k: number): boolean {
  const { chunks, words } = line;
  for (let j = k - 1; 0 < j; j--) {
    const chunk = chunks[j]!;
    if (chunk.is === 'verb' || chunk.is === 'mark' || chunk.is === 'who') return false;
    if (chunk.is === 'that')
      return words.lower[chunk.from] === 'that' && doubting.has(words.lower[chunks[j - 1]!.head]!);
  }
  return false;
}

/** "said that they would meet": will, seen from the past. */
function isReported(line: Line, k: number): boolean {
  const { chunks, words } = line;
  for (let j = k - 1; 0 <= j; j--) {
    const { is, from, verb } = chunks[j]!;
    if (verb !== null) return verb.finite && verb.form === 'past' && verb.base !== 'be';
    const word = words.lower[from]!;
    if ((is === 'mark' && word !== '“' && word !== '”') || is === 'who' || (is === 'that' && word !== 'that'))
      return false;
  }
  return false;
}

const firmModals = new Set(['may', 'might', 'could']);

/** An infinitive, a gerund or a participle is told as what it hangs on makes of it. */
function heldTelling(line: Line, k: number, headline: boolean, depth: number): Verdict {
  const hold = holdOf(line, k);
  const { infinitive, form } = line.chunks[k]!.verb!;
  if (hold.by === 'nothing') {
    if (infinitive)
      return headline
        ? { ...plain, status: 'planned', rule: 'headline-to' }
        : { ...plain, status: 'planned', rule: 'to', weak: true };
    return likeMainVerb(line, k, headline, depth);
  }
  if (hold.by === 'verb') {
    const outer = tellingOfVerb(line, hold.chunk, headline, depth + 1);
    if (outer === 'drops')
      return hold.grip === 'plans' && line.chunks[hold.chunk]!.verb!.base === 'be'
        ? { ...plain, status: 'planned', rule: 'is-to' }
        : 'drops';
    return hold.grip === null ? participleTelling(outer, infinitive) : under(hold.grip, outer, -1, false);
  }
  if (hold.by === 'preposition' && hold.grip === null) {
    const outer = tellingOfVerb(line, hold.chunk, headline, depth + 1);
    if (outer === 'drops') return 'drops';
    return line.chunks[k]!.preposition === 'before' && outer.status !== 'happened'
      ? outer
      : { ...outer, rule: 'beside' };
  }
  if (hold.grip === null) {
    if (infinitive)
      return headline
        ? { ...plain, status: 'planned', rule: 'headline-to' }
        : { ...plain, status: 'planned', rule: 'to', weak: true };
    return form === 'ing' || form === 'past' || form === 'participle'
      ? likeMainVerb(line, k, headline, depth)
      : 'drops';
  }
  return under(hold.grip, { ...plain, status: 'happened', rule: 'held' }, -1, false);
}

function participleTelling(outer: Telling, infinitive: boolean): Telling {
  return infinitive
    ? {
        ...outer,
        status: outer.status === 'did-not-happen' ? outer.status : 'planned',
        rule: 'to',
        weak: true,
      }
    : { ...outer, rule: 'participle' };
}

function finiteBefore(line: Line, k: number): number {
  for (let j = k - 1; 0 <= j; j--) if (line.chunks[j]!.verb?.finite) return j;
  const ahead = mainVerbOf(line, k);
  return ahead === k ? -1 : ahead;
}

/** ", killing nine": as the verb before. */
function likeMainVerb(line: Line, k: number, headline: boolean, depth: number): Verdict {
  const main = finiteBefore(line, k);
  if (main === -1) return { ...plain, status: 'happened', rule: 'participle' };
  const outer = tellingOfVerb(line, main, headline, depth + 1);
  return outer === 'drops'
    ? 'drops'
    : {
        ...outer,
        status: outer.rule === 'present' ? 'happened' : outer.status,
        phase: null,
        rule: 'participle',
      };
}

/** What a grip makes of an event whose governor is told as `outer`. */
function under(grip: Grip, outer: Telling, governor: number, suffered: boolean): Telling {
  const told = { ...outer, governor, suffered, rule: grip };
  const happened = outer.status === 'happened' || outer.status === 'claimed';
  switch (grip) {
    case 'does':
      return { ...told, rule: outer.rule };
    case 'begins':
    case 'continues':
    case 'ends':
      return { ...told, phase: grip };
    case 'suffers':
      return { ...told, suffered: true };
    case 'supposes':
      return { ...told, status: 'happened', weak: false, passing: true };
    case 'plans':
      return { ...told, status: happened || outer.status === 'planned' ? 'planned' : outer.status };
    case 'asks':
      return { ...told, status: 'possible', weak: true };
    case 'may':
      return {
        ...told,
        status: outer.status === 'did-not-happen' ? 'did-not-happen' : 'possible',
        weak: true,
      };
    case 'refuses':
    case 'cancels':
      return {
        ...told,
        status: happened ? 'did-not-happen' : outer.status === 'did-not-happen' ? 'possible' : outer.status,
        weak: !happened,
      };
    case 'denies':
      return { ...told, status: happened ? 'denied' : 'possible', weak: !happened };
    case 'claims':
      return { ...told, status: happened ? 'claimed' : 'possible', weak: !happened };
  }
}

function modifierOf(line: Line, k: number): Grip | 'drops' | null {
  const chunk = line.chunks[k]!;
  for (let i = chunk.from; i < chunk.head; i++) {
    const grip = modifierGrips.get(line.words.lower[i]!);
    if (grip !== undefined) return grip;
  }
  return null;
}

function aroundNoun(line: Line, k: number, headline: boolean): Verdict {
  const chunk = line.chunks[k]!;
  const pointed = asPointedAt(line, k, headline);
  if (pointed !== null) return pointed;
  if (isClauseOfItsOwn(line, k)) return asSubject(line, k, headline) ?? alone(headline);
  if (chunk.preposition === null)
    return asObject(line, k, headline) ?? asSubject(line, k, headline) ?? alone(headline);
  return behindPreposition(line, k, headline);
}

/** "as the siege began", "the siege, which enters its third week": it has a verb of its own, whatever is before. */
function isClauseOfItsOwn(line: Line, k: number): boolean {
  const { chunks } = line;
  const next = verbOfSubject(line, k);
  if (next === -1) return false;
  if (chunks[next - 1]!.is === 'who') return courseGrips.has(chunks[next]!.verb!.base);
  return chunks[k]!.preposition !== null && openingPrepositions.has(chunks[k]!.preposition!);
}

const openingPrepositions = new Set(['as', 'after', 'before', 'since', 'until']);

/** Said of an event itself only in the active. */
const activeCourses = new Set(['enter', 'follow', 'near', 'come', 'leave']);

/** A noun in no clause: a headline or a caption tells it as done, prose is asked elsewhere. */
function alone(headline: boolean): Verdict {
  return headline
    ? { ...plain, status: 'happened', rule: 'headline' }
    : { ...plain, status: 'happened', rule: 'alone', weak: true, passing: true };
}

function asObject(line: Line, k: number, headline: boolean): Verdict | null {
  const { chunks } = line;
  let j = k - 1;
  while (
    0 <= j &&
    (chunks[j]!.is === 'time' ||
      chunks[j]!.is === 'and' ||
      (chunks[j]!.is === 'noun' && chunks[j + 1]?.is === 'and'))
  )
    j--;
  const verb = chunks[j]?.verb;
  if (!verb || startsClause(line, k, verb.base)) return null;
  const grip = objectGrips.get(verb.base);
  if (verb.base === 'be') return isThere(line, j) ? tellingOfVerb(line, j, headline) : null;
  const outer = tellingOfVerb(line, j, headline);
  if (outer === 'drops')
    return grip === 'supposes' ? { ...plain, status: 'happened', rule: 'supposes', passing: true } : 'drops';
  if (grip === undefined) return { ...plain, status: 'happened', rule: 'object', weak: true, passing: true };
  return under(grip, outer, grip === 'supposes' ? -1 : j, false);
}

/** "said the attack killed": the noun is the subject of the next verb, not the object of the last. */
function startsClause(line: Line, k: number, holder: string): boolean {
  const next = tailOf(line, k);
  const verb = line.chunks[next]?.verb;
  if (!verb?.finite) return false;
  const bare =
    verb.form === 'past' && !verb.perfect && !verb.passive && complementsOf(line, next).object.length === 0;
  return !bare || tellers.has(holder);
}

/** After these a clause is likelier than an object. */
const tellers = new Set(
  'say tell claim believe think add know insist argue hope fear deny admit allege suggest warn'.split(' '),
);

function isThere(line: Line, j: number): boolean {
  return line.chunks[j - 1]?.is === 'noun' && line.words.lower[line.chunks[j - 1]!.head] === 'there';
}

function asSubject(line: Line, k: number, headline: boolean): Verdict | null {
  const { chunks } = line;
  const next = verbOfSubject(line, k);
  if (next === -1) return null;
  const verb = chunks[next]!.verb!;
  const outer = tellingOfVerb(line, next, headline);
  const grip = verb.passive && activeCourses.has(verb.base) ? undefined : courseGrips.get(verb.base);
  if (outer === 'drops') return { ...plain, status: 'happened', rule: 'subject', weak: true, passing: true };
  if (grip !== undefined) return { ...under(grip, outer, -1, false), course: next };
  if (outer.status === 'planned') return { ...plain, status: 'planned', rule: 'subject' };
  return { ...plain, status: 'happened', rule: 'subject', weak: outer.status !== 'happened', passing: true };
}

/** "the invasion of Marlow, which enters its 23rd day": the course is that of the head. */
function goesOn(line: Line, k: number, j: number): boolean {
  const opener = line.chunks[j - 1];
  return (
    opener?.is === 'who' &&
    courseGrips.has(line.chunks[j]!.verb!.base) &&
    subjectOf(line, j).some((at) => k < at && line.chunks[at]!.preposition === 'of' && at === k + 1)
  );
}

/** "the talks that Marlow hosted": told by the verb of the relative clause, whose object it is. */
function asPointedAt(line: Line, k: number, headline: boolean): Verdict | null {
  const { chunks } = line;
  const opener = tailOf(line, k);
  const isOpener = chunks[opener]?.is === 'who' || chunks[opener]?.is === 'that';
  const verb = chunks[opener + 2]?.verb;
  if (
    !isOpener ||
    chunks[opener + 1]?.is !== 'noun' ||
    !verb?.finite ||
    complementsOf(line, opener + 2).object.length > 0
  )
    return null;
  const grip = objectGrips.get(verb.base);
  const outer = grip === undefined ? 'drops' : tellingOfVerb(line, opener + 2, headline);
  return outer === 'drops'
    ? null
    : under(grip!, { ...outer, passing: true }, grip === 'supposes' ? -1 : opener + 2, false);
}

function verbOfSubject(line: Line, k: number): number {
  const { chunks } = line;
  for (let j = tailOf(line, k); j < chunks.length && j < k + 12; j++) {
    const chunk = chunks[j]!;
    if (chunk.is === 'verb' && chunk.verb!.finite)
      return subjectOf(line, j).includes(k) || goesOn(line, k, j) ? j : -1;
    if (chunk.is === 'that') return -1;
  }
  return -1;
}

function behindPreposition(line: Line, k: number, headline: boolean): Verdict {
  const { chunks, words } = line;
  const { preposition } = chunks[k]!;
  const before = chunks[k - 1];
  if (
    before?.is === 'noun' &&
    (preposition === 'of' || preposition === 'for' || preposition === 'about' || preposition === 'to')
  ) {
    const grip = nounGrips.get(words.lower[before.head]!);
    if (grip !== undefined) return ofNoun(line, k, grip, headline);
  }
  if (
    preposition === 'for' ||
    preposition === 'about' ||
    preposition === 'as' ||
    preposition === 'like' ||
    preposition === 'than'
  )
    return { ...plain, status: 'happened', rule: 'about', weak: true, passing: true };
  if (before?.is === 'adjective')
    return { ...plain, status: 'happened', rule: 'adjective', weak: true, passing: true };
  const grip = prepositionGrips.get(preposition!);
  const main = verbBeside(line, k, headline);
  const outer = main === -1 ? 'drops' : tellingOfVerb(line, main, headline);
  const base: Telling =
    outer === 'drops'
      ? { ...plain, status: 'happened', rule: 'present', weak: false }
      : { ...outer, weak: false };
  if (grip === 'plans') return { ...plain, status: 'planned', rule: 'ahead' };
  if (grip === 'supposes') return { ...plain, status: 'happened', rule: 'supposes', passing: true };
  if (grip !== undefined) return under(grip, base, -1, false);
  if (preposition === 'before' || preposition === 'until')
    return {
      ...plain,
      status: base.status === 'planned' ? 'planned' : 'happened',
      rule: 'before',
      passing: true,
    };
  return {
    ...plain,
    status: base.status === 'planned' ? 'planned' : base.status === 'possible' ? 'possible' : 'happened',
    rule: 'beside',
    course: main !== -1 && line.chunks[main]!.verb!.passive ? main : -1,
    governor: grip === undefined && sharing.has(preposition!) ? main : -1,
    weak: base.status === 'possible',
    passing: true,
  };
}

/** At a meeting things are said: what is told as possible there is what somebody said, and the saying took place. */
function verbBeside(line: Line, k: number, headline: boolean): number {
  const main = mainVerbOf(line, k);
  if (main === -1 || !gatherings.has(line.words.lower[line.chunks[k]!.head]!)) return main;
  const told = tellingOfVerb(line, main, headline);
  const saying = told !== 'drops' && told.status === 'happened' ? -1 : sayingVerbBefore(line, k);
  return saying === -1 ? main : saying;
}

/** What people say things at. */
const gatherings = new Set(
  'meeting meetings call talks summit conversation briefing conference interview speech address visit'.split(
    ' ',
  ),
);

/** Whose meeting it is that something is said at: that of the subject. */
const sharing = new Set(['in', 'during', 'at', 'on', 'through', 'via', 'with']);

/** "the prospect of talks", "a series of attacks", "the end of the strike". */
function ofNoun(line: Line, k: number, grip: Grip, headline: boolean): Verdict {
  const outer = aroundNoun(line, k - 1, headline);
  const base: Telling =
    outer === 'drops' ? { ...plain, status: 'happened', rule: 'of' } : { ...outer, weak: false };
  if (grip === 'does') return outer === 'drops' ? base : outer;
  return under(
    grip,
    { ...base, status: base.status === 'did-not-happen' ? 'did-not-happen' : 'happened' },
    base.governor,
    false,
  );
}

function isQuestion(line: Line): boolean {
  const last = line.words.lower.at(-1);
  return last === '?' || (last === '”' && line.words.lower.at(-2) === '?');
}
