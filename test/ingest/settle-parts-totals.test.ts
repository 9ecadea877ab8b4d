import { describe, expect, it } from 'vitest';
import { readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const ENTRY: FileEntry = {
  path: '*.csv',
  holds: 'result-forms',
  columns: { station: 'station', territory: ['territory'] },
  long: {
    key: 'line',
    value: 'n',
    parts: 'mode',
    lines: { valid: 'valid' },
    votes: { a: 'Anna', b: 'Boris' },
  },
};

const HEADER = 'territory,station,line,mode,n\n';

/** Every mapped key once, so that no file is refused for a key that never occurs. */
const COMPLETE = 'W,99,valid,early,9\nW,99,Anna,early,5\nW,99,Boris,early,4\n';

/** Reads tables without a header; of each, rows of territory, station, line, mode and number. */
async function read(...tables: readonly (readonly string[])[]) {
  const files = tables.map((rows, index) => [
    `${index}.csv`,
    `${HEADER}${rows.map((row) => `${row}\n`).join('')}`,
  ]);
  const contents = { ...Object.fromEntries(files), 'complete.csv': HEADER + COMPLETE };
  const dataset = await readFiles(oneSource([ENTRY], contents));
  const issues = issuesOf(dataset).filter(({ code }) => code !== 'line-never-occurs');
  return {
    cells: new Map(plainForms(dataset).map(({ station, cells }) => [station, cells])),
    aside: rowsOf(dataset)['0.csv']?.setAside,
    files: rowsOf(dataset),
    issues,
    codes: [...new Set(issues.map(({ code }) => code))],
  };
}

/** Rows of a station: early and mail numbers for Anna and Boris and their sums, and what a third row says of each of the lines. */
function station(
  name: string,
  [anna, boris]: readonly [readonly [number, number], readonly [number, number]],
  third: string,
  value: (early: number, mail: number) => number | null,
): string[] {
  const valid = [anna[0] + boris[0], anna[1] + boris[1]] as const;
  const lines = { Anna: anna, Boris: boris, valid };
  return Object.entries(lines).flatMap(([line, [early, mail]]) => {
    const said = value(early, mail);
    return [
      `${name},${line},early,${early}`,
      `${name},${line},mail,${mail}`,
      ...(said === null ? [] : [`${name},${line},${third},${said}`]),
    ];
  });
}

const SEVEN = [
  [100, 40],
  [80, 61],
] as const;
const EIGHT = [
  [233, 51],
  [90, 72],
] as const;
const sum = (early: number, mail: number): number => early + mail;
const summed = { valid: 281, a: 140, b: 141 };

describe('a part called like the total of one kind of ballots', () => {
  it('is added up, beside another of the kind too, and the report says so', async () => {
    const { cells, aside, issues } = await read([
      'N,7,Anna,Total Election Day,100',
      'N,7,Anna,Total Absentee,40',
      'N,7,Boris,Total Election Day,80',
      'N,7,Boris,Total Absentee,60',
    ]);
    expect(cells.get('N › 7')).toMatchObject({ a: 140, b: 140 });
    expect(aside).toEqual({});
    expect(issues).toMatchObject([
      { code: 'part-in-doubt', line: 2, got: 'Total Election Day', args: { cells: 2, agreeing: 0 } },
      { code: 'part-in-doubt', line: 3, got: 'Total Absentee', args: { cells: 2, agreeing: 0 } },
    ]);
  });

  it('is the sum of some parts where the others make the stated total without it', async () => {
    const rows = [
      SEVEN,
      EIGHT,
      [
        [310, 44],
        [205, 17],
      ] as const,
    ].flatMap((numbers, index) => [
      ...station(`N,${index + 7}`, numbers, 'Total Absentee', (_, mail) => mail),
      ...station(`N,${index + 7}`, numbers, 'TOTAL', sum).filter((row) => row.includes('TOTAL')),
    ]);
    const { cells, codes } = await read(rows);
    expect(cells.get('N › 7')).toMatchObject(summed);
    expect(codes).toEqual(['total-part', 'total-row']);
  });
});

describe('a part whose name is blank or for all there is', () => {
  it.each(['', 'All', 'TOTAL (all)', 'combined', 'ALL MODES', 'ABS-TOTAL'])(
    'is set aside where it is the sum of the others in every line (%s)',
    async (name) => {
      const { cells, aside, codes } = await read([
        ...station('N,7', SEVEN, name, sum),
        ...station('N,8', EIGHT, name, sum),
      ]);
      expect(cells.get('N › 7')).toEqual(summed);
      expect(aside).toEqual({ 'total-row': 6 });
      expect(codes).toEqual(['total-part']);
    },
  );

  it('is added up and reported where it is another number', async () => {
    const { cells, aside, issues } = await read(station('N,7', SEVEN, '', () => 3));
    expect(cells.get('N › 7')).toEqual({ valid: 284, a: 143, b: 144 });
    expect(aside).toEqual({});
    expect(issues).toMatchObject([
      { code: 'part-in-doubt', line: 4, got: null, args: { cells: 3, agreeing: 0 } },
    ]);
  });

  it('is added up and reported where the sums are so small that chance may make them', async () => {
    const small = [
      [1, 1],
      [2, 0],
    ] as const;
    const { cells, codes } = await read(station('N,7', small, 'All', sum));
    expect(cells.get('N › 7')).toMatchObject({ a: 4, b: 4 });
    expect(codes).toEqual(['part-in-doubt']);
  });

  it('is no total by many rows that say the same', async () => {
    const alike = [
      [50, 50],
      [50, 50],
    ] as const;
    const { cells } = await read(
      Array.from({ length: 30 }, (_, index) => station(`N,${index}`, alike, '', sum)).flat(),
    );
    expect(cells.get('N › 7')).toMatchObject({ a: 200 });
  });

  it('is the whole in one territory and a part in another', async () => {
    const { cells, codes } = await read([
      ...station('N,7', SEVEN, '', sum),
      ...station('N,8', EIGHT, '', sum),
      ...station('S,7', SEVEN, '', () => 3),
      ...station('S,8', EIGHT, '', () => 4),
    ]);
    expect(cells.get('N › 7')).toEqual(summed);
    expect(cells.get('S › 7')).toEqual({ valid: 284, a: 143, b: 144 });
    expect(codes).toEqual(['part-in-doubt', 'total-part']);
  });

  it('stays the whole where one of many stations says otherwise, and that number is blank', async () => {
    const { cells, issues } = await read([
      ...station('N,7', SEVEN, 'All', sum),
      ...station('N,8', EIGHT, 'All', sum),
      'N,9,Anna,early,10',
      'N,9,Anna,mail,5',
      'N,9,Anna,All,16',
    ]);
    expect(cells.get('N › 7')).toEqual(summed);
    expect(cells.get('N › 9')).toMatchObject({ a: null });
    expect(issues.find(({ code }) => code === 'parts-not-total')).toMatchObject({
      got: '16',
      args: { sum: 15, station: 'N › 9 › All' },
    });
  });

  it('is used where it stands alone', async () => {
    const { cells, issues } = await read(['N,7,Anna,,12', 'N,7,Boris,All,13']);
    expect(cells.get('N › 7')).toMatchObject({ a: 12, b: 13 });
    expect(issues).toEqual([]);
  });
});

describe('a part with a name of its own', () => {
  it('is a total where it is the sum of two others in lines enough', async () => {
    const { cells } = await read([
      ...station('N,7', SEVEN, 'kõik', sum),
      ...station('N,8', EIGHT, 'kõik', sum),
    ]);
    expect(cells.get('N › 7')).toEqual(summed);
  });

  it('is a part however often it equals the only other', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      `N,${index},Anna,early,${100 + index}`,
      `N,${index},Anna,mail,${100 + index}`,
    ]);
    const { cells } = await read(rows.flat());
    expect(cells.get('N › 7')).toMatchObject({ a: 214 });
  });
});

