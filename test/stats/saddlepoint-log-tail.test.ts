import { describe, expect, it } from 'vitest';
import { bernoulliSumSaddlepoint } from '../../src/stats/bernoulli-sum-saddlepoint.js';
import { binomialLogTail } from '../../src/stats/binomial-log-tail.js';
import { saddlepointLogTail } from '../../src/stats/saddlepoint-log-tail.js';

describe('saddlepoint-log-tail', () => {
  const probabilities = new Float64Array(2000).fill(0.1);

  it.each([201, 230, 300, 420, 800, 1000])(
    'of %d or more of 2,000 at 10 % agrees with the exact sum to four decimals of the common logarithm',
    (count) => {
      const found = saddlepointLogTail(bernoulliSumSaddlepoint(probabilities, count), 'lattice');
      const exact = binomialLogTail(count, 2000, 0.1, 'upper');
      expect(Math.abs(found - exact) / Math.LN10).toBeLessThan(5e-5);
    },
  );

  it('passes through the mean without a jump', () => {
    const at = (total: number): number =>
      Math.exp(saddlepointLogTail(bernoulliSumSaddlepoint(probabilities, total), 'lattice'));
    expect(at(200)).toBeCloseTo(Math.exp(binomialLogTail(200, 2000, 0.1, 'upper')), 5);
    expect(at(200 + 1e-5)).toBeCloseTo(at(200), 5);
    expect(at(200 + 0.01)).toBeCloseTo(at(200), 3);
  });

  it('for a continuous sum differs by what half a step leaves over', () => {
    const whole = bernoulliSumSaddlepoint(probabilities, 230);
    const half = bernoulliSumSaddlepoint(probabilities, 229.5);
    // ln(sinh(s/2) / (s/2)) = s²/24 − …
    const difference = saddlepointLogTail(half, 'continuous') - saddlepointLogTail(whole, 'lattice');
    expect(difference).toBeCloseTo(whole.tilt ** 2 / 24, 3);
  });
});
