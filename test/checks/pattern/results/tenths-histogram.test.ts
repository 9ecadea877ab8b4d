import { describe, expect, it } from 'vitest';
import { tenthsHistogram } from '../../../../src/checks/pattern/results/tenths-histogram.js';

describe('tenths-histogram', () => {
  it('begins and ends at multiples of 5 %, each bin around its tenth', () => {
    const { from, width, values } = tenthsHistogram([622, 622, 631]);
    expect([from, width, values.length]).toEqual([59.95, 0.1, 51]);
    expect([values[22], values[31], values.reduce((sum, one) => sum + one, 0)]).toEqual([2, 1, 3]);
  });

  it('has a bin for all and for nothing', () => {
    const { from, values } = tenthsHistogram([0, 1000]);
    expect([from, values.length, values[0], values[1000]]).toEqual([-0.05, 1001, 1, 1]);
  });

  it('has no bins for no stations', () => {
    expect(tenthsHistogram([]).values).toEqual([]);
  });
});
