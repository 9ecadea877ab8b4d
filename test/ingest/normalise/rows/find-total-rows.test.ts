import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTotalRows } from '../../../../src/ingest/normalise/rows/find-total-rows.js';
import { BLANK } from '../../../../src/model/count.js';

interface Row {
  readonly values: readonly number[];
  readonly block?: number;
  readonly isOdd?: boolean;
}

const station = (block: number, ...values: readonly number[]): Row => ({ block, values });
const odd = (...values: readonly number[]): Row => ({ values, isOdd: true });

const find = (rows: readonly Row[]) =>
  findTotalRows({
    columns: (rows[0]?.values ?? []).map((_, column) =>
      Int32Array.from(rows, ({ values }) => values[column] ?? BLANK),
    ),
    isOddlyNamed: (row) => rows[row]?.isOdd ?? false,
    blockOf: (row) => rows[row]?.block ?? -1,
  });

const sumOf = (rows: readonly Row[]): number[] =>
  (rows[0]?.values ?? []).map((_, column) =>
    rows.reduce((sum, { values }) => sum + Math.max(0, values[column] ?? 0), 0),
  );

const first = [station(0, 310, 120, 150), station(0, 420, 200, 180), station(0, 95, 40, 31)];
const second = [station(1, 510, 220, 250), station(1, 120, 99, 13)];

