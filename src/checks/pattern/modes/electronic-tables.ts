import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { percentage, rounded } from '../results/rounded.js';
import { type StationResults, stationResults } from '../results/station-results.js';

interface Mode {
  readonly stations: number;
  readonly leading: number;
  readonly cast: number;
  readonly tookPart: number;
  readonly registered: number;
}

interface ElectronicLooked {
  readonly stations: number;
  readonly tables: readonly NumberTable[];
}

/**
 * The leader's share of the votes given electronically beside that on paper, contest by contest, and how many votes lie between them: the leader on paper is meant.
 * **Who votes electronically is not who votes on paper**, and no number tells the one from the other.
 */
export function electronicTables(dataset: Dataset): ElectronicLooked {
  const paper = stationResults(dataset);
  const pairs = stationResults(dataset, 'electronic').flatMap((electronic) => {
    const on = paper.find(({ contest }) => contest === electronic.contest && contest !== -1);
    return on?.leader == null ? [] : [{ electronic, on, leader: on.contestants.indexOf(on.leader) }];
  });
  const tables = pairs.flatMap(({ electronic, on, leader }): readonly NumberTable[] => {
    const [far, near] = [electronic, on].map((results) => sumsOf(results, leader));
    if (!far || !near || far.stations === 0 || near.stations === 0) return [];
    const share = ({ leading, cast }: Mode): number => leading / cast;
    const turnout = ({ tookPart, registered }: Mode) =>
      registered > 0 ? percentage(tookPart / registered) : null;
    return [
      {
        id: 'electronic-paper',
        args: { electronicStations: far.stations, paperStations: near.stations },
        contest: dataset.contests[on.contest]?.id ?? null,
        contestant: on.leader,
        columns: [
          'electronicBallots',
          'electronicShare',
          'paperShare',
          'electronicTurnout',
          'paperTurnout',
          'beyond',
        ],
        rows: [
          {
            subject: { kind: 'territory', territory: [] },
            n: far.stations + near.stations,
            values: [
              far.cast,
              percentage(share(far)),
              percentage(share(near)),
              turnout(far),
              turnout(near),
              rounded(far.leading - share(near) * far.cast, 0),
            ],
            places: [],
          },
        ],
        omitted: 0,
      },
    ];
  });
  return {
    stations: pairs.reduce((sum, { electronic }) => sum + electronic.length, 0),
    tables,
  };
}

/** Over the stations that have the leader's votes and ballots; of turnout only those that have both its numbers. */
function sumsOf(results: StationResults, leader: number): Mode {
  const sums = { stations: 0, leading: 0, cast: 0, tookPart: 0, registered: 0 };
  for (let row = 0; row < results.length; row++) {
    const leading = results.votes[leader]?.[row] ?? -1;
    const cast = results.cast[row] as number;
    if (leading < 0 || cast <= 0) continue;
    sums.stations++;
    sums.leading += leading;
    sums.cast += cast;
    const [tookPart, registered] = [results.tookPart[row] as number, results.registered[row] as number];
    if (tookPart < 0 || registered <= 0) continue;
    sums.tookPart += tookPart;
    sums.registered += registered;
  }
  return sums;
}
