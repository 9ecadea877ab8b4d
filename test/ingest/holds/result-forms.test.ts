import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../src/model/count.js';
import { formsFile, problemsOf, readFiles } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from '../one-source.js';

const readForms = (csv: string, entry: FileEntry = formsFile('forms.csv', ['registered', 'valid'])) =>
  readFiles(oneSource([entry], { 'forms.csv': csv }));

describe('result forms, one row per form', () => {
  it('become columns of lines and contestants, with the station and the line of each row', async () => {
    const dataset = await readForms(
      'territory,station,registered,valid,a,b\nNorth,7,1000,515,300,215\nNorth,8,900,400,250,150\n',
    );
    expect(plainForms(dataset)).toMatchObject([
      { station: 'North › 7', line: 2, cells: { registered: 1000, valid: 515, a: 300, b: 215 } },
      { station: 'North › 8', line: 3, cells: { registered: 900, valid: 400, a: 250, b: 150 } },
    ]);
    expect(dataset.forms).toMatchObject([{ file: 0, source: 0, contest: 0, length: 2 }]);
    expect(rowsOf(dataset)).toEqual({ 'forms.csv': { rowsIn: 2, rowsUsed: 2, setAside: {} } });
    expect(dataset.issues).toEqual([]);
  });

  it('keep a blank cell blank, and do not read it as zero', async () => {
    const dataset = await readForms('territory,station,registered,valid,a,b\nNorth,7,, ,0,\n');
    expect(plainForms(dataset)).toMatchObject([{ cells: { registered: null, valid: null, a: 0, b: null } }]);
    expect([...(dataset.forms[0]?.lines.registered?.values ?? [])]).toEqual([BLANK]);
    expect(dataset.issues).toEqual([]);
  });

  it('leave a cell that is no number blank, with an issue, and use the rest of the row', async () => {
    const dataset = await readForms(
      'territory,station,registered,valid,a,b\nNorth,7,1 000,515,12 dwarves,-1\nNorth,8,900,1.5,1,2\n',
    );
    expect(plainForms(dataset)).toMatchObject([
      { cells: { registered: 1000, valid: 515, a: null, b: null } },
      { cells: { registered: 900, valid: null, a: 1, b: 2 } },
    ]);
    const inOrder = issuesOf(dataset).sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
    expect(inOrder).toMatchObject([
      { code: 'separator-read', file: 'forms.csv', line: 2, column: 'registered', got: '1 000' },
      { code: 'not-a-count', line: 2, column: 'a', got: '12 dwarves' },
      { code: 'not-a-count', line: 2, column: 'b', got: '-1' },
      { code: 'not-a-count', line: 3, column: 'valid', got: '1.5' },
    ]);
    expect(rowsOf(dataset)).toEqual({ 'forms.csv': { rowsIn: 2, rowsUsed: 2, setAside: {} } });
  });

  it('have only the lines on them that the election file maps', async () => {
    const dataset = await readForms('territory,station,registered,valid,a,b\nNorth,7,1,2,3,4\n', {
      ...formsFile('forms.csv', ['valid']),
      votes: { b: 'b' },
    } as FileEntry);
    expect(plainForms(dataset)).toMatchObject([{ cells: { valid: 2, b: 4 } }]);
    expect(Object.keys(dataset.forms[0]?.lines ?? {})).toEqual(['valid']);
    expect([...(dataset.forms[0]?.votes.keys() ?? [])]).toEqual(['b']);
  });

  it('give the votes in the order of the contest, not of the file', async () => {
    const dataset = await readForms('territory,station,registered,valid,a,b\nNorth,7,1,2,3,4\n', {
      ...formsFile('forms.csv', []),
      votes: { b: 'b', a: 'a' },
    } as FileEntry);
    expect([...(dataset.forms[0]?.votes.keys() ?? [])]).toEqual(['a', 'b']);
  });

  it('tell a contestant called like a line from that line', async () => {
    const dataset = await readFiles({
      'election.yaml': JSON.stringify({
        election: { name: 'Test' },
        contests: [{ id: 'mayor', contestants: { valid: 'Valid Ivanov', station: 'Station Petrov' } }],
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [
              {
                path: 'forms.csv',
                holds: 'result-forms',
                columns: { station: 'uik', valid: 'valid ballots' },
                votes: { valid: 'Ivanov', station: 'Petrov' },
              },
            ],
          },
        ],
      }),
      'forms.csv': 'uik,valid ballots,Ivanov,Petrov\n7,30,10,20\n',
    });
    expect([...(dataset.forms[0]?.lines.valid?.values ?? [])]).toEqual([30]);
    expect([...(dataset.forms[0]?.votes.get('valid')?.values ?? [])]).toEqual([10]);
    expect([...(dataset.forms[0]?.votes.get('station')?.values ?? [])]).toEqual([20]);
    expect(dataset.stations.ids).toEqual(['7']);
  });

  it('set aside a row without a station number, with an issue', async () => {
    const dataset = await readForms(
      'territory,station,registered,valid,a,b\nNorth, ,1,2,3,4\nNorth,7,1,2,3,4\n',
    );
    expect(issuesOf(dataset)).toMatchObject([{ code: 'no-station', file: 'forms.csv', line: 2 }]);
    expect(rowsOf(dataset)).toEqual({
      'forms.csv': { rowsIn: 2, rowsUsed: 1, setAside: { 'no-station': 1 } },
    });
  });

  it('are refused where a mapped column is missing, each with the nearest one there is', async () => {
    const files = oneSource([formsFile('forms.csv', ['registered', 'valid'])], {
      'forms.csv': 'territory,uik,regstered,valid,a,B\n',
    });
    expect(await problemsOf(files)).toMatchObject([
      { code: 'missing-column', line: 1, column: 'station' },
      { code: 'missing-column-nearest', column: 'registered', args: { nearest: 'regstered' } },
      { code: 'missing-column-nearest', column: 'b', args: { nearest: 'B' } },
    ]);
  });
});

describe('what a result form says of its station', () => {
  const entry: FileEntry = {
    path: 'forms.csv',
    holds: 'result-forms',
    columns: {
      station: 'uik',
      valid: 'valid',
      kind: 'kind',
      venue: 'venue',
      latitude: 'lat',
      longitude: 'lon',
      counting: 'has_koib',
    },
  };

  it('is kept: kind, venue, coordinates and how it counts', async () => {
    const dataset = await readForms(
      'uik,valid,kind,venue,lat,lon,has_koib\n7,1,Hospital,Ward 3,55.75,"-37,61",True\n8,1,,,,,нет\n',
      entry,
    );
    expect([...dataset.stations.details]).toEqual([
      [0, { kind: 'hospital', venue: 'Ward 3', latitude: 55.75, longitude: -37.61, counting: 'machine' }],
      [1, { kind: 'unknown', venue: null, latitude: null, longitude: null, counting: 'hand' }],
    ]);
  });

  it('is unknown where a cell is blank or holds something else', async () => {
    const dataset = await readForms(
      'uik,valid,kind,venue,lat,lon,has_koib\n7,1,palace,,north,,perhaps\n8,1,,,,,\n',
      entry,
    );
    expect([...dataset.stations.details]).toEqual([
      [0, { kind: 'unknown', venue: null, latitude: null, longitude: null, counting: null }],
      [1, { kind: 'unknown', venue: null, latitude: null, longitude: null, counting: null }],
    ]);
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'unknown-kind', line: 2, got: 'palace' },
      { code: 'unknown-counting', line: 2, got: 'perhaps' },
      { code: 'not-a-number', line: 2, column: 'lat', got: 'north' },
    ]);
  });
});
