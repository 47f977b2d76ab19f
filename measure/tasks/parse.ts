/**
 * Tags, lemmas and trees against a treebank of Universal Dependencies: every `.conllu` file of the folder whose name does
 * not say `train`, since the model has learned from those.
 *
 * The first scores are given the treebank's sentences and words. Attachment counts every word, marks included, as the
 * CoNLL 2018 shared task did: UAS where the head is right, LAS where the relation is too, without its second half
 * (`nsubj` of `nsubj:pass`), CLAS only for words of content. `raw` scores are of the text alone: the documents are put
 * together again, read as running prose, and our words laid over theirs; all of them are F1.
 *
 * Lemmas are compared without their capitals, which ours do not have; a lemma that the treebank leaves open (`_`) is
 * right. `obl:tmod`, `obl:npmod` and their `nmod` are what is called `obl:unmarked` since 2024, and count as that.
 *
 * The model reads as ud-ewt writes. GUM makes the name and not the title its head, and tells a few words apart
 * otherwise; on it that counts as wrong.
 *
 * @see Zeman et al. 2018, https://aclanthology.org/K18-2001/
 */
import { annotateReport, loadAnalyser, type Analyser, type SentenceReading } from '#annotate/annotate.ts';
import { dateReport } from '#date/date.ts';
import { readReport } from '#read/read.ts';
import { readTreebank, treebankFiles, type TreeDocument, type TreeSentence } from '../conllu.ts';
import { alignWords, foundIn, textOf, wantedIn, type RawText } from '../raw-words.ts';
import { f1, share, type Tally } from '../scoring.ts';
import type { Scores, Task } from '../task.ts';

/** A sentence of the treebank as we read its words. */
interface Case {
  readonly wanted: TreeSentence;
  readonly found: SentenceReading['tokens'];
}

/** A document as we read its text. */
interface RawCase {
  readonly id: string;
  readonly wanted: RawText;
  readonly found: RawText;
  readonly pairs: ReadonlyMap<number, number>;
}

/** What is compared of two words: theirs and ours. */
interface Labels {
  readonly pos: string;
  readonly tag: string;
  readonly lemma: string;
  readonly relation: string;
}

export const task: Task = {
  name: 'parse',
  data: '../shared/data/ud-ewt',
  summary: 'tags, lemmas and trees, from words and from raw text, against a treebank (UD)',
  async run(dir) {
    const files = treebankFiles(dir);
    const documents = files.flatMap(readTreebank);
    const analyser = await loadAnalyser();
    const cases = await readWords(documents, analyser);
    const rawCases = await readTexts(documents, analyser);
    return {
      files,
      items: cases.reduce((sum, { wanted }) => sum + wanted.words.length, 0),
      scores: { ...scoreWords(cases), ...scoreTexts(rawCases) },
      published: {
        'UDPipe 1.2 on EWT test': { LAS: 0.812, 'raw LAS': 0.775 },
        'RoBERTa in spaCy': { LAS: 0.894 },
      },
      errors: [...rawCases.flatMap(tellCuts), ...cases.flatMap(tellWords)],
    };
  },
};

async function readWords(documents: readonly TreeDocument[], analyser: Analyser): Promise<Case[]> {
  const cases: Case[] = [];
  for (const wanted of documents.flatMap(({ sentences }) => sentences)) {
    const { tokens } = await analyser.read(wanted.words.map(({ form }) => form));
    cases.push({ wanted, found: tokens });
  }
  return cases;
}

async function readTexts(documents: readonly TreeDocument[], analyser: Analyser): Promise<RawCase[]> {
  const cases: RawCase[] = [];
  for (const document of documents) {
    const report = readReport(new TextEncoder().encode(textOf(document)), document.id, 'plain');
    const wanted = wantedIn(document);
    const found = foundIn(await annotateReport(dateReport(report, null), analyser));
    cases.push({ id: document.id, wanted, found, pairs: alignWords(wanted.words, found.words) });
  }
  return cases;
}

function scoreWords(cases: readonly Case[]): Scores {
  const pairs = cases.flatMap(({ wanted, found }) =>
    wanted.words.map((word, i) => ({ wanted: word, found: found[i]! })),
  );
  const attached = pairs.filter(({ wanted, found }) => wanted.head === found.head);
  const right = attached.filter(({ wanted, found }) => sameRelation(wanted, found));
  const isContent = ({ relation }: Labels) => !hollow.has(universal(relation));
  return {
    UPOS: share(pairs.map(({ wanted, found }) => wanted.pos === found.pos)),
    XPOS: share(pairs.map(({ wanted, found }) => wanted.tag === found.tag)),
    lemma: share(pairs.map(({ wanted, found }) => sameLemma(wanted, found))),
    UAS: attached.length / pairs.length,
    LAS: right.length / pairs.length,
    'LAS, second halves':
      attached.filter(({ wanted, found }) => sameInFull(wanted, found)).length / pairs.length,
    CLAS: f1({
      matched: right.filter(({ wanted }) => isContent(wanted)).length,
      found: pairs.filter(({ found }) => isContent(found)).length,
      wanted: pairs.filter(({ wanted }) => isContent(wanted)).length,
    }),
  };
}

