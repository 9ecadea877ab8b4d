import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { PublishedForm } from '../../publications.js';
import { type Compared, compareForms } from '../compare-forms.js';

/** Which of two copies that differ the official form agrees with, in the numbers in which they differ; nothing where it has none of them. */
export function agreeingSource(
  dataset: Dataset,
  official: readonly PublishedForm[],
  comparison: readonly Compared[],
): Message[] {
  const disputed = comparison.filter(({ official: one, copied }) => one.value !== copied.value);
  const known = disputed.flatMap(({ measure, official: one, copied }) => {
    const number = compareForms(dataset, official, official).find(
      (same) => JSON.stringify(same.measure) === JSON.stringify(measure),
    );
    return number ? [{ value: number.official.value, one, copied }] : [];
  });
  const [first] = known;
  if (!first) return [];
  const agreeing = [first.copied, first.one].find(({ publication: { source } }) =>
    known.every(({ value, one, copied }) =>
      [one, copied].some((number) => number.publication.source === source && number.value === value),
    ),
  );
  const args = { numbers: known.length, disputed: disputed.length };
  if (!agreeing) return [{ id: 'official-agrees-with-neither', args }];
  const source = dataset.sources[agreeing.publication.source]?.id ?? '';
  return [{ id: 'official-agrees-with', args: { ...args, source } }];
}
