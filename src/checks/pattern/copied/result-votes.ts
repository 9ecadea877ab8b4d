import { BLANK } from '../../../model/count.js';
import type { FormCells } from '../form-cells.js';
import type { WholeForm } from '../whole-forms.js';

/** Positions of the contestants' votes among the cells of a form. */
export function voteCells({ measures }: FormCells): readonly number[] {
  return measures.flatMap(({ kind }, index) => (kind === 'votes' ? [index] : []));
}

/** The columns of the votes alone, so that forms can be held against each other by them. */
export function voteColumns(form: WholeForm, cells: readonly number[]): WholeForm['columns'] {
  return cells.map((cell) => form.columns[cell]);
}

/** The votes of a form; null where one is blank or not on the form. */
export function votesOf(form: WholeForm, cells: readonly number[]): Int32Array | null {
  const votes = Int32Array.from(cells, (cell) => form.columns[cell]?.values[form.row] ?? BLANK);
  return votes.includes(BLANK) ? null : votes;
}

/** Whether all votes of a form are filled. */
export function hasAllVotes(form: WholeForm, cells: readonly number[]): boolean {
  for (const cell of cells) if ((form.columns[cell]?.values[form.row] ?? BLANK) === BLANK) return false;
  return true;
}
