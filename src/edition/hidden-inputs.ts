import type { Dataset } from '../model/dataset.js';
import { neutralNames } from './neutral-names.js';
import { secretsOf } from './secrets-of.js';

/** What an election file may not name where others are to read by it. */
export interface HiddenInputs {
  /** Whether it names anything that is not published, itself or through the earlier election. */
  readonly isAny: boolean;
  /** Paths, as they are, of its files that are not published: those read, and those that were not. */
  readonly paths: ReadonlySet<string>;
  /** Whether the earlier election names observers, is all by them, or has a file that is not published. */
  readonly isPreviousHidden: boolean;
}

/** Of a data set read for the public edition. */
export function hiddenInputs(dataset: Dataset): HiddenInputs {
  const { previous, withheld } = dataset;
  const secrets = secretsOf(dataset);
  const { areHidden, isDescriptionHidden } = neutralNames(dataset, '', secrets);
  const read = dataset.files.filter((_, index) => areHidden[index]).map(({ origin }) => origin.path);
  // An earlier election that is all by observers is not there.
  const isPreviousHidden = !previous || neutralNames(previous, '', secrets).isDescriptionHidden;
  return {
    isAny: isDescriptionHidden || (previous !== null && isPreviousHidden),
    paths: new Set([...read, ...(withheld?.paths ?? [])]),
    isPreviousHidden,
  };
}
