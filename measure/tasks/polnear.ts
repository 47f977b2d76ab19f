/**
 * Attributions against PolNeAR: the folder's `.tar.gz`, brat standoff beside the texts. A text with two annotators is
 * counted once, by the first of them in the alphabet.
 *
 * Exact scores count spans as CofeNet did: a source, a cue or a content is right when the annotator marked the very same
 * stretch, and a content that is interrupted counts as its pieces. Blanks, quotation marks, stops and commas at either
 * end are left out on both sides, as is a leading "that": our content starts behind it. `Jaccard` gives a span that is
 * nearly right its share of common characters. A triple is linked when source, cue and content are all right, exactly or
 * by overlapping; where the annotators named no source, we may name none. `with marks` counts only the contents that
 * hold or touch quotation marks. `paired` is kinder: a content that shares half its characters, and of those the share
 * whose source overlaps.
 *
 * PolNeAR marks beliefs and intentions as well as words, and knows no attribution inside another.
 *
 * @see Newell et al. 2018, https://aclanthology.org/L18-1524/; Wang et al. 2022, https://aclanthology.org/2022.coling-1.215/
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotateReport, loadAnalyser, type Analyser } from '#annotate/annotate.ts';
import { dateReport } from '#date/date.ts';
import { drawFindings } from '#extract/extract.ts';
import { readReport } from '#read/read.ts';
import type { Statement } from '#core/statement.ts';
import { overlaps, spanOf, type Span } from '#core/span.ts';
import { f1, jaccard, pairUp, share, tallyKeys, threeOf, type Tally } from '../scoring.ts';
import { tarFiles } from '../tar.ts';
import type { Scores, Task } from '../task.ts';

interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface Document {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Attribution[];
  readonly found: readonly Attribution[];
}

const roles = ['source', 'cue', 'content'] as const;
type Role = (typeof roles)[number];

export const task: Task = {
  name: 'polnear',
  data: '../shared/data/polnear',
  summary: 'who is given as the source of what, in seven American outlets (PolNeAR)',
  async run(dir) {
    const files = globSync(join(dir, '*.tar.gz')).sort();
    const analyser = await loadAnalyser();
    const documents: Document[] = [];
    for (const file of files) documents.push(...(await documentsOf(tarFiles(readFileSync(file)), analyser)));
    return {
      files,
      items: documents.reduce((sum, { wanted }) => sum + wanted.length, 0),
      scores: {
        ...exactScores(documents),
        ...jaccardScores(documents),
        ...linkedScores(documents),
        ...markedScores(documents),
        ...pairedScores(documents),
      },
      errors: documents.flatMap(tellErrors),
    };
  },
};

async function documentsOf(files: ReadonlyMap<string, string>, analyser: Analyser): Promise<Document[]> {
  const annotations = new Map<string, string>();
  for (const path of [...files.keys()].sort())
    if (path.endsWith('.ann')) {
      const name = basename(path).replace(/_[^_]*\.ann$/, '');
      if (!annotations.has(name)) annotations.set(name, files.get(path)!);
    }
  const documents: Document[] = [];
  for (const [path, text] of files) {
    const name = basename(path, '.txt');
    const standoff = annotations.get(name);
    if (!path.endsWith('.txt') || standoff === undefined) continue;
    documents.push({
      name,
      text,
      wanted: readBrat(text, standoff),
      found: await readStet(text, name, analyser),
    });
  }
  return documents;
}

async function readStet(text: string, name: string, analyser: Analyser): Promise<Attribution[]> {
  const report = dateReport(readReport(new TextEncoder().encode(text), name, 'report'), null);
  const { statements } = drawFindings(await annotateReport(report, analyser));
  return statements.map((statement) => outermost(text, statement) ?? attributionOf(text, statement));
}

function attributionOf(text: string, { speaker, addressee, cue, content }: Statement): Attribution {
  return {
    source: speaker.mention ? [speaker.mention] : [],
    cue: cue ? [cue] : [],
    content: withWhom(text, addressee?.mention ?? null, content),
  };
}

/** `Officials said | Ana Ruiz told them that …`: what we give to the inner speaker, relayed, stands under the outer one alone. */
function outermost(text: string, { chain, speaker, cue, content, rule }: Statement): Attribution | null {
  const source = chain[0]?.mention;
  const { mention } = speaker;
  if (!source || !mention || !cue || rule === 'verb-quoted-as') return null;
  if (mention.start <= source.end || cue.start <= mention.end) return null;
  const start = source.end + 1;
  const words = text.slice(start, mention.start).replace(/\s+(?:that\s+)?$/, '');
  return {
    source: [source],
    cue: [{ start, end: start + words.length }],
    content: [{ start: mention.start, end: content.at(-1)!.end }],
  };
}

