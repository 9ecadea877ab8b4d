import fc from 'fast-check';
import type { Table } from './said.js';

/** A table, and other arrangements of the same rows. */
export interface Arranged {
  readonly rows: Table;
  readonly shuffled: Table;
  /** All rows, each in one of the two. Neither is empty. */
  readonly divided: readonly [Table, Table];
}

/** `tables`: of two rows at least. */
export function arranged(tables: fc.Arbitrary<Table>): fc.Arbitrary<Arranged> {
  return tables.chain((rows) => {
    const { length } = rows;
    return fc
      .record({
        shuffled: fc.shuffledSubarray([...rows], { minLength: length, maxLength: length }),
        sides: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
      })
      .map(({ shuffled, sides }) => {
        const side = (row: number): boolean => (row < 2 ? row === 0 : (sides[row] ?? false));
        return {
          rows,
          shuffled,
          divided: [rows.filter((_, row) => side(row)), rows.filter((_, row) => !side(row))] as const,
        };
      });
  });
}
