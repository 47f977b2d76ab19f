import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLabels, type Labels } from './model/labels.ts';
import { encodeWords, piecesOf, readVocabulary } from './model/pieces.ts';
import { readScores, tensorsOf } from './model/scores.ts';
import { isWordless, readMarks, readingOf, type SentenceReading } from './model/reading.ts';
import { cutLong, joinReadings } from './model/stretches.ts';

export type { SentenceReading, TokenReading } from './model/reading.ts';

/**
 * The language model, loaded once and passed in.
 *
 * @see model/README.md for what it was made from and how well it reads
 */
export interface Analyser {
  readonly name: string;
  /**
   * Reads one sentence. What it says of a sentence does not depend on what was read before or is read beside it.
   *
   * @param words of one sentence, as `findTokens` cuts them; any number
   */
  readonly read: (words: readonly string[]) => Promise<SentenceReading>;
}

const labels: Labels = readLabels(JSON.parse(readFileSync(modelFile('labels.json'), 'utf8')));

/** The first digits of the SHA-256 of the weights. */
export const modelHash = labels.hash.slice(0, 12);

/** Known without loading it, so that a shelf can be asked whether a report has been read by this version. */
export const analyserName = `stet 0.3 on model ${modelHash}`;

/** The runtime is loaded here and not with this file: whoever only asks a shelf needs none. */
export async function loadAnalyser(): Promise<Analyser> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const vocabulary = readVocabulary(readFileSync(modelFile('vocab.txt'), 'utf8'));
  const session = await InferenceSession.create(modelFile('stet.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  });
  const readStretch = async (words: readonly string[]): Promise<SentenceReading> => {
    const encoded = encodeWords(words, vocabulary);
    return readingOf(words, readScores(await session.run(tensorsOf(encoded, Tensor)), labels), labels);
  };
  const read = async (words: readonly string[]): Promise<SentenceReading> => {
    const readings: SentenceReading[] = [];
    for (const stretch of cutLong(words, (word) => piecesOf(word, vocabulary).length))
      readings.push(isWordless(stretch) ? readMarks(stretch) : await readStretch(stretch));
    return joinReadings(readings);
  };
  return { name: analyserName, read };
}

/** `model/` lies beside `src/` here and beside `dist/` in the package. */
function modelFile(name: string): string {
  return fileURLToPath(new URL(`../../model/${name}`, import.meta.url));
}
