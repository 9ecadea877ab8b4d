import { describe, expect, it } from 'vitest';
import { equalForms } from '../../../src/checks/pattern/equal-forms.js';
import { hashCells } from '../../../src/checks/pattern/form-cells.js';
import { BLANK } from '../../../src/model/count.js';

const columns = [
  { values: Int32Array.of(1, 2, 1, 1, 2) },
  { values: Int32Array.of(5, 5, 5, BLANK, 5) },
  undefined,
];
const forms = [0, 1, 2, 3, 4].map((row) => ({ station: 10 + row, columns, row }));
const stations = (groups: ReturnType<typeof equalForms>) =>
  groups.map((group) => group.map(({ station }) => station));

describe('equalForms', () => {
  it('puts forms with the same cells together, and leaves out those that stand alone', () => {
    expect(stations(equalForms(forms))).toEqual([
      [10, 12],
      [11, 14],
    ]);
  });

  it('parts forms that differ although their hashes are the same', () => {
    expect(stations(equalForms(forms, () => 1))).toEqual([
      [10, 12],
      [11, 14],
    ]);
  });
});

describe('hashCells', () => {
  it('is the same for a blank cell and for one that the table has not', () => {
    const without = [columns[0], undefined, undefined];
    expect(hashCells(without, 3)).toBe(hashCells(columns, 3));
  });

  it('tells 200,000 forms apart that differ in one of two cells', () => {
    const size = 200_000;
    const counting = [
      { values: Int32Array.from({ length: size }, (_, row) => row % 500) },
      { values: Int32Array.from({ length: size }, (_, row) => Math.floor(row / 500)) },
    ];
    const hashes = new Set(Array.from({ length: size }, (_, row) => hashCells(counting, row)));
    expect(hashes.size).toBe(size);
  });
});
