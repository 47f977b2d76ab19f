import type { Predicate } from '#core/annotated.ts';
import type { Grip } from '#lang/en/event-governors.ts';
import {
  adjectiveGrips,
  conditionWords,
  gerundGrips,
  infinitiveGrips,
  nounGrips,
  objectActs,
} from '#lang/en/event-governors.ts';
import type { Chunking, Words } from './chunks.ts';
import { childBy, headOfList, joinedTo } from './tree.ts';

/** A sentence with its words and chunks; everything below counts in chunks, and walks along the tree of the words. */
export interface Line extends Chunking {
  readonly text: string;
  /** Its capitals tell nothing, and its present tense tells what happened. */
  readonly headline: boolean;
  readonly words: Words;
  readonly predicates: readonly Predicate[];
}

/** Noun phrases that fill one place together: `Lopez and Rossi`. Indexes of chunks, in the order of the text. */
export type Phrases = readonly number[];

/** Phrases with one preposition in front. */
export type Prepositional = readonly { readonly preposition: string; readonly phrases: Phrases }[];

/** What hangs on a verb. */
export interface Complements {
  readonly object: Phrases;
  readonly prepositional: Prepositional;
  /** The verb of an infinitive that follows, -1 for none. */
  readonly infinitive: number;
  /** A clause follows. */
  readonly clause: boolean;
}

/** How a verb hangs on another word. */
export interface Hold {
  readonly by: 'verb' | 'noun' | 'adjective' | 'preposition' | 'nothing';
  /** The chunk that holds it, -1 for nothing. */
  readonly chunk: number;
  readonly grip: Grip | null;
}

const none: Phrases = [];
const subjects = ['nsubj', 'nsubj:pass', 'csubj'];
const deepest = 8;

/** Who or what does what a verb says, as far as it stands in the sentence; in a passive, who undergoes it. */
export function subjectOf(line: Line, k: number): Phrases {
  const { node } = line.chunks[k]!;
  const undergone = isLoose(line, k) ? subjectByRoles(line, k) : none;
  if (undergone.length > 0) return undergone;
  const found = subjectAt(line, node, 0);
  return found.length > 0 ? phrasesAt(line, found) : subjectByRoles(line, k);
}

/** "freed nine girls kidnapped in May": a participle that the tree hangs on the verb as if on its subject. */
function isLoose({ words, chunks }: Line, k: number): boolean {
  const { node, verb, from, head } = chunks[k]!;
  return (
    verb!.passive &&
    from === head &&
    words.tokens[node]!.relation === 'advcl' &&
    words.lower[from - 1] !== ',' &&
    from !== 0
  );
}

/** Where the tree shows none: who the roles of PropBank name. */
function subjectByRoles(line: Line, k: number): Phrases {
  const { head, verb } = line.chunks[k]!;
  const roles = line.predicates.find(({ word }) => word === head)?.roles;
  const role = roles?.find(({ label }) => label === (verb!.passive ? 'ARG1' : 'ARG0'));
  return role === undefined || isRelative(line, role.head)
    ? none
    : phrasesAt(line, membersOf(line, role.head));
}

function subjectAt(line: Line, node: number, depth: number): number[] {
  const { tokens } = line.words;
  if (deepest < depth || node < 0) return [];
  const own = ownSubject(line, node);
  if (own !== -1) return isRelative(line, own) ? antecedentsOf(line, node) : membersOf(line, own);
  const { relation, head } = tokens[node]!;
  if (head < 0) return [];
  switch (relation) {
    case 'conj':
      return line.verbAt[head] === -1 ? [] : subjectAt(line, head, depth + 1);
    case 'acl:relcl':
      return membersOf(line, meantBy(line, head));
    case 'acl':
      return subjectOfModifier(line, node, head, depth);
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
    case 'csubj':
    case 'obl':
      return subjectOfHeld(line, node, head, depth);
    case 'advmod':
      return subjectAt(line, head, depth + 1);
    default:
      return [];
  }
}

