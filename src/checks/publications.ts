import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import type { Place } from '../model/place.js';
import type { ResultForms } from '../model/result-forms.js';
import type { Role } from '../model/source.js';
import { lineageOf } from './source-lineage.js';

/** What one source said at one time about one contest. */
export interface Publication {
  readonly source: number;
  readonly contest: number;
  readonly published: string | null;
  /** The station's form: a table and its row; null where this publication has none. */
  readonly formOf: (station: number) => { readonly forms: ResultForms; readonly row: number } | null;
}

/** A station's form in one publication. */
export interface PublishedForm {
  readonly publication: Publication;
  readonly forms: ResultForms;
  readonly row: number;
}

/**
 * The publications of the sources with a wanted role, latest first. A publication without a date counts as
 * earlier than any with one; of two at the same time the one named later in the election file is the later. What a source
 * publishes that revises another is later than all that the other published, whatever the dates.
 */
export function publications(dataset: Dataset, wanted: (role: Role) => boolean): readonly Publication[] {
  const tables = dataset.forms.filter(({ source }) => wanted(dataset.sources[source]?.role ?? 'media'));
  const groups = groupBy(tables, ({ source, contest, file }) =>
    JSON.stringify([source, contest, dataset.files[file]?.published ?? null]),
  );
  const stages = dataset.sources.map((_, source) => lineageOf(dataset, source).stage);
  const stageOf = ({ source }: Publication): number => stages[source] ?? 0;
  return [...groups.values()]
    .map((ofPublication) => toPublication(dataset, ofPublication))
    .reverse()
    .sort((left, right) => stageOf(right) - stageOf(left) || compareDates(right.published, left.published));
}

/** A station's forms in one contest, latest publication first; empty where nobody published any. */
export function formsOfStation(
  published: readonly Publication[],
  contest: number,
  station: number,
): readonly PublishedForm[] {
  return published.flatMap((publication) => {
    const form = publication.contest === contest ? publication.formOf(station) : null;
    return form ? [{ publication, ...form }] : [];
  });
}

function toPublication(dataset: Dataset, tables: readonly ResultForms[]): Publication {
  const [first] = tables;
  const tableOf = new Int32Array(dataset.stations.length).fill(-1);
  const rowOf = new Int32Array(dataset.stations.length);
  tables.forEach(({ stations }, table) => {
    stations.forEach((station, row) => {
      tableOf[station] = table;
      rowOf[station] = row;
    });
  });
  return {
    source: first?.source ?? -1,
    contest: first?.contest ?? -1,
    published: dataset.files[first?.file ?? -1]?.published ?? null,
    formOf(station) {
      const forms = tables[tableOf[station] ?? -1];
      return forms ? { forms, row: rowOf[station] ?? 0 } : null;
    },
  };
}

/**
 * Which of two moments of publication is earlier: negative where the left is; null before all. A date without a time is its
 * first moment, a time without a zone is taken as UTC.
 */
export function compareDates(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return momentOf(left) - momentOf(right);
}

/** The statements of one source that no later one of it revises. */
export function lastPublished<T extends Pick<Place, 'file'>>(
  { files }: Dataset,
  statements: readonly T[],
): readonly T[] {
  const dateOf = ({ file }: T): string | null => files[file]?.published ?? null;
  const latest = statements
    .map(dateOf)
    .reduce((one, other) => (compareDates(one, other) < 0 ? other : one), null);
  return statements.filter((statement) => compareDates(dateOf(statement), latest) === 0);
}

/** A moment of publication in milliseconds; of a date its first, in UTC where no zone is stated. */
export function momentOf(moment: string): number {
  const hasZone = /Z$|[+-]\d\d:?\d\d$/u.test(moment.slice(10));
  return Date.parse(moment.length > 10 && !hasZone ? `${moment}Z` : moment);
}
