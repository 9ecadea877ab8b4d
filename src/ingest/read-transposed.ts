import { ReadProblem } from './read/read-problem.js';
import type { OpenTable, TableFacts, TableSink } from './read/table.js';
import { transposing } from './read/transpose.js';

/** Reads a table into a sink, its columns as rows where it is transposed. Throws the ReadProblem `empty-file` where it has no row. */
export async function readTransposed(
  table: OpenTable,
  transposed: boolean,
  sink: TableSink,
): Promise<TableFacts> {
  let isEmpty = true;
  const counted: TableSink = {
    row(row) {
      isEmpty = false;
      sink.row(row);
    },
    runTogether: sink.runTogether,
    ...(sink.hidden ? { hidden: sink.hidden } : {}),
    ...(sink.lost ? { lost: sink.lost } : {}),
  };
  const turned = transposed ? transposing(counted) : null;
  const facts = await table.read(turned?.sink ?? counted);
  turned?.finish();
  if (isEmpty) throw new ReadProblem('empty-file');
  return facts;
}
