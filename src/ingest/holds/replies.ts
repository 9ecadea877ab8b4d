import { type FileContext, type Holder, wantedColumns } from './holder.js';
import type { RepliesFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Recorded answers to findings: the right of reply. */
export function openReplies(entry: RepliesFile, context: FileContext): Holder {
  return {
    wanted: wantedColumns(entry.columns, ['answer']),
    needsStation: false,
    start: (positions) => ({
      row(row, { fileLine, mention, territory }) {
        const answer = textAt(row, positions('answer'));
        if (answer === null) return 'required-cell-blank';
        context.harvest.replies.push({
          file: context.file,
          source: context.source,
          fileLine,
          station: mention(),
          territory,
          check: textAt(row, positions('check')),
          finding: textAt(row, positions('finding')),
          date: textAt(row, positions('date')),
          answer,
        });
        return null;
      },
      finish() {},
    }),
  };
}
