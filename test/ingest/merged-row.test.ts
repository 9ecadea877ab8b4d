import { describe, expect, it } from 'vitest';
import { unmergeRow } from '../../src/ingest/merged-row.js';
import { createTextRow, textsOf } from '../../src/ingest/read/row.js';

const COLUMNS = { width: 5, main: 1, numbers: new Set([2, 3, 4]) };

/** A row whose cells marked with ^ repeat a merged cell. */
function unmerged(line: string, columns = COLUMNS) {
  const cells = line.split(',');
  const repeated = cells.flatMap((cell, position) => (cell.startsWith('^') ? [position] : []));
  const plain = cells.map((cell) => cell.replace('^', ''));
  const { row, isHeading, withheld } = unmergeRow(
    createTextRow().set(plain, 7, 7, undefined, { repeated }),
    columns,
  );
  return { text: textsOf(row).join(','), isHeading, withheld };
}

describe('unmergeRow', () => {
  it('leaves a row without merged cells as it is', () => {
    const row = createTextRow().set(['N', '1', '2', '3', '4'], 7);
    expect(unmergeRow(row, COLUMNS)).toEqual({ row, isHeading: false, withheld: [] });
  });

  it('repeats names, and words in columns of numbers', () => {
    expect(unmerged('^N,^1,no data,^no data,4')).toEqual({
      text: 'N,1,no data,no data,4',
      isHeading: false,
      withheld: [],
    });
  });

  it('leaves a number in the first of its cells', () => {
    expect(unmerged('N,1,^30,20,^20')).toEqual({ text: 'N,1,,20,', isHeading: false, withheld: [2, 4] });
    expect(unmerged('N,1,^1 234,^٣,^5*').withheld).toEqual([2, 3, 4]);
  });

  it.each([
    ['South,^South,^South,^South,^South', 'South,,,,'],
    ['South,^South,^South,,', 'South,,,,'],
    [',South,^South,^South,^South', ',South,,,'],
    ['^N,District 5,^District 5,^District 5,^District 5', 'N,District 5,,,'],
  ])('takes %s for a heading', (line, text) => {
    expect(unmerged(line)).toEqual({ text, isHeading: true, withheld: [] });
  });

  it.each([
    ['a station that spans two columns', '5,^5,,,'],
    ['a station whose numbers are one remark', 'N,1,no data,^no data,^no data'],
    ['a station that spans rows', '^N,^1,no data,^no data,^no data'],
  ])('takes %s for none', (_, line) => {
    expect(unmerged(line).isHeading).toBe(false);
  });
});
