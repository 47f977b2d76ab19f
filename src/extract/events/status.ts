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
  dueIn,
  governorOf,
  hasCondition,
  holdOf,
  isConditional,
  pointsToObject,
  sayingVerbAbove,
  type Line,
} from './clauses.ts';
import { childBy, headOfList } from './tree.ts';

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
  const own =
    verb.finite && dueIn(line, k) === null
      ? finiteTelling(line, k, verb, headline)
      : heldTelling(line, k, headline, depth);
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
  if (around === 'drops' || modifier === null || isOff(around, modifier)) return around;
  return under(modifier, around, around.rule === 'beside' ? -1 : around.governor, around.suffered);
}

/** "called off a planned visit": a plan that came to nothing. */
function isOff({ status }: Telling, modifier: Grip): boolean {
  return modifier === 'plans' && status === 'did-not-happen';
}

/**
 * The present tense with a time is a plan ("arrives on Friday"), unless the time lies behind the day of publication or,
 * where no day of publication is known, has its year as in a caption; and
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
    days === null
      ? time.tense !== 'past' && telling.rule === 'present'
      : clock !== null && clock.last <= days.first;
  return ahead && telling.status === 'happened'
    ? { ...telling, status: 'planned', rule: 'present-plan' }
    : telling;
}

function finiteTelling(line: Line, k: number, verb: VerbWords, headline: boolean): Verdict {
  if (isQuestion(line)) return 'drops';
  if (isDeniedClaim(line, k)) return { ...plain, status: 'denied', rule: 'denied-claim' };
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
  const past = verb.perfect || verb.form === 'past' || verb.form === 'participle';
  if (past && !isPresentPassive(line, k, verb)) return pastTelling(line, k, verb);
  if (verb.progressive) return { ...plain, status: 'happened', rule: 'progressive' };
  if (isWished(line, k, verb)) return { ...plain, status: 'possible', rule: 'asks', weak: true };
  if (!headline && openerOf(line, headOfList(line.words.tree, line.chunks[k]!.node)) === 'when')
    return { ...plain, status: 'planned', rule: 'when', weak: true };
  if (headline) return { ...plain, status: 'happened', rule: 'headline' };
  return { ...plain, status: 'happened', rule: past ? 'state' : 'present' };
}

/** "insisted that Rossi apologise", and every imperative. */
function isWished({ words, chunks, verbAt }: Line, k: number, { form }: VerbWords): boolean {
  const { from, head, node } = chunks[k]!;
  if (from !== head) return false;
  if (form === 'base') return true;
  const { relation, head: above } = words.tokens[node]!;
  const wish = relation === 'ccomp' && 0 <= above ? chunks[verbAt[above]!]?.verb?.base : undefined;
  const subject = childBy(words.tree, node, 'nsubj');
  const singular = subject !== -1 && /^NNP?$/.test(words.tokens[subject]!.tag);
  return singular && words.tokens[head]!.tag === 'VBP' && wish !== undefined && wishing.has(wish);
}

const wishing = new Set('insist demand urge ask recommend propose suggest order require request'.split(' '));

/** "is guarded by the police": what is so at all times. */
function isPresentPassive(
  { words, chunks }: Line,
  k: number,
  { perfect, passive, progressive }: VerbWords,
): boolean {
  const { from, head } = chunks[k]!;
  return passive && !perfect && !progressive && from < head && presentForms.has(words.lower[from]!);
}

const presentForms = new Set("is are am 's ’s 're ’re gets get".split(' '));

/** "had met", "who met" and "after they met" are told in passing; "after they met" is taken as known as well. */
function pastTelling(line: Line, k: number, verb: VerbWords): Telling {
  const { tree, tokens } = line.words;
  const told: Telling = { ...plain, status: 'happened', rule: verb.perfect ? 'perfect' : 'past' };
  if (verb.pluperfect) return { ...told, passing: true };
  const top = headOfList(tree, line.chunks[k]!.node);
  const opener = openerOf(line, top);
  if (opener !== null && opener !== 'that') return { ...told, passing: true, rule: opener };
  return tokens[top]!.relation === 'acl:relcl' ? { ...told, passing: true } : told;
}

