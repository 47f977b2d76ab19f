import { type Line, ownSubject } from './line.ts';
import { headOfList, joinedTo } from './tree.ts';
import type { Words } from './words.ts';

/** A list's members; "the leaders of Marlow and Torrel" are the two, "one of the cities" the cities. */
export function membersOf({ words }: Line, word: number): number[] {
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

export function isRelative({ words }: Line, word: number): boolean {
  return relatives.has(words.lower[word]!) && words.tokens[word]!.tag.startsWith('W');
}

const relatives = new Set('who whom which that'.split(' '));

/** What a relative pronoun points to. */
export function antecedentsOf(line: Line, node: number): number[] {
  const { tokens, tree } = line.words;
  const top = headOfList(tree, node);
  const { relation, head } = tokens[top]!;
  if (relation === 'acl:relcl' && 0 <= head) return membersOf(line, meantBy(line, head));
  return relation === 'ccomp' && 0 <= head ? antecedentsOf(line, head) : [];
}

/** "the blast in Torrel, Marlow, which killed nine": not the town does it, but what took place there. */
export function meantBy(line: Line, word: number): number {
  const { tokens } = line.words;
  let at = word;
  while (tokens[at]!.relation === 'appos' || tokens[at]!.relation === 'flat') at = tokens[at]!.head;
  const { relation, head, pos } = tokens[at]!;
  const placed = pos === 'PROPN' && placing.has(line.chunks[line.nounAt[at]!]?.preposition ?? '');
  return placed && relation === 'nmod' && tokens[head]!.pos === 'NOUN' ? head : word;
}

const placing = new Set(['in', 'at', 'near']);

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
