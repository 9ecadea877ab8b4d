import { describe, expect, it } from 'vitest';
import { leastMemory, memoryShare } from '../../src/batch/memory-share.js';

describe('the memory that a data set may take', () => {
  it('is what the program leaves of all, in equal shares', () => {
    expect(memoryShare(1300, 1)).toBe(1000);
    expect(memoryShare(1300, 3)).toBe(333);
  });

  it('is never less than a thread needs, where the least is given', () => {
    for (const jobs of [1, 2, 7, 64]) {
      expect(memoryShare(leastMemory(jobs), jobs)).toBe(128);
      expect(memoryShare(leastMemory(jobs) - 1, jobs)).toBeLessThan(128);
    }
  });
});
