import { placeOf } from '../checks/figures.js';
import { type Publication, publications } from '../checks/publications.js';
import { lineageOf } from '../checks/source-lineage.js';
import { type CountColumn, countAt } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import type { DossierCell, DossierForm, FormsOfContest } from '../model/dossier.js';
import { groupBy } from '../model/group-by.js';
import { inLineOrder } from '../model/line.js';
import type { Measure } from '../model/measure.js';
import { placesOfForm, type ResultForms } from '../model/result-forms.js';

/** The publications of a contest that a source of the station's forms has, and which of them has the station. */
export interface PublishedVersions {
  readonly contest: string;
  /** Earliest first; the form is null where this publication has none of the station. */
  readonly versions: readonly {
    readonly publication: Publication;
    readonly form: DossierForm | null;
  }[];
  readonly measures: readonly Measure[];
}

/** The forms of any station side by side, for those who ask for many: the publications are looked through once. */
export function formsByStation(dataset: Dataset): (station: number) => readonly FormsOfContest[] {
  const published = publishedInOrder(dataset);
  return (station) => versionsOfStation(dataset, station, published).map(sideBySide);
}

/** Every publication, earliest first. */
function publishedInOrder(dataset: Dataset): readonly Publication[] {
  return [...publications(dataset, () => true)].reverse();
}

/** All forms of a station by contest, whoever filled them in. Only sources that have a form of it. */
export function versionsOfStation(
  dataset: Dataset,
  station: number,
  published = publishedInOrder(dataset),
): readonly PublishedVersions[] {
  return dataset.contests.flatMap(({ id, contestants }, contest) => {
    const ofContest = published.filter((publication) => publication.contest === contest);
    const rootOf = ({ source }: Publication): number => lineageOf(dataset, source).root;
    const roots = new Set(ofContest.filter(({ formOf }) => formOf(station) !== null).map(rootOf));
    if (roots.size === 0) return [];
    const tables = ofContest.flatMap(({ formOf }) => formOf(station)?.forms ?? []);
    const measures: readonly Measure[] = [
      ...inLineOrder(tables.flatMap(({ lines }) => Object.keys(lines))).map(
        (line): Measure => ({ kind: 'line', line }),
      ),
      ...contestants
        .filter(({ id: contestant }) => tables.some(({ votes }) => votes.has(contestant)))
        .map(({ id: contestant }): Measure => ({ kind: 'votes', contestant })),
    ];
    const versions = ofContest
      .filter((publication) => roots.has(rootOf(publication)))
      .map((publication) => ({ publication, form: formIn(dataset, publication, station, measures) }));
    return [{ contest: id, versions, measures }];
  });
}

/** The commission's versions first, each source's in the order of time. */
export function sideBySide({ contest, versions, measures }: PublishedVersions): FormsOfContest {
  const forms = versions.flatMap(({ form }) => form ?? []);
  const histories = [...groupBy(forms, ({ history }) => history).values()];
  const isOfficial = ([first]: readonly DossierForm[]): number => Number(first?.isOfficial ?? false);
  return {
    contest,
    measures,
    forms: histories.sort((one, other) => isOfficial(other) - isOfficial(one)).flat(),
  };
}

function formIn(
  dataset: Dataset,
  { source, published, formOf }: Publication,
  station: number,
  measures: readonly Measure[],
): DossierForm | null {
  const found = formOf(station);
  if (!found) return null;
  const { forms, row } = found;
  return {
    source: dataset.sources[source]?.id ?? '',
    history: dataset.sources[lineageOf(dataset, source).root]?.id ?? '',
    isOfficial: dataset.sources[source]?.role === 'commission',
    published,
    places: placesOfForm(forms, row).map((place) => placeOf(dataset, place)),
    cells: measures.map((measure) => cellOf(columnOf(forms, measure), row)),
  };
}

function columnOf({ lines, votes }: ResultForms, measure: Measure): CountColumn | undefined {
  if (measure.kind === 'line') return lines[measure.line];
  return measure.kind === 'votes' ? votes.get(measure.contestant) : undefined;
}

function cellOf(column: CountColumn | undefined, row: number): DossierCell {
  return column ? (countAt(column, row) ?? 'blank') : 'absent';
}
