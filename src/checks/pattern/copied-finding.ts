import { countAt } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';
import type { Cell, Figure } from '../../model/finding.js';
import type { Message } from '../../model/message.js';
import { cellPlace } from '../../model/result-forms.js';
import { NO_TERRITORY, territoryPath } from '../../model/territory.js';
import type { FindingDraft } from '../check.js';
import { distinctPlaces, placeOf } from '../figures.js';
import type { Coincidence } from './copied/coincidence-families.js';
import { copyOdds } from './copied/copy-odds.js';
import type { EqualGroup } from './copied/equal-groups.js';
import { rounded } from './results/rounded.js';
import type { WholeForm, WholeForms } from './whole-forms.js';

export const COPIED_EXPLANATIONS = [
  'nearly-unanimous',
  'station-named-twice',
  'entered-twice',
  'chance-among-many',
] as const;

/** Stations of one finding that the report names; the rows of all of them stand beside it. */
const NAMED = 50;

/** Of stations of one territory, and of several. */
const MESSAGES = {
  form: ['same-territory', 'several-territories'],
  result: ['same-territory-result', 'several-territories-result'],
} as const;

/** A station of a group, with its names. */
interface Place {
  readonly form: WholeForm;
  readonly path: readonly string[];
  readonly station: string;
  readonly key: string;
}

/** Groups of one source in one contest, with how probable each is. */
interface Described {
  readonly forms: WholeForms;
  readonly groups: readonly EqualGroup[];
  readonly coincidenceOf: (group: EqualGroup) => Coincidence | null;
}

/**
 * One finding for each group of stations that have the same form or result, ordered by name. The votes at stake are those of all of its forms
 * but one: one station may well have counted them. The subject is the smallest territory that holds all the stations.
 */
export function copiedFindings(
  dataset: Dataset,
  { forms, groups, coincidenceOf }: Described,
): FindingDraft[] {
  return groups
    .map((group) => ({ group, places: group.forms.map((form) => placeAt(dataset, form)).sort(byName) }))
    .flatMap(({ group, places }) => places.slice(0, 1).map((first) => ({ ...first, group, places })))
    .sort((left, right) => byName(left, right) || (left.group.kind < right.group.kind ? -1 : 1))
    .map(({ group, places, ...first }) =>
      copiedFinding(dataset, forms, group.kind, first, places, coincidenceOf(group)),
    );
}

function copiedFinding(
  dataset: Dataset,
  forms: WholeForms,
  kind: EqualGroup['kind'],
  first: Place,
  places: readonly Place[],
  coincidence: Coincidence | null,
): FindingDraft {
  const { measures } = forms.cells;
  const { columns, row, votes } = first.form;
  const numbers = measures.flatMap((measure, index): Cell[] => {
    const value = countAt(columns[index], row);
    const isShared = kind === 'form' || measure.kind === 'votes';
    return value === null || !isShared ? [] : [{ measure, expected: value, actual: value }];
  });
  const rows = (of: readonly Place[]) => distinctPlaces(of.flatMap(({ form }) => rowsOf(dataset, form)));
  const territories = new Set(places.map(({ form }) => dataset.stations.territories[form.station]));
  const published = new Set(places.map(({ form }) => form.form.publication.published));
  const figure = (value: number, of: readonly Place[]): Figure => ({
    measure: { kind: 'sum', name: kind === 'form' ? 'sameForm' : 'sameResult' },
    source: dataset.sources[first.form.form.publication.source]?.id ?? '',
    published: published.size === 1 ? first.form.form.publication.published : null,
    value,
    low: value,
    high: value,
    places: rows(of),
  });
  return {
    relation: null,
    subject: { kind: 'territory', territory: commonPath(places.map(({ path }) => path)) },
    contest: dataset.contests[forms.contest]?.id ?? null,
    message: {
      id: MESSAGES[kind][territories.size === 1 ? 0 : 1],
      args: { stations: places.length, cells: numbers.length, votes, territories: territories.size },
    },
    expected: figure(1, [first]),
    actual: figure(places.length, places),
    difference: places.length - 1,
    unit: 'items',
    votesAtStake: votes * (places.length - 1),
    method: 'exact',
    n: numbers.length,
    test: coincidence && { family: coincidence.family, index: coincidence.index },
    direction: null,
    cells: numbers,
    notes: [
      ...stationNotes(places),
      ...(coincidence ? [coincidenceNote(coincidence)] : []),
      ...copyOdds(
        dataset,
        forms,
        places.map(({ form }) => form),
      ),
    ],
    innocent: [...COPIED_EXPLANATIONS],
    provenance: rows(places),
  };
}

function coincidenceNote({ logPair, logP, comparable, isLocal }: Coincidence): Message {
  return {
    id: 'coincidence',
    args: {
      logPair: rounded(logPair / Math.LN10),
      logP: rounded(logP / Math.LN10),
      comparable,
      where: isLocal ? 'territory' : 'elsewhere',
    },
  };
}

function placeAt(dataset: Dataset, form: WholeForm): Place {
  const { stations, territories } = dataset;
  const path = territoryPath(territories, stations.territories[form.station] ?? NO_TERRITORY);
  const station = stations.ids[form.station] ?? '';
  return { form, path, station, key: JSON.stringify([...path, station]) };
}

/** By name, so that neither the order of rows nor of files decides which comes first. */
function byName(left: Place, right: Place): number {
  return left.key < right.key ? -1 : left.key > right.key ? 1 : 0;
}

function rowsOf(dataset: Dataset, { form: { forms, row }, columns }: WholeForm) {
  return columns.flatMap((column) =>
    column && countAt(column, row) !== null ? [placeOf(dataset, cellPlace(forms, column, row))] : [],
  );
}

/** The territories from the top down that all paths share. */
function commonPath([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const differsAt = first.findIndex((name, level) => others.some((path) => path[level] !== name));
  return differsAt === -1 ? [...first] : first.slice(0, differsAt);
}

function stationNotes(places: readonly Place[]): Message[] {
  const named = places.slice(0, NAMED).map(({ path, station }): Message => {
    const territory = path.length === 0 ? null : path.join(' › ');
    return { id: 'one-of-the-stations', args: { territory, station } };
  });
  const rest = places.length - named.length;
  return rest > 0 ? [...named, { id: 'further-stations', args: { count: rest } }] : named;
}