/** The last one in front of the verb: the analyser may take "Mayor" and "Ana Ruiz" for two. */
function ownSubject({ words, chunks, verbAt }: Line, node: number): number {
  const { tokens, tree } = words;
  const own = tree.children[node]!.filter((child) => subjects.includes(tokens[child]!.relation));
  const main = chunks[verbAt[node]!]?.head ?? node;
  return own.findLast((child) => child < main) ?? own[0] ?? -1;
}

/** "the rebels attacking Torrel": the noun; "a plan to attack Torrel": whoever has the plan. */
function subjectOfModifier(line: Line, node: number, noun: number, depth: number): number[] {
  const verb = line.verbAt[node] === -1 ? null : line.chunks[line.verbAt[node]!]!.verb!;
  if (!verb?.infinitive && line.chunks[line.verbAt[node]!]?.preposition === null)
    return line.verbAt[noun] === -1 ? membersOf(line, noun) : subjectAt(line, noun, depth + 1);
  const governor = governorOf(line, noun);
  if (governor === -1) return [];
  const { node: above, verb: held } = line.chunks[governor]!;
  if (held!.base === 'be' || line.words.tokens[noun]!.relation.startsWith('nsubj')) return [];
  const isObject = line.words.tokens[noun]!.relation === 'obj';
  const acts = isObject && objectHolds(held!.base) && !nounGrips.has(line.words.lower[noun]!);
  return acts ? membersOf(line, noun) : subjectAt(line, above, depth + 1);
}

/** The subject of a verb that another one governs: its object where that acts ("urged Torrel to leave"), else its subject. */
function subjectOfHeld(line: Line, node: number, above: number, depth: number): number[] {
  const { tokens, tree } = line.words;
  const k = line.verbAt[above]!;
  const held = line.verbAt[node] === -1 ? null : line.chunks[line.verbAt[node]!]!;
  if (k === -1 || held === null) return subjectAt(line, above, depth + 1);
  if ((tokens[node]!.relation !== 'xcomp' && held.verb!.finite) || isToBe(line, line.verbAt[node]!))
    return [];
  const { base, passive } = line.chunks[k]!.verb!;
  const object = passive ? -1 : childBy(tree, above, 'obj', 'iobj');
  if (object !== -1 && held.verb!.infinitive && objectHolds(base)) return membersOf(line, object);
  if (object === -1 && held.verb!.infinitive && asking.has(base)) {
    const asked = tree.children[above]!.find(
      (child) =>
        tokens[child]!.relation === 'obl' && reached.has(line.chunks[line.nounAt[child]!]?.preposition ?? ''),
    );
    if (asked !== undefined) return membersOf(line, asked);
  }
  if (object !== -1 && held.preposition !== null && ofObject.has(held.preposition)) {
    const grip = gerundGrips.get(base);
    if (grip !== undefined && grip !== 'begins') return membersOf(line, object);
  }
  return subjectAt(line, above, depth + 1);
}

const asking = new Set(['call', 'appeal', 'plead']);
const reached = new Set(['on', 'upon', 'to', 'for', 'with']);
const ofObject = new Set(['of', 'for', 'from']);
const bareHolders = new Set('help let make see hear watch have'.split(' '));

function objectHolds(base: string): boolean {
  return objectActs.has(base) || bareHolders.has(base);
}

/** What a relative pronoun points to. */
function antecedentsOf(line: Line, node: number): number[] {
  const { tokens, tree } = line.words;
  const top = headOfList(tree, node);
  const { relation, head } = tokens[top]!;
  if (relation === 'acl:relcl' && 0 <= head) return membersOf(line, meantBy(line, head));
  return relation === 'ccomp' && 0 <= head ? antecedentsOf(line, head) : [];
}

/** "the blast in Torrel, Marlow, which killed nine": not the town does it, but what took place there. */
function meantBy(line: Line, word: number): number {
  const { tokens } = line.words;
  let at = word;
  while (tokens[at]!.relation === 'appos' || tokens[at]!.relation === 'flat') at = tokens[at]!.head;
  const { relation, head, pos } = tokens[at]!;
  const placed = pos === 'PROPN' && placing.has(line.chunks[line.nounAt[at]!]?.preposition ?? '');
  return placed && relation === 'nmod' && tokens[head]!.pos === 'NOUN' ? head : word;
}

const placing = new Set(['in', 'at', 'near']);