describe('findTotalRows', () => {
  it('finds the total below its rows', () => {
    expect(find([...first, odd(...sumOf(first))])).toEqual([{ row: 3, from: 0, to: 2 }]);
  });

  it('finds the total above its rows', () => {
    expect(find([odd(...sumOf(first)), ...first])).toEqual([{ row: 0, from: 1, to: 3 }]);
  });

  it('finds the total of each territory, and of all of them, without counting totals twice', () => {
    const totals = [odd(...sumOf(first)), odd(...sumOf(second)), odd(...sumOf([...first, ...second]))];
    const below = [...first, ...totals.slice(0, 1), ...second, ...totals.slice(1)];
    expect(find(below).map(({ row }) => row)).toEqual([3, 6, 7]);
    expect(find(below)[2]).toEqual({ row: 7, from: 0, to: 6 });
    const above = [...totals.slice(2), ...totals.slice(0, 1), ...first, ...totals.slice(1, 2), ...second];
    expect(find(above).map(({ row }) => row)).toEqual([0, 1, 5]);
  });

  it('lets blanks count as nothing in the sum, and compares filled cells of the total only', () => {
    const rows = [station(0, 310, BLANK, 150, 7), station(0, 420, 200, BLANK, BLANK)];
    expect(find([...rows, odd(730, 200, 150, BLANK)])).toHaveLength(1);
    expect(find([...rows, odd(730, 200, 150, 7)])).toHaveLength(1);
    expect(find([...rows, odd(730, 200, 150, 0)])).toEqual([]);
  });

  it('finds a total that is blank in the largest column', () => {
    const rows = [station(0, 9000, 310, 120, 150), station(0, 8000, 420, 200, 180)];
    expect(find([...rows, odd(BLANK, 730, 320, 330)])).toHaveLength(1);
  });

  it('stays silent where one number is off by one', () => {
    const [a = 0, b = 0, c = 0] = sumOf(first);
    expect(find([...first, odd(a, b, c + 1)])).toEqual([]);
    expect(find([...first, odd(a - 1, b, c)])).toEqual([]);
  });

  it('stays silent where the rows of the sum do not stand directly beside it', () => {
    const between = station(0, 200, 90, 80);
    expect(find([...first, between, odd(...sumOf(first))])).toEqual([]);
  });

  it('stays silent at a row that repeats the one beside it', () => {
    expect(find([station(0, 310, 120, 150), odd(310, 120, 150)])).toEqual([]);
    expect(find([station(0, 310, 120, 150), station(0, 0, 0, 0), odd(310, 120, 150)])).toEqual([]);
  });

  it('stays silent at equal round numbers', () => {
    const rows = Array.from({ length: 20 }, () => station(0, 300, 300, 0, 300));
    expect(find([...rows, odd(6000, 6000, 0, 6000)])).toEqual([]);
    expect(find([...rows, station(0, 6000, 6000, 0, 6000)])).toEqual([]);
  });

  it('stays silent at small numbers, which agree by chance', () => {
    expect(find([station(0, 3, 2, 1), station(0, 5, 3, 2), odd(8, 5, 3)])).toEqual([]);
  });

  describe('at a row that is called like a station', () => {
    const rows = [1, 2, 3, 4, 5].map((times) =>
      station(0, 100 * times, 40 * times + 1, 30 * times, 5 * times),
    );
    const total = station(0, ...sumOf(rows));

    it('finds the sum of its whole territory', () => {
      expect(find([station(7, 1, 1, 1, 1), ...rows, total, station(8, 9, 9, 9, 9)])).toEqual([
        { row: 6, from: 1, to: 5 },
      ]);
      expect(find([station(8, 9, 9, 9, 9), total, ...rows, station(7, 1, 1, 1, 1)])).toEqual([
        { row: 1, from: 2, to: 6 },
      ]);
    });

    it('finds the sum of the whole file', () => {
      const divided = rows.map(({ values }, index) => station(index, ...values));
      expect(find([...divided, station(9, ...total.values)])).toHaveLength(1);
      expect(find([station(9, ...total.values), ...divided])).toHaveLength(1);
    });

    it('stays silent at the sum of a part of its territory', () => {
      expect(find([station(0, 1, 1, 1, 1), ...rows, total])).toEqual([]);
      expect(find([...rows, total, station(0, 1, 1, 1, 1)])).toEqual([]);
    });

    it('stays silent at the sum of four stations', () => {
      const four = rows.slice(1);
      expect(find([...four, station(0, ...sumOf(four))])).toEqual([]);
    });
  });

  it('has nothing to say of an empty table', () => {
    expect(findTotalRows({ columns: [], isOddlyNamed: () => true, blockOf: () => 0 })).toEqual([]);
    expect(find([odd(1, 2, 3)])).toEqual([]);
  });

  const stations = fc.array(fc.array(fc.integer({ min: 20, max: 3000 }), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 8,
  });
  const territories = fc.array(stations, { minLength: 2, maxLength: 5 });

  it('finds the totals of all territories and no station, above or below', () => {
    fc.assert(
      fc.property(territories, fc.boolean(), (given, isBelow) => {
        const blocks = given.map((values, block) =>
          values.map((row) => station(block, ...row.map((value, column) => value + column * 10_000))),
        );
        const rows = blocks.flatMap((block) => [...block, odd(...sumOf(block))]);
        rows.push(odd(...sumOf(blocks.flat())));
        if (!isBelow) rows.reverse();
        const totals = rows.flatMap(({ isOdd }, row) => (isOdd ? [row] : []));
        expect(find(rows).map(({ row }) => row)).toEqual(totals);
      }),
    );
  });

  it('throws no station away where there are no totals, whatever they are called', () => {
    fc.assert(
      fc.property(territories, fc.boolean(), (given, isOdd) => {
        const rows = given.flatMap((values, block) =>
          values.map((row) => ({ ...station(block, ...row), isOdd })),
        );
        expect(find(rows)).toEqual([]);
      }),
    );
  });

  it('names a run whose sum the total is', () => {
    const cell = fc.oneof(fc.constant(BLANK), fc.constant(0), fc.integer({ min: 0, max: 400 }));
    const values = fc.array(cell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 2, maxLength: 12 }), fc.nat({ max: 12 }), (given, at) => {
        const rows: Row[] = given.map((row) => station(0, ...row));
        const place = at % (rows.length + 1);
        rows.splice(place, 0, odd(...sumOf(rows.slice(0, place))));
        const found = find(rows);
        const totals = new Set(found.map(({ row }) => row));
        for (const { row, from, to } of found) {
          expect(row < from || row > to).toBe(true);
          const summands = rows.slice(from, to + 1).filter((_, index) => !totals.has(from + index));
          rows[row]?.values.forEach((value, column) => {
            if (value !== BLANK) expect(sumOf(summands)[column]).toBe(value);
          });
        }
      }),
    );
  });
});
