import { describe, expect, it } from 'vitest';
import { formsFile, readFiles } from '../builders.js';
import { issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const WARDS = 'Adams,Ward 1,310,200,110\nAdams,Ward 2,415,300,115\nAdams,Ward 3,522,350,172\n';
const SUM = '1247,850,397';

async function read(rows: string) {
  const text = `territory,station,valid,a,b\n${rows}`;
  const dataset = await readFiles(oneSource([formsFile('forms.csv', ['valid'])], { 'forms.csv': text }));
  return {
    stations: plainForms(dataset).map(({ station }) => station),
    aside: rowsOf(dataset)['forms.csv']?.setAside,
    issues: issuesOf(dataset).map(({ code, line, args }) => [code, line, args]),
  };
}

describe('a station called like the total of one kind of ballots', () => {
  it.each([['Total Absentee'], ['Total early votes'], ['TOTAL PROVISIONAL'], ['Total absentee wards 1-3']])(
    'is a station by its words alone (%s)',
    async (name) => {
      const { stations, aside, issues } = await read(`${WARDS}Adams,${name},120,70,50\n`);
      expect(stations).toContain(`Adams › ${name}`);
      expect(aside).toEqual({});
      expect(issues).toEqual([]);
    },
  );

  it('is a total where it is the sum of the rows above it', async () => {
    const { stations, issues } = await read(
      `${WARDS}Adams,Total Absentee,${SUM}\nAdams,Ward 4,600,400,200\nBrown,Ward 1,90,50,40\n`,
    );
    expect(stations).toEqual([
      'Adams › Ward 1',
      'Adams › Ward 2',
      'Adams › Ward 3',
      'Adams › Ward 4',
      'Brown › Ward 1',
    ]);
    expect(issues).toEqual([['total-row', 5, { from: 2, to: 4 }]]);
  });

  it('stays a station where the same sum has the name of one: three rows are too few', async () => {
    const { stations } = await read(`${WARDS}Adams,Absentee,${SUM}\nAdams,Ward 4,600,400,200\n`);
    expect(stations).toContain('Adams › Absentee');
  });

  it('is a total where its territory says so, or a colon does', async () => {
    const { aside, issues } = await read(
      `${WARDS}Grand Total,Total Absentee,120,70,50\nAdams,Total Absentee:,120,70,50\n,Total,10,6,4\n`,
    );
    expect(aside).toEqual({ 'total-row': 3 });
    expect(issues.map(([code, line]) => [code, line])).toEqual([
      ['total-row', 5],
      ['total-row', 6],
      ['total-row', 7],
    ]);
  });

  it('is a total where it stands in place of the territory, without a station', async () => {
    expect((await read(`${WARDS}Total absentee,,120,70,50\n`)).aside).toEqual({ 'total-row': 1 });
  });
});
