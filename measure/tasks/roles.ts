/**
 * Who did what to whom against PropBank's roles over the English Web Treebank, given the words: `*gold_skel*.tar.gz` of
 * the folder, all but its part `train`, which the model has learned from. The set has no words of its own; they and the
 * heads of roles come from the treebank in the folder `ud-ewt` beside it. A sentence whose words are counted otherwise
 * there is left out.
 *
 * A role is right with its predicate, its label and, by head (CoNLL 2009), its head word, or by span (CoNLL 2005) its
 * very words. The head of a span is the word whose head in the tree lies outside of it. A predicate that is not found
 * loses its roles; one too many makes all of its roles wrong. Core roles are ARG0 to ARG5. Senses are not told.
 *
 * A span that goes on elsewhere (`C-ARG1`) is one more of its label, on both sides. A relative pronoun (`R-ARG0`) stands
 * for a role that is there already and is not asked for; `with pronouns` counts each of them as missed.
 *
 * @see Hajič et al. 2009, https://aclanthology.org/W09-1201/; Carreras and Màrquez 2005, https://aclanthology.org/W05-0620/
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadAnalyser } from '#annotate/annotate.ts';
import type { Predicate, Role } from '#core/annotated.ts';
import { headOf, readTreebank, treebankFiles, wordsIn, type TreeSentence } from '../conllu.ts';
import { f1, tallyKeys, threeOf, type Tally } from '../scoring.ts';
import { tarFiles } from '../tar.ts';
import type { Scores, Task } from '../task.ts';

interface Case {
  readonly sentence: TreeSentence;
  readonly wanted: readonly Predicate[];
  /** How many relative pronouns have a role. */
  readonly pronouns: number;
  readonly found: readonly Predicate[];
}

export const task: Task = {
  name: 'roles',
  data: '../shared/data/propbank-ewt',
  summary: 'predicates and their roles, by head word and by span (PropBank on EWT)',
  async run(dir) {
    const files = globSync(join(dir, '*gold_skel*.tar.gz')).sort();
    const trees = treebankFiles(join(dir, '../ud-ewt'));
    const sentences = sentencesById(trees);
    const analyser = await loadAnalyser();
    const cases: Case[] = [];
    for (const { id, rows } of files.flatMap(readBlocks)) {
      const sentence = sentences.get(id);
      if (sentence?.words.length !== rows.length) continue;
      const { predicates } = await analyser.read(sentence.words.map(({ form }) => form));
      cases.push({ sentence, ...wantedOf(sentence, rows), found: predicates });
    }
    return {
      files: [...files, ...trees],
      items: cases.reduce((sum, { wanted }) => sum + wanted.flatMap(({ roles }) => roles).length, 0),
      scores: scoresOf(cases),
      errors: cases.flatMap(tell),
    };
  },
};

/** Sentences by `document/number of the sentence in it`. */
function sentencesById(files: readonly string[]): Map<string, TreeSentence> {
  return new Map(
    files
      .flatMap(readTreebank)
      .flatMap(({ id, sentences }) => sentences.map((sentence, i) => [`${id}/${i}`, sentence] as const)),
  );
}

interface Block {
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
}

/** `dev/ewt/answers/00/NAME.xml.gold_skel` holds the document `answers-NAME`. */
function readBlocks(file: string): Block[] {
  return [...tarFiles(readFileSync(file))]
    .filter(([path]) => path.endsWith('.gold_skel') && !path.split('/').includes('train'))
    .flatMap(([path, text]) => {
      const document = `${path.split('/').at(-3)}-${basename(path, '.xml.gold_skel')}`;
      return text
        .trim()
        .split(/\n\s*\n/)
        .map((block, i) => ({
          id: `${document}/${i}`,
          rows: block.split('\n').map((line) => line.trim().split(/\s+/)),
        }));
    });
}

/** Columns: document, part, number, word, tag, tree, lemma, sense, and one for each predicate in turn. */
function wantedOf(sentence: TreeSentence, rows: Block['rows']): Pick<Case, 'wanted' | 'pronouns'> {
  let pronouns = 0;
  const at = wordsIn({ from: 0, to: rows.length }).filter((i) => rows[i]![7] !== '-');
  const wanted = at.map((word, column) => {
    const spans = spansOf(rows.map((row) => row[8 + column] ?? '*')).filter(
      ({ label, words }) => !/^(C-)?V$/.test(label) && !words.includes(word),
    );
    pronouns += spans.filter(({ label }) => label.startsWith('R-')).length;
    return {
      word,
      roles: spans.filter(({ label }) => !label.startsWith('R-')).map((span) => roleOf(sentence, span)),
    };
  });
  return { wanted, pronouns };
}

