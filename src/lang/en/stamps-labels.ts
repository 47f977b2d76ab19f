/** What a line says that its time is the time of: "Published", "Last updated", "Retrieved". */

/** `captured`: when somebody read or stored the page, which is no time of the report. */
export type Label = 'published' | 'updated' | 'captured';

export const stampLabels: ReadonlyMap<string, Label> = new Map(
  Object.entries({
    published: 'published|publish|posted|created|issued|released|filed|dated|date|first|online|original',
    updated: 'updated|update|modified|edited|amended|revised|corrected|last',
    captured: 'captured|retrieved|accessed|archived|crawled|saved|viewed|snapshot',
  }).flatMap(([label, words]) => words.split('|').map((word) => [word, label as Label] as const)),
);

/** Labels that are words of prose as well: they count only beside another label. */
const weakLabels = new Set([
  'first',
  'last',
  'online',
  'original',
  'date',
  'issued',
  'released',
  'update',
  'saved',
  'viewed',
]);

/** Whether a word says it without another label beside it. */
export function isStrongLabel(word: string): boolean {
  return stampLabels.has(word) && !weakLabels.has(word);
}