function isRelative({ words }: Line, word: number): boolean {
  return relatives.has(words.lower[word]!) && words.tokens[word]!.tag.startsWith('W');
}

const relatives = new Set('who whom which that'.split(' '));

/**
 * Whether what a relative clause hangs on is the object in it: "the town (which) Torrel seized", and not "in which", "where".
 */
export function pointsToObject(line: Line, clause: number): boolean {
  const { tokens, tree } = line.words;
  const subject = ownSubject(line, clause);
  if (tokens[clause]!.relation !== 'acl:relcl' || subject === -1 || isRelative(line, subject)) return false;
  const own = tree.children[clause]!;
  const object = own.find((child) => tokens[child]!.relation === 'obj');
  return object !== undefined
    ? isRelative(line, object)
    : !own.some((child) => tokens[child]!.tag.startsWith('W'));
}

/** A list's members; "the leaders of Marlow and Torrel" are the two, "one of the cities" the cities. */
function membersOf({ words }: Line, word: number): number[] {
  const { tree, tokens, lower } = words;
  return joinedTo(tree, word).flatMap((member) => {
    const behind = tree.children[member]!.find(
      (child) => tokens[child]!.relation === 'nmod' && member < child && hasOf(words, child),
    );
    if (behind === undefined || relatives.has(lower[behind]!)) return [member];
    if (parts.has(lower[member]!)) return joinedTo(tree, behind);
    const owners = joinedTo(tree, behind);
    return owners.length > 1 && tokens[member]!.tag === 'NNS' ? owners : [member];
  });
}

function hasOf({ tree, tokens, lower }: Words, word: number): boolean {
  return tree.children[word]!.some((child) => tokens[child]!.relation === 'case' && lower[child] === 'of');
}

const parts = new Set(
  'ton tons tonnes kg kilograms shipment shipments amount worth litres boxes pieces lot lots series package packages load loads one two three four five some many several most all both half hundreds thousands dozens scores dozen hundred number group handful members each any majority part parts rest'.split(
    ' ',
  ),
);

function phrasesAt(line: Line, words: readonly number[]): Phrases {
  return [...new Set(words.map((word) => line.nounAt[word]!))].filter((k) => k !== -1);
}

/** The object of a verb and the phrases with prepositions that hang on it, and on these. */
export function complementsOf(line: Line, k: number, nouns: ReadonlySet<number> = new Set()): Complements {
  const { tokens, tree, lower } = line.words;
  const chunk = line.chunks[k]!;
  const holders = [chunk.node, ...partnersOf(line, chunk.node)];
  const children = holders.flatMap((holder) => tree.children[holder]!).sort((a, b) => a - b);
  const subject = ownSubject(line, chunk.node);
  const given = childBy(tree, chunk.node, 'iobj');
  const direct = children
    .filter((child) => isObject(line, child, subject))
    .flatMap((child) => objectAt(line, child));
  const objects = direct.length > 0 || given === -1 ? direct : membersOf(line, given);
  const object = chunk.verb!.passive ? [] : objects.length > 0 ? objects : objectInFront(line, chunk.node);
  const prepositional: { preposition: string; phrases: Phrases }[] = [];
  for (const child of children) {
    const at = line.nounAt[child]!;
    const { relation } = tokens[child]!;
    if (at === -1 || line.chunks[at]!.is === 'time') continue;
    if (child === given && direct.length > 0)
      prepositional.push({ preposition: 'to', phrases: phrasesAt(line, membersOf(line, child)) });
    else if (oblique.has(relation) || (relation === 'obj' && line.chunks[at]!.preposition !== null))
      addPhrase(line, child, nouns, prepositional);
    else if (isObject(line, child, subject)) addTails(line, child, nouns, prepositional);
  }
  const held = children.filter((child) => chunk.head < child);
  const infinitive = held.find(
    (child) =>
      complementary.has(tokens[child]!.relation) &&
      line.chunks[line.verbAt[child]!]?.verb?.infinitive === true &&
      lower[line.chunks[line.verbAt[child]!]!.from - 1] !== ',',
  );
  return {
    object: phrasesAt(line, object),
    prepositional,
    infinitive: infinitive === undefined ? -1 : line.verbAt[infinitive]!,
    clause: held.some(
      (child) =>
        tokens[child]!.relation === 'ccomp' && line.chunks[line.verbAt[child]!]?.verb?.finite === true,
    ),
  };
}

