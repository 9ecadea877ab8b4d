import type { Message } from '../../model/message.js';
import type { NumberTable } from '../../model/number-table.js';
import type { Plot } from '../../model/plot.js';
import type { Check, CheckContext } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { fitPlot } from './klimek/fit-plot.js';
import { type FittedVariant, fittedVariants } from './klimek/fitted-variants.js';
import { klimekTables } from './klimek/klimek-tables.js';
import { examinedStations } from './results/examined-stations.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import { repeatedRemarks } from './results/scope-remarks.js';
import { type StationResults, stationResults } from './results/station-results.js';
import { SCOPE_LIMITS, type Scope, type ScopeLevel, territoryScopes } from './results/territory-scopes.js';
import { hasTurnoutAndShare } from './results/turnout-and-share.js';
import { wholeElection } from './results/whole-election.js';
import { widestPlots } from './results/widest-plots.js';

/** The two-parameter model of the fingerprint, fitted in several ways. */
export const klimekFit: Check = {
  id: 'klimek-fit',
  evidence: 'pattern',
  tier: 'C',
  question: 'How does the model of Klimek and others describe the heaps of turnout and the leader’s share?',
  needs: ['commission-forms'],
  innocent: [
    'town-and-country',
    'strongholds',
    'mobilised-voters',
    'other-ways-of-voting',
    'model-too-simple',
  ],
  references: [
    'P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, PNAS 109 (2012) 16469–16473, and supporting information',
    'R. Jiménez, M. Hidalgo, P. Klimek, Science Advances 3 (2017) e1602363: units of unlike sizes and places',
  ],
  defaults: { levels: '0', leastStations: 300 },
  limits: SCOPE_LIMITS,
  run(context) {
    const looked = stationResults(context.dataset).map((results) => look(context, results));
    return {
      examined: examinedStations(looked),
      examinedUnit: 'stations',
      unexamined: {
        id: 'too-few-stations',
        args: { least: numberSetting(context.parameters, 'leastStations', 1) },
      },
      findings: [],
      remarks: looked.flatMap(({ remarks }) => remarks),
      estimates: looked.flatMap(({ tables }) => tables),
      plots: widestPlots(looked),
    };
  },
};

interface Looked {
  readonly results: StationResults;
  readonly levels: readonly ScopeLevel[];
  readonly remarks: readonly Message[];
  readonly tables: readonly NumberTable[];
  readonly plots: readonly Plot[];
}

function look({ dataset, parameters }: CheckContext, results: StationResults): Looked {
  const isUsable = (row: number): boolean => hasTurnoutAndShare(results, row);
  const levels = territoryScopes(dataset, results, parameters, isUsable);
  const known = new Map<Scope, readonly FittedVariant[]>(
    levels.flatMap(({ scopes }) =>
      scopes.map((scope) => [scope, fittedVariants(results, scope.rows)] as const),
    ),
  );
  if (known.size === 0) return { results, levels, remarks: [], tables: [], plots: [] };
  let stations = 0;
  for (let row = 0; row < results.length; row++) if (isUsable(row)) stations++;
  return {
    results,
    levels,
    plots: wholeElection(levels).flatMap((scope) =>
      (known.get(scope) ?? []).slice(0, 1).map((main) => fitPlot(dataset, results, scope, main)),
    ),
    tables: klimekTables(dataset, results, levels, (scope) => known.get(scope) ?? []),
    remarks: [
      {
        id: 'fitted',
        args: {
          contest: dataset.contests[results.contest]?.name ?? null,
          stations,
          left: results.length - stations,
          electronic: results.electronic,
          least: numberSetting(parameters, 'leastStations', 1),
          tooSmall: levels.reduce((sum, { tooSmall }) => sum + tooSmall, 0),
          without: [...known.values()].filter((variants) => variants.length === 0).length,
        },
      },
      ...mixedRemarks(dataset, results),
      ...repeatedRemarks(levels),
    ],
  };
}