/** Relations of words of grammar, and of marks. */
const hollow: ReadonlySet<string> = new Set('aux case cc clf cop det mark punct'.split(' '));

const renamed: Readonly<Record<string, string>> = {
  'obl:tmod': 'obl:unmarked',
  'obl:npmod': 'obl:unmarked',
  'nmod:tmod': 'nmod:unmarked',
  'nmod:npmod': 'nmod:unmarked',
};

function universal(relation: string): string {
  return relation.split(':')[0]!;
}

function sameRelation(wanted: Labels, found: Labels): boolean {
  return universal(wanted.relation) === universal(found.relation);
}

function sameInFull(wanted: Labels, found: Labels): boolean {
  return (renamed[wanted.relation] ?? wanted.relation) === found.relation;
}

function sameLemma(wanted: Labels, found: Labels): boolean {
  return wanted.lemma === '_' || wanted.lemma.toLowerCase() === found.lemma.toLowerCase();
}

function scoreTexts(cases: readonly RawCase[]): Scores {
  const words = (isRight: (wanted: RawWordOf, found: RawWordOf, aligned: RawCase['pairs']) => boolean) =>
    f1(
      sumOf(cases, ({ wanted, found, pairs }) => ({
        matched: [...pairs].filter(([w, f]) => isRight(wanted.words[w]!, found.words[f]!, pairs)).length,
        found: found.words.length,
        wanted: wanted.words.length,
      })),
    );
  const attached = (wanted: RawWordOf, found: RawWordOf, pairs: RawCase['pairs']) =>
    wanted.head === -1 ? found.head === -1 : pairs.get(wanted.head) === found.head;
  return {
    'raw words': words(() => true),
    'raw sentences': f1(sumOf(cases, sentenceTally)),
    'raw UPOS': words((wanted, found) => wanted.pos === found.pos),
    'raw XPOS': words((wanted, found) => wanted.tag === found.tag),
    'raw lemma': words(sameLemma),
    'raw UAS': words(attached),
    'raw LAS': words((wanted, found, pairs) => attached(wanted, found, pairs) && sameRelation(wanted, found)),
  };
}

type RawWordOf = RawText['words'][number];

function sentenceTally({ wanted, found }: RawCase): Tally {
  const ours = new Set(found.sentences.map(({ start, end }) => `${start} ${end}`));
  return {
    matched: wanted.sentences.filter(({ start, end }) => ours.has(`${start} ${end}`)).length,
    found: found.sentences.length,
    wanted: wanted.sentences.length,
  };
}

function sumOf(cases: readonly RawCase[], tallyOf: (one: RawCase) => Tally): Tally {
  const sum = { matched: 0, found: 0, wanted: 0 };
  for (const one of cases) {
    const tally = tallyOf(one);
    sum.matched += tally.matched;
    sum.found += tally.found;
    sum.wanted += tally.wanted;
  }
  return sum;
}

/** Where our words or sentences end otherwise. */
function tellCuts({ id, wanted, found, pairs }: RawCase): string[] {
  const ours = new Set(pairs.values());
  const around = ({ words }: RawText, i: number) =>
    `${formsOf(words.slice(Math.max(0, i - 4), i))} [${words[i]!.form}] ${formsOf(words.slice(i + 1, i + 5))}`;
  const cuts = (text: RawText, other: RawText, sign: string) => {
    const ends = new Set(other.sentences.map(({ end }) => end));
    return text.sentences
      .filter(({ end }) => !ends.has(end))
      .map(
        ({ end }) =>
          `${sign} ${id} ${around(
            text,
            text.words.findLastIndex((word) => word.end === end),
          )}`,
      );
  };
  return [
    ...cuts(wanted, found, 'joined'),
    ...cuts(found, wanted, 'split'),
    ...wanted.words.flatMap((_, i) => (pairs.has(i) ? [] : [`word missed ${id} ${around(wanted, i)}`])),
    ...found.words.flatMap((_, i) => (ours.has(i) ? [] : [`word extra ${id} ${around(found, i)}`])),
  ];
}

function tellWords({ wanted: { id, words }, found }: Case): string[] {
  return words.flatMap((word, i) => {
    const ours = found[i]!;
    const place = `${id} ${formsOf(words.slice(Math.max(0, i - 5), i))} [${word.form}] ${formsOf(words.slice(i + 1, i + 6))}`;
    const headed = (head: number, relation: string) => `${relation} of ${words[head]?.form ?? 'none'}`;
    const lines: string[] = [];
    if (word.head !== ours.head || !sameInFull(word, ours))
      lines.push(
        `tree ${headed(word.head, word.relation)}, found ${headed(ours.head, ours.relation)}: ${place}`,
      );
    if (word.pos !== ours.pos || word.tag !== ours.tag)
      lines.push(`tag ${word.pos} ${word.tag}, found ${ours.pos} ${ours.tag}: ${place}`);
    if (!sameLemma(word, ours)) lines.push(`lemma ${word.lemma}, found ${ours.lemma}: ${place}`);
    return lines;
  });
}

function formsOf(words: readonly { readonly form: string }[]): string {
  return words.map(({ form }) => form).join(' ');
}
