import type { Message } from '../../model/message.js';
import type { TableProfile } from './table-profile.js';

/** Columns that one kind of doubt names. */
const NAMED = 3;

/** What speaks against using a table as it stands. `placed`: names of the columns that the proposal reads. */
export function tableDoubts(
  { header, rows, columns, columnsBeyond, runTogether }: TableProfile,
  placed: ReadonlySet<string>,
): readonly Message[] {
  const doubts: Message[] = [];
  if (header.names.length === 0) doubts.push({ id: 'no-header', args: {} });
  const about = (id: string, names: Iterable<string>): void => {
    for (const column of [...new Set(names)].filter((name) => placed.has(name)).slice(0, NAMED)) {
      doubts.push({ id, args: { column } });
    }
  };
  const seen = new Set<string>();
  about(
    'duplicate-header',
    header.names.filter((name) => seen.has(name) || !seen.add(name)),
  );
  about(
    'numbers-unclear',
    columns.filter(({ isUnclear }) => isUnclear).map(({ name }) => name),
  );
  if (columnsBeyond > 0) doubts.push({ id: 'too-many-columns', args: { beyond: columnsBeyond } });
  if (runTogether * 10 > rows) doubts.push({ id: 'rows-run-together', args: { rows: runTogether } });
  return doubts;
}