/** `urged | supporters to vote`: whom somebody asks to do something is part of PolNeAR's content. */
function withWhom(text: string, whom: Span | null, content: readonly Span[]): readonly Span[] {
  const [first, ...rest] = content;
  const asked =
    first !== undefined &&
    whom?.end === first.start - 1 &&
    /^(?:not )?to /.test(text.slice(first.start, first.end));
  return asked ? [{ start: whom.start, end: first.end }, ...rest] : content;
}

/** T lines hold spans, counted in code points; E lines say which of them make an attribution. */
function readBrat(text: string, standoff: string): Attribution[] {
  const units = unitsOf(text);
  const spans = new Map<string, Span[]>();
  const attributions: Attribution[] = [];
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const pieces = body.slice(body.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        pieces
          .map((piece) => piece.split(' ').map(Number))
          .map(([a, b]) => ({ start: units[a!]!, end: units[b!]! })),
      );
    }
  }
  for (const line of standoff.split('\n')) {
    if (!line.startsWith('E')) continue;
    const parts = line
      .split('\t')[1]!
      .split(' ')
      .map((part) => part.split(':') as [string, string]);
    const of = (role: string) =>
      parts.filter(([name]) => name.replace(/\d+$/, '') === role).flatMap(([, id]) => spans.get(id) ?? []);
    attributions.push({ source: of('Source'), cue: of('Cue'), content: of('Content') });
  }
  return attributions.filter(({ content }) => 0 < content.length);
}

/** For every code point of a text, and for its end, the UTF-16 offset. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return units;
}

function exactScores(documents: readonly Document[]): Scores {
  const tallyOf = (role: Role) =>
    tallyKeys(
      documents.map(({ text, wanted, found }) => ({
        wanted: keysOf(text, wanted, role),
        found: keysOf(text, found, role),
      })),
    );
  return Object.assign({}, ...roles.map((role) => threeOf(`${role} exact`, tallyOf(role)))) as Scores;
}

/** Every span gives what it shares with the one it is paired with. */
function jaccardScores(documents: readonly Document[]): Scores {
  const tallyOf = (role: Role): Tally => {
    const tally = { matched: 0, found: 0, wanted: 0 };
    for (const { text, wanted, found } of documents) {
      const theirs = spansOf(text, wanted, role);
      const ours = spansOf(text, found, role);
      tally.wanted += theirs.length;
      tally.found += ours.length;
      for (const pair of pairUp(ours, theirs, (a, b) => jaccard([a], [b]), Number.MIN_VALUE))
        tally.matched += jaccard([pair.found], [pair.wanted]);
    }
    return tally;
  };
  return Object.assign({}, ...roles.map((role) => ({ [`${role} Jaccard F1`]: f1(tallyOf(role)) }))) as Scores;
}

