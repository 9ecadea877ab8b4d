import type { ResultForms } from '../model/result-forms.js';
import type { Harvest } from './holds/holder.js';

export function createHarvest(): Harvest {
  return {
    forms: [],
    voterCounts: [],
    turnoutReadings: [],
    reportedShares: [],
    publishedTotals: [],
    incidents: [],
    replies: [],
  };
}

/** Everything harvested, with the station in place of each mention of one. */
export function settleMentions(harvest: Harvest, stationOf: Int32Array): Harvest {
  const settle = (mention: number): number => (mention === -1 ? -1 : (stationOf[mention] ?? -1));
  const statement = <T extends { readonly station: number }>(given: T): T => ({
    ...given,
    station: settle(given.station),
  });
  const table = <T extends Pick<ResultForms, 'stations'>>(given: T): T => ({
    ...given,
    stations: given.stations.map(settle),
  });
  return {
    forms: harvest.forms.map(table),
    voterCounts: harvest.voterCounts.map(statement),
    turnoutReadings: harvest.turnoutReadings.map(table),
    reportedShares: harvest.reportedShares.map(statement),
    publishedTotals: harvest.publishedTotals.map(statement),
    incidents: harvest.incidents.map(statement),
    replies: harvest.replies.map(statement),
  };
}