const oblique = new Set(['obl', 'nmod', 'xcomp']);
const complementary = new Set(['xcomp', 'ccomp', 'advcl']);

/** "shot and killed nine people": what hangs on one of two verbs side by side belongs to both. */
function partnersOf({ words }: Line, node: number): number[] {
  const { tokens, tree } = words;
  const { relation, head } = tokens[node]!;
  if (relation === 'conj' && head === node - 2 && tokens[node - 1]!.relation === 'cc')
    return tokens[head]!.pos === 'VERB' ? [head] : [];
  return tree.children[node]!.filter(
    (child) => child === node + 2 && tokens[child]!.relation === 'conj' && tokens[child]!.pos === 'VERB',
  );
}

/** A second subject behind the verb is an object taken for one. */
function isObject(line: Line, child: number, subject: number): boolean {
  const { relation, head } = line.words.tokens[child]!;
  if (line.chunks[line.nounAt[child]!]?.preposition !== null) return false;
  return relation === 'obj' || (relation === 'nsubj' && subject !== -1 && subject < head && head < child);
}

function objectAt(line: Line, word: number): number[] {
  return isRelative(line, word) ? antecedentsOf(line, line.words.tokens[word]!.head) : membersOf(line, word);
}

/** "the town Torrel seized": the object is what the clause hangs on. */
function objectInFront(line: Line, node: number): number[] {
  return pointsToObject(line, node) ? membersOf(line, line.words.tokens[node]!.head) : [];
}

function addPhrase(
  line: Line,
  word: number,
  nouns: ReadonlySet<number>,
  found: { preposition: string; phrases: Phrases }[],
): void {
  const chunk = line.chunks[line.nounAt[word]!];
  if (chunk?.preposition === null || chunk === undefined) return;
  found.push({ preposition: chunk.preposition, phrases: phrasesAt(line, membersOf(line, word)) });
  if (line.words.tokens[word]!.head < word) addTails(line, word, nouns, found);
}

/** Phrases behind a noun go with its verb as well, save those that belong to the event that the noun states. */
function addTails(
  line: Line,
  word: number,
  nouns: ReadonlySet<number>,
  found: { preposition: string; phrases: Phrases }[],
): void {
  const { tokens, tree } = line.words;
  const names = tree.children[word]!.filter((child) => tokens[child]!.relation === 'appos');
  for (const member of [...joinedTo(tree, word), ...names])
    for (const child of tree.children[member]!) {
      const at = line.nounAt[child]!;
      if (tokens[child]!.relation !== 'nmod' || at === -1 || line.chunks[at]!.is === 'time') continue;
      const { preposition } = line.chunks[at]!;
      if (preposition === 'of') addTails(line, child, nouns, found);
      else if (!nouns.has(line.nounAt[member]!) || !belonging.has(preposition ?? ''))
        addPhrase(line, child, nouns, found);
    }
}

const belonging = new Set(['with', 'between', 'to', 'against', 'by', 'on', 'upon', 'for', 'from']);

/** The phrases that hang on a noun, and those behind it that hang on the verb which has it. */
export function hangingOn(line: Line, k: number): Prepositional {
  const { tokens, tree } = line.words;
  const { node } = line.chunks[k]!;
  const found: { preposition: string; phrases: Phrases }[] = [];
  for (const child of tree.children[node]!) {
    const { relation } = tokens[child]!;
    if ((relation !== 'nmod' && relation !== 'obl') || line.chunks[line.nounAt[child]!]?.is === 'time')
      continue;
    addPhrase(line, child, new Set(), found);
  }
  const list = headOfList(tree, node);
  const { relation, head } = tokens[list]!;
  if (head < 0 || !attached.has(relation) || line.verbAt[head] === -1) return found;
  if (relation === 'obl' && node < head) return found;
  for (const child of tree.children[head]!)
    if (
      node < child &&
      (tokens[child]!.relation === 'obl' || tokens[child]!.relation === 'obj') &&
      line.chunks[line.nounAt[child]!]?.is === 'noun' &&
      (relation !== 'nsubj' || line.chunks[line.nounAt[child]!]!.preposition !== 'by')
    )
      addPhrase(line, child, new Set(), found);
  return found;
}

