import { describe, expect, it } from 'vitest';
import { type LeastSquares, leastSquares, type Regression } from '../../src/stats/least-squares.js';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { randomWords } from '../../src/stats/random-words.js';

const outcome = Float64Array.of(3.1, 4, 7.2, 6.1, 12.5, 9.9, 15.8, 13, 13.1, 21.9, 15.2, 27.5);
const regressors = [
  Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  Float64Array.of(2, 1, 4, 3, 7, 5, 9, 6, 6, 12, 8, 15),
];
const weights = Float64Array.of(1, 2, 1, 3, 1, 2, 1, 1, 4, 1, 2, 1);
const fours = Int32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3);
const threes = Int32Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2);

function regress(regression: Regression): LeastSquares {
  const fitted = leastSquares(regression);
  if (fitted === null) throw new Error('expected a fit');
  return fitted;
}

function expectNear(found: Float64Array | null, expected: readonly number[]): void {
  expected.forEach((value, at) => {
    expect(found?.[at]).toBeCloseTo(value, 10);
  });
}

// Expected: the whole matrix of regressors, constants and dummies inverted with numpy; CR3 by really leaving out each cluster and fitting again.
describe('least-squares', () => {
  it('has the slopes and the robust variances of a plain regression', () => {
    const fitted = regress({ outcome, regressors, clusters: fours });
    expectNear(fitted.slopes, [0.3883323598130804, 1.4512120327102822]);
    expect(fitted.intercept).toBeCloseTo(0.4846281152647984, 10);
    expectNear(fitted.hc3, [0.038899715663322634, 0.02474298492337074]);
    expectNear(fitted.cr1, [0.03807031628290721, 0.03357118170411796]);
    expectNear(fitted.cr3, [0.04901259055034769, 0.05392914220357796]);
    expect(fitted).toMatchObject({ clusters: 4, units: 12, degreesOfFreedom: 9 });
  });

  it('has those of a weighted one', () => {
    const fitted = regress({ outcome, regressors, weights, clusters: fours });
    expectNear(fitted.slopes, [0.37188917270499705, 1.4355053954021815]);
    expect(fitted.intercept).toBeCloseTo(0.7146001668143781, 10);
    expectNear(fitted.hc3, [0.03806678519746194, 0.025574380952862106]);
    expectNear(fitted.cr1, [0.03489598857809839, 0.031609583171453765]);
    expectNear(fitted.cr3, [0.056283984522405475, 0.057376745229656176]);
  });

  it('has those of one with a dummy for every group, weighted, groups within clusters', () => {
    const fitted = regress({ outcome, regressors, weights, effects: fours, clusters: threes });
    expectNear(fitted.slopes, [0.5552722260510308, 1.5059958649207417]);
    expect(fitted.intercept).toBeNull();
    expectNear(fitted.hc3, [0.10975159567561299, 0.07646382185608626]);
    expectNear(fitted.cr1, [0.02129352286324026, 0.036236072820745285]);
    expectNear(fitted.cr3, [0.045607258258187365, 0.055920495994970974]);
    expect(fitted).toMatchObject({ clusters: 3, degreesOfFreedom: 6 });
  });

  it('says no more by units that are alone in their group', () => {
    const alone = {
      outcome: Float64Array.of(...outcome, 999),
      regressors: regressors.map((regressor) => Float64Array.of(...regressor, -50)),
      effects: Int32Array.of(...fours, 4),
    };
    const fitted = regress(alone);
    const without = regress({ outcome, regressors, effects: fours });
    expectNear(fitted.slopes, [...without.slopes]);
    expectNear(fitted.hc3, [...without.hc3]);
    expect(fitted).toMatchObject({ units: 12, degreesOfFreedom: without.degreesOfFreedom });
  });

  it('has no variance by clusters where there is one cluster, and no CR3 where groups cross clusters or a cluster carries a slope alone', () => {
    expect(regress({ outcome, regressors, clusters: new Int32Array(12) })).toMatchObject({
      cr1: null,
      cr3: null,
      clusters: 1,
    });
    const crossing = regress({
      outcome,
      regressors,
      effects: threes,
      clusters: fours.map((_, unit) => unit % 4),
    });
    expect(crossing.cr3).toBeNull();
    expect(crossing.cr1).not.toBeNull();
    const flag = Float64Array.from(fours, (four, unit) => (four === 3 ? unit : 0));
    expect(regress({ outcome, regressors: [flag], clusters: fours }).cr3).toBeNull();
  });

  it('has no answer where regressors depend on each other, within groups too, or nothing is left to vary', () => {
    const [first = new Float64Array(0)] = regressors;
    expect(leastSquares({ outcome, regressors: [first, first.map((value) => 3 * value + 1)] })).toBeNull();
    const [constant] = [Float64Array.from(fours)];
    expect(leastSquares({ outcome, regressors: [constant], effects: fours })).toBeNull();
    expect(leastSquares({ outcome: outcome.slice(0, 2), regressors: [first.slice(0, 2)] })).toBeNull();
  });

  it('keeps its digits far from 0', () => {
    const far = regress({
      outcome,
      regressors: regressors.map((regressor) => regressor.map((value) => value + 1e7)),
    });
    expect(far.slopes[0]).toBeCloseTo(0.3883323598130804, 7);
    expect(far.rSquared).toBeCloseTo(regress({ outcome, regressors }).rSquared, 9);
  });

  it('covers a slope in about 95 % where errors are shared within clusters, by clusters and not without', () => {
    const word = randomWords(31);
    const normal = (): number => normalQuantile((word() + 0.5) / 2 ** 32);
    let [byCluster, byUnit] = [0, 0];
    for (let run = 0; run < 300; run++) {
      const clusters = Int32Array.from({ length: 400 }, (_, unit) => Math.floor(unit / 10));
      const [place, error] = [0, 1].map(() => Float64Array.from({ length: 40 }, normal));
      const x = Float64Array.from(clusters, (cluster) => (place?.[cluster] ?? 0) + 0.3 * normal());
      const y = x.map((value, unit) => 2 * value + (error?.[clusters[unit] ?? 0] ?? 0) + 0.3 * normal());
      const { slopes, cr1, hc3 } = regress({ outcome: y, regressors: [x], clusters });
      const distance = Math.abs((slopes[0] ?? 0) - 2);
      // Quantile of t with 39 degrees of freedom.
      if (distance < 2.0227 * Math.sqrt(cr1?.[0] ?? 0)) byCluster++;
      if (distance < 2.0227 * Math.sqrt(hc3[0] ?? 0)) byUnit++;
    }
    expect(byCluster / 300).toBeGreaterThan(0.88);
    expect(byUnit / 300).toBeLessThan(0.7);
  });
});
