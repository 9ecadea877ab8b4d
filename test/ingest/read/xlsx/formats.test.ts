import { describe, expect, it } from 'vitest';
import { formatOfCode } from '../../../../src/ingest/read/xlsx/number-format.js';
import { buildSheet } from './build-workbook.js';
import { cellsOf } from './read-workbook.js';

/** What a number is read as in a cell of this format. */
async function shown(value: number | string, format: number | string, is1904 = false): Promise<string> {
  const sheet = buildSheet(`<row><c><v>1</v></c><c s="1"><v>${value}</v></c></row>`, {
    formats: [0, format],
    is1904,
  });
  return (await cellsOf(sheet))[0]?.[1] ?? '';
}

describe('a number in the format of a date', () => {
  it.each([
    [40_881, 14, '2011-12-04'],
    [40_881, 'dd.mm.yyyy', '2011-12-04'],
    [40_881.833333333336, 22, '2011-12-04T20:00'],
    [40_881.833333333336, 'dd/mm/yyyy hh:mm', '2011-12-04T20:00'],
    [40_881.8337, 'dd/mm/yyyy hh:mm:ss', '2011-12-04T20:00:32'],
    [40_881, 'dd/mm/yyyy hh:mm', '2011-12-04'],
    [0.8333333333333334, 20, '20:00'],
    [0.8333333333333334, 'h:mm AM/PM', '20:00'],
    [0.833, 14, '19:59:31'],
    [0, 20, '00:00'],
    [0.9999999, 21, '23:59:59'],
    [40_881.999999999, 22, '2011-12-05'],
    [1.5, 46, '36:00'],
    [1.5, '[h]:mm', '36:00'],
    [0.25, '[mm]:ss', '06:00'],
    [1, 14, '1900-01-01'],
    [59, 14, '1900-02-28'],
    [61, 14, '1900-03-01'],
    [2_958_465, 14, '9999-12-31'],
    ['4.0881E4', 14, '2011-12-04'],
  ])('%d as %j is read as %s', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it.each([
    [0, 14, '0'],
    [60, 14, '60'],
    [-1, 14, '-1'],
    [2_958_466, 14, '2958466'],
    ['1E300', 14, '1e+300'],
    ['soon', 14, 'soon'],
    ['', 14, ''],
  ])('is left as it is where it is no date: %s', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it('is counted from 1904 where the workbook says so', async () => {
    expect(await shown(39_419, 14, true)).toBe('2011-12-04');
    expect(await shown(39_419.75, 22, true)).toBe('2011-12-04T18:00');
    expect(await shown(1, 14, true)).toBe('1904-01-02');
    expect(await shown(0.75, 20, true)).toBe('18:00');
  });
});

describe('a number in the format of a percentage', () => {
  it.each([
    [0.569, 9, '56.9%'],
    [0.569, 10, '56.9%'],
    [0.07, '0.0%', '7%'],
    [0.28, '0%', '28%'],
    [1, '0.00 %', '100%'],
    [0.6448999999999999, 10, '64.49%'],
    [0, 9, '0%'],
    [-0.015, '0.0%;[Red]-0.0%', '-1.5%'],
    ['1E-3', 10, '0.1%'],
    ['n/a', 10, 'n/a'],
  ])('%s as %j is read as %s', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });
});

describe('a format', () => {
  it.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0;[Red]-#,##0', 'number'],
    ['# ##0" days"', 'number'],
    ['0 pcs', 'number'],
    ['0.00E+00', 'number'],
    ['@', 'number'],
    ['\\d0', 'number'],
    ['_d0_y', 'number'],
    ['"d/m/y"', 'number'],
    ['[$-419]0', 'number'],
    ['[Yellow]0', 'number'],
    ['[$€-407]#,##0', 'number'],
    ['0\\%', 'number'],
    ['"100%"0', 'number'],
    ['', 'number'],
    ['0.0%', 'percent'],
    ['0%;;;@', 'percent'],
    ['yyyy\\-mm\\-dd;@', 'date'],
    ['[$-419]d\\ mmmm\\ yyyy\\ "г.";@', 'date'],
    ['mmm', 'date'],
    ['DD.MM.YYYY', 'date'],
    ['d" of "mmmm', 'date'],
    ['h:mm', 'time'],
    ['[$-F400]h:mm:ss\\ AM/PM', 'time'],
    ['mm:ss.000', 'time'],
    ['[h]:mm', 'duration'],
    ['[HH]:MM:SS', 'duration'],
    ['[s]', 'duration'],
  ])('%j is that of a %s', (code, format) => {
    expect(formatOfCode(code)).toBe(format);
  });

  it('far longer than any is not looked at, however it nests', () => {
    expect(formatOfCode('['.repeat(1 << 20))).toBe('number');
    expect(formatOfCode('"'.repeat(1 << 20))).toBe('number');
  });

  it('that a workbook defines comes before the one of the same number that all have', async () => {
    const styles =
      '<styleSheet xmlns="m"><numFmts><numFmt numFmtId="14" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const sheet = buildSheet('<row><c s="1"><v>40881</v></c></row>', { parts: { 'xl/styles.xml': styles } });
    expect(await cellsOf(sheet)).toEqual([['40881']]);
  });

  it.each(['99', '-1', 'x', '1e9'])(
    'of a style that there is not (%s) leaves a number as it is',
    async (style) => {
      expect(await cellsOf(buildSheet(`<row><c s="${style}"><v>40881</v></c></row>`))).toEqual([['40881']]);
    },
  );
});
