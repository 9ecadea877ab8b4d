import { describe, expect, it } from 'vitest';
import type { BatchResult, CheckDigest } from '../../../src/model/batch.js';
import { batchOf, check, contest, done } from './made-up-batch.js';
import { rendered } from './rendered.js';

const YEARS = ['2011', '2018', '2024'];
const REGIONS = 85;
const CHECKS = 27;

/** Three elections by region, with a test or findings in every check. */
const large: readonly BatchResult[] = YEARS.flatMap((year, election) =>
  Array.from({ length: REGIONS }, (_, region) => {
    const name = `Республика с длинным названием номер ${region + 1}`;
    const checks = Array.from(
      { length: CHECKS },
      (__, index): CheckDigest =>
        check(`check-${index}`, {
          p: ((region * 37 + index * 11 + election * 5) % 997) / 997,
          examined: 1000 + region,
          tested: 300 + index,
          findings: (region * index) % 50,
        }),
    );
    return done(
      `${year}/${name}`,
      { date: `${year}-03-18`, contests: [contest(1e6, 6e5 + 1000 * region * election, 3e5)], checks },
      { part: { column: 'region', value: name } },
    );
  }),
);

describe('the index of 255 data sets with 27 checks', () => {
  it('is made in less than two seconds, and its page is smaller than 5 MB', async () => {
    const batch = batchOf(large);
    const before = performance.now();
    const texts = await rendered(batch, 'ru');
    const seconds = (performance.now() - before) / 1000;
    expect(batch.results).toHaveLength(255);
    expect(seconds).toBeLessThan(2);
    expect(Buffer.byteLength(texts.get('index.html') ?? '')).toBeLessThan(5_000_000);
    // Every data set stands in every table: nothing was cut to get there.
    expect(texts.get('index.md')?.split('\n').length).toBeGreaterThan(255 * (CHECKS + 1));
    expect(texts.get('batch.csv')?.trimEnd().split('\n')).toHaveLength(1 + 255 * CHECKS);
  });
});
