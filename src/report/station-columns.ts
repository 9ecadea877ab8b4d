import type { Analysis } from '../model/analysis.js';
import { BLANK, type CountColumn } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import type { Finding } from '../model/finding.js';
import { getOrAdd } from '../model/get-or-add.js';
import { groupBy } from '../model/group-by.js';
import { inLineOrder } from '../model/line.js';
import type { ResultForms } from '../model/result-forms.js';
import type { StationDetails } from '../model/station.js';
import { territoryPath } from '../model/territory.js';

/** A column of the table of stations. */
export type StationColumn = { readonly name: string } & (
  | { readonly type: 'text'; readonly valueAt: (station: number) => string | null }
  | { readonly type: 'number'; readonly valueAt: (station: number) => number | null }
  /** Blank where a count is {@link BLANK}. */
  | { readonly type: 'count'; readonly counts: Int32Array }
);

/** What stands in a column for a station; null where blank. */
export function valueInColumn(column: StationColumn, station: number): string | number | null {
  if (column.type !== 'count') return column.valueAt(station);
  const count = column.counts[station] ?? BLANK;
  return count === BLANK ? null : count;
}

/**
 * Where each station is, then every line and contestant of every file of forms side by side (a column is called
 * source/contest/line, with @published where the source published more than once), then the findings about it.
 */
export function stationColumns(dataset: Dataset, analysis: Analysis): readonly StationColumn[] {
  return [...placeColumns(dataset), ...formColumns(dataset), ...findingColumns(dataset, analysis)];
}

function placeColumns({ stations, territories }: Dataset): StationColumn[] {
  const paths = territories.names.map((_, index) => territoryPath(territories, index).join(' › '));
  const details = (station: number): StationDetails | undefined => stations.details.get(station);
  return [
    {
      name: 'territory',
      type: 'text',
      valueAt: (station) => paths[stations.territories[station] ?? -1] ?? '',
    },
    { name: 'station', type: 'text', valueAt: (station) => stations.ids[station] ?? '' },
    { name: 'kind', type: 'text', valueAt: (station) => details(station)?.kind ?? null },
    { name: 'venue', type: 'text', valueAt: (station) => details(station)?.venue ?? null },
    { name: 'latitude', type: 'number', valueAt: (station) => details(station)?.latitude ?? null },
    { name: 'longitude', type: 'number', valueAt: (station) => details(station)?.longitude ?? null },
  ];
}

/** Columns of the same name (one publication in several files) become one. */
function formColumns(dataset: Dataset): StationColumn[] {
  const merged = new Map<string, Int32Array>();
  const datesOf = publicationDates(dataset);
  for (const forms of dataset.forms) {
    const isRevised = (datesOf.get(statementKey(forms))?.size ?? 0) > 1;
    for (const [name, { values }] of namedColumns(dataset, forms, isRevised)) {
      const counts = merged.get(name) ?? new Int32Array(dataset.stations.length).fill(BLANK);
      merged.set(name, counts);
      forms.stations.forEach((station, row) => {
        const value = values[row] ?? BLANK;
        if (value !== BLANK) counts[station] = value;
      });
    }
  }
  return [...merged].map(([name, counts]) => ({ name, type: 'count', counts }));
}

/** When each source published forms of each contest. */
function publicationDates({ forms, files }: Dataset): ReadonlyMap<string, ReadonlySet<string | null>> {
  const dates = new Map<string, Set<string | null>>();
  for (const table of forms) {
    const ofSource = getOrAdd(dates, statementKey(table), () => new Set());
    ofSource.add(files[table.file]?.published ?? null);
  }
  return dates;
}

function statementKey({ source, contest }: ResultForms): string {
  return `${source} ${contest}`;
}

function* namedColumns(
  dataset: Dataset,
  forms: ResultForms,
  isRevised: boolean,
): Generator<[string, CountColumn]> {
  const source = dataset.sources[forms.source]?.id ?? '';
  const contest = dataset.contests[forms.contest]?.id ?? '';
  const published = dataset.files[forms.file]?.published ?? null;
  // Ids hold dots and dashes but no slash, so no two columns can get one name.
  const prefix = `${source}${isRevised && published !== null ? `@${published}` : ''}/${contest}`;
  for (const line of inLineOrder(Object.keys(forms.lines))) {
    const column = forms.lines[line];
    if (column) yield [`${prefix}/${line}`, column];
  }
  for (const [contestant, column] of forms.votes) yield [`${prefix}/votes/${contestant}`, column];
}

function findingColumns({ stations, territories }: Dataset, analysis: Analysis): StationColumn[] {
  const paths = territories.names.map((_, index) => territoryPath(territories, index));
  const byStation = findingsByStation(analysis);
  /** Both columns ask for the same station in turn. */
  let asked = -1;
  let answer: readonly Finding[] = [];
  const found = (station: number): readonly Finding[] => {
    if (station === asked) return answer;
    const path = paths[stations.territories[station] ?? -1] ?? [];
    asked = station;
    answer = byStation.get(JSON.stringify([...path, stations.ids[station] ?? ''])) ?? [];
    return answer;
  };
  return [
    {
      name: 'findings',
      type: 'text',
      valueAt: (station) =>
        found(station)
          .map(({ id }) => id)
          .join(' '),
    },
    {
      name: 'largest_votes_at_stake',
      type: 'number',
      valueAt: (station) => {
        const findings = found(station);
        if (findings.length === 0) return null;
        return findings.reduce((most, { votesAtStake }) => Math.max(most, votesAtStake ?? 0), 0);
      },
    },
  ];
}

function findingsByStation({ findings }: Analysis): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, ({ subject }) =>
    subject.kind === 'station' ? JSON.stringify([...subject.territory, subject.station]) : '',
  );
}
