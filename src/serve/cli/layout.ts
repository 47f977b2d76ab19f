import { showNumber } from '../numbers.ts';

/** Breaks a paragraph at blanks so that each line fits; its own indentation stays, the lines after the first get `indent`. */
export function wrap(text: string, columns: number, indent: string): string {
  const width = Math.max(40, columns);
  const lines: string[] = [];
  let line = /^ */.exec(text)![0];
  for (const word of text.trim().split(/\s+/)) {
    if (line.trim() !== '' && width < line.length + 1 + word.length) {
      lines.push(line);
      line = indent + word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** At most so many characters, cut at a blank, with an ellipsis where something is left out. */
export function shorten(text: string, chars: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= chars) return flat;
  const cut = flat.slice(0, chars);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), chars / 2)) + ' …';
}

const bounds: Readonly<Record<string, string>> = {
  exact: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
  'fewer-than': 'fewer than ',
  nearly: 'nearly ',
};

/** `more than 3 million`, `10 to 12`, with the bound in words, as it was printed. */
export function showValue({
  value,
  low,
  high,
  bound,
}: {
  value: number | null;
  low: number | null;
  high: number | null;
  bound: string;
}): string {
  const number = value === null ? `${showNumber(low ?? 0)} to ${showNumber(high ?? 0)}` : showNumber(value);
  return bounds[bound] + number;
}
