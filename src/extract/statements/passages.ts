import type { AnnotatedReport, Mention, Sentence, Token } from '#core/annotated.ts';
import type { BlockRole } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { reportingVerbs } from '#lang/en/reporting-verbs.ts';
import { isDash } from './marks.ts';
import { isProse, type Quotation } from './quotations.ts';

/** A word, a mark, or a whole quotation. */
export interface Piece extends Span {
  /** In lower case; of a quotation, the empty string. */
  readonly word: string;
  /** Universal part of speech; `QUOTE` for a quotation. */
  readonly pos: string;
  /** Penn Treebank tag; of a quotation, of the word at its head. */
  readonly tag: string;
  readonly lemma: string;
  /** Piece that it hangs on in the tree, -1 for none. Never in a circle. */
  readonly head: number;
  readonly relation: string;
  /** The pieces from the first to the last under it, itself among them. */
  readonly branch: Stretch;
  readonly capital: boolean;
  readonly quotation: Quotation | null;
  /** Index of the time expression that the piece belongs to. */
  readonly time: number | null;
}

/**
 * A sentence as the one who asks who said what sees it: every quotation is a single piece, and full stops inside
 * quotations do not end it.
 *
 *     “It fell. It was old,” Ana Ruiz said on Monday.
 *     ~~~~~~~~~~~~~~~~~~~~~~ ~~~ ~~~~ ~~~~ ~~ ~~~~~~ ~
 */
export interface Passage extends Span {
  /** The report's. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly block: number;
  readonly role: BlockRole;
  readonly post: number | null;
  /** The widest mention that starts, and the widest that ends, at a position of the text. */
  readonly mentions: MentionIndex;
  /** What the analyser takes for words of attribution, outside quotations. */
  readonly speech: readonly SpeechPieces[];
}

/** Who says what by the model alone, in pieces. */
export interface SpeechPieces {
  readonly cue: number;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}

export interface MentionIndex {
  readonly from: ReadonlyMap<number, Mention>;
  readonly to: ReadonlyMap<number, Mention>;
  /** Those of several in one, by where they start. */
  readonly joint: ReadonlyMap<number, Mention>;
}

/** A stretch of pieces, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of a stretch; of an empty one, an empty span. */
export function spanOfStretch({ pieces }: Passage, { from, to }: Stretch): Span {
  return from < to
    ? { start: pieces[from]!.start, end: pieces[to - 1]!.end }
    : { start: pieces[from]?.start ?? 0, end: pieces[from]?.start ?? 0 };
}

/** No sentence of a report is longer; a passage is cut there, so that looking about in one costs no more in the worst. */
const longest = 400;

/** The passages of every block of prose, in order. */
export function findPassages(annotated: AnnotatedReport, quotations: readonly Quotation[]): Passage[] {
  const { report, sentences } = annotated;
  const mentions = indexMentions(annotated.mentions);
  const passages: Passage[] = [];
  const reader: Reader = { annotated, quotations, quotation: 0, time: 0, pieces: [], words: [] };
  const close = (block: number): void => {
    const { pieces } = reader;
    if (pieces.length === 0) return;
    const { role, post } = report.blocks[block]!;
    const span = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
    const { tree, speech } = growTree(reader);
    passages.push({ ...span, text: report.text, pieces: tree, block, role, post, mentions, speech });
    reader.pieces = [];
    reader.words = [];
  };
  sentences.forEach((sentence, i) => {
    const { block, tokens } = sentence;
    if (!isProse(report.blocks[block]!.role)) return;
    for (const token of tokens) {
      readToken(reader, token, () => close(block));
      reader.words.push({ sentence, token, piece: reader.pieces.length - 1 });
      if (longest < reader.pieces.length) close(block);
    }
    const next = sentences[i + 1];
    if (next?.block !== block || longest < reader.pieces.length || !goesOn(reader, next)) close(block);
  });
  return passages;
}

function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const from = new Map<number, Mention>();
  const to = new Map<number, Mention>();
  const joint = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.form === 'joint') {
      joint.set(mention.start, mention);
      continue;
    }
    if ((from.get(mention.start)?.end ?? -1) < mention.end) from.set(mention.start, mention);
    if (mention.start < (to.get(mention.end)?.start ?? Infinity)) to.set(mention.end, mention);
  }
  return { from, to, joint };
}

/** Walks quotations and time expressions beside the sentences. */
interface Reader {
  readonly annotated: AnnotatedReport;
  readonly quotations: readonly Quotation[];
  quotation: number;
  time: number;
  /** The pieces of the passage being read, before they hang together. */
  pieces: Leaf[];
  /** Its tokens with the pieces that they are in. */
  words: Word[];
}

type Leaf = Omit<Piece, 'head' | 'relation' | 'branch' | 'tag' | 'lemma'>;

interface Word {
  readonly sentence: Sentence;
  readonly token: Token;
  readonly piece: number;
}

/** @param close what ends the passage: a quotation behind a full stop opens a new one, whatever sentences say */
function readToken(reader: Reader, { start, end, pos }: Token, close: () => void): void {
  const { text } = reader.annotated.report;
  while ((reader.quotations[reader.quotation]?.end ?? Infinity) <= start) reader.quotation++;
  const quotation = reader.quotations[reader.quotation];
  if (quotation && quotation.start < end && start < quotation.end) {
    if (reader.pieces.at(-1)?.quotation === quotation) return;
    if (stops.has(reader.pieces.at(-1)?.word ?? '')) close();
    reader.pieces.push(quotationPiece(quotation));
    return;
  }
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const time = timeAt(reader, start);
  reader.pieces.push({ start, end, word: lower, pos, capital: word !== lower, quotation: null, time });
}

