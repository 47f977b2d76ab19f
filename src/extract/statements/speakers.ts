import type { AnnotatedReport, Mention } from '#core/annotated.ts';
import type { Party } from '#core/statement.ts';
import { spanOfStretch, type Passage, type Stretch } from './passage.ts';
import { headOf, type Subject } from './tree/phrases.ts';

/** Finds who is meant by a phrase of a passage. */
export interface Speakers {
  /** The phrase as written, appositions included, and the actor it leads to. */
  of(passage: Passage, subject: Subject): Party;
}

export const nobody: Party = { mention: null, actor: null, actorId: null };

export function speakersOf({ report, actors }: AnnotatedReport): Speakers {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    of(passage, subject) {
      const mention = spanOfStretch(passage, subject.whole);
      const found = mentionOf(passage, subject);
      const actor = found?.actor ? byId.get(found.actor) : undefined;
      if (actor) return { mention, actor: actor.name, actorId: actor.id };
      if (found?.form === 'pronoun' || isPronoun(passage, subject.core))
        return { mention, actor: null, actorId: null };
      const { start, end } = spanOfStretch(passage, subject.core);
      return { mention, actor: report.text.slice(start, end).replace(/\s+/g, ' '), actorId: null };
    },
  };
}

function isPronoun({ pieces }: Passage, { from, to }: Stretch): boolean {
  return to - from === 1 && pieces[from]!.pos === 'PRON';
}

/** The mention at the head of the phrase; for a role with a name behind it ("a spokesman, Ana Ruiz"), the name. */
function mentionOf(passage: Passage, { core, whole }: Subject): Mention | null {
  const { pieces, mentions } = passage;
  const joint = jointIn(passage, core);
  if (joint) return joint;
  const head = pieces[headOf(passage, core)]!;
  const found =
    mentions.to.get(head.end) ?? reaching(mentions.from.get(pieces[core.from]!.start), head.end) ?? null;
  if (found?.form === 'name' && (found.kind === 'person' || pieces[core.to]?.word !== ',')) return found;
  const name =
    pieces[core.to]?.word === ',' && core.to + 1 < whole.to
      ? mentions.from.get(pieces[core.to + 1]!.start)
      : undefined;
  return name?.form === 'name' &&
    (name.kind === 'person' || found?.form !== 'name') &&
    name.kind !== 'place' &&
    name.kind !== 'country'
    ? name
    : found;
}

/** Several in one, with a title in front or not: `candidates Ana Ruiz and Luca Rossi`. */
function jointIn({ pieces, mentions }: Passage, { from, to }: Stretch): Mention | null {
  for (let at = from; at < to; at++) {
    const joint = mentions.joint.get(pieces[at]!.start);
    if (joint && joint.end === pieces[to - 1]!.end) return joint;
    if (pieces[at]!.pos !== 'NOUN' && pieces[at]!.pos !== 'DET' && pieces[at]!.pos !== 'ADJ') return null;
  }
  return null;
}

function reaching(mention: Mention | undefined, end: number): Mention | undefined {
  return mention && end <= mention.end ? mention : undefined;
}