/** "after", "when", "that": the word that opens the clause of a verb. */
function openerOf({ words }: Line, node: number): string | null {
  const { tokens, tree, lower } = words;
  const opener = tree.children[node]!.find(
    (child) =>
      child < node &&
      (tokens[child]!.relation === 'mark' ||
        (tokens[child]!.relation === 'advmod' &&
          lower[child] === 'when' &&
          tokens[node]!.relation === 'advcl')),
  );
  return opener === undefined ? null : lower[opener]!;
}

const conditionals = new Set(['would', "'d", '’d']);

/** "no certainty that", "fears that", "doubted that": the clause is not told as a fact. */
function isUncertain(line: Line, k: number): boolean {
  const { tokens, lower, tree } = line.words;
  const { relation, head } = tokens[headOfList(tree, line.chunks[k]!.node)]!;
  return 0 <= head && (relation === 'acl' || relation === 'ccomp') && doubting.has(lower[head]!);
}

/** "rejected claims that Torrel attacked": the claim's verb is the denier's no. */
function isDeniedClaim(line: Line, k: number): boolean {
  const { tokens, lower } = line.words;
  const { relation, head } = tokens[headOfList(line.words.tree, line.chunks[k]!.node)]!;
  if (relation !== 'acl' || head < 0 || nounGrips.get(lower[head]!) !== 'claims') return false;
  const above = tokens[head]!.relation === 'obj' ? line.verbAt[tokens[head]!.head]! : -1;
  const grip = above === -1 ? undefined : gripIn(objectGrips, line, above);
  return grip === 'denies' || grip === 'refuses';
}

/** "said that they would meet", "they would meet, he said": will, seen from the past. */
function isReported(line: Line, k: number): boolean {
  const { tree, tokens } = line.words;
  const top = headOfList(tree, line.chunks[k]!.node);
  const { relation, head } = tokens[top]!;
  if (relation === 'ccomp' && 0 <= head) return isPastSaying(line, head);
  const beside = childBy(tree, top, 'parataxis');
  return beside !== -1 && isPastSaying(line, beside);
}

function isPastSaying(line: Line, word: number): boolean {
  const verb = line.chunks[line.verbAt[word]!]?.verb;
  return verb?.finite === true && verb.form === 'past' && verb.base !== 'be';
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

/** ", killing nine": as the verb above. */
function likeMainVerb(line: Line, k: number, headline: boolean, depth: number): Verdict {
  const main = governorOf(line, line.chunks[k]!.node);
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
    const joined = line.words.lower[i + 1] === '-';
    if (grip !== undefined && !joined) return grip;
  }
  return null;
}

function aroundNoun(line: Line, k: number, headline: boolean): Verdict {
  const pointed = asPointedAt(line, k, headline);
  if (pointed !== null) return pointed;
  const { tree, tokens } = line.words;
  const { relation } = tokens[headOfList(tree, line.chunks[k]!.node)]!;
  if (isObjectAfterAll(line, k))
    return asObject(line, governorOf(line, governing(line, k)), headline) ?? alone(headline);
  if (relation.startsWith('nsubj') || goesOn(line, k) !== -1)
    return asSubject(line, k, headline) ?? alone(headline);
  if (line.chunks[k]!.preposition !== null) return behindPreposition(line, k, headline);
  return relation === 'obj'
    ? (asObject(line, governorOf(line, line.chunks[k]!.node), headline) ?? alone(headline))
    : alone(headline);
}

/** Said of an event itself only in the active. */
const activeCourses = new Set(['enter', 'follow', 'near', 'come', 'leave']);

/** A noun in no clause: a headline or a caption tells it as done, prose is asked elsewhere. */
function alone(headline: boolean): Verdict {
  return headline
    ? { ...plain, status: 'happened', rule: 'headline' }
    : { ...plain, status: 'happened', rule: 'alone', weak: true, passing: true };
}

