import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { BatchResult } from '../../../src/model/batch.js';
import { BATCH_COLUMNS, batchCsv } from '../../../src/report/batch/batch-csv.js';
import { batchOf, check, contest, done, failed, SMALL } from './made-up-batch.js';

const rowsOf = (...results: BatchResult[]) =>
  parse([...batchCsv(batchOf(results))].join(''), { columns: true }) as Record<string, string>[];

describe('batch.csv', () => {
  it('has a row for every data set and check, those that did not run and were left out among them', () => {
    const rows = rowsOf(...SMALL);
    expect(rows.filter(({ state }) => state === 'done')).toHaveLength(5 * 5);
    expect(
      rows.filter(({ data_set: name }) => name === '2018/South').map((row) => row['check_state']),
    ).toEqual(['completed', 'completed', 'crashed', 'completed', 'left-out']);
    expect(Object.keys(rows[0] ?? {})).toEqual(BATCH_COLUMNS);
  });

  it('has of a data set that failed one row for every problem, and one where nobody knows why', () => {
    expect(rowsOf(failed('a', 'one', 'other; "quoted",\nnext'), failed('b'))).toMatchObject([
      { data_set: 'a', state: 'failed', problem: 'one', check: '' },
      { data_set: 'a', state: 'failed', problem: 'other; "quoted",\nnext', stations: '' },
      { data_set: 'b', state: 'failed', problem: '' },
    ]);
  });

  it('has a row of a data set in which no check was to run', () => {
    expect(rowsOf(done('a'))).toMatchObject([{ data_set: 'a', state: 'done', stations: '10', check: '' }]);
  });

  it('leaves blank what a check that did not run did not count', () => {
    const rows = rowsOf(
      done('a', { checks: [check('x', { state: 'crashed', examined: 0 }), check('y', { examined: 4 })] }),
    );
    expect(rows).toMatchObject([
      { check: 'x', examined: '', findings: '', tested: '', p: '', q: '' },
      { check: 'y', examined: '4', findings: '0', tested: '0', p: '', q: '' },
    ]);
  });

  it('has p and q of the check and of the data set, as they are', () => {
    expect(rowsOf(done('a', { checks: [check('x', { p: 1e-12 }), check('y', { p: 0.5 })] }))).toMatchObject([
      { p: '1e-12', q: '1e-12', data_set_p: '2e-12', data_set_q: '2e-12' },
      { p: '0.5', q: '0.5', data_set_p: '2e-12', data_set_q: '2e-12' },
    ]);
  });

  it('has percentages to four decimals beside the numbers they are made of', () => {
    expect(rowsOf(done('a', { contests: [contest(3, 2, 1), contest(9, 9, 9)] }))).toMatchObject([
      {
        contests: '2',
        registered: '3',
        cast: '2',
        turnout_percent: '66.6667',
        leader_votes: '1',
        leader_share_percent: '50',
      },
    ]);
    expect(rowsOf(done('a', { contests: [contest(0, 0, 0)] }))).toMatchObject([
      { registered: '0', turnout_percent: '', leader_share_percent: '' },
    ]);
  });
});
