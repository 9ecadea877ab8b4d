import { describe, expect, it } from 'vitest';
import { stationCounts } from '../../../../src/checks/conflict/station-counts.js';
import { errorModels } from '../../../../src/checks/conflict/voter-counts/error-model.js';
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
  return errorModels(stationCounts(dataset), countSettings(COUNT_DEFAULTS))(method);
}

const pairs = (stations: number, one: number, other: number, method = '', hours = '8:00,20:00'): string[] =>
  Array.from({ length: stations }, (_, index) => [
    `${method}${index},${one},8:00,20:00,a,${method}`,
    `${method}${index},${other},${hours},b,${method}`,
  ]).flat();

describe('the error model of counts', () => {
  it('comes from ten repeats, and from the settings where there are nine', async () => {
    const { size, detection, origin } = await model(pairs(10, 500, 800));
    // Differences of 300 about 650: within 45,000 a pair, at its upper limit 10/3.94 of that.
    expect(size).toBeGreaterThan(2.5);
    expect(size).toBeLessThan(4.5);
    expect(detection).toBeCloseTo(650 / 800, 10);
    expect(origin).toMatchObject({ id: 'model-repeats', args: { repeats: 10 } });
    expect(await model(pairs(9, 500, 800))).toMatchObject({
      size: 25,
      detection: 0.95,
      origin: { id: 'model-convention', args: { repeats: 9, needed: 10 } },
    });
  });

  it('never believes repeats that agree beyond twice the size of the setting, or more detection than it', async () => {
    expect(await model(pairs(30, 500, 500))).toMatchObject({ size: 50, detection: 0.95 });
  });

  it('takes passes over other hours for no repeats', async () => {
    expect(await model(pairs(12, 500, 800, '', '8:00,19:00'))).toMatchObject({
      origin: { id: 'model-convention', args: { repeats: 0 } },
    });
  });

  it('keeps methods apart', async () => {
    const rows = [...pairs(12, 500, 500, 'video'), ...pairs(12, 400, 800, 'clicker')];
    expect(await model(rows, 'video')).toMatchObject({ size: 50 });
    expect((await model(rows, 'clicker')).size).toBeLessThan(4);
    expect((await model(rows, 'live')).origin.id).toBe('model-convention');
  });
});
