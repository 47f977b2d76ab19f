import type { Moment } from './moment.ts';
import type { Party } from './statement.ts';
import type { Span } from './span.ts';

/** PLOVER's root classes. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'YIELD'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type EventStatus = 'happened' | 'claimed' | 'denied' | 'planned' | 'possible' | 'did-not-happen';

/** Where in its course an event is told: its first day ("began its invasion", "arrived"), a later one, or its last. */
export type EventPhase = 'begins' | 'continues' | 'ends';

/** An event as one report states it. */
export interface ReportedEvent {
  readonly id: string;
  readonly post: number | null;
  /** The word or words that state it: a verb with its particle, or a noun. */
  readonly trigger: Span;
  /** The kind of event in one plain word: `meeting`, `call`, `visit`, `attack`, `invasion`, `aid`, `sanction`, `death`. */
  readonly what: string;
  readonly type: EventType | null;
  /** Null or left out where it is told as a whole. */
  readonly phase?: EventPhase | null;
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly where: Party | null;
  readonly when: Moment | null;
  /** Index into the findings' times; null where no expression says when. */
  readonly time: number | null;
  /** Told in passing, as known: without a time expression it is not taken to be of the day of publication. */
  readonly passing?: boolean;
  readonly status: EventStatus;
  /** Who is given as the source of it. */
  readonly accordingTo: Party | null;
  readonly sentence: Span;
  readonly rule: string;
}
