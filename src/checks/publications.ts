import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import type { ResultForms } from '../model/result-forms.js';
import type { Role } from '../model/source.js';

/** One row of one table of result forms. */
export interface FormRow {
  readonly forms: ResultForms;
  readonly row: number;
}

/** What one source said at one time about one contest. */
export interface Publication {
  readonly source: number;
  readonly contest: number;
  readonly published: string | null;
  /** The forms of a station: usually one; several where files complete each other. */
  readonly formsOf: (station: number) => readonly FormRow[];
}

/**
 * The publications of the sources with a wanted role, latest first. A publication without a date counts as
 * earlier than any with one; of two at the same time the one named later in the election file is the later.
 */
export function publications(dataset: Dataset, wanted: (role: Role) => boolean): readonly Publication[] {
  const tables = dataset.forms.filter(({ source }) => wanted(dataset.sources[source]?.role ?? 'media'));
  const groups = groupBy(tables, (forms) =>
    JSON.stringify([forms.source, forms.contest, publishedOf(dataset, forms)]),
  );
  return [...groups.values()]
    .map((ofPublication) => toPublication(dataset, ofPublication))
    .reverse()
    .sort((left, right) => compareDates(right.published, left.published));
}

/** The forms of a station as last published, and by whom. */
export interface StationForms {
  readonly publication: Publication;
  readonly rows: readonly FormRow[];
}

/** A station's forms in one contest, latest publication first; empty where nobody published any. */
export function formsOfStation(
  publishedForms: readonly Publication[],
  contest: number,
  station: number,
): readonly StationForms[] {
  return publishedForms.flatMap((publication) => {
    const rows = publication.contest === contest ? publication.formsOf(station) : [];
    return rows.length > 0 ? [{ publication, rows }] : [];
  });
}

function toPublication(dataset: Dataset, tables: readonly ResultForms[]): Publication {
  const [first] = tables;
  const indexes = tables.map((forms) => {
    const rows = new Int32Array(dataset.stations.length).fill(-1);
    forms.stations.forEach((station, row) => {
      rows[station] = row;
    });
    return { forms, rows };
  });
  return {
    source: first?.source ?? -1,
    contest: first?.contest ?? -1,
    published: first ? publishedOf(dataset, first) : null,
    formsOf: (station) =>
      indexes.flatMap(({ forms, rows }) => {
        const row = rows[station] ?? -1;
        return row === -1 ? [] : [{ forms, row }];
      }),
  };
}

function publishedOf(dataset: Dataset, forms: ResultForms): string | null {
  return dataset.files[forms.file]?.published ?? null;
}

function compareDates(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}
