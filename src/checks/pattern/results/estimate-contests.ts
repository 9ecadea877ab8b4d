import type { Message } from '../../../model/message.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { Plot } from '../../../model/plot.js';
import type { CheckContext, CheckResult } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { examinedStations } from './examined-stations.js';
import { mixedRemarks } from './mixed-remarks.js';
import { repeatedRemarks } from './scope-remarks.js';
import { type StationResults, stationResults } from './station-results.js';
import { type ScopeLevel, territoryScopes } from './territory-scopes.js';
import { widestPlots } from './widest-plots.js';

/** The stations of one contest that a method looks at, by territory. */
export interface ContestScopes {
  readonly results: StationResults;
  readonly levels: readonly ScopeLevel[];
  readonly isUsable: (row: number) => boolean;
  /** What every first remark says: which stations were taken, and which were not. */
  readonly taken: {
    readonly contest: string | null;
    readonly stations: number;
    readonly left: number;
    readonly electronic: number;
    readonly tooSmall: number;
    readonly least: number;
  };
}

interface Estimated {
  readonly tables: readonly NumberTable[];
  readonly plots: readonly Plot[];
  /** What was taken comes first; then what holds of every method, then the rest. */
  readonly remarks: readonly Message[];
}

/** Estimates without findings, contest by contest; contests without a territory that has enough usable stations are left out. */
export function estimateContests(
  context: CheckContext,
  isUsableOf: (results: StationResults) => (row: number) => boolean,
  estimate: (scopes: ContestScopes) => Estimated,
): CheckResult {
  const { dataset, parameters } = context;
  const least = numberSetting(parameters, 'leastStations', 1);
  const looked = stationResults(dataset).flatMap((results) => {
    const isUsable = isUsableOf(results);
    const levels = territoryScopes(dataset, results, parameters, isUsable);
    if (levels.every(({ scopes }) => scopes.length === 0)) return [];
    let stations = 0;
    for (let row = 0; row < results.length; row++) if (isUsable(row)) stations++;
    const taken = {
      contest: dataset.contests[results.contest]?.name ?? null,
      stations,
      left: results.length - stations,
      electronic: results.electronic,
      tooSmall: levels.reduce((sum, { tooSmall }) => sum + tooSmall, 0),
      least,
    };
    return [{ results, levels, ...estimate({ results, levels, isUsable, taken }) }];
  });
  return {
    examined: examinedStations(looked),
    examinedUnit: 'stations',
    unexamined: { id: 'too-few-stations', args: { least } },
    findings: [],
    remarks: looked.flatMap(({ results, levels, remarks: [first, ...others] }) => [
      ...(first ? [first] : []),
      ...mixedRemarks(dataset, results),
      ...repeatedRemarks(levels),
      ...others,
    ]),
    estimates: looked.flatMap(({ tables }) => tables),
    plots: widestPlots(looked),
  };
}
