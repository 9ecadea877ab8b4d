import type { FileMetaData, RowGroup } from 'hyparquet';
import { limits } from '../limits.js';
import { damaged, ReadProblem } from '../read-problem.js';
import { createTextRow } from '../row.js';
import type { TableSink } from '../table.js';
import type { Batch } from './batch.js';
import { createBatchRow } from './batch-row.js';
import { chunkOf } from './chunk-of.js';
import type { Column } from './columns.js';
import { guarded } from './damaged.js';
import { flatBatches } from './flat-batches.js';
import { nestedBatch } from './nested-batch.js';
import { createRoom, type Room } from './room.js';
import { createUnpackBudget, type UnpackBudget } from './unpack-budget.js';

/** Reads all rows, row group by row group and page by page. The header is line 1 and the first row line 2, as if it were a CSV. */
export function readGroups(
  file: Uint8Array,
  metadata: FileMetaData,
  columns: readonly Column[],
  sink: TableSink,
): void {
  guarded(() => checkRows(metadata, columns.length));
  const header = columns.map(({ name }) => name);
  sink.row(createTextRow().set(header, 1));
  const budget = createUnpackBudget(file.length);
  const row = createBatchRow(columns.length);
  let fileLine = 2;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const cursors = openColumns(file, group, columns, rows, budget);
    for (let left = rows; left > 0; ) {
      const length = Math.min(left, ...cursors.map((cursor) => cursor.load()));
      row.place(
        cursors.map(({ batch }) => batch),
        cursors.map(({ at }) => at),
      );
      for (let by = 0; by < length; by++) {
        row.move(by, fileLine++);
        sink.row(row);
      }
      for (const cursor of cursors) cursor.at += length;
      left -= length;
    }
  }
}

/** Rows may be written in a few bytes, however many they are. */
function checkRows({ num_rows, row_groups }: FileMetaData, width: number): void {
  const rows = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (row_groups.some((group) => !(group.num_rows >= 0n)) || rows !== Number(num_rows)) {
    throw damaged('groupRows');
  }
  if (rows > limits.parquetRows) {
    throw new ReadProblem('too-many-cells', { limit: limits.parquetRows, what: 'rows' });
  }
  if (rows * width > limits.parquetCells) {
    throw new ReadProblem('too-many-cells', { limit: limits.parquetCells, what: 'cells' });
  }
}

interface Cursor {
  batch: Batch;
  /** The next value of the batch. */
  at: number;
  /** How many values can be taken, after the next batch was opened if there were none. */
  readonly load: () => number;
}

function openColumns(
  file: Uint8Array,
  group: RowGroup,
  columns: readonly Column[],
  rows: number,
  budget: UnpackBudget,
): Cursor[] {
  const room = createRoom();
  return columns.map((column) => openColumn(batchesOf(file, group, column, rows, budget, room), column.name));
}

function* batchesOf(
  file: Uint8Array,
  group: RowGroup,
  column: Column,
  rows: number,
  budget: UnpackBudget,
  room: Room,
): Generator<Batch> {
  const [leaf] = column.leaves;
  if (column.isFlat && leaf) {
    const chunk = chunkOf(file, group, leaf);
    if (chunk.values !== rows) throw damaged('otherRows', { column: column.name });
    yield* flatBatches(chunk, leaf, budget, room);
  } else {
    yield nestedBatch((part) => chunkOf(file, group, part), column, rows, budget, room);
  }
}

function openColumn(batches: Generator<Batch>, name: string): Cursor {
  const none: Batch = { length: 0, text: () => '', count: () => -1 };
  const cursor: Cursor = {
    batch: none,
    at: 0,
    load() {
      while (cursor.at === cursor.batch.length) {
        const next = guarded(() => batches.next());
        if (next.done) throw damaged('columnFewer', { column: name });
        cursor.batch = next.value;
        cursor.at = 0;
      }
      return cursor.batch.length - cursor.at;
    },
  };
  return cursor;
}
