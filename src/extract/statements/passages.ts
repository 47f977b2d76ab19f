import type { AnnotatedReport, Mention, Sentence, Token } from '#core/annotated.ts';
import { reportingVerbs } from '#lang/en/reporting-verbs.ts';
import { isProse } from '../prose.ts';
import { isDash } from './marks/dashes.ts';
import type { Quotation } from './marks/quotations.ts';
import { type Leaf, type Word, growTree } from './passage-trees.ts';
import type { MentionIndex, Passage } from './passage.ts';

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
    const { tree, speech } = growTree(pieces, reader.words);
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

/** No sentence of a report is longer; a passage is cut there, so that looking about in one costs no more in the worst. */
const longest = 400;

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
