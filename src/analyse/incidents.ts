import { placeOf, stationSubject } from '../checks/figures.js';
import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import { incidentReports } from '../model/incident-reports.js';
import type { StationIncidents } from '../model/station-incidents.js';

/** The incidents that each source reported of each station, by the station's name and in the order of the sources. */
export function listIncidents(dataset: Dataset): StationIncidents[] {
  const tied = incidentReports(dataset.incidents).flatMap((report) =>
    report.stations.map((station) => ({ report, station })),
  );
  return [...groupBy(tied, ({ station, report }) => `${station} ${report.source}`).values()]
    .flatMap((reports) => {
      const [first] = reports;
      if (!first) return [];
      const { station } = first;
      const subject = stationSubject(dataset, station);
      const rows = reports.flatMap(({ report }) => report.rows.filter((row) => row.station === station));
      const categories = groupBy(
        reports.flatMap(({ report }) => report.categories),
        (category) => category,
      );
      return [
        {
          key: JSON.stringify([subject, first.report.source]),
          subject,
          source: dataset.sources[first.report.source]?.id ?? '',
          reports: reports.length,
          categories: [...categories]
            .map(([category, named]) => ({ category, reports: named.length }))
            .sort((left, right) => right.reports - left.reports || (left.category < right.category ? -1 : 1)),
          places: rows.map((row) => placeOf(dataset, row)),
        },
      ];
    })
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ key: _, ...incidents }) => incidents);
}
