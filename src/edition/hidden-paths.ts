import type { Dataset } from '../model/dataset.js';
import { neutralNames } from './neutral-names.js';

/** Paths, as they are, of the files of a data set read for the public edition that are not published: those read, and those that were not. */
export function hiddenPaths(dataset: Dataset): readonly string[] {
  const { areHidden } = neutralNames(dataset, '');
  const read = dataset.files.filter((_, index) => areHidden[index]).map(({ origin }) => origin.path);
  return [...new Set([...read, ...(dataset.withheld?.paths ?? [])])];
}
