import { describe, expect, it } from 'vitest';
import { partKey, partMeaning } from '../../../../src/ingest/normalise/rows/part-words.js';

describe('the name of a part', () => {
  it.each(['TOTAL', 'Totals:', 'Grand Total', 'total votes cast', 'Total (72)', 'Всего', 'Razem', 'Sum'])(
    'says the whole (%s)',
    (name) => expect(partMeaning(name)).toBe('total'),
  );

  it.each([
    '',
    '—',
    'All',
    'ALL MODES',
    'combined',
    'TOTAL (all)',
    'ABS-TOTAL',
    'Total Absentee',
    'Absentee Totals',
    'Total for early voting',
    'Все',
  ])('leaves in doubt whether it is the whole (%s)', (name) => expect(partMeaning(name)).toBe('doubtful'));

  it.each(['Election Day', 'mail', 'Allen machines', 'досрочно', 'Totnes'])('is a part (%s)', (name) =>
    expect(partMeaning(name)).not.toBe('total'),
  );

  it('is one name in other capitals, with other white space and marks that nobody sees', () => {
    const spellings = [
      'election day',
      'Election  Day',
      'ELECTION\u00a0DAY',
      'Election\nDay',
      'Election Day\u200b',
    ];
    expect(new Set(spellings.map(partKey))).toEqual(new Set(['election day']));
    expect(partKey('Election Day 2')).not.toBe(partKey('Election Day'));
  });
});
