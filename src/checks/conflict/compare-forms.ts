import type { Dataset } from '../../model/dataset.js';
import { inLineOrder } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import { latestNumber, type PublishedNumber } from '../figures.js';
import type { PublishedForm } from '../publications.js';

/** One line or contestant that both sides have filled. */
export interface Compared {
  readonly measure: Measure;
  readonly official: PublishedNumber;
  readonly copied: PublishedNumber;
}

/**
 * Every line and contestant that is filled on both sides, each as last published; a blank on either side is no comparison. A
 * later publication of some lines does not hide the earlier one of the others.
 */
export function compareForms(
  dataset: Dataset,
  official: readonly PublishedForm[],
  copied: readonly PublishedForm[],
): readonly Compared[] {
  const compared: Compared[] = [];
  const compare = (measure: Measure, left: PublishedNumber | null, right: PublishedNumber | null): void => {
    if (left && right) compared.push({ measure, official: left, copied: right });
  };
  for (const line of inLineOrder(copied.flatMap(({ forms }) => Object.keys(forms.lines)))) {
    const number = (history: readonly PublishedForm[]) =>
      latestNumber(dataset, history, ({ lines }) => lines[line]);
    compare({ kind: 'line', line }, number(official), number(copied));
  }
  for (const contestant of new Set(copied.flatMap(({ forms }) => [...forms.votes.keys()]))) {
    const number = (history: readonly PublishedForm[]) =>
      latestNumber(dataset, history, ({ votes }) => votes.get(contestant));
    compare({ kind: 'votes', contestant }, number(official), number(copied));
  }
  return compared;
}
