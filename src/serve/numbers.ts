/** `1,300`, `2.7 million`: a number as news prints it, at most three decimals. */
export function showNumber(value: number): string {
  for (const [size, name] of sizes) if (size <= Math.abs(value)) return `${trimmed(value / size)} ${name}`;
  return trimmed(value);
}

const sizes: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function trimmed(value: number): string {
  const [whole, part] = String(Math.round(value * 1000) / 1000).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
}
