import type { Contest } from '../../model/contest.js';
import { BLANK } from '../../model/count.js';
import { createCountBuilder, createIntBuilder } from '../normalise/count-builder.js';
import { type FileContext, type Holder, wantedColumns } from './holder.js';
import type { BallotOrdersFile } from './statement-schemas.js';
import { textAt } from './text-at.js';

/** Different marks of one file: more than any ballot has names, few enough for an index of two bytes. */
const MOST_MARKS = 60_000;

/**
 * Ballots in the order in which they were read out: a row for each, or a row for each station with all of them in one cell. No other column is
 * read, so that no name but those on the ballot can come along.
 */
export function openBallotOrders(entry: BallotOrdersFile, context: FileContext): Holder {
  const { columns } = entry;
  const isSequence = columns?.sequence !== undefined && columns.contestant === undefined;
  return {
    wanted: wantedColumns(columns, ['station', isSequence ? 'sequence' : 'contestant']),
    needsStation: true,
    start(positions, cells) {
      const order = createCountBuilder(false);
      const mentions = createIntBuilder(-1);
      const fileLines = createIntBuilder(0);
      const marks = createIntBuilder(0);
      const known = new Map<string, number>();
      const idOf = idsOfContestants(context.contests[context.contest]);
      let length = 0;
      const add = (mark: string, mention: number, fileLine: number, position: number): void => {
        const name = idOf.get(mark.toLowerCase()) ?? mark;
        const index = known.get(name) ?? known.size;
        known.set(name, index);
        order.set(length, position);
        mentions.set(length, mention);
        fileLines.set(length, fileLine);
        marks.set(length, index);
        length++;
      };
      return {
        row(row, { fileLine, mention }) {
          const written = textAt(row, positions(isSequence ? 'sequence' : 'contestant'));
          if (written === null) return 'required-cell-blank';
          const ballots = isSequence ? written.split(/[\s,;|]+/u).filter((mark) => mark !== '') : [written];
          if (ballots.length === 0 || known.size + ballots.length > MOST_MARKS) return 'unreadable-cell';
          const hasPosition = !isSequence && positions('position') !== undefined;
          const position = hasPosition ? (cells.countOrNull(row, positions('position')) ?? BLANK) : BLANK;
          if (hasPosition && position === BLANK) return 'required-cell-blank';
          const station = mention();
          for (const mark of ballots) add(mark, station, fileLine, position);
          return null;
        },
        finish() {
          const lines = fileLines.finish(length);
          const column = order.finish(length);
          const position = isSequence ? undefined : positions('position');
          if (position !== undefined) {
            context.numbers.register(cells.numbers(position), column.values, (row) => ({
              file: context.file,
              fileLine: lines[row] ?? 0,
            }));
          }
          context.harvest.ballotOrders.push({
            file: context.file,
            source: context.source,
            contest: context.contest,
            length,
            stations: mentions.finish(length),
            fileLines: lines,
            positions: column,
            marks: Uint16Array.from(marks.finish(length)),
            markNames: [...known.keys()],
          });
        },
      };
    },
  };
}

/** Contestants by id and by name, in small letters. */
function idsOfContestants(contest: Contest | undefined): ReadonlyMap<string, string> {
  const contestants = contest?.contestants ?? [];
  return new Map([
    ...contestants.map(({ id, name }) => [name.toLowerCase(), id] as const),
    ...contestants.map(({ id }) => [id.toLowerCase(), id] as const),
  ]);
}
