import { contains } from '#core/span.ts';
import type { Statement } from '#core/statement.ts';
import { bodyNouns } from '#lang/en/roles.ts';
import type { Chunk } from './chunk.ts';
import type { Line } from './line.ts';
import type { Cast } from './parties.ts';

/**
 * Whether a pronoun that leads to nobody stands for whoever says so: "we" inside the marks, outside them what a reporter puts
 * for the speaker.
 *
 *     “We left Torrel,” Ruiz said.      Ruiz said she had left.      The army said it had left.
 *      ~~                                         ~~~                              ~~
 */
export function standsForSpeaker(line: Line, { actors }: Cast, statement: Statement, chunk: Chunk): boolean {
  const { actor, actorId } = statement.speaker;
  if (actor === null) return false;
  const { start, end } = line.words.tokens[chunk.head]!;
  const pronoun = line.words.lower[chunk.head]!;
  if (statement.quoted.some((quoted) => contains(quoted, { start, end }))) return firstPersons.has(pronoun);
  const kind = actorId === null ? null : (actors.get(actorId)?.kind ?? null);
  const body = kind === null ? bodyNouns.has(actor.split(' ').at(-1)!.toLowerCase()) : kind !== 'person';
  if (pronoun === 'it') return body;
  if (pronoun === 'they') return kind !== 'person';
  return (pronoun === 'he' || pronoun === 'she') && !body;
}

const firstPersons = new Set(['i', 'we']);
