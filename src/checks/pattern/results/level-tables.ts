import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { StationResults } from './station-results.js';
import type { Scope, ScopeLevel } from './territory-scopes.js';

/** What a method says of each territory. */
interface Description {
  /** As the locale of the check words it. */
  readonly id: string;
  readonly args?: NumberTable['args'];
  readonly columns: readonly string[];
  /** Numbers in the order of the columns, several rows where a territory has several; none where there is nothing to say of it. */
  readonly rowsOf: (scope: Scope) => readonly (readonly (number | null)[])[];
}

/** A table for each level that has rows, the whole election first. */
export function levelTables(
  dataset: Dataset,
  results: StationResults,
  levels: readonly ScopeLevel[],
  { id, args = {}, columns, rowsOf }: Description,
): readonly NumberTable[] {
  return levels.flatMap(({ scopes, name }) => {
    const rows = scopes.flatMap((scope) =>
      rowsOf(scope).map((values) => ({
        subject: scope.subject,
        n: scope.rows.length,
        values: [...values],
        places: [],
      })),
    );
    if (rows.length === 0) return [];
    return [
      {
        id,
        args: { level: name, ...args },
        contest: dataset.contests[results.contest]?.id ?? null,
        contestant: results.leader,
        columns: [...columns],
        rows,
        omitted: 0,
      },
    ];
  });
}
