import { dueIn, holdOf } from './holds.ts';
import { type Line, governorOf } from './line.ts';
import { type Telling, type Verdict, told, under } from './telling.ts';
import { finiteTelling } from './tense.ts';

/** How the event of a verb is told: by its tense and mood, and by what it hangs on. */
export function tellingOfVerb(line: Line, k: number, depth = 0): Verdict {
  if (6 < depth) return 'drops';
  const verb = line.chunks[k]!.verb!;
  if (verb.hedge === 'drops') return 'drops';
  const own =
    verb.finite && dueIn(line, k) === null ? finiteTelling(line, k, verb) : heldTelling(line, k, depth);
  if (own === 'drops') return own;
  if (verb.hedge === 'refuses') return { ...own, status: 'did-not-happen', rule: 'negated' };
  if (verb.hedge === 'claims' && own.status === 'happened')
    return { ...own, status: 'claimed', rule: 'reportedly' };
  if (verb.hedge === 'may' && own.status !== 'did-not-happen')
    return { ...own, status: 'possible', rule: 'perhaps' };
  return own;
}

/** An infinitive, a gerund or a participle is told as what it hangs on makes of it. */
function heldTelling(line: Line, k: number, depth: number): Verdict {
  const hold = holdOf(line, k);
  const { infinitive, form } = line.chunks[k]!.verb!;
  if (hold.by === 'nothing') return infinitive ? toCome(line) : likeMainVerb(line, k, depth);
  if (hold.by === 'verb') {
    const outer = tellingOfVerb(line, hold.chunk, depth + 1);
    if (outer === 'drops')
      return hold.grip === 'plans' && line.chunks[hold.chunk]!.verb!.base === 'be'
        ? told('planned', 'is-to')
        : 'drops';
    return hold.grip === null ? participleTelling(outer, infinitive) : under(hold.grip, outer, -1, false);
  }
  if (hold.by === 'preposition' && hold.grip === null) {
    const outer = tellingOfVerb(line, hold.chunk, depth + 1);
    if (outer === 'drops') return 'drops';
    return line.chunks[k]!.preposition === 'before' && outer.status !== 'happened'
      ? outer
      : { ...outer, rule: 'beside' };
  }
  if (hold.grip === null) {
    if (infinitive) return toCome(line);
    return form === 'ing' || form === 'past' || form === 'participle'
      ? likeMainVerb(line, k, depth)
      : 'drops';
  }
  return under(hold.grip, told('happened', 'held'), -1, false);
}

/** "Ruiz to visit Torrel" is news in a headline; in prose an infinitive says only what for. */
function toCome({ headline }: Line): Telling {
  return headline ? told('planned', 'headline-to') : told('planned', 'to', { weak: true });
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

/** ", killing nine": as the verb above; but "a report published in May" was published, whatever it may say. */
function likeMainVerb(line: Line, k: number, depth: number): Verdict {
  const { node, verb } = line.chunks[k]!;
  const main = governorOf(line, node);
  if (main === -1) return told('happened', 'participle');
  const outer = tellingOfVerb(line, main, depth + 1);
  if (outer === 'drops') return 'drops';
  const unsure = outer.status !== 'happened' && outer.status !== 'claimed';
  if (unsure && verb!.passive && line.words.tokens[node]!.relation === 'acl')
    return told('happened', 'participle', { weak: outer.weak, passing: true });
  return {
    ...outer,
    status: outer.rule === 'present' ? 'happened' : outer.status,
    phase: null,
    rule: 'participle',
  };
}
