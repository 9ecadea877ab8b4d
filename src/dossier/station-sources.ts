import type { Dataset } from '../model/dataset.js';
import type { SourceOnStation } from '../model/dossier.js';

/** How many rows or forms of each kind every source has about a station; sources without any are left out. */
export function sourcesOnStation(dataset: Dataset, station: number): readonly SourceOnStation[] {
  return dataset.sources
    .map(({ id }, source): SourceOnStation => {
      const said = (statements: readonly { readonly source: number; readonly station: number }[]): number =>
        statements.filter((one) => one.source === source && one.station === station).length;
      const rows = (tables: readonly { readonly source: number; readonly stations: Int32Array }[]): number =>
        tables
          .filter((table) => table.source === source)
          .reduce((sum, { stations }) => sum + stations.filter((at) => at === station).length, 0);
      return {
        source: id,
        forms: rows(dataset.forms),
        counts: said(dataset.voterCounts),
        readings: rows(dataset.turnoutReadings),
        shares: said(dataset.reportedShares),
        totals: said(dataset.publishedTotals),
        incidents: said(dataset.incidents),
        ballots: rows(dataset.ballotOrders),
        replies: said(dataset.replies),
      };
    })
    .filter(({ source: _, ...kinds }) => Object.values(kinds).some((count) => count > 0));
}
