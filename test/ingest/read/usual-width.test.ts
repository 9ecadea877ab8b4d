import { describe, expect, it } from 'vitest';
import { hasWidth, usualWidth } from '../../../src/ingest/read/usual-width.js';

const rows = (...lines: readonly string[]): string[][] => lines.map((line) => line.split(','));

describe('usualWidth', () => {
  it('is that of most rows', () => {
    expect(usualWidth(rows('n,1,2', 'a,1', 'b,1,2,3', 'c,1,2'))).toBe(3);
  });

  it('is that of the first where as many rows have another', () => {
    expect(usualWidth(rows('n,1,2', 'a,1'))).toBe(3);
    expect(usualWidth(rows('n,1', 'a,1,2'))).toBe(2);
  });

  it('does not count a separator too many at the end of most rows', () => {
    expect(usualWidth(rows('n,1,2', 'a,1,2,', 'b,1,2,'))).toBe(3);
  });

  it('counts a last cell that is blank in some rows', () => {
    expect(usualWidth(rows('n,1,2', 'a,1,', 'b,1,'))).toBe(3);
  });

  it('is 0 without rows', () => {
    expect(usualWidth([])).toBe(0);
  });
});

describe('hasWidth', () => {
  it.each([
    ['a,1,2', true],
    ['a,1,', true],
    ['a,1,2,,', true],
    ['a,1', false],
    ['a,1,2,3', false],
    ['a,1,2,,3', false],
  ])('of a row %j with three cells is %s', (line, expected) => {
    expect(hasWidth(line.split(','), 3)).toBe(expected);
  });
});
