/**
 * Names of people, organisations and places, given the words: a name is right when it has the very same words and the
 * same kind (CoNLL 2003). Over all sets together and for each set apart.
 *
 * Read are `*.iob2` (Universal NER) and CrossNER's `*.txt` anywhere in the folder. Left out are files that the model has
 * learned from: those whose name says `train`, and wikigold. CrossNER's politicians are people, its parties are
 * organisations, its countries places; elections, events and the rest are no names here. Our NORP and MISC are not counted.
 *
 * *printed* is what `stet annotate --conllu` prints for Universal NER's raw text, a document at a time, with the names that
 * rules and tables join to the model's; there a name is right when it covers the same characters, blanks left out.
 *
 * @see Tjong Kim Sang and De Meulder 2003, https://aclanthology.org/W03-0419/; Mayhew et al. 2024,
 *   https://aclanthology.org/2024.naacl-long.243/; Liu et al. 2021, https://arxiv.org/abs/2012.04373
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import compromise from 'compromise';
import { annotateReport, loadAnalyser, type Analyser } from '#annotate/annotate.ts';
import type { WordRange } from '#core/annotated.ts';
import { dateReport } from '#date/date.ts';
import { readReport } from '#read/read.ts';
import { conllu } from '../../src/serve/cli/conllu.ts';
import { f1, precision, recall, tallyKeys, threeOf, type Tally } from '../scoring.ts';
import type { Scores, Task } from '../task.ts';

const kinds = ['PER', 'ORG', 'LOC'] as const;
type Kind = (typeof kinds)[number];

interface Name extends WordRange {
  readonly kind: Kind;
}

interface Named {
  readonly set: string;
  readonly words: readonly string[];
  readonly wanted: readonly Name[];
}

interface Case extends Named {
  readonly found: readonly Name[];
}

export const task: Task = {
  name: 'entities',
  data: '../shared/data/ner',
  summary: 'names of people, organisations and places (Universal NER, CrossNER), beside compromise',
  async run(dir) {
    const files = globSync(join(dir, '**/*.{iob2,txt}')).filter(isUnseen).sort();
    const sentences = files.flatMap(readNamed);
    const analyser = await loadAnalyser();
    const cases: Case[] = [];
    for (const sentence of sentences) {
      const { names } = await analyser.read(sentence.words);
      cases.push({ ...sentence, found: names.flatMap(countedName) });
    }
    return {
      files,
      items: sentences.reduce((sum, { wanted }) => sum + wanted.length, 0),
      scores: { ...scoresOf(cases), ...(await printedScores(files, analyser)) },
      peers: {
        'compromise 14': scoresOf(sentences.map((one) => ({ ...one, found: withCompromise(one.words) }))),
      },
      published: {
        'XLM-R large on EWT test': { 'UNER F1': 0.86 },
        'XLM-R large on PUD': { 'UNER F1': 0.801 },
      },
      errors: cases.flatMap(tell),
    };
  },
};

function isUnseen(file: string): boolean {
  return !/train|wikigold|license|readme/i.test(basename(file));
}

/** A sentence a block; its lines end with a word and an IOB2 label, which Universal NER follows with who gave it. */
function readNamed(file: string): Named[] {
  const [word, label] = file.endsWith('.iob2') ? [1, 2] : [0, 1];
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => !line.startsWith('# ') && line.includes('\t'))
        .map((line) => line.trimEnd().split('\t')),
    )
    .filter((rows) => 0 < rows.length)
    .map((rows) => ({
      set: file.endsWith('.iob2') ? 'UNER' : 'CrossNER',
      words: rows.map((row) => row[word]!),
      wanted: rangesOf(rows.map((row) => row[label]!)).flatMap(countedName),
    }));
}

/** An `I-` that goes on with nothing opens a name, as conlleval has it. */
function rangesOf(labels: readonly string[]): (WordRange & { kind: string })[] {
  const ranges: (WordRange & { kind: string })[] = [];
  for (const [i, label] of labels.entries()) {
    const kind = label.slice(2);
    const last = ranges.at(-1);
    if (label === 'O') continue;
    if (label.startsWith('I-') && last?.to === i && last.kind === kind)
      ranges[ranges.length - 1] = { ...last, to: i + 1 };
    else ranges.push({ from: i, to: i + 1, kind });
  }
  return ranges;
}

/** What CrossNER calls them. */
const kindOf: Readonly<Record<string, Kind>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  person: 'PER',
  politician: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  location: 'LOC',
  country: 'LOC',
};

function countedName({ from, to, kind }: WordRange & { readonly kind: string }): Name[] {
  const counted = kindOf[kind];
  return counted === undefined ? [] : [{ from, to, kind: counted }];
}

interface CompromiseMatch {
  readonly offset: { readonly start: number; readonly length: number };
}

