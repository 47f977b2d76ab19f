/**
 * Where words stand in a report's text.
 *
 * Positions are UTF-16 code units, half-open: `text.slice(start, end)` is the words. They always count into the
 * text of one whole report, never into a paragraph or a sentence.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A bare span from anything that has one; drops every other field. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Sorts by start, the longer first where two start together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without blanks at either end; empty where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * The index of the item whose span holds `position`, or -1. Items are sorted by start and do not overlap;
 * found in logarithmic time.
 */
export function indexAt(items: readonly Span[], position: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle]!;
    if (position < item.start) high = middle - 1;
    else if (item.end <= position) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The blanks that `String.trim` takes away. */
function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (9 <= code && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (0x2000 <= code && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
