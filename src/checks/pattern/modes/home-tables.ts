import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { NO_TERRITORY } from '../../../model/territory.js';
import type { Parameters } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { mostExtreme } from '../peers/most-extreme.js';
import { peerGroups } from '../peers/peer-groups.js';
import { peerScores } from '../peers/peer-scores.js';
import { levelTables } from '../results/level-tables.js';
import { stationRow } from '../results/result-rows.js';
import { percentage, rounded } from '../results/rounded.js';
import { rowPercentage } from '../results/row-percentage.js';
import type { StationResults } from '../results/station-results.js';
import { type ScopeLevel, territoryScopes } from '../results/territory-scopes.js';
import { homeSlopes } from './home-voting.js';

interface HomeLooked {
  /** Rows that were looked at; none where nobody voted at home. */
  readonly rows: Int32Array;
  /** Stations whose form has no line for it, or a blank in a line that is needed. */
  readonly blank: number;
  readonly tables: readonly NumberTable[];
  readonly levels: readonly ScopeLevel[];
}

/** Voting at home beside voting in the room: slopes by territory, and the stations where far more voted at home than around them. */
export function homeTables(dataset: Dataset, results: StationResults, parameters: Parameters): HomeLooked {
  const { registered, tookPart, outside: home, cast, leading } = results;
  const ballots = numberSetting(parameters, 'ballots', 1);
  const isUsable = (row: number): boolean => {
    const [outside, voters, all] = [home[row] as number, tookPart[row] as number, cast[row] as number];
    const isInside = outside >= 0 && outside <= voters && voters <= (registered[row] as number);
    return isInside && all >= ballots && voters > 0 && (leading[row] as number) >= 0;
  };
  const usable = home.map((_, row) => row).filter(isUsable);
  const blank = results.length - usable.length;
  if (usable.every((row) => home[row] === 0))
    return { rows: new Int32Array(0), blank, tables: [], levels: [] };
  const commissions = results.stations.map(
    (station) => dataset.stations.territories[station] ?? NO_TERRITORY,
  );
  const levels = territoryScopes(dataset, results, parameters, isUsable);
  const slopes = levelTables(dataset, results, levels, {
    id: 'home-room',
    columns: ['homePart', 'shareSlope', 'shareError', 'roomSlope', 'slopeVotes'],
    rowsOf({ rows }) {
      const found = homeSlopes(results, home, rows, commissions);
      if (!found) return [];
      const { part, share, shareError, inRoom, votes } = found;
      return [
        [
          percentage(part),
          rounded(share, 3),
          shareError === null ? null : rounded(shareError, 3),
          inRoom === null ? null : rounded(inRoom, 3),
          rounded(votes, 0),
        ],
      ];
    },
  });
  const { groups } = peerGroups(dataset, results, isUsable, numberSetting(parameters, 'peers', 3));
  const { scores, expected } = peerScores(home, tookPart, groups);
  const found = mostExtreme(scores, numberSetting(parameters, 'leastScore'));
  const rows = [...found.subarray(0, numberSetting(parameters, 'named', 1))].map((row) =>
    stationRow(dataset, results, row, [
      home[row] as number,
      rowPercentage(home, tookPart, row),
      percentage(expected[row] as number),
      rounded(scores[row] as number),
      rowPercentage(leading, cast, row),
    ]),
  );
  const outliers: NumberTable = {
    id: 'home-stations',
    args: { least: numberSetting(parameters, 'leastScore') },
    contest: dataset.contests[results.contest]?.id ?? null,
    contestant: results.leader,
    columns: ['home', 'homePart', 'peersHome', 'score', 'share'],
    rows,
    omitted: found.length - rows.length,
  };
  return {
    rows: usable,
    blank,
    tables: rows.length > 0 ? [...slopes, outliers] : slopes,
    levels,
  };
}
