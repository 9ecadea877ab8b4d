import type { CountColumn } from '../../model/count.js';
import type { Line } from '../../model/line.js';
import type { CountBuilder, IntBuilder } from '../normalise/count-builder.js';
import type { NumberColumn } from '../normalise/numbers/number-book.js';
import type { PartRows } from '../part-rows.js';
import type { FileContext } from './holder.js';

/** A column of forms while it is read, and the dictionary of its cells that are not plain digits. */
export interface FormColumn<Key> {
  readonly key: Key;
  readonly builder: CountBuilder;
  readonly numbers: NumberColumn;
}

/** The columns of a table of forms while it is read. */
interface FormColumns {
  readonly length: number;
  readonly mentions: IntBuilder;
  readonly fileLines: IntBuilder;
  /** What the cells are made of, where numbers are divided; the cells are blank then. */
  readonly parts?: PartRows;
  readonly lines: readonly FormColumn<Line>[];
  /** In the order of the contest. */
  readonly votes: readonly FormColumn<string>[];
}

/** Hands a finished table of forms to the harvest; what its cells mean is decided when every file of the source is read. */
export function pushForms(context: FileContext, columns: FormColumns): void {
  const { file, source, contest, harvest, numbers } = context;
  const { length, mentions, lines, votes } = columns;
  const fileLines = columns.fileLines.finish(length);
  const finished = <Key>({ key, builder, numbers: column }: FormColumn<Key>): [Key, CountColumn] => {
    const cells = builder.finish(length);
    const lineOf = cells.fileLines ?? fileLines;
    numbers.register(column, cells.values, (row) => ({ file, fileLine: lineOf[row] ?? 0 }));
    return [key, cells];
  };
  harvest.forms.push({
    file,
    source,
    contest,
    length,
    stations: mentions.finish(length),
    fileLines,
    ...(columns.parts && { parts: columns.parts }),
    lines: Object.fromEntries(lines.map(finished)),
    votes: new Map(votes.map(finished)),
  });
}
