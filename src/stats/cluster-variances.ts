import { solvePositiveDefinite } from './solve-positive-definite.js';

/** A fitted regression, its columns centred within groups or, without groups, all together. */
interface Fitted {
  readonly regressors: readonly Float64Array[];
  readonly residuals: Float64Array;
  readonly weights: Float64Array;
  /** Numbered from 0. */
  readonly clusters: Int32Array;
  /** Groups that were centred, numbered from 0; null where there is one constant for all. */
  readonly effects: Int32Array | null;
  /** Of the matrix of cross products of the regressors, row after row. */
  readonly inverse: Float64Array;
}

/** Variances of the slopes, in the order of the regressors. */
export interface ClusterVariances {
  readonly cr1: Float64Array | null;
  readonly cr3: Float64Array | null;
  readonly clusters: number;
}

/**
 * Variances of least-squares slopes where units of one cluster may depend on each other in any way. **Assumes that clusters are independent,
 * and many: below about thirty CR1 is too small, CR3 rather too large.** Null for fewer than two clusters; CR3 null also where a group lies in
 * two clusters, or one cluster alone carries a slope.
 * Sources: A. C. Cameron, D. L. Miller, J. Human Resources 50 (2015) 317–372; J. G. MacKinnon, M. Ø. Nielsen, M. D. Webb, J.
 * Appl. Econometrics 38 (2023) 671–694 (CV3, about the estimate).
 */
export function clusterVariances(fitted: Fitted): ClusterVariances {
  const { residuals, weights, clusters, effects, inverse } = fitted;
  const slopes = fitted.regressors.length;
  // The common constant is left out with its cluster too; a group's own one goes with it.
  const constant = new Float64Array(residuals.length).fill(1);
  const columns = effects === null ? [...fitted.regressors, constant] : fitted.regressors;
  const k = columns.length;
  const { scores, products, present, whole } = byCluster(columns, residuals, weights, clusters);
  const count = present.reduce((sum, one) => sum + one, 0);
  if (count < 2) return { cr1: null, cr3: null, clusters: count };
  const cr1 = new Float64Array(slopes);
  let cr3: Float64Array | null =
    effects === null || areNested(effects, clusters) ? new Float64Array(slopes) : null;
  for (let cluster = 0; cluster < present.length; cluster++) {
    if (present[cluster] === 0) continue;
    const score = scores.subarray(cluster * k, cluster * k + k);
    for (let i = 0; i < slopes; i++) {
      let change = 0;
      for (let j = 0; j < slopes; j++) change += (inverse[i * slopes + j] as number) * (score[j] as number);
      cr1[i] = (cr1[i] as number) + change ** 2;
    }
    if (cr3 === null) continue;
    const rest = whole.map((product, at) => product - (products[cluster * k * k + at] as number));
    const change = solvePositiveDefinite(rest, score);
    if (change === null) cr3 = null;
    else for (let i = 0; i < slopes; i++) cr3[i] = (cr3[i] as number) + (change[i] as number) ** 2;
  }
  const n = residuals.length;
  const factor = (count / (count - 1)) * ((n - 1) / (n - slopes - 1));
  return {
    cr1: cr1.map((sum) => sum * factor),
    cr3: cr3?.map((sum) => (sum * (count - 1)) / count) ?? null,
    clusters: count,
  };
}

/** Of each cluster the sums of regressors × residual and of regressors × regressors. */
function byCluster(
  columns: readonly Float64Array[],
  residuals: Float64Array,
  weights: Float64Array,
  clusters: Int32Array,
): { scores: Float64Array; products: Float64Array; present: Uint8Array; whole: Float64Array } {
  const k = columns.length;
  const count = 1 + clusters.reduce((most, cluster) => Math.max(most, cluster), -1);
  const scores = new Float64Array(count * k);
  const products = new Float64Array(count * k * k);
  const present = new Uint8Array(count);
  const whole = new Float64Array(k * k);
  clusters.forEach((cluster, unit) => {
    present[cluster] = 1;
    columns.forEach((column, i) => {
      const weighted = (weights[unit] as number) * (column[unit] as number);
      scores[cluster * k + i] = (scores[cluster * k + i] as number) + weighted * (residuals[unit] as number);
      for (let j = 0; j < k; j++) {
        const product = weighted * (columns[j]?.[unit] as number);
        const at = cluster * k * k + i * k + j;
        products[at] = (products[at] as number) + product;
        whole[i * k + j] = (whole[i * k + j] as number) + product;
      }
    });
  });
  return { scores, products, present, whole };
}

function areNested(effects: Int32Array, clusters: Int32Array): boolean {
  const clusterOf = new Map<number, number>();
  return effects.every((effect, unit) => {
    const cluster = clusters[unit] as number;
    const known = clusterOf.get(effect) ?? cluster;
    clusterOf.set(effect, known);
    return known === cluster;
  });
}
