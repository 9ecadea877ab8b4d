import type { Check } from '../../../../src/checks/check.js';
import type { Dataset, ParameterValue } from '../../../../src/model/dataset.js';
import type { NumberRow, NumberTable } from '../../../../src/model/number-table.js';
import type { StationDetails } from '../../../../src/model/station.js';
import { analyseDataset } from '../../../builders.js';

const NOTHING: StationDetails = {
  kind: 'unknown',
  venue: null,
  latitude: null,
  longitude: null,
  counting: null,
};

/** A data set that says more of its stations, by their index. */
export function withDetails(
  dataset: Dataset,
  detailsOf: (station: number, id: string) => Partial<StationDetails>,
): Dataset {
  const { stations } = dataset;
  const details = new Map(
    stations.ids.map((id, station) => [station, { ...NOTHING, ...detailsOf(station, id) }]),
  );
  return { ...dataset, stations: { ...stations, details } };
}

/** A data set whose territories lie in larger ones. */
export function below(dataset: Dataset, topOf: Readonly<Record<string, string>>): Dataset {
  const { names } = dataset.territories;
  const tops = [...new Set(Object.values(topOf))];
  return {
    ...dataset,
    territories: {
      names: [...names, ...tops],
      parents: [
        ...names.map((name) => names.length + tops.indexOf(topOf[name] ?? '')),
        ...tops.map(() => -1),
      ],
    },
  };
}

/** Runs one check; fails where it crashes. */
export function estimate(
  check: Check,
  dataset: Dataset,
  parameters: Readonly<Record<string, ParameterValue>> = {},
) {
  const { outcomes, findings } = analyseDataset({ ...dataset, parameters: { [check.id]: parameters } }, [
    check,
  ]);
  const [outcome] = outcomes;
  if (!outcome || outcome.status === 'crashed') throw new Error(JSON.stringify(outcome));
  const tables = outcome.status === 'completed' ? outcome.estimates : [];
  return {
    outcome,
    findings,
    tables,
    table: (id: string, args: NumberTable['args'] = {}): NumberTable | undefined =>
      tables.find(
        (table) =>
          table.id === id && Object.entries(args).every(([name, value]) => table.args[name] === value),
      ),
  };
}

/** A row's numbers by column. */
export function numbersOf(table: NumberTable | undefined, row = 0): Readonly<Record<string, number | null>> {
  const values = table?.rows[row]?.values ?? [];
  return Object.fromEntries((table?.columns ?? []).map((column, at) => [column, values[at] ?? null]));
}

/** The stations of a table in its order, `territory/number`. */
export function stationsIn(table: NumberTable | undefined): readonly string[] {
  return (table?.rows ?? []).map(({ subject }: NumberRow) =>
    [...subject.territory, ...(subject.kind === 'station' ? [subject.station] : [])].join('/'),
  );
}
