import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import { equalForms } from '../equal-forms.js';
import { stationsByName } from '../results/stations-by-name.js';
import type { WholeForm, WholeForms } from '../whole-forms.js';
import { hasAllVotes, voteCells, voteColumns } from './result-votes.js';

/** Stations that share a form, or only its votes. */
export interface EqualGroup {
  readonly kind: 'form' | 'result';
  readonly forms: readonly WholeForm[];
}

/**
 * Groups of stations that have one form, and groups that have one result on different forms. No two stations are in both: where several of one result
 * share a form, one of them, the first by name, stands for them in the group of the result.
 * Ordered by their first stations' names.
 */
export function equalGroups(dataset: Dataset, { cells, forms }: WholeForms): readonly EqualGroup[] {
  const whole = equalForms(forms);
  const rankOf = new Map(Array.from(stationsByName(dataset), (station, rank) => [station, rank]));
  const leaderOf = new Map(
    whole.flatMap((group) => {
      const [leader] = [...group].sort(
        (one, other) => (rankOf.get(one.station) ?? 0) - (rankOf.get(other.station) ?? 0),
      );
      return group.map((form) => [form, leader] as const);
    }),
  );
  const votes = voteCells(cells);
  const known = new Map<WholeForm['columns'], WholeForm['columns']>();
  const columnsOf = (form: WholeForm): WholeForm['columns'] =>
    getOrAdd(known, form.columns, () => voteColumns(form, votes));
  const single = forms
    .filter((form) => (leaderOf.get(form) ?? form) === form && hasAllVotes(form, votes))
    .map((form) => ({ station: form.station, row: form.row, whole: form, columns: columnsOf(form) }));
  const rankOfGroup = ({ forms: members }: EqualGroup): number =>
    members.reduce(
      (least, { station }) => Math.min(least, rankOf.get(station) ?? 0),
      Number.POSITIVE_INFINITY,
    );
  return [
    ...whole.map((group): EqualGroup => ({ kind: 'form', forms: group })),
    ...equalForms(single).map(
      (group): EqualGroup => ({ kind: 'result', forms: group.map((one) => one.whole) }),
    ),
  ].sort((one, other) => rankOfGroup(one) - rankOfGroup(other));
}
