import { givenNames } from '#lang/en/given-names.ts';
import { shortNames } from '#lang/en/short-names.ts';

/** A person's name as it is compared: without marks on letters, initials in the middle, and endings like Jr. */
export interface PersonName {
  /** Null where only one name is printed, which then is `last`. May be an initial. */
  readonly first: string | null;
  readonly last: string;
  /** All of its words. */
  readonly words: readonly string[];
}

const endings = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const particles = new Set(
  'de del della der den da das do dos du di la le van von bin ibn al el ben ten ter'.split(' '),
);

/** The parts of a printed name; null where there is no letter in it. */
export function personName(printed: string): PersonName | null {
  const words = plainOf(printed)
    .split(/[\s.]+/)
    .map((word) => word.replace(/^(?:al|el)-/, ''))
    .filter((word) => word !== '' && !endings.has(word) && !particles.has(word));
  const last = words.at(-1);
  if (last === undefined) return null;
  return { first: words.length === 1 ? null : words[0]!, last, words };
}

/** In lower case, without marks on letters: `Dončić’s` gives `doncic`. */
export function plainOf(printed: string): string {
  return printed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]s?\b/g, '')
    .replace(/[^\p{L}\p{N}\s.-]/gu, ' ')
    .trim();
}

/**
 * Whether two full names can be one person's: the first names agree, or one is short for the other, and the surnames
 * agree as far as spelling from another alphabet lets them.
 *
 *     Dmitri S. Peskov   Dmitry Peskov   yes
 *     Ana Ruiz           Eva Ruiz        no
 */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.first === null || b.first === null) return false;
  if (!sameLast(a, b.last) && !sameLast(b, a.last)) return false;
  return sameFirst(a.first, b.first) || hasInside(a, b.first) || hasInside(b, a.first);
}

/** A first name that stands behind other words: titles that were taken for a part of the name. */
function hasInside({ words }: PersonName, first: string): boolean {
  return first.length > 2 && words.slice(1, -1).includes(first);
}

/** A key that every spelling of a surname shares, and now and then another surname: `zelenski`, `zelenskyy` give `zlnsk`. */
export function surnameKey(word: string): string {
  const folded = fold(word);
  return folded.charAt(0) + folded.slice(1).replace(/[aeiou]/g, '');
}

/** Whether a single printed name can be a full name's: its surname, or its first word where that is no given name. */
export function fitsAlone(alone: PersonName, full: PersonName): boolean {
  if (fold(alone.last) === fold(full.last)) return true;
  return full.first !== null && alone.last === full.first && !givenNames.has(alone.last);
}

/** An initial and a surname against a full name. */
export function fitsInitial(short: PersonName, full: PersonName): boolean {
  return (
    short.first?.length === 1 &&
    full.first !== null &&
    full.first.startsWith(short.first) &&
    sameLast(full, short.last)
  );
}

function sameFirst(a: string, b: string): boolean {
  if (a === b || headOf(a) === headOf(b)) return true;
  if (fold(a) === fold(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    (3 < short.length && long.startsWith(short)) || (4 < short.length && surnameKey(a) === surnameKey(b))
  );
}

function headOf(first: string): string {
  return shortNames.get(first) ?? first;
}

/** The surname is one of the other's names after the first: "Ana Ruiz" and "Ana Ruiz Ortega". */
function sameLast(name: PersonName, last: string): boolean {
  return name.words.slice(1).some((word) => sameSurname(word, last));
}

/** Vowels may differ where enough consonants agree and nearly nothing else does: names from other alphabets. */
function sameSurname(a: string, b: string): boolean {
  if (a === b || fold(a) === fold(b)) return true;
  const key = surnameKey(a);
  return 3 < key.length && key === surnameKey(b) && Math.abs(a.length - b.length) < 3;
}

/** One spelling for what transliterations spell in several ways. */
function fold(word: string): string {
  return word
    .replace(/-/g, '')
    .replace(/ph/g, 'f')
    .replace(/ks/g, 'x')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[ie]i$/, 'i');
}
