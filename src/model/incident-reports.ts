import { groupBy } from './group-by.js';
import { categoriesOf } from './incident-categories.js';
import type { Incident } from './observation.js';

/** What one source reported at one go, in one row or several. */
export interface IncidentReport {
  readonly source: number;
  /** Stations it is tied to, each once; empty where it names none. */
  readonly stations: readonly number[];
  /** In the order of the rows, each once. */
  readonly categories: readonly string[];
  readonly rows: readonly Incident[];
}

/** The rows of one source with the same report are one report; a row that names no report is one of its own. */
export function incidentReports(incidents: readonly Incident[]): readonly IncidentReport[] {
  const groups = groupBy(incidents, ({ source, report, file, fileLine }) =>
    JSON.stringify(report === null ? [source, file, fileLine] : [source, report]),
  );
  return [...groups.values()].map((rows) => ({
    source: rows[0]?.source ?? -1,
    stations: [...new Set(rows.map(({ station }) => station))].filter((station) => station !== -1),
    categories: [...new Set(rows.flatMap(categoriesOf))],
    rows,
  }));
}
