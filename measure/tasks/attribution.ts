/**
 * Who says or thinks what, against GUM's relations of attribution between units of discourse, given the words: every
 * `.conllu` file of the folder with `Discourse=` in its last column, those named `train` left out.
 *
 *     The mayor said | the bridge would open
 *     ~~~~~~~~~ ^~~~   ~~~~~~~~~~~~~~~~~~~~~
 *     source    cue    content
 *
 * The unit that attributes ("the mayor said", "according to the mayor") gives the cue, the word at its head, and the
 * source, the subject of that; the content is the unit it points to with all that hangs on that unit in the sentence.
 * Units that have no verb, noun or adjective at their head and what is told in another sentence are left out. GUM also
 * counts what is known, meant or made sure ("make sure that"), which are no words of speech or thought to others.
 *
 * The cue is a word, the source is right with its cue and its head word, and content is counted word by word, each with
 * its cue and without marks.
 *
 * @see Zeldes et al. 2025, Computational Linguistics 51(1), on eRST; Carlson and Marcu 2001 on units that attribute
 */
import { loadAnalyser } from '#annotate/annotate.ts';
import type { SpeechReading } from '#core/annotated.ts';
import {
  headOf,
  readTreebank,
  treebankFiles,
  wordsIn,
  type TreeDocument,
  type TreeSentence,
} from '../conllu.ts';
import { f1, tallyKeys, threeOf, type Tally } from '../scoring.ts';
import type { Scores, Task } from '../task.ts';

/** Indexes of words. */
interface Attribution {
  readonly cue: number;
  readonly source: readonly number[];
  readonly content: readonly number[];
}

interface Case {
  readonly sentence: TreeSentence;
  readonly wanted: readonly Attribution[];
  readonly found: readonly Attribution[];
}

export const task: Task = {
  name: 'attribution',
  data: '../shared/data/ud-gum',
  summary: 'who says or thinks what, in many kinds of text (GUM)',
  async run(dir) {
    const files = treebankFiles(dir);
    const analyser = await loadAnalyser();
    const cases: Case[] = [];
    for (const { sentence, wanted } of files.flatMap(readTreebank).flatMap(wantedOf)) {
      const { speech } = await analyser.read(sentence.words.map(({ form }) => form));
      cases.push({ sentence, wanted, found: speech.map(attributionOf) });
    }
    return {
      files,
      items: cases.reduce((sum, { wanted }) => sum + wanted.length, 0),
      scores: scoresOf(cases),
      errors: cases.flatMap(tell),
    };
  },
};

/** A unit of discourse. `head` is the id of the unit it hangs on. */
interface Unit {
  readonly id: string;
  readonly relation: string;
  readonly head: string | undefined;
  readonly words: number[];
}

/** Units go on over the ends of sentences; what hangs together is looked for in the words of one. */
function wantedOf({ sentences }: TreeDocument): Omit<Case, 'found'>[] {
  let last: Omit<Unit, 'words'> | null = null;
  return sentences.map((sentence) => {
    const units = new Map<string, Unit>();
    for (const [i, { misc }] of sentence.words.entries()) {
      const [, relation, id, head] = /Discourse=([\w-]+):(\d+)(?:->(\d+))?/.exec(misc) ?? [];
      if (id !== undefined) last = { id, relation: relation!, head };
      if (last === null) continue;
      const unit: Unit = units.get(last.id) ?? { ...last, words: [] };
      units.set(unit.id, unit);
      unit.words.push(i);
    }
    const attributions = [...units.values()].filter(({ relation }) => relation.startsWith('attribution'));
    return { sentence, wanted: attributions.flatMap((unit) => readUnit(sentence, unit, units)) };
  });
}

function readUnit({ words: all }: TreeSentence, unit: Unit, units: ReadonlyMap<string, Unit>): Attribution[] {
  const words = [unit, ...[...units.values()].filter((other) => isPartOf(other, unit))]
    .flatMap((part) => part.words)
    .sort((a, b) => a - b);
  const content = contentOf(unit, units);
  const head = headOf(all, words);
  const first = words[0]!;
  if (content.length === 0) return [];
  if (all[first]!.form.toLowerCase() === 'according')
    return [{ cue: first, source: words.filter((i) => first + 1 < i && all[i]!.pos !== 'PUNCT'), content }];
  if (!/^(ADJ|NOUN|VERB)$/.test(all[head]!.pos)) return [];
  return [{ cue: head, source: subjectOf(all, head, words), content }];
}

