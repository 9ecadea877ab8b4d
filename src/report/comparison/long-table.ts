import { type Block, paragraph, type TableColumn, table } from '../document.js';
import type { Names } from '../names.js';

/** Rows shown of one list. */
const ROWS_SHOWN = 200;

/** A table of the first rows, and how many more there are. */
export function longTable<Item>(
  columns: readonly TableColumn[],
  items: readonly Item[],
  row: (item: Item) => readonly string[],
  { say }: Pick<Names, 'say'>,
): Block[] {
  const omitted = items.length - ROWS_SHOWN;
  return [
    table(columns, items.slice(0, ROWS_SHOWN).map(row)),
    ...(omitted > 0 ? [paragraph(say('diff-omitted', { omitted }))] : []),
  ];
}
