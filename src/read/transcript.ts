/** Conversations written down: who speaks stands in capitals before a colon. */
import type { Span } from '#core/span.ts';

/** A speaker may be named at every turn or at the first alone; three turns make a conversation. */
const fewestTurns = 3;

/** Whether a section is a conversation, written down turn by turn. */
export function isTranscript(text: string, lines: readonly Span[]): boolean {
  return fewestTurns <= lines.filter((line) => isTurn(text, line)).length;
}

/** What a speaker says, after the name in capitals: "RUIZ: We knew nothing." */
export function isTurn(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, [\p{Lu} ]{2,30})?:/u.test(
    text.slice(start, Math.min(end, start + 80)),
  );
}

/** "(Adds what the mayor said)": a note to editors before the prose, a noise in a transcript. */
export function isBracketed(text: string, { start, end }: Span): boolean {
  return end - start < 200 && /^[([][^()[\]]+[)\]]$/.test(text.slice(start, end));
}
