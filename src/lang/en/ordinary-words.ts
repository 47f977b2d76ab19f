import { ordinaryWordRow } from './ordinary-word-rows.ts';

/** Nouns, adjectives and verbs of English that are hardly anybody's name, in lower case; from compromise (MIT). */
export const ordinaryWords: ReadonlySet<string> = new Set(ordinaryWordRow.split(' '));
