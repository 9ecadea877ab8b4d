import { describe, expect, it } from 'vitest';
import { collectKeys } from '../../../src/ingest/inspect/collect-keys.js';
import { createTextRow } from '../../../src/ingest/read/row.js';

function collect(
  rows: readonly (readonly string[])[],
  groups: readonly (readonly number[])[],
  lastHeaderLine = 1,
) {
  const { sink, finish } = collectKeys(
    groups.map((positions) => ({ names: positions.map(String), positions })),
    lastHeaderLine,
  );
  const row = createTextRow();
  rows.forEach((cells, index) => {
    sink.row(row.set(cells, index + 1));
  });
  return finish();
}

describe('the tuples of some columns', () => {
  const rows = [
    ['office', 'candidate', 'votes'],
    ['Mayor', 'Ash', '1'],
    ['Mayor', 'Birch', '2'],
    ['Mayor', 'Ash', '3'],
  ];

  it('are collected with the number of their rows, in the order of the file', () => {
    expect(collect(rows, [[0, 1], [0]])).toEqual([
      {
        columns: ['0', '1'],
        tuples: [
          { texts: ['Mayor', 'Ash'], rows: 2 },
          { texts: ['Mayor', 'Birch'], rows: 1 },
        ],
        isCapped: false,
      },
      { columns: ['0'], tuples: [{ texts: ['Mayor'], rows: 3 }], isCapped: false },
    ]);
  });

  it('do not hold the header, nor what stands above it', () => {
    expect(collect([['Title'], ...rows], [[0]], 2)[0]?.tuples).toEqual([{ texts: ['Mayor'], rows: 3 }]);
  });

  it('are no more than 20,000, and it is said that there were more', () => {
    const many = Array.from({ length: 20_050 }, (_, n) => [`x${n}`]);
    const [found] = collect([['id'], ...many], [[0]]);
    expect([found?.tuples.length, found?.isCapped]).toEqual([20_000, true]);
  });

  it('keep cells apart that joined would read alike', () => {
    expect(
      collect(
        [
          ['a', 'b'],
          ['x', 'yz'],
          ['xy', 'z'],
        ],
        [[0, 1]],
      )[0]?.tuples,
    ).toHaveLength(2);
  });
});
