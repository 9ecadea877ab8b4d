import { describe, expect, it } from 'vitest';
import { type EarlyRow, findHeader, headerOnLines, joinHeader } from '../../src/ingest/find-header.js';

const rows = (...cells: readonly (readonly string[])[]): EarlyRow[] =>
  cells.map((row, index) => ({ cells: row, fileLine: index + 1, lastLine: index + 1 }));

describe('findHeader', () => {
  const wanted = new Set(['station', 'a']);

  it('takes the newest row if it holds every wanted name', () => {
    const found = findHeader(rows(['Council election', ''], ['station', 'a']), wanted);
    expect(found).toEqual({ names: ['station', 'a'], fileLine: 2, above: 1, rows: 1 });
  });

  it('takes the newest two together where only both hold them', () => {
    const found = findHeader(rows(['', 'Votes'], ['station', 'a']), new Set(['station', 'Votes / a']));
    expect(found).toEqual({ names: ['station', 'Votes / a'], fileLine: 1, above: 0, rows: 2 });
  });

  it('finds none while a name is missing', () => {
    expect(findHeader(rows(['station', 'b']), wanted)).toBeNull();
  });
});

describe('headerOnLines', () => {
  it('waits until the last of the lines has been read', () => {
    expect(headerOnLines(rows(['x', 'y']), [2])).toBeNull();
    expect(headerOnLines(rows(['x', 'y'], ['station', 'a']), [2])).toMatchObject({
      names: ['station', 'a'],
      above: 1,
      rows: 1,
    });
  });

  it('joins several lines', () => {
    expect(headerOnLines(rows(['t', ''], ['', 'REP'], ['Ward', 'Smith']), [2, 3])).toMatchObject({
      names: ['Ward', 'REP / Smith'],
      fileLine: 2,
      above: 1,
      rows: 2,
    });
  });
});

describe('joinHeader', () => {
  it('writes equal neighbours, as merged cells are, once', () => {
    expect(
      joinHeader([
        ['Station', 'Votes', 'Votes'],
        ['Station', 'A', 'B'],
      ]),
    ).toEqual(['Station', 'Votes / A', 'Votes / B']);
  });
});
