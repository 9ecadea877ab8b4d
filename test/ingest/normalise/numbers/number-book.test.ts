import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_A_COUNT } from '../../../../src/ingest/normalise/count.js';
import { createNumberBook } from '../../../../src/ingest/normalise/numbers/number-book.js';
import { BLANK_WORD } from '../../../../src/ingest/normalise/numbers/number-texts.js';
import { BLANK } from '../../../../src/model/count.js';
import { codes, readColumn, settle } from './one-column.js';

describe('createNumberBook', () => {
  it('reads a column in which small numbers are plain and large ones grouped', () => {
    const { values, issues } = readColumn(['856', '1.413', '12', '2.000', '']);
    expect(values).toEqual([856, 1413, 12, 2000, BLANK]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.examples).toEqual([
      {
        code: 'separator-read',
        file: 'a.csv',
        line: 3,
        column: 'n',
        got: '1.413',
        args: { example: '1.413', value: 1413, cells: 2 },
      },
    ]);
  });

  it('leaves cells blank that can be read in two ways, and says so of each', () => {
    const { values, issues } = readColumn(['1.000', '856', '2.000', '1 413']);
    expect(values).toEqual([BLANK, 856, BLANK, 1413]);
    const unclear = issues.find(({ code }) => code === 'separator-unclear');
    expect(unclear?.examples.map(({ line, got, args }) => [line, got, args])).toEqual([
      [2, '1.000', { example: '1.000', one: 1000, other: 1 }],
      [4, '2.000', { example: '2.000', one: 2000, other: 2 }],
    ]);
  });

  it('names the count first of two numbers that a cell may be', () => {
    const { values, issues } = readColumn(['45,3', '12,5', '1,413']);
    expect(values).toEqual([BLANK, BLANK, BLANK]);
    expect(issues.map(({ code, total }) => [code, total])).toEqual([
      ['not-a-count', 2],
      ['separator-unclear', 1],
    ]);
    expect(issues[1]?.examples[0]?.args).toEqual({ example: '1,413', one: 1413, other: 1.413 });
  });

  it('reports every cell that is no count, with what stood there', () => {
    const { values, issues } = readColumn(['12 dwarves', '-1', '5%', '1.413', '2147483648', '237.5']);
    expect(values).toEqual([BLANK, BLANK, BLANK, BLANK, BLANK, BLANK]);
    expect(
      issues.flatMap(({ examples }) => examples.map(({ code, line, got }) => [code, line, got])),
    ).toEqual([
      ['not-a-count', 2, '12 dwarves'],
      ['not-a-count', 3, '-1'],
      ['not-a-count', 4, '5%'],
      ['not-a-count', 6, '2147483648'],
      ['not-a-count', 7, '237.5'],
      ['separator-unclear', 5, '1.413'],
    ]);
  });

  it('counts all issues of a column and keeps the first as examples', () => {
    const { issues } = readColumn(['1.000', 'x', '-'].flatMap((cell) => Array<string>(1000).fill(cell)));
    expect(issues.map(({ code, total, examples }) => [code, total, examples.at(-1)?.line])).toEqual([
      ['separator-unclear', 1000, 21],
      ['not-a-count', 1000, 1021],
      ['blank-word', 1000, 2021],
    ]);
  });

  it('reads words for nothing as blanks and never as zero', () => {
    const { values, issues } = readColumn(['-', '0', 'н/д', ' ']);
    expect(values).toEqual([BLANK, 0, BLANK, BLANK]);
    expect(issues.map(({ code, total }) => [code, total])).toEqual([['blank-word', 2]]);
  });

  it('quotes the word in the blank cells of a column that has only one', () => {
    expect(readColumn(['-', '5', '-']).issues[0]?.examples.map(({ got }) => got)).toEqual(['-', '-']);
    expect(readColumn(['-', '5', 'n/a']).issues[0]?.examples.map(({ got }) => got)).toEqual([null, null]);
  });

  it('reads digits of other scripts without a word, unless they are grouped', () => {
    expect(readColumn(['١٤١٣', '７'])).toMatchObject({ values: [1413, 7], issues: [] });
    expect(readColumn(['١٬٤١٣']).codes).toEqual(['separator-read × 1']);
  });

  it('lets the election file say what groups digits, and says no more of it', () => {
    expect(readColumn(['1.000', '2.000'], { thousands: '.' })).toMatchObject({
      values: [1000, 2000],
      issues: [],
    });
    expect(readColumn(['1.000', '2.000'], { thousands: ',' })).toMatchObject({ values: [1, 2], issues: [] });
    expect(readColumn(['1.413', '2.000'], { thousands: 'none' })).toMatchObject({
      values: [BLANK, 2],
      codes: ['not-a-count × 1'],
    });
  });

  it('lets the election file name texts and numbers that stand for a blank', () => {
    const { values, codes: said } = readColumn(['x', '999', '7', '-9', '99'], { blanks: ['x', '999', '-9'] });
    expect(values).toEqual([BLANK, BLANK, 7, BLANK, 99]);
    expect(said).toEqual(['blank-word × 3']);
  });

  it('takes a text for a blank only in the file of which the election file says so', () => {
    const book = createNumberBook();
    const first = codes(book, ['*', '1.413'], { blanks: ['*'] });
    const second = codes(book, ['*', '1.000'], { file: 1 });
    const issues = settle(book);
    expect([...first]).toEqual([BLANK, 1413]);
    expect([...second]).toEqual([BLANK, 1000]);
    expect(issues.map(({ code, file }) => [code, file])).toEqual([
      ['blank-word', 'a.csv'],
      ['separator-read', 'a.csv'],
      ['not-a-count', 'b.csv'],
    ]);
  });

  it('decides a column out of all files of a source together', () => {
    const book = createNumberBook();
    const first = codes(book, ['1.000'], { header: 'registered  voters' });
    const second = codes(book, ['1.413'], { header: 'registered\nvoters', file: 1 });
    settle(book);
    expect([...first, ...second]).toEqual([1000, 1413]);
  });

  it('lets no column, and no other source, decide for another', () => {
    const book = createNumberBook();
    const unclear = codes(book, ['1.000']);
    codes(book, ['1.413'], { header: 'm' });
    codes(book, ['1.413'], { source: 1 });
    codes(book, ['1.413'], { thousands: '.' });
    settle(book);
    expect([...unclear]).toEqual([BLANK]);
  });

  it('gives each text of a column its own code, and the same text always the same', () => {
    const column = createNumberBook().column(0, 'n', {});
    expect(column.codeOf('1.413')).toBe(-4);
    expect(column.codeOf('x')).toBe(-5);
    expect(column.codeOf('1.413')).toBe(-4);
    expect(column.codeOf('-')).toBe(BLANK_WORD);
    expect(column.codeOf(' ')).toBe(BLANK);
  });

  it('leaves texts to the caller that are too long or too many to keep', () => {
    const column = createNumberBook().column(0, 'n', {});
    expect(column.codeOf('x'.repeat(65))).toBe(NOT_A_COUNT);
    for (let index = 0; index < 200_000; index++) column.codeOf(`x${index}`);
    expect(column.codeOf('y')).toBe(NOT_A_COUNT);
    expect(column.codeOf('x7')).toBe(-11);
    expect(column.codeOf('-')).toBe(BLANK_WORD);
  });

  it('resolves codes that a caller kept, and reports of them where they stand', () => {
    const book = createNumberBook();
    const column = book.column(0, 'n', {});
    const [read, word, blank] = ['1.413', 'x', '-'].map(column.codeOf);
    expect(() => column.resolve(read ?? 0)).toThrow('not settled');
    const issues = settle(book);
    expect([read, word, blank, 7, 0, BLANK].map((code) => column.resolve(code ?? 0))).toEqual([
      1413,
      BLANK,
      BLANK,
      7,
      0,
      BLANK,
    ]);
    expect(issues).toEqual([]);
  });

  it('reports of a resolved code where it stands', () => {
    const book = createNumberBook();
    const column = book.column(0, 'n', {});
    const code = column.codeOf('x');
    const log: unknown[] = [];
    book.settle([], [], {
      pathOf: (file) => `${file}.csv`,
      contestantsOf: () => [],
      issues: { add: (issue) => log.push(issue), groups: () => [] },
    });
    column.resolve(code, { file: 3, fileLine: 9 });
    expect(log).toEqual([{ code: 'not-a-count', file: '3.csv', line: 9, column: 'n', got: 'x' }]);
  });

  it('leaves no code behind, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom('1.413', '1,413', '1.000', '1 000', '-', 'n/a', 'x', '', '7', '٧', '1.2', '1,00,000'),
      fc.string({ unit: fc.constantFrom('1', '0', '.', ',', ' ', '-', '٠'), maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const { values } = readColumn(cells);
        expect(values.every((value) => value >= BLANK)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same out of one file as out of several, in any order', () => {
    const cell = fc.constantFrom('1.413', '1,413', '1.000', '2,000', '237.0', '-', 'x', '7', '1 000');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), fc.nat({ max: 30 }), (cells, at) => {
        const together = readColumn(cells).values;
        const book = createNumberBook();
        const last = codes(book, cells.slice(at), { file: 1 });
        const first = codes(book, cells.slice(0, at));
        settle(book);
        expect([...first, ...last]).toEqual(together);
      }),
    );
  });
});
