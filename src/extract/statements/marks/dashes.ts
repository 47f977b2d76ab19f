/** Marks that part a phrase from what stands around it, as a pair or alone. */
export function isDash(word: string): boolean {
  return word === '—' || word === '–' || word === '--' || word === '―';
}
