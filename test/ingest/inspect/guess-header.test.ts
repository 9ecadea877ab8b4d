import { describe, expect, it } from 'vitest';
import { profileOf, type Rows, rowsOf } from './looked-at.js';

const BODY = rowsOf(`
North;1;1000;500;12
North;2;1200;610;9
South;3;800;444;7`);

/** Lines of the header and its names. */
function header(rows: Rows) {
  const { lines, names } = profileOf(rows).header;
  return { lines, names };
}

describe('the header of a table', () => {
  it('is its first row where that has words and the next have numbers', () => {
    expect(header([['region', 'uik', 'registered', 'valid', 'invalid'], ...BODY]).lines).toEqual([1]);
  });

  it('stands under a title, a date and an empty row', () => {
    const rows = [
      ['Results of the council', '', '', '', ''],
      ['', '', '', '', ''],
      ['as of', '2030-05-05', '', '', ''],
      ['region', 'uik', 'registered', 'valid', 'invalid'],
      ...BODY,
    ];
    expect(header(rows).lines).toEqual([4]);
    expect(profileOf(rows)).toMatchObject({ above: 2, rows: 3 });
  });

  it('may have two rows, the upper one with what stands over several columns', () => {
    const rows = [
      ['', '', 'Voters', 'Ballots', 'Ballots'],
      ['Region', 'Station', '', 'valid', 'invalid'],
      ...BODY,
    ];
    expect(header(rows)).toEqual({
      lines: [1, 2],
      names: ['Region', 'Station', 'Voters', 'Ballots / valid', 'Ballots / invalid'],
    });
  });

  it('may have three rows, and says a name once where two rows of a column say the same', () => {
    const rows = [
      ['Where', 'Where', 'Form', 'Form', 'Form'],
      ['', '', 'Voters', 'Ballots', 'Ballots'],
      ['Region', 'Station', 'Voters', 'valid', 'invalid'],
      ...BODY,
    ];
    expect(header(rows).names).toContain('Voters');
    const three = [
      ['Where', 'Where', 'Before', 'Form', 'Form'],
      ['', '', 'Count', 'First', 'Second'],
      ['Region', 'Station', 'Count', 'valid', 'valid'],
      ...BODY,
    ];
    expect(header(three).names).toEqual(['Region', 'Station', 'Count', 'First / valid', 'Second / valid']);
  });

  it('takes in the row that numbers the columns', () => {
    const rows = [['region', 'uik', 'registered', 'valid', 'invalid'], [1, 2, 3, 4, 5], ...BODY];
    expect(header(rows).lines).toEqual([1, 2]);
    expect(profileOf(rows).rows).toBe(3);
  });

  it('is none where the first row has numbers like the others', () => {
    expect(header(BODY)).toEqual({ lines: [], names: [] });
    expect(profileOf(BODY).rows).toBe(3);
  });

  it('is found above rows that begin with a placeholder', () => {
    const rows = [
      ['region', 'uik', 'registered', 'valid', 'invalid'],
      ['North', 1, '-', '-', '-'],
      ['North', 2, 'n/a', '', ''],
      ...BODY,
    ];
    expect(header(rows).lines).toEqual([1]);
    expect(profileOf(rows).rows).toBe(5);
  });

  it('may be of years among the words', () => {
    expect(
      header([
        ['station', 2016, 2018],
        [1, 500, 610],
        [2, 440, 450],
        [3, 120, 90],
      ]).lines,
    ).toEqual([1]);
  });

  it('is found in a table of words, too', () => {
    const rows = [
      ['Reports', '', ''],
      ['district', 'category', 'link'],
      ['North', 'box-unsealed', 'https://example.org/1'],
      ['South', 'observer-removed', 'https://example.org/2'],
    ];
    expect(header(rows)).toMatchObject({ names: ['district', 'category', 'link'] });
  });

  it('calls a column without a header by the letters of spreadsheets', () => {
    const rows = [['', '', 'Votes', 'A', 'B'], ...BODY];
    expect(header(rows).names).toEqual(['column A', 'column B', 'Votes', 'A', 'B']);
  });

  it('is not looked for beyond the first rows', () => {
    const rows = [...Array.from({ length: 120 }, () => [1, 2, 3]), ['a', 'b', 'c'], [1, 2, 3]];
    expect(header(rows).lines).toEqual([]);
  });
});