const stops = new Set(['.', '!', '?']);

function quotationPiece(quotation: Quotation): Leaf {
  const { start, end } = quotation;
  return { start, end, word: '', pos: 'QUOTE', capital: false, quotation, time: null };
}

function timeAt(reader: Reader, start: number): number | null {
  const { times } = reader.annotated;
  while ((times[reader.time]?.end ?? Infinity) <= start) reader.time++;
  return (times[reader.time]?.start ?? Infinity) <= start ? reader.time : null;
}

/**
 * Whether the sentence after the pieces belongs to the same passage: its start lies inside a quotation, the quotation
 * before it ended with a comma, a dash follows it, or it ended with a question and its attribution follows.
 */
function goesOn({ annotated, pieces, quotations, quotation }: Reader, next: Sentence): boolean {
  const { text } = annotated.report;
  const current = quotations[quotation];
  if (current && current.start < next.start && next.start < current.end) return true;
  if (opensInside(text, next) || hasOpenBracket(pieces)) return true;
  const last = pieces.at(-1)?.quotation;
  if (!last) return false;
  if (isDash(text.charAt(next.start))) return true;
  const mark = text.charCodeAt(last.inner.end - 1);
  if (mark === 44) return true;
  return (mark === 63 || mark === 33) && opensWithAttribution(text, next);
}

/** No sentence starts with a comma or a closing bracket. */
function opensInside(text: string, { start }: Sentence): boolean {
  return ',;:)]'.includes(text.charAt(start));
}

/** `Ana Ruiz (D-N.` before `Y.) said`: how far back a bracket may have been opened. */
const bracketPieces = 8;

function hasOpenBracket(pieces: readonly Leaf[]): boolean {
  for (let at = pieces.length - 1; 0 <= at && pieces.length - at <= bracketPieces; at--) {
    const { word } = pieces[at]!;
    if (word === ')') return false;
    if (word === '(') return true;
  }
  return false;
}

/** `Ana Ruiz asked.` and `the mayor said on Monday`, behind a quotation that ended with a question or a cry. */
function opensWithAttribution(text: string, { tokens }: Sentence): boolean {
  for (let i = 0; i < tokens.length && i < 14; i++) {
    const { start, end, pos } = tokens[i]!;
    const readings = reportingVerbs.get(text.slice(start, end).toLowerCase());
    if (readings && pos === 'VERB' && readings.some(({ verb }) => verb.takes.has('quote'))) {
      const after = tokens[i + 1];
      if (i === 0) return ['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ'].includes(after?.pos ?? '');
      return !after || ['PUNCT', 'ADP', 'ADV'].includes(after.pos) || after.pos === 'PROPN';
    }
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return false;
}

/** The pieces as a tree: a quotation hangs where the highest of its words does. */
function growTree({ pieces, words }: Reader): { tree: Piece[]; speech: SpeechPieces[] } {
  const places = new Map(words.map(({ token, piece }) => [token, piece]));
  const placeOf = ({ tokens }: Sentence, at: number): number =>
    at < 0 ? -1 : (places.get(tokens[at]!) ?? -1);
  const tops: (Word & { readonly head: number })[] = [];
  for (const word of words) {
    const head = placeOf(word.sentence, word.token.head);
    const top = tops[word.piece];
    const better =
      !top ||
      (top.token.pos === 'PUNCT' && word.token.pos !== 'PUNCT') ||
      (top.head === -1 && head !== -1 && word.token.pos !== 'PUNCT');
    if (head !== word.piece && better) tops[word.piece] = { ...word, head };
  }
  const heads = tops.map(({ head }) => head);
  for (const at of heads.keys()) if (isInCircle(heads, at)) heads[at] = -1;
  const branches = branchesOf(heads);
  const tree = pieces.map((piece, at): Piece => {
    const { tag, lemma, relation } = tops[at]!.token;
    const head = heads[at]!;
    return { ...piece, tag, lemma, head, relation: head === -1 ? 'root' : relation, branch: branches[at]! };
  });
  return { tree, speech: speechIn(pieces, words, placeOf) };
}

function isInCircle(heads: readonly number[], at: number): boolean {
  let up = heads[at]!;
  for (let steps = 0; up !== -1 && up !== at && steps <= heads.length; steps++) up = heads[up]!;
  return up === at;
}

/** Passages are short, so climbing from every piece costs little. */
function branchesOf(heads: readonly number[]): Stretch[] {
  const branches = heads.map((_, at) => ({ from: at, to: at + 1 }));
  for (const at of heads.keys())
    for (let up = heads[at]!; up !== -1; up = heads[up]!) {
      const branch = branches[up]!;
      branch.from = Math.min(branch.from, at);
      branch.to = Math.max(branch.to, at + 1);
    }
  return branches;
}

function speechIn(
  pieces: readonly Leaf[],
  words: readonly Word[],
  placeOf: (sentence: Sentence, at: number) => number,
): SpeechPieces[] {
  return [...new Set(words.map(({ sentence }) => sentence))].flatMap((sentence) =>
    sentence.speech.flatMap(({ cue, source, content }) => {
      const at = placeOf(sentence, cue);
      if (at === -1 || pieces[at]!.quotation) return [];
      const stretch = ({ from, to }: { from: number; to: number }): Stretch[] => {
        const first = placeOf(sentence, from);
        const last = placeOf(sentence, to - 1);
        return first === -1 || last === -1 ? [] : [{ from: first, to: last + 1 }];
      };
      return [{ cue: at, source: (source && stretch(source)[0]) ?? null, content: content.flatMap(stretch) }];
    }),
  );
}