describe('a total beside its parts', () => {
  it('leaves the number blank where they do not add up to it, and the issue has both', async () => {
    const { cells, files, issues } = await read(
      ['N,7,Anna,TOTAL,30', 'N,7,Boris,TOTAL,11', 'N,7,valid,TOTAL,41'],
      ['N,7,Anna,early,10', 'N,7,Boris,early,5', 'N,7,Boris,mail,6'],
    );
    expect(cells.get('N › 7')).toEqual({ valid: 41, a: null, b: 11 });
    expect(files).toMatchObject({
      '0.csv': { rowsIn: 3, rowsUsed: 1, setAside: { 'total-row': 2 } },
      '1.csv': { rowsIn: 3, rowsUsed: 3, setAside: {} },
    });
    expect(issues.filter(({ code }) => code === 'parts-not-total')).toMatchObject([
      { file: '0.csv', line: 2, got: '30', args: { sum: 10, station: 'N › 7 › TOTAL' } },
    ]);
  });

  it('says nothing of a sum that is blank for want of a part', async () => {
    const { cells, codes } = await read(['N,7,Anna,TOTAL,30', 'N,7,Anna,early,10', 'N,7,Anna,mail,']);
    expect(cells.get('N › 7')).toMatchObject({ a: null });
    expect(codes).toEqual(['total-row']);
  });
});

describe('parts under several spellings', () => {
  it('are one part, in one file and in a copy of it', async () => {
    const { cells, files } = await read(
      ['N,7,Anna,Election Day,100', 'N,7,Anna,Election\u00a0Day,100', 'N,7,Anna,"Election\nDay",100'],
      ['N,7,Anna,election  day,100', 'N,7,Anna,Election Day\u200b,100', 'N,7,Anna,Mail,1'],
    );
    expect(cells.get('N › 7')).toMatchObject({ a: 101 });
    expect(files['0.csv']?.setAside).toEqual({ 'repeated-row': 2 });
    expect(files['1.csv']?.setAside).toEqual({ 'repeated-row': 2 });
  });
});

describe('a sum larger than any count', () => {
  it('is reported as a sum, with the rows of its parts', async () => {
    const { cells, issues } = await read(['N,7,Anna,early,2147483647', 'N,7,Anna,mail,1']);
    expect(cells.get('N › 7')).toMatchObject({ a: null });
    expect(issues).toMatchObject([
      { code: 'sum-too-large', got: 'N › 7', args: { sum: '2147483648', rows: '0.csv:2, 0.csv:3' } },
    ]);
  });
});