/** A unit that another one interrupts goes on as `same-unit`. */
function isPartOf({ relation, head }: Unit, unit: Unit): boolean {
  return relation.startsWith('same-unit') && head === unit.id;
}

/** Words of the subject inside the unit. */
function subjectOf(all: TreeSentence['words'], cue: number, words: readonly number[]): number[] {
  const isUnder = (word: number): boolean => {
    if (!words.includes(word)) return false;
    const { head, relation } = all[word]!;
    return (head === cue && relation.startsWith('nsubj')) || (head !== cue && isUnder(head));
  };
  return words.filter(isUnder);
}

/** The words of the unit pointed to and of all that hang on it, without the unit that points. */
function contentOf(unit: Unit, units: ReadonlyMap<string, Unit>): number[] {
  const seen = new Set([unit.id]);
  const content: number[] = [];
  const add = (id: string | undefined): void => {
    const top = id === undefined ? undefined : units.get(id);
    if (top === undefined || seen.has(top.id)) return;
    seen.add(top.id);
    content.push(...top.words);
    for (const other of units.values()) if (other.head === top.id) add(other.id);
  };
  add(unit.head);
  return content.sort((a, b) => a - b);
}

function attributionOf({ cue, source, content }: SpeechReading): Attribution {
  return { cue, source: source === null ? [] : wordsIn(source), content: content.flatMap(wordsIn) };
}

function scoresOf(cases: readonly Case[]): Scores {
  return {
    ...threeOf(
      'cue',
      tallyOf(cases, (_, { cue }) => [`${cue}`]),
    ),
    ...threeOf('source head', tallyOf(cases, sourceKeys)),
    ...threeOf('content words', tallyOf(cases, contentKeys)),
    'content words, any cue F1': f1(tallyOf(cases, contentWords)),
  };
}

type Keys = (sentence: TreeSentence, attribution: Attribution) => readonly string[];

function sourceKeys({ words }: TreeSentence, { cue, source }: Attribution): string[] {
  return source.length === 0 ? [] : [`${cue} ${headOf(words, source)}`];
}

function contentWords({ words }: TreeSentence, { content }: Attribution): string[] {
  return content.filter((word) => words[word]!.pos !== 'PUNCT').map(String);
}

function contentKeys(sentence: TreeSentence, attribution: Attribution): string[] {
  return contentWords(sentence, attribution).map((word) => `${attribution.cue} ${word}`);
}

function tallyOf(cases: readonly Case[], keys: Keys): Tally {
  return tallyKeys(
    cases.map(({ sentence, wanted, found }) => ({
      wanted: wanted.flatMap((one) => keys(sentence, one)),
      found: found.flatMap((one) => keys(sentence, one)),
    })),
  );
}

function tell({ sentence, wanted, found }: Case): string[] {
  const formsOf = (indexes: readonly number[]) => indexes.map((i) => sentence.words[i]!.form).join(' ');
  const shown = ({ source, cue, content }: Attribution) =>
    `[${formsOf(source)} | ${formsOf([cue])}] ${formsOf(content)}`;
  return [
    ...wanted.flatMap((theirs) => {
      const ours = found.find(({ cue }) => cue === theirs.cue);
      if (ours === undefined) return [`missed ${sentence.id} ${shown(theirs)}`];
      const sameSource = sourceKeys(sentence, theirs).join() === sourceKeys(sentence, ours).join();
      const sameContent = contentKeys(sentence, theirs).join() === contentKeys(sentence, ours).join();
      return sameSource && sameContent ? [] : [`other ${sentence.id} ${shown(theirs)}, found ${shown(ours)}`];
    }),
    ...found
      .filter(({ cue }) => !wanted.some((theirs) => theirs.cue === cue))
      .map((ours) => `extra ${sentence.id} ${shown(ours)}`),
  ];
}
