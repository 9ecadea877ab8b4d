import { describe, expect, it } from 'vitest';
import { formsFile, problemsOf, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const read = (text: string | Uint8Array, given: Partial<FileEntry> = {}) =>
  readFiles(
    oneSource([{ ...formsFile('forms.csv', ['valid']), ...given } as FileEntry], { 'forms.csv': text }),
  );

describe('where the header stands', () => {
  it('is found further down, and what stands above it is set aside', async () => {
    const dataset = await read('Council 2030\n\nterritory,station,valid,a,b\nN,1,3,2,1\n');
    expect(plainForms(dataset)).toMatchObject([{ station: 'N › 1', line: 4 }]);
    expect(rowsOf(dataset)['forms.csv']).toEqual({ rowsIn: 2, rowsUsed: 1, setAside: { 'above-header': 1 } });
    expect(issuesOf(dataset)).toMatchObject([{ code: 'above-header', line: 3, args: { rows: 1 } }]);
  });

  it('may be said, also as several lines', async () => {
    const text = 'territory,station,valid,Votes,Votes\n,,,A,B\nN,1,3,2,1\n';
    const votes = { a: 'Votes / A', b: 'Votes / B' };
    const dataset = await read(text, { header: [1, 2], votes });
    expect(plainForms(dataset)).toMatchObject([{ line: 3, cells: { a: 2, b: 1 } }]);
    const found = await read(text, { votes });
    expect(plainForms(found)).toEqual(plainForms(dataset));
  });

  it('is the first row where no row has all the columns, so that the message names what that lacks', async () => {
    const text = 'territory,station,vald,a,b\nN,1,3,2,1\n';
    const problems = await problemsOf(oneSource([formsFile('forms.csv', ['valid'])], { 'forms.csv': text }));
    expect(problems).toMatchObject([{ code: 'missing-column-nearest', line: 1, args: { nearest: 'vald' } }]);
  });

  it('may stand again further down', async () => {
    const dataset = await read(
      'territory,station,valid,a,b\nN,1,3,2,1\nterritory,station,valid,a,b\nN,2,3,2,1\n',
    );
    expect(rowsOf(dataset)['forms.csv']).toEqual({
      rowsIn: 3,
      rowsUsed: 2,
      setAside: { 'repeated-header': 1 },
    });
    expect(issuesOf(dataset)).toMatchObject([{ code: 'repeated-header', line: 3 }]);
  });
});

describe('carryDown', () => {
  const TEXT = 'territory,station,valid,a,b\nNorth,1,3,2,1\n,2,3,2,1\nSouth,1,3,2,1\n,3,3,2,1\n';

  it('reads a blank territory as the one above, and says so', async () => {
    const dataset = await read(TEXT, { carryDown: true });
    expect(plainForms(dataset).map(({ station }) => station)).toEqual([
      'North › 1',
      'North › 2',
      'South › 1',
      'South › 3',
    ]);
    expect(dataset.issues).toMatchObject([{ code: 'carried-down', total: 2 }]);
  });

  it('never takes a territory from a total or a remark, but from a heading and from a row that is set aside', async () => {
    const dataset = await read(
      'territory,station,valid,a,b\nNorth,1,3,2,1\nTotal,,3,2,1\n,2,3,2,1\n* recounted by order,,,,\n,3,3,2,1\n' +
        'South,,,,\n,1,3,2,1\nWest,1,3,2\n,2,3,2,1\n',
      { carryDown: true },
    );
    expect(plainForms(dataset).map(({ station }) => station)).toEqual([
      'North › 1',
      'North › 2',
      'North › 3',
      'South › 1',
      'West › 2',
    ]);
  });

  it('takes a territory from a total that stands first in it, under a name of its own', async () => {
    const dataset = await read(
      'territory,station,valid,a,b\nNorth,Total,6,4,2\n,1,3,2,1\n,2,3,2,1\nSouth,Total,3,2,1\n,3,3,2,1\n',
      { carryDown: true },
    );
    expect(plainForms(dataset).map(({ station }) => station)).toEqual([
      'North › 1',
      'North › 2',
      'South › 3',
    ]);
    expect(dataset.issues.find(({ code }) => code === 'carried-down')).toMatchObject({ total: 3 });
  });

  it('counts only rows that are used, and names the first of them', async () => {
    const dataset = await read('territory,station,valid,a,b\nNorth,1,3,2,1\n,,,,\n,total,3,2,1\n,2,3,2,1\n', {
      carryDown: true,
    });
    expect(dataset.issues.find(({ code }) => code === 'carried-down')).toMatchObject({
      total: 1,
      examples: [{ line: 5 }],
    });
  });

  it('is not done unasked', async () => {
    const dataset = await read(TEXT);
    expect(plainForms(dataset).map(({ station }) => station)).toEqual(['North › 1', '2', 'South › 1', '3']);
  });

  it('never carries a lower level into another higher one', async () => {
    const text = 'region,district,station,a,b\nR,D,1,2,1\n,,2,2,1\nS,,3,2,1\n,E,4,2,1\n,,5,2,1\n';
    const dataset = await read(text, {
      carryDown: true,
      columns: { station: 'station', territory: ['region', 'district'] },
    });
    expect(plainForms(dataset).map(({ station }) => station)).toEqual([
      'R › D › 1',
      'R › D › 2',
      'S › 3',
      'S › E › 4',
      'S › E › 5',
    ]);
  });
});

describe('rows that are no stations', () => {
  it('are set aside, each with its reason, and empty stations are kept', async () => {
    const dataset = await read(
      'territory,station,valid,a,b\nN,1,3,2,1\nN,2,,,\nN,3,-,-,-\nN,Total,3,2,1\nTotal,,3,2,1\n* preliminary figures,,,,\n',
    );
    expect(rowsOf(dataset)['forms.csv']).toEqual({
      rowsIn: 6,
      rowsUsed: 2,
      setAside: { 'placeholder-row': 1, 'total-row': 2, footnote: 1 },
    });
    expect(plainForms(dataset)).toMatchObject([
      { station: 'N › 1' },
      { station: 'N › 2', cells: { valid: null, a: null, b: null } },
    ]);
    expect(issuesOf(dataset).map(({ code, line }) => `${code} ${line}`)).toEqual([
      'empty-form 3',
      'placeholder-row 4',
      'total-row 5',
      'total-row 6',
      'footnote 7',
    ]);
    expect(dataset.stations.ids).toEqual(['1', '2']);
  });

  it('are found by their numbers where they look like stations', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      900 + 7 * index,
      103 + index,
      61 + 2 * index,
      42 - index,
    ]);
    const total = [0, 1, 2, 3].map((at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    const line = (row: readonly number[], id: string) => `N,${id},${row.join(',')}\n`;
    const text = rows.map((row, index) => line(row, String(index + 1))).join('');
    const entry = formsFile('forms.csv', ['registered', 'valid']);
    const dataset = await read(
      `territory,station,registered,valid,a,b\n${text}${line(total, '7')}S,1,900,100,60,40\n`,
      entry,
    );
    expect(rowsOf(dataset)['forms.csv']).toMatchObject({ rowsUsed: 7, setAside: { 'total-row': 1 } });
    expect(issuesOf(dataset)).toMatchObject([{ code: 'total-row', line: 8, args: { from: 2, to: 7 } }]);
    expect(dataset.stations.ids).toEqual(['1', '2', '3', '4', '5', '6', '1']);
  });

  it('are never found among stations that report the same round numbers', async () => {
    const rows = '123456'.replaceAll(/\d/gu, (id) => `N,${id},300,300,200,100\n`);
    const dataset = await read(
      `territory,station,registered,valid,a,b\n${rows}N,Hospital,1800,1800,1200,600\n`,
      formsFile('forms.csv', ['registered', 'valid']),
    );
    expect(rowsOf(dataset)['forms.csv']).toMatchObject({ rowsUsed: 7, setAside: {} });
  });

  it('are known by the name of their territory beside a word for a total', async () => {
    const dataset = await read(
      'territory,station,valid,a,b\nNorth,1,3,2,1\nNorth,North Total,3,2,1\nNorth,"Total, North",3,2,1\n',
    );
    expect(rowsOf(dataset)['forms.csv']).toMatchObject({ rowsUsed: 1, setAside: { 'total-row': 2 } });
  });
});

