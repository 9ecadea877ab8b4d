import { LINES } from '../../model/line.js';
import { type CountBuilder, createCountBuilder, createIntBuilder } from '../normalise/count-builder.js';
import { filledByOther } from './filled-by-other.js';
import { type FileContext, type Holder, type Positions, type RowReader, wantedColumns } from './holder.js';
import { pushForms } from './push-forms.js';
import type { CellReader } from './read-cell.js';
import { openLongResultForms } from './result-forms-long.js';
import type { ResultFormsFile } from './result-forms-schema.js';
import { createStationDescriber } from './station-describer.js';

/** Result forms, one row per form (wide) or one row per line of a form (long). */
export function openResultForms(entry: ResultFormsFile, context: FileContext): Holder {
  if (entry.long) return openLongResultForms(entry, entry.long, context);
  const votes = Object.entries(entry.votes ?? {}).map(([contestant, header]) => ({
    key: voteKey(contestant),
    header,
  }));
  return {
    wanted: [...wantedColumns(entry.columns, ['station']), ...votes],
    needsStation: true,
    start: (positions, cells) => readWide(positions, cells, context),
  };
}

function readWide(positions: Positions, cells: CellReader, context: FileContext): RowReader {
  const contestants = context.contests[context.contest]?.contestants ?? [];
  const column = <Key>(key: Key, position: number | undefined): Column<Key>[] =>
    position === undefined ? [] : [{ key, position, builder: createCountBuilder(false) }];
  const lines = LINES.flatMap((line) => column(line, positions(line)));
  const votes = contestants.flatMap(({ id }) => column(id, positions(voteKey(id))));
  const columns = [...lines, ...votes];
  const mentions = createIntBuilder(-1);
  const fileLines = createIntBuilder(0);
  const describe = createStationDescriber(positions, cells, context);
  const filledBy = positions('filledBy');
  let length = 0;
  return {
    row(row, place) {
      if (filledByOther(row, filledBy, place, context)) return 'filled-by-other-source';
      for (const { position, builder } of columns)
        builder.set(length, cells.count(row, position, place.fileLine));
      mentions.set(length, place.mention);
      fileLines.set(length, place.fileLine);
      describe?.(row, place);
      length++;
      return null;
    },
    finish() {
      const built = <Key>({ key, builder }: Column<Key>): [Key, CountBuilder] => [key, builder];
      pushForms(context, { length, mentions, fileLines, lines: lines.map(built), votes: votes.map(built) });
    },
  };
}

interface Column<Key> {
  readonly key: Key;
  readonly position: number;
  readonly builder: CountBuilder;
}

/** A contestant may be called like a line; the prefix keeps their columns apart. */
function voteKey(contestant: string): string {
  return `votes.${contestant}`;
}