/** "announced aid valued at ten million": the analyser takes the past form for a verb with a subject. */
function isObjectAfterAll(line: Line, k: number): boolean {
  const { tokens, tree } = line.words;
  const word = governing(line, k);
  if (word < 0 || tokens[line.chunks[k]!.node]!.relation !== 'nsubj' || tokens[word]!.relation !== 'ccomp')
    return false;
  const { verb, from, head } = line.chunks[line.verbAt[word]!] ?? {};
  if (!verb || verb.form !== 'past' || from !== head || childBy(tree, word, 'obj', 'mark', 'aux') !== -1)
    return false;
  const above = line.chunks[line.verbAt[tokens[word]!.head]!];
  return above !== undefined && above.head < line.chunks[k]!.node && !tellers.has(above.verb!.base);
}

/** After these a clause is likelier than an object. */
const tellers = new Set(
  'say tell claim believe think add know insist argue hope fear deny admit allege suggest warn'.split(' '),
);

function governing({ words, chunks }: Line, k: number): number {
  return words.tokens[chunks[k]!.node]!.head;
}

/** "called off" is not "called": with its particle where the table has that, else by itself. */
export function gripIn(table: ReadonlyMap<string, Grip>, line: Line, j: number): Grip | undefined {
  const { base } = line.chunks[j]!.verb!;
  const { tree, lower } = line.words;
  const particle = childBy(tree, line.chunks[j]!.node, 'compound:prt');
  return (particle === -1 ? undefined : table.get(`${base}+${lower[particle]}`)) ?? table.get(base);
}

function asObject(line: Line, j: number, headline: boolean): Verdict | null {
  if (j === -1) return null;
  const grip = gripIn(objectGrips, line, j);
  const outer = tellingOfVerb(line, j, headline);
  if (outer === 'drops')
    return grip === 'supposes' ? { ...plain, status: 'happened', rule: 'supposes', passing: true } : 'drops';
  if (grip === undefined) return { ...plain, status: 'happened', rule: 'object', weak: true, passing: true };
  return under(grip, outer, grip === 'supposes' ? -1 : j, false);
}

function asSubject(line: Line, k: number, headline: boolean): Verdict | null {
  const { chunks } = line;
  const next = verbOfSubject(line, k);
  if (next === -1) return null;
  const verb = chunks[next]!.verb!;
  const outer = tellingOfVerb(line, next, headline);
  if (verb.base === 'be' && childBy(line.words.tree, chunks[next]!.node, 'expl') !== -1) return outer;
  const judged = verb.base === 'consider' && childBy(line.words.tree, chunks[next]!.node, 'xcomp') !== -1;
  const grip =
    judged || (verb.passive && activeCourses.has(verb.base)) ? undefined : gripIn(courseGrips, line, next);
  if (outer === 'drops') return { ...plain, status: 'happened', rule: 'subject', weak: true, passing: true };
  if (grip !== undefined) return { ...under(grip, outer, -1, false), course: next };
  if (outer.status === 'planned') return { ...plain, status: 'planned', rule: 'subject' };
  return { ...plain, status: 'happened', rule: 'subject', weak: outer.status !== 'happened', passing: true };
}

/** "the invasion of Marlow, which enters its 23rd day": the verb of the relative clause, of the noun or of what it is of; else -1. */
function goesOn(line: Line, k: number): number {
  const { tokens, tree, lower } = line.words;
  const { node, to } = line.chunks[k]!;
  const of = tree.children[node]!.filter((child) => line.chunks[line.nounAt[child]!]?.preposition === 'of');
  const behind = lower[to] === ',' ? to + 1 : to;
  const clauses = [node, ...of].map((noun) => childBy(tree, noun, 'acl:relcl'));
  if (tokens[behind]?.tag === 'WDT') clauses.push(tokens[behind]!.head);
  for (const clause of clauses) {
    const verb = clause === -1 ? undefined : line.chunks[line.verbAt[clause]!]?.verb;
    const subject = clause === -1 ? -1 : childBy(tree, clause, 'nsubj', 'nsubj:pass');
    if (verb && courseGrips.has(verb.base) && subject !== -1 && tokens[subject]!.tag === 'WDT')
      return line.verbAt[clause]!;
  }
  return -1;
}

