import { BLANK } from '../../model/count.js';
import { InputError } from '../../model/issue.js';
import { isStandardLine, LINES } from '../../model/line.js';
import type { Place } from '../../model/place.js';
import { newIssue } from '../issue-log.js';
import { isAlsoAName, saysTotal } from '../normalise/rows/total-words.js';
import type { Row } from '../read/row.js';
import { type FileContext, type Holder, type Positions, type RowReader, wantedColumns } from './holder.js';
import type { CellReader } from './read-cell.js';
import type { PublishedTotalsFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Columns that hold a number of what the row names, and the quantity each is. */
const QUANTITIES = { votes: 'votes', seats: 'seats', seatsBefore: 'seats before' } as const;

/**
 * Numbers published for a whole territory or contest. A row states as many of them as it has: votes and seats of the contestant that
 * it names, or in a table with a row for each territory every line of the form and the votes of every contestant.
 */
export function openPublishedTotals(entry: PublishedTotalsFile, context: FileContext): Holder {
  const mapped = (prefix: string, given: Readonly<Record<string, string>> | undefined) =>
    Object.entries(given ?? {}).map(([key, header]) => ({ key: prefix + key, header }));
  return {
    wanted: [
      ...wantedColumns(entry.columns, []),
      ...mapped(LINE_PREFIX, entry.lines),
      ...mapped(VOTE_PREFIX, entry.votes),
    ],
    needsStation: false,
    start: (positions, cells) => readTotals(entry, positions, cells, context),
  };
}

/** A column of numbers, and what they are numbers of. */
interface NumberColumn {
  readonly position: number;
  readonly quantity: (row: Row) => string;
  readonly contestant: (row: Row) => string | null;
  /** Whether `of` is the whole of it. */
  readonly isPart: boolean;
}

function readTotals(
  entry: PublishedTotalsFile,
  positions: Positions,
  cells: CellReader,
  context: FileContext,
): RowReader {
  const columns = [...ofTheRow(positions), ...ofTheForm(entry, positions)];
  if (columns.length === 0) {
    throw new InputError([newIssue({ code: 'no-total-mapped', file: context.path })]);
  }
  const decided = (position: number, given: number | null, place: Place): number | null => {
    const value = given !== null && given < BLANK ? cells.numbers(position).resolve(given, place) : given;
    return value === BLANK ? null : value;
  };
  return {
    row(row, { fileLine, mention, territory }) {
      const contestant = textAt(row, positions('contestant'));
      if (contestant !== null && saysTotal(contestant) && !isAlsoAName(contestant)) {
        const args = { from: null, to: null };
        context.issues.add({ code: 'total-row', file: context.path, line: fileLine, got: contestant, args });
        return 'total-row';
      }
      const of = cells.countOrNull(row, positions('of'));
      const given = columns.map((column) => ({
        ...column,
        number: cells.countOrNull(row, column.position),
        quantity: column.quantity(row),
        contestant: column.contestant(row),
      }));
      const isWritten = columns.some(({ position }) => textAt(row, position) !== null);
      const said = {
        file: context.file,
        source: context.source,
        fileLine,
        station: mention(),
        territory,
        contest: context.contest,
        note: textAt(row, positions('note')),
      };
      /** Whether the row states any number. */
      const state = (): boolean => {
        const whole = decided(positions('of') ?? 0, of, said);
        const stated = given.map(({ position, number, quantity, contestant, isPart }) => {
          const value = decided(position, number, said);
          context.harvest.publishedTotals.push({
            ...said,
            contestant,
            quantity,
            value,
            of: isPart ? whole : null,
          });
          return value;
        });
        return stated.some((value) => value !== null);
      };
      if (given.every(({ number }) => number === null || number > BLANK) && (of ?? 0) > BLANK) {
        return state() ? null : isWritten ? 'unreadable-cell' : 'required-cell-blank';
      }
      context.harvest.undecided.push(() => {
        if (!state()) context.setAside('unreadable-cell', fileLine);
      });
      return null;
    },
    finish() {},
  };
}

/** Numbers of the contestant that the row names, or of whatever else it names. */
function ofTheRow(positions: Positions): NumberColumn[] {
  const numbers = (Object.keys(QUANTITIES) as (keyof typeof QUANTITIES)[]).filter(
    (key) => positions(key) !== undefined,
  );
  // What `of` is the whole of: seats where the table has them, else votes, else what was counted.
  const part = numbers.includes('seats') ? 'seats' : numbers.includes('votes') ? 'votes' : 'count';
  return [...numbers, 'count' as const].flatMap((key) => {
    const position = positions(key);
    if (position === undefined) return [];
    return {
      position,
      quantity: (row) =>
        key === 'count' ? (textAt(row, positions('quantity')) ?? 'count') : QUANTITIES[key],
      contestant: (row) => textAt(row, positions('contestant')),
      isPart: key === part,
    };
  });
}

/** Lines of the form and votes of each contestant, a column each, whatever the row names beside its territory. */
function ofTheForm(entry: PublishedTotalsFile, positions: Positions): NumberColumn[] {
  const column = (key: string, quantity: string, contestant: string | null): NumberColumn[] => {
    const position = positions(key);
    return position === undefined
      ? []
      : [{ position, quantity: () => quantity, contestant: () => contestant, isPart: false }];
  };
  const lines = [...LINES, ...Object.keys(entry.lines ?? {})].flatMap((line) =>
    column(isStandardLine(line) ? line : LINE_PREFIX + line, line, null),
  );
  const votes = Object.keys(entry.votes ?? {}).flatMap((contestant) =>
    column(VOTE_PREFIX + contestant, 'votes', contestant),
  );
  return [...lines, ...votes];
}

/** Lines and contestants may be called like a column that says something else; the prefixes keep them apart. */
const LINE_PREFIX = 'lines.';
const VOTE_PREFIX = 'votes.';
