import type { AnnotatedReport } from '#core/annotated.ts';
import type { Block } from '#core/report.ts';
import { loadAnalyser, type Analyser } from '../../src/annotate/analyser.ts';
import { findMentions } from '../../src/annotate/mentions.ts';
import { findSentences } from '../../src/annotate/sentences.ts';

export const analyser = await loadAnalyser();

export type Annotated = Pick<AnnotatedReport, 'report' | 'sentences' | 'mentions' | 'actors'>;

/** A report of body paragraphs, one a line, as the rooms before would hand it on. */
export async function annotateText(text: string, reader: Analyser = analyser): Promise<Annotated> {
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'body',
    post: 0,
  }));
  return annotateBlocks(text, blocks, reader);
}

export async function annotateBlocks(
  text: string,
  blocks: readonly Block[],
  reader: Analyser = analyser,
): Promise<Annotated> {
  const report = {
    id: 'r',
    source: 'test',
    textHash: '',
    text,
    language: 'en',
    publisher: null,
    title: null,
    bylines: [],
    blocks,
    posts: [
      { start: 0, end: text.length, authors: [], stamp: null, title: null, place: null, published: null },
    ],
    doubts: [],
    published: null,
    printed: [],
  };
  const sentences = await findSentences(text, blocks, reader);
  return { report, sentences, ...findMentions(report, sentences) };
}
