/** What speaks for a row being the sum of others. */
interface SumEvidence {
  /** The row's own numbers in the columns compared. */
  readonly values: Iterable<number>;
  /** Rows of the run that hold a number other than zero in these columns. */
  readonly summands: number;
}

/** Different numbers, rows that are added up, and the largest number that a total has to have. */
interface Demands {
  readonly numbers: number;
  readonly summands: number;
  readonly largest: number;
}

/** Of a row that is not called like a station, and of one that is. */
const ODDLY_NAMED: Demands = { numbers: 3, summands: 2, largest: 0 };
const CALLED_LIKE_A_STATION: Demands = { numbers: 4, summands: 5, largest: 200 };

/** How unlikely equal sums by chance have to be, as a power of ten. */
const POWER_OF_TEN = 4;

/**
 * Whether a row that equals the sum of others does so for a reason. A number of v ballots equals another sum by chance about once in
 * v times, so the different numbers of the row, multiplied, say how often all do; the largest is left out, because it is often the
 * sum of the others, and because the run was chosen to fit it. Equal numbers count once, zeros never: they agree in many rows.
 */
export function isBeyondChance({ values, summands }: SumEvidence, isOddlyNamed: boolean): boolean {
  const demands = isOddlyNamed ? ODDLY_NAMED : CALLED_LIKE_A_STATION;
  const numbers = [...new Set(values)].filter((value) => value > 0).sort((left, right) => right - left);
  const [largest = 0, ...others] = numbers;
  const power = others.reduce((sum, value) => sum + Math.log10(value), 0);
  return (
    numbers.length >= demands.numbers &&
    summands >= demands.summands &&
    largest >= demands.largest &&
    power >= POWER_OF_TEN
  );
}
