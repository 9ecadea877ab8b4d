import { describe, expect, it } from 'vitest';
import { isFootnote, isHeading } from '../../../../src/ingest/normalise/rows/is-footnote.js';

const WIDTH = 6;

/** A row of the table with these cells at its beginning. */
const row = (...cells: readonly string[]): string[] => [
  ...cells,
  ...Array<string>(WIDTH - cells.length).fill(''),
];

describe('isFootnote', () => {
  it.each([
    '* preliminary data',
    '** data as of 12.04.2020',
    '† recounted',
    '1) without the stations abroad',
    '(2) including 3 stations in hospitals',
    'Source: Central Election Commission, 2011',
    'Sources',
    'Note 1. Ward 5 voted twice',
    'N.B.: not final',
    'Примечание: данные предварительные',
    'Источник: ЦИК России, 2011',
    'Uwaga: 4 obwody',
    'Źródło: PKW',
    'Fuente: TSE 2019',
    'Fonte: TSE',
    'Catatan: 3 TPS',
    'Printed 11/10/2016 3:05 PM',
    'По состоянию на 10:00 04.12.2011',
    'Page 3 of 10',
    'Results are not final',
  ])('knows the remark %j, alone in its row', (text) => {
    expect(isFootnote(row(text), WIDTH)).toBe(true);
    expect(isFootnote(row('', '', text), WIDTH)).toBe(true);
  });

  it.each(['ADAMS COUNTY', 'Республика Северная Осетия — Алания', 'Powiat bolesławiecki'])(
    'knows the heading %j, alone in its row',
    (text) => {
      expect(isFootnote(row(text), WIDTH)).toBe(true);
    },
  );

  it.each([
    ['Source:', 'Central Election Commission 2011'],
    ['*', 'preliminary data'],
    ['1)', 'without the stations abroad'],
    ['Note:', '3 stations closed'],
  ])('knows a remark over two cells: %j, %j', (...cells) => {
    expect(isFootnote(row(...cells), WIDTH)).toBe(true);
  });

  it.each([
    '12',
    '№ 12',
    'УИК №12',
    'Ward 5',
    'TPS 01',
    '12a',
    'TOWN OF ADAMS Wards 1 & 2',
    '1) УИК 5',
    '*Ward 5',
    '٣',
    'A',
    'IV',
    '-',
    '…',
  ])('keeps %j, alone in its row, as a station that reported nothing', (text) => {
    expect(isFootnote(row(text), WIDTH)).toBe(false);
    expect(isFootnote(row(text), WIDTH, 0)).toBe(false);
  });

  it('keeps a station that is named in words, where it is told which column names stations', () => {
    expect(isFootnote(row('Town of Adams'), WIDTH, 0)).toBe(false);
    expect(isFootnote(row('Town of Adams'), WIDTH, 1)).toBe(true);
    expect(isFootnote(row('* preliminary data'), WIDTH, 0)).toBe(true);
    expect(isFootnote(row('SUMBER'), WIDTH, 0)).toBe(false);
    expect(isFootnote(row('SUMBER-REJO'), WIDTH, 0)).toBe(false);
    expect(isFootnote(row('Sumber: KPU'), WIDTH, 0)).toBe(true);
  });

  it.each([
    ['ADAMS', 'Town of Adams'],
    ['Adams', '12'],
    ['12', '* not counted yet'],
    ['Town of Adams', '413'],
    ['*', 'Ward 5'],
    ['*', '12'],
  ])('keeps a row with %j and %j', (...cells) => {
    expect(isFootnote(row(...cells), WIDTH)).toBe(false);
  });

  it('keeps rows with more cells filled, empty ones, and rows of narrow tables', () => {
    expect(isFootnote(row('* a', 'b', 'c'), WIDTH)).toBe(false);
    expect(isFootnote(row(), WIDTH)).toBe(false);
    expect(isFootnote([], WIDTH)).toBe(false);
    expect(isFootnote(['Adams', ''], 2)).toBe(false);
    expect(isFootnote(['* late', 'and wrong', ''], 3)).toBe(false);
  });

  it('looks at rows that are narrower than the table', () => {
    expect(isFootnote(['* preliminary data'], WIDTH)).toBe(true);
    expect(isFootnote(['12'], WIDTH)).toBe(false);
  });
});

describe('isHeading', () => {
  it.each([['South'], ['Город Уфа'], ['North district']])('knows %j alone on its row', (text) => {
    expect(isHeading(row(text))).toBe(true);
    expect(isHeading(row('', text))).toBe(true);
  });

  it.each([['* preliminary data'], ['Source: KPU'], ['']])('stays silent at %j', (text) => {
    expect(isHeading(row(text))).toBe(false);
  });

  it('stays silent at a mark and its remark in two cells', () => {
    expect(isHeading(row('*', 'preliminary data'))).toBe(false);
  });
});
