import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_A_COUNT, parseCount } from '../../../src/ingest/normalise/count.js';
import { BLANK, LARGEST_COUNT } from '../../../src/model/count.js';

const SPACES = [' ', '\t', '\n', '\r\n', '\u00a0', '\u202f', '\u2009', '\ufeff'];

describe('parseCount', () => {
  it('reads an empty cell as blank and not as zero', () => {
    expect(parseCount('')).toBe(BLANK);
    expect(parseCount('0')).toBe(0);
  });

  it.each(SPACES)('reads a cell of nothing but the space %j as blank', (space) => {
    expect(parseCount(space)).toBe(BLANK);
    expect(parseCount(space.repeat(3))).toBe(BLANK);
  });

  it.each(SPACES)('passes over the space %j around a number', (space) => {
    expect(parseCount(`${space}1413${space}`)).toBe(1413);
  });

  it('reads a figure space and an ideographic space as the spaces they are', () => {
    expect(parseCount('\u2007')).toBe(BLANK);
    expect(parseCount('\u20071413\u3000')).toBe(1413);
  });

  it.each([
    '12 dwarves',
    'dwarves 12',
    '-1',
    '+1',
    '1.413',
    '1,413',
    '1 413',
    '1\u00a0413',
    '1.0',
    '1e3',
    '0x10',
    '½',
    '١٢',
    'NaN',
    'null',
    '-',
    '—',
    '"5"',
    '5%',
  ])('does not read %j as a count', (cell) => {
    expect(parseCount(cell)).toBe(NOT_A_COUNT);
  });

  it('reads leading zeros as nothing more than zeros', () => {
    expect(parseCount('007')).toBe(7);
    expect(parseCount('000')).toBe(0);
  });

  it('reads the largest number that a column holds, and none above it', () => {
    expect(parseCount(String(LARGEST_COUNT))).toBe(LARGEST_COUNT);
    expect(parseCount(String(2 ** 31))).toBe(NOT_A_COUNT);
    expect(parseCount('9'.repeat(400))).toBe(NOT_A_COUNT);
  });

  it('reads back any whole number that is not negative, as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_COUNT }), (count) => parseCount(String(count)) === count),
    );
  });

  it('reads nothing but digits as a count, whatever the cell holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('0', '7', ' ', '.', ',', '-', 'e', 'x') }), (cell) => {
        const count = parseCount(cell);
        if (cell.trim() === '') expect(count).toBe(BLANK);
        else if (/^\d{1,9}$/u.test(cell.trim())) expect(count).toBe(Number(cell));
        else if (!/^\d+$/u.test(cell.trim())) expect(count).toBe(NOT_A_COUNT);
      }),
    );
  });
});
