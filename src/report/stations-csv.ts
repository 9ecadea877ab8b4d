import type { Analysis } from '../model/analysis.js';
import { BLANK, type CountColumn } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import type { Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import { LINES } from '../model/line.js';
import type { ResultForms } from '../model/result-forms.js';
import { territoryPath } from '../model/territory.js';
import { type CsvCell, renderCsv } from './csv.js';

/**
 * One row per station: where it is, then every line and contestant of every file of forms side by side (a column is called
 * source/contest/line, with @published where the source published more than once), then the findings about it. The same
 * order as the stations of the data set, which is the order in which the files first name them.
 */
export function stationsCsv(dataset: Dataset, analysis: Analysis): Iterable<string> {
  const columns = formColumns(dataset);
  const findings = findingsByStation(analysis);
  const header = ['territory', 'station', 'kind', 'venue', 'latitude', 'longitude'];
  return renderCsv(
    [...header, ...columns.map(({ name }) => name), 'findings', 'largest_votes_at_stake'],
    stationRows(dataset, columns, findings),
  );
}

function* stationRows(
  dataset: Dataset,
  columns: readonly StationColumn[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): Generator<CsvCell[]> {
  const { stations, territories } = dataset;
  const paths = territories.names.map((_, index) => territoryPath(territories, index));
  for (let station = 0; station < stations.length; station++) {
    const path = paths[stations.territories[station] ?? -1] ?? [];
    const id = stations.ids[station] ?? '';
    const details = stations.details.get(station);
    const found = findings.get(JSON.stringify([...path, id])) ?? [];
    yield [
      path.join(' › '),
      id,
      details?.kind ?? null,
      details?.venue ?? null,
      details?.latitude ?? null,
      details?.longitude ?? null,
      ...columns.map(({ valueAt }) => valueAt(station)),
      found.map((finding) => finding.id).join(' '),
      found.length === 0
        ? null
        : found.reduce((most, { votesAtStake }) => Math.max(most, votesAtStake ?? 0), 0),
    ];
  }
}

interface StationColumn {
  readonly name: string;
  readonly valueAt: (station: number) => number | null;
}

/** Columns of the same name (one publication in several files) become one. */
function formColumns(dataset: Dataset): StationColumn[] {
  const merged = new Map<string, Int32Array>();
  for (const forms of dataset.forms) {
    for (const [name, { values }] of namedColumns(dataset, forms)) {
      const cells = merged.get(name) ?? new Int32Array(dataset.stations.length).fill(BLANK);
      merged.set(name, cells);
      forms.stations.forEach((station, row) => {
        const value = values[row] ?? BLANK;
        if (value !== BLANK) cells[station] = value;
      });
    }
  }
  return [...merged].map(([name, cells]) => ({
    name,
    valueAt: (station) => {
      const value = cells[station] ?? BLANK;
      return value === BLANK ? null : value;
    },
  }));
}

function* namedColumns(dataset: Dataset, forms: ResultForms): Generator<[string, CountColumn]> {
  const source = dataset.sources[forms.source]?.id ?? '';
  const contest = dataset.contests[forms.contest]?.id ?? '';
  const published = dataset.files[forms.file]?.published ?? null;
  const dates = new Set(
    dataset.forms
      .filter((other) => other.source === forms.source && other.contest === forms.contest)
      .map(({ file }) => dataset.files[file]?.published),
  );
  // Ids hold dots and dashes but no slash, so no two columns can get one name.
  const prefix = `${source}${dates.size > 1 && published !== null ? `@${published}` : ''}/${contest}`;
  for (const line of LINES) {
    const column = forms.lines[line];
    if (column) yield [`${prefix}/${line}`, column];
  }
  for (const [contestant, column] of forms.votes) yield [`${prefix}/votes/${contestant}`, column];
}

function findingsByStation({ findings }: Analysis): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, ({ subject }) =>
    subject.kind === 'station' ? JSON.stringify([...subject.territory, subject.station]) : '',
  );
}
