import { describe, expect, it } from 'vitest';
import { secondDigitProbabilities } from '../../src/stats/second-digit-probabilities.js';

describe('second-digit-probabilities', () => {
  const probabilities = secondDigitProbabilities();

  it('gives the published five decimals', () => {
    const published = [
      0.11968, 0.11389, 0.10882, 0.10433, 0.10031, 0.09668, 0.09337, 0.09035, 0.08757, 0.085,
    ];
    expect(probabilities.map((probability) => Number(probability.toFixed(5)))).toEqual(published);
  });

  it('adds up to one, with the mean 4.18739', () => {
    expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 14);
    expect(probabilities.reduce((sum, one, digit) => sum + digit * one, 0)).toBeCloseTo(4.18739, 5);
  });

  it('agrees with the second digits of the powers of two', () => {
    // log₁₀ 2 is irrational, so that the powers spread evenly on the logarithmic scale (H. Weyl 1916).
    const counts = Array.from({ length: 10 }, () => 0);
    let power = 16n;
    for (let step = 0; step < 3000; step++) {
      const digit = Number(String(power)[1]);
      counts[digit] = (counts[digit] ?? 0) + 1;
      power *= 2n;
    }
    for (let digit = 0; digit < 10; digit++)
      expect(Math.abs((counts[digit] ?? 0) / 3000 - (probabilities[digit] ?? 0))).toBeLessThan(0.003);
  });
});
