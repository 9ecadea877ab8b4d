import type { Check } from '../checks/check.js';
import type { Dataset } from '../model/dataset.js';
import type { RulePack } from '../rules/pack.js';
import { seedFromText } from '../stats/seed-from-text.js';
import { parametersOf } from './parameters.js';
import { type CheckRun, runCheck } from './run-check.js';

/** Runs one check with the data set's settings and with random numbers of its own: made from the run's seed and the check's id. */
export function runSeeded(
  check: Check,
  dataset: Dataset,
  { packs, seed }: { readonly packs: readonly RulePack[]; readonly seed: number },
): CheckRun {
  return runCheck(check, {
    dataset,
    packs,
    parameters: parametersOf(check, dataset),
    seed: seedFromText(seed, check.id),
  });
}