/** "the talks that Marlow hosted": told by the verb of the relative clause, whose object it is. */
function asPointedAt(line: Line, k: number, headline: boolean): Verdict | null {
  const clause = childBy(line.words.tree, line.chunks[k]!.node, 'acl:relcl');
  if (clause === -1 || line.verbAt[clause] === -1) return null;
  if (!pointsToObject(line, clause)) return null;
  const j = line.verbAt[clause]!;
  const grip = gripIn(objectGrips, line, j);
  const outer = grip === undefined ? 'drops' : tellingOfVerb(line, j, headline);
  return outer === 'drops'
    ? null
    : under(grip!, { ...outer, passing: true }, grip === 'supposes' ? -1 : j, false);
}

function verbOfSubject(line: Line, k: number): number {
  const { tokens, tree } = line.words;
  const on = goesOn(line, k);
  if (on !== -1) return on;
  const { relation, head } = tokens[headOfList(tree, line.chunks[k]!.node)]!;
  return relation.startsWith('nsubj') ? line.verbAt[head]! : -1;
}

const ofs = new Set(['of', 'for', 'about', 'to']);

function behindPreposition(line: Line, k: number, headline: boolean): Verdict {
  const { tokens, tree, lower } = line.words;
  const { preposition, node } = line.chunks[k]!;
  const { relation, head } = tokens[headOfList(tree, node)]!;
  const at = head < 0 ? -1 : line.nounAt[head]!;
  const before = at === -1 ? undefined : line.chunks[at]!;
  if (before?.is === 'noun' && relation === 'nmod' && ofs.has(preposition!)) {
    const grip = nounGrips.get(lower[head]!);
    if (grip !== undefined) return ofNoun(line, at, grip, headline);
  }
  if (
    preposition === 'for' ||
    preposition === 'about' ||
    preposition === 'as' ||
    preposition === 'like' ||
    preposition === 'than'
  )
    return { ...plain, status: 'happened', rule: 'about', weak: true, passing: true };
  if (before?.is === 'adjective' && line.verbAt[head] === -1)
    return { ...plain, status: 'happened', rule: 'adjective', weak: true, passing: true };
  const grip = prepositionGrips.get(preposition!);
  const main = verbBeside(line, k, headline);
  const outer = main === -1 ? 'drops' : tellingOfVerb(line, main, headline);
  const phrasal =
    main === -1 ? undefined : objectGrips.get(`${line.chunks[main]!.verb!.base}+${preposition}`);
  if (phrasal !== undefined && outer !== 'drops') return under(phrasal, outer, main, false);
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
  const main = governorOf(line, line.chunks[k]!.node);
  if (main === -1 || !gatherings.has(line.words.lower[line.chunks[k]!.head]!)) return main;
  const told = tellingOfVerb(line, main, headline);
  const saying = told !== 'drops' && told.status === 'happened' ? -1 : sayingVerbAbove(line, k);
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
function ofNoun(line: Line, noun: number, grip: Grip, headline: boolean): Verdict {
  const outer = aroundNoun(line, noun, headline);
  const base: Telling =
    outer === 'drops' ? { ...plain, status: 'happened', rule: 'of' } : { ...outer, weak: false };
  if (grip === 'does') return outer === 'drops' ? base : outer;
  if (grip === 'claims' && base.status === 'denied') return { ...base, governor: -1 };
  return under(
    grip,
    { ...base, status: base.status === 'did-not-happen' ? 'did-not-happen' : 'happened' },
    grip === 'claims' ? -1 : base.governor,
    false,
  );
}

function isQuestion(line: Line): boolean {
  const last = line.words.lower.at(-1);
  return last === '?' || (last === '”' && line.words.lower.at(-2) === '?');
}
