/** What a class of a pattern is: the lexemes it can begin with, and how it is read. */
import type { Lexeme } from '../lexemes.ts';

export interface Sentence {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
}

export interface Match<Value> {
  readonly end: number;
  readonly value: Value;
}

/** A class of a pattern: what its first lexeme can be ('0' for a number), and how it is read. */
export interface Class<Value> {
  readonly starts: readonly string[];
  readonly read: (sentence: Sentence, at: number) => Match<Value> | null;
}
