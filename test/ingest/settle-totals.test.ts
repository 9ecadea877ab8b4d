import { describe, expect, it } from 'vitest';
import { type Files, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const LINES = ['reg', 'valid', 'Anna', 'Boris'] as const;
type Numbers = readonly [registered: number, valid: number, a: number, b: number];

/** Six stations, unlike each other. */
const STATIONS: readonly Numbers[] = [0, 1, 2, 3, 4, 5].map((index) => [
  900 + 7 * index,
  103 + index,
  61 + 2 * index,
  42 - index,
]);

const sumOf = (rows: readonly Numbers[]): Numbers =>
  LINES.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0)) as unknown as Numbers;

const long = (path: string, more: object = {}): FileEntry => ({
  path,
  holds: 'result-forms',
  columns: { station: 'station', territory: ['territory'] },
  long: {
    key: 'line',
    value: 'n',
    lines: { registered: 'reg', valid: 'valid' },
    votes: { a: 'Anna', b: 'Boris' },
    ...more,
  },
});

interface LongRow {
  readonly territory: string;
  readonly station: string;
  readonly line: string;
  readonly n: number;
}

/** The rows of forms one after the other; stations are numbered from 1. */
function rowsOfForms(forms: readonly Numbers[], territory = 'N'): readonly LongRow[] {
  return forms.flatMap((form, index) =>
    LINES.map((line, at) => ({ territory, station: String(index + 1), line, n: form[at] ?? 0 })),
  );
}

const csv = (rows: readonly LongRow[], header = 'territory,station,line,n'): string =>
  `${header}\n${rows.map(({ territory, station, line, n }) => `${territory},${station},${line},${n}\n`).join('')}`;

const ELSEWHERE = rowsOfForms([[900, 100, 60, 40]], 'S');

async function readRows(rows: readonly LongRow[]) {
  const dataset = await readFiles(oneSource([long('long.csv')], { 'long.csv': csv(rows) }));
  const stations = plainForms(dataset).map(({ station }) => station);
  return { dataset, stations, issues: issuesOf(dataset), rows: rowsOf(dataset)['long.csv'] };
}

describe('a total by its numbers in a long table', () => {
  const withTotal = [...STATIONS, sumOf(STATIONS)];

  it('is set aside with all its rows, and its station is none', async () => {
    const { dataset, issues, rows } = await readRows([...rowsOfForms(withTotal), ...ELSEWHERE]);
    expect(rows).toEqual({ rowsIn: 32, rowsUsed: 28, setAside: { 'total-row': 4 } });
    expect(issues).toMatchObject([
      { code: 'total-row', file: 'long.csv', line: 26, got: 'N › 7', args: { from: 2, to: 25 } },
    ]);
    expect(dataset.stations.ids).toEqual(['1', '2', '3', '4', '5', '6', '1']);
  });

  it('is found above its stations, too', async () => {
    const total = rowsOfForms([sumOf(STATIONS)]).map((row) => ({ ...row, station: '50' }));
    const { stations, rows } = await readRows([...total, ...rowsOfForms(STATIONS), ...ELSEWHERE]);
    expect(rows?.setAside).toEqual({ 'total-row': 4 });
    expect(stations).not.toContain('N › 50');
  });

  it('is found where each line has all its stations one after the other', async () => {
    const rows = rowsOfForms(withTotal);
    const byLine = LINES.flatMap((line) => rows.filter((row) => row.line === line));
    const read = await readRows([...byLine, ...ELSEWHERE]);
    expect(read.rows?.setAside).toEqual({ 'total-row': 4 });
    expect(read.issues).toMatchObject([{ line: 8, got: 'N › 7', args: { from: 2, to: 28 } }]);
  });

  it('may lack a line that the stations have, as long as four unlike numbers are left', async () => {
    const total = rowsOfForms([sumOf(STATIONS)]).map((row) => ({ ...row, station: '50' }));
    const extra = rowsOfForms(STATIONS).flatMap((row) =>
      row.line === 'reg' ? [row, { ...row, line: 'lost', n: 1 }] : [row],
    );
    const readLost = async (rows: readonly LongRow[]) => {
      const entry = long('long.csv', { lines: { registered: 'reg', valid: 'valid', lost: 'lost' } });
      const dataset = await readFiles(oneSource([entry], { 'long.csv': csv([...rows, ...ELSEWHERE]) }));
      return rowsOf(dataset)['long.csv']?.setAside;
    };
    expect(await readLost([...extra, ...total])).toEqual({ 'total-row': 4 });
    expect(await readLost([...extra, ...total.slice(1)])).toEqual({});
  });

  it.each([
    [
      'one of its numbers is off by one',
      [...STATIONS, [...sumOf(STATIONS).slice(0, 3), 1] as unknown as Numbers],
    ],
    ['its stations are like each other', [...Array(6).fill([300, 300, 200, 100]), [1800, 1800, 1200, 600]]],
    ['it is the sum of four', [...STATIONS.slice(2), sumOf(STATIONS.slice(2))]],
    ['it is the sum of a part of its territory', [[1, 1, 1, 0], ...STATIONS, sumOf(STATIONS)]],
  ] as [string, readonly Numbers[]][])('is not made of a station where %s', async (_, forms) => {
    const { rows } = await readRows([...rowsOfForms(forms), ...ELSEWHERE]);
    expect(rows?.setAside).toEqual({});
  });

  it('is set aside in every file that gives parts of it', async () => {
    const halves = (mode: string, half: (n: number) => number): string =>
      csv(
        [...rowsOfForms(withTotal), ...ELSEWHERE].map((row) => ({
          ...row,
          station: `${row.station},${mode}`,
          n: half(row.n),
        })),
        'territory,station,mode,line,n',
      );
    const files: Files = {
      'day.csv': halves('day', (n) => Math.floor(n / 10)),
      'early.csv': halves('early', (n) => n - Math.floor(n / 10)),
    };
    const dataset = await readFiles(oneSource([long('*.csv', { parts: 'mode' })], files));
    expect(plainForms(dataset).map(({ station }) => station)).not.toContain('N › 7');
    for (const counts of Object.values(rowsOf(dataset))) {
      expect(counts).toEqual({ rowsIn: 32, rowsUsed: 28, setAside: { 'total-row': 4 } });
    }
    expect(issuesOf(dataset)).toMatchObject([{ code: 'total-row', file: 'day.csv', line: 26 }]);
  });
});
