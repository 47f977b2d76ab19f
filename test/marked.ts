import { readFileSync } from 'node:fs';
import type { Span } from '#core/span.ts';

/**
 * Cases that a journalist could write: a sentence with marked spans, and an indented line for each of them.
 *
 *     # what the group shows
 *     @ 2022-03-17
 *     Ana Ruiz arrived on ⟦Friday⟧.
 *       2022-03-11
 *
 * `#` opens a group, `@` sets something for the cases after it. A sentence without marks must give nothing.
 */
export interface MarkedCase {
  readonly heading: string;
  readonly setting: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly expected: readonly string[];
}

export function readCases(file: string): MarkedCase[] {
  const cases: (MarkedCase & { expected: string[] })[] = [];
  let heading = '';
  let setting = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) heading = line.slice(1).trim();
    else if (line.startsWith('@')) setting = line.slice(1).trim();
    else if (line.startsWith('  ')) cases.at(-1)?.expected.push(line.trim());
    else if (line !== '') cases.push({ heading, setting, ...unmarked(line), expected: [] });
  }
  return cases;
}

function unmarked(line: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of line) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}
