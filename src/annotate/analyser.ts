import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The language runtime, loaded once and passed in. */
export interface Analyser {
  readonly name: string;
  readonly nlp: WinkMethods;
}

export function loadAnalyser(): Analyser {
  return { name: 'wink-nlp 2.4', nlp: winkNLP(model, ['pos']) };
}

export type { ItsFunction };