/** What compromise takes for names in the words joined by blanks; its people have their titles. */
function withCompromise(words: readonly string[]): Name[] {
  const wordAt: number[] = [];
  for (const [i, word] of words.entries()) for (let place = 0; place <= word.length; place++) wordAt.push(i);
  const document = compromise(words.join(' '));
  const namesOf = (kind: Kind, matches: unknown) =>
    (matches as readonly CompromiseMatch[]).map(({ offset: { start, length } }) => ({
      from: wordAt[start]!,
      to: wordAt[start + length - 1]! + 1,
      kind,
    }));
  return [
    ...namesOf('PER', document.people().json({ offset: true })),
    ...namesOf('ORG', document.organizations().json({ offset: true })),
    ...namesOf('LOC', document.places().json({ offset: true })),
  ];
}

interface RawText {
  readonly text: string;
  /** Start and end in printed characters, blanks left out, and the kind. */
  readonly wanted: readonly string[];
}

async function printedScores(files: readonly string[], analyser: Analyser): Promise<Scores> {
  const cases: { wanted: readonly string[]; found: readonly string[] }[] = [];
  for (const { text, wanted } of files.filter((file) => file.endsWith('.iob2')).flatMap(readRaw)) {
    const report = readReport(new TextEncoder().encode(text), 'text', 'plain');
    const printed = conllu(await annotateReport(dateReport(report, null), analyser));
    cases.push({ wanted, found: printedNames(printed) });
  }
  return threeOf('UNER printed', tallyKeys(cases));
}

/** The documents of a file of Universal NER, a line for each sentence. */
function readRaw(file: string): RawText[] {
  return readFileSync(file, 'utf8')
    .split(/^# newdoc.*\n/m)
    .filter((document) => document.includes('# text = '))
    .map((document) => ({
      text: [...document.matchAll(/^# text = (.*)$/gm)].map(([, line]) => line).join('\n'),
      wanted: keysIn(
        document
          .split('\n')
          .filter((line) => /^\d+\t/.test(line))
          .map((line) => line.split('\t') as [string, string, string]),
      ),
    }));
}

/** The names that CoNLL-U holds in its last column. */
function printedNames(printed: string): string[] {
  const rows = printed.split('\n').filter((line) => /^\d+\t/.test(line));
  return keysIn(
    rows.map((line) => {
      const cells = line.split('\t');
      return [cells[0]!, cells[1]!, /NER=([^|]*)/.exec(cells[9]!)?.[1] ?? 'O'];
    }),
  );
}

/** @param rows number, word and IOB2 label of each word */
function keysIn(rows: readonly (readonly [string, string, string])[]): string[] {
  const starts = [0];
  for (const [, word] of rows) starts.push(starts.at(-1)! + word.replace(/\s/g, '').length);
  return rangesOf(rows.map(([, , label]) => label))
    .flatMap(countedName)
    .map(({ from, to, kind }) => `${starts[from]} ${starts[to]} ${kind}`);
}

function scoresOf(cases: readonly Case[]): Scores {
  const all = tallyOf(cases, kinds);
  const sets = [...new Set(cases.map(({ set }) => set))];
  return {
    P: precision(all),
    R: recall(all),
    F1: f1(all),
    ...f1OfKinds('', cases),
    ...Object.assign({}, ...sets.map((set) => scoresOfSet(set, cases))),
  } as Scores;
}

function scoresOfSet(set: string, cases: readonly Case[]): Scores {
  const own = cases.filter((one) => one.set === set);
  return {
    ...threeOf(set, tallyOf(own, kinds)),
    ...f1OfKinds(`${set} `, own),
  };
}

function f1OfKinds(prefix: string, cases: readonly Case[]): Scores {
  return Object.fromEntries(kinds.map((kind) => [`${prefix}${kind} F1`, f1(tallyOf(cases, [kind]))]));
}

function tallyOf(cases: readonly Case[], counted: readonly Kind[]): Tally {
  const keysOf = (names: readonly Name[]) => names.filter(({ kind }) => counted.includes(kind)).map(keyOf);
  return tallyKeys(cases.map(({ wanted, found }) => ({ wanted: keysOf(wanted), found: keysOf(found) })));
}

function keyOf({ from, to, kind }: Name): string {
  return `${from} ${to} ${kind}`;
}

function tell({ set, words, wanted, found }: Case): string[] {
  const theirs = new Set(wanted.map(keyOf));
  const ours = new Set(found.map(keyOf));
  const shown = ({ from, to, kind }: Name) => `${kind} [${words.slice(from, to).join(' ')}]`;
  const line = (sign: string, name: Name) => `${sign} ${set} ${shown(name)}: ${words.join(' ')}`;
  return [
    ...wanted.filter((name) => !ours.has(keyOf(name))).map((name) => line('missed', name)),
    ...found.filter((name) => !theirs.has(keyOf(name))).map((name) => line('extra', name)),
  ];
}
