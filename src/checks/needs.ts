import { BLANK } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import { getOrAdd } from '../model/get-or-add.js';
import { isIndependent, type Role } from '../model/source.js';
import { lineageOf } from './source-lineage.js';

/** What a check can need of a data set. The locale says what is missing where one is not met. */
export const needs = {
  'result-forms': (dataset: Dataset) => dataset.forms.some(({ length }) => length > 0),
  'commission-forms': (dataset: Dataset) => hasForms(dataset, (role) => role === 'commission'),
  'independent-forms': (dataset: Dataset) => hasForms(dataset, (role) => role !== 'commission'),
  'independent-forms-twice': (dataset: Dataset) =>
    dataset.contests.some((_, contest) => sourcesOfCopies(dataset, contest).size > 1),
  'independent-counts': ({ voterCounts, sources }: Dataset) =>
    voterCounts.some(({ source }) => sources[source]?.role !== 'commission'),
  'reported-shares': (dataset: Dataset) => dataset.reportedShares.length > 0,
  'turnout-readings': ({ turnoutReadings }: Dataset) => turnoutReadings.some(({ length }) => length > 0),
  'register-twice': (dataset: Dataset) =>
    announcesRegister(dataset) || (hasRegister(dataset) && hasRegister(dataset.previous)),
  'repeated-publication': (dataset: Dataset) => publishesTwice(dataset),
  'published-totals': (dataset: Dataset) => dataset.publishedTotals.length > 0,
  'ballot-orders': ({ ballotOrders }: Dataset) => ballotOrders.some(({ length }) => length > 0),
  incidents: ({ incidents }: Dataset) => incidents.some(({ station }) => station !== -1),
  coordinates: ({ stations }: Dataset) =>
    [...stations.details.values()].some(({ latitude, longitude }) => latitude !== null && longitude !== null),
  'earlier-results': ({ previous }: Dataset) =>
    previous !== null && hasForms(previous, (role) => role === 'commission'),
  'watched-stations': (dataset: Dataset) => isWatched(dataset),
} as const satisfies Record<string, (dataset: Dataset) => boolean>;

export type Need = keyof typeof needs;

function hasForms({ forms, sources }: Dataset, wanted: (role: Role) => boolean): boolean {
  return forms.some(({ source, length }) => length > 0 && wanted(sources[source]?.role ?? 'media'));
}

function isWatched({ forms, voterCounts, sources }: Dataset): boolean {
  return [...forms, ...voterCounts].some(({ source }) => isIndependent(sources[source]?.role));
}

/** Independent sources with forms of a contest; those that revise one another are one. */
function sourcesOfCopies(dataset: Dataset, contest: number): ReadonlySet<number> {
  const { forms, sources } = dataset;
  const copies = forms.filter(
    (table) => table.contest === contest && table.length > 0 && sources[table.source]?.role !== 'commission',
  );
  return new Set(copies.map(({ source }) => lineageOf(dataset, source).root));
}

function announcesRegister({ turnoutReadings }: Dataset): boolean {
  return turnoutReadings.some(({ registered }) => registered.values.some((value) => value !== BLANK));
}

function hasRegister(dataset: Dataset | null): boolean {
  return dataset?.forms.some(({ lines }) => lines['registered'] !== undefined) ?? false;
}

/** Whether a source, or sources that revise one another, published forms of one contest at two times. */
function publishesTwice(dataset: Dataset): boolean {
  const seen = new Map<string, string>();
  return dataset.forms.some(({ source, contest, file }) => {
    const about = `${lineageOf(dataset, source).root} ${contest}`;
    const publication = `${source} ${dataset.files[file]?.published ?? ''}`;
    const earlier = getOrAdd(seen, about, () => publication);
    return earlier !== publication;
  });
}
