/**
 * A word with an edit done to it: `2>y` on "said" cuts two characters and adds y; `=good` is "good" whatever the word.
 *
 * @returns in lower case, never empty
 */
export function lemmaOf(word: string, edit: string): string {
  const lower = word.toLowerCase();
  if (edit.startsWith('=')) return edit.slice(1) || lower;
  const at = edit.indexOf('>');
  const cut = Number(edit.slice(0, at));
  const characters = [...lower];
  if (characters.length < cut) return lower;
  return characters.slice(0, characters.length - cut).join('') + edit.slice(at + 1) || lower;
}
