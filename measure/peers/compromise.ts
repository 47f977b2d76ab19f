/** The numbers that compromise reads in a text, ordinals left out; it gives no unit in our sense. */
import compromise from 'compromise';

interface CompromiseNumber {
  readonly number?: { readonly num: number | null };
}

export function compromiseNumbers(text: string): number[] {
  const numbers = compromise(text).numbers().isCardinal().json() as readonly CompromiseNumber[];
  return numbers.flatMap(({ number }) => (typeof number?.num === 'number' ? [number.num] : []));
}
