import type { Dataset } from '../../model/dataset.js';
import { LINES } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import { type FormNumber, lineOn, numberOn } from '../figures.js';
import type { FormRow } from '../publications.js';

/** One line or contestant that both forms have filled. */
export interface Compared {
  readonly measure: Measure;
  readonly official: FormNumber;
  readonly copied: FormNumber;
}

/** Everything that is filled on both the official form and the copy; a blank on either side is no comparison. */
export function compareForms(
  dataset: Dataset,
  official: readonly FormRow[],
  copied: readonly FormRow[],
): readonly Compared[] {
  const compared: Compared[] = [];
  const compare = (measure: Measure, left: FormNumber | null, right: FormNumber | null): void => {
    if (left && right) compared.push({ measure, official: left, copied: right });
  };
  if (official.length === 0) return compared;
  for (const line of LINES) {
    compare({ kind: 'line', line }, lineOn(dataset, official, line), lineOn(dataset, copied, line));
  }
  for (const contestant of new Set(copied.flatMap(({ forms }) => [...forms.votes.keys()]))) {
    const votes = (rows: readonly FormRow[]) =>
      numberOn(dataset, rows, ({ forms }) => forms.votes.get(contestant));
    compare({ kind: 'votes', contestant }, votes(official), votes(copied));
  }
  return compared;
}
