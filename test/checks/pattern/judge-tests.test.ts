import { describe, expect, it } from 'vitest';
import { judgeTests, pOfLog } from '../../../src/checks/pattern/judge-tests.js';

describe('the tests of a family', () => {
  it('have a p above 0 however small its logarithm is, and never above 1', () => {
    expect(pOfLog(-1e6)).toBe(1e-300);
    expect(pOfLog(Number.NEGATIVE_INFINITY)).toBe(1e-300);
    expect(pOfLog(0)).toBe(1);
  });

  it('are findings where their q is at most what is asked for, the boundary among them', () => {
    // By hand: of p = .01, .02, .9 the q are .03, .03, .9.
    const logs = [0.01, 0.9, 0.02].map(Math.log);
    const found = (most: number) => [0, 1, 2].map(judgeTests(logs, most).isFound);
    expect(found(0.0301)).toEqual([true, false, true]);
    expect(found(0.0299)).toEqual([false, false, false]);
    expect(judgeTests([Math.log(0.5)], pOfLog(Math.log(0.5))).isFound(0)).toBe(true);
  });

  it('are fewer findings by Benjamini and Yekutieli, who assume nothing of their dependence', () => {
    const logs = [0.01, 0.9, 0.02].map(Math.log);
    // Times 1 + 1/2 + 1/3: .055.
    expect(judgeTests(logs, 0.05, 'BY').isFound(0)).toBe(false);
    expect(judgeTests(logs, 0.0551, 'BY').isFound(0)).toBe(true);
  });
});
