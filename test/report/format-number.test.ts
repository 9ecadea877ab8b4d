import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDifference, formatNumber } from '../../src/report/format-number.js';

const english = { numbers: { group: ',', decimal: '.' } };

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1867, '1,867'],
    [109229337, '109,229,337'],
    [-1611, '−1,611'],
    [58.5, '58.5'],
    [33.333333333, '33.3333'],
    [0.1 + 0.2, '0.3'],
    [-0.25, '−0.25'],
    [1234.5, '1,234.5'],
    [3.2e-12, '3.20 × 10^−12'],
    [1e15, '1.00 × 10^15'],
  ])('writes %d as %s', (value, written) => {
    expect(formatNumber(value, english)).toBe(written);
  });

  it('groups and points as the language does', () => {
    expect(formatNumber(1234567.5, { numbers: { group: ' ', decimal: ',' } })).toBe('1 234 570');
    expect(formatNumber(1234.5, { numbers: { group: ' ', decimal: ',' } })).toBe('1 234,5');
  });

  it('loses no digit of a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(Number(formatNumber(value, english).replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

describe('formatDifference', () => {
  it('shows the direction of a difference and no sign on none', () => {
    expect(formatDifference(1611, english)).toBe('+1,611');
    expect(formatDifference(-1, english)).toBe('−1');
    expect(formatDifference(0, english)).toBe('0');
  });
});
