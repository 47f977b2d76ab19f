import winkNLP, { type Document, type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The language runtime, loaded once and passed in. */
export interface Analyser {
  readonly name: string;
  /** The words of a stretch of text in order, with their tags and lemmas. Lone surrogates and odd blanks may be missing. */
  readonly read: (text: string) => ReadWords;
}

export interface ReadWords {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

/**
 * wink-nlp keeps every word it has ever met. After this many characters it is loaded anew (180 ms), so that a service
 * that reads for weeks does not grow; what it says of a text does not depend on what it has read before.
 */
const mostChars = 20_000_000;

/** Known without loading it, so that a shelf can be asked whether a report has been read by this version. */
export const analyserName = 'stet 0.1 on wink-nlp 2.4';

export function loadAnalyser(): Analyser {
  let nlp = loadWink();
  let chars = 0;
  const read = (text: string): ReadWords => {
    chars += text.length;
    if (mostChars < chars) [nlp, chars] = [loadWink(), text.length];
    return readWith(nlp, text);
  };
  return { name: analyserName, read };
}

/** Sentence ends are found in `sentence-ends.ts`, so only the tagger is asked for. */
function loadWink(): WinkMethods {
  return winkNLP(model, ['pos']);
}

function readWith(nlp: WinkMethods, text: string): ReadWords {
  const tokens = nlp.readDoc(text).tokens();
  return { words: tokens.out(), tags: outOf(tokens, nlp.its.pos), lemmas: outOf(tokens, nlp.its.lemma) };
}

/** The package's types know no list of anything but words. */
function outOf(tokens: ReturnType<Document['tokens']>, its: unknown): string[] {
  return tokens.out(its as ItsFunction<string>) as unknown as string[];
}
