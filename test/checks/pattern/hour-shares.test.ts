import { describe, expect, it } from 'vitest';
import { hourTests } from '../../../src/checks/pattern/hour-shares.js';

const rises = [
  [30, 70],
  [35, 65],
  [28, 72],
  [60, 40],
].map((row) => Int32Array.from(row));

describe('hour tests', () => {
  it('agree with a hand-written computation, the station left out of its own baseline', () => {
    const found = hourTests(rises).find(({ station, interval }) => station === 3 && interval === 0);
    // log-odds of the others: ln(30.5/70.5), ln(35.5/65.5), ln(28.5/72.5); t = 6.2821 with 2 degrees of freedom.
    expect(found?.pValue).toBeCloseTo(0.012207499, 8);
    expect(found?.expected).toBe(31);
  });

  it('give p above a half to a station below its neighbours', () => {
    const found = hourTests(rises).find(({ station, interval }) => station === 3 && interval === 1);
    expect(found?.pValue).toBeGreaterThan(0.98);
  });

  it('leave out an interval in which all others agree', () => {
    const equal = [
      [50, 50],
      [50, 50],
      [50, 50],
      [90, 10],
    ].map((row) => Int32Array.from(row));
    expect(hourTests(equal).some(({ station }) => station === 3)).toBe(false);
  });
});
