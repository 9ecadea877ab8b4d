import type { Dataset } from '../../../model/dataset.js';
import type { NumberTable } from '../../../model/number-table.js';
import { NO_TERRITORY, territoryPath } from '../../../model/territory.js';
import type { Parameters } from '../../check.js';
import { levelTables } from '../results/level-tables.js';
import { percentage, rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import { territoryScopes } from '../results/territory-scopes.js';
import type { CountingGap, CountingGaps, ModeSums } from './counting-gap.js';

const COLUMNS = [
  'commissions',
  'machineStations',
  'handStations',
  'machineRate',
  'handRate',
  'reported',
  'expected',
  'beyond',
] as const;

/** Votes over what the machine stations let expect: of the commissions, the largest gap first, and summed up over territories. */
export function countingTables(
  dataset: Dataset,
  results: StationResults,
  { commissions }: CountingGaps,
  parameters: Parameters,
): readonly NumberTable[] {
  if (commissions.length === 0) return [];
  const gapOfRow = new Map(commissions.flatMap((gap) => [...gap.rows].map((row) => [row, gap] as const)));
  const levels = territoryScopes(dataset, results, parameters, (row) => gapOfRow.has(row));
  const rows = [...commissions]
    .sort((left, right) => beyond(right) - beyond(left))
    .map((gap) => ({
      subject: {
        kind: 'territory' as const,
        territory: [...territoryPath(dataset.territories, territoryOf(dataset, results, gap))],
      },
      n: gap.rows.length,
      values: [...valuesOf([gap])],
      places: [],
    }));
  return [
    ...levelTables(dataset, results, levels, {
      id: 'machine-hand',
      columns: COLUMNS,
      rowsOf: (scope) => [
        valuesOf([
          ...new Set(Array.from(scope.rows, (row) => gapOfRow.get(row)).filter((gap) => gap !== undefined)),
        ]),
      ],
    }),
    {
      id: 'machine-hand-commissions',
      args: {},
      contest: dataset.contests[results.contest]?.id ?? null,
      contestant: results.leader,
      columns: [...COLUMNS],
      rows,
      omitted: 0,
    },
  ];
}

function territoryOf({ stations }: Dataset, results: StationResults, { rows }: CountingGap): number {
  return stations.territories[results.stations[rows[0] ?? -1] ?? -1] ?? NO_TERRITORY;
}

function beyond({ machine, hand, expected }: CountingGap): number {
  return machine.leading + hand.leading - expected;
}

function valuesOf(gaps: readonly CountingGap[]): readonly (number | null)[] {
  const sum = (of: (gap: CountingGap) => number): number => gaps.reduce((total, gap) => total + of(gap), 0);
  const rate = (side: 'machine' | 'hand') => {
    const total = (line: keyof ModeSums): number => sum((gap) => gap[side][line]);
    return percentage(total('leading') / total('registered'));
  };
  return [
    gaps.length,
    sum(({ machine }) => machine.stations),
    sum(({ hand }) => hand.stations),
    rate('machine'),
    rate('hand'),
    sum(({ machine, hand }) => machine.leading + hand.leading),
    rounded(
      sum(({ expected }) => expected),
      0,
    ),
    rounded(sum(beyond), 0),
  ];
}
