import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import { selectionArg } from '../matched/selection-arg.js';
import type { SourceReports } from './stations-of-reports.js';

/** Categories that are named one by one. */
const NAMED = 30;

/** How many reports a source has, of what categories, and what may be concluded from them. */
export function incidentRemarks(
  { sources }: Dataset,
  { source, reports, stations }: SourceReports,
): readonly Message[] {
  const { id = '', selection } = sources[source] ?? {};
  const rows = reports.reduce((sum, report) => sum + report.rows.length, 0);
  const tied = reports.filter((report) => report.stations.length > 0);
  const categories = new Map<string, { reports: number; readonly stations: Set<number> }>();
  for (const report of tied) {
    for (const category of report.categories) {
      const known = categories.get(category) ?? { reports: 0, stations: new Set<number>() };
      known.reports++;
      for (const station of report.stations) known.stations.add(station);
      categories.set(category, known);
    }
  }
  const ordered = [...categories].sort(
    ([one, left], [other, right]) => right.reports - left.reports || (one < other ? -1 : 1),
  );
  return [
    {
      id: 'reports-read',
      args: { source: id, rows, reports: reports.length, tied: tied.length, stations: stations.size },
    },
    { id: 'reports-selected', args: { source: id, selection: selectionArg(selection) } },
    ...ordered.slice(0, NAMED).map(([category, known]) => ({
      id: 'category',
      args: { category, reports: known.reports, stations: known.stations.size },
    })),
    ...(ordered.length > NAMED
      ? [{ id: 'more-categories', args: { categories: ordered.length - NAMED } }]
      : []),
  ];
}