const attached = new Set(['obj', 'obl', 'nsubj:pass', 'nsubj']);

/** What a verb hangs on: the verb, noun or adjective that governs it, and what that makes of it. */
export function holdOf(line: Line, k: number, depth = 0): Hold {
  const { tokens, lower } = line.words;
  const { node, verb, preposition } = line.chunks[k]!;
  const { relation, head } = tokens[node]!;
  const nothing: Hold = { by: 'nothing', chunk: -1, grip: null };
  const adjective = dueIn(line, k);
  if (adjective !== null) return { by: 'adjective', chunk: k, grip: adjective };
  if (head < 0 || verb!.finite || deepest < depth) return nothing;
  const above = line.verbAt[head]!;
  if (relation === 'conj')
    return above === -1 || (line.chunks[above]!.verb!.finite && dueIn(line, above) === null)
      ? nothing
      : holdOf(line, above, depth + 1);
  if (preposition === 'of' && lower[head] === 'short') return { by: 'adjective', chunk: -1, grip: 'refuses' };
  if (preposition !== null && verb!.form === 'ing') return holdByPreposition(line, preposition, head);
  if (isToBe(line, k)) return { by: 'adjective', chunk: -1, grip: 'plans' };
  const main = above === -1 ? null : line.chunks[above]!;
  if (main !== null && main.head === main.node) {
    const { base, passive } = main.verb!;
    if (!holding.has(relation)) return nothing;
    if (base === 'be' && verb!.infinitive) return { by: 'verb', chunk: above, grip: 'plans' };
    return {
      by: 'verb',
      chunk: above,
      grip: gripOf(line, k, above) ?? (passive && relation !== 'advcl' ? 'asks' : null),
    };
  }
  const at = line.nounAt[head]!;
  if (at === -1) return nothing;
  const grip = adjectiveGrips.get(lower[head]!);
  if (verb!.infinitive && grip !== undefined) return { by: 'adjective', chunk: at, grip };
  if (line.chunks[at]!.is !== 'noun') return nothing;
  return { by: 'noun', chunk: at, grip: verb!.infinitive ? (nounGrips.get(lower[head]!) ?? null) : null };
}

/** "the goal is to help, she said": the tree may hang the infinitive past its "is". */
function isToBe({ words, chunks }: Line, k: number): boolean {
  const { verb, from, node } = chunks[k]!;
  return (
    verb!.infinitive &&
    words.tokens[node]!.relation === 'ccomp' &&
    (words.lower[from - 1] === 'is' || words.lower[from - 1] === 'was')
  );
}

const holding = new Set(['xcomp', 'ccomp', 'advcl', 'csubj', 'obl', 'obj']);

/** What a verb makes of another under it; behind an object of its own only where that acts. */
function gripOf(line: Line, k: number, above: number): Grip | null {
  const { verb, node } = line.chunks[k]!;
  const { base, passive } = line.chunks[above]!.verb!;
  if (!verb!.infinitive) return gerundGrips.get(base) ?? null;
  const object = passive ? -1 : childBy(line.words.tree, line.chunks[above]!.node, 'obj', 'iobj');
  if (object === -1 || node < object) return infinitiveGrips.get(base) ?? null;
  return objectActs.has(base) ? (infinitiveGrips.get(base) ?? 'plans') : null;
}

/** "is due to meet", "is set to": an adjective that the tree counts to the words of the verb. */
export function dueIn({ words, chunks }: Line, k: number): Grip | null {
  const { node, head } = chunks[k]!;
  if (node !== head) return null;
  const due = words.tree.children[node]!.find(
    (child) =>
      child < node &&
      adjectiveGrips.has(words.lower[child]!) &&
      words.lower[child + 1] === 'to' &&
      dueAs.has(words.tokens[child]!.relation),
  );
  return due === undefined ? null : adjectiveGrips.get(words.lower[due]!)!;
}

