import type { IssueLog } from './issue-log.js';
import type { TableFacts } from './read/table.js';

/** Says what a file holds but does not show, beside the rows that are set aside for it. A hidden row of a transposed table is a line of every form. */
export function reportHidden(
  { hidden }: TableFacts,
  file: string,
  isTransposed: boolean,
  issues: IssueLog,
): void {
  if (!hidden) return;
  const rows = hidden.partlyHidden + (isTransposed ? hidden.rows : 0);
  if (rows > 0) issues.add({ code: 'hidden-text', file, line: hidden.fileLine, args: { rows } });
  if (hidden.tables > 0) issues.add({ code: 'hidden-tables', file, args: { tables: hidden.tables } });
}
