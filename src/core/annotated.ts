import type { Doubt } from './doubt.ts';
import type { Edtf } from './edtf.ts';
import type { Direction, TimeSense } from './sense.ts';
import type { DatedReport } from './report.ts';
import type { Span } from './span.ts';

/** A word or a mark. Tokens are sorted, do not overlap, and leave out only blanks. */
export interface Token extends Span {
  /** Universal part of speech. */
  readonly pos: string;
  /** Penn Treebank tag, which tells the forms of a verb apart: `VBD`, `VBN`. */
  readonly tag: string;
  /** In lower case. */
  readonly lemma: string;
  /** Index of the head within the sentence, -1 for the root. */
  readonly head: number;
  /** Universal relation to the head, with its second half where there is one: `nsubj:pass`. */
  readonly relation: string;
}

/** Words of one sentence from one index to another, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What the analyser takes for a name: people go without titles, LOC has states too, NORP are peoples and nationalities. */
export interface NamedEntity extends WordRange {
  readonly kind: 'PER' | 'ORG' | 'LOC' | 'NORP' | 'MISC';
}

/** PropBank's label of a role (`ARG0` who, `ARG1` what, `ARGM-NEG`), its head word, and the words under that. */
export interface Role extends WordRange {
  readonly label: string;
  readonly head: number;
}

/** A verb, or a noun that names a deed, with its roles in the order of the text. */
export interface Predicate {
  readonly word: number;
  readonly roles: readonly Role[];
}

/** That somebody says or thinks something: the word of saying, whose it is, and what. Ranges in the order of the text. */
export interface SpeechReading {
  readonly cue: number;
  readonly source: WordRange | null;
  readonly content: readonly WordRange[];
}

/** A sentence never crosses a block. Sentences are sorted and do not overlap. */
export interface Sentence extends Span {
  /** Index into the report's blocks. */
  readonly block: number;
  readonly tokens: readonly Token[];
  /** Sorted, not overlapping. */
  readonly names: readonly NamedEntity[];
  readonly predicates: readonly Predicate[];
  readonly speech: readonly SpeechReading[];
  /** 384 numbers, of length 1 (0 for marks alone): sentences that mean like things point alike ways. */
  readonly vector: Float32Array;
}

export type ActorKind = 'person' | 'organisation' | 'country' | 'place' | 'group';

/**
 * How a mention names its actor: `name` (Ana Ruiz, Mr. Ruiz), `role` (the mayor, a police spokesman), `pronoun` (she),
 * `group` (US officials, residents), `document` (the report, a joint statement), `joint` (Ana Ruiz and Ben Vale).
 */
export type MentionForm = 'name' | 'role' | 'pronoun' | 'group' | 'document' | 'joint';

/** Words that name somebody or something, titles and roles in front included ("Mayor Ana Ruiz"). Mentions may nest, never cross. */
export interface Mention extends Span {
  readonly form: MentionForm;
  readonly kind: ActorKind | null;
  /** The name proper inside the mention ("Ana Ruiz" in "Mayor Ana Ruiz"); the whole mention where there is no name. */
  readonly head: Span;
  /** Index into the report's sentences. */
  readonly sentence: number;
  /** Id of the actor meant; null where it cannot be told. */
  readonly actor: string | null;
}

/** Somebody or something the report speaks of, with every mention of it. The id is made from the report and the name. */
export interface Actor {
  readonly id: string;
  /** The fullest form of the name that the report prints, without titles: "Ana Ruiz". For a group, its words. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Titles and roles printed with the name, in the order met: "mayor of Torrel". */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2 of the country that it is or belongs to, where words of the report tell. */
  readonly country: string | null;
  /** Unnamed people known by a role only ("a police spokesman") and collective ones ("US officials"). */
  readonly unnamed: boolean;
  readonly mentions: readonly Span[];
}

/** A time expression, with its sense and the moment it stands for in this report as far as the report's date is known. */
export interface TimeExpression extends Span {
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  readonly sense: TimeSense;
  /** TIMEX3's notation: `2022-03-14`, `P3W`, `PRESENT_REF`; null where the clock that it needs is not known. */
  readonly value: string | null;
  /** Null for durations, sets and references. */
  readonly edtf: Edtf | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The tense of the clause it stands in. */
  readonly tense: Direction | null;
  /** Inside quotation marks: it has the speaker's clock. */
  readonly quoted: boolean;
  /** Index into the report's times of the day on which the quoted words were said; null where that is not told. */
  readonly said: number | null;
  readonly block: number;
  readonly post: number | null;
  readonly sentence: number;
}

/** A report with the language under it laid open. All of it in the order of the text. */
export interface AnnotatedReport {
  readonly report: DatedReport;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly times: readonly TimeExpression[];
  readonly doubts: readonly Doubt[];
  /** The analyser's name and version. */
  readonly analyser: string;
}
