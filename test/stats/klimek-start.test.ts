import { beforeAll, describe, expect, it } from 'vitest';
import { countAt } from '../../src/model/count.js';
import type { Line } from '../../src/model/line.js';
import type { ResultForms } from '../../src/model/result-forms.js';
import { histogram } from '../../src/stats/histogram.js';
import { klimekFit } from '../../src/stats/klimek-fit.js';
import type { KlimekParameters } from '../../src/stats/klimek-histograms.js';
import { klimekStart } from '../../src/stats/klimek-start.js';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { ABSENT, analyseRealData, WHY_SKIPPED } from '../real-data/open.js';

/** Evenly spread values of a normal heap. */
const heap = (n: number, mean: number, deviation: number, stride: number) =>
  Float64Array.from(
    { length: n },
    (_, at) => mean + deviation * normalQuantile(((at * stride) % n) / n + 0.5 / n),
  );

describe('klimek-start', () => {
  it('finds centres and spreads of a single heap', () => {
    const start = klimekStart(heap(4001, 0.6, 0.05, 1), heap(4001, 0.4, 0.08, 1234));
    expect(start?.tau).toBeCloseTo(0.6, 3);
    expect(start?.nu).toBeCloseTo(0.4, 3);
    expect(start?.sigmaTau).toBeCloseTo(0.05, 2);
    expect(start?.sigmaNu).toBeCloseTo(0.08, 3);
    expect(start?.theta).toBeCloseTo(Math.sqrt(0.08), 3);
  });

  it('passes over a summit at 0.3 or below', () => {
    const two = Float64Array.of(...heap(2000, 0.15, 0.02, 1), ...heap(1001, 0.7, 0.02, 1));
    expect(klimekStart(two, two)?.tau).toBeCloseTo(0.7, 2);
  });

  it('has no values where there is no summit', () => {
    expect(klimekStart(heap(500, 0.1, 0.02, 1), heap(500, 0.4, 0.08, 1))).toBeNull();
  });
});

describe.skipIf(ABSENT)(`klimek-start of the State Duma election 2011${WHY_SKIPPED}`, () => {
  let start: KlimekParameters | null;
  let onLine: Float64Array;
  beforeAll(async () => {
    const { dataset } = await analyseRealData('ru-2011-national');
    const forms = dataset.forms.find(({ length }) => length === 95_225) as ResultForms;
    const column = (line: Line, row: number): number => countAt(forms.lines[line], row) ?? Number.NaN;
    const boxes = (row: number): number => column('valid', row) + column('invalid', row);
    const issued = (row: number): number =>
      column('issuedEarly', row) + column('issuedInStation', row) + column('issuedOutside', row);
    const votes = (row: number): number => countAt(forms.votes.get('ur'), row) ?? Number.NaN;
    const rows = Array.from({ length: forms.length }, (_, row) => row).filter((row) => boxes(row) > 0);
    expect(rows).toHaveLength(95_224);
    start = klimekStart(
      Float64Array.from(rows, (row) => issued(row) / column('registered', row)),
      Float64Array.from(rows, (row) => votes(row) / boxes(row)),
    );
    const { sums } = histogram(
      Float64Array.from(rows, votes),
      Float64Array.from(rows, (row) => column('registered', row)),
      100,
    );
    onLine = sums.subarray(0, 100);
    onLine[99] = (onLine[99] ?? 0) + (sums[100] ?? 0);
  }, 300_000);

  it('has the values that an independent computation gave', () => {
    expect(start?.tau).toBe(0.529);
    expect(start?.nu).toBe(0.324);
    expect(start?.sigmaTau).toBeCloseTo(0.0813813, 6);
    expect(start?.sigmaNu).toBeCloseTo(0.0697229, 6);
    expect(start?.theta).toBeCloseTo(0.5590013, 6);
  });

  it('leads to a fit near the published one: 64 % and 3.3 %', () => {
    const fit = klimekFit(onLine, start as KlimekParameters, {
      bins: 100,
      histogram: 'line',
      points: 65_536,
    });
    expect(Math.abs(fit.incremental - 0.64)).toBeLessThan(0.03);
    expect(Math.abs(fit.extreme - 0.033)).toBeLessThan(0.004);
  });
});
