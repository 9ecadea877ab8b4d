import { beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { anomalousEstimate } from '../../../src/checks/pattern/anomalous/anomalous-estimate.js';
import { turnoutCurves } from '../../../src/checks/pattern/anomalous/turnout-curves.js';
import { anomalousVotes } from '../../../src/checks/pattern/anomalous-votes.js';
import { coarseShares } from '../../../src/checks/pattern/coarse-shares.js';
import { klimekFit } from '../../../src/checks/pattern/klimek-fit.js';
import { stationResults } from '../../../src/checks/pattern/results/station-results.js';
import { turnoutShareFingerprint } from '../../../src/checks/pattern/turnout-share-fingerprint.js';
import { turnoutShareSlope } from '../../../src/checks/pattern/turnout-share-slope.js';
import { ingest } from '../../../src/ingest/ingest.js';
import type { Dataset, ParameterValue } from '../../../src/model/dataset.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { analyseDataset } from '../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../real-data/open.js';
import { completed, estimateRows } from './estimates.js';

const MINUTES = 60_000;

const read = (name: string): Promise<Dataset> => ingest(openRealData(name), { rulePacks: loadRulePacks() });

/** The whole election by one check. */
function whole(dataset: Dataset, check: Check, settings: Readonly<Record<string, ParameterValue>> = {}) {
  const parameters = { [check.id]: { levels: '0', ...settings } };
  const analysis = analyseDataset({ ...dataset, parameters }, [check]);
  expect(analysis.findings).toEqual([]);
  const outcome = completed(analysis);
  return (id: string) => estimateRows(outcome, id);
}

/** Numbers computed from the same files by other people's programs and ours before this one: thousandths of a million, thousandths of a slope. */
const RUSSIA = [
  {
    name: 'ru-2011-national',
    window: [46, 54],
    ratio: 0.53576,
    all: 15.0969,
    above: 15.0701,
    withInvalid: null,
    slopes: [1.1739, -0.1756, 0.748],
  },
  {
    name: 'ru-2018',
    window: [54, 63],
    ratio: 2.78922,
    all: 10.8074,
    above: 10.8351,
    withInvalid: null,
    slopes: [1.0538, -0.0523, 0.569],
  },
  {
    name: 'ru-2024',
    window: [50, 60],
    ratio: 4.94916,
    all: 22.0225,
    above: 22.2495,
    withInvalid: 22.95,
    slopes: [1.0539, -0.0374, 0.5842],
  },
] as const;

describe.skipIf(ABSENT).each(RUSSIA)(`turnout and share: $name${WHY_SKIPPED}`, (known) => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await read(known.name);
  }, 5 * MINUTES);

  it('have the anomalous votes of the window that was published or computed elsewhere', () => {
    const [windowFrom, windowTo] = known.window;
    const tables = whole(dataset, anomalousVotes, { windowFrom, windowTo });
    const [found] = tables('anomalous');
    expect(found).toMatchObject({ windowFrom, windowTo, ratio: known.ratio });
    expect(Number(found?.['votes']) / 1e6).toBeCloseTo(known.all, 3);
    expect(Number(found?.['above']) / 1e6).toBeCloseTo(known.above, 3);
    const [corrected] = tables('corrected');
    if (known.withInvalid) expect(Number(corrected?.['withInvalid']) / 1e6).toBeCloseTo(known.withInvalid, 2);
  });

  it('have the slopes of votes per voter on turnout, and the correlation', () => {
    const tables = whole(dataset, turnoutShareSlope);
    const [leader] = tables('leader');
    expect(leader?.['pooled']).toBeCloseTo(known.slopes[0], 3);
    expect(tables('others')[0]?.['pooled']).toBeCloseTo(known.slopes[1], 3);
    expect(leader?.['correlation']).toBeCloseTo(known.slopes[2], 3);
    // Within districts the others lose less, in every one of the three.
    expect(Number(leader?.['within'])).toBeLessThan(Number(leader?.['pooled']));
  });

  if (known.name === 'ru-2011-national') {
    it('propose that window by themselves in 2011', () => {
      expect(whole(dataset, anomalousVotes)('anomalous')).toMatchObject([{ windowFrom: 46, windowTo: 54 }]);
    });

    it('have the start values and about the fit that was published of 2011', () => {
      const tables = whole(dataset, klimekFit);
      const [start] = tables('start');
      const expected = { tau: 0.529, nu: 0.324, sigmaTau: 0.0813813, sigmaNu: 0.0697229, theta: 0.5590013 };
      for (const [name, value] of Object.entries(expected)) expect(start?.[name]).toBeCloseTo(value, 6);
      // Published .64, .033 and 2.3 by simulation.
      const [fit] = tables('fit');
      expect(fit?.['incremental']).toBeCloseTo(0.64, 1);
      expect(fit?.['extreme']).toBeGreaterThan(0.02);
      expect(fit?.['extreme']).toBeLessThan(0.05);
    });

    it('have about the part of coarse shares in 2011 that the source’s own program gives by resampling', () => {
      // 0.94 % of stations.
      expect(Math.abs(Number(whole(dataset, coarseShares)('in-spikes')[0]?.['part']) - 0.94)).toBeLessThan(
        0.1,
      );
    });

    it('make two heaps in 2011', () => {
      const peaks = whole(dataset, turnoutShareFingerprint)('peaks');
      expect(peaks.map(({ turnout, share }) => [turnout, share])).toEqual([
        [50.5, 29.5],
        [98.5, 97.5],
      ]);
    });
  }

  if (known.name === 'ru-2024') {
    it('give no single number of 2024 without a declared window', () => {
      expect(whole(dataset, anomalousVotes)('anomalous')).toMatchObject([{ windowFrom: null, votes: null }]);
    });

    it('give the band of 2024 over the windows from 48 to 56 up to 52 to 60 %', () => {
      const [results] = stationResults(dataset);
      if (!results) throw new Error('expected results');
      const rows = Int32Array.from({ length: results.length }, (_, row) => row).filter(
        (row) => (results.registered[row] as number) > 0,
      );
      const { leading, others } = turnoutCurves(results, rows, 100);
      const estimates = [48, 49, 50, 51, 52].map((from) =>
        anomalousEstimate(leading, others, { from, to: from + 8 }),
      );
      const millions = (of: 'all' | 'above', most: boolean) =>
        Number((Math[most ? 'max' : 'min'](...estimates.map((one) => one?.[of] ?? 0)) / 1e6).toFixed(2));
      expect([millions('all', false), millions('all', true)]).toEqual([21.7, 22.13]);
      expect([millions('above', false), millions('above', true)]).toEqual([21.96, 22.34]);
    });
  }
});

