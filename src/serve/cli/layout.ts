/** Breaks a paragraph at blanks so that each line fits, the lines after the first indented. Words are never cut. */
export function wrap(text: string, columns: number, indent: string): string {
  const width = Math.max(40, columns);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
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

/** `1,300`, `2.7 million`, `$350 million`. */
export function showNumber(value: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (size <= Math.abs(value)) return `${trimmed(value / size)} ${name}`;
  }
  return trimmed(value);
}

function trimmed(value: number): string {
  const [whole, part] = String(Math.round(value * 1000) / 1000).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
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
