/**
 * Values less the weighted mean of their group: what is left for a regression that gives every group a constant of its own. Groups are
 * numbered from 0.
 * Source: R. Frisch, F. V. Waugh, Econometrica 1 (1933) 387–401.
 */
export function withinGroups(
  values: Float64Array,
  weights: Float64Array,
  groups: Int32Array,
  groupCount: number,
): Float64Array {
  const sums = new Float64Array(groupCount);
  const totals = new Float64Array(groupCount);
  for (let unit = 0; unit < values.length; unit++) {
    const group = groups[unit] as number;
    sums[group] = (sums[group] as number) + (weights[unit] as number) * (values[unit] as number);
    totals[group] = (totals[group] as number) + (weights[unit] as number);
  }
  return values.map((value, unit) => {
    const group = groups[unit] as number;
    return value - (sums[group] as number) / (totals[group] as number);
  });
}
