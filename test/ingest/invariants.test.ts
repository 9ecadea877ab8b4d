import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { InputError } from '../../src/model/issue.js';
import { formsFile, readFiles } from '../builders.js';
import { type FileEntry, oneSource, plainForms } from './one-source.js';

const dirtyCell = fc.constantFrom('', ' ', '0', '5', '6', '12 dwarves', '-1', '1.413', 'N', "'", '\u00a0');
const dirtyRow = (cell: fc.Arbitrary<string>) =>
  fc.array(cell, { minLength: 4, maxLength: 6 }).map((cells) => cells.join(','));
const table = (cell: fc.Arbitrary<string>) =>
  fc.array(fc.oneof({ weight: 5, arbitrary: dirtyRow(cell) }, fc.constant('')), { maxLength: 12 });

const wide = formsFile('forms.csv', ['valid']);
const long: FileEntry = {
  path: 'forms.csv',
  holds: 'result-forms',
  columns: { territory: 'territory', station: 'station' },
  long: { key: 'valid', value: 'a', lines: { valid: '5' }, votes: { a: '6' } },
};

const readTable = (entry: FileEntry, rows: readonly string[]): Promise<Dataset> =>
  readFiles(
    oneSource([entry], {
      'forms.csv': `territory,station,valid,a,b\n${rows.map((row) => `${row}\n`).join('')}`,
    }),
  );

/** Nothing dropped in silence: every row was used or set aside for a reason. */
function expectRowsToAddUp(dataset: Dataset): void {
  for (const { rowsIn, rowsUsed, setAside } of dataset.files) {
    const reasons = Object.values(setAside);
    expect(reasons.reduce((sum, rows) => sum + rows, 0) + rowsUsed).toBe(rowsIn);
    expect(Math.min(rowsUsed, ...reasons)).toBeGreaterThanOrEqual(0);
  }
}

describe('rows in are rows used and rows set aside', () => {
  it('for wide tables however dirty, and every line that is not empty is a row', async () => {
    await fc.assert(
      fc.asyncProperty(table(dirtyCell), async (rows) => {
        const dataset = await readTable(wide, rows);
        expectRowsToAddUp(dataset);
        expect(dataset.files[0]?.rowsIn).toBe(rows.filter((row) => row !== '').length);
      }),
      { numRuns: 150 },
    );
  });

  it('for wide tables, where a row that is set aside leaves no number behind', async () => {
    await fc.assert(
      fc.asyncProperty(table(dirtyCell), async (rows) => {
        const dataset = await readTable(wide, rows);
        const used = dataset.files[0]?.rowsUsed ?? Number.NaN;
        expect(plainForms(dataset).length).toBeLessThanOrEqual(used);
        expect(plainForms(dataset).length === 0).toBe(used === 0);
      }),
      { numRuns: 100 },
    );
  });

  it('for long tables, where every filled cell is a row of its own', async () => {
    const cell = fc.constantFrom('', '5', '5', '6', '6', '7', 'x');
    const row = fc.array(cell, { minLength: 5, maxLength: 5 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const dataset = await readTable(long, [...rows, 'S,99,5,1,', 'S,99,6,1,']);
        expectRowsToAddUp(dataset);
        const filled = plainForms(dataset).flatMap(({ places }) => Object.values(places));
        expect(new Set(filled).size).toBe(filled.length);
        expect(filled.length).toBeLessThanOrEqual(dataset.files[0]?.rowsUsed ?? Number.NaN);
      }),
      { numRuns: 100 },
    );
  });

  it('for tables with quotation marks out of place, unless they are refused for one that never closes', async () => {
    const cell = fc.oneof(dirtyCell, fc.constantFrom('"', '""', '"5', '5"', '5"5', '"5"5'));
    await fc.assert(
      fc.asyncProperty(table(cell), async (rows) => {
        try {
          expectRowsToAddUp(await readTable(wide, rows));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.problems).toMatchObject([{ code: 'quote-not-closed', file: 'forms.csv' }]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
