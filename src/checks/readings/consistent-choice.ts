import type { ReadingSeries } from './reading-series.js';

/**
 * Of each reading of a station the row that is used, so that the falls from one to the next add up to least. Where rows of one moment
 * contradict each other, one of their numbers is right, and the same one is used for the step into the moment and for the step out of it;
 * of choices that come to the same, the smallest numbers are taken. Shortest path over the numbers stated of each moment, O(numbers).
 * `first` to before `end`: readings; `begins`: 1 where no step leads into one.
 */
export function consistentChoice(
  { rowsOf, valueOfRow }: ReadingSeries,
  begins: Uint8Array,
  first: number,
  end: number,
): readonly number[] {
  const steps: Step[] = [];
  for (let reading = first; reading < end; reading++) {
    const rows = rowsOf(reading);
    const values = rows.map(valueOfRow);
    const before = begins[reading] === 1 ? undefined : steps.at(-1);
    steps.push({ rows, values, ...(before ? stepInto(values, before) : beginning(values, steps.at(-1))) });
  }
  const chosen: number[] = [];
  const last = steps.at(-1);
  let choice = last ? cheapest(last.costs) : 0;
  for (const { rows, cameFrom } of steps.reverse()) {
    chosen.push(rows[choice] ?? 0);
    choice = cameFrom[choice] ?? 0;
  }
  return chosen.reverse();
}

interface Step {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** Of each number, how far readings fall at least up to it, in voters. */
  readonly costs: readonly number[];
  /** Of each number, the one of the reading before on that way. */
  readonly cameFrom: readonly number[];
}

function beginning(values: readonly number[], before: Step | undefined): Pick<Step, 'costs' | 'cameFrom'> {
  const from = before ? cheapest(before.costs) : 0;
  const cost = before?.costs[from] ?? 0;
  return { costs: values.map(() => cost), cameFrom: values.map(() => from) };
}

/** Either the cheapest number that is not larger, without a fall, or of the larger ones that with the smallest cost and number together. */
function stepInto(values: readonly number[], before: Step): Pick<Step, 'costs' | 'cameFrom'> {
  const falling = before.values.map((value, index) => (before.costs[index] ?? 0) + value);
  const cheapestAbove = new Int32Array(falling.length);
  for (let index = falling.length - 1; index >= 0; index--) {
    const above = cheapestAbove[index + 1] ?? index;
    cheapestAbove[index] = (falling[index] ?? 0) <= (falling[above] ?? 0) ? index : above;
  }
  let below = -1;
  let next = 0;
  const costs: number[] = [];
  const cameFrom: number[] = [];
  for (const value of values) {
    for (; next < before.values.length && (before.values[next] ?? 0) <= value; next++) {
      if (below === -1 || (before.costs[next] ?? 0) < (before.costs[below] ?? 0)) below = next;
    }
    const above = cheapestAbove[next] ?? -1;
    const costBelow = below === -1 ? Number.POSITIVE_INFINITY : (before.costs[below] ?? 0);
    const costAbove =
      next === before.values.length ? Number.POSITIVE_INFINITY : (falling[above] ?? 0) - value;
    costs.push(Math.min(costBelow, costAbove));
    cameFrom.push(costBelow <= costAbove ? below : above);
  }
  return { costs, cameFrom };
}

function cheapest(costs: readonly number[]): number {
  return costs.reduce((best, cost, index) => (cost < (costs[best] ?? 0) ? index : best), 0);
}
