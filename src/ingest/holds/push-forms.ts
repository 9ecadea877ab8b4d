import type { Line } from '../../model/line.js';
import type { CountBuilder, IntBuilder } from '../normalise/count-builder.js';
import type { FileContext } from './holder.js';

/** The columns of a table of forms while it is read. */
export interface FormColumns {
  readonly length: number;
  readonly mentions: IntBuilder;
  readonly fileLines: IntBuilder;
  /** Only where a form takes several rows of the file. */
  readonly fileRows?: IntBuilder;
  readonly lines: Iterable<readonly [Line, CountBuilder]>;
  /** In the order of the contest. */
  readonly votes: Iterable<readonly [string, CountBuilder]>;
}

/** Hands a finished table of forms to the harvest. */
export function pushForms({ file, source, contest, harvest }: FileContext, columns: FormColumns): void {
  const { length, mentions, fileLines, fileRows, lines, votes } = columns;
  harvest.forms.push({
    file,
    source,
    contest,
    length,
    stations: mentions.finish(length),
    fileLines: fileLines.finish(length),
    ...(fileRows && { fileRows: fileRows.finish(length) }),
    lines: Object.fromEntries([...lines].map(([line, builder]) => [line, builder.finish(length)])),
    votes: new Map([...votes].map(([contestant, builder]) => [contestant, builder.finish(length)])),
  });
}
