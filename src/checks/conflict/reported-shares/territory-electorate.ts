import { countAt } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import type { PublishedTotal } from '../../../model/observation.js';
import { foundBallots, sumOnRow } from '../../arithmetic/ballot-sums.js';
import { formsOfStation, publications } from '../../publications.js';

/** How many voters are registered where a statement speaks of, and how many ballots were found there. */
export interface Electorate {
  /** Id of the source that says so. */
  readonly source: string;
  readonly registered: number;
  /** Null where no form or total says. */
  readonly ballots: number | null;
  /** Forms added up; 0 where a published total says it. */
  readonly forms: number;
  /** Stations there without a form, or blank on it: then both numbers are too low. */
  readonly missing: number;
}

interface Where {
  readonly station: number;
  readonly territory: number;
  readonly contestant: string | null;
}

/**
 * Registered voters of a statement's station, territory or, where it names neither, of all stations: the total that a commission
 * published for that territory, else the sum over the official forms there as last published. Forms of a source that has only some
 * of its stations are not added up. Of several contests that of the contestant meant, else the one with the most voters. Null where nothing says.
 */
export function electorateAt(dataset: Dataset, where: Where): Electorate | null {
  return publishedElectorate(dataset, where) ?? summedElectorate(dataset, where);
}

function publishedElectorate(
  { publishedTotals, sources }: Dataset,
  { station, territory }: Where,
): Electorate | null {
  if (station !== -1) return null;
  const here = publishedTotals.filter(
    (total) =>
      total.station === -1 &&
      total.territory === territory &&
      total.contestant === null &&
      sources[total.source]?.role === 'commission',
  );
  const last = (quantity: string): PublishedTotal | undefined =>
    here.filter((total) => total.quantity === quantity && total.value !== null).at(-1);
  const registered = last('registered');
  if (!registered?.value) return null;
  return {
    source: sources[registered.source]?.id ?? '',
    registered: registered.value,
    ballots: last('inBoxes')?.value ?? null,
    forms: 0,
    missing: 0,
  };
}

function summedElectorate(dataset: Dataset, where: Where): Electorate | null {
  const { contests, sources, stations } = dataset;
  const official = publications(dataset, (role) => role === 'commission').filter(
    ({ source }) => sources[source]?.selection === 'census',
  );
  if (official.length === 0) return null;
  const there = stationsAt(dataset, where);
  const wanted = where.contestant?.toLowerCase();
  const meant = contests.flatMap(({ contestants }, contest) =>
    contestants.some(({ id }) => id.toLowerCase() === wanted) ? [contest] : [],
  );
  const candidates = meant.length > 0 ? meant : contests.map((_, contest) => contest);
  const sums = candidates.flatMap((contest): Electorate[] => {
    let [registered, ballots, forms, missing] = [0, 0, 0, 0];
    let isComplete = true;
    let source = -1;
    for (const station of there) {
      const [form] = formsOfStation(official, contest, station);
      const voters = form ? countAt(form.forms.lines['registered'], form.row) : null;
      if (!form || voters === null) {
        missing++;
        continue;
      }
      const found = foundBallots(form.forms);
      const inBoxes = found && sumOnRow(found, form.row);
      if (inBoxes === null) isComplete = false;
      registered += voters;
      ballots += inBoxes ?? 0;
      forms++;
      source = form.publication.source;
    }
    if (registered === 0) return [];
    return [
      {
        source: sources[source]?.id ?? '',
        registered,
        ballots: isComplete ? ballots : null,
        forms,
        missing: stations.length === 0 ? 0 : missing,
      },
    ];
  });
  return sums.reduce<Electorate | null>(
    (most, one) => (most === null || one.registered > most.registered ? one : most),
    null,
  );
}

/** The station meant, or all of the territory and those below it; all there are where no place is named. */
function stationsAt({ stations, territories }: Dataset, { station, territory }: Where): readonly number[] {
  if (station !== -1) return [station];
  const isWithin = (of: number): boolean => {
    for (let at = of; at !== -1; at = territories.parents[at] ?? -1) if (at === territory) return true;
    return territory === -1;
  };
  return stations.ids.flatMap((_, one) => (isWithin(stations.territories[one] ?? -1) ? [one] : []));
}
