/**
 * Adjusted p-values that control the false discovery rate over all tests of one family, in the order given.
 * BH: q_(i) = min over j ≥ i of m·p_(j)/j, capped at 1. **Assumes independent or positively dependent tests**; BY multiplies by
 * 1 + 1/2 + … + 1/m and assumes nothing. Throws a RangeError for a p outside [0, 1].
 * Sources: Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300; Y. Benjamini, D. Yekutieli, Annals of
 * Statistics 29 (2001) 1165–1188.
 */
export function adjustPValues(pValues: Float64Array, method: 'BH' | 'BY'): Float64Array {
  for (const p of pValues)
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value must lie in [0, 1], got ${p}`);
  const tests = pValues.length;
  const descending = Uint32Array.from(pValues, (_, index) => index).sort(
    (left, right) => (pValues[right] ?? 0) - (pValues[left] ?? 0),
  );
  let harmonic = 1;
  if (method === 'BY') for (let test = 2; test <= tests; test++) harmonic += 1 / test;
  const adjusted = new Float64Array(tests);
  let smallest = 1;
  descending.forEach((test, position) => {
    const rank = tests - position;
    smallest = Math.min(smallest, ((pValues[test] ?? 1) * tests * harmonic) / rank);
    adjusted[test] = smallest;
  });
  return adjusted;
}
