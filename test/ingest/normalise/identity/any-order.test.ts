import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedFile, partition, settleRows } from './settle-rows.js';

describe('settling', () => {
  const level = (...names: readonly string[]) => fc.constantFrom(...names);
  const row = fc
    .tuple(
      fc.option(level('Москва', 'г. Москва', 'Moskva', 'Тверь', 'Таверь'), { nil: '' }),
      fc.option(level('район Арбат', 'р-н Арбат', '1 Арбат р-н', '2 район Арбат', 'Арбат (старый) район'), {
        nil: '',
      }),
      level('5', 'УИК №5', '05', '5а', '5A', '6', 'Школа', 'ШКОЛА'),
    )
    .map((names) => names.filter((name) => name !== ''));
  const files = fc
    .array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map(
        (rows, index): NamedFile => ({ path: index === 0 ? 'cik.csv' : `${index}.csv`, rows, source: index }),
      ),
    );

  it('does not depend on the order of files and rows', () => {
    const shuffled = files.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length }),
        fc.tuple(...given.map(({ rows }) => fc.shuffledSubarray([...rows], { minLength: rows.length }))),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, otherFiles, otherRows]) => {
        const moved = otherFiles.map((one) => ({ ...one, rows: otherRows[given.indexOf(one)] ?? [] }));
        expect(partition(moved)).toEqual(partition(given));
        const names = (all: readonly NamedFile[]) => {
          const settled = settleRows(all).names;
          return all
            .flatMap(({ path, rows }, index) =>
              rows.map((one, at) => `${path}: ${one.join(' › ')} = ${settled[index]?.[at]}`),
            )
            .sort();
        };
        expect(names(moved)).toEqual(names(given));
        const counts = (all: readonly NamedFile[]) =>
          settleRows(all)
            .issues.map(({ line: _, ...issue }) => JSON.stringify(issue))
            .sort();
        expect(counts(moved)).toEqual(counts(given));
      }),
      { numRuns: 150 },
    );
  });

  it('never makes one station of two that a file names', () => {
    fc.assert(
      fc.property(files, (given) => {
        const { stationOf } = settleRows(given);
        given.forEach(({ rows }, index) => {
          const texts = new Set(rows.map((names) => names.join('›')));
          const stations = new Set(rows.map((_, at) => stationOf(index, at)));
          expect(stations.size).toBe(texts.size);
        });
      }),
      { numRuns: 150 },
    );
  });
});
