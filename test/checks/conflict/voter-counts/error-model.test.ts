import { describe, expect, it } from 'vitest';
import { stationCounts } from '../../../../src/checks/conflict/station-counts.js';
import { errorModels } from '../../../../src/checks/conflict/voter-counts/error-model.js';
import { repeatCounts } from '../../../../src/checks/conflict/voter-counts/repeat-counts.js';
import { COUNT_DEFAULTS, countSettings } from '../../../../src/checks/conflict/voter-counts/settings.js';
import { electionYaml, readFiles } from '../../../builders.js';

/** The model of a method after rows of station,n,from,to,pass,method. */
async function model(rows: readonly string[], method: string | null = null) {
  const columns = { count: 'n', from: 'from', to: 'to', pass: 'pass', method: 'method' };
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      sources: [
        {
          id: 'o',
          role: 'observer',
          files: [{ path: 'c.csv', holds: 'voter-counts', counted: 'in-room', columns }],
        },
      ],
    }),
    'c.csv': `station,n,from,to,pass,method\n${rows.join('\n')}\n`,
  });
  const { groups } = repeatCounts(dataset, stationCounts(dataset));
  return errorModels(groups, countSettings(COUNT_DEFAULTS))(method);
}

const pairs = (stations: number, one: number, other: number, method = '', hours = '8:00,20:00'): string[] =>
  Array.from({ length: stations }, (_, index) => [
    `${method}${index},${one},8:00,20:00,a,${method}`,
    `${method}${index},${other},${hours},b,${method}`,
  ]).flat();

describe('the error model of counts', () => {
  it('comes from ten repeats', async () => {
    const { size, detection, range, origin } = await model(pairs(10, 500, 800));
    // Differences of 300 about 650: within 45,000 a pair, in a square of 650² − 22,500; at its upper limit 10/3.94 of that.
    // What they err together, 1/25, comes on top.
    expect(1 / size).toBeCloseTo((45_000 - 650) / 400_000 + 1 / 25, 8);
    expect(1 / range[0].size).toBeCloseTo((45_000 * (10 / 3.94) - 650) / 400_000 + 1 / 25, 2);
    expect(detection).toBeCloseTo(650 / 800, 10);
    expect(range).toMatchObject([{ detection }, { detection, size }, { detection, size: 100 }]);
    expect(origin).toMatchObject({ id: 'model-repeats', args: { repeats: 10 } });
  });

  it('is the convention where fewer than ten repeats differ by no more than it lets them, however well they agree', async () => {
    for (const [repeats, one, other] of [
      [2, 500, 500],
      [9, 500, 500],
      [9, 500, 680],
    ] as const) {
      expect(await model(pairs(repeats, one, other))).toMatchObject({
        size: 25,
        detection: 0.95,
        range: [
          { detection: 0.9, size: 10 },
          { detection: 0.9, size: 25 },
          { detection: 0.9, size: 100 },
        ],
        origin: { id: 'model-convention', args: { repeats, needed: 10 } },
      });
    }
  });

  it('takes smaller sizes into the range where even few repeats differ by more than the convention and chance', async () => {
    const { range, size, detection, origin } = await model(pairs(1, 500, 800));
    // 3.84 is the upper 5 % of chi-squared with one degree of freedom.
    expect(1 / range[0].size).toBeCloseTo((45_000 - 3.84 * 650) / 400_000 + 1 / 25, 2);
    expect({ size, detection, own: range[1] }).toMatchObject({
      size: 25,
      detection: 0.95,
      own: { size: 25 },
    });
    expect(origin).toMatchObject({
      id: 'model-widened',
      args: { repeats: 1, leastSize: expect.closeTo(6.8, 1) },
    });
  });

  it('learns nothing from a few voters who were counted differently, which is chance', async () => {
    expect((await model(pairs(1, 0, 3))).origin.id).toBe('model-convention');
  });

  it('leaves what all passes may err together, and miss together, where repeats agree as well as can be', async () => {
    expect(await model(pairs(30, 500, 500))).toMatchObject({
      size: 25,
      detection: 0.95,
      range: [{ detection: 0.9, size: 25 }, {}, {}],
    });
  });

  it('takes passes that have nothing in common for a size at which nothing is bounded, not for the convention', async () => {
    expect(await model(pairs(12, 1, 900))).toMatchObject({
      range: [{ size: 0.1 }, {}, {}],
      origin: { id: 'model-repeats', args: { repeats: 12 } },
    });
  });

  it('takes passes over other hours for no repeats', async () => {
    expect(await model(pairs(12, 500, 800, '', '8:00,19:00'))).toMatchObject({
      origin: { id: 'model-convention', args: { repeats: 0 } },
    });
  });

  it('keeps methods apart', async () => {
    const rows = [...pairs(12, 500, 500, 'video'), ...pairs(12, 400, 800, 'clicker')];
    expect(await model(rows, 'video')).toMatchObject({ size: 25 });
    expect((await model(rows, 'clicker')).size).toBeLessThan(5);
    expect((await model(rows, 'live')).origin.id).toBe('model-convention');
  });
});
