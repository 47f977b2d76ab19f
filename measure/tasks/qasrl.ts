/**
 * Who did what, when, where, against answers that people gave to questions about each verb: QA-SRL, `gold/*.csv` with
 * `sentences/*.csv`, given the words.
 *
 * Scored as the set's authors score arguments without labels: of a verb that has questions every answer is an argument,
 * of ours every role of the predicate at that word. An answer is found when a role of ours shares half of the words of
 * both (intersection over union), each of ours for one of theirs and as many as can be. Of ours that share half with an
 * answer already found none counts as wrong, and of those that are alike among themselves one. Nobody is asked for
 * modals, negation, connectives or the other half of a light verb; roles for them are left out.
 *
 * @see Roit et al. 2020, https://aclanthology.org/2020.acl-main.626/
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAnalyser, type SentenceReading } from '#annotate/annotate.ts';
import type { WordRange } from '#core/annotated.ts';
import { readCsv } from '../csv.ts';
import { f1, threeOf, type Tally } from '../scoring.ts';
import type { Scores, Task } from '../task.ts';

/** A verb that was asked about. */
interface Verb {
  readonly sentence: string;
  readonly word: number;
  readonly answers: readonly WordRange[];
}

interface Case extends Verb {
  readonly words: readonly string[];
  readonly isPredicate: boolean;
  readonly found: readonly WordRange[];
}

export const task: Task = {
  name: 'qasrl',
  data: '../shared/data/qasrl-gs-dev',
  summary: 'who did what by the answers of people, Wikinews and Wikipedia (QA-SRL)',
  async run(dir) {
    const goldFiles = globSync(join(dir, 'gold/*.csv')).sort();
    const sentenceFiles = globSync(join(dir, 'sentences/*.csv')).sort();
    const cases = await readCases(goldFiles, sentenceFiles);
    return {
      files: [...goldFiles, ...sentenceFiles],
      items: cases.reduce((sum, { answers }) => sum + answers.length, 0),
      scores: scoresOf(cases),
      errors: cases.flatMap(tell),
    };
  },
};

async function readCases(goldFiles: readonly string[], sentenceFiles: readonly string[]): Promise<Case[]> {
  const texts = new Map(
    sentenceFiles
      .flatMap((file) => readCsv(readFileSync(file, 'utf8')))
      .map((row) => [row['qasrl_id']!, row['tokens']!.split(' ').map(plainQuote)]),
  );
  const analyser = await loadAnalyser();
  const readings = new Map<string, SentenceReading>();
  const cases: Case[] = [];
  for (const verb of verbsOf(goldFiles)) {
    const words = texts.get(verb.sentence);
    if (words === undefined) continue;
    const reading = readings.get(verb.sentence) ?? (await analyser.read(words));
    readings.set(verb.sentence, reading);
    cases.push({ ...verb, words, ...foundAt(reading, verb.word) });
  }
  return cases;
}

/** The set writes quotation marks as the Penn Treebank did. */
function plainQuote(word: string): string {
  return word === '``' || word === "''" ? '"' : word;
}

function verbsOf(files: readonly string[]): Verb[] {
  const verbs = new Map<string, { sentence: string; word: number; answers: WordRange[] }>();
  for (const row of files.flatMap((file) => readCsv(readFileSync(file, 'utf8')))) {
    const [sentence, word] = [row['qasrl_id']!, Number(row['verb_idx'])];
    const key = `${sentence} ${word}`;
    const verb = verbs.get(key) ?? { sentence, word, answers: [] };
    verbs.set(key, verb);
    verb.answers.push(...rangesOf(row['answer_range']!));
  }
  return [...verbs.values()].map((verb) => ({ ...verb, answers: once(verb.answers) }));
}

/** `18:23~!~12:17` */
function rangesOf(cell: string): WordRange[] {
  return cell
    .split('~!~')
    .map((range) => range.split(':').map(Number))
    .flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [{ from, to }]));
}

function once(ranges: readonly WordRange[]): WordRange[] {
  return [...new Map(ranges.map((range) => [`${range.from} ${range.to}`, range])).values()];
}

const unasked: ReadonlySet<string> = new Set(
  ['MOD', 'NEG', 'DIS', 'LVB', 'PRR', 'CXN'].map((label) => `ARGM-${label}`),
);

function foundAt({ predicates }: SentenceReading, word: number): Pick<Case, 'isPredicate' | 'found'> {
  const roles = predicates.find((predicate) => predicate.word === word)?.roles;
  const asked = roles?.filter(({ label }) => !unasked.has(label)) ?? [];
  return { isPredicate: roles !== undefined, found: once(asked) };
}

function scoresOf(cases: readonly Case[]): Scores {
  const corpus = (name: string) => tallyOf(cases.filter(({ sentence }) => sentence.includes(name)));
  return {
    ...threeOf('arguments', tallyOf(cases)),
    'Wikinews F1': f1(corpus('wikinews')),
    'Wikipedia F1': f1(corpus('wikipedia')),
    'verbs found': cases.filter(({ isPredicate }) => isPredicate).length / cases.length,
  };
}

function tallyOf(cases: readonly Case[]): Tally {
  const tally = { matched: 0, found: 0, wanted: 0 };
  for (const { found, answers } of cases) {
    const matched = pairsIn(found, answers);
    const wrong = found.filter((role) => !answers.some((answer) => isAlike(role, answer)));
    tally.matched += matched.size;
    tally.found += matched.size + unlikeEachOther(wrong);
    tally.wanted += answers.length;
  }
  return tally;
}

/** As many pairs of like ranges as there can be (Kuhn 1955); index of theirs to index of ours. */
function pairsIn(found: readonly WordRange[], answers: readonly WordRange[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const place = (role: number, tried: Set<number>): boolean =>
    answers.some((answer, i) => {
      if (tried.has(i) || !isAlike(found[role]!, answer)) return false;
      tried.add(i);
      const holder = pairs.get(i);
      if (holder !== undefined && !place(holder, tried)) return false;
      pairs.set(i, role);
      return true;
    });
  for (const role of found.keys()) place(role, new Set());
  return pairs;
}

/** The number of groups of ranges that are alike, one leading to another. */
function unlikeEachOther(ranges: readonly WordRange[]): number {
  const rest = new Set(ranges);
  const drop = (range: WordRange): void => {
    rest.delete(range);
    for (const other of [...rest]) if (rest.has(other) && isAlike(range, other)) drop(other);
  };
  let groups = 0;
  for (const range of ranges) {
    if (!rest.has(range)) continue;
    groups++;
    drop(range);
  }
  return groups;
}

function isAlike(a: WordRange, b: WordRange): boolean {
  const shared = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return 0.5 <= shared / (a.to - a.from + (b.to - b.from) - shared);
}

function tell({ words, word, isPredicate, found, answers }: Case): string[] {
  const shown = ({ from, to }: WordRange) => `“${words.slice(from, to).join(' ')}”`;
  const line = (sign: string, what: string) => `${sign} ${words[word]} ${what}: ${words.join(' ')}`;
  if (!isPredicate) return [line('no predicate', '')];
  const matched = new Set(pairsIn(found, answers).keys());
  return [
    ...answers.flatMap((answer, i) => (matched.has(i) ? [] : [line('missed', shown(answer))])),
    ...found
      .filter((role) => !answers.some((answer) => isAlike(role, answer)))
      .map((role) => line('extra', shown(role))),
  ];
}
