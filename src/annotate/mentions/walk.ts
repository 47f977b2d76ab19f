import type { Sentence } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';
import type { Draft } from './drafts.ts';
import type { NameIndex } from './name-index.ts';
import type { Reference } from './references.ts';
import { pushTo, type Words } from './words.ts';

/** Where an actor was spoken of, on the way down the report. */
export interface Occurrence {
  readonly draft: Draft;
  readonly at: number;
  readonly sentence: number;
  readonly block: number;
  readonly post: number | null;
  readonly is: Reference['is'];
  /** The word that the rest of the mention hangs on. */
  readonly head: number;
  /** It is the subject of a verb. */
  readonly subject: boolean;
  /** That verb is one of speech. */
  readonly speaks: boolean;
  readonly quoted: boolean;
}

/** What is known at a place of the report: who has been spoken of, the latest last. */
export interface Walk {
  readonly words: Words;
  readonly index: NameIndex;
  readonly report: DatedReport;
  readonly sentences: readonly Sentence[];
  readonly quoted: Uint8Array;
  readonly references: readonly Reference[];
  readonly occurrences: Occurrence[];
  /** Actors by each word of their roles and names, those of the whole report. */
  readonly byRoleWord: Map<string, Draft[]>;
  /** Unnamed people and crowds by their words. */
  readonly unnamed: Map<string, Draft>;
  readonly lastSeen: Map<Draft, number>;
  /** The words of all names of places in the report, in lower case. */
  readonly placeWords: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, Draft>;
  /** Those who were named together, or meant by "both". */
  readonly joined: { readonly members: readonly Draft[]; readonly draft: Draft }[];
}

/** Makes an actor findable by the words of its roles, and a body by the words of its name. */
export function learnWords({ byRoleWord, placeWords }: Walk, draft: Draft): void {
  draft.placed = [...draft.roleWords].some((word) => placeWords.has(word));
  const inName = draft.kind === 'organisation' ? draft.name.toLowerCase().split(/[^\p{L}]+/u) : [];
  for (const word of new Set([...draft.roleNouns, ...inName])) pushTo(byRoleWord, word, draft);
}
