import { BLANK } from '../../model/count.js';
import { type FileContext, type Holder, wantedColumns } from './holder.js';
import type { VoterCountsFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Counts of people or ballots at stations. */
export function openVoterCounts(entry: VoterCountsFile, context: FileContext): Holder {
  return {
    wanted: wantedColumns(entry.columns, ['station', 'count']),
    needsStation: true,
    start: (positions, cells) => ({
      row(row, { fileLine, mention, territory }) {
        const countAt = positions('count') ?? 0;
        const written = textAt(row, countAt);
        const given = cells.count(row, countAt);
        if (given === BLANK) return written === null ? 'required-cell-blank' : 'unreadable-cell';
        const watched = cells.fraction(row, positions('watched'));
        const said = {
          file: context.file,
          source: context.source,
          fileLine,
          station: mention(),
          territory,
          counted: entry.counted,
          from: textAt(row, positions('from')),
          to: textAt(row, positions('to')),
          ...(watched === 'unreadable' ? { watched: null, watchedUnreadable: true as const } : { watched }),
          pass: textAt(row, positions('pass')),
          method: textAt(row, positions('method')),
        };
        const take = (count: number): void => {
          if (count === BLANK) context.setAside('unreadable-cell', fileLine);
          else context.harvest.voterCounts.push({ ...said, count });
        };
        if (given > BLANK) take(given);
        else context.harvest.undecided.push(() => take(cells.numbers(countAt).resolve(given, said)));
        return null;
      },
      finish() {},
    }),
  };
}