interface LabelledSpan {
  readonly label: string;
  readonly words: readonly number[];
}

/** `(ARG0*  *)  (V*)  (ARG1*)`; brackets of one predicate do not nest. */
function spansOf(cells: readonly string[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let open: { label: string; words: number[] } | null = null;
  for (const [i, cell] of cells.entries()) {
    const label = /\(([^*()]+)/.exec(cell)?.[1];
    if (label !== undefined) open = { label, words: [] };
    open?.words.push(i);
    if (!cell.includes(')') || open === null) continue;
    spans.push(open);
    open = null;
  }
  return spans;
}

function roleOf({ words: all }: TreeSentence, { label, words }: LabelledSpan): Role {
  return {
    label: label.replace(/^C-/, '').replace(/-DSP$/, ''),
    head: headOf(all, words),
    from: words[0]!,
    to: words.at(-1)! + 1,
  };
}

function scoresOf(cases: readonly Case[]): Scores {
  const byHead = tallyOf(cases, keysByHead());
  const bySpan = tallyOf(cases, keysBySpan());
  const pronouns = cases.reduce((sum, one) => sum + one.pronouns, 0);
  return {
    ...threeOf(
      'predicates',
      tallyOf(cases, (predicates) => predicates.map(({ word }) => `${word}`)),
    ),
    ...threeOf('roles by head', byHead),
    'roles by head, core F1': f1(tallyOf(cases, keysByHead(isCore))),
    'roles by head, others F1': f1(
      tallyOf(
        cases,
        keysByHead((role) => !isCore(role)),
      ),
    ),
    'roles by head, no label F1': f1(
      tallyOf(
        cases,
        keysOf(({ head }) => `${head}`),
      ),
    ),
    'roles by head, with pronouns F1': f1({ ...byHead, wanted: byHead.wanted + pronouns }),
    'roles by head, predicate found F1': f1(tallyOf(cases.map(sharedPredicates), keysByHead())),
    ...threeOf('roles by span', bySpan),
    'roles by span, core F1': f1(tallyOf(cases, keysBySpan(isCore))),
    'roles by span, with pronouns F1': f1({ ...bySpan, wanted: bySpan.wanted + pronouns }),
  };
}

type Keys = (predicates: readonly Predicate[]) => readonly string[];

function keysOf(keyOf: (role: Role) => string, counts: (role: Role) => boolean = () => true): Keys {
  return (predicates) =>
    predicates.flatMap(({ word, roles }) => roles.filter(counts).map((role) => `${word} ${keyOf(role)}`));
}

function keysByHead(counts?: (role: Role) => boolean): Keys {
  return keysOf(({ label, head }) => `${label} ${head}`, counts);
}

function keysBySpan(counts?: (role: Role) => boolean): Keys {
  return keysOf(({ label, from, to }) => `${label} ${from} ${to}`, counts);
}

function isCore({ label }: Role): boolean {
  return /^ARG\d$/.test(label);
}

function tallyOf(cases: readonly Case[], keys: Keys): Tally {
  return tallyKeys(cases.map(({ wanted, found }) => ({ wanted: keys(wanted), found: keys(found) })));
}

/** Only the predicates that both have. */
function sharedPredicates({ wanted, found, ...rest }: Case): Case {
  const shared = (predicates: readonly Predicate[], others: readonly Predicate[]) =>
    predicates.filter(({ word }) => others.some((other) => other.word === word));
  return { ...rest, wanted: shared(wanted, found), found: shared(found, wanted) };
}

function tell({ sentence: { id, words }, wanted, found }: Case): string[] {
  const textOf = (from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ form }) => form)
      .join(' ');
  const shown = (predicates: readonly Predicate[]) =>
    new Map(
      predicates.flatMap(({ word, roles }): [string, string][] => [
        [`${word}`, `[${words[word]!.form}]`],
        ...roles.map(({ label, head, from, to }): [string, string] => [
          `${word} ${label} ${head}`,
          `[${words[word]!.form}] ${label} “${textOf(from, to)}”`,
        ]),
      ]),
    );
  const [theirs, ours] = [shown(wanted), shown(found)];
  const line = (sign: string, what: string) => `${sign} ${what}: ${id} ${textOf(0, words.length)}`;
  return [
    ...[...theirs].filter(([key]) => !ours.has(key)).map(([, what]) => line('missed', what)),
    ...[...ours].filter(([key]) => !theirs.has(key)).map(([, what]) => line('extra', what)),
  ];
}
