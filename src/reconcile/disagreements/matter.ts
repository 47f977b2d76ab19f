import type { Findings } from '#core/findings.ts';
import { byPosition, type Span } from '#core/span.ts';
import { capitals, countries, nationalities } from '#lang/en/countries.ts';
import type { Press } from '../press.ts';
import { familyOf } from '../stems.ts';
import type { Word } from '../words.ts';

/** What words are about, with who is in them told apart from what is said of them. */
export interface Matter {
  readonly families: ReadonlySet<string>;
  /** Ids of actors, and the codes of the countries they belong to; a capital and a people stand for their country. */
  readonly subjects: ReadonlySet<string>;
}

/** Reads what words of a report are about. Made once for the report. */
export type MatterReader = (words: readonly Word[]) => Matter;

interface Named extends Span {
  readonly subjects: readonly string[];
}

export function matterReaderOf({ report, actors }: Findings, press: Press): MatterReader {
  const names: Named[] = actors
    .flatMap(({ id, name, country, mentions }) => {
      const voice = press.voiceOf({ mention: null, actor: name, actorId: id }, report.id);
      const subjects = [voice?.id ?? id, voice?.country ?? country].filter((one) => one !== null);
      return mentions.map(({ start, end }) => ({ start, end, subjects }));
    })
    .toSorted(byPosition);
  return (words) =>
    matterOf(
      words.filter(({ matters }) => matters),
      report.text,
      names,
    );
}

function matterOf(words: readonly Word[], text: string, names: readonly Named[]): Matter {
  const families = new Set<string>();
  const subjects = new Set<string>();
  let at = firstAfter(names, (words[0]?.start ?? 0) - longestName);
  for (const word of words) {
    while (at < names.length && names[at]!.end <= word.start) at++;
    const inside = namesAt(names, at, word);
    const country = countryOf(text.slice(word.start, word.end), word.form);
    for (const name of inside) for (const subject of name.subjects) subjects.add(subject);
    if (country) subjects.add(country);
    if (inside.length === 0 && !country) families.add(familyOf(word.stem));
  }
  return { families, subjects };
}

const longestName = 200;

/** The index of the first name that starts at or after a position. */
function firstAfter(names: readonly Named[], position: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function namesAt(names: readonly Named[], from: number, word: Word): Named[] {
  const found: Named[] = [];
  for (let at = from; at < names.length && names[at]!.start <= word.start; at++)
    if (word.end <= names[at]!.end) found.push(names[at]!);
  return found;
}

/** Printed with a capital: `Turkey`, not `turkey`. */
function countryOf(printed: string, form: string): string | null {
  if (form === 'usa') return 'US';
  if (!/^\p{Lu}/u.test(printed)) return null;
  const word = printed.replace(/['’]s?$/, '').toLowerCase();
  return countries.get(word) ?? nationalities.get(word) ?? capitals.get(word) ?? null;
}
