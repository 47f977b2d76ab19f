import { type Line, type Phrases, type Prepositional, ownSubject, phrasesAt } from './line.ts';
import { antecedentsOf, isRelative, membersOf, pointsToObject } from './referents.ts';
import { childBy, headOfList, joinedTo } from './tree.ts';

/** What hangs on a verb. */
export interface Complements {
  readonly object: Phrases;
  readonly prepositional: Prepositional;
  /** The verb of an infinitive that follows, -1 for none. */
  readonly infinitive: number;
  /** A clause follows. */
  readonly clause: boolean;
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