function spansOf(text: string, attributions: readonly Attribution[], role: Role): Span[] {
  const spans = attributions.flatMap((one) => one[role].map((span) => bare(text, span)));
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

function linkedScores(documents: readonly Document[]): Scores {
  const exact = tallyKeys(
    documents.map(({ text, wanted, found }) => ({
      wanted: wanted.map((one) => tripleKey(text, one)),
      found: found.map((one) => tripleKey(text, one)),
    })),
  );
  const alike = { matched: 0, found: 0, wanted: 0 };
  for (const { wanted, found } of documents) {
    alike.wanted += wanted.length;
    alike.found += found.length;
    alike.matched += pairUp(found, wanted, overlapOf, Number.MIN_VALUE).length;
  }
  return { 'linked exact F1': f1(exact), 'linked overlapping F1': f1(alike) };
}

function tripleKey(text: string, attribution: Attribution): string {
  return roles.map((role) => keysOf(text, [attribution], role).sort().join()).join(' | ');
}

/** How alike the contents are, where source and cue overlap too; else 0. */
function overlapOf(found: Attribution, wanted: Attribution): number {
  const fits = (['source', 'cue'] as const).every(
    (role) =>
      (found[role].length === 0 && wanted[role].length === 0) ||
      wanted[role].some((a) => found[role].some((b) => overlaps(a, b))),
  );
  return fits ? jaccard(found.content, wanted.content) : 0;
}

function markedScores(documents: readonly Document[]): Scores {
  const marked = documents.map(({ text, wanted, found }) => ({
    wanted: keysOf(
      text,
      wanted.filter((one) => hasMarks(text, one)),
      'content',
    ),
    found: keysOf(
      text,
      found.filter((one) => hasMarks(text, one)),
      'content',
    ),
  }));
  return threeOf('content with marks exact', tallyKeys(marked));
}

function hasMarks(text: string, { content }: Attribution): boolean {
  return content.some(({ start, end }) => /[“”"]|''/.test(text.slice(Math.max(0, start - 2), end + 2)));
}

function keysOf(text: string, attributions: readonly Attribution[], role: Role): string[] {
  return attributions.flatMap((one) =>
    one[role].map((span) => bare(text, span)).map(({ start, end }) => `${start} ${end}`),
  );
}

function bare(text: string, span: Span): Span {
  let { start, end } = spanOf(span);
  while (start < end && /[\s“”"‘’'.,;:—-]/.test(text[start]!)) start++;
  if (/^that\b/i.test(text.slice(start, end))) start += 4;
  while (start < end && /[\s“”"‘’'.,;:—-]/.test(text[start]!)) start++;
  while (start < end && /[\s“”"‘’'.,;:—-]/.test(text[end - 1]!)) end--;
  return { start, end };
}

function pairsOf({ wanted, found }: Document) {
  return pairUp(found, wanted, (f, w) => jaccard(f.content, w.content), 0.5);
}

function pairedScores(documents: readonly Document[]): Scores {
  const pairs = documents.flatMap(pairsOf);
  const tally: Tally = {
    matched: pairs.length,
    found: documents.reduce((sum, { found }) => sum + found.length, 0),
    wanted: documents.reduce((sum, { wanted }) => sum + wanted.length, 0),
  };
  return {
    ...threeOf('paired', tally),
    'paired source': share(
      pairs
        .filter(({ wanted }) => 0 < wanted.source.length)
        .map(({ wanted, found }) => wanted.source.some((a) => found.source.some((b) => overlaps(a, b)))),
    ),
  };
}

/** Attributions by the right cue whose content starts or ends elsewhere. */
function tellBounds({ text, name, wanted, found }: Document): string[] {
  return wanted.flatMap((theirs) => {
    const cue = tripleKey(text, { ...theirs, source: [], content: [] });
    const ours = found.find((one) => tripleKey(text, { ...one, source: [], content: [] }) === cue);
    if (!ours || keysOf(text, [theirs], 'content').join() === keysOf(text, [ours], 'content').join())
      return [];
    const words = ({ content }: Attribution) =>
      content.map(({ start, end }) => text.slice(start, end)).join(' || ');
    return [`content ${name} wanted ${words(theirs)} ⇒ found ${words(ours)}`.replace(/\n/g, '⏎')];
  });
}

function tellErrors(document: Document): string[] {
  const { text, name, wanted, found } = document;
  const pairs = pairsOf(document);
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' || ');
  const tell = (sign: string, { source, cue, content }: Attribution) =>
    `${sign} ${name} [${words(source)} | ${words(cue)}] ${words(content)}`.replace(/\n/g, '⏎');
  return [
    ...tellBounds(document),
    ...wanted.filter((one) => !pairs.some((pair) => pair.wanted === one)).map((one) => tell('missed', one)),
    ...found.filter((one) => !pairs.some((pair) => pair.found === one)).map((one) => tell('extra', one)),
    ...pairs
      .filter(
        (pair) =>
          0 < pair.wanted.source.length &&
          !pair.wanted.source.some((a) => pair.found.source.some((b) => overlaps(a, b))),
      )
      .map((pair) =>
        `source ${name} wanted ${words(pair.wanted.source)}, found ${words(pair.found.source)}: ${words(pair.wanted.content)}`.replace(
          /\n/g,
          '⏎',
        ),
      ),
  ];
}
