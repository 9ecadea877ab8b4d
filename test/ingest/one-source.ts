import type { ElectionFile } from '../../src/ingest/election/schema.js';
import type { CountColumn } from '../../src/model/count.js';
import { countAt } from '../../src/model/count.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Issue } from '../../src/model/issue.js';
import { cellPlace } from '../../src/model/result-forms.js';
import { territoryPath } from '../../src/model/territory.js';
import { electionYaml, type Files, twoContestants } from '../builders.js';

export type SourceEntry = ElectionFile['sources'][number];
export type FileEntry = SourceEntry['files'][number];

/** A data set of one source with these files, in an election with one contest of two contestants. */
export function oneSource(
  entries: readonly FileEntry[],
  contents: Files,
  source: Partial<Omit<SourceEntry, 'files'>> = {},
): Files {
  const described: SourceEntry = { id: 'cik', role: 'commission', ...source, files: [...entries] };
  return {
    'election.yaml': electionYaml({ contests: twoContestants, sources: [described] }),
    ...contents,
  };
}

/** The names of a station from the top down. */
export function stationName({ stations, territories }: Dataset, station: number): string {
  return [...territoryPath(territories, stations.territories[station] ?? -1), stations.ids[station]].join(
    ' › ',
  );
}

export interface PlainForm {
  readonly station: string;
  readonly source: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly cells: Readonly<Record<string, number | null>>;
  /** File and line on which each filled cell stands. */
  readonly places: Readonly<Record<string, string>>;
}

/** Every form of a data set as plain objects. Cells of lines and contestants together; null is blank. */
export function plainForms(dataset: Dataset): PlainForm[] {
  return dataset.forms.flatMap((forms) =>
    Array.from({ length: forms.length }, (_, row) => {
      const columns: [string, CountColumn][] = [...Object.entries(forms.lines), ...forms.votes];
      const filled = columns.filter(([, column]) => countAt(column, row) !== null);
      return {
        station: stationName(dataset, forms.stations[row] ?? -1),
        source: dataset.sources[forms.source]?.id,
        file: dataset.files[forms.file]?.path,
        line: forms.fileLines[row],
        cells: Object.fromEntries(columns.map(([key, column]) => [key, countAt(column, row)])),
        places: Object.fromEntries(
          filled.map(([key, column]) => {
            const { file, fileLine } = cellPlace(forms, column, row);
            return [key, `${dataset.files[file]?.path}:${fileLine}`];
          }),
        ),
      };
    }),
  );
}

/** The issues of a data set one by one. */
export function issuesOf(dataset: Dataset): Issue[] {
  return dataset.issues.flatMap(({ examples }) => examples);
}

/** How many rows each file had, used and set aside. */
export function rowsOf(dataset: Dataset) {
  return Object.fromEntries(
    dataset.files.map(({ path, rowsIn, rowsUsed, setAside }) => [path, { rowsIn, rowsUsed, setAside }]),
  );
}
