import type { EventPhase, EventStatus } from '#core/event.ts';
import type { Grip } from '#lang/en/event-governors.ts';

/** How an event is told, before it is asked who says so. */
export interface Telling {
  readonly status: EventStatus;
  readonly phase: EventPhase | null;
  /** In a word, for the rule: `past`, `will`, `due to`, `begins`. */
  readonly rule: string;
  /** The verb whose subject acts in it, where that is another than its own; -1 for none. */
  readonly governor: number;
  /** The verb that tells what became of it: `the talks ⟦ended⟧`; -1 for none. */
  readonly course: number;
  /** The governor's subject undergoes it. */
  readonly suffered: boolean;
  /** Told in passing, as known: without a time expression nothing says when. */
  readonly passing: boolean;
  /** Wanted or only thinkable: worth telling only with a date. */
  readonly weak: boolean;
}

/** A verb form that stands for a habit, a question or nothing told at all is dropped. */
export type Verdict = Telling | 'drops';

/** Told by itself: no other verb has to do with it. */
export function told(status: EventStatus, rule: string, more: Partial<Telling> = {}): Telling {
  return {
    status,
    phase: null,
    rule,
    governor: -1,
    course: -1,
    suffered: false,
    passing: false,
    weak: false,
    ...more,
  };
}

/** Spoken of rather than told: worth telling only with a date. */
export function inPassing(rule: string): Telling {
  return told('happened', rule, { weak: true, passing: true });
}

/** What a grip makes of an event whose governor is told as `outer`. */
export function under(grip: Grip, outer: Telling, governor: number, suffered: boolean): Telling {
  const held = { ...outer, governor, suffered, rule: grip };
  const happened = outer.status === 'happened' || outer.status === 'claimed';
  switch (grip) {
    case 'does':
      return { ...held, rule: outer.rule };
    case 'begins':
    case 'continues':
    case 'ends':
      return { ...held, phase: grip };
    case 'suffers':
      return { ...held, suffered: true };
    case 'supposes':
      return { ...held, status: 'happened', weak: false, passing: true };
    case 'plans':
      return { ...held, status: happened || outer.status === 'planned' ? 'planned' : outer.status };
    case 'asks':
      return { ...held, status: 'possible', weak: true };
    case 'fears':
      return { ...held, status: happened ? 'possible' : outer.status };
    case 'may':
      return {
        ...held,
        status: outer.status === 'did-not-happen' ? 'did-not-happen' : 'possible',
        weak: true,
      };
    case 'refuses':
    case 'cancels':
      return {
        ...held,
        status: happened ? 'did-not-happen' : outer.status === 'did-not-happen' ? 'possible' : outer.status,
        weak: !happened,
      };
    case 'denies':
      return { ...held, status: happened ? 'denied' : 'possible', weak: !happened };
    case 'claims':
      return { ...held, status: happened ? 'claimed' : 'possible', weak: !happened };
  }
}
