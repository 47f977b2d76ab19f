const numberNames = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `two outlets`, `one origin`, `14 reports` */
export function numbered(count: number, noun: string): string {
  return `${numberNames[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `A`, `A and B`, `A, B and C`, `A, B, C and 4 more` */
export function listed(names: readonly string[]): string {
  const shown = names.length <= 4 ? names : [...names.slice(0, 3), `${names.length - 3} more`];
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}

/** A name as it stands within a sentence: `a spokesman`, where it was found at the head of one. */
export function inSentence(name: string): string {
  return name.replace(/^(?:A|An|The|Some|Two|Several|Local|Officials|Residents)(?= \p{Ll})/u, (word) =>
    word.toLowerCase(),
  );
}

/** A line of a report's own words, cut at a word's end where it is long. */
export function shortened(words: string, longest = 120): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 24)).trimEnd()} …`;
}

/** `17 March 2022` for people to read; an EDTF value as it is where it is no plain day. */
export function dayName(edtf: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf);
  if (!match || edtf.includes('/')) return edtf;
  return `${Number(match[3])} ${monthNames[Number(match[2]) - 1] ?? match[2]} ${match[1]}`;
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
