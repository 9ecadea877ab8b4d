import { isBlankWord } from '../normalise/numbers/blank-words.js';
import { type FileContext, type Holder, wantedColumns } from './holder.js';
import type { ReportedSharesFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Percentages that somebody reported. */
export function openReportedShares(entry: ReportedSharesFile, context: FileContext): Holder {
  return {
    wanted: wantedColumns(entry.columns, ['percent']),
    needsStation: false,
    start: (positions, cells) => ({
      row(row, { fileLine, mention, territory }) {
        const percentAt = positions('percent') ?? 0;
        const text = textAt(row, percentAt);
        if (text === null || isBlankWord(text)) return 'required-cell-blank';
        const margin = cells.margin(row, positions('plusMinus'));
        if (margin === 'unreadable') return 'unreadable-cell';
        const written = cells.percent(row, percentAt, margin);
        if (written === null) return 'unreadable-cell';
        context.harvest.reportedShares.push({
          file: context.file,
          source: context.source,
          fileLine,
          station: mention(),
          territory,
          quantity: textAt(row, positions('quantity')),
          contestant: textAt(row, positions('contestant')),
          text,
          ...written,
          note: textAt(row, positions('note')),
        });
        return null;
      },
      finish() {},
    }),
  };
}
