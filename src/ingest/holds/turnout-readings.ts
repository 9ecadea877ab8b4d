import { BLANK, type CountColumn } from '../../model/count.js';
import { type CountBuilder, createCountBuilder, createIntBuilder } from '../normalise/count-builder.js';
import { type FileContext, type Holder, wantedColumns } from './holder.js';
import type { TurnoutReadingsFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Cumulative turnout as announced during the day. */
export function openTurnoutReadings(entry: TurnoutReadingsFile, context: FileContext): Holder {
  return {
    wanted: wantedColumns(entry.columns, ['station', 'voted']),
    needsStation: true,
    start(positions, cells) {
      const voted = createCountBuilder(false);
      const registered = createCountBuilder(false);
      const mentions = createIntBuilder(-1);
      const fileLines = createIntBuilder(0);
      const dates: (string | null)[] = [];
      const times: (string | null)[] = [];
      // The same few dates and times stand on every row: each is kept once.
      const known = new Map<string, string>();
      const intern = (text: string | null): string | null => {
        if (text === null) return null;
        if (!known.has(text)) known.set(text, text);
        return known.get(text) ?? text;
      };
      let length = 0;
      return {
        row(row, { fileLine, mention }) {
          voted.set(length, cells.countOrNull(row, positions('voted')) ?? BLANK);
          registered.set(length, cells.countOrNull(row, positions('registered')) ?? BLANK);
          mentions.set(length, mention());
          fileLines.set(length, fileLine);
          dates.push(intern(textAt(row, positions('date'))));
          times.push(intern(textAt(row, positions('time'))));
          length++;
          return null;
        },
        finish() {
          const lines = fileLines.finish(length);
          const finished = (builder: CountBuilder, key: string): CountColumn => {
            const column = builder.finish(length);
            const position = positions(key);
            if (position !== undefined) {
              context.numbers.register(cells.numbers(position), column.values, (row) => ({
                file: context.file,
                fileLine: lines[row] ?? 0,
              }));
            }
            return column;
          };
          context.harvest.turnoutReadings.push({
            file: context.file,
            source: context.source,
            length,
            stations: mentions.finish(length),
            fileLines: lines,
            dates,
            times,
            voted: finished(voted, 'voted'),
            registered: finished(registered, 'registered'),
          });
        },
      };
    },
  };
}
