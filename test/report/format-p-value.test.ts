import { describe, expect, it } from 'vitest';
import { formatPValue } from '../../src/report/format-p-value.js';

const locale = { numbers: { group: ',', decimal: '.' } };

describe('formatPValue', () => {
  it.each([
    [0, '1'],
    [Math.log10(0.05), '0.05'],
    [Math.log10(0.000123456), '0.000123'],
    [-4, '1.00 × 10^−4'],
    [-81.5251940443467, '2.98 × 10^−82'],
    [-877.5784055501804, '2.64 × 10^−878'],
    [Math.log10(9.9996) - 10, '1.00 × 10^−9'],
  ])('writes the probability with the logarithm %d as %s', (logarithm, expected) => {
    expect(formatPValue(logarithm, locale)).toBe(expected);
  });

  it('uses the language’s decimal mark', () => {
    expect(formatPValue(-81.5251940443467, { numbers: { group: ' ', decimal: ',' } })).toBe('2,98 × 10^−82');
  });
});
