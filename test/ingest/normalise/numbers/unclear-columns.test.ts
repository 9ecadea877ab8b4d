import { describe, expect, it } from 'vitest';
import { createNumberBook } from '../../../../src/ingest/normalise/numbers/number-book.js';
import { BLANK } from '../../../../src/model/count.js';
import { codes, settle, tableOf } from './one-column.js';

describe('unclear columns', () => {
  it('are settled by the arithmetic of the forms they stand in', () => {
    const book = createNumberBook();
    const valid = codes(book, ['1.000', '900'], { header: 'valid' });
    const votes = codes(book, ['1000', '900'], { header: 'votes' });
    const issues = settle(book, [tableOf({ valid }, votes)]);
    expect([...valid]).toEqual([1000, 900]);
    expect(issues.map(({ code }) => code)).toEqual(['separator-read']);
  });

  it('are read as decimals where the forms say so', () => {
    const book = createNumberBook();
    const valid = codes(book, ['1.000', '2.000'], { header: 'valid' });
    const votes = codes(book, ['1', '2'], { header: 'votes' });
    settle(book, [tableOf({ valid }, votes)]);
    expect([...valid]).toEqual([1, 2]);
  });

  it('are read alike in all columns of a source', () => {
    const book = createNumberBook();
    const registered = codes(book, ['5.000'], { header: 'registered' });
    const valid = codes(book, ['1.000'], { header: 'valid' });
    const votes = codes(book, ['1000'], { header: 'votes' });
    settle(book, [tableOf({ registered, valid }, votes)]);
    expect([...registered, ...valid]).toEqual([5000, 1000]);
  });

  it('stay unclear where the forms hold either way', () => {
    const book = createNumberBook();
    const valid = codes(book, ['1.000', '2.000'], { header: 'valid' });
    const votes = codes(book, ['1.000', '2.000'], { header: 'votes' });
    const issues = settle(book, [tableOf({ valid }, votes)]);
    expect([...valid, ...votes]).toEqual([BLANK, BLANK, BLANK, BLANK]);
    expect(issues.map(({ code, column, total }) => [code, column, total])).toEqual([
      ['separator-unclear', 'valid', 2],
      ['separator-unclear', 'votes', 2],
    ]);
  });

  it('do not change columns that were decided alone', () => {
    const book = createNumberBook();
    const valid = codes(book, ['1.000', '2.413'], { header: 'valid' });
    const invalid = codes(book, ['2.000', '7'], { header: 'invalid' });
    const inBoxes = codes(book, ['1,002', '2,420'], { header: 'boxes' });
    settle(book, [tableOf({ valid, invalid, inBoxes }, null)]);
    expect([...valid]).toEqual([1000, 2413]);
    expect([...inBoxes]).toEqual([1002, 2420]);
    expect([...invalid]).toEqual([2, 7]);
  });

  it('of other sources, and those that stand in no form, stay unclear', () => {
    const book = createNumberBook();
    const valid = codes(book, ['1.000'], { header: 'valid' });
    const votes = codes(book, ['1000'], { header: 'votes' });
    const elsewhere = codes(book, ['1.000'], { header: 'valid', source: 1 });
    const statement = codes(book, ['1.000'], { header: 'count' });
    settle(book, [tableOf({ valid }, votes), tableOf({ valid: elsewhere }, null, 1)]);
    expect([...valid, ...elsewhere, ...statement]).toEqual([1000, BLANK, BLANK]);
  });

  it('stay unclear where the forms of a source contradict each other', () => {
    const book = createNumberBook();
    const valid = codes(book, ['1.000', '2.000'], { header: 'valid' });
    const votes = codes(book, ['1000', '2'], { header: 'votes' });
    settle(book, [tableOf({ valid }, votes)]);
    expect([...valid]).toEqual([BLANK, BLANK]);
  });
});
