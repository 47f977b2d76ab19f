import type { ActorKind } from './annotated.ts';
import type { Bound } from './figure.ts';
import type { Edtf } from './edtf.ts';
import type { EventStatus, EventType } from './event.ts';
import type { Evidence } from './evidence.ts';
import type { Moment } from './moment.ts';
import type { Act, Attitude, Party } from './statement.ts';
import type { Publisher } from './report.ts';
import type { Span } from './span.ts';

/** Which reports tell one story. The id is made from the earliest report of it, so that it lives while the story grows. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** In order of publication, undated ones last. */
  readonly reports: readonly string[];
}

export type Standing = 'stands' | 'alone' | 'disputed' | 'superseded' | 'withdrawn';

/** Independent origins behind an item: reports that copy one another are one witness. */
export interface Witness {
  /** An outlet's or agency's name; null where the origin is not known. */
  readonly origin: string | null;
  readonly reports: readonly string[];
}

/** Whether an item of the record stands, and on what. */
export interface Backing {
  readonly printedBy: number;
  readonly restingOn: number;
  readonly witnesses: readonly Witness[];
  readonly standing: Standing;
  /** One sentence for a reader. */
  readonly why: string;
}

/** The words of a finding in the text of its report. */
export interface FindingEvidence extends Evidence {
  readonly finding: string;
}

export interface ReportLine {
  readonly id: string;
  readonly source: string;
  readonly publisher: Publisher | null;
  readonly title: Span | null;
  /** As the reports together date it, which may differ from what the report alone tells. */
  readonly published: Moment | null;
}

export interface RecordActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Every form found, the commonest first. */
  readonly variants: readonly string[];
  readonly roles: readonly string[];
  /** Ids of the actors of single reports that it joins. */
  readonly members: readonly string[];
}

export interface Wording extends FindingEvidence {
  /** The pieces of what was said; several where the attribution interrupts. The wording's own span holds them all. */
  readonly content: readonly Span[];
  /** Empty for a paraphrase. */
  readonly quoted: readonly Span[];
}

/** One utterance, with every wording of it that was printed. */
export interface Utterance extends Backing {
  readonly id: string;
  /** Of the record's actor; null for a speaker nobody could name. */
  readonly actorId: string | null;
  readonly speaker: string | null;
  readonly said: Moment | null;
  readonly acts: readonly Act[];
  readonly attitude: Attitude | null;
  readonly wordings: readonly Wording[];
}

export interface Point extends Backing {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly asOf: Moment | null;
  readonly accordingTo: string | null;
  readonly evidence: readonly FindingEvidence[];
}

/** One measure as it moved: points in order of their as-of time. */
export interface Series {
  readonly id: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly place: string | null;
  readonly points: readonly Point[];
}

export interface RecordEvent extends Backing {
  readonly id: string;
  /** The fullest sentence that states it is in the evidence; this is a short label made of its words. */
  readonly what: string;
  readonly type: EventType | null;
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly where: Party | null;
  readonly when: Moment | null;
  readonly status: EventStatus;
  readonly evidence: readonly FindingEvidence[];
}

export type DisagreementKind =
  | 'contradiction'
  | 'denial'
  | 'wording'
  | 'different-period'
  | 'different-definition'
  | 'revision'
  | 'plan-outcome';

export interface Disagreement {
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly sides: readonly { readonly label: string; readonly evidence: readonly FindingEvidence[] }[];
  /** Ids of the items of the record that it is about. */
  readonly items: readonly string[];
  readonly why: string;
}

/** What the reports of one story say together. Every list in a fixed order that no order of arrival changes. */
export interface Record {
  readonly story: Story & { readonly from: Edtf | null; readonly to: Edtf | null };
  readonly reports: readonly ReportLine[];
  readonly actors: readonly RecordActor[];
  readonly statements: readonly Utterance[];
  readonly series: readonly Series[];
  readonly events: readonly RecordEvent[];
  readonly disagreements: readonly Disagreement[];
  readonly timeline: readonly { readonly when: Moment; readonly item: string }[];
}

export interface Change {
  readonly kind: 'new' | 'changed' | 'confirmed' | 'denied' | 'superseded' | 'withdrawn';
  readonly item: string;
  readonly why: string;
}
