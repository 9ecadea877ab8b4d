import { BLANK } from '../../model/count.js';
import { InputError } from '../../model/issue.js';
import type { Place } from '../../model/place.js';
import { newIssue } from '../issue-log.js';
import { isAlsoAName, saysTotal } from '../normalise/rows/total-words.js';
import { type FileContext, type Holder, type Positions, type RowReader, wantedColumns } from './holder.js';
import type { CellReader } from './read-cell.js';
import type { PublishedTotalsFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Columns that hold a number, and the quantity each is. */
const QUANTITIES = { votes: 'votes', seats: 'seats', seatsBefore: 'seats before' } as const;

/** Numbers published for a whole territory or contest. A row with votes and seats states two of them. */
export function openPublishedTotals(entry: PublishedTotalsFile, context: FileContext): Holder {
  return {
    wanted: wantedColumns(entry.columns, []),
    needsStation: false,
    start: (positions, cells) => readTotals(positions, cells, context),
  };
}

function readTotals(positions: Positions, cells: CellReader, context: FileContext): RowReader {
  const numbers = (Object.keys(QUANTITIES) as (keyof typeof QUANTITIES)[]).filter(
    (key) => positions(key) !== undefined,
  );
  if (numbers.length === 0 && positions('count') === undefined) {
    throw new InputError([newIssue({ code: 'no-total-mapped', file: context.path })]);
  }
  // What `of` is the whole of: seats where the table has them, else votes, else what was counted.
  const part = numbers.includes('seats') ? 'seats' : numbers.includes('votes') ? 'votes' : 'count';
  const keys = [...numbers, ...(positions('count') === undefined ? [] : (['count'] as const))];
  const decided = (key: string, given: number | null, place: Place): number | null => {
    const value =
      given !== null && given < BLANK ? cells.numbers(positions(key) ?? 0).resolve(given, place) : given;
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
      const given = keys.map((key) => ({ key, number: cells.countOrNull(row, positions(key)) }));
      const isWritten = keys.some((key) => textAt(row, positions(key)) !== null);
      const counted = textAt(row, positions('quantity')) ?? 'count';
      const said = {
        file: context.file,
        source: context.source,
        fileLine,
        station: mention(),
        territory,
        contest: context.contest,
        contestant,
        note: textAt(row, positions('note')),
      };
      /** Whether the row states any number. */
      const state = (): boolean => {
        const whole = decided('of', of, said);
        const stated = given.map(({ key, number }) => {
          const value = decided(key, number, said);
          const quantity = key === 'count' ? counted : QUANTITIES[key];
          context.harvest.publishedTotals.push({ ...said, quantity, value, of: key === part ? whole : null });
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
