/** The shapes of a word, in the order that the model has learned them in. */
const shapes = [
  'lower',
  'capital',
  'upper',
  'initial',
  'mixed',
  'number',
  'number-letters',
  'mark',
  'other',
] as const;
export type Shape = (typeof shapes)[number];

/** What the model is told of the place before the first word. */
export const rootShape: number = shapes.length;

export function shapeNumber(shape: Shape): number {
  return shapes.indexOf(shape);
}

/** Digits as Python's `str.isdigit` has them, by which the model has learned: raised, lowered and circled ones too. */
const digit = /[\p{Nd}²³¹⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒]/u;

/**
 * How a word is printed, which the pieces do not tell, since they are all in lower case: `capital` is Torrel, `upper`
 * NATO, `initial` one capital, `mixed` iPad and McRoe, `number-letters` 5pm.
 */
export function shapeOf(word: string): Shape {
  if (/^[a-z]+$/.test(word)) return 'lower';
  const letters = [...word].filter((char) => /\p{L}/u.test(char));
  const hasDigit = digit.test(word);
  if (letters.length === 0) return hasDigit ? 'number' : 'mark';
  if (hasDigit) return 'number-letters';
  const capitals = letters.map((letter) => /\p{Lu}/u.test(letter));
  if (!capitals.includes(true))
    return letters.every((letter) => /\p{Lowercase}/u.test(letter)) ? 'lower' : 'other';
  if (!capitals.includes(false)) return letters.length === 1 ? 'initial' : 'upper';
  return capitals[0] && !capitals.slice(1).includes(true) ? 'capital' : 'mixed';
}
