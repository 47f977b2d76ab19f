import { type Grip, courseGrips, modifierGrips, nounGrips, objectGrips } from '#lang/en/event-governors.ts';
import { complementsOf } from './complements.ts';
import { gripIn } from './holds.ts';
import { type Line, governorOf } from './line.ts';
import { behindPreposition } from './preposition-telling.ts';
import { pointsToObject } from './referents.ts';
import { type Telling, type Verdict, inPassing, told, under } from './telling.ts';
import { childBy, headOfList } from './tree.ts';
import { tellingOfVerb } from './verb-telling.ts';

/** How the event of a noun is told: by the verb or noun it hangs on and by the words in front of it. */
export function tellingOfNoun(line: Line, k: number): Verdict {
  const modifier = modifierOf(line, k);
  if (modifier === 'drops') return 'drops';
  const around = aroundNoun(line, k);
  if (around === 'drops' || modifier === null || isOff(around, modifier)) return around;
  return under(modifier, around, around.rule === 'beside' ? -1 : around.governor, around.suffered);
}

/** "called off a planned visit": a plan that came to nothing. */
function isOff({ status }: Telling, modifier: Grip): boolean {
  return modifier === 'plans' && status === 'did-not-happen';
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

/** By the relative clause behind it, "a visit that had been planned for Friday", unless the clause around it called that off. */
function aroundNoun(line: Line, k: number): Verdict {
  const described = asPointedAt(line, k) ?? goesOn(line, k);
  if (described === null) return inItsClause(line, k);
  const around = inItsClause(line, k);
  if (described === 'drops' || described.status !== 'planned' || around === 'drops') return described;
  const plan = Math.max(described.course, described.governor);
  return isOff(around, 'plans') ? { ...around, course: plan } : described;
}

function inItsClause(line: Line, k: number): Verdict {
  const { tree, tokens } = line.words;
  const { relation } = tokens[headOfList(tree, line.chunks[k]!.node)]!;
  if (isObjectAfterAll(line, k)) return asObject(line, governorOf(line, governing(line, k))) ?? alone(line);
  if (relation.startsWith('nsubj')) return asSubject(line, verbOfSubject(line, k)) ?? alone(line);
  if (line.chunks[k]!.preposition !== null) return asPartOf(line, k) ?? behindPreposition(line, k);
  return relation === 'obj'
    ? (asObject(line, governorOf(line, line.chunks[k]!.node)) ?? alone(line))
    : alone(line);
}

/** A noun in no clause: a headline or a caption tells it as done, prose is asked elsewhere. */
function alone({ headline }: Line): Verdict {
  return headline ? told('happened', 'headline') : inPassing('alone');
}

/** "the prospect of talks", "a series of attacks", "the end of the strike". */
function asPartOf(line: Line, k: number): Verdict | null {
  const { tokens, tree, lower } = line.words;
  const { preposition, node } = line.chunks[k]!;
  const { relation, head } = tokens[headOfList(tree, node)]!;
  const noun = head < 0 ? -1 : line.nounAt[head]!;
  if (line.chunks[noun]?.is !== 'noun' || relation !== 'nmod' || !ofs.has(preposition!)) return null;
  const grip = nounGrips.get(lower[head]!);
  return grip === undefined ? null : ofNoun(line, noun, grip);
}

const ofs = new Set(['of', 'for', 'about', 'to']);

function ofNoun(line: Line, noun: number, grip: Grip): Verdict {
  const outer = aroundNoun(line, noun);
  const base: Telling = outer === 'drops' ? told('happened', 'of') : { ...outer, weak: false };
  if (grip === 'does') return outer === 'drops' ? base : outer;
  if (grip === 'claims' && base.status === 'denied') return { ...base, governor: -1 };
  return under(
    grip,
    { ...base, status: base.status === 'did-not-happen' ? 'did-not-happen' : 'happened' },
    grip === 'claims' ? -1 : base.governor,
    false,
  );
}

function asObject(line: Line, j: number): Verdict | null {
  if (j === -1) return null;
  const grip = gripIn(objectGrips, line, j);
  const outer = tellingOfVerb(line, j);
  if (outer === 'drops')
    return grip === 'supposes' ? told('happened', 'supposes', { passing: true }) : 'drops';
  if (grip === undefined) return inPassing('object');
  return under(grip, outer, grip === 'supposes' ? -1 : j, false);
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

function asSubject(line: Line, verbAbove: number): Verdict | null {
  if (verbAbove === -1) return null;
  const { chunks } = line;
  const next = raised(line, verbAbove);
  const verb = chunks[next]!.verb!;
  const outer = tellingOfVerb(line, next);
  if (verb.base === 'be' && childBy(line.words.tree, chunks[next]!.node, 'expl') !== -1) return outer;
  const judged = verb.base === 'consider' && childBy(line.words.tree, chunks[next]!.node, 'xcomp') !== -1;
  const grip =
    judged || (verb.passive && activeCourses.has(verb.base)) ? undefined : gripIn(courseGrips, line, next);
  if (outer === 'drops') return inPassing('subject');
  if (grip !== undefined) return { ...under(grip, outer, -1, false), course: next };
  if (outer.status === 'planned') return told('planned', 'subject');
  return told('happened', 'subject', { weak: outer.status !== 'happened', passing: true });
}

/** Said of an event itself only in the active. */
const activeCourses = new Set(['enter', 'follow', 'near', 'come', 'leave']);

function verbOfSubject(line: Line, k: number): number {
  const { tokens, tree } = line.words;
  return line.verbAt[tokens[headOfList(tree, line.chunks[k]!.node)]!.head]!;
}

/** "are expected to ⟦resume⟧", "is set to ⟦begin⟧": the verb that says what becomes of it. */
function raised(line: Line, k: number): number {
  const { object, infinitive } = complementsOf(line, k);
  return infinitive !== -1 && object.length === 0 && gripIn(courseGrips, line, infinitive) !== undefined
    ? infinitive
    : k;
}

/** "the invasion of Marlow, which enters its 23rd day": by the relative clause, of the noun or of what it is of. */
function goesOn(line: Line, k: number): Verdict | null {
  const { tokens, tree, lower } = line.words;
  const { node, to } = line.chunks[k]!;
  const of = tree.children[node]!.filter((child) => line.chunks[line.nounAt[child]!]?.preposition === 'of');
  const behind = lower[to] === ',' ? to + 1 : to;
  const clauses = [node, ...of].map((noun) => childBy(tree, noun, 'acl:relcl'));
  if (tokens[behind]?.tag === 'WDT') clauses.push(tokens[behind]!.head);
  for (const clause of clauses) {
    const verb = clause === -1 ? -1 : line.verbAt[clause]!;
    const subject = verb === -1 ? -1 : childBy(tree, clause, 'nsubj', 'nsubj:pass');
    if (subject === -1 || tokens[subject]!.tag !== 'WDT') continue;
    if (courseGrips.has(line.chunks[raised(line, verb)]!.verb!.base)) return asSubject(line, verb);
  }
  return null;
}

/** "the talks that Marlow hosted": told by the verb of the relative clause, whose object it is. */
function asPointedAt(line: Line, k: number): Verdict | null {
  const clause = childBy(line.words.tree, line.chunks[k]!.node, 'acl:relcl');
  if (clause === -1 || line.verbAt[clause] === -1) return null;
  if (!pointsToObject(line, clause)) return null;
  const j = line.verbAt[clause]!;
  const grip = gripIn(objectGrips, line, j);
  const outer = grip === undefined ? 'drops' : tellingOfVerb(line, j);
  return outer === 'drops'
    ? null
    : under(grip!, { ...outer, passing: true }, grip === 'supposes' ? -1 : j, false);
}