describe('numbers', () => {
  it('are read by the whole column of a source, all its files together', async () => {
    const dataset = await readFiles(
      oneSource([formsFile('*.csv', ['registered', 'valid'])], {
        'a.csv': 'territory,station,registered,valid,a,b\nN,1,1.000,3,2,1\n',
        'b.csv': 'territory,station,registered,valid,a,b\nN,2,1.413,3,2,1\n',
      }),
    );
    expect(plainForms(dataset).map(({ cells }) => cells.registered)).toEqual([1000, 1413]);
    expect(issuesOf(dataset)).toMatchObject([{ code: 'separator-read', column: 'registered' }]);
  });

  it('are not read a thousand times too small where another hand wrote the other mark', async () => {
    const dataset = await read(
      'territory,station,valid,a,b\nN,1,1.201,2,1\nN,2,1.305,2,1\nN,3,"2,000",2,1\n',
      { columns: { station: 'station', territory: ['territory'], registered: 'valid' } },
    );
    expect(plainForms(dataset).map(({ cells }) => cells.registered)).toEqual([1201, 1305, null]);
    expect(issuesOf(dataset).map(({ code, line }) => `${code} ${line}`)).toContain('separator-unclear 4');
  });

  it('are left blank where a column can be read in two ways and nothing decides', async () => {
    const dataset = await read('territory,station,valid,a,b\nN,1,1.000,2,1\nN,2,2.000,2,1\n', {
      columns: { station: 'station', territory: ['territory'], registered: 'valid' },
    });
    expect(plainForms(dataset).map(({ cells }) => cells.registered)).toEqual([null, null]);
    expect(dataset.issues).toMatchObject([{ code: 'separator-unclear', total: 2 }]);
  });

  it('are decided by the form’s arithmetic where it can', async () => {
    const dataset = await read('territory,station,valid,a,b\nN,1,1.000,600,400\nN,2,2.000,1200,800\n');
    expect(plainForms(dataset).map(({ cells }) => cells.valid)).toEqual([1000, 2000]);
  });

  it('are read as the election file says', async () => {
    const dataset = await read('territory,station,valid,a,b\nN,1,1.000,2,1\n', { thousands: 'none' });
    expect(plainForms(dataset)[0]?.cells.valid).toBe(1);
  });

  it('may be blank by a word, or by one that the election file names', async () => {
    const dataset = await read('territory,station,valid,a,b\nN,1,n/a,2,-1\nN,2,3,99,нет\n', {
      blanks: [-1, 99],
    });
    expect(plainForms(dataset).map(({ cells }) => cells)).toEqual([
      { valid: null, a: 2, b: null },
      { valid: 3, a: null, b: null },
    ]);
    expect(dataset.issues.every(({ code }) => code === 'blank-word')).toBe(true);
  });
});

