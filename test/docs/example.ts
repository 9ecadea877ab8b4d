import type { Check, Parameters } from '../../src/checks/check.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Dataset } from '../../src/model/dataset.js';
import { analyseDataset } from '../builders.js';
import { type BuiltForm, buildForms } from '../checks/build-forms.js';

/** A chart of a check's page. */
export interface Example {
  readonly check: string;
  /** Id of the plot that is shown, the first of them. */
  readonly plot: string;
  /** Runs the check, and no other, over an election of known truth. */
  readonly analyse: () => Analysis | Promise<Analysis>;
}

/** A check over the forms of one contest, with settings of its own. */
export function exampleOf(
  check: Check,
  plot: string,
  forms: () => readonly BuiltForm[],
  settings: Parameters = {},
): Example {
  return {
    check: check.id,
    plot,
    analyse: () =>
      analyseDataset(named(buildForms([{ contest: 'mayor', forms: forms() }])), [
        { ...check, defaults: { ...check.defaults, ...settings } },
      ]),
  };
}

const NAMES = ['Anna', 'Boris', 'Clara', 'Dmitri', 'Elena'];

/** Contestants are people. */
export function named(dataset: Dataset): Dataset {
  const contests = dataset.contests.map((contest) => ({
    ...contest,
    contestants: contest.contestants.map(({ id }, index) => ({ id, name: NAMES[index] ?? id })),
  }));
  return { ...dataset, contests };
}
