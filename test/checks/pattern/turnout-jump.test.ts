import { describe, expect, it } from 'vitest';
import { turnoutJump } from '../../../src/checks/pattern/turnout-jump.js';
import { type Announced, checkAnnounced, hours } from '../readings/announced.js';
import { expectAnyOrder } from '../readings/any-order.js';

const check = (given: Announced) => checkAnnounced(turnoutJump, given);

/** Stations whose 300 voters come 100 an interval, each a few more or fewer. */
function neighbours(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const shift = ((index * 7) % 11) - 5;
    return hours(String(100 + index), [10, 110 + shift, 210 - shift, 310]);
  }).flat();
}

/** Station 7: 300 voters as well, `jump` of them in the second interval. */
const withJump = (jump: number, count = 12) => [
  ...neighbours(count),
  ...hours('7', [10, 60, 60 + jump, 310]),
];

const settings = (set: Readonly<Record<string, number>>) => ({ parameters: { 'turnout-jump': set } });

describe('turnout-jump', () => {
  it('fires where far more come in one interval than at the neighbours', async () => {
    const { outcome, findings } = await check({ files: [withJump(200)] });
    expect(outcome).toMatchObject({
      status: 'completed',
      examined: 13,
      families: [{ level: 'station', contest: null, adjustment: 'BH', tested: 13 }],
    });
    expect(findings).toMatchObject([
      {
        evidence: 'pattern',
        subject: { kind: 'station', station: '7' },
        message: {
          id: 'jump',
          args: {
            from: '2030-05-05 12:00',
            to: '2030-05-05 14:00',
            total: 300,
            others: 12,
            share: 9.9,
            registered: 1000,
          },
        },
        expected: { value: 101 },
        actual: { value: 200, places: [{ line: 51 }, { line: 52 }] },
        difference: 99,
        unit: 'voters',
        votesAtStake: 99,
        n: 13,
        notes: [{ id: 'null-model', args: { intervals: 3 } }],
      },
    ]);
    expect(findings[0]?.p).toBeLessThan(1e-6);
    expect(findings[0]?.q).toBeGreaterThan(findings[0]?.p ?? 1);
  });

  it('stays silent where all stations have the same rush hour', async () => {
    const rush = Array.from({ length: 15 }, (_, index) =>
      hours(String(index + 1), [10, 20 + (index % 5), 400 + ((index * 3) % 7), 410]),
    );
    const { outcome, findings } = await check({ files: [rush.flat()] });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 15 });
  });

  it('needs at least the set share of the register, and that share is enough', async () => {
    const files = [withJump(200)];
    expect((await check({ files, ...settings({ percentOfRegister: 9.9 }) })).findings).toHaveLength(1);
    expect((await check({ files, ...settings({ percentOfRegister: 9.91 }) })).findings).toEqual([]);
  });

  it('needs a q within the setting', async () => {
    const files = [withJump(200)];
    const [finding] = (await check({ files })).findings;
    const percent = 100 * (finding?.q ?? 1);
    const most = (set: number) => check({ files, ...settings({ falseDiscoveryPercent: set }) });
    expect((await most(percent * 1.001)).findings).toHaveLength(1);
    expect((await most(percent * 0.999)).findings).toEqual([]);
  });

  it('compares with at least as many neighbours as set, of the same territory and hours', async () => {
    const set = settings({ neighbours: 12 });
    expect((await check({ files: [withJump(200)], ...set })).findings).toHaveLength(1);
    expect((await check({ files: [withJump(200, 11)], ...set })).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-neighbours' },
    });
    const elsewhere = [...neighbours(12), ...hours('7', [10, 60, 260, 310])].map((row) =>
      row.startsWith('N,7,') ? row.replace('N', 'S') : row,
    );
    expect((await check({ files: [elsewhere] })).findings).toEqual([]);
    const later = [...neighbours(12), ...hours('7', [10, 60, 260, 310], 11)];
    const { findings, outcome } = await check({ files: [later] });
    expect([findings.length, outcome]).toMatchObject([0, { examined: 12 }]);
  });

  it('leaves out stations with fewer voters than set', async () => {
    const files = [[...neighbours(12), ...hours('7', [0, 0, 199, 199])]];
    expect((await check({ files })).outcome).toMatchObject({ examined: 12, findings: 0 });
    const least = await check({ files, ...settings({ voters: 199 }) });
    expect([least.outcome, least.findings.length]).toMatchObject([{ examined: 13 }, 1]);
  });

  it('skips a blank reading: the station then has other hours, and fewer are examined', async () => {
    const { outcome, findings } = await check({
      files: [[...neighbours(12), ...hours('7', [10, null, 260, 310])]],
    });
    expect([findings.length, outcome]).toMatchObject([0, { examined: 12 }]);
  });

  it('examines no station whose register nobody states', async () => {
    const files = [withJump(200).map((row) => (row.startsWith('N,7,') ? row.replace(/1000$/u, '') : row))];
    expect((await check({ files })).outcome).toMatchObject({ examined: 12 });
    const known = await check({ files, forms: ['N,7,1980,,,'] });
    expect(known.findings).toMatchObject([{ message: { args: { registered: 1980, share: 5 } } }]);
    const larger = await check({ files, forms: ['N,7,1981,,,'] });
    expect(larger.findings).toEqual([]);
  });

  it('leaves out a station whose turnout falls, and counts it', async () => {
    const files = [[...neighbours(12), ...hours('7', [10, 110, 2000, 310])]];
    const { findings, outcome, remarks } = await check({ files });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 12 });
    expect(remarks).toContainEqual({ id: 'falling-left-out', args: { stations: 1 } });
  });

  it('leaves out a station with two numbers of one moment, whose hours are not known, and counts it', async () => {
    const twice = [...hours('7', [10, 110, 210, 310]), ...hours('7', [10, 150, 210, 310])];
    const { outcome, remarks } = await check({ files: [[...neighbours(12), ...twice]] });
    expect(outcome).toMatchObject({ examined: 12 });
    expect(remarks).toContainEqual({ id: 'falling-left-out', args: { stations: 1 } });
  });

  it('is not applicable without announced turnout', async () => {
    const { outcome } = await check({ files: [], forms: ['N,7,1000,400,10,'] });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'needs-turnout-readings' } });
  });

  it('finds the same whatever the order of rows and files', async () => {
    await expectAnyOrder(turnoutJump, { files: [withJump(200)] });
  });

  it('draws the hours of the station beside those of the others', async () => {
    const { outcome } = await check({ files: [withJump(200)] });
    const [plot] = outcome.status === 'completed' ? outcome.plots : [];
    if (plot?.kind !== 'curve') throw new Error('expected a curve');
    const [announced, expected] = plot.series.map(({ points }) => points.map(({ x, value }) => [x, value]));
    expect(announced).toEqual([
      [10, 10],
      [12, 60],
      [14, 260],
      [16, 310],
    ]);
    // A third of 300 in each interval, give or take the shifts of the others.
    expect(expected?.map(([x]) => x)).toEqual([10, 12, 14, 16]);
    for (const [at, value] of [10, 110, 210, 310].entries())
      expect(Math.abs((expected?.[at]?.[1] ?? 0) - value)).toBeLessThanOrEqual(3);
    expect(plot.args).toMatchObject({ came: 200, expected: 101, others: 12, from: '2030-05-05 12:00' });
    expect((await check({ files: [neighbours(13)] })).outcome).toMatchObject({ plots: [] });
  });
});
