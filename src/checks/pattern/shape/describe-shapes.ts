import type { Message } from '../../../model/message.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { Plot } from '../../../model/plot.js';
import type { CheckContext, CheckResult } from '../../check.js';
import { numberSetting } from '../../number-setting.js';
import { examinedStations } from '../results/examined-stations.js';
import { levelTables } from '../results/level-tables.js';
import { mixedRemarks } from '../results/mixed-remarks.js';
import { leaderShare, type PartOfWhole, turnoutOf } from '../results/part-of-whole.js';
import { scopeRemarks } from '../results/scope-remarks.js';
import type { StationResults } from '../results/station-results.js';
import { type ScopeLevel, territoryScopes } from '../results/territory-scopes.js';
import { wholeElection } from '../results/whole-election.js';
import { widestPlots } from '../results/widest-plots.js';
import { widestResults } from '../results/widest-results.js';
import { shapePlot } from './shape-plot.js';

/** One percentage of the stations of a territory: parts out of wholes, in the order of their rows. */
export interface Ratios {
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  /** The quantity and the territory, for random numbers of its own. */
  readonly name: string;
}

/** What a description says of the stations of a territory. */
export interface ShapeDescription {
  readonly columns: readonly string[];
  readonly valuesOf: (ratios: Ratios) => readonly (number | null)[];
  /** What the title of a chart says of the values. */
  readonly saidOf: (values: readonly (number | null)[]) => Plot['args'];
}

/** Describes turnout and the leader's share, territory by territory, in tables without findings. The rate of false alarms is its first remark. */
export function describeShapes(context: CheckContext, description: ShapeDescription): CheckResult {
  const { dataset, parameters } = context;
  const least = numberSetting(parameters, 'leastVoters', 1);
  const looked: { readonly results: StationResults; readonly levels: readonly ScopeLevel[] }[] = [];
  const estimates: NumberTable[] = [];
  const remarks: Message[] = [{ id: 'false-alarms', args: {} }];
  const drawn: { readonly results: StationResults; readonly plots: Plot[] }[] = [];
  for (const results of widestResults(dataset)) {
    const plots: Plot[] = [];
    remarks.push(...mixedRemarks(dataset, results));
    drawn.push({ results, plots });
    for (const quantity of ['turnout', 'share'] as const) {
      const ratios = quantity === 'turnout' ? turnoutOf(results, least) : leaderShare(results, least);
      const levels = territoryScopes(dataset, results, parameters, ratios.isUsable);
      looked.push({ results, levels });
      const [election, ...others] = tables(context, results, levels, ratios, quantity, description);
      estimates.push(...(election ? [election] : []), ...others);
      plots.push(
        ...wholeElection(levels).map((scope) => {
          // The table of the whole election is the first.
          const said = description.saidOf(election?.rows[0]?.values ?? []);
          return shapePlot(dataset, results, { quantity, ratios, scope, said });
        }),
      );
      remarks.push(taken(context, results, ratios, quantity), ...scopeRemarks(levels, parameters));
    }
  }
  return {
    examined: examinedStations(looked),
    examinedUnit: 'stations',
    unexamined: {
      id: 'too-few-stations',
      args: { least: numberSetting(parameters, 'leastStations', 1), leastVoters: least },
    },
    findings: [],
    remarks,
    estimates,
    plots: widestPlots(drawn),
  };
}

function tables(
  { dataset }: CheckContext,
  results: StationResults,
  levels: readonly ScopeLevel[],
  { parts, wholes }: PartOfWhole,
  quantity: string,
  { columns, valuesOf }: ShapeDescription,
): readonly NumberTable[] {
  return levelTables(dataset, results, levels, {
    id: 'shapes',
    args: { quantity },
    columns,
    rowsOf: ({ subject, rows }) => [
      valuesOf({
        parts: Float64Array.from(rows, (row) => parts[row] as number),
        wholes: Float64Array.from(rows, (row) => wholes[row] as number),
        name: JSON.stringify([quantity, results.contest, subject.territory]),
      }),
    ],
  });
}

function taken(
  { dataset, parameters }: CheckContext,
  results: StationResults,
  { isUsable }: PartOfWhole,
  quantity: string,
): Message {
  let usable = 0;
  for (let row = 0; row < results.length; row++) if (isUsable(row)) usable++;
  return {
    id: 'ratios-taken',
    args: {
      contest: dataset.contests[results.contest]?.name ?? null,
      quantity,
      usable,
      leftOut: results.length - usable,
      electronic: results.electronic,
      leastVoters: numberSetting(parameters, 'leastVoters', 1),
    },
  };
}
