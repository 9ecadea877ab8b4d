import type { BatchQ, BatchResult, CheckDigest } from '../model/batch.js';
import { getOrAdd } from '../model/get-or-add.js';
import { adjustPValues } from '../stats/adjust-p-values.js';

/**
 * q over a batch. Of a check: Benjamini and Hochberg over the data sets in which it tested something. Of a data set: its least p of any check,
 * times the number of checks that tested something there (Bonferroni), and then Benjamini and Hochberg over the data sets. A data set that
 * failed, and a check that tested nothing, have none. **Assumes that the data sets are independent or depend positively**: two elections in one
 * place may. The order of the results does not matter, and no q of a report is touched.
 * Sources as of adjustPValues; C. E. Bonferroni (1936) for the checks of one data set.
 */
export function batchQValues(results: readonly BatchResult[]): BatchQ {
  const ofChecks = new Map<string, Map<string, number>>();
  const ofDatasets = new Map<string, number>();
  for (const result of results) {
    if (result.state !== 'done') continue;
    const tested = result.digest.checks.filter(hasP);
    for (const { id, p } of tested) getOrAdd(ofChecks, id, () => new Map()).set(result.job.name, p);
    if (tested.length === 0) continue;
    const least = tested.reduce((smallest, { p }) => Math.min(smallest, p), 1);
    ofDatasets.set(result.job.name, Math.min(1, tested.length * least));
  }
  return {
    ofChecks: new Map([...ofChecks].map(([id, pValues]) => [id, adjusted(pValues)])),
    ofDatasets: new Map(
      [...adjusted(ofDatasets)].map(([name, q]) => [name, { p: ofDatasets.get(name) ?? 1, q }]),
    ),
  };
}

function hasP(check: CheckDigest): check is CheckDigest & { readonly p: number } {
  return check.p !== null;
}

function adjusted(pValues: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const qValues = adjustPValues(Float64Array.from(pValues.values()), 'BH');
  return new Map([...pValues.keys()].map((name, index) => [name, qValues[index] ?? 1]));
}
