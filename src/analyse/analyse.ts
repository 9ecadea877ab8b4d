import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { RulePack } from '../rules/pack.js';
import { assembleAnalysis, type Made } from './assemble-analysis.js';
import { refuseImpossibleSettings, refuseUnknownChecks } from './parameters.js';
import { runSeeded } from './run-seeded.js';

export interface AnalyseOptions extends Made {
  readonly packs: readonly RulePack[];
}

/**
 * Runs the checks over a data set. Pure: the same data set and options give the same analysis. Throws an InputError where
 * the election file sets parameters of a check that does not exist, or to what they cannot be.
 */
export function analyse(dataset: Dataset, options: AnalyseOptions): Analysis {
  refuseUnknownChecks(dataset, options);
  refuseImpossibleSettings(dataset, options.checks);
  return assembleAnalysis(
    dataset,
    options,
    options.checks.map((check) => runSeeded(check, dataset, options)),
  );
}
