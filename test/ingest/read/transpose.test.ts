import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../src/ingest/read/read-problem.js';
import { createTextRow, textsOf } from '../../../src/ingest/read/row.js';
import { transposing } from '../../../src/ingest/read/transpose.js';

/** What rows are handed on as, and the line of each. */
function turned(rows: readonly (readonly string[])[]) {
  const cells: string[][] = [];
  const lines: number[] = [];
  const { sink, finish } = transposing({
    row(row) {
      cells.push(textsOf(row));
      lines.push(row.fileLine);
    },
    runTogether: () => {},
  });
  const row = createTextRow();
  rows.forEach((given, index) => {
    sink.row(row.set(given, index + 1));
  });
  finish();
  return { cells, lines };
}

const NUMBERED = [
  ['№', 'Line', 'Sum', 'UIK 1', 'UIK 2'],
  ['1', 'Voters', '300', '100', '200'],
  ['2', 'Invalid', '5', '', '5'],
];

describe('transposing', () => {
  it('hands on the wordings as header and every station as a row, the sum among them', () => {
    expect(turned(NUMBERED).cells).toEqual([
      ['Line', 'Voters', 'Invalid'],
      ['Sum', '300', '5'],
      ['UIK 1', '100', ''],
      ['UIK 2', '200', '5'],
    ]);
  });

  it('gives each row the number of its column as its line', () => {
    expect(turned(NUMBERED).lines).toEqual([2, 3, 4, 5]);
  });

  it('reads tables without line numbers', () => {
    expect(turned(NUMBERED.map(([, ...cells]) => cells)).cells).toEqual(turned(NUMBERED).cells);
  });

  it('takes the last of several columns of wordings', () => {
    const rows = [
      ['', '', 'a'],
      ['Избиратели', 'Voters', '7'],
      ['Голоса', 'Votes', '3'],
    ];
    expect(turned(rows).cells).toEqual([
      ['station', 'Voters', 'Votes'],
      ['a', '7', '3'],
    ]);
  });

  it('takes line numbers for the names of the lines where there are no wordings', () => {
    const rows = [
      ['', 'a', 'b'],
      ['1', '7', '8'],
      ['2', '3', '4'],
    ];
    expect(turned(rows).cells).toEqual([
      ['station', '1', '2'],
      ['a', '7', '3'],
      ['b', '8', '4'],
    ]);
  });

  it('calls the column of stations “station” where the table does not say', () => {
    const [, ...lines] = NUMBERED;
    expect(turned([['', '', 'Sum', 'UIK 1', 'UIK 2'], ...lines]).cells[0]).toEqual([
      'station',
      'Voters',
      'Invalid',
    ]);
  });

  it('puts its number in front of a wording that occurs again, and of no other', () => {
    const rows = [
      ['', '', 'a'],
      ['1', 'Voters', '9'],
      ['2.', 'Against all', '1'],
      ['10', 'Against all', '2'],
    ];
    expect(turned(rows).cells[0]).toEqual(['station', 'Voters', '2. Against all', '10. Against all']);
  });

  it('calls a line by its number where it has no wording', () => {
    const rows = [
      ['', '', 'a'],
      ['1', 'Voters', '9'],
      ['2', '', '1'],
      ['3', 'Votes', '4'],
    ];
    expect(turned(rows).cells[0]).toEqual(['station', 'Voters', '2', 'Votes']);
  });

  it('makes no column of blank rows and titles of sections, but of a blank line that has a number', () => {
    const rows = [
      ['Results', '', '', '', ''],
      ['Results of the vote', ...Array.from({ length: 4 }, () => 'Results of the vote')],
      ...NUMBERED,
      ['', '', '', '', ''],
      ['', 'Votes for', 'Votes for', 'Votes for', 'Votes for'],
      ['', 'Lists', '', '', ''],
      ['3', 'Lost', '', '', ''],
      ['4', 'Anna', '9', '4', '5'],
    ];
    expect(turned(rows).cells[0]).toEqual(['Line', 'Voters', 'Invalid', 'Lost', 'Anna']);
    expect(turned(rows).cells[2]).toEqual(['UIK 1', '100', '', '', '4']);
  });

  it('keeps a line of texts', () => {
    const rows = [...NUMBERED, ['', 'Territory', '', 'North', 'South']];
    expect(turned(rows).cells.map((cells) => cells.at(-1))).toEqual(['Territory', '', 'North', 'South']);
  });

  it('names stations by the lowest of several rows, and what stands above them “group”', () => {
    const rows = [
      ['', 'Line', 'North', 'North', 'South'],
      ['', '', '1', '2', '1'],
      ['1', 'Voters', '7', '8', '9'],
    ];
    expect(turned(rows).cells).toEqual([
      ['Line', 'group', 'Voters'],
      ['1', 'North', '7'],
      ['2', 'North', '8'],
      ['1', 'South', '9'],
    ]);
  });

  it('does not take a column of placeholders for wordings', () => {
    const rows = [
      ['', '', 'a', 'b'],
      ['1', 'Voters', 'no data', '1'],
      ['2', 'Votes', 'no data', '2'],
      ['3', 'Invalid', 'no data', '3'],
    ];
    expect(turned(rows).cells[1]).toEqual(['a', 'no data', 'no data', 'no data']);
  });

  it('does not look for wordings behind the stations', () => {
    const rows = [
      ['', 'a', 'b', 'c', 'd', 'Remarks'],
      ['1', '7', '8', '9', '6', 'counted twice'],
      ['2', '3', '4', '5', '2', 'none lost'],
    ];
    expect(turned(rows).cells[0]).toEqual(['station', '1', '2']);
  });

  it('passes over columns without any text, and keeps the numbers of the others', () => {
    const rows = NUMBERED.map(([number = '', wording = '', ...rest]) => [number, wording, '', ...rest]);
    expect(turned(rows).lines).toEqual([2, 4, 5, 6]);
  });

  it('makes no column of a row that is narrower or wider than the others, and hands it on before the header', () => {
    const seen: string[] = [];
    const { sink, finish } = transposing({
      row: (row) => seen.push(textsOf(row).join(' ')),
      runTogether: () => seen.push('run together'),
      lost: (row, expected) => seen.push(`line ${row.fileLine}: ${row.width}, not ${expected}: ${row.raw()}`),
    });
    const row = createTextRow();
    const rows = [
      ['Line', 'UIK 1', 'UIK 2'],
      ['Voters', '100', '200'],
      ['Issued', '200'],
      ['Title'],
      ['Votes', '9', '8', '7'],
      ['Invalid', '1', '2', '', ''],
    ];
    for (const [index, cells] of rows.entries()) sink.row(row.set(cells, index + 1));
    finish();
    expect(seen).toEqual([
      'line 3: 2, not 3: Issued,200',
      'line 5: 4, not 3: Votes,9,8,7',
      'Line Voters Invalid',
      'UIK 1 100 1',
      'UIK 2 200 2',
    ]);
  });

  it('keeps the number of a wording that occurs again where the other row is lost', () => {
    const rows = [
      ['', '', 'a', 'b'],
      ['1', 'Voters', '9', '9'],
      ['2', 'Against all', '1'],
      ['3', 'Against all', '2', '2'],
    ];
    expect(turned(rows).cells[0]).toEqual(['station', 'Voters', '3. Against all']);
  });

  it('passes over a column that only repeats the one before it, and says where others do', () => {
    const seen: unknown[] = [];
    const { sink, finish } = transposing({
      row: (row) => seen.push([textsOf(row).join(' '), row.repeated ?? []]),
      runTogether: () => {},
    });
    const row = createTextRow();
    const give = (cells: readonly string[], repeated: readonly number[]): void =>
      sink.row(row.set(cells, 1, 1, undefined, { repeated }));
    give(['Line', 'UIK 1', 'UIK 1', 'UIK 2'], [2]);
    give(['Voters', '100', '100', '100'], [2, 3]);
    give(['Votes', '50', '50', '40'], [2]);
    finish();
    expect(seen).toEqual([
      ['Line Voters Votes', []],
      ['UIK 1 100 50', []],
      ['UIK 2 100 40', [1]],
    ]);
  });

  it('hands on nothing of a table without stations', () => {
    expect(turned([]).cells).toEqual([]);
    expect(turned([['a'], ['b']]).cells).toEqual([]);
    expect(
      turned([
        ['', ''],
        ['', ''],
      ]).cells,
    ).toEqual([]);
  });

  it('makes no column of rows that ran together, and hands them on by their own lines after all columns', () => {
    const seen: string[] = [];
    const { sink, finish } = transposing({
      row: (row) => seen.push(textsOf(row).join(' ')),
      runTogether: (row) => seen.push(`${row.fileLine} to ${row.lastLine}: ${row.raw()}`),
    });
    const row = createTextRow();
    for (const [index, cells] of NUMBERED.slice(0, 2).entries()) sink.row(row.set(cells, index + 1));
    sink.runTogether(row.set(['2', 'Issued,300', 'x'], 3, 4, 'as it stands'));
    sink.row(row.set(['4', 'Invalid', '5', '', '5'], 5));
    finish();
    expect(seen).toEqual([
      'Line Voters Invalid',
      'Sum 300 5',
      'UIK 1 100 ',
      'UIK 2 200 5',
      '3 to 4: as it stands',
    ]);
  });

  it('refuses a table that is too large, also where one row is wide and many are narrow', () => {
    const { sink } = transposing({ row: () => {}, runTogether: () => {} });
    const row = createTextRow();
    sink.row(
      row.set(
        Array.from({ length: 10_000 }, () => 'x'),
        1,
      ),
    );
    const fill = (): void => {
      for (let line = 2; line < 1000; line++) sink.row(row.set(['a'], line));
    };
    expect(fill).toThrow(ReadProblem);
  });

  it('turns any table of figures back', () => {
    const figure = fc.integer({ min: 0, max: 9999 }).map(String);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((stations) =>
          fc.array(fc.array(figure, { minLength: stations, maxLength: stations }), {
            minLength: 1,
            maxLength: 8,
          }),
        ),
        (figures) => {
          const stations = (figures[0] ?? []).map((_, at) => `UIK ${at + 1}`);
          const rows = [
            ['№', 'Line', ...stations],
            ...figures.map((cells, at) => [String(at + 1), `Wording ${at + 1}`, ...cells]),
          ];
          expect(turned(rows).cells).toEqual([
            ['Line', ...figures.map((_, at) => `Wording ${at + 1}`)],
            ...stations.map((name, station) => [name, ...figures.map((cells) => cells[station])]),
          ]);
        },
      ),
      { seed: 7 },
    );
  });

  it('never throws, whatever the rows', () => {
    const cell = fc.constantFrom('', '', '1', '2.', 'a', 'b', 'c', 'УИК №7', '3а', '—');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const { cells, lines } = turned(rows);
        expect(cells.every(({ length }) => length === cells[0]?.length)).toBe(true);
        expect(lines).toEqual([...lines].sort((left, right) => left - right));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
