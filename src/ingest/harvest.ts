import type { Place } from '../model/place.js';
import type { ResultForms } from '../model/result-forms.js';
import { NO_TERRITORY } from '../model/territory.js';
import type { Harvest } from './holds/holder.js';
import type { SettledStations } from './normalise/settle-stations.js';

export function createHarvest(): Harvest {
  return {
    forms: [],
    voterCounts: [],
    turnoutReadings: [],
    reportedShares: [],
    publishedTotals: [],
    incidents: [],
    replies: [],
    ballotOrders: [],
    undecided: [],
  };
}

/** Everything that was said of territories and of no station. */
export function territoryStatements(harvest: Harvest): readonly Statement[] {
  const { voterCounts, reportedShares, publishedTotals, incidents, replies } = harvest;
  return [...voterCounts, ...reportedShares, ...publishedTotals, ...incidents, ...replies].filter(
    ({ station, territory }) => station === -1 && territory !== NO_TERRITORY,
  );
}

interface Statement extends Place {
  readonly station: number;
  readonly territory: number;
}

/** Everything harvested, with the station in place of each mention of one, and every territory in its one spelling. */
export function settleMentions(
  harvest: Harvest,
  { stationAt, territoryOf }: Pick<SettledStations, 'stationAt' | 'territoryOf'>,
): Harvest {
  const statement = <T extends Statement>(given: T): T => ({
    ...given,
    station: stationAt(given.station, given.file),
    territory: territoryOf[given.territory] ?? NO_TERRITORY,
  });
  const table = <T extends Pick<ResultForms, 'stations' | 'file'>>(given: T): T => ({
    ...given,
    stations: given.stations.map((mention) => stationAt(mention, given.file)),
  });
  return {
    forms: harvest.forms.map(table),
    voterCounts: harvest.voterCounts.map(statement),
    turnoutReadings: harvest.turnoutReadings.map(table),
    reportedShares: harvest.reportedShares.map(statement),
    publishedTotals: harvest.publishedTotals.map(statement),
    incidents: harvest.incidents.map(statement),
    replies: harvest.replies.map(statement),
    ballotOrders: harvest.ballotOrders.map(table),
    undecided: [],
  };
}
