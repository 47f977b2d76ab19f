/**
 * What differs between British and American spelling, and short forms that stand for two words. Two words that this
 * makes equal are one word. Sources: the Oxford Style Manual (British and American spelling), and Quirk et al., 3.23
 * and 3.32, for the contractions.
 */

/** Applied in order, each once, to a word in lower case. */
export const spellingRules: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/^(.{2,})ys(e|ed|es|ing)$/, '$1yz$2'],
  [/^((?:arm|behavi|col|end(?:eav)?|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vap|vig)o)ur/, '$1r'],
  [/^(cent|theat|fib|lit|met|calib|meag|som)re(s?)$/, '$1er$2'],
  [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  [/^(.{2,}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^program(?:me)(s?)$/, 'program$1'],
  [/^(cease|worth)-?(fire|while)/, '$1$2'],
];

/** Words spelt in two ways that no rule reaches. */
export const spellingPairs: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['kerb', 'curb'],
  ['plough', 'plow'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['sceptical', 'skeptical'],
  ['sceptic', 'skeptic'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['towards', 'toward'],
  ['okay', 'ok'],
  ['per', 'per'],
  ['percent', 'percent'],
]);

/** The ending after the apostrophe, and the word it stands for; empty where it is the possessive or cannot be told. */
export const contractions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", ''],
  ["'", ''],
]);
