import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadSheet, readWorkbook, type SheetRow } from './read-workbook.js';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
const GIVEN = process.env['SCRUTINEER_REAL_DATA'] || '../shared/data';
const FILE = resolve(PROJECT, GIVEN, 'us-wi-2016/president_canvass.xlsx');
const ABSENT = !existsSync(FILE);
const WHY_SKIPPED = ABSENT
  ? ` — SKIPPED: no us-wi-2016/president_canvass.xlsx in ${GIVEN}, name the data’s folder in SCRUTINEER_REAL_DATA`
  : '';

describe.skipIf(ABSENT)(`the canvass of Wisconsin, president 2016${WHY_SKIPPED}`, () => {
  let sheets: readonly ReadSheet[] = [];
  let rows: readonly SheetRow[] = [];
  beforeAll(async () => {
    sheets = await readWorkbook(readFileSync(FILE));
    rows = sheets[1]?.rows ?? [];
  });

  it('has two sheets, the data on the second', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Document map', 'Ward by Ward Report']);
  });

  it('has 3,636 reporting units, 72 totals of counties and one of the office', () => {
    const totals = rows.filter(([, , unit]) => unit === 'County Totals:');
    const office = rows.filter(([, county]) => county === 'Office Totals:');
    const units = rows.filter(([line, , unit]) => line >= 12 && unit !== '' && unit !== 'County Totals:');
    expect([units.length, totals.length, office.length]).toEqual([3636, 72, 1]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([21]));
  });

  it('adds up to 1,404,440 votes for Trump, by unit, by county and as published', () => {
    const votes = (row: SheetRow): number => Number(row[4]);
    const sum = (some: readonly SheetRow[]): number => some.reduce((total, row) => total + votes(row), 0);
    const counted = rows.filter(([line]) => line >= 12);
    const isTotal = ([, , unit]: SheetRow): boolean => unit === 'County Totals:';
    const isOffice = ([, county]: SheetRow): boolean => county === 'Office Totals:';
    expect(sum(counted.filter((row) => !isTotal(row) && !isOffice(row)))).toBe(1_404_440);
    expect(sum(counted.filter(isTotal))).toBe(1_404_440);
    expect(sum(counted.filter(isOffice))).toBe(1_404_440);
  });

  it('numbers its rows as the sheet does', () => {
    expect(rows.find(([line]) => line === 12)?.slice(0, 5)).toEqual([
      12,
      'ADAMS',
      'TOWN OF ADAMS Wards 1-3',
      '618',
      '377',
    ]);
  });

  it('spreads its merged titles', () => {
    const [first] = sheets[0]?.rows ?? [];
    expect(new Set(first?.slice(1))).toEqual(new Set(['Ward by Ward Report']));
  });
});
