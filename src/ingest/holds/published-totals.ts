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
          const state = (quantity: string, value: number, isPart: boolean): void => {
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
          const before = context.harvest.publishedTotals.length;
          for (const key of numbers) {
            const value = cells.countOrNull(row, positions(key), fileLine);
            if (value !== null) state(QUANTITIES[key], value, key === part);
          }
          const count = cells.countOrNull(row, positions('count'), fileLine);
          if (count !== null) state(textAt(row, positions('quantity')) ?? 'count', count, part === undefined);
          return context.harvest.publishedTotals.length > before ? null : 'required-cell-blank';
        },
        finish() {},
      };
    },
  };
}
