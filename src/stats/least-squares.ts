import { clusterVariances } from './cluster-variances.js';
import { solvePositiveDefinite } from './solve-positive-definite.js';
import { withinGroups } from './within-groups.js';

/** What is regressed on what; all arrays are as long as `outcome`, without blanks. */
export interface Regression {
  readonly outcome: Float64Array;
  /** A few, none of them constant. */
  readonly regressors: readonly Float64Array[];
  /** Above 0: inverse variances up to a factor. All alike where not given. */
  readonly weights?: Float64Array;
  /** Groups with a constant each, numbered from 0; one constant for all where not given. */
  readonly effects?: Int32Array;
  /** Units that depend on each other, numbered from 0. */
  readonly clusters?: Int32Array;
}

/** Slopes, in the unit of the outcome per unit of their regressor, and their variances, in the square of it. */
export interface LeastSquares {
  readonly slopes: Float64Array;
  /** Null where every group has its own. */
  readonly intercept: number | null;
  /** Robust to unequal variances. */
  readonly hc3: Float64Array;
  /** Robust to any dependence within clusters; null without clusters or with fewer than two. */
  readonly cr1: Float64Array | null;
  /** The same from leaving each cluster out; null also where groups cross clusters, or one cluster carries a slope alone. */
  readonly cr3: Float64Array | null;
  readonly clusters: number | null;
  /** Units that are not alone in their group: those alone say nothing about slopes. */
  readonly units: number;
  /** Units less groups less regressors. With clusters compare with t of (clusters − 1) degrees. */
  readonly degreesOfFreedom: number;
  /** Of the variance within groups, the part explained. */
  readonly rSquared: number;
}

/**
 * Ordinary or weighted least squares with a constant (or one for every group, by centring within groups), with variances that do not rest on
 * equal ones: HC3, and by clusters CR1 (factor G/(G − 1) · (n − 1)/(n − k), k the regressors and one constant) and CR3 (leave one cluster
 * out). **A slope describes how units differ; nothing here makes it a cause.** Null where the regressors depend on each other within groups,
 * or no degree of freedom is left.
 * Sources: J. G. MacKinnon, H. White, J. Econometrics 29 (1985) 305–325 (HC3); A. C. Cameron, D. L. Miller, J. Human Resources 50 (2015)
 * 317–372 (CR1, CR3); J. G. MacKinnon, M. Ø. Nielsen, M. D. Webb, J. Appl. Econometrics 38 (2023) 671–694.
 */
export function leastSquares(regression: Regression): LeastSquares | null {
  const { outcome, regressors, clusters } = regression;
  const n = outcome.length;
  const k = regressors.length;
  const weights = regression.weights ?? new Float64Array(n).fill(1);
  const groups = regression.effects ?? new Int32Array(n);
  const groupCount = 1 + groups.reduce((most, group) => Math.max(most, group), -1);
  const { totals, sizes } = groupTotals(weights, groups, groupCount);
  const centred = regressors.map((regressor) => withinGroups(regressor, weights, groups, groupCount));
  const response = withinGroups(outcome, weights, groups, groupCount);
  const inverse = inverseOf(crossProducts(centred, weights), k);
  if (inverse === null) return null;
  const alone = sizes.reduce((count, size) => count + (size === 1 ? 1 : 0), 0);
  const degreesOfFreedom = n - sizes.reduce((count, size) => count + (size > 0 ? 1 : 0), 0) - k;
  if (degreesOfFreedom < 1) return null;

  const right = new Float64Array(k);
  for (let unit = 0; unit < n; unit++)
    for (let j = 0; j < k; j++)
      right[j] =
        (right[j] as number) +
        (weights[unit] as number) * (centred[j]?.[unit] as number) * (response[unit] as number);
  const slopes = times(inverse, right);
  const residuals = response.map(
    (value, unit) =>
      value - slopes.reduce((sum, slope, j) => sum + slope * (centred[j]?.[unit] as number), 0),
  );

  const hc3 = new Float64Array(k);
  let unexplained = 0;
  let all = 0;
  const row = new Float64Array(k);
  for (let unit = 0; unit < n; unit++) {
    const weight = weights[unit] as number;
    const residual = residuals[unit] as number;
    unexplained += weight * residual ** 2;
    all += weight * (response[unit] as number) ** 2;
    if (sizes[groups[unit] as number] === 1) continue;
    for (let j = 0; j < k; j++) row[j] = centred[j]?.[unit] as number;
    const pull = times(inverse, row);
    // The constant of the group pulls the line towards the unit too.
    let leverage = weight / (totals[groups[unit] as number] as number);
    for (let j = 0; j < k; j++) leverage += weight * (row[j] as number) * (pull[j] as number);
    const without = (weight * residual) / (1 - leverage);
    for (let j = 0; j < k; j++) hc3[j] = (hc3[j] as number) + ((pull[j] as number) * without) ** 2;
  }
  const isPooled = regression.effects === undefined;
  const byCluster =
    clusters === undefined
      ? null
      : clusterVariances({
          regressors: centred,
          residuals,
          weights,
          clusters,
          effects: isPooled ? null : groups,
          inverse,
        });
  return {
    slopes,
    intercept: isPooled
      ? meanOf(outcome, weights) -
        slopes.reduce((sum, slope, j) => sum + slope * meanOf(regressors[j] as Float64Array, weights), 0)
      : null,
    hc3,
    cr1: byCluster?.cr1 ?? null,
    cr3: byCluster?.cr3 ?? null,
    clusters: byCluster?.clusters ?? null,
    units: n - alone,
    degreesOfFreedom,
    rSquared: 1 - unexplained / all,
  };
}

function groupTotals(
  weights: Float64Array,
  groups: Int32Array,
  count: number,
): { totals: Float64Array; sizes: Int32Array } {
  const totals = new Float64Array(count);
  const sizes = new Int32Array(count);
  groups.forEach((group, unit) => {
    totals[group] = (totals[group] as number) + (weights[unit] as number);
    sizes[group] = (sizes[group] as number) + 1;
  });
  return { totals, sizes };
}

function meanOf(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let unit = 0; unit < values.length; unit++) {
    sum += (weights[unit] as number) * (values[unit] as number);
    total += weights[unit] as number;
  }
  return sum / total;
}

function crossProducts(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const k = columns.length;
  const products = new Float64Array(k * k);
  columns.forEach((first, i) => {
    columns.forEach((second, j) => {
      let sum = 0;
      for (let unit = 0; unit < weights.length; unit++)
        sum += (weights[unit] as number) * (first[unit] as number) * (second[unit] as number);
      products[i * k + j] = sum;
    });
  });
  return products;
}

function inverseOf(matrix: Float64Array, size: number): Float64Array | null {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    const solved = solvePositiveDefinite(matrix, unit);
    if (solved === null) return null;
    inverse.set(solved, column * size);
  }
  return inverse;
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const product = new Float64Array(vector.length);
  for (let i = 0; i < vector.length; i++)
    for (let j = 0; j < vector.length; j++)
      product[i] = (product[i] as number) + (matrix[i * vector.length + j] as number) * (vector[j] as number);
  return product;
}
