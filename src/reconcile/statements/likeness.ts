import type { Statement } from '#core/statement.ts';
import { coreOf, sharedStems, type Core } from '../cores.ts';
import { dayMs, gapMs, loosened, type Spell } from '../spells.ts';
import { fitOf, type Fit, type Voice } from '../voices.ts';
import type { Word } from '../words.ts';

/** A statement of one report with what it is compared by. */
export interface Line {
  readonly report: string;
  readonly statement: Statement;
  readonly voice: Voice | null;
  /** Who relayed it. */
  readonly relays: readonly (Voice | null)[];
  /** The words of the content that matter. */
  readonly words: readonly Word[];
  readonly families: ReadonlySet<string>;
  readonly said: Spell;
}

/** A report quotes what was said up to so many days before it appeared, where it does not tell when. */
const looseDays = 3;
/** Phrases of two or three words come back; they have to be of one day or of two next to each other. */
const looseDaysOfPhrase = 1;
/** Two paraphrases of one remark stand close together: about two paragraphs. */
const nearChars = 900;

/**
 * How sure it is that two statements are wordings of one utterance; 0 where they are held for two.
 *
 * Never by equal words alone: who said it and when must not speak against it. From the surest to the least sure: the
 * same four words inside the marks; the same short quotation, whole; a run of four words, quoted or not; a paraphrase
 * of the same man on the same day that shares three words and most of the shorter one. Counted are words that matter.
 */
export function likenessOf(a: Line, b: Line): number {
  const shared = sharedStems(a.families, b.families);
  if (shared.count < 2) return 0;
  const core = coreOf(a.words, b.words);
  const fit = relayed(a, b, core) ? 'maybe' : fitOf(a.voice, b.voice);
  if (fit === 'no') return 0;
  const gap = gapMs(loosened(a.said, looseDays), loosened(b.said, looseDays));
  return verbatim(a, b, core, fit, gap) || (gap === 0 ? worded(core, fit) || retold(a, b, shared, fit) : 0);
}

/** Words inside the marks of both. A long quotation may be reprinted any time later, and may be a day out. */
function verbatim(a: Line, b: Line, core: Core, fit: Fit, gap: number): number {
  if (core.quoted < 2) return 0;
  const reprinted = 5 < core.quoted && fit === 'same' && !(a.said.told && b.said.told);
  if (3 < core.quoted && (gap <= dayMs || reprinted)) return 100 + core.quoted;
  const days = fit === 'same' ? looseDaysOfPhrase : 0;
  const sameTime = gapMs(loosened(a.said, days), loosened(b.said, days)) === 0;
  const short = core.whole && sameTime && (fit === 'same' || 2 < core.quoted);
  return short ? 80 + core.quoted : 0;
}

function worded(core: Core, fit: Fit): number {
  const long = 3 < core.words || (core.words === 3 && 0.6 <= core.share);
  if (fit === 'same') return long && 0.3 <= core.share ? 50 + core.words : 0;
  return 4 < core.words && 0.5 <= core.share ? 40 + core.words : 0;
}

function retold(a: Line, b: Line, shared: { count: number; share: number }, fit: Fit): number {
  if (fit !== 'same' || shared.count < 3 || shared.share < 0.6) return 0;
  return (a.said.told && b.said.told) || near(a, b) ? 20 + shared.share : 0;
}

function near(a: Line, b: Line): boolean {
  if (a.report !== b.report || a.statement.post !== b.statement.post) return false;
  const [from, to] = [a.statement.content[0]!.start, b.statement.content[0]!.start];
  return Math.abs(from - to) <= nearChars;
}

/**
 * What somebody will say is printed in the words of the one who announces it: then the two are one voice, and so are
 * a speaker and the one who relays him.
 */
function relayed(a: Line, b: Line, core: Core): boolean {
  if (core.quoted < 3) return false;
  const named = (line: Line, voice: Voice | null) =>
    voice !== null && line.relays.some((relay) => fitOf(relay, voice) === 'same');
  return a.statement.prospective || b.statement.prospective || named(a, b.voice) || named(b, a.voice);
}
