import type { Dataset } from '../../../model/dataset.js';
import { groupBy } from '../../../model/group-by.js';
import { type IncidentReport, incidentReports } from '../../../model/incident-reports.js';

/** The reports of one source, and the stations that any of them is tied to. */
export interface SourceReports {
  readonly source: number;
  readonly reports: readonly IncidentReport[];
  readonly stations: ReadonlySet<number>;
}

/** In the order of the sources. */
export function stationsOfReports({ incidents }: Dataset): readonly SourceReports[] {
  return [...groupBy(incidentReports(incidents), ({ source }) => source)]
    .sort(([left], [right]) => left - right)
    .map(([source, reports]) => ({
      source,
      reports,
      stations: new Set(reports.flatMap(({ stations }) => stations)),
    }));
}
