import { shortNumber } from './svg.js';

/** The outline of bins standing on 0: up the edge of the first, over all tops, down the edge of the last. */
export function stepPath(
  values: readonly number[],
  x: (edge: number) => number,
  y: (value: number) => number,
): string {
  const base = shortNumber(y(0));
  const steps = values.map((value, bin) => `V${shortNumber(y(value))}H${shortNumber(x(bin + 1))}`);
  return `M${shortNumber(x(0))},${base}${steps.join('')}V${base}Z`;
}
