import { describe, expect, it } from 'vitest';
import { electionYaml, problemsOf, readFiles, twoContestants } from '../../builders.js';
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

  it('are none where the category says that there was nothing, and one where it is not known', async () => {
    const dataset = await readIncidents(
      '7,none,,,,\n7,нет,,,,\n7,—,,,,\n7, | ,,,,\n7,unknown,,,,\n7,none | late,,,,\n',
    );
    expect(dataset.incidents.map(({ category }) => category)).toEqual(['unknown', 'none | late']);
    expect(rowsOf(dataset)['incidents.csv']).toMatchObject({ setAside: { 'required-cell-blank': 4 } });
  });

  it('set aside a row without a category', async () => {
    const dataset = await readIncidents('7,,09:30,,,\n7,other,,,,\n');
    expect(rowsOf(dataset)['incidents.csv']).toMatchObject({
      rowsUsed: 1,
      setAside: { 'required-cell-blank': 1 },
    });
  });

  it('are of the commission’s one station however each row of them spells it, and of none where it has two', async () => {
    const forms = {
      path: 'forms.csv',
      holds: 'result-forms',
      columns: { station: 'uik', registered: 'voters' },
    };
    const incidents = { ...entry, columns: { ...entry.columns, territory: ['region'] } };
    const read = (stations: readonly string[]) =>
      readFiles({
        'election.yaml': electionYaml({
          contests: twoContestants,
          sources: [
            {
              id: 'cik',
              role: 'commission',
              files: [{ ...forms, columns: { ...forms.columns, territory: ['region'] } } as FileEntry],
            },
            { id: 'golos', role: 'observer', files: [incidents as FileEntry] },
          ],
        }),
        'forms.csv': `region,uik,voters\n${stations.map((station) => `North obl.,${station},900\n`).join('')}`,
        'incidents.csv':
          'region,uik,kind,time,url\nNORTH obl.,12,a,,\nNorth obl.,012,b,,\nNorth oblast,УИК № 12,c,,\nNorth obl.,13,d,,\n',
      });
    const one = await read(['12', '13']);
    expect(one.incidents.map(({ station }) => one.stations.ids[station])).toEqual(['12', '12', '12', '13']);
    expect(one.issues).toEqual([]);
    expect(one.stations.length).toBe(2);
    const two = await read(['12', '0012', '13']);
    const [first, second, third] = two.incidents.map(({ station }) => two.stations.ids[station]);
    expect([first, second, third]).not.toContain('0012');
    expect(new Set(two.incidents.map(({ station }) => station)).size).toBeGreaterThan(2);
    expect(two.issues.map(({ code }) => code)).toContain('two-spellings');
  });
});
