import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchQValues } from '../../src/analyse/batch-q.js';
import type { BatchResult } from '../../src/model/batch.js';
import { check, done, failed } from '../report/batch/made-up-batch.js';

const withP = (name: string, ...pValues: readonly (number | null)[]): BatchResult =>
  done(name, { checks: pValues.map((p, index) => check(`check-${index}`, { p })) });

const of = (q: ReadonlyMap<string, unknown> | undefined): object => Object.fromEntries(q ?? []);

describe('batchQValues', () => {
  it('adjusts the p of a check over the data sets, by hand after Benjamini and Hochberg', () => {
    // 3 · 0.01 / 1, 3 · 0.04 / 2, and 0.5 · 3 / 3.
    const { ofChecks } = batchQValues([withP('a', 0.04), withP('b', 0.01), withP('c', 0.5)]);
    expect(of(ofChecks.get('check-0'))).toEqual({
      a: expect.closeTo(0.06, 12),
      b: expect.closeTo(0.03, 12),
      c: expect.closeTo(0.5, 12),
    });
  });

  it('counts a data set only where the check tested something', () => {
    const { ofChecks } = batchQValues([withP('a', 0.04), withP('b', null), failed('c', 'broken')]);
    expect(of(ofChecks.get('check-0'))).toEqual({ a: 0.04 });
  });

  it('never mixes two checks', () => {
    const { ofChecks } = batchQValues([withP('a', 0.01, 0.9), withP('b', 0.9, 0.02)]);
    expect(of(ofChecks.get('check-0'))).toEqual({ a: 0.02, b: 0.9 });
    expect(of(ofChecks.get('check-1'))).toEqual({ a: 0.9, b: 0.04 });
  });

  it('gives a data set its least p times the checks that tested there, adjusted over the data sets', () => {
    // a: 2 · 0.01 = 0.02, of two data sets the first: 2 · 0.02 / 1. b: one check, 0.3.
    const { ofDatasets } = batchQValues([withP('a', 0.01, 0.9, null), withP('b', 0.3, null, null)]);
    expect(of(ofDatasets)).toEqual({
      a: { p: 0.02, q: expect.closeTo(0.04, 12) },
      b: { p: 0.3, q: expect.closeTo(0.3, 12) },
    });
  });

  it('stays at 1 however many checks there are', () => {
    expect(of(batchQValues([withP('a', 0.6, 0.7, 0.8)]).ofDatasets)).toEqual({ a: { p: 1, q: 1 } });
  });

  it('is empty where nothing was tested', () => {
    const { ofChecks, ofDatasets } = batchQValues([withP('a', null), failed('b', 'broken')]);
    expect([ofChecks.size, ofDatasets.size]).toEqual([0, 0]);
  });

  it('does not depend on the order of the results', () => {
    const p = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true }));
    const results = fc.array(fc.array(p, { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(results, (all) => {
        const made = all.map((pValues, index) => withP(`set-${index}`, ...pValues));
        const [one, other] = [batchQValues(made), batchQValues([...made].reverse())];
        expect(of(other.ofDatasets)).toEqual(of(one.ofDatasets));
        expect([...other.ofChecks].map(([id, q]) => [id, of(q)]).sort()).toEqual(
          [...one.ofChecks].map(([id, q]) => [id, of(q)]).sort(),
        );
      }),
    );
  });
});
