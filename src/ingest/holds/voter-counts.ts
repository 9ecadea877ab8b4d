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
        const written = textAt(row, positions('count'));
        const count = cells.countOrNull(row, positions('count'), fileLine);
        if (count === null) return written === null ? 'required-cell-blank' : 'unreadable-cell';
        context.harvest.voterCounts.push({
          file: context.file,
          source: context.source,
          fileLine,
          station: mention,
          territory,
          counted: entry.counted,
          count,
          from: textAt(row, positions('from')),
          to: textAt(row, positions('to')),
          watched: cells.fraction(row, positions('watched'), fileLine),
          pass: textAt(row, positions('pass')),
        });
        return null;
      },
      finish() {},
    }),
  };
}
