import { createTextRow, type Row, textsOf } from './read/row.js';

/** What is known of the columns of a table. */
export interface TableColumns {
  /** How many columns there are. */
  readonly width: number;
  /** The one that names the station, or else the first that is read. */
  readonly main: number;
  /** Those that hold numbers. */
  readonly numbers: ReadonlySet<number>;
}

/** A row with merged cells, as it is to be read. */
interface UnmergedRow {
  readonly row: Row;
  /** Whether it is one text over more than half of the table: the heading of a group or a remark, and no station. */
  readonly isHeading: boolean;
  /** Positions of numbers that stand there only because a merged cell reaches over them, and are blank in `row`. */
  readonly withheld: readonly number[];
}

/**
 * A row in which merged cells repeat their texts. **A name is that of every row or column it spans; a number is one number**, of which
 * nobody can tell how it is divided: it stands in the first of its cells only. A heading stands in the first of its cells, too.
 */
export function unmergeRow(row: Row, { width, main, numbers }: TableColumns): UnmergedRow {
  const { repeated = [] } = row;
  if (repeated.length === 0) return { row, isHeading: false, withheld: NONE };
  const cells = textsOf(row);
  const heading = headingOver(cells, repeated);
  if (heading.length * 2 > width && (heading.includes(main) || (cells[main] ?? '') === '')) {
    return { row: without(row, cells, heading.slice(1)), isHeading: true, withheld: [] };
  }
  const withheld = repeated.filter(
    (position) => numbers.has(position) && HAS_DIGIT.test(cells[position] ?? ''),
  );
  return { row: withheld.length > 0 ? without(row, cells, withheld) : row, isHeading: false, withheld };
}

const NONE: readonly number[] = [];
const HAS_DIGIT = /\p{N}/u;

/** The cells over which the only text of its own that a row has reaches; none where it has several. */
function headingOver(cells: readonly string[], repeated: readonly number[]): readonly number[] {
  const merged = new Set(repeated);
  const own = cells.flatMap((text, position) => (text === '' || merged.has(position) ? [] : [position]));
  const [first, ...others] = own;
  if (first === undefined || others.length > 0) return [];
  const over = [first];
  for (let next = first + 1; merged.has(next) && cells[next] === cells[first]; next++) over.push(next);
  return over;
}

function without({ fileLine, lastLine }: Row, cells: readonly string[], positions: readonly number[]): Row {
  const left = [...cells];
  for (const position of positions) left[position] = '';
  return createTextRow().set(left, fileLine, lastLine);
}
