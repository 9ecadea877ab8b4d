import { describe, expect, it } from 'vitest';
import { chooseTables } from '../../../src/ingest/read/choose-tables.js';
import type { OpenTable } from '../../../src/ingest/read/table.js';

const table = (name: string | null): OpenTable => ({
  name,
  read: () => Promise.reject(new Error('not to be read')),
});
const names = (tables: readonly OpenTable[]) => tables.map(({ name }) => name);
const sheets = { tables: ['Cover', 'Wards', '2016'].map(table), isArchive: false };
const archive = { tables: ['north.csv', 'south.csv', 'readme.txt'].map(table), isArchive: true };

describe('chooseTables', () => {
  it('takes the only table', () => {
    expect(names(chooseTables({ tables: [table(null)], isArchive: false }, undefined))).toEqual([null]);
  });

  it('takes all files of an archive, and asks which sheet of a spreadsheet is meant', () => {
    expect(names(chooseTables(archive, undefined))).toHaveLength(3);
    expect(() => chooseTables(sheets, undefined)).toThrow('several-tables');
  });

  it('finds a table by its name, before its number', () => {
    expect(names(chooseTables(sheets, 'Wards'))).toEqual(['Wards']);
    expect(names(chooseTables(sheets, 2))).toEqual(['Wards']);
    expect(names(chooseTables(sheets, 2016))).toEqual(['2016']);
  });

  it.each([
    ['*.csv', ['north.csv', 'south.csv']],
    ['n*th.csv', ['north.csv']],
    ['*o*th*', ['north.csv', 'south.csv']],
    ['*', ['north.csv', 'south.csv', 'readme.txt']],
  ])('finds tables by the wildcards in %s', (pattern, expected) => {
    expect(names(chooseTables(archive, pattern))).toEqual(expected);
  });

  it('names the tables there are where none fits', () => {
    expect(() => chooseTables(sheets, 'Ward')).toThrow('no-such-table');
    expect(() => chooseTables({ tables: [], isArchive: false }, undefined)).toThrow('no-table');
  });

  it('does not take for ever over a hostile pattern', () => {
    const long = { tables: [table('a'.repeat(5000))], isArchive: true };
    expect(() => chooseTables(long, `${'*a'.repeat(90)}*b`)).toThrow('no-such-table');
  });
});
