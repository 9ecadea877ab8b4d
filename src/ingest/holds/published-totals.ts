import { InputError } from '../../model/issue.js';
import { newIssue } from '../issue-log.js';
import { type FileContext, type Holder, wantedColumns } from './holder.js';
import type { PublishedTotalsFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Columns that hold a number, and the quantity each is. */
const QUANTITIES = { votes: 'votes', seats: 'seats', seatsBefore: 'seats before' } as const;

/** Numbers published for a whole territory or contest. A row with votes and seats states two of them. */
export function openPublishedTotals(entry: PublishedTotalsFile, context: FileContext): Holder {
  return {
    wanted: wantedColumns(entry.columns, []),
    needsStation: false,
    start(positions, cells) {
      const numbers = (Object.keys(QUANTITIES) as (keyof typeof QUANTITIES)[]).filter(
        (key) => positions(key) !== undefined,
      );
      if (numbers.length === 0 && positions('count') === undefined) {
        throw new InputError([newIssue({ code: 'no-total-mapped', file: context.path })]);
      }
      // What `of` is the whole of: seats where the table has them, else votes, else what was counted.
      const part = numbers.includes('seats') ? 'seats' : numbers.includes('votes') ? 'votes' : undefined;
      return {
        row(row, { fileLine, mention, territory }) {
          const of = cells.countOrNull(row, positions('of'), fileLine);
          const stated: (number | null)[] = [];
          const state = (quantity: string, position: number | undefined, isPart: boolean): void => {
            const value = cells.countOrNull(row, position, fileLine);
            stated.push(value);
            context.harvest.publishedTotals.push({
              file: context.file,
              source: context.source,
              fileLine,
              station: mention,
              territory,
              contest: context.contest,
              contestant: textAt(row, positions('contestant')),
              quantity,
              value,
              of: isPart ? of : null,
              note: textAt(row, positions('note')),
            });
          };
          for (const key of numbers) state(QUANTITIES[key], positions(key), key === part);
          if (positions('count') !== undefined) {
            const quantity = textAt(row, positions('quantity')) ?? 'count';
            state(quantity, positions('count'), part === undefined);
          }
          if (stated.some((value) => value !== null)) return null;
          const written = [...numbers, 'count'].some((key) => textAt(row, positions(key)) !== null);
          return written ? 'unreadable-cell' : 'required-cell-blank';
        },
        finish() {},
      };
    },
  };
}
