import type { Draft } from './draft.ts';
import { holdOf } from './holds.ts';
import type { Line } from './line.ts';
import type { Trigger } from './triggers.ts';

/** "signed an agreement": the noun tells it, but by the class of the verb that says what became of it. */
export function signed(draft: Draft, drafts: readonly Draft[]): Draft {
  const { trigger, byVerb } = draft;
  const verb = drafts.find(
    ({ byVerb: verbal, trigger: other }) =>
      verbal &&
      !byVerb &&
      other.listed &&
      other.what === trigger.what &&
      other.object.includes(trigger.chunk),
  );
  return verb === undefined
    ? draft
    : { ...draft, trigger: { ...trigger, type: verb.trigger.type ?? trigger.type } };
}

/** "sent ten million in food aid": whoever sent it. */
export function withDoers(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.byVerb || draft.who.length > 0) return draft;
  const verb = drafts.find(
    ({ byVerb, trigger }) =>
      byVerb &&
      trigger.what === draft.trigger.what &&
      trigger.prepositional.some(({ phrases }) => phrases.includes(draft.trigger.chunk)),
  );
  return verb === undefined || verb.trigger.row.roles !== 'does' ? draft : { ...draft, who: verb.who };
}

/** "lifted the sanctions": the verb tells it better than an end of sanctions. */
export function isEndedByVerb({ trigger, telling, byVerb }: Draft, drafts: readonly Draft[]): boolean {
  if (byVerb) return false;
  const plain = trigger.type === null && drafts.some((other) => isHeavier(other, trigger));
  if (plain || telling.phase !== 'ends') return plain;
  return drafts.some(
    ({ byVerb: verbal, trigger: other }) =>
      verbal && (other.type === 'YIELD' || other.type === 'SANCTION') && other.object.includes(trigger.chunk),
  );
}

/** "suspended publication": of the two, the verb has a class. */
function isHeavier({ byVerb, trigger: verb }: Draft, noun: Trigger): boolean {
  return (
    byVerb && verb.listed && verb.type !== null && noun.type === null && verb.object.includes(noun.chunk)
  );
}

/** "went on trial": the noun names nobody, and the verb does. */
export function isToldByVerb({ trigger, byVerb, who, whom }: Draft, drafts: readonly Draft[]): boolean {
  if (byVerb || who.length + whom.length > 0) return false;
  return drafts.some(
    ({ byVerb: verbal, trigger: other, who: doers, whom: others }) =>
      verbal &&
      other.what === trigger.what &&
      doers.length + others.length > 0 &&
      other.prepositional.some(({ phrases }) => phrases.includes(trigger.chunk)),
  );
}

/** "launched an offensive", "announced sanctions": the noun tells it better. */
export function isToldByNoun({ trigger, byVerb }: Draft, drafts: readonly Draft[]): boolean {
  if (!byVerb) return false;
  const ended = drafts.some(
    (other) =>
      !other.byVerb && trigger.object.includes(other.trigger.chunk) && other.telling.phase === 'ends',
  );
  if (ended && (trigger.type === 'YIELD' || trigger.type === 'SANCTION')) return false;
  const light = trigger.listed || lightKinds.has(trigger.what);
  const phrases = [
    ...trigger.object,
    ...trigger.prepositional.flatMap(({ phrases }) => phrases),
    ...(trigger.row.roles === 'caused' || trigger.row.roles === 'happens' ? trigger.subject : []),
  ];
  const hits = trigger.what === 'attack' || trigger.row.roles === 'happens';
  if (hits && drafts.some((other) => !other.byVerb && other.telling.course === trigger.chunk)) return true;
  return drafts.some(
    (other) =>
      !other.byVerb &&
      phrases.includes(other.trigger.chunk) &&
      (other.trigger.what === trigger.what ||
        (light && trigger.object.includes(other.trigger.chunk)) ||
        trigger.row.roles === 'caused'),
  );
}

/** Kinds that only bring another about: announced, voted, launched. */
const lightKinds = new Set(
  'announcement vote launch purchase delay cancellation building start results receipt submission discovery founding payment'.split(
    ' ',
  ),
);

/** "threatened to close the border", "threatened to impose sanctions": one threat, told by its verb. */
export function isThreatened({ trigger, telling }: Draft, drafts: readonly Draft[], line: Line): boolean {
  const deed = line.chunks[trigger.chunk]!.is === 'verb' ? trigger.chunk : telling.governor;
  if (telling.status !== 'planned' || deed === -1) return false;
  const { chunk } = holdOf(line, deed);
  return drafts.some(
    ({ byVerb, trigger: other }) => byVerb && other.what === 'threat' && other.chunk === chunk,
  );
}

/** "declined to condemn": the refusal is the event, unless it is a meeting that did not come about. */
export function isRefusal(
  { trigger, telling, byVerb }: Draft,
  taken: ReadonlySet<number>,
  line: Line,
): boolean {
  if (!byVerb || telling.status !== 'did-not-happen' || telling.rule !== 'refuses') return false;
  return trigger.type !== 'CONSULT' && taken.has(holdOf(line, trigger.chunk).chunk);
}
