import type { PartNumber, PartsOfCell } from './part-cells.js';

/** What the cells of some stations say of one part: that it is the sum of the others, or that it is not. */
export interface PartEvidence {
  readonly add: (cell: PartsOfCell, number: PartNumber) => void;
  /** Cells in which it stands beside other parts, and those in which it is their sum. */
  readonly cells: () => number;
  readonly agreeing: () => number;
  readonly firstRow: () => number;
  /** What it is, if it is the sum in nearly all cells, and by more than chance; null where it is a part. */
  readonly total: () => TotalKind | null;
}

/** The sum of all parts, or that of some. */
export type TotalKind = 'whole' | 'subtotal';

/** How often it has to be the sum for each cell in which it is not: wrong numbers must not make a part of a total. */
const AGREEING_FOR_ONE = 4;

/** How unlikely equal sums by chance have to be, as a power of ten. */
const POWER_OF_TEN = 4;

/** Different cells that are needed of a part whose name is in doubt, and of another, whose largest number has to be as large as this. */
const UNLIKE_CELLS = { doubtful: 3, named: 4 };
const LARGEST_IF_NAMED = 200;

/** Different cells that are remembered: more say nothing more. */
const REMEMBERED = 1000;

/**
 * Collects the evidence on one part. A number v equals another sum by chance about once in v times: as for totals among the rows of
 * stations, alike cells count once, and the largest number, often itself a sum of the others, not at all. A cell in which a part is
 * missing may agree, but does not speak against a total. With a total beside it that says so in words, a part whose name is in doubt
 * is the sum of some parts if the others add up to that total without it.
 */
export function createPartEvidence(isDoubtful: boolean): PartEvidence {
  const unlike = new Set<string>();
  let [cells, agreeing, subtotals, contrary, power, largest] = [0, 0, 0, 0, 0, 0];
  let firstRow = Number.POSITIVE_INFINITY;
  return {
    add(cell, number) {
      cells++;
      firstRow = Math.min(firstRow, number.row);
      const verdict = verdictOf(cell, number);
      if (verdict === 'part') contrary++;
      if (verdict === null || verdict === 'part') return;
      agreeing++;
      if (verdict === 'subtotal') subtotals++;
      const numbers = cell.divided.map(({ part, value }) => `${part}:${value}`).sort();
      const key = numbers.join(' ');
      if (unlike.has(key) || unlike.size >= REMEMBERED) return;
      unlike.add(key);
      power += Math.log10(number.value);
      largest = Math.max(largest, number.value);
    },
    cells: () => cells,
    agreeing: () => agreeing,
    firstRow: () => firstRow,
    total() {
      const isTotal =
        agreeing >= AGREEING_FOR_ONE * contrary &&
        unlike.size >= UNLIKE_CELLS[isDoubtful ? 'doubtful' : 'named'] &&
        (isDoubtful || largest >= LARGEST_IF_NAMED) &&
        power - Math.log10(largest) >= POWER_OF_TEN;
      if (!isTotal) return null;
      return 2 * subtotals > agreeing ? 'subtotal' : 'whole';
    },
  };
}

/** What one cell says; null where it says nothing. Of two parts neither of which is better known, equal numbers say nothing. */
function verdictOf(
  { divided, sum, stated, isComplete }: PartsOfCell,
  { part, value, isDoubtful }: PartNumber,
): TotalKind | 'part' | null {
  if (sum === 0) return null;
  if (sum === stated) return value === 0 ? null : 'part';
  const others = sum - value;
  const summands = divided.filter((other) => other.part !== part && other.value > 0);
  if (value === others) {
    if (summands.length > 1) return 'whole';
    return isDoubtful && summands[0]?.isDoubtful === false ? 'whole' : null;
  }
  if (stated !== null) return isDoubtful && value > 0 && others === stated ? 'subtotal' : null;
  return isComplete ? 'part' : null;
}