const dueAs = new Set(['case', 'mark', 'advmod']);

function holdByPreposition(line: Line, preposition: string, head: number): Hold {
  const { lower } = line.words;
  const verb = line.verbAt[head]!;
  const at = line.nounAt[head]!;
  if (preposition === 'without' || preposition === 'instead')
    return { by: 'preposition', chunk: Math.max(verb, at), grip: 'refuses' };
  if (at !== -1 && line.chunks[at]!.is !== 'time') {
    const grip = nounGrips.get(lower[head]!);
    if (grip !== undefined && ['of', 'for', 'about', 'on'].includes(preposition))
      return { by: 'noun', chunk: at, grip };
    const adjective = adjectiveGrips.get(lower[head]!);
    if (line.chunks[at]!.is === 'adjective') return { by: 'adjective', chunk: at, grip: adjective ?? null };
  }
  const main = verb !== -1 ? verb : governorOf(line, head);
  if (main === -1) return { by: 'preposition', chunk: at, grip: 'supposes' };
  if (beside.has(preposition)) return { by: 'preposition', chunk: main, grip: null };
  return { by: 'verb', chunk: main, grip: gerundGrips.get(line.chunks[main]!.verb!.base) ?? null };
}

const beside = new Set(['after', 'before', 'since', 'while']);

/** Whether the clause of a verb begins with "if", "whether" and the like, or one around it that says so. */
export function isConditional(line: Line, k: number): boolean {
  const { tokens } = line.words;
  let { node } = line.chunks[k]!;
  for (let depth = 0; 0 <= node && depth < deepest; depth++) {
    if (opensCondition(line, node)) return true;
    const { relation, head } = tokens[node]!;
    if (relation !== 'conj' && relation !== 'ccomp' && relation !== 'xcomp') return false;
    node = head;
  }
  return false;
}

function opensCondition({ words }: Line, node: number): boolean {
  const { tokens, tree, lower } = words;
  return tree.children[node]!.some(
    (child) =>
      child < node &&
      ((tokens[child]!.relation === 'mark' && conditionWords.has(lower[child]!)) ||
        isTurned(words, node, child)),
  );
}

/** "Had Torrel attacked, Marlow would have": a condition by its order. */
function isTurned({ tokens, tree, lower }: Words, node: number, child: number): boolean {
  return (
    tokens[node]!.relation === 'advcl' &&
    turning.has(lower[child]!) &&
    tokens[child]!.relation.startsWith('aux') &&
    child < childBy(tree, node, ...subjects)
  );
}

const turning = new Set(['had', 'were', 'should']);

/** Whether a clause with "if" hangs on a verb: "would enter talks only if". */
export function hasCondition(line: Line, k: number): boolean {
  const { tokens, tree, lower } = line.words;
  return tree.children[line.chunks[k]!.node]!.some(
    (child) =>
      tokens[child]!.relation === 'advcl' &&
      tree.children[child]!.some((mark) => lower[mark] === 'if' || lower[mark] === 'unless'),
  );
}

/** The verb that a word stands under, -1 where there is none. */
export function governorOf(line: Line, word: number): number {
  const { tokens } = line.words;
  for (let at = tokens[word]!.head; 0 <= at; at = tokens[at]!.head)
    if (line.verbAt[at] !== -1) return line.verbAt[at]!;
  return -1;
}

/** The nearest verb of saying above a chunk, -1 where there is none: "will ⟦warn⟧ Rossi that … if … in a call". */
export function sayingVerbAbove(line: Line, k: number): number {
  for (
    let at = governorOf(line, line.chunks[k]!.node);
    at !== -1;
    at = governorOf(line, line.chunks[at]!.node)
  ) {
    const { base } = line.chunks[at]!.verb!;
    if (reported.has(base) || addressing.has(base)) return at;
  }
  return -1;
}

/** Verbs whose next words may be a whole clause. */
const reported = new Set(
  'say tell claim believe think report announce allege confirm add warn deny insist argue suggest know hope fear state note admit stress write reveal show indicate'.split(
    ' ',
  ),
);
const addressing = new Set(
  'ask urge accuse promise assure discuss agree raise call offer threaten'.split(' '),
);