describe.skipIf(ABSENT)(`turnout and share: honest Poland${WHY_SKIPPED}`, () => {
  it(
    'gives estimates of every kind, no findings, and fewer votes than an even ratio where more took part',
    async () => {
      const dataset = await read('pl-2020');
      expect(whole(dataset, anomalousVotes)('anomalous')[0]?.['votes']).toBeLessThan(0);
      const [slopes] = whole(dataset, turnoutShareSlope)('leader');
      expect(slopes?.['beyond']).toBeLessThan(0);
      expect(whole(dataset, coarseShares)('in-spikes')[0]?.['part']).toBeLessThan(0.2);
      // The model sees something added all the same: regions differ.
      expect(whole(dataset, klimekFit)('fit')[0]?.['incremental']).toBeGreaterThan(0.2);
      expect(whole(dataset, turnoutShareFingerprint)('peaks').length).toBe(1);
    },
    5 * MINUTES,
  );
});

describe.skipIf(ABSENT)(`turnout and share: Wisconsin 2011${WHY_SKIPPED}`, () => {
  it(
    'has no registers, so that only shares are looked at, in which there is no spike',
    async () => {
      const dataset = await read('us-wi-2011');
      const { outcomes } = analyseDataset(dataset, [anomalousVotes, turnoutShareSlope, klimekFit]);
      expect(outcomes.map(({ status }) => status)).toEqual(Array(3).fill('not-applicable'));
      expect(whole(dataset, coarseShares)('in-spikes')).toMatchObject([{ part: 0, spikes: 0 }]);
    },
    5 * MINUTES,
  );
});
