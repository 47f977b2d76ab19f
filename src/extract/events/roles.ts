import type { Party, Statement } from '#core/statement.ts';
import type { Line } from './line.ts';
import { rolesOfNoun } from './noun-roles.ts';
import type { Cast, Roles } from './parties.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './triggers.ts';
import { rolesOfVerb } from './verb-roles.ts';

/** Who does it and to whom, from the phrases of a trigger and of the verb that tells it. */
export function rolesOf(
  line: Line,
  cast: Cast,
  trigger: Trigger,
  telling: Telling,
  statement: Statement | null,
): Roles {
  const roles =
    line.chunks[trigger.chunk]!.is === 'verb'
      ? rolesOfVerb(line, cast, trigger, statement)
      : rolesOfNoun(line, cast, trigger, telling);
  const taken = new Set(roles.who.map(keyOf));
  const whom = roles.whom.filter((party, i) => {
    const key = keyOf(party);
    return !taken.has(key) && roles.whom.findIndex((other) => keyOf(other) === key) === i;
  });
  return { who: roles.who, whom };
}

function keyOf({ actorId, actor }: Party): string | null {
  return actorId ?? actor;
}
