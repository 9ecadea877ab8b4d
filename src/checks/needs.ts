import { BLANK } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import type { Role } from '../model/source.js';

/** What a check can need of a data set. The locale says what is missing where one is not met. */
export const needs = {
  'result-forms': (dataset: Dataset) => dataset.forms.some(({ length }) => length > 0),
  'commission-forms': (dataset: Dataset) => hasForms(dataset, (role) => role === 'commission'),
  'independent-forms': (dataset: Dataset) => hasForms(dataset, (role) => role !== 'commission'),
  'independent-counts': ({ voterCounts, sources }: Dataset) =>
    voterCounts.some(({ source }) => sources[source]?.role !== 'commission'),
  'reported-shares': (dataset: Dataset) => dataset.reportedShares.length > 0,
  'turnout-readings': ({ turnoutReadings }: Dataset) => turnoutReadings.some(({ length }) => length > 0),
  'register-twice': (dataset: Dataset) =>
    announcesRegister(dataset) || (hasRegister(dataset) && hasRegister(dataset.previous)),
  'published-totals': (dataset: Dataset) => dataset.publishedTotals.length > 0,
} as const satisfies Record<string, (dataset: Dataset) => boolean>;

export type Need = keyof typeof needs;

function hasForms({ forms, sources }: Dataset, wanted: (role: Role) => boolean): boolean {
  return forms.some(({ source, length }) => length > 0 && wanted(sources[source]?.role ?? 'media'));
}

function announcesRegister({ turnoutReadings }: Dataset): boolean {
  return turnoutReadings.some(({ registered }) => registered.values.some((value) => value !== BLANK));
}

function hasRegister(dataset: Dataset | null): boolean {
  return dataset?.forms.some(({ lines }) => lines['registered'] !== undefined) ?? false;
}
