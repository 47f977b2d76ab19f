import type { Party } from '#core/statement.ts';
import { type Draft, isDefinite, spoken } from './draft.ts';
import type { Line } from './line.ts';
import type { Trigger } from './triggers.ts';

/**
 * Whether it is told as one event. The present tense of prose tells habits, except for what is said, and for a plan with
 * its date ("arrives on Friday"); what is only wanted or thinkable counts with a date.
 *
 * @param alone the sentence is all of the text, as a summary or the line under a picture is: its present tense is news
 */
export function isTold(
  line: Line,
  { trigger, byVerb, telling, time, who, whom, where }: Draft,
  alone: boolean,
): boolean {
  const returned = byVerb && line.chunks[trigger.chunk]!.verb!.base === 'return';
  if (returned && trigger.what === 'release' && whom.length === 0 && where === null) return false;
  if (trigger.what === 'visit' && byVerb && whom.length === 0 && where === null && time === null)
    return false;
  if (trigger.what === 'request' && asksForComment(line, trigger)) return false;
  if (trigger.type === 'REQUEST' && byVerb && who.length === 0) return false;
  const wanted = telling.rule === 'may' && trigger.type === 'CONSULT' && who.length > 0 && whom.length > 0;
  if (wanted) return true;
  if (telling.weak && (time === null || (telling.rule === 'asks' && trigger.type !== 'CONSULT')))
    return false;
  if (telling.passing && time === null && (trigger.what === 'publication' || trigger.what === 'announcement'))
    return false;
  if (trigger.type === 'CONSULT' && trigger.subject.length > 0 && who.length === 0) return false;
  if (telling.weak && telling.rule === 'to' && trigger.type !== 'CONSULT') return false;
  const refused = telling.status === 'did-not-happen' && who.length > 0;
  if (telling.phase !== null && telling.status !== 'happened' && time === null && !refused) return false;
  if (telling.rule !== 'present' && telling.rule !== 'state') return true;
  if (time !== null || (alone && 0 < who.length && 0 < whom.length)) return true;
  return (
    trigger.type !== null &&
    spoken.has(trigger.type) &&
    (who.length > 0 ? who : whom).some((party) => isNamed(line, party))
  );
}

/** By a name, not by a noun that happens to open the sentence. */
function isNamed({ words }: Line, { actorId, actor, mention }: Party): boolean {
  if (actorId !== null || !/^[A-Z]/.test(actor ?? '')) return actorId !== null;
  const first = words.tokens[0]!;
  return mention?.start !== first.start || first.pos === 'PROPN';
}

/** "did not respond to a request for comment": the reporter's own work. */
function asksForComment(line: Line, { prepositional }: Trigger): boolean {
  return prepositional.some(
    ({ preposition, phrases }) =>
      preposition === 'for' && phrases.some((at) => reporting.has(line.words.lower[line.chunks[at]!.head]!)),
  );
}

const reporting = new Set(['comment', 'comments', 'interview', 'interviews', 'information', 'clarification']);

/** Whether it says more than its kind: somebody, a place or a time. */
export function anchored(line: Line, { trigger, byVerb, telling, time, who, whom, where }: Draft): boolean {
  const parties = who.length + whom.length;
  const takesPlace = trigger.row.roles === 'happens' && (time !== null || trigger.prepositional.length > 0);
  if (byVerb) return parties > 0 || where !== null || takesPlace;
  if (telling.status !== 'happened')
    return (
      time !== null || ((parties > 0 || where !== null) && (!telling.weak || trigger.type === 'CONSULT'))
    );
  if (time !== null)
    return parties > 0 || where !== null || trigger.row.roles === 'happens' || isDefinite(line, trigger);
  return (
    (who.length > 0 && (whom.length > 0 || where !== null)) ||
    (telling.rule === 'supposes' && whom.length > 0 && isDefinite(line, trigger)) ||
    (whom.length > 0 && trigger.row.roles === 'befalls') ||
    who.length > 1 ||
    (telling.governor !== -1 && (telling.rule !== 'beside' || speeches.has(trigger.what)) && parties > 0) ||
    (telling.course !== -1 && parties > 0) ||
    (trigger.row.roles === 'happens' && where !== null)
  );
}

const speeches = new Set(['speech', 'briefing', 'interview']);

/** The same kind with the same people, told again without a time in one post, says nothing new. */
export function isNews(
  { trigger, who, whom, where, time, telling }: Draft,
  post: number | null,
  told: Set<string>,
): boolean {
  const names = [...who, '|' as const, ...whom, where].map((party) =>
    party === null || party === '|' ? party : (party.actorId ?? party.actor),
  );
  const key = JSON.stringify([post, trigger.what, telling.status, telling.phase, names]);
  const known = told.has(key);
  told.add(key);
  return time !== null || !known;
}
