import { describe, expect, it } from 'vitest';
import { weightedCells } from '../../../../src/checks/pattern/results/weighted-cells.js';

const column = (...values: number[]) => Int32Array.from(values);

describe('weighted-cells', () => {
  it('adds up weights cell by cell, in the order of the first percentage', () => {
    const whole = column(100, 100, 100);
    const found = weightedCells(
      column(0, 1, 2),
      [column(57, 29, 57), whole],
      [column(29, 58, 29), whole],
      column(5, 7, 11),
    );
    // 100 · 0.29 and 100 · 0.57 lie below 29 and 57.
    expect(found).toEqual({
      side: 100,
      cells: [
        [29, 58, 7],
        [57, 29, 16],
      ],
    });
  });

  it('keeps what is 100 % and more in the last cell, and looks at the given rows only', () => {
    const whole = column(10, 10);
    expect(weightedCells(column(1), [column(1, 12), whole], [column(1, 10), whole], whole).cells).toEqual([
      [99, 99, 10],
    ]);
  });
});
