import { describe, expect, it } from 'vitest';
import { problemsOf, readFiles } from '../../builders.js';
import { type FileEntry, oneSource, rowsOf } from '../one-source.js';

const entry: FileEntry = {
  path: 'incidents.csv',
  holds: 'incidents',
  columns: { station: 'uik', category: 'kind', at: 'time', link: 'url' },
};
const HEADER = 'uik,kind,time,url,reporter,text\n';

const readIncidents = (rows: string) =>
  readFiles(oneSource([entry], { 'incidents.csv': HEADER + rows }, { id: 'golos', role: 'observer' }));

describe('incidents', () => {
  it('are read with their category, time and link', async () => {
    const dataset = await readIncidents('7,observer removed,09:30,https://example.org/1,,\n,other,,,,\n');
    expect(dataset.incidents).toMatchObject([
      { fileLine: 2, station: 0, category: 'observer removed', at: '09:30', link: 'https://example.org/1' },
      { fileLine: 3, station: -1, category: 'other', at: null, link: null },
    ]);
  });

  it('say which rows are one report where a column names it, and that none is where the cell is blank', async () => {
    const files = oneSource([{ ...entry, columns: { ...entry.columns, report: 'id' } } as FileEntry], {
      'incidents.csv': 'uik,kind,time,url,id\n7,a|b,,,R1\n7,c,,,\n',
    });
    const { incidents } = await readFiles(files);
    expect(incidents.map(({ report, category }) => [report, category])).toEqual([
      ['R1', 'a|b'],
      [null, 'c'],
    ]);
  });

  it('bring along nothing from columns that are not mapped, so that no name comes with them', async () => {
    const dataset = await readIncidents('7,other,,,Ivan Petrov,Maria saw it\n');
    expect(JSON.stringify(dataset)).not.toMatch(/Petrov|Maria/u);
  });

  it('cannot be told to read a name', async () => {
    const columns = { ...entry.columns, name: 'reporter' };
    const files = oneSource([{ ...entry, columns } as FileEntry], { 'incidents.csv': HEADER });
    expect(await problemsOf(files)).toMatchObject([
      { code: 'unknown-key', column: 'sources[0].files[0].columns.name', got: 'name' },
    ]);
  });

  it('set aside a row without a category', async () => {
    const dataset = await readIncidents('7,,09:30,,,\n7,other,,,,\n');
    expect(rowsOf(dataset)['incidents.csv']).toMatchObject({
      rowsUsed: 1,
      setAside: { 'required-cell-blank': 1 },
    });
  });
});
