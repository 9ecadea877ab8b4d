import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { territoryPath } from '../../src/model/territory.js';
import { formsFile, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf } from './one-source.js';

const forms = (rows: readonly string[], more: object = {}): Promise<Dataset> =>
  readFiles(
    oneSource([{ ...formsFile('forms.csv', ['valid']), ...more } as FileEntry], {
      'forms.csv': `territory,station,valid,a,b\n${rows.join('\n')}\n`,
    }),
  );

const totals = ({ publishedTotals, territories }: Dataset) =>
  publishedTotals.map(({ territory, fileLine, contestant, quantity, value }) => [
    territoryPath(territories, territory).join(' › '),
    fileLine,
    contestant ?? quantity,
    value,
  ]);

describe('a row of totals inside a table of forms', () => {
  it('stays set aside, and says a total of its territory for each cell that it fills', async () => {
    const dataset = await forms(['North,1,5,3,2', 'North,2,7,3,4', 'North,Total,12,,6']);
    expect(rowsOf(dataset)['forms.csv']).toEqual({ rowsIn: 3, rowsUsed: 2, setAside: { 'total-row': 1 } });
    expect(totals(dataset)).toEqual([
      ['North', 4, 'valid', 12],
      ['North', 4, 'b', 6],
    ]);
  });

  it('is the total of the territory above where a territory is called a total', async () => {
    const dataset = await forms(['North,1,5,3,2', 'Grand total,,5,3,2']);
    expect(totals(dataset)).toContainEqual(['', 3, 'valid', 5]);
  });

  it('is the total of the territory that it names beside the word', async () => {
    const dataset = await forms(['North,1,5,3,2', 'South,1,1,1,0', ',South Total,1,1,0'], {
      carryDown: true,
    });
    expect(totals(dataset)).toContainEqual(['South', 4, 'valid', 1]);
  });

  it('may be of a territory above where the name is carried down to it, not where it names it', async () => {
    const unsure = async (row: string) =>
      (await forms(['North,1,5,3,2', row], { carryDown: true })).publishedTotals[0]?.levelsUnsure;
    expect(await unsure(',Total,5,3,2')).toBe(1);
    expect(await unsure('North,Total,5,3,2')).toBe(0);
    expect(await unsure(',North Total,5,3,2')).toBe(0);
    expect(await unsure('Grand total,,5,3,2')).toBe(0);
  });

  it('has its numbers read as those of its column, without an issue for what is none', async () => {
    const dataset = await forms([
      'North,1,1.413,3,2',
      'North,2,1.200,3,2',
      'North,3,1.100,3,2',
      'North,Total,3.713,see below,-',
    ]);
    expect(totals(dataset)).toEqual([['North', 5, 'valid', 3713]]);
    expect(issuesOf(dataset).filter(({ line }) => line === 5)).toMatchObject([{ code: 'total-row' }]);
  });

  it('is no second row of its territory: two that differ are both kept, and set aside once each', async () => {
    const dataset = await forms(['North,1,5,3,2', 'North,Total,5,3,2', 'North,Total,6,3,3']);
    expect(rowsOf(dataset)['forms.csv']).toEqual({ rowsIn: 3, rowsUsed: 1, setAside: { 'total-row': 2 } });
    expect(totals(dataset).filter(([, , what]) => what === 'valid')).toHaveLength(2);
  });
});
