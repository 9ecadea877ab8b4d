import { describe, expect, it } from 'vitest';
import { isFigure, isMostlyFigures, isWordingColumn } from '../../../src/ingest/read/wording-column.js';

describe('a figure', () => {
  it.each(['7', '1 234', '1,234.5', '-3', '−3', '45.6%', '12.', '0'])('is %j', (text) => {
    expect(isFigure(text)).toBe(true);
  });

  it.each(['', '—', 'УИК №7', '3а', '12 dwarves', '%', 'н/д'])('is not %j', (text) => {
    expect(isFigure(text)).toBe(false);
  });
});

describe('a column of wordings', () => {
  it('has mostly texts that differ', () => {
    expect(isWordingColumn(['Voters', 'Votes', '', '12'])).toBe(true);
    expect(isWordingColumn(['Voters'])).toBe(true);
  });

  it('is none of figures, of nothing, or of a word that stands for a missing number', () => {
    expect(isWordingColumn(['1', '2', '3а'])).toBe(false);
    expect(isWordingColumn(['', ''])).toBe(false);
    expect(isWordingColumn([])).toBe(false);
    expect(isWordingColumn(['—', '—', '—'])).toBe(false);
    expect(isWordingColumn(['no data', 'no data', 'no data', 'no data'])).toBe(false);
  });
});

describe('a block of figures', () => {
  it('has more figures than other texts', () => {
    expect(isMostlyFigures(['1', '', '2', 'no data'])).toBe(true);
    expect(isMostlyFigures(['1', 'no data'])).toBe(false);
    expect(isMostlyFigures(['', ''])).toBe(false);
  });
});
