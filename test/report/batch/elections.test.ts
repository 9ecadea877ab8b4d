import { describe, expect, it } from 'vitest';
import type { BatchResult } from '../../../src/model/batch.js';
import { batchWords, sortBatch } from '../../../src/report/batch/batch.js';
import { elections } from '../../../src/report/batch/elections.js';
import { locales } from '../../../src/report/locales/index.js';
import { batchOf, done } from './made-up-batch.js';

/** Rows of the table of elections; null where there is none. */
function rowsOf(...results: BatchResult[]): readonly (readonly string[])[] | null {
  const blocks = elections(sortBatch(batchOf(results)), batchWords(locales.en, 'report.md'));
  const [, found] = blocks;
  return found?.kind === 'table' ? found.rows : null;
}

const part = (election: string, date: string, value: string): BatchResult =>
  done(
    `${date}/${value}`,
    { election: `${election}: ${value}`, date },
    { part: { column: 'region', value } },
  );

describe('the elections of a batch', () => {
  it('are named once for all their parts, the latest first, with data sets and stations', () => {
    expect(
      rowsOf(
        part('Mayor', '2018-09-09', 'North'),
        part('Mayor', '2018-09-09', 'South'),
        part('Duma', '2021-09-19', 'North'),
      ),
    ).toEqual([
      ['Duma', '2021-09-19', '1', '10'],
      ['Mayor', '2018-09-09', '2', '20'],
    ]);
  });

  it('keep a name that ends as a part would, where the part is another', () => {
    expect(
      rowsOf(done('x', { election: 'Mayor: South' }, { part: { column: 'region', value: 'North' } })),
    ).toEqual([['Mayor: South', '2018-09-09', '1', '10']]);
  });

  it('are not listed where nothing is a part: each name stands in the ranking', () => {
    expect(rowsOf(done('a'), done('b'))).toBeNull();
    expect(rowsOf()).toBeNull();
  });

  it('are a hundred at most; the rest is counted', () => {
    const many = Array.from({ length: 103 }, (_, index) => part(`Mayor ${index}`, '2018-09-09', 'North'));
    expect(rowsOf(...many)).toHaveLength(100);
    const said = elections(sortBatch(batchOf(many)), batchWords(locales.en, 'report.md')).at(-1);
    expect(said).toMatchObject({ kind: 'paragraph', text: expect.stringContaining('3 more') });
  });
});
