import type { Draft } from './draft.ts';
import type { Trigger } from './triggers.ts';

/** What a quake or a crash kills is no assault. */
export function withoutBlame(drafts: readonly Draft[], triggers: readonly Trigger[]): Draft[] {
  const isDisaster = triggers.some(({ what }) => disasters.has(what));
  const isAssault = triggers.some(
    ({ what, type, row }) => type === 'ASSAULT' && what !== 'killing' && row.roles !== 'does',
  );
  if (!isDisaster || isAssault) return [...drafts];
  return drafts
    .filter(({ trigger }) => trigger.what !== 'attack')
    .map((draft) =>
      draft.trigger.what === 'killing' && draft.byVerb
        ? { ...draft, who: [], trigger: { ...draft.trigger, what: 'death', type: null } }
        : draft,
    );
}

const disasters = new Set([
  'crash',
  'earthquake',
  'storm',
  'flood',
  'fire',
  'eruption',
  'collapse',
  'outbreak',
]);
