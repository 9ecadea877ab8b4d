/** Sums of a column from the first row to each, kept while rows are added. */
export interface RunningSums {
  readonly add: (value: number) => void;
  /** Sum of all rows added. */
  readonly sum: () => number;
  /** The last row before which the rows sum up to `sum`; -1 where none do. */
  readonly lastWith: (sum: number) => number;
  /** Sum of the rows before a row. */
  readonly before: (row: number) => number;
}

/** For at most `length` rows. Values must not be negative, so that sums never fall and can be searched. */
export function createRunningSums(length: number): RunningSums {
  const sums = new Float64Array(length + 1);
  let rows = 0;
  return {
    add(value) {
      sums[rows + 1] = (sums[rows] ?? 0) + value;
      rows++;
    },
    sum: () => sums[rows] ?? 0,
    lastWith(sum) {
      let low = 0;
      let high = rows + 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sums[middle] ?? 0) <= sum) low = middle + 1;
        else high = middle;
      }
      return low > 0 && sums[low - 1] === sum ? low - 1 : -1;
    },
    before: (row) => sums[row] ?? 0,
  };
}