describe('lines that several rows share', () => {
  it('are counted on, so that each row is accounted for by itself', async () => {
    const rows = ['1', '2', '', '3'].map((station) => ({ territory: 'N', station, valid: 3, a: 2, b: 1 }));
    const dataset = await read(JSON.stringify(rows));
    expect(dataset.files[0]).toMatchObject({ rowsIn: 4, rowsUsed: 3, setAside: { 'no-station': 1 } });
    expect(plainForms(dataset).map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['one object per line', (objects: readonly string[]) => `${objects.join('\n')}\n`, [1, 2, 3]],
    [
      'a list with an object per line',
      (objects: readonly string[]) => `[\n${objects.join(',\n')}\n]`,
      [2, 3, 4],
    ],
  ])('are none where JSON has %s: the header out of keys takes no line', async (_, written, lines) => {
    const objects = ['1', '2', '3'].map((station) =>
      JSON.stringify({ territory: 'N', station, valid: station === '2' ? -3 : 3, a: 2, b: 1 }),
    );
    const dataset = await read(written(objects));
    expect(plainForms(dataset).map(({ line }) => line)).toEqual(lines);
    expect(dataset.issues).toMatchObject([{ code: 'not-a-count', examples: [{ line: lines[1] }] }]);
  });
});

describe('a header that is not where it is said to be', () => {
  it.each([99, 3])('is an error (line %d)', async (header) => {
    const files = oneSource([{ ...formsFile('forms.csv', ['valid']), header } as FileEntry], {
      'forms.csv': 'territory,station,valid,a,b\nN,1,3,2,1\n\nN,2,3,2,1\n',
    });
    expect(await problemsOf(files)).toMatchObject([
      { code: 'no-such-header', args: { lines: String(header) } },
    ]);
  });
});

describe('a long table with keys of several columns and numbers in parts', () => {
  const LONG = {
    path: 'forms.csv',
    holds: 'result-forms',
    columns: { station: 'precinct' },
    long: {
      key: ['office', 'candidate'],
      value: 'votes',
      parts: 'mode',
      lines: { registered: 'Registered' },
      votes: { a: 'Mayor / Anna', b: 'Mayor / Boris' },
    },
  } as const;
  const HEADER = 'precinct,office,candidate,mode,votes\n';
  const readLong = (rows: string) =>
    readFiles(oneSource([LONG as unknown as FileEntry], { 'forms.csv': HEADER + rows }));

  it('adds up the rows that differ in the part alone', async () => {
    const dataset = await readLong(
      'P1,Registered,,TOTAL,90\nP1,Mayor,Anna,EARLY,5\nP1,Mayor,Anna,DAY,7\nP1,Mayor,Boris,EARLY,1\nP1,Mayor,Boris,DAY,\n',
    );
    expect(plainForms(dataset)).toMatchObject([{ cells: { registered: 90, a: 12, b: null } }]);
    expect(rowsOf(dataset)['forms.csv']).toEqual({ rowsIn: 5, rowsUsed: 5, setAside: {} });
  });

  it('never adds a total to its parts, nor more than a count can be', async () => {
    const dataset = await readLong(
      'P1,Registered,,TOTAL,90\nP1,Mayor,Anna,DAY,10\nP1,Mayor,Anna,MAIL,20\nP1,Mayor,Anna,TOTAL,30\n' +
        'P1,Mayor,Boris,DAY,2000000000\nP1,Mayor,Boris,MAIL,2000000000\n',
    );
    expect(plainForms(dataset)).toMatchObject([{ cells: { registered: 90, a: 30, b: null } }]);
    expect(rowsOf(dataset)['forms.csv']?.setAside).toEqual({ 'total-row': 1 });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'total-row', line: 5, got: 'P1 › TOTAL', args: { from: null } },
      { code: 'sum-too-large', line: 6, args: { sum: '4000000000' } },
    ]);
  });

  it('adds up numbers with separators where they can be read in one way only', async () => {
    const dataset = await readLong(
      'P1,Registered,,TOTAL,90\nP1,Mayor,Anna,DAY,"1,413"\nP1,Mayor,Anna,MAIL,20\nP1,Mayor,Boris,DAY,1.000\nP1,Mayor,Boris,MAIL,5\n',
    );
    expect(plainForms(dataset)).toMatchObject([{ cells: { a: 1433, b: null } }]);
  });

  it('blanks a number of which a part stands twice, and sets all its rows aside', async () => {
    const dataset = await readLong(
      'P1,Registered,,TOTAL,90\nP1,Mayor,Anna,DAY,5\nP1,Mayor,Anna,DAY,7\nP1,Mayor,Boris,DAY,1\n',
    );
    expect(plainForms(dataset)).toMatchObject([{ cells: { registered: 90, a: null, b: 1 } }]);
    expect(rowsOf(dataset)['forms.csv']).toEqual({
      rowsIn: 4,
      rowsUsed: 2,
      setAside: { 'contradictory-rows': 2 },
    });
  });

  it('names every line that is not mapped, once, with the number of its rows', async () => {
    const dataset = await readLong(
      'P1,Registered,,TOTAL,90\nP1,Mayor,Anna,DAY,5\nP1,Mayor,Boris,DAY,1\nP1,Sheriff,Carl,DAY,1\nP2,Sheriff,Carl,DAY,1\n',
    );
    expect(dataset.issues).toMatchObject([
      { code: 'unmapped-line', total: 2, examples: [{ got: 'Sheriff / Carl', args: { rows: 2 } }] },
    ]);
  });
});
