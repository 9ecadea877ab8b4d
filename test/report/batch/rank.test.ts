import { describe, expect, it } from 'vitest';
import { sortBatch } from '../../../src/report/batch/batch.js';
import { rankCheck, rankDatasets } from '../../../src/report/batch/rank.js';
import { batchOf, check, done } from './made-up-batch.js';

type Results = Parameters<typeof batchOf>[0];

const order = (results: Results): string[] => {
  const batch = sortBatch(batchOf(results));
  return rankDatasets(batch.done, batch.q).map(({ job }) => job.name);
};
const orderOf = (id: string, results: Results): string[] => {
  const batch = sortBatch(batchOf(results));
  return rankCheck(id, batch.done, batch.q).map(({ job }) => job.name);
};
const tests = (...pValues: number[]) => pValues.map((p, index) => check(`check-${index}`, { p }));

describe('the order of data sets', () => {
  it('is by q over the batch and its p, which count how many checks there were', () => {
    // a: 0.03 of one check. b: 0.02 of two checks, 0.04. Both have q = 0.04.
    const results = [done('b', { checks: tests(0.02, 1) }), done('a', { checks: tests(0.03) })];
    expect(order(results)).toEqual(['a', 'b']);
  });

  it('is by p where q is the same', () => {
    const results = [done('a', { checks: tests(0.9) }), done('b', { checks: tests(0.8) })];
    expect(order(results)).toEqual(['b', 'a']);
  });

  it('has data sets without a test last, by votes at stake, then by name', () => {
    const results = [
      done('d'),
      done('c'),
      done('b', { votesAtStake: 10 }),
      done('a', { votesAtStake: 0 }),
      done('z', { checks: tests(1) }),
    ];
    expect(order(results)).toEqual(['z', 'b', 'a', 'c', 'd']);
  });

  it('never depends on findings of different kinds added up', () => {
    const many = { arithmetic: 900, conflict: 900, pattern: 900 };
    expect(order([done('b', { findings: many }), done('a')])).toEqual(['a', 'b']);
  });

  it('names the check with the least p, the first of several, and none where nothing was tested', () => {
    const batch = sortBatch(batchOf([done('a', { checks: tests(0.5, 0.2, 0.2) }), done('b')]));
    expect(rankDatasets(batch.done, batch.q).map(({ least }) => least?.id)).toEqual(['check-1', undefined]);
  });
});

describe('the order of data sets of one check', () => {
  it('is by q, then by p, then by findings, then by name', () => {
    const results = [
      done('d', { checks: [check('one', { findings: 1 })] }),
      done('c', { checks: [check('one', { findings: 5 })] }),
      done('b', { checks: [check('one', { p: 0.9, findings: 9 })] }),
      done('a', { checks: [check('one', { p: 0.8 })] }),
      done('e', { checks: [check('one', { findings: 1 })] }),
    ];
    expect(orderOf('one', results)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leaves out where the check did not complete', () => {
    const results = [
      done('a', { checks: [check('one', { state: 'crashed' })] }),
      done('b', { checks: [check('one', { state: 'not-applicable' })] }),
      done('c', { checks: [check('other')] }),
      done('d', { checks: [check('one')] }),
    ];
    expect(orderOf('one', results)).toEqual(['d']);
  });
});
